"""The view of who was tied to whom: one person's circle, everybody at once, and the years through which it is seen.

Year, person and filters are QML's own and begin anew each time the view is opened; here stands what does not change.
"""

from datetime import date
from enum import IntEnum
from operator import attrgetter
from typing import Final

from PySide6.QtCore import Property, QCollator, QCoreApplication, QLocale, QObject, QSizeF, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.model import Exhibit, Figure
from kiosk.viewmodels.axis import STEPS
from kiosk.viewmodels.circle import CircleViewModel, Known
from kiosk.viewmodels.circlerows import Room
from kiosk.viewmodels.crowd import CrowdViewModel
from kiosk.viewmodels.endings import endings, years_of
from kiosk.viewmodels.lifelines import life_years
from kiosk.viewmodels.panels import PanelListModel
from kiosk.viewmodels.people import GroupListModel, PersonListModel, person_row, short_name
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.ties import SORTS, ties_of
from kiosk.viewmodels.typewidths import Faces

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LINE: Final = 1.3
"""The height of a line, in sizes of its type."""
MARKS: Final = 10
"""How many years are written under the slider at the most."""
LONG_NAME: Final = 25
"""Letters of a name that has room beside a tile in the list."""
FEW_WORDS: Final = 36
"""Letters in two lines of the legend."""


class TileRole(IntEnum):
    """What a line of the legend knows."""

    SHAPE = 0
    FATE = 1
    MEANING = 2


@QmlElement
@QmlUncreatable("")
class NetworkViewModel(QObject):  # type: ignore[operator]
    """Says who was tied to whom."""

    circleChanged = Signal()
    crowdChanged = Signal()

    def __init__(self, exhibit: Exhibit, panels: PanelListModel, parent: QObject) -> None:
        """Find the ties and the ends of all lives once; drawings are laid out when they are asked for."""
        super().__init__(parent)
        self._exhibit = exhibit
        self._panels = panels
        self._known = Known(exhibit, ties_of(exhibit.figures), endings(exhibit))
        self._first, self._last = years_of(exhibit)
        self._circle: CircleViewModel | None = None
        self._crowd: CrowdViewModel | None = None
        self._groups: GroupListModel | None = None
        self._tiles = self._make_tiles()

    @Slot(str, int, result=str)
    def beginWith(self, focus: str, row: int) -> str:
        """Choose whom to begin with: the person the view was opened for, else the first of the panel who was tied to somebody."""
        kind, _, ident = focus.partition(":")
        if kind == "figure" and ident in self._exhibit.figures:
            return ident
        tied = {person for tie in self._known.ties for person in (tie.one, tie.other)}
        panels = self._exhibit.panels[max(0, row) : max(0, row) + 1]
        here = [part.id for panel in panels for group in panel.figures for part in group.people]
        return next((ident for ident in (*here, *self._exhibit.figures) if ident in tied), "")

    @Slot(int, result=int)
    def yearOf(self, row: int) -> int:
        """Give the year in which a panel's time ends, within the years that there are."""
        when = self._exhibit.panels[row].date if 0 <= row < len(self._exhibit.panels) else None
        year = date.fromordinal(when.latest).year if when else self._last
        return min(max(year, self._first), self._last)

    @Slot(str, result=str)
    def nameOf(self, ident: str) -> str:
        """Give a person's full name."""
        return self._exhibit.figures[ident].name if ident in self._exhibit.figures else ""

    @Slot(str, QSizeF, QSizeF, float, float, float, float)
    def gather(  # noqa: PLR0913, PLR0917, as QML calls it
        self, ident: str, size: QSizeF, kept: QSizeF, unit: float, full: float, name: float, words: float
    ) -> None:
        """Lay out one person's circle: in a room of a size, of which the upper left is kept free, with type of three sizes."""
        if ident not in self._exhibit.figures:
            return
        room = Room(size.width(), size.height(), (kept.width(), kept.height()), unit, name * LINE, words * LINE)
        before, figure = self._circle, self._exhibit.figures[ident]
        self._circle = CircleViewModel(self._known, figure, room, Faces(full, name, words), self)
        self.circleChanged.emit()
        if before is not None:
            before.deleteLater()

    @Slot(QSizeF, float, float)
    def crowdInto(self, size: QSizeF, unit: float, name: float) -> None:
        """Lay out everybody in a room of a size, with names of a size."""
        room = Room(size.width(), size.height(), (0.0, 0.0), unit, name * LINE, 0.0)
        before = self._crowd
        self._crowd = CrowdViewModel(self._known, room, Faces(name, name, name), self)
        self.crowdChanged.emit()
        if before is not None:
            before.deleteLater()

    def _get_groups(self) -> GroupListModel:
        if self._groups is None:
            self._groups = GroupListModel(self._listed(), self)
        return self._groups

    def _listed(self) -> list[tuple[str, PersonListModel]]:
        """List everybody by name under the part they had."""
        cover = self._exhibit.cover
        order = QCollator(QLocale(cover.language))
        people = sorted(self._exhibit.figures.values(), key=lambda figure: order.sortKey(short_name(figure)))
        classes = [*((kind.id, kind.name) for kind in cover.role_classes), ("", QCoreApplication.translate("Network", "Others"))]
        known = {ident for ident, _ in classes}
        return [
            (heading, PersonListModel([_listed_row(figure, self._exhibit) for figure in those]))
            for ident, heading in classes
            if (those := [figure for figure in people if (figure.role_class if figure.role_class in known else "") == ident])
        ]

    def _make_tiles(self) -> RowsModel:
        """Say what the shapes of the tiles mean, where the parts they stand for can be said in few words, and how ends show in them."""
        cover = self._exhibit.cover
        shapes = {tile: ", ".join(kind.name for kind in cover.role_classes if kind.tile == tile) for tile in ("square", "cut", "circle")}
        rows: list[tuple[object, ...]] = [(tile, "solid", words) for tile, words in shapes.items() if 0 < len(words) <= FEW_WORDS]
        drawn = {ending.drawn for ending in self._known.ends.values()}
        words = {
            "killed": QCoreApplication.translate("Network", "killed by then"),
            "hollow": QCoreApplication.translate("Network", "died by then"),
        }
        rows += [("square", fate, meaning) for fate, meaning in words.items() if fate in drawn]
        return RowsModel(TileRole, rows, self)

    def _get_sorts(self) -> list[str]:
        used = {tie.sort for tie in self._known.ties}
        return [sort for sort in SORTS if sort in used]

    def _get_killings(self) -> bool:
        return any(ending.drawn == "killed" for ending in self._known.ends.values())

    def _get_marks(self) -> list[int]:
        step = next((step for step in STEPS if (self._last - self._first) / step < MARKS), STEPS[-1])
        return [year for year in range(self._first, self._last + 1) if self._last and year % step == 0]

    _get_circle = attrgetter("_circle")
    circle = Property(CircleViewModel, _get_circle, notify=circleChanged)
    """The circle that was gathered last."""
    _get_crowd = attrgetter("_crowd")
    crowd = Property(CrowdViewModel, _get_crowd, notify=crowdChanged)
    groups = Property(GroupListModel, _get_groups, constant=True)
    """Everybody by name, in groups."""
    _get_tiles = attrgetter("_tiles")
    tiles = Property(RowsModel, _get_tiles, constant=True)
    """What tiles mean."""
    sorts = Property(list, _get_sorts, constant=True)
    """The sorts of tie that there are."""
    killings = Property(bool, _get_killings, constant=True)
    """True: some of the people were killed."""
    _get_first_year = attrgetter("_first")
    firstYear = Property(int, _get_first_year, constant=True)
    """The first year in which somebody died; 0: nothing is known of any death."""
    _get_last_year = attrgetter("_last")
    lastYear = Property(int, _get_last_year, constant=True)
    marks = Property(list, _get_marks, constant=True)
    """The years that are written under the slider."""


def _listed_row(figure: Figure, exhibit: Exhibit) -> tuple[object, ...]:
    """Make a row of the list: the whole name stands beside the tile where it has room, the years of the life under it."""
    ident, name, short, *rest = person_row(figure, life_years(figure), exhibit.cover)
    return (ident, name, name if len(figure.name) <= LONG_NAME else short, *rest)
