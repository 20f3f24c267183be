"""Every word on every screen, in every palette: 7 : 1 to the colour that it really stands on (WCAG 2.2, 1.4.6).

Pairs of colours are proved in test_contrast.py; which of them stand on each other is known only by looking. Words on pictures are
measured in test_plates.py.
"""

import pytest

from kiosk.authoring.contrast import contrast
from tests.helpers.layout import painted
from tests.helpers.seeing import is_opaque, paint_order, plain_text, whole
from tests.screens.test_large_text import VIEWS
from tests.screens.test_layout import LONG, SIZES, named, rest

WANTED = 7
PALETTES = ["paper", "dark", "contrast", "grey"]
SHORT = ("map",)
"""In the short run: the one in which words stand on most things."""


def grounds(window):
    """Every text with the colour that it stands on; those over a picture, a gradient or something half transparent are left out."""
    painted_over = []
    for item, box in paint_order(window.contentItem(), whole(window)):
        if item.inherits("QQuickImage") or item.inherits("QQuickShape"):
            painted_over.append((box, None))
        elif item.inherits("QQuickRectangle") and item.property("color").alpha():
            painted_over.append((box, item.property("color") if is_opaque(item) else None))
        elif item.inherits("QQuickText") and plain_text(item).strip() and item.opacity() >= 1:
            middle = painted(item).intersected(box).center()
            below = next((colour for where, colour in reversed(painted_over) if where.contains(middle)), None)
            if below is not None:
                yield item, below


@pytest.mark.slow
@pytest.mark.parametrize(
    ("size", "views"),
    [((1024, 768), SHORT), *(pytest.param(size, VIEWS, marks=LONG) for size in SIZES)],
    ids=lambda value: named(value) if isinstance(value[0], int) else f"{len(value)} views",
)
def test_every_word_stands_out_from_its_ground(rooms, candid, size, views):
    """On a panel, and in the views. Colours change at once: nothing has to be drawn again for them."""
    visitor = rooms.show(candid, "kiosk", size=size, still=True)
    navigation, poor, seen = visitor.application.navigation, {}, 0
    for view in ("panel", *views):
        navigation.restart(3)
        {"panel": lambda: None, "contents": navigation.openContents, "sources": navigation.openEvidence}.get(
            view, lambda view=view: navigation.openView(view)
        )()
        rest(visitor)
        for palette in PALETTES:
            visitor.application.preferences.choosePalette(palette)
            for item, ground in grounds(visitor.window):
                seen += 1
                ratio = contrast(item.property("color"), ground)
                if ratio < WANTED:
                    poor[f"{plain_text(item)[:30]!r} in {view}, {palette}"] = round(ratio, 1)

    assert poor == {}
    assert seen > 100
