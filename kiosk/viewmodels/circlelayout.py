"""The circle round one person: where the others stand and where the words on their ties do, so that nothing lies over anything.

The others stand on a rounded frame round the middle, at equal distances along it, clear of what stands in the upper left.
The words lie on the lines. Frames of several forms, turned a little, are tried with smaller and smaller tiles, and the first one
on which all words find a place is taken. Where there is no such frame people stand in two columns at the sides, with name and
words beside the tile; else in rows along the edges, with the words under the names; where even they have no room, the last ones
are left to the list. Nothing is left to chance: the same people in the same room always make the same circle.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, combinations, pairwise, product
from math import copysign, cos, hypot, pi, sin
from typing import Final, NamedTuple

from kiosk.viewmodels.circlecolumns import in_columns
from kiosk.viewmodels.circlerows import Person, Place, Room, in_rows
from kiosk.viewmodels.geometry import Box, Point, along, around

FORMS: Final = (2.0, 3.0, 6.0)
"""Exponents of the frame: 2 is an ellipse, more is closer to a rectangle."""
TURNS: Final = (0.5, 0.25, 0.75)
"""Where on the first stretch of the frame the first one stands."""
SHRINKING: Final = (1.0, 0.86, 0.72)
WIDEST: Final = (22, 17, 13, 0)
"""How wide the words under a name may be, in units; in the end they are left out."""
COLUMNS: Final = (*SHRINKING, 0.65, 0.58)
"""How large the tiles of two columns may be."""
SHARES: Final = (0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82)
"""Where on the free part of a line its words are tried."""
STEPS: Final = 360
HEAD: Final = 2.75
"""How much of either end of a line is to be seen beside its words, in units."""
SIDE: Final = 1.75
"""The tile in the middle, in tiles of the others."""
NEAR: Final = 44
"""How far to the side of the middle a single person stands at the most, in units."""
FARTHER: Final = 5
"""How much farther with each one more."""


Line = tuple[Point, Point]


class Middle(NamedTuple):
    """The one in the middle: the tile, the full name above it, and the native one below, which may have no width."""

    tile: Box
    name: Box
    native: Box

    @property
    def whole(self) -> Box:
        """The box round all three."""
        width = max(part.width for part in self)
        return Box(self.tile.middle.x - width / 2, self.name.y, width, self.native.bottom - self.name.y)


class Circle(NamedTuple):
    """A whole circle."""

    middle: Middle
    tile: float
    places: tuple[Place, ...]


def lay_out(room: Room, names: tuple[float, float], people: Sequence[Person]) -> Circle:
    """Give the first circle with room for everybody and all words. `names` are the widths of the full and of the native name."""
    largest = min(11 * room.unit, min(room.width, room.height) / 8)
    for share in SHRINKING:
        circle = next(_circles(room, names, people, largest * share), None)
        if circle is not None:
            return circle
    for share in COLUMNS:
        tile, middle = largest * share, _middle(room, names, largest * share)
        places = in_columns(room, (middle.tile.width, middle.whole.width), people, tile)
        if places:
            return Circle(middle, tile, places)
    for count, most, share in product(range(len(people), 0, -1), WIDEST, SHRINKING):
        tile, middle = largest * share, _middle(room, names, largest * share)
        places = in_rows(room, middle.whole, people[:count], tile, most * room.unit)
        if places:
            return Circle(middle, tile, places)
    return Circle(_middle(room, names, largest), largest, ())


def _middle(room: Room, names: tuple[float, float], tile: float) -> Middle:
    """Put the one it is about in the middle."""
    side, strip = SIDE * tile, 1.25 * room.name
    below = strip if names[1] else 0.0
    top, x = (room.height - side - strip - below) / 2, room.width / 2
    return Middle(
        Box(x - side / 2, top + strip, side, side),
        Box(x - names[0] / 2, top, names[0], strip),
        Box(x - names[1] / 2, top + strip + side, names[1], below),
    )


def spoke(middle: Middle, place: Place, tile: float, under: Box | None, room: Room) -> Line:
    """Draw a line from the one in the middle to someone, tile to tile, but clear of their names and of words under the name."""
    box, own = place.box, tile_of(place, tile)
    start, end = middle.tile.middle, own.middle
    if place.side:
        end = Point(own.x - room.unit / 2 if place.side > 0 else own.right + room.unit / 2, end.y)
    inner = [cut[1] for part in middle if part.width and (cut := part.grown(room.unit / 2).cut(start, end))]
    name = None if place.side else box._replace(y=box.y + tile, height=box.height - tile)
    outer = [cut[0] for part in (own, name, under) if part and (cut := part.grown(room.unit / 2).cut(start, end))]
    return along(start, end, max(inner, default=0.0)), along(start, end, min(outer, default=1.0))


def tile_of(place: Place, tile: float) -> Box:
    """Give where the tile is drawn in a box that holds it and a name: above the name, or at that end of the box which faces the middle."""
    box = place.box
    if place.side:
        return Box(box.x if place.side > 0 else box.right - tile, box.y + (box.height - tile) / 2, tile, tile)
    return Box(box.x + (box.width - tile) / 2, box.y, tile, tile)


def _circles(room: Room, names: tuple[float, float], people: Sequence[Person], tile: float) -> Iterator[Circle]:
    """Give all circles with tiles of one size on which nobody touches anybody and all words have a place."""
    unit, middle = room.unit, _middle(room, names, tile)
    centre = middle.whole
    whole, kept = Box(0, 0, room.width, room.height).grown(-unit), Box(0, 0, *room.kept)
    widths = [max(tile, person.name) for person in people]
    height = tile + 0.5 * unit + room.name
    for form in FORMS:
        path = _frame(room, max(widths, default=0), height, form, len(people))
        for turn in TURNS:
            boxes = [around(at, (width, height)) for at, width in zip(_spread(path, widths, height, turn), widths, strict=True)]
            if not all(whole.holds(box) and not box.meets(kept) and not box.meets(centre.grown(1.5 * unit)) for box in boxes):
                continue
            if any(one.grown(unit).meets(other) for one, other in combinations(boxes, 2)):
                continue
            places = _say(room, middle, tile, boxes, people)
            if len(places) == len(people):
                yield Circle(middle, tile, tuple(places))


def _frame(room: Room, width: float, height: float, form: float, count: int) -> list[Point]:
    """Give points along the frame that the middles of boxes of this size may stand on, clockwise from the upper left."""
    unit = room.unit
    across = min(room.width / 2 - width / 2 - 2 * unit, (NEAR + FARTHER * count) * unit)
    down = room.height / 2 - height / 2 - 1.25 * unit
    kept = Box(0, 0, *room.kept).grown(unit)
    points = []
    for step in range(STEPS):
        angle = pi * (1.25 + 2 * step / STEPS)
        x, y = (copysign(abs(part) ** (2 / form), part) for part in (cos(angle), sin(angle)))
        points.append(Point(room.width / 2 + across * x, room.height / 2 + down * y))
    return [at for at in points if not Box(at.x - width / 2, at.y - height / 2, width, height).meets(kept)]


def _spread(path: list[Point], widths: Sequence[float], height: float, turn: float) -> list[Point]:
    """Choose a point for each width with about equal gaps along the frame: who stands above or below needs as much as the box is wide."""
    if not path or not widths:
        return [Point(0, 0)] * len(widths)
    lengths = list(accumulate((hypot(b.x - a.x, b.y - a.y) for a, b in pairwise(path)), initial=0.0))
    needs, chosen = [1.0] * len(widths), [0] * len(widths)
    for _ in range(3):
        share = lengths[-1] / sum(needs)
        ends = list(accumulate(needs, initial=0.0))
        wanted = [share * (ends[k] + needs[k] / 2 + (turn - 0.5) * needs[0]) for k in range(len(widths))]
        chosen = [min(bisect_left(lengths, place), len(path) - 1) for place in wanted]
        for k, place in enumerate(chosen):
            before, after = path[max(0, place - 1)], path[min(len(path) - 1, place + 1)]
            across, down = abs(after.x - before.x), abs(after.y - before.y)
            needs[k] = (across * widths[k] + down * height) / max(across + down, 1e-9) + height / 8
    return [path[place] for place in chosen]


def _say(room: Room, middle: Middle, tile: float, boxes: Sequence[Box], people: Sequence[Person]) -> list[Place]:
    """Find places for all words, on the lines or under the names, the shortest line first. Nothing where some find none."""
    lines = [spoke(middle, Place(box), tile, None, room) for box in boxes]
    lengths = [hypot(end.x - start.x, end.y - start.y) for start, end in lines]
    taken = [box.grown(room.unit / 2) for box in (*boxes, *middle, Box(0, 0, *room.kept))]
    inside = Box(0, 0, room.width, room.height).grown(-room.unit)
    found: dict[int, Place] = {}
    for row in sorted(range(len(boxes)), key=lengths.__getitem__):
        (start, end), box = lines[row], boxes[row]
        settings = [(way, setting.width, setting.lines * room.words) for way, setting in enumerate(people[row].settings)]
        tried = [(around(along(start, end, share), (width, height)), way) for way, width, height in settings for share in SHARES]
        tried += [(Box(box.middle.x - width / 2, box.bottom + 0.6 * room.unit, width, height), way) for way, width, height in settings]
        free = ((words, way) for words, way in tried if inside.holds(words) and not any(words.meets(box) for box in taken))
        words, way = _best(free, lines, row, HEAD * room.unit / max(1.0, lengths[row]))
        if words is None:
            return []
        found[row] = Place(box, words, way)
        taken.append(words.grown(room.unit / 2))
    return [found[row] for row in range(len(boxes))]


def _best(free: Iterable[tuple[Box, int]], lines: Sequence[Line], row: int, head: float) -> tuple[Box | None, int]:
    """Choose where both ends of the line are seen and no other line runs under the words; else where both are seen; else the first."""
    best: tuple[Box | None, int] = (None, 0)
    worth = -1
    for words, way in free:
        seen = _shows_ends(words, lines[row], head)
        value = 2 if seen and not any(words.cut(*line) for other, line in enumerate(lines) if other != row) else int(seen)
        if value > worth:
            best, worth = (words, way), value
        if worth > 1:
            break
    return best


def _shows_ends(words: Box, line: Line, head: float) -> bool:
    """Tell whether words leave the first and the last share of a line free."""
    cut = words.cut(*line)
    return cut is None or (cut[0] >= head and cut[1] <= 1 - head)
