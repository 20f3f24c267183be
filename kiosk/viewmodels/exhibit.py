"""The exhibit as a whole: its title and its panels."""

from operator import attrgetter

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.model import Exhibit
from kiosk.viewmodels.chapters import ChapterListModel
from kiosk.viewmodels.panels import PanelListModel
from kiosk.viewmodels.people import portraits_edition

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("")
class ExhibitViewModel(QObject):  # type: ignore[operator]
    """Title, subtitle, panels and chapters. All of it changes at once, when the exhibit is said in another language."""

    changed = Signal()

    def __init__(self, exhibit: Exhibit, parent: QObject | None = None) -> None:
        """Make the lists; the panels in them are made when they are first shown."""
        super().__init__(parent)
        self._keep(exhibit)

    def _keep(self, exhibit: Exhibit) -> None:
        self._cover = exhibit.cover
        self._panel_count = len(exhibit.panels)
        self._portraits = portraits_edition(exhibit)
        self.panel_list = PanelListModel(exhibit, self)
        self._chapters = ChapterListModel(exhibit, self)

    def adopt(self, exhibit: Exhibit) -> tuple[QObject, ...]:
        """Take another exhibit's place. Gives what is out of use now; it must outlive everything that shows it."""
        before = (self.panel_list, self._chapters)
        self._keep(exhibit)
        self.panel_list.keep(before[0])
        return before

    _get_title = attrgetter("_cover.title")
    title = Property(str, _get_title, notify=changed)
    _get_subtitle = attrgetter("_cover.subtitle")
    subtitle = Property(str, _get_subtitle, notify=changed)
    _get_panel_count = attrgetter("_panel_count")
    panelCount = Property(int, _get_panel_count, notify=changed)
    _get_portraits = attrgetter("_portraits")
    portraits = Property(str, _get_portraits, notify=changed)
    """Which portraits there are: another word when one was chosen or drawn anew."""
    _get_panels = attrgetter("panel_list")
    panels = Property(PanelListModel, _get_panels, notify=changed)
    _get_chapters = attrgetter("_chapters")
    chapters = Property(ChapterListModel, _get_chapters, notify=changed)
