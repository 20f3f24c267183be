"""Words on a picture: wherever they lie on a plate, what is under them is calm enough to read them.

The colours alone cannot prove that (test_contrast.py does what they can): so the words are taken away, and the ground that
they stood on is measured, pixel by pixel.
"""

from functools import cache

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage

from tests.helpers.layout import painted, shown
from tests.helpers.seeing import plain_text
from tests.screens.test_contrast import contrast

WANTED = 4.5
"""The ratio that nine tenths of the ground must keep to the words: AAA for large type (WCAG 1.4.6), AA for small."""
STEP = 4
"""Every fourth pixel of every fourth line is looked at."""


@cache
def ratio(one: int, other: int) -> float:
    """The contrast of two colours, as numbers."""
    return contrast(QColor(one), QColor(other))


def words(window):
    """Every text but the prose, which stands on the ground of the page and holds links that are drawn in a colour of their own."""
    for item, frame, *_ in shown(window):
        if item.inherits("QQuickText") and plain_text(item) and item.property("font").family() != "IBM Plex Serif":
            box = painted(item).intersected(frame)
            if box.width() > STEP and box.height() > STEP:
                yield item, inked(box, item)


def inked(box: QRectF, item) -> QRectF:
    """The box without the air above capitals and below the line."""
    air = item.property("font").pixelSize() * 0.18
    return box.adjusted(0, air, 0, -air)


def ground_ratio(picture: QImage, box: QRectF, colour: QColor) -> float:
    """The ratio that nine tenths of the ground under a box reach or pass."""
    points = ((x, y) for y in range(int(box.top()), int(box.bottom()), STEP) for x in range(int(box.left()), int(box.right()), STEP))
    ratios = sorted(ratio(picture.pixel(x, y) & 0xFFFFFF, colour.rgb() & 0xFFFFFF) for x, y in points)
    return ratios[len(ratios) // 10] if ratios else WANTED


def settle(visitor):
    """Let what was changed be drawn."""
    for _ in range(4):
        visitor.application.qt.processEvents()
        visitor.application.qt.sendPostedEvents()


@pytest.mark.parametrize(
    ("size", "palette"),
    [
        pytest.param((1920, 1080), "paper", id="wide"),
        pytest.param((1920, 1080), "dark", id="wide-dark", marks=pytest.mark.long),
        pytest.param((1024, 768), "paper", id="strip", marks=pytest.mark.long),
        pytest.param((1080, 1920), "paper", id="upright", marks=pytest.mark.long),
    ],
)
def test_the_ground_under_words_is_calm(rooms, flagship, size, palette, request):
    """Headline, chapter, date and place of every panel, in the short run of every other one."""
    visitor = rooms.show(flagship, "kiosk", size=size, palette=palette, still=True)
    said = []
    for row, panel in enumerate(flagship.exhibit.panels):
        if row % 2 and not request.config.getoption("long"):
            continue
        visitor.application.navigation.turnTo(row)
        settle(visitor)
        found = list(words(visitor.window))
        for item, _ in found:
            item.setOpacity(0)
        settle(visitor)
        picture = visitor.picture()
        for item, box in found:
            item.setOpacity(1)
            reached = ground_ratio(picture, box, item.property("color"))
            if reached < WANTED:
                said.append(f"{panel.id}: {plain_text(item)!r} has {reached:.1f} : 1")

    assert not said, "\n" + "\n".join(said)
