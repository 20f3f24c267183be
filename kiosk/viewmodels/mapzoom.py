"""How much a map is enlarged: by keys in steps, by two fingers anywhere between the first and the last of them."""

from math import log
from typing import Final

LEVELS: Final = (1.0, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0)
"""The steps; the first shows all of the map."""
NOTICED: Final = 1.05
"""How many times as large as at first a map must be to be larger."""


def within(zoom: float) -> float:
    """Give the enlargement that is nearest to a wished one."""
    return min(zoom, LEVELS[-1]) if zoom > LEVELS[0] * NOTICED else LEVELS[0]


def step(zoom: float, way: int) -> float:
    """Give the step after the one that is nearest to an enlargement, or (below 0) before it; 0 where the map is as it is there."""
    nearest = min(range(len(LEVELS)), key=lambda at: abs(log(LEVELS[at] / zoom)))
    level = LEVELS[min(max(nearest + way, 0), len(LEVELS) - 1)]
    return level if level != zoom else 0.0
