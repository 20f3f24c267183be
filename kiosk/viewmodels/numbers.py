"""The view of how many, who counted, and how sure that is."""

from operator import attrgetter

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.model import Exhibit
from kiosk.viewmodels.datasets import DatasetViewModel, datasets_of
from kiosk.viewmodels.panels import PanelListModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


def in_order(exhibit: Exhibit) -> list[str]:
    """List the datasets in the order of the panels that show them; those that no panel shows come last."""
    shown = [name for panel in exhibit.panels for name in datasets_of(panel) if name in exhibit.datasets]
    return list(dict.fromkeys([*shown, *exhibit.datasets]))


@QmlElement
@QmlUncreatable("")
class NumbersViewModel(QObject):  # type: ignore[operator]
    """Says how many, who counted, and how sure that is: a page for every dataset, each made when it is first turned to."""

    def __init__(self, exhibit: Exhibit, panels: PanelListModel, parent: QObject) -> None:
        """Put the datasets in order."""
        super().__init__(parent)
        self._exhibit = exhibit
        self._panels = panels
        self._order = in_order(exhibit)
        self._places = {name: place for place, name in enumerate(self._order)}
        self._made: dict[str, DatasetViewModel] = {}

    @Slot(str, int, result=DatasetViewModel)
    def dataset(self, link: str, panel: int) -> DatasetViewModel | None:
        """Give the dataset that a link names; without one the first that the panel in that row shows, else the first of all."""
        name = link.removeprefix("dataset:")
        if name not in self._places:
            own = datasets_of(self._exhibit.panels[panel]) if 0 <= panel < len(self._exhibit.panels) else []
            name = next((one for one in own if one in self._places), self._order[0] if self._order else "")
        if name and name not in self._made:
            self._made[name] = DatasetViewModel(self._exhibit, self._exhibit.datasets[name], self)
        return self._made.get(name)

    @Slot(str, int, result=str)
    def linkBeside(self, link: str, step: int) -> str:
        """Give the link to the dataset before (-1) or after (1) another; nothing at the ends."""
        place = self._places.get(link.removeprefix("dataset:"), -1 - step) + step
        return f"dataset:{self._order[place]}" if 0 <= place < len(self._order) else ""

    @Slot(str, int, result=str)
    def titleBeside(self, link: str, step: int) -> str:
        """Give the title of the dataset before or after another; nothing at the ends."""
        beside = self.linkBeside(link, step).removeprefix("dataset:")
        return self._exhibit.datasets[beside].title if beside else ""

    _get_order = attrgetter("_order")
    order = Property(list, _get_order, constant=True)
    """The ids of all datasets, in their order."""
