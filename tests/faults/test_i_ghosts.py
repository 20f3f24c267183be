"""Fingers that are never lifted, and taps that nobody makes (faults I6, I7): muted and named; a visit ends all the same."""

import logging

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QWindow

from kiosk.platform.ghosts import FORGOTTEN, IN_A_ROW, MANY, QUIET, RESTS, SILENT, Ghosts
from kiosk.platform.messages import LOG
from tests.helpers.sizes import WIDE
from tests.helpers.visitor import Key, Visitor

PATIENCE = 60
WATER = QPoint(700, 500)


class Haunted:
    """A kiosk whose touches are watched by a clock that the test moves."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor, self.now = visitor, 1000.0
        application = visitor.application
        self.ghosts = Ghosts(application.window, application.widest_finger, clock=lambda: self.now)
        self.session = application.session
        self._elsewhen = self.session._clock
        self.session._clock = lambda: self.now
        self.session.keep()

    def close(self) -> None:
        """Take the watch away."""
        self.session._clock = self._elsewhen
        self.session.keep()
        self.visitor.window.removeEventFilter(self.ghosts)
        self.ghosts.deleteLater()

    def pass_by(self, seconds: float) -> None:
        """Let so many seconds go by, in which nothing is heard of the screen."""
        self.now += seconds
        self.ghosts.look()
        self.visitor.settle()

    def drum(self, place: QPoint, count: int, seconds: float) -> None:
        """Tap a place so many times, so many seconds apart."""
        for _ in range(count):
            self.now += seconds
            self.visitor.touch(press={0: place})
            self.visitor.touch(release={0: place})

    def tap(self, name: str, *, rest: tuple[int, ...] = ()) -> None:
        """Press a key while other fingers lie there."""
        place = self.visitor.find(name).box.center()
        self.visitor.ready()
        self.visitor.touch(press={1: place}, rest=rest)
        self.visitor.touch(release={1: place}, rest=rest)
        self.visitor.settle()


class Watch(QObject):
    """Sees what a window is told."""

    def __init__(self, window: QWindow) -> None:
        super().__init__()
        self.seen: list[QEvent.Type] = []
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802, Qt's own name
        """Keep its kind."""
        self.seen.append(event.type())
        return False


@pytest.fixture
def haunted(rooms, candid, caplog, monkeypatch):
    """Somebody at the fourth panel of a kiosk that asks after a minute."""
    monkeypatch.setattr(LOG, "propagate", True)
    caplog.set_level(logging.WARNING, "kiosk")
    kiosk = Haunted(rooms.show(candid, size=WIDE, panel="kirov-murder", still=True, patience=PATIENCE))
    yield kiosk
    kiosk.visitor.touch(release={0: WATER})
    kiosk.close()


def test_a_finger_that_is_not_heard_of_is_let_go_of(haunted):
    """Its screen was unplugged, and said nothing: within two seconds its key goes out, and the next tap on the same key works (I6)."""
    visitor, key = haunted.visitor, haunted.visitor.find("Contents").box.center()
    before = visitor.picture()
    visitor.ready()
    visitor.touch(press={0: key})
    visitor.settle()
    assert visitor.picture() != before
    haunted.pass_by(SILENT)
    assert visitor.picture() == before
    haunted.tap("Contents", rest=(0,))
    assert visitor.dialogs == ["Contents"]


def test_a_finger_that_rested_and_is_lifted_where_it_was_still_presses(haunted):
    """Whoever presses long, because the hand is slow, presses; who slides off first does not."""
    visitor, key = haunted.visitor, haunted.visitor.find("Contents").box.center()
    visitor.ready()
    visitor.touch(press={0: key})
    haunted.pass_by(10)
    visitor.touch(move={0: QPoint(600, 500)})
    visitor.touch(release={0: QPoint(600, 500)})
    visitor.settle()
    assert visitor.dialogs == []
    visitor.ready()
    visitor.touch(press={0: key})
    haunted.pass_by(10)
    visitor.touch(release={0: key})
    visitor.settle()
    assert visitor.dialogs == ["Contents"]


def test_a_swipe_begins_after_a_rest(haunted, titles):
    """A finger that has lain still for some seconds and then swipes turns the panel."""
    visitor = haunted.visitor
    visitor.touch(press={0: QPoint(1300, 500)})
    haunted.pass_by(5)
    for step in range(1, 9):
        visitor.wait(12)
        visitor.touch(move={0: QPoint(1300 - 80 * step, 500)})
    visitor.touch(release={0: QPoint(660, 500)})
    visitor.settle()
    assert visitor.panel == titles[4]


def test_where_keys_answer_to_a_rest_a_silent_finger_is_waited_for(haunted):
    """Who cannot press otherwise than by resting is not let go of after two seconds."""
    visitor, key = haunted.visitor, haunted.visitor.find("Contents").box.center()
    haunted.ghosts._patient = lambda: True
    visitor.ready()
    visitor.touch(press={0: key})
    visitor.settle()
    lit = visitor.picture()
    haunted.pass_by(10)
    assert visitor.picture() == lit
    haunted.pass_by(RESTS)
    assert visitor.picture() != lit


def test_a_new_finger_is_not_kept_waiting(haunted):
    """Even where a silent finger is waited for: another one that comes down on its key presses it."""
    visitor, key = haunted.visitor, haunted.visitor.find("Contents").box.center()
    haunted.ghosts._patient = lambda: True
    visitor.touch(press={0: key})
    haunted.pass_by(SILENT)
    haunted.tap("Contents", rest=(0,))
    assert visitor.dialogs == ["Contents"]


@pytest.mark.parametrize(("place", "told"), [(QPoint(20, 20), []), (QPoint(1900, 20), []), (QPoint(900, 500), [QEvent.Type.TouchCancel])])
def test_staff_may_rest_a_finger_in_a_corner(haunted, place, told):
    """An upper one, for as long as it takes to be let in; elsewhere a silent finger is taken back."""
    watch = Watch(haunted.visitor.window)
    haunted.visitor.touch(press={0: place})
    haunted.pass_by(8)
    haunted.visitor.window.removeEventFilter(watch)
    assert [kind for kind in watch.seen if kind == QEvent.Type.TouchCancel] == told


def test_a_point_that_is_stuck_for_an_hour(haunted, caplog):
    """It trembles, so it is heard of all the time: after half a minute it counts for nothing, is named once, and the visit ends (I7)."""
    visitor = haunted.visitor
    visitor.touch(press={0: WATER})
    for second in range(0, 3600, 6):
        haunted.now += 6
        visitor.touch(move={0: WATER + QPoint(second % 3 - 1, 0)})
        haunted.ghosts.look()
        if second == RESTS:
            haunted.tap("Contents", rest=(0,))
            assert visitor.dialogs == ["Contents"]
    haunted.session.look()
    assert haunted.session.property("state") == "warning"
    assert caplog.messages == [
        "something lies on the screen, 36 % from the left and 46 % from the top: it counts for nothing while it goes on"
    ]


def test_a_hand_that_reads_along_is_no_cup(haunted, titles):
    """A finger that follows the lines for a minute goes on being one."""
    visitor = haunted.visitor
    visitor.touch(press={0: QPoint(400, 400)})
    for second in range(60):
        haunted.now += 1
        visitor.touch(move={0: QPoint(400, 400) + QPoint(0, 120 * (second % 2))})
        haunted.ghosts.look()
    haunted.session.look()
    assert haunted.session.property("state") == "visit"
    visitor.touch(release={0: QPoint(400, 400)})
    visitor.settle()
    assert visitor.panel == titles[3]


@pytest.mark.parametrize(
    ("count", "apart"), [(MANY + 170, 0.005), (IN_A_ROW + 30, 3)], ids=["two hundred a second", "one in three seconds"]
)
def test_taps_that_nobody_makes(haunted, caplog, count, apart):
    """On one spot, for as long as it goes on: named once, no sign of life, and the rest of the screen answers (I7)."""
    haunted.drum(WATER, count, apart)
    last = haunted.session._last
    haunted.drum(WATER, 20, apart)
    assert haunted.session._last == last
    assert caplog.messages == ["taps that nobody makes, 36 % from the left and 46 % from the top: it counts for nothing while it goes on"]
    haunted.tap("Contents")
    assert haunted.visitor.dialogs == ["Contents"]


@pytest.mark.slow
def test_a_haunted_spot_is_trusted_again_when_it_is_quiet(haunted):
    """The glass was wiped: what lies under it can be pressed."""
    visitor, key = haunted.visitor, haunted.visitor.find("Contents").box.center()
    for count, apart, quiet in ((60, 0.005, QUIET), (IN_A_ROW, 0.2, FORGOTTEN)):
        haunted.drum(key, count, apart)
        visitor.press(Key.Key_Escape, Key.Key_Escape)
        haunted.tap("Contents")
        assert visitor.dialogs == []
        haunted.now += quiet + 1
        haunted.tap("Contents")
        assert visitor.dialogs == ["Contents"]


def test_a_nervous_visitor_is_no_ghost(haunted, titles):
    """Ten taps a second for five seconds, and forty turns by the same key with a look at something else between."""
    haunted.drum(WATER, 50, 0.1)
    assert haunted.ghosts._contacts == {}
    haunted.tap(titles[4])
    assert haunted.visitor.panel == titles[4]


def test_a_key_that_is_held_for_ever_is_nobody(haunted):
    """A book on the keyboard: the first press is a sign, those that the keyboard repeats are none; whoever holds an arrow is waited for."""
    haunted.now += 50
    haunted.visitor.hit(Key.Key_Right)
    last = haunted.session._last
    assert last == haunted.now
    for _ in range(30):
        haunted.now += 1
        haunted.visitor.hit(Key.Key_Right, held=True)
    assert haunted.session._last == last
