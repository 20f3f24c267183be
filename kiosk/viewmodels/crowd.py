"""Everybody at once as QML draws them: rows of tiles with names, and all ties between them."""

from collections.abc import Sequence
from math import ceil, sqrt
from operator import attrgetter

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.model import Figure
from kiosk.viewmodels.circle import Known, LineRole, StandRole, rect, spot, standing
from kiosk.viewmodels.circlelayout import tile_of
from kiosk.viewmodels.circlerows import Place, Room
from kiosk.viewmodels.geometry import Box, Point, around
from kiosk.viewmodels.graphlayout import arrange
from kiosk.viewmodels.lifelines import life_years
from kiosk.viewmodels.people import short_name
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.ties import Tie
from kiosk.viewmodels.typewidths import Faces, measured

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("")
class CrowdViewModel(QObject):  # type: ignore[operator]
    """All people of an exhibit in a room of one size. Where they need more height than it has, it is longer than the room."""

    def __init__(self, known: Known, room: Room, faces: Faces, parent: QObject) -> None:
        """Give each a cell that the longest name has room in. Those who are tied to nobody stand below, under the same columns."""
        super().__init__(parent)
        figures, ties = known.exhibit.figures, known.ties
        tied, named = {person for tie in ties for person in (tie.one, tie.other)}, measured(faces.name)
        longest = max((named(short_name(figure)) for figure in figures.values()), default=room.unit)
        columns = _columns(len(tied), longest, room)
        grids = ((True, columns), (False, max(columns, _columns(len(figures) - len(tied), longest, room))))
        parts = [_Part([one for one in figures.values() if (one.id in tied) == those], count, longest, room) for those, count in grids]
        rows = sum(part.rows for part in parts)
        height = max(room.height / max(1, rows), room.name + 6.75 * room.unit)
        self._height, self._breaks = rows * height, [row * height for row in range(1, rows)]
        self._tile = min(
            10 * room.unit, height - room.name - 1.5 * room.unit, *(part.width - 2 * room.unit for part in parts if part.people)
        )
        boxes = parts[0].boxes(ties, height, self._tile, 0) | parts[1].boxes((), height, self._tile, parts[0].rows)
        # In reading order, so that the focus goes through the rows.
        order = sorted(boxes, key=lambda ident: (boxes[ident].y, boxes[ident].x))
        stand = [(*standing(known, figures[ident], life_years(figures[ident])), "", rect(boxes[ident]), 0, "") for ident in order]
        self._people = RowsModel(StandRole, stand, self)
        at = {ident: spot(tile_of(Place(box), self._tile).middle) for ident, box in boxes.items()}
        self._lines = RowsModel(LineRole, [(at[tie.one], at[tie.other], tie.sort, tie.begins, False, 0) for tie in ties], self)

    _get_height = attrgetter("_height")
    height = Property(float, _get_height, constant=True)
    """How high it all is."""
    _get_breaks = attrgetter("_breaks")
    breaks = Property(list, _get_breaks, constant=True)
    """Where one row ends and the next begins."""
    _get_tile = attrgetter("_tile")
    tile = Property(float, _get_tile, constant=True)
    _get_people = attrgetter("_people")
    people = Property(RowsModel, _get_people, constant=True)
    _get_lines = attrgetter("_lines")
    lines = Property(RowsModel, _get_lines, constant=True)


def _columns(count: int, longest: float, room: Room) -> int:
    """Say how many of so many people stand side by side: as the room is shaped, as far as the longest name lets them."""
    square = ceil(sqrt(count * room.width / room.height))
    return max(1, min(int(room.width / (longest + 1.5 * room.unit)), square))


class _Part:
    """Some of the people, in rows of equal cells."""

    def __init__(self, people: list[Figure], columns: int, longest: float, room: Room) -> None:
        self.people, self._columns, self._longest, self._room = people, columns, longest, room
        self.rows = -(-len(people) // columns)
        self.width = room.width / columns

    def boxes(self, ties: Sequence[Tie], height: float, tile: float, above: int) -> dict[str, Box]:
        """Give each a box for tile and name, below so many rows."""
        place = {figure.id: number for number, figure in enumerate(self.people)}
        cells = arrange(len(self.people), tuple((place[tie.one], place[tie.other]) for tie in ties), self._columns)
        size = (max(self._longest, tile), tile + self._room.unit / 2 + self._room.name)
        return {
            figure.id: around(Point((x + 0.5) * self.width, (y + above + 0.5) * height), size)
            for figure, (x, y) in zip(self.people, cells, strict=True)
        }
