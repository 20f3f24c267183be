"""The circle round one person as QML draws it: those they were tied to, the lines, and the words on them."""

from collections.abc import Mapping, Sequence
from enum import IntEnum
from itertools import combinations, pairwise
from operator import attrgetter
from typing import Final, NamedTuple

from PySide6.QtCore import Property, QObject, QPointF, QRectF
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.model import Exhibit, Figure
from kiosk.viewmodels.circlelayout import Circle, lay_out, spoke, tile_of
from kiosk.viewmodels.circlerows import Person, Place, Room, Setting
from kiosk.viewmodels.endings import Ending
from kiosk.viewmodels.geometry import Box, Point
from kiosk.viewmodels.people import letters, shape, short_name
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.ties import SORTS, Tie
from kiosk.viewmodels.typewidths import PLAIN, Faces, measured

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LOW: Final = 70
"""In units: in a room that is no higher there is one name in the middle."""


class Known(NamedTuple):
    """What is known of who was tied to whom, and of how lives ended."""

    exhibit: Exhibit
    ties: Sequence[Tie]
    ends: Mapping[str, Ending]


class StandRole(IntEnum):
    """What someone in a drawing knows."""

    FIGURE_ID = 0
    FULL_NAME = 1
    SHORT_NAME = 2
    NOTE = 3  # the tie in words, for those who hear it
    LETTERS = 4
    SHAPE = 5
    GONE = 6  # the year from which the tile is drawn as `ending` says
    ENDING = 7  # killed, hollow or solid
    SORT = 8  # of the tie to the one in the middle
    BOX = 9  # tile and name
    SIDE = 10  # 0: the name stands below the tile; -1 or 1: name and words stand at its left or at its right
    BESIDE = 11  # those words


class LineRole(IntEnum):
    """What a line knows."""

    START = 0  # a point
    END = 1
    SORT = 2
    BEGINS = 3  # the year; 0: nobody says when
    MAIN = 4  # True: a tie of the one in the middle
    ARROW = 5  # 1: its words describe whom it ends at; -1: whom it starts at; 0: both alike, or it has no words


class WordsRole(IntEnum):
    """What the words on a tie know."""

    TEXT = 0
    BOX = 1
    SORT = 2


@QmlElement
@QmlUncreatable("")
class CircleViewModel(QObject):  # type: ignore[operator]
    """One person and everybody they were tied to, laid out once in a room of one size."""

    def __init__(self, known: Known, figure: Figure, room: Room, faces: Faces, parent: QObject) -> None:
        """Lay it out."""
        super().__init__(parent)
        exhibit, ties = known.exhibit, known.ties
        self._figure, self._ending = figure, known.ends[figure.id]
        self._letters, self._shape = letters(figure), shape(figure, exhibit.cover)
        natives = figure.native.values() if room.height > LOW * room.unit else ()
        self._native = next((name for name in natives if name != figure.name), "")
        own = in_circle([tie.seen_from(figure.id) for tie in ties if figure.id in {tie.one, tie.other}], ties)
        texts = [_settings(tie.words or tie.back) for tie in own]
        said, named, beside = measured(faces.words), measured(faces.name), measured(faces.words, PLAIN)
        people = [
            Person(
                named(short_name(exhibit.figures[tie.other])),
                tuple(Setting(max(map(said, way)) + room.unit, len(way)) for way in ways),
                tuple(Setting(max(map(beside, way)), len(way)) for way in ways),
            )
            for tie, ways in zip(own, texts, strict=True)
        ]
        circle = lay_out(room, (measured(faces.full)(figure.name), said(self._native) if self._native else 0.0), people)
        self._middle, self._tile = circle.middle, circle.tile
        placed = zip(own, circle.places, texts, strict=False)
        self._beyond = max(0, len(own) - len(circle.places))
        self._people = RowsModel(StandRole, [_stand(known, tie, at, ways) for tie, at, ways in placed], self)
        self._lines = RowsModel(LineRole, [*_between(own, ties, circle), *_spokes(own, circle, room)], self)
        words = [
            ("\n".join(ways[at.setting]), rect(at.words), tie.sort)
            for tie, at, ways in zip(own, circle.places, texts, strict=False)
            if at.words is not None
        ]
        self._words = RowsModel(WordsRole, words, self)

    def _get_middle(self) -> QRectF:
        return rect(self._middle.whole)

    def _get_middle_tile(self) -> QRectF:
        return rect(self._middle.tile)

    _get_figure_id = attrgetter("_figure.id")
    figureId = Property(str, _get_figure_id, constant=True)
    _get_name = attrgetter("_figure.name")
    name = Property(str, _get_name, constant=True)
    _get_native = attrgetter("_native")
    native = Property(str, _get_native, constant=True)
    """The name in its own script; empty where it is the same, or the room is low."""
    _get_letters = attrgetter("_letters")
    letters = Property(str, _get_letters, constant=True)
    _get_shape = attrgetter("_shape")
    shape = Property(str, _get_shape, constant=True)
    _get_gone = attrgetter("_ending.year")
    gone = Property(int, _get_gone, constant=True)
    _get_ending = attrgetter("_ending.drawn")
    ending = Property(str, _get_ending, constant=True)
    middle = Property(QRectF, _get_middle, constant=True)
    """Where the one it is about stands, with the full name above and the native one below."""
    middleTile = Property(QRectF, _get_middle_tile, constant=True)
    _get_tile = attrgetter("_tile")
    tile = Property(float, _get_tile, constant=True)
    """The side of the others' tiles."""
    _get_beyond = attrgetter("_beyond")
    beyond = Property(int, _get_beyond, constant=True)
    """How many there are for whom the room has no place; the list has them."""
    _get_people = attrgetter("_people")
    people = Property(RowsModel, _get_people, constant=True)
    _get_lines = attrgetter("_lines")
    lines = Property(RowsModel, _get_lines, constant=True)
    _get_words = attrgetter("_words")
    words = Property(RowsModel, _get_words, constant=True)


def in_circle(own: Sequence[Tie], ties: Sequence[Tie]) -> list[Tie]:
    """Order one person's ties so that those who knew each other stand side by side, and else sort by sort."""
    knew = {frozenset((tie.one, tie.other)) for tie in ties}
    rest = sorted(own, key=lambda tie: SORTS.index(tie.sort), reverse=True)
    ordered: list[Tie] = []
    while rest:
        last = ordered[-1].other if ordered else ""
        following = next((tie for tie in rest if frozenset((last, tie.other)) in knew), rest[0])
        rest.remove(following)
        ordered.append(following)
    return ordered


def spoken(exhibit: Exhibit, tie: Tie) -> str:
    """Say a tie seen from the one in the middle. Where only the other says anything, it is of the one in the middle."""
    words = tie.words or f"{short_name(exhibit.figures[tie.one])}: {tie.back}"
    return ", ".join(filter(None, (words, tie.years)))


def _stand(known: Known, tie: Tie, place: Place, ways: Sequence[Sequence[str]]) -> tuple[object, ...]:
    beside = "\n".join(ways[place.setting]) if place.side else ""
    return (*standing(known, known.exhibit.figures[tie.other], spoken(known.exhibit, tie)), tie.sort, rect(place.box), place.side, beside)


def standing(known: Known, figure: Figure, note: str) -> tuple[object, ...]:
    """Make the part of a row that all drawings of people have in common."""
    look = (letters(figure), shape(figure, known.exhibit.cover))
    return (figure.id, figure.name, short_name(figure), note, *look, *known.ends[figure.id])


def _settings(words: str) -> list[list[str]]:
    """Set words in one line, in two and in three, each time so that the longest line is as short as can be."""
    parts = words.split()
    ways = [[words]]
    for breaks in range(1, min(3, len(parts))):
        cuts = combinations(range(1, len(parts)), breaks)
        set_so = [[" ".join(parts[a:b]) for a, b in pairwise((0, *cut, len(parts)))] for cut in cuts]
        ways.append(min(set_so, key=lambda lines: max(map(len, lines))))
    return ways


def _spokes(own: Sequence[Tie], circle: Circle, room: Room) -> list[tuple[object, ...]]:
    """Draw the ties of the one in the middle."""
    lines = []
    for tie, place in zip(own, circle.places, strict=False):
        under = place.words if place.words and place.words.y >= place.box.y + circle.tile else None
        near = under if under and under.meets(place.box.grown(room.unit)) else None
        ends = spoke(circle.middle, place, circle.tile, near, room)
        arrow = 0 if tie.words == tie.back else 1 if tie.words else -1
        lines.append((*map(spot, ends), tie.sort, tie.begins, True, arrow))
    return lines


def _between(own: Sequence[Tie], ties: Sequence[Tie], circle: Circle) -> list[tuple[object, ...]]:
    """Draw the ties of those round the middle to each other, from tile to tile, below everything.

    In a column only those who stand next to each other have such a line: it would run under others, as if it were theirs.
    """
    at = {tie.other: place for tie, place in zip(own, circle.places, strict=False)}
    rank = {person: number for number, person in enumerate(at)}
    return [
        (spot(tile_of(one, circle.tile).middle), spot(tile_of(other, circle.tile).middle), tie.sort, tie.begins, False, 0)
        for tie in ties
        if (one := at.get(tie.one)) and (other := at.get(tie.other))
        if not one.side or one.side != other.side or abs(rank[tie.one] - rank[tie.other]) == 1
    ]


def spot(at: Point) -> QPointF:
    """Give a point as QML knows it."""
    return QPointF(*at)


def rect(box: Box) -> QRectF:
    """Give a box as QML knows it."""
    return QRectF(*box)
