"""Between two visits: many chapters and large text leave each other room."""

import pytest

from kiosk.exhibit.loader import load
from tests.helpers.layout import faults
from tests.helpers.seeing import walk
from tests.helpers.sizes import SIZES, STRIP
from tests.unit.authoring.folders import write_exhibit

MINUTE = 60


@SIZES
@pytest.mark.parametrize("chapters", [9, 14, 30])
def test_many_chapters_leave_the_title_its_room(rooms, tmp_path, size, chapters):
    """Their keys had taken the whole screen. They grow narrower; those that have no room are in the contents."""
    folder = write_exhibit(tmp_path / "exhibit", {f"c{number}": [f"p{number}"] for number in range(chapters)})
    passer_by = rooms.show(load(folder), size=size, patience=MINUTE, attracts=True, still=True)
    shown = next(item for item in walk(passer_by.window.contentItem()) if item.property("menuStart") is not None)
    assert faults(passer_by.window) == []
    assert shown.property("menuStart") >= 0.3 * max(shown.width(), shown.height())
    assert {"1 Chapter c0", "8 Chapter c7"} <= set(passer_by.keys)


@pytest.mark.slow
@pytest.mark.parametrize("scale", [1.5, 2])
def test_large_text_leaves_the_title_and_its_notice_whole(rooms, flagship, scale):
    """Where an installation begins with large text a small screen had cut the notice, and the title above it."""
    passer_by = rooms.show(flagship, size=STRIP, patience=MINUTE, attracts=True, still=True)
    passer_by.application.preferences.chooseTextScale(scale)
    passer_by.settle()
    assert faults(passer_by.window) == []
    assert passer_by.sees("You can leave any panel")
