"""Two fingers on the timeline: it follows them in each picture, as far as they go, and what they leave is laid out soundly."""

import pytest
from PySide6.QtCore import QPoint

from tests.helpers.layout import faults
from tests.helpers.seeing import walk
from tests.helpers.sizes import EVERY_SIZE
from tests.visits.test_timeline import WIDE, opened, page, timeline

__all__ = ["opened"]
APART = (150, 170, 190, 196, 202, 208, 214, 220)
"""Pixels from the middle of two fingers to each of them, from one picture to the next: not a step of zoom in all."""


def marks(visitor) -> dict[str, float]:
    """Say where the marks in use are drawn on the screen, by their words."""
    drawn = [item for item in walk(visitor.window.contentItem()) if item.property("labelAt") is not None and item.isVisible()]
    return {item.property("spoken"): item.mapToScene(QPoint(0, 0)).x() + item.property("since") for item in drawn}


def rested(visitor) -> None:
    """Wait until what is beside the level has been placed."""
    for _ in range(200):
        if not timeline(visitor)._window.prepare(timeline(visitor)._selection.chosen, 0.0):
            return
    pytest.fail("it is never placed")


def test_the_marks_follow_the_fingers_in_each_picture(opened):
    """What lies under a finger goes with it, pixel by pixel, and what lies between them stays."""
    visitor = opened()
    middle = QPoint(1000, 450)
    visitor.touch(press={0: middle - QPoint(APART[0], 0), 1: middle + QPoint(APART[0], 0)})
    seen = []
    for apart in APART:
        visitor.touch(move={0: middle - QPoint(apart, 0), 1: middle + QPoint(apart, 0)})
        visitor.wait(16)
        seen.append((timeline(visitor)._window.growth, marks(visitor)))
    visitor.touch(release={0: middle - QPoint(APART[-1], 0), 1: middle + QPoint(APART[-1], 0)})
    visitor.settle()
    growths = [growth for growth, _ in seen]
    assert growths == sorted(growths)
    assert len({round(growth, 3) for growth in growths}) >= len(APART) - 3  # the first moves tell Qt that it is a pinch
    (first, before), (last, after) = seen[0], seen[-1]
    moved = [(before[one], after[one]) for one in before if one in after and abs(before[one] - 1000) < 500]
    assert len(moved) > 5
    for old, new in moved:
        assert new - 1000 == pytest.approx((old - 1000) * last / first, abs=12)  # a mark keeps its size about its middle


@pytest.mark.slow
@EVERY_SIZE
def test_between_two_steps_it_is_laid_out_soundly(opened, size):
    """Nothing is cut, and no label comes to lie over another, however far apart the fingers are."""
    visitor = opened(size=size)
    shown = timeline(visitor)
    for scale in (1.15, 1.15, 1.1, 0.8, 1.3):
        rested(visitor)
        shown.pinch(scale, 400, 400)
        visitor.settle()
        assert shown._window.growth >= 0.999
        assert faults(visitor.window, page(visitor)) == [], shown._window.growth


@pytest.mark.slow
def test_drawn_shorter_than_it_was_placed_it_has_no_words_that_meet(opened):
    """Who goes farther faster than the labels can be placed sees the marks alone, then those labels."""
    visitor = opened()
    shown = timeline(visitor)
    shown.zoom(2, 900)
    visitor.settle()
    shown._window.layout._levels = {zoom: one for zoom, one in shown._window.layout._levels.items() if one is shown._window.layout._level}
    level = shown._window.level
    shown.pinch(0.8, 900, 900)
    assert (shown._window.level, shown._window.growth) == (level, pytest.approx(0.8))
    assert not [label for label in labels(visitor) if not label.parentItem().property("carried")]
    for _ in range(40):
        visitor.wait(20)
    visitor.settle()
    assert shown._window.level < level
    assert labels(visitor)
    assert visitor.dialogs == ["Timeline"]


def labels(visitor) -> list:
    """Give the labels that are seen beside their marks or on their bars."""
    drawn = [item for item in walk(visitor.window.contentItem()) if item.property("labelAt") is not None and item.isVisible()]
    return [words for mark in drawn for words in mark.childItems() if words.property("text") and words.isVisible()]


def test_after_a_pinch_one_finger_pans_and_a_touch_chooses(opened):
    """What is drawn longer is pushed and touched where it is seen."""
    visitor = opened(size=WIDE)
    rested(visitor)
    timeline(visitor).pinch(1.3, 900, 900)
    visitor.drag(QPoint(1200, 500), QPoint(900, 505))
    visitor.wait(150)
    visitor.settle()
    here = {said: at for said, at in marks(visitor).items() if 300 < at < 1800}
    name, at = next((said, at) for said, at in here.items() if "Marshal" in said or "Tukhachevsky arrested" in said)
    item = next(item for item in walk(visitor.window.contentItem()) if item.property("spoken") == name and item.isVisible())
    visitor.tap_at(QPoint(round(at) + 8, round(item.mapToScene(QPoint(0, 0)).y() + item.height() / 2)))
    visitor.settle()
    assert timeline(visitor).chosen.title == name.partition(",")[0]


def test_two_fingers_on_one_point_draw_nothing_out(opened):
    """They are no distance apart, and what is drawn out from there has no length: the timeline had lost all its places."""
    visitor = opened()
    point = QPoint(900, 450)
    visitor.touch(press={0: point - QPoint(150, 0), 1: point + QPoint(150, 0)})
    for apart in (170, 190, 210, 0, 0, 60, 0, 80):
        visitor.touch(move={0: point - QPoint(apart, 0), 1: point + QPoint(apart, 0)})
        visitor.wait(14)
    visitor.touch(release={0: point, 1: point})
    visitor.settle()
    assert 0 <= timeline(visitor).offset < timeline(visitor).length
    assert marks(visitor)


def test_what_lies_along_it_counts_from_near_the_view(opened):
    """However long the time is drawn: far from 0, numbers are not exact, and a line is not as thick as the next."""
    visitor = opened()
    shown = timeline(visitor)
    shown.zoom(99, 900)
    shown.choose("event:kirov-shot")
    visitor.settle()
    assert shown.offset > 2 * 16384
    there = list(walk(visitor.window.contentItem()))
    placed = [item for item in there if item.property("placed") is not None and item.isVisible()]
    assert len(placed) > 10
    assert all(-16384 < item.x() < 2 * 16384 for item in placed)
    lines = [item for item in placed if item.property("strong") is not None]
    assert len(lines) > 2
    assert all(line.x() == round(line.x()) for line in lines)
