"""Which places share a mark, so that no two marks lie closer than a finger, and where their names stand, so that none lies over another."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from kiosk.viewmodels.mapframe import Box, Point

SIDES: Final = ((1, 0), (-1, 0), (0, 1), (0, -1), (1, 1), (1, -1), (-1, 1), (-1, -1))
"""Where a name may stand beside its mark, the best first: right, left, below, above, and the corners."""


def gathered(points: Sequence[Point], finger: float) -> list[list[int]]:
    """Put points together that lie closer than a finger, across or down, to one that came before.

    The first of a group leads it and is where the mark stands, so whoever must be seen comes first. Give the groups in the order
    of their leads; a point goes to the nearest lead.
    """
    groups: list[list[int]] = []
    for number, (x, y) in enumerate(points):
        near = min(groups, key=lambda group: _apart(points[group[0]], (x, y)), default=[])
        if near and _apart(points[near[0]], (x, y)) < finger:
            near.append(number)
        else:
            groups.append([number])
    return groups


def parting(points: Sequence[Point], finger: float, levels: Sequence[float]) -> float:
    """Say at which of some enlargements points no longer share one mark; 0 where they always do."""
    return next((level for level in levels if len(gathered([(x * level, y * level) for x, y in points], finger)) > 1), 0)


def _apart(one: Point, other: Point) -> float:
    return max(abs(one[0] - other[0]), abs(one[1] - other[1]))


class Wish(NamedTuple):
    """A name that wants to stand beside its mark."""

    mark: Box
    width: float
    height: float


def placed(wishes: Sequence[Wish], taken: Sequence[Box], bounds: Box) -> list[Box | None]:
    """Give each name a place inside the bounds where it lies over no mark, no other name, and nothing taken; None where there is none.

    Those that come first choose first.
    """
    shut = [*taken, *(wish.mark for wish in wishes)]
    boxes: list[Box | None] = []
    for wish in wishes:
        box = next((box for box in _beside(wish) if _inside(box, bounds) and not any(box.meets(other) for other in shut)), None)
        boxes.append(box)
        if box is not None:
            shut.append(box)
    return boxes


def _beside(wish: Wish) -> Iterator[Box]:
    """Give the boxes that a name can have."""
    mark = wish.mark
    for across, down in SIDES:
        x = {1: mark.x + mark.width, -1: mark.x - wish.width, 0: mark.x + (mark.width - wish.width) / 2}[across]
        y = {1: mark.y + mark.height, -1: mark.y - wish.height, 0: mark.y + (mark.height - wish.height) / 2}[down]
        yield Box(x, y, wish.width, wish.height)


def _inside(box: Box, bounds: Box) -> bool:
    return (
        bounds.x <= box.x
        and bounds.y <= box.y
        and box.x + box.width <= bounds.x + bounds.width
        and box.y + box.height <= bounds.y + bounds.height
    )
