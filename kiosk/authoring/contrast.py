"""The contrast of colours, and of words to the ground that they really stand on (WCAG 2.2, 1.4.3 and 1.4.6)."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.authoring.items import plain_text
from kiosk.authoring.soundness import is_prose, painted, shown
from kiosk.exhibit import contrast as measures

STEP: Final = 4
"""Every fourth pixel of every fourth line is looked at."""
MOST: Final = 21.0
"""The contrast of black and white."""
AIR: Final = 0.18
"""What of its size a line has above its capitals and below itself."""


class Grounded(NamedTuple):
    """A text that may lie on a picture, and the box round its letters."""

    item: QQuickItem
    box: QRectF


def luminance(colour: QColor) -> float:
    """Relative luminance as WCAG defines it."""
    return measures.luminance(colour.redF(), colour.greenF(), colour.blueF())


def contrast(one: QColor, other: QColor) -> float:
    """The ratio of two colours, 1 to 21."""
    return measures.ratio(luminance(one), luminance(other))


@lru_cache(1 << 16)
def _ratio(one: int, other: int) -> float:
    """The contrast of two colours, as numbers."""
    return contrast(QColor(one), QColor(other))


def labels(window: QQuickWindow) -> Iterator[Grounded]:
    """Every text but the prose, which stands on the ground of the page and holds links that are drawn in a colour of their own."""
    for item, frame, *_ in shown(window):
        if item.inherits("QQuickText") and plain_text(item) and not is_prose(item.property("font")):
            air = item.property("font").pixelSize() * AIR
            box = painted(item).intersected(frame).adjusted(0, air, 0, -air)
            if box.width() > STEP and box.height() > STEP:
                yield Grounded(item, box)


def ground_ratio(picture: QImage, box: QRectF, colour: QColor) -> float:
    """The ratio that nine tenths of the ground under a box reach or pass; `picture` shows it without the words."""
    points = ((x, y) for y in range(int(box.top()), int(box.bottom()), STEP) for x in range(int(box.left()), int(box.right()), STEP))
    ratios = sorted(_ratio(picture.pixel(x, y) & 0xFFFFFF, colour.rgb() & 0xFFFFFF) for x, y in points)
    return ratios[len(ratios) // 10] if ratios else MOST
