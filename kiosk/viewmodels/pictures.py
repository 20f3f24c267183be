"""The view of the pictures: one large picture, the one before and the one after, and what is to be said of each."""

from operator import attrgetter

from PySide6.QtCore import Property, QCoreApplication, QObject, QSize, QUrl, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.hung import Hung, hung
from kiosk.exhibit.model import Art, Exhibit
from kiosk.viewmodels.panels import PanelListModel
from kiosk.viewmodels.scans import picture_url, scan_name, scan_size

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("")
class PictureViewModel(QObject):  # type: ignore[operator]
    """One picture, or two that are compared, and what is to be said of them. Nothing in it ever changes."""

    def __init__(self, exhibit: Exhibit, picture: Hung, place: tuple[int, int], parent: QObject) -> None:
        """Say everything once. `place` is its number among all pictures, and how many there are."""
        super().__init__(parent)
        self._title, self._sides = picture.title, picture.sides
        first = picture.sides[0]
        file = first.file
        wide = first.wide or file if isinstance(first, Art) else file
        self._file, self._wide_file = picture_url(exhibit, file), picture_url(exhibit, wide)
        self._scan, self._wide_scan = scan_name(exhibit, file), scan_name(exhibit, wide)
        self._scan_size, self._wide_scan_size = scan_size(exhibit, file), scan_size(exhibit, wide)
        self._place_words = QCoreApplication.translate("Pictures", "%1 of %2").replace("%1", str(place[0])).replace("%2", str(place[1]))
        self._rights = exhibit.cover.licence
        self._after = picture_url(exhibit, picture.sides[1].file) if len(picture.sides) > 1 else QUrl()

    def _get_compared(self) -> bool:
        return len(self._sides) > 1

    def _get_alt(self) -> str:
        return self._sides[0].alt

    def _get_said(self) -> list[dict[str, str]]:
        return [
            {"caption": side.caption, "alt": side.alt, "credit": side.credit, "rights": side.rights or self._rights} for side in self._sides
        ]

    _get_title = attrgetter("_title")
    title = Property(str, _get_title, constant=True)
    """The title of the panel that it belongs to, or of the comparison."""
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
    compared = Property(bool, _get_compared, constant=True)
    """True: there are two of one place."""
    _get_after = attrgetter("_after")
    after = Property(QUrl, _get_after, constant=True)
    """The second of two."""
    alt = Property(str, _get_alt, constant=True)
    said = Property(list, _get_said, constant=True)
    """Of each: caption, alt, credit and rights; where it says nothing of rights, the licence of the exhibit."""


@QmlElement
@QmlUncreatable("")
class PicturesViewModel(QObject):  # type: ignore[operator]
    """The pictures of all panels, in the order of the panels, each made when it is first looked at."""

    def __init__(self, exhibit: Exhibit, panels: PanelListModel, parent: QObject) -> None:  # noqa: ARG002, all views are made alike
        """Leave out panels without a picture: nobody swipes into nothing."""
        super().__init__(parent)
        self._exhibit = exhibit
        self._pictured = hung(exhibit)
        self._places = {one.link: place for place, one in enumerate(self._pictured)}
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
        return beside.link if beside else ""

    @Slot(str, int, result=str)
    def titleBeside(self, link: str, step: int) -> str:
        """Give the title of the panel or comparison that comes before or after a picture; nothing at the ends."""
        beside = self._beside(link, step)
        return beside.title if beside else ""

    def _place(self, link: str) -> int | None:
        return self._places.get(link)

    def _beside(self, link: str, step: int) -> Hung | None:
        place = self._place(link)
        return self._pictured[place + step] if place is not None and 0 <= place + step < len(self._pictured) else None
