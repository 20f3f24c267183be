"""Type: nothing on a wall is set smaller than it can be read from where people stand (DESIGN-TOKENS.md sections 3 and 8)."""

import pytest
from PySide6.QtQml import QQmlExpression, qmlContext

from tests.helpers.layout import shown_texts
from tests.helpers.seeing import plain_text

LEAST_WORD = {"wide": 24, "strip": 22, "upright": 24}
"""Pixels on the screen that each layout was drawn for; on others they grow and shrink with it."""
SIZES = [pytest.param((1920, 1080), marks=pytest.mark.long), (1024, 768), pytest.param((1080, 1920), marks=pytest.mark.long)]


def set_size(item) -> float:
    """The size that a text was really set in: one that is made to fit its box may be smaller than its font says."""
    return QQmlExpression(qmlContext(item), item, "fontInfo.pixelSize").evaluate()[0]


def named(size):
    """Name a test by its screen."""
    return f"{size[0]}x{size[1]}"


@pytest.mark.slow
@pytest.mark.parametrize("size", SIZES, ids=named)
def test_no_word_is_smaller_than_a_caption(rooms, candid, size):
    """Names, labels and years are at least as large as a caption: 24 pixels, on small screens on a desk 22."""
    visitor = rooms.show(candid, "kiosk", size=size, still=True)
    metrics = visitor.application.engine.singletonInstance("Kiosk.Theme", "Metrics")
    floor = round(LEAST_WORD[metrics.property("layout")] * metrics.property("scale")) - 0.5
    found = set()
    for row in range(len(candid.exhibit.panels)):
        visitor.application.navigation.turnTo(row)
        for _ in range(4):
            visitor.application.qt.processEvents()
            visitor.application.qt.sendPostedEvents()
        found |= {
            f"{plain_text(item)[:30]!r} is set in {set_size(item):.0f} pixels"
            for item in shown_texts(visitor.window)
            if set_size(item) < floor
        }

    assert sorted(found) == []
