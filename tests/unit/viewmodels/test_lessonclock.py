"""How the time of a class is spent."""

import pytest

from kiosk.viewmodels.lessonclock import LessonClockViewModel, minutes_and_seconds
from kiosk.viewmodels.lessonplan import plan_of
from tests.unit.viewmodels.classes import school


class Hours:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        """Tell the time."""
        return self.now


def test_time_is_counted_to_stops_and_chapters(qtbot):
    """While it runs; in a break it stands still. Over time it is written with a minus."""
    hours = Hours()
    clock = LessonClockViewModel(clock=hours)
    clock.plan(plan_of(school(), "short"))
    told = lambda: tuple(clock.property(name) for name in ("here", "all", "late"))  # noqa: E731
    hours.now += 100
    assert told() == ("0:00", "30:00", False)
    clock.run(on=True)
    hours.now += 65
    assert told() == ("1:05", "28:55", False)
    clock.go(1)
    hours.now += 1200
    assert told() == ("20:00", "8:55", True)
    clock.toggle()
    hours.now += 9999
    assert told() == ("20:00", "8:55", True)
    assert clock.property("chapterTimes") == ["21:05 / 30:00"]
    clock.reset()
    assert told() == ("0:00", "30:00", False)


def test_another_language_keeps_the_time(qtbot):
    """It is the same class."""
    hours = Hours()
    clock = LessonClockViewModel(clock=hours)
    clock.plan(plan_of(school(), "short"))
    clock.run(on=True)
    hours.now += 65
    clock.plan(plan_of(school(), "short"))
    assert clock.property("here") == "1:05"


@pytest.mark.parametrize(
    ("seconds", "words"), [(0, "0:00"), (59.9, "0:59"), (160, "2:40"), (3675, "61:15"), (-0.5, "0:00"), (-65, "−1:05")]
)
def test_a_time_is_written_as_a_clock_does(seconds, words):
    """Whole seconds; what is over has a minus."""
    assert minutes_and_seconds(seconds) == words
