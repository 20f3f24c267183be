"""How a map lies in its box: as large as it can be with every place in sight and none under the boxes in its corners."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

SHRINK: Final = 0.96
STEPS: Final = 45
PLACES: Final = (0.5, 0.35, 0.65, 0.2, 0.8, 0.05, 0.95)
"""Where the places lie in the room that is left over, as fractions of it: first in the middle."""

Point = tuple[float, float]


class Box(NamedTuple):
    """An upright rectangle."""

    x: float
    y: float
    width: float
    height: float

    def meets(self, other: "Box") -> bool:
        """Tell whether two boxes share more than an edge."""
        return (
            self.x < other.x + other.width
            and other.x < self.x + self.width
            and self.y < other.y + other.height
            and other.y < self.y + self.height
        )

    def wider(self, by: float) -> "Box":
        """Give the box with a margin all round."""
        return Box(self.x - by, self.y - by, self.width + 2 * by, self.height + 2 * by)

    def holds(self, point: Point) -> bool:
        """Tell whether a point lies in it."""
        return self.x <= point[0] <= self.x + self.width and self.y <= point[1] <= self.y + self.height


class Frame(NamedTuple):
    """The sheet of a map in a box of pixels: how many pixels a kilometre has, and which kilometres lie at the upper left."""

    scale: float
    x: float
    y: float

    def at(self, point: Point) -> Point:
        """Say where in the box a point of the sheet lies."""
        return (point[0] - self.x) * self.scale, (point[1] - self.y) * self.scale


def framed(points: Sequence[Point], size: Point, taken: Sequence[Box], margin: float, largest: float) -> Frame:
    """Lay a sheet into a box of a size so that all its points lie inside the margin and clear of what is taken.

    `largest` is the most pixels that a kilometre may have. Where nothing fits, what is taken lies over a place or two.
    """
    xs, ys = [x for x, _ in points] or [0.0], [y for _, y in points] or [0.0]
    wide, high = max(xs) - min(xs), max(ys) - min(ys)
    room = (max(1.0, size[0] - 2 * margin), max(1.0, size[1] - 2 * margin))
    best = min(largest, room[0] / wide if wide else largest, room[1] / high if high else largest)
    shut = [box.wider(margin) for box in taken]
    for scale in (best * SHRINK**step for step in range(STEPS)):
        rows = [min(ys) - (margin + top) / scale for top in _shares(room[1] - high * scale)]
        columns = [min(xs) - (margin + left) / scale for left in _shares(room[0] - wide * scale)]
        below = [_below(points, shut, scale, x) for x in columns]
        for y in rows:
            for x, heights in zip(columns, below, strict=True):
                if not any(box.y <= (height - y) * scale <= box.y + box.height for box, height in heights):
                    return Frame(scale, x, y)
    return Frame(best, min(xs) - (margin + (room[0] - wide * best) / 2) / best, min(ys) - (margin + (room[1] - high * best) / 2) / best)


def _below(points: Sequence[Point], boxes: Sequence[Box], scale: float, x: float) -> list[tuple[Box, float]]:
    """Give the heights on the sheet of the points that lie over or under each box, or in it, when the sheet begins at `x`."""
    return [(box, point[1]) for box in boxes for point in points if box.x <= (point[0] - x) * scale <= box.x + box.width]


def _shares(room: float) -> Iterator[float]:
    """Give the places to try within some room, the middle first."""
    return (room * share for share in PLACES)
