"""The screen between two visits: the chapters of the exhibit as a menu, what is here, and how long it takes.

It invites with the chapters themselves, so it never has to be explained (Te Papa, "use the menu itself as screensaver"). Panels that are
marked as sensitive are named in the contents, never here.
"""

from enum import IntEnum
from functools import partial
from operator import attrgetter

from PySide6.QtCore import Property, QCoreApplication, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.model import Chapter, Exhibit, Panel
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.scans import picture_url

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class ColumnRole(IntEnum):
    """What a chapter shows of itself."""

    TITLE = 0
    NUMBER = 1  # empty for a last chapter of one panel: a conclusion is not counted
    QUESTION = 2
    FIRST = 3  # place of its first panel among all
    PLATE = 4  # the picture of its first panel that is not sensitive; empty where there is none
    FOCUS_X = 5
    FOCUS_Y = 6
    LIGHT = 7  # true: the plate is a light one
    SECTIONS = 8  # titles and places of its panels that are not sensitive


@QmlElement
@QmlUncreatable("")
class ColumnListModel(RowsModel):  # type: ignore[operator]
    """The chapters in order."""

    def __init__(self, exhibit: Exhibit, parent: QObject | None = None) -> None:
        """Look at the panels of each."""
        panels = {panel.id: (place, panel) for place, panel in enumerate(exhibit.panels)}
        rows = [
            _row(exhibit, number, chapter, [panels[name] for name in chapter.panels])
            for number, chapter in enumerate(exhibit.cover.chapters, 1)
            if chapter.panels
        ]
        super().__init__(ColumnRole, rows, parent)


def _row(exhibit: Exhibit, number: int, chapter: Chapter, panels: list[tuple[int, Panel]]) -> tuple[object, ...]:
    calm = [(place, panel) for place, panel in panels if not panel.sensitive]
    shown = next((panel for _, panel in calm if panel.art.file), None)
    return (
        chapter.title,
        str(number) if len(panels) > 1 or chapter is not exhibit.cover.chapters[-1] else "",
        chapter.question,
        panels[0][0],
        picture_url(exhibit, shown.art.wide or shown.art.file) if shown else QUrl(),
        (shown.art.wide_focus if shown.art.wide else shown.art.focus)[0] if shown else 0.5,
        (shown.art.wide_focus if shown.art.wide else shown.art.focus)[1] if shown else 0.5,
        shown.art.title_colour == "ink" if shown else False,
        [{"title": panel.title, "place": place} for place, panel in calm],
    )


@QmlElement
@QmlUncreatable("")
class AttractViewModel(QObject):  # type: ignore[operator]
    """What stands on the screen while nobody is there. All of it changes at once, with the language."""

    changed = Signal()
    nightChanged = Signal()

    def __init__(self, exhibit: Exhibit, parent: QObject | None = None) -> None:
        """Begin in the language of the exhibit."""
        super().__init__(parent)
        self._night = False
        self._keep(exhibit)

    def _keep(self, exhibit: Exhibit) -> None:
        self._exhibit = exhibit
        self._columns: ColumnListModel | None = None

    def adopt(self, exhibit: Exhibit) -> tuple[QObject, ...]:
        """Take another exhibit's place. Gives what is out of use now; it must outlive everything that shows it."""
        before = self._columns
        self._keep(exhibit)
        return (before,) if before else ()

    def _get_columns(self) -> ColumnListModel:
        if self._columns is None:
            self._columns = ColumnListModel(self._exhibit, self)
        return self._columns

    @Slot()
    def goRound(self) -> None:
        """Say that all chapters were shown: every other round is dark, so that nothing bright stands in one place for hours."""
        self._night = not self._night
        self.nightChanged.emit()

    def _art(self, names: tuple[str, ...]) -> QUrl:
        """Give the first of these pictures that there is."""
        return picture_url(self._exhibit, next(filter(None, (getattr(self._exhibit.cover.attract, name) for name in names)), ""))

    def _get_said(self) -> str:
        panels, minutes = len(self._exhibit.panels), self._exhibit.cover.attract.minutes
        said = QCoreApplication.translate("Attract", "Panels: %1").replace("%1", str(panels))
        if minutes:
            said += " · " + QCoreApplication.translate("Attract", "all of it: about %1 min").replace("%1", str(minutes))
        return said

    _get_night = attrgetter("_night")
    night = Property(bool, _get_night, notify=nightChanged)
    _get_title = attrgetter("_exhibit.cover.title")
    title = Property(str, _get_title, notify=changed)
    _get_subtitle = attrgetter("_exhibit.cover.subtitle")
    subtitle = Property(str, _get_subtitle, notify=changed)
    _get_notice = attrgetter("_exhibit.cover.entry_notice")
    notice = Property(str, _get_notice, notify=changed)
    """What one should know before one begins."""
    _get_art = partial(_art, names=("art", "wide"))
    art = Property(QUrl, _get_art, notify=changed)
    _get_wide_art = partial(_art, names=("wide", "art"))
    wideArt = Property(QUrl, _get_wide_art, notify=changed)
    _get_dark_art = partial(_art, names=("dark", "dark_wide"))
    darkArt = Property(QUrl, _get_dark_art, notify=changed)
    """The picture in dark colours, or nothing."""
    _get_dark_wide_art = partial(_art, names=("dark_wide", "dark"))
    darkWideArt = Property(QUrl, _get_dark_wide_art, notify=changed)
    said = Property(str, _get_said, notify=changed)
    """How much there is, and how long it takes."""
    columns = Property(ColumnListModel, _get_columns, notify=changed)
