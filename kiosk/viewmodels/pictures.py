"""The view of the pictures: one large picture, the one before and the one after, and what is to be said of each."""

from operator import attrgetter

from PySide6.QtCore import Property, QCoreApplication, QObject, QSize, QUrl, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.model import Exhibit, Panel
from kiosk.viewmodels.panels import PanelListModel
from kiosk.viewmodels.scans import picture_url, scan_name, scan_size

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("")
class PictureViewModel(QObject):  # type: ignore[operator]
    """The picture of one panel, and what is to be said of it. Nothing in it ever changes."""

    def __init__(self, exhibit: Exhibit, panel: Panel, place: tuple[int, int], parent: QObject) -> None:
        """Say everything once. `place` is its number among all pictures, and how many there are."""
        super().__init__(parent)
        self._panel = panel
        file, wide = panel.art.file, panel.art.wide or panel.art.file
        self._file, self._wide_file = picture_url(exhibit, file), picture_url(exhibit, wide)
        self._scan, self._wide_scan = scan_name(exhibit, file), scan_name(exhibit, wide)
        self._scan_size, self._wide_scan_size = scan_size(exhibit, file), scan_size(exhibit, wide)
        self._place_words = QCoreApplication.translate("Pictures", "%1 of %2").replace("%1", str(place[0])).replace("%2", str(place[1]))
        self._rights = panel.art.rights or exhibit.cover.licence

    _get_title = attrgetter("_panel.title")
    title = Property(str, _get_title, constant=True)
    """The title of the panel that it belongs to."""
    _get_place_words = attrgetter("_place_words")
    placeWords = Property(str, _get_place_words, constant=True)
    """`4 of 14`."""
    _get_file = attrgetter("_file")
    file = Property(QUrl, _get_file, constant=True)
    _get_wide_file = attrgetter("_wide_file")
    wideFile = Property(QUrl, _get_wide_file, constant=True)
    """The same for a landscape window."""
    _get_scan = attrgetter("_scan")
    scan = Property(str, _get_scan, constant=True)
    """What the addresses of its tiles end in."""
    _get_wide_scan = attrgetter("_wide_scan")
    wideScan = Property(str, _get_wide_scan, constant=True)
    _get_scan_size = attrgetter("_scan_size")
    scanSize = Property(QSize, _get_scan_size, constant=True)
    """How large it is, where it is so large that it is shown in tiles; else empty."""
    _get_wide_scan_size = attrgetter("_wide_scan_size")
    wideScanSize = Property(QSize, _get_wide_scan_size, constant=True)
    _get_alt = attrgetter("_panel.art.alt")
    alt = Property(str, _get_alt, constant=True)
    _get_caption = attrgetter("_panel.art.caption")
    caption = Property(str, _get_caption, constant=True)
    _get_credit = attrgetter("_panel.art.credit")
    credit = Property(str, _get_credit, constant=True)
    _get_rights = attrgetter("_rights")
    rights = Property(str, _get_rights, constant=True)
    """Where the picture says nothing of its own, the licence of the exhibit."""


@QmlElement
@QmlUncreatable("")
class PicturesViewModel(QObject):  # type: ignore[operator]
    """The pictures of all panels that have one, in the order of the panels, each made when it is first looked at."""

    def __init__(self, exhibit: Exhibit, panels: PanelListModel, parent: QObject) -> None:  # noqa: ARG002, all views are made alike
        """Leave out panels without a picture: nobody swipes into nothing."""
        super().__init__(parent)
        self._exhibit = exhibit
        self._pictured = [panel for panel in exhibit.panels if panel.art.file]
        self._places = {panel.id: place for place, panel in enumerate(self._pictured)}
        self._made: dict[int, PictureViewModel] = {}

    @Slot(str, int, result=PictureViewModel)
    def picture(self, link: str, panel: int) -> PictureViewModel | None:
        """Give the picture that a link such as `panel:kirov-murder` names; without one, that of the panel in a row."""
        place = self._place(link or self.linkOf(panel))
        if place is not None and place not in self._made:
            number = (place + 1, len(self._pictured))
            self._made[place] = PictureViewModel(self._exhibit, self._pictured[place], number, self)
        return None if place is None else self._made[place]

    @Slot(int, result=str)
    def linkOf(self, panel: int) -> str:
        """Give the link to the picture of the panel in a row."""
        return f"panel:{self._exhibit.panels[panel].id}" if 0 <= panel < len(self._exhibit.panels) else ""

    @Slot(str, int, result=str)
    def linkBeside(self, link: str, step: int) -> str:
        """Give the link to the picture before (-1) or after (1) another; nothing at the ends."""
        beside = self._beside(link, step)
        return f"panel:{beside.id}" if beside else ""

    @Slot(str, int, result=str)
    def titleBeside(self, link: str, step: int) -> str:
        """Give the title of the panel whose picture comes before or after another; nothing at the ends."""
        beside = self._beside(link, step)
        return beside.title if beside else ""

    def _place(self, link: str) -> int | None:
        return self._places.get(link.removeprefix("panel:"))

    def _beside(self, link: str, step: int) -> Panel | None:
        place = self._place(link)
        return self._pictured[place + step] if place is not None and 0 <= place + step < len(self._pictured) else None
