"""People in rows along the four edges of a room: for those with more ties, or smaller screens, than a circle has room for."""

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from kiosk.viewmodels.geometry import Box


class Room(NamedTuple):
    """What there is to lay out in: its size, the box in the upper left that stays free, the unit, and the heights of a line."""

    width: float
    height: float
    kept: tuple[float, float]
    unit: float
    name: float
    words: float


class Setting(NamedTuple):
    """One way to set the words of a tie."""

    width: float
    lines: int


class Person(NamedTuple):
    """Someone to stand in the circle: how wide the name is, and the ways to set the words of the tie, the best first.

    Beside a tile the same ways are narrower: there the words are in weaker type, and on no line.
    """

    name: float
    settings: tuple[Setting, ...] = ()
    beside: tuple[Setting, ...] = ()


class Place(NamedTuple):
    """Where someone stands: tile and name in one box, the tile at its top; and where the words do, set in one of the ways.

    At a side name and words stand beside the tile, in the same box: with -1 at the left of it, with 1 at the right.
    """

    box: Box
    words: Box | None = None
    setting: int = 0
    side: int = 0


def in_rows(room: Room, centre: Box, people: Sequence[Person], tile: float, most: float) -> tuple[Place, ...]:
    """Put people along the edges, clockwise from the upper left, as few at the sides as will do. Nothing where they have no room.

    The words stand under the names, in lines that are at the `most` so wide where that can be done; with 0 there are none.
    """
    unit = room.unit
    chosen = [_narrow(person, max(most, person.name)) if most else -1 for person in people]
    under = [person.settings[way] if way >= 0 else Setting(0, 0) for person, way in zip(people, chosen, strict=True)]
    bare = [max(tile, person.name) for person in people]
    widths = [max(width, way.width) for width, way in zip(bare, under, strict=True)]
    height = tile + 0.5 * unit + room.name
    size = height + max(way.lines for way in under) * room.words
    whole = Box(0, 0, room.width, room.height).grown(-unit / 2)
    for stretches in _shares(room, widths, size):
        boxes = _along_edges(room, widths, size, stretches)
        if not all(whole.holds(box) and not box.meets(centre.grown(unit)) and not box.meets(Box(0, 0, *room.kept)) for box in boxes):
            continue
        if not any(one.grown(unit / 2).meets(other) for one, other in combinations(boxes, 2)):
            own = [Box(box.middle.x - w / 2, box.y, w, height) for box, w in zip(boxes, bare, strict=True)]
            feet = [Box(box.middle.x - w / 2, box.y + height, w, n * room.words) for box, (w, n) in zip(boxes, under, strict=True)]
            return tuple(Place(box, foot if way >= 0 else None, max(0, way)) for box, foot, way in zip(own, feet, chosen, strict=True))
    return ()


def _narrow(person: Person, wide: float) -> int:
    """Choose the way to set the words in the fewest lines that are no wider than this; -1 where there are none."""
    return next((place for place, way in enumerate(person.settings) if way.width <= wide), len(person.settings) - 1)


def _shares(room: Room, widths: Sequence[float], size: float) -> Iterator[tuple[int, int, int, int]]:
    """Say how many may stand above, at the right, below and at the left, for which the rows are long enough."""
    unit, count = room.unit, len(widths)
    above, below = room.width - room.kept[0] - unit, room.width - unit
    for sides in range(min(count, 2 * int(room.height / size)) + 1):
        right = (sides + 1) // 2
        for top in sorted(range(count - sides + 1), key=lambda top: abs(top * (above + below) - (count - sides) * above)):
            foot = top + right + count - sides - top
            if sum(widths[:top]) + top * unit <= above and sum(widths[top + right : foot]) + (foot - top - right) * unit <= below:
                yield top, top + right, foot, count


def _along_edges(room: Room, widths: Sequence[float], size: float, ends: tuple[int, int, int, int]) -> list[Box]:
    """Spread people along the edges; `ends` says with whom each edge ends."""
    unit = room.unit
    top, right, foot, _ = ends
    low = room.height - unit - size
    upper = 2 * unit + size if top else unit
    left_from = max(upper if room.kept[0] < unit else unit, room.kept[1] + unit)
    boxes = [Box(x, unit, width, size) for x, width in _row(room.kept[0] + unit, room.width - unit, widths[:top])]
    lower = low - unit if foot > right else room.height - unit
    boxes += [Box(room.width - unit - width, y, width, size) for y, width in _column(upper, lower, size, widths[top:right])]
    boxes += [Box(room.width - x - width, low, width, size) for x, width in _row(unit, room.width - unit, widths[right:foot])]
    boxes += [Box(unit, y, width, size) for y, width in reversed(_column(left_from, lower, size, widths[foot:][::-1]))]
    return boxes


def _row(start: float, end: float, widths: Sequence[float]) -> list[tuple[float, float]]:
    """Say where each of a row begins, with equal gaps."""
    gap = (end - start - sum(widths)) / max(1, len(widths))
    place, row = start + gap / 2, []
    for width in widths:
        row.append((place, width))
        place += width + gap
    return row


def _column(start: float, end: float, size: float, widths: Sequence[float]) -> list[tuple[float, float]]:
    """Say where each of a column begins, with equal gaps."""
    return [(y, width) for (y, _), width in zip(_row(start, end, [size] * len(widths)), widths, strict=True)]
