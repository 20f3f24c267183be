"""People in two columns at the sides of a room, the words beside their tiles: for those with more ties than a circle has room for.

The tiles stand at the inner edge of their column, so that the lines from the middle fan out to them through free ground, and
names and words stand outside of them, where no line runs.
"""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from kiosk.viewmodels.circlerows import Person, Place, Room
from kiosk.viewmodels.geometry import Box

TIGHT: Final = 0.88
"""Lines of a name and of the words under it stand closer here than elsewhere."""
FAN: Final = 10
"""How much room for lines there is at the least between the tile in the middle and a column, in units."""
CLEAR: Final = 3
"""And between the names in the middle and a column."""
WIDEST_FAN: Final = 38
"""How much room for lines there is at the most beside the names in the middle, in units."""
BESIDE: Final = 1.25
"""Between a tile and its words, in units."""
GAP: Final = 0.4
"""Between the words of two people of a column, in units."""
APART: Final = 1.25
"""Between their tiles."""
MARGIN: Final = 2
"""What stays free outside of the words where it can, in units."""


class Entry(NamedTuple):
    """How someone stands in a column: how wide and how high, and in which way the words are set."""

    width: float
    height: float
    setting: int


def in_columns(room: Room, middle: tuple[float, float], people: Sequence[Person], tile: float) -> tuple[Place, ...]:
    """Put the first people in a column at the left and the others in one at the right. Nothing where they, or the words, have no room.

    `middle` is how wide the tile in the middle is, and how wide the longer name there.
    """
    unit = room.unit
    widest = room.width / 2 - max(middle[0] / 2 + FAN * unit, middle[1] / 2 + CLEAR * unit) - unit / 2
    entries = [entry for person in people if (entry := _entry(room, person, tile, widest)) is not None]
    if len(entries) < len(people):
        return ()
    reach = room.width / 2 - middle[1] / 2 - WIDEST_FAN * unit
    foot = room.height - unit / 4
    for split in _splits(len(entries), foot - room.kept[1], foot):
        sides = entries[:split], entries[split:]
        widths = [max(reach, min(widest + unit / 2, max(entry.width for entry in side) + MARGIN * unit)) if side else 0.0 for side in sides]
        under = room.kept[1] if room.kept[0] > widths[0] - max((entry.width for entry in sides[0]), default=0.0) else 0.0
        tops = (under + unit / 4, unit / 4)
        columns = [_column(top, foot, side, GAP * unit) for top, side in zip(tops, sides, strict=True)]
        beside = room.kept[0] + unit > room.width - widths[1]
        if not all(len(column) == len(side) for column, side in zip(columns, sides, strict=True)) or beside:
            continue
        left = [
            Place(Box(widths[0] - entry.width, y, entry.width, entry.height), None, entry.setting, -1)
            for y, entry in zip(columns[0], sides[0], strict=True)
        ]
        right = [
            Place(Box(room.width - widths[1], y, entry.width, entry.height), None, entry.setting, 1)
            for y, entry in zip(columns[1], sides[1], strict=True)
        ]
        return (*left, *right)
    return ()


def _entry(room: Room, person: Person, tile: float, widest: float) -> Entry | None:
    """Set the words in the fewest lines that are narrow enough; nothing where none are."""
    beside = tile + BESIDE * room.unit
    for way, setting in enumerate(person.beside):
        width = beside + max(person.name, setting.width)
        if width <= widest:
            return Entry(width, max(tile + (APART - GAP) * room.unit, TIGHT * (room.name + setting.lines * room.words)), way)
    return None


def _splits(count: int, left: float, right: float) -> Iterator[int]:
    """Say how many may stand at the left: first as many as its share of the height."""
    fair = count * left / max(1.0, left + right)
    yield from sorted(range(count + 1), key=lambda split: (abs(split - fair), split))


def _column(top: float, foot: float, entries: Sequence[Entry], least: float) -> list[float]:
    """Say where each begins, with equal gaps; nothing where they are too high together."""
    gap = (foot - top - sum(entry.height for entry in entries)) / max(1, len(entries))
    if gap < least:
        return []
    places, y = [], top + gap / 2
    for entry in entries:
        places.append(y)
        y += entry.height + gap
    return places
