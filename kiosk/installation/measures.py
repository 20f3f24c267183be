"""Whether a screen on a wall can be touched, read and reached: pixels of the layout, turned into what a ruler would measure.

A screen of which something was not measured is not judged by it.
"""

from math import atan, degrees
from typing import Final, Literal, NamedTuple

from kiosk.installation.model import Screen

LEAST_TARGET: Final = 12.0
"""Millimetres of the least thing that can be touched (Colle & Hiszem 2004 and Duff et al. 2010 ask for 20 where there is room)."""
LEAST_CAPITAL: Final = 0.7
"""Degrees of a capital letter in large text, seen from where a visitor stands (EN 301 549 5.1.4)."""
HIGHEST: Final = 1220.0
"""Millimetres above the floor that a hand reaches from a wheelchair (EN 301 549 8.3.3; ADA 308)."""
LOWEST: Final = 380.0
"""Millimetres above the floor below which it does not reach (EN 301 549 8.3.3; ADA 308)."""

Kind = Literal["target", "capital", "highest", "lowest"]

NAMES: Final[dict[Kind, str]] = {
    "target": "the smallest key",
    "capital": "the smallest capital of the largest text, from where a visitor stands",
    "highest": "the highest key above the floor, when keys stand low",
    "lowest": "the lowest key above the floor",
}


class Layout(NamedTuple):
    """What the layout takes of a screen, in pixels of it."""

    width: float
    height: float
    target: float
    """The least height of what can be touched."""
    capital: float
    """The height of the least capital letter while text is as large as it gets."""
    top: float
    """Where the keys begin while they stand low, from the upper edge."""
    foot: float
    """Where the middle of the lowest keys is, from the lower edge."""


class Measure(NamedTuple):
    """One thing that was measured: in millimetres, or in degrees for a capital."""

    kind: Kind
    value: float
    asked: float

    def __str__(self) -> str:
        """Say it to a technician."""
        unit = "degrees" if self.kind == "capital" else "mm"
        bound = "most" if self.kind == "highest" else "least"
        return f"{NAMES[self.kind]}: {self.value:.4g} {unit}; asked are {self.asked:g} at {bound}"

    @property
    def holds(self) -> bool:
        """Tell whether it is as asked, as far as anybody can measure with a ruler."""
        slack = 0.005 * self.asked
        return self.value <= self.asked + slack if self.kind == "highest" else self.value >= self.asked - slack


def measures(screen: Screen, layout: Layout) -> tuple[Measure, ...]:
    """Measure what can be known of a screen."""
    if not screen.width_mm or layout.width <= 0:
        return ()
    millimetres = screen.width_mm / layout.width
    found = [Measure("target", layout.target * millimetres, LEAST_TARGET)]
    if screen.distance_mm:
        found.append(Measure("capital", degrees(2 * atan(layout.capital * millimetres / 2 / screen.distance_mm)), LEAST_CAPITAL))
    if screen.bottom_mm:
        found.append(Measure("highest", screen.bottom_mm + (layout.height - layout.top) * millimetres, HIGHEST))
        found.append(Measure("lowest", screen.bottom_mm + layout.foot * millimetres, LOWEST))
    return tuple(found)
