"""How large text has to be for the last row of a room.

The rule is the one that rooms are planned by: what is to be read is at least a 200th of the distance high (DISCAS, ANSI/AVIXA V202.01,
basic decision making). Here that is a capital of the smallest text that the projector layouts ever set.
"""

from typing import Final

from kiosk.installation.model import Screen

ACUITY: Final = 200.0
CAPITAL: Final = 0.69
"""A capital of the serif, as a share of its size; Plex Serif has 0.698."""
WIDEST_STRIP: Final = 1.5
"""Times its height: what is narrower has the strip layout."""
LEAST: Final = {"wide": 30 / 1920, "strip": 28 / 1024}
"""The smallest size of text in each layout, as a share of the width (kiosk/qml/Kiosk/Theme/Type.qml, bodySteps)."""


def scale_for(screen: Screen, *, shape: float = 16 / 9) -> float:
    """Say how many times as large as usual text has to be set; 1 where it will do, or where nothing was measured.

    `shape` is the width of the picture by its height.
    """
    if not screen.width_mm or not screen.distance_mm:
        return 1.0
    smallest = LEAST["wide" if shape >= WIDEST_STRIP else "strip"] * screen.width_mm * CAPITAL
    return max(1.0, screen.distance_mm / ACUITY / smallest)


def farthest(screen: Screen, scale: float, *, shape: float = 16 / 9) -> float:
    """Say in millimetres from how far text of a scale can be read."""
    return scale * LEAST["wide" if shape >= WIDEST_STRIP else "strip"] * screen.width_mm * CAPITAL * ACUITY
