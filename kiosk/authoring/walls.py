"""What of an exhibit falls short on the screen that it hangs on: keys and letters as they are really laid out, in millimetres.

Keys are measured as a visit begins. Letters and reach are measured for those who ask for more: with the largest text and low keys.
"""

from collections.abc import Iterable, Iterator
from math import atan, degrees
from typing import Final

from PySide6.QtGui import QFontMetricsF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.authoring.items import plain_text
from kiosk.authoring.soundness import shown, targets, texts
from kiosk.guidelines.looks import Short
from kiosk.installation.measures import HIGHEST, LEAST_CAPITAL, LOWEST, Kind
from kiosk.installation.model import Screen

COMFORTABLE: Final = 15.0
"""Millimetres of a finger (Natural History Museum, multimedia guidelines 2003); `kiosk calibrate` is content with 12."""
SLACK: Final = 0.005
"""What nobody measures with a ruler."""
WITH_TWINS: Final = frozenset({"timeline", "map", "people"})
"""Views in which a thing high up can also be reached by a key that lies low."""


class Ruler:
    """Held to a window, at one stop after the other."""

    def __init__(self, window: QQuickWindow, screen: Screen) -> None:
        """Take what was measured of the screen."""
        self._window, self._screen = window, screen
        self._millimetre = screen.width_mm / window.width()
        self._named = f"{window.width()}x{window.height()}, {screen.width_mm} mm wide"

    def targets(self, where: str, below: QQuickItem | None) -> Iterator[Short]:
        """Find what is too small to touch in all that is on the screen now, or in the part of it below one item."""
        for _, box, name in targets(self._window, shown(self._window, below)):
            side = min(box.width(), box.height()) * self._millimetre
            if side < COMFORTABLE * (1 - SLACK):
                yield self._short("target", where, name, side, COMFORTABLE)

    def capitals(self, where: str, below: QQuickItem | None) -> Iterator[Short]:
        """Find letters that are too small from where visitors stand."""
        for here, _ in texts(self._window, shown(self._window, below)) if self._screen.distance_mm else ():
            height = QFontMetricsF(here.item.property("font")).capHeight() * self._millimetre
            angle = degrees(2 * atan(height / 2 / self._screen.distance_mm))
            if angle < LEAST_CAPITAL * (1 - SLACK):
                yield self._short("capital", where, plain_text(here.item), angle, LEAST_CAPITAL)

    def heights(self, where: str, below: QQuickItem | None) -> Iterator[Short]:
        """Find keys that are out of reach, by their middles."""
        for here, box, name in targets(self._window, shown(self._window, below)) if self._screen.bottom_mm else ():
            height = self._screen.bottom_mm + (self._window.height() - box.center().y()) * self._millimetre
            if height > HIGHEST * (1 + SLACK) and not here.in_mark and where not in WITH_TWINS:
                yield self._short("highest", where, name, height, HIGHEST)
            if height < LOWEST * (1 - SLACK):
                yield self._short("lowest", where, name, height, LOWEST)

    def _short(self, kind: Kind, where: str, words: str, value: float, asked: float) -> Short:
        return Short(kind, where, self._named, " ".join(words.split()), value, asked)


def worst(found: Iterable[Short]) -> tuple[Short, ...]:
    """Give the worst of each kind on each screen, with how many others there are; what stands in several places counts once."""
    alike: dict[tuple[str, str], dict[str, Short]] = {}
    for one in found:
        known = alike.setdefault((one.kind, one.screen), {})
        if one.words not in known or one.shortfall > known[one.words].shortfall:
            known[one.words] = one
    return tuple(max(known.values(), key=lambda one: one.shortfall)._replace(others=len(known) - 1) for known in alike.values())
