"""Words on a picture: wherever they lie on a plate, what is under them is calm enough to read them.

The colours alone cannot prove that (test_contrast.py does what they can): so the words are taken away, and the ground that
they stood on is measured, pixel by pixel.
"""

import pytest

from kiosk.authoring.contrast import ground_ratio, labels
from kiosk.guidelines.screens import LEAST_CONTRAST
from tests.helpers.seeing import plain_text


def settle(visitor):
    """Let what was changed be drawn."""
    for _ in range(4):
        visitor.application.qt.processEvents()
        visitor.application.qt.sendPostedEvents()


@pytest.mark.slow
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
        found = list(labels(visitor.window))
        for item, _ in found:
            item.setOpacity(0)
        settle(visitor)
        picture = visitor.picture()
        for item, box in found:
            item.setOpacity(1)
            reached = ground_ratio(picture, box, item.property("color"))
            if reached < LEAST_CONTRAST:
                said.append(f"{panel.id}: {plain_text(item)!r} has {reached:.1f} : 1")

    assert not said, "\n" + "\n".join(said)
