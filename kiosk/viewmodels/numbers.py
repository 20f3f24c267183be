"""The view of how many, who counted, and how sure that is."""

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.model import Exhibit
from kiosk.viewmodels.panels import PanelListModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("")
class NumbersViewModel(QObject):  # type: ignore[operator]
    """Says how many, who counted, and how sure that is."""

    def __init__(self, exhibit: Exhibit, panels: PanelListModel, parent: QObject) -> None:
        """Lay it out once."""
        super().__init__(parent)
        self._exhibit = exhibit
        self._panels = panels
