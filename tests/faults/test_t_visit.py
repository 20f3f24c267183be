"""T3 to T9: what time does to a visit. Seconds are counted by a clock that nobody sets."""

import ast
import re
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication, QElapsedTimer, QTimer

from kiosk.unattended.waking import Waking
from kiosk.viewmodels.session import COUNTDOWN, SessionViewModel

ROOT = Path(__file__).resolve().parents[2]
DAY = 86_400
CALENDARS = {
    "time": {"time", "time_ns", "localtime"},
    "datetime": {"now", "today", "utcnow"},
    "date": {"today"},
    "QDateTime": {"currentDateTime"},
}


class Clock:
    """A clock that goes when it is told to."""

    def __init__(self, now=1000.0):
        self.now = now

    def __call__(self):
        """What it shows."""
        return self.now


def visit(clock, patience=60):
    """Somebody who has just touched the screen."""
    session = SessionViewModel(patience, attracts=True, clock=clock)
    session.begin()
    return session


def pass_time(session, seconds):
    """Let seconds go by, with a look at the end of them."""
    session._clock.now += seconds
    session.look()


def asks_a_calendar(tree):
    """Name what in a file asks for the time of day."""
    return {
        f"{node.value.id}.{node.attr}"
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.attr in CALENDARS.get(node.value.id, ())
    }


@pytest.mark.slow
def test_t3_nothing_that_waits_asks_a_clock_that_can_be_set():
    """An NTP step during a visit resets nobody: what runs beside a visitor asks for the time of day only where it may be wrong."""
    rooms = [*(ROOT / "kiosk" / "viewmodels").rglob("*.py"), *(ROOT / "kiosk" / "platform").rglob("*.py"), ROOT / "kiosk" / "app.py"]
    found = {path.relative_to(ROOT).as_posix() for path in rooms if asks_a_calendar(ast.parse(path.read_text("utf-8")))}
    qml = {path.relative_to(ROOT).as_posix(): path.read_text("utf-8") for path in (ROOT / "kiosk" / "qml").rglob("*.qml")}
    shown = {name for name, text in qml.items() if re.search(r"Date\.now|new Date", text)}
    # A tap that is held, and two taps that are one: a clock that is set lets one tap more through, or one less (TapGuard.qml).
    assert (found, shown) == (set(), {"kiosk/qml/Kiosk/Controls/TapGuard.qml", "kiosk/qml/Kiosk/Controls/Prose.qml"})


@pytest.mark.parametrize(("seconds", "left"), [(DAY / 2, ("attract", [1])), (30, ("warning", []))], ids=["a night", "half a minute"])
def test_t4_a_sleep_ends_the_visit_it_fell_into(qapp, seconds, left):
    """Twelve hours in the middle of a warning: the invitation stands there, and nothing is made up for. A short one ends nothing."""
    asleep, ends, session = [0.0], [], visit(Clock())
    waking = Waking(SimpleNamespace(window=None, session=session), lambda: asleep[0])
    session._become("warning")
    session.expired.connect(lambda: ends.append(1))
    asleep[0] = seconds
    waking.look()
    waking.look()
    assert (session.state, ends) == left


def test_t4_missed_ticks_of_a_timer_come_once(qapp):
    """A process that stood still for a third of a second hears one tick of thirty, not thirty."""
    heard, timer, stood = [], QTimer(), QElapsedTimer()
    timer.timeout.connect(lambda: heard.append(1))
    timer.start(10)
    stood.start()
    while stood.elapsed() < 300:
        pass
    QCoreApplication.processEvents()
    timer.stop()
    assert len(heard) == 1


@pytest.mark.parametrize("bits", [31, 32])
@pytest.mark.parametrize("before", [30, 70])
def test_t5_after_weeks_a_visit_is_counted_as_on_the_first_day(qapp, bits, before):
    """Where milliseconds no longer fit into 31 bits, after 24.8 days, and into 32, after 49.7: in the middle of a visit or of its count."""
    session = visit(Clock(2**bits / 1000 - before))
    pass_time(session, 59)
    assert (session.state, 0 < session._timer.interval() <= 1000) == ("visit", True)
    pass_time(session, 1)
    for _ in range(COUNTDOWN):
        assert session.state == "warning"
        pass_time(session, 1)
    assert session.state == "attract"


def test_t5_no_timer_is_set_for_longer_than_qt_can_count(qapp):
    """The longest that can be settled, twice as long for who reads in larger type, is far below 2³¹ milliseconds."""
    session = visit(Clock(), patience=3600)
    session.wait_longer(longer=True)
    assert session._timer.interval() == timedelta(hours=2) / timedelta(milliseconds=1) < 2**31


def test_t6_a_touch_at_the_very_end_wins(qapp):
    """Of the silence, whichever of the two is heard first, and of the count."""
    clock = Clock()
    session = visit(clock)
    clock.now += 60
    session.hear(key=False)
    session.look()
    assert session.state == "visit"
    pass_time(session, 60)
    for _ in range(COUNTDOWN - 1):
        pass_time(session, 1)
    assert session.seconds == 1
    clock.now += 1
    session.keep()
    session.look()
    assert session.state == "visit"


def test_t7_after_ten_extensions_everything_is_as_at_first(qapp):
    """Each gives the whole time again; whoever then stays silent is asked, counted down and followed by the next visitor."""
    session = visit(Clock())
    for _ in range(10):
        pass_time(session, 59.9)
        assert session.state == "visit"
        pass_time(session, 0.1)
        assert (session.state, session.seconds) == ("warning", COUNTDOWN)
        session.keep()
    pass_time(session, 60)
    for _ in range(COUNTDOWN):
        pass_time(session, 1)
    assert session.state == "attract"
    session.begin()
    pass_time(session, 60)
    assert (session.state, session.seconds) == ("warning", COUNTDOWN)


def test_t8_a_machine_that_stands_still_takes_no_second_from_anybody(qapp):
    """It hangs for a minute before each second of the count: all twenty are shown all the same, and a touch in the last of them counts."""
    session = visit(Clock())
    pass_time(session, 60)
    shown = []
    for _ in range(COUNTDOWN - 1):
        pass_time(session, 60)
        shown.append(session.seconds)
    assert shown == [*range(COUNTDOWN - 1, 0, -1)]
    session.keep()
    assert session.state == "visit"


@pytest.mark.parametrize("what", ["film", "speech"])
def test_t9_what_is_longer_than_the_silence_is_no_silence(qapp, what):
    """A film of half an hour, a long text read aloud: nobody is asked until a minute after its end."""
    session = visit(Clock())
    session.hold(what, True)
    for _ in range(30):
        pass_time(session, 60)
    assert (session.state, session.silence) == ("visit", 0)
    session.hold(what, False)
    pass_time(session, 59.9)
    assert session.state == "visit"
    pass_time(session, 0.1)
    assert session.state == "warning"


def test_nobody_is_asked_where_nobody_came(qapp):
    """Where no screen invites between visits: not a tone all night, until somebody touches it; then they are asked as everybody is."""
    session, heard = SessionViewModel(60, clock=Clock()), []
    session.sounded.connect(heard.append)
    pass_time(session, DAY)
    assert (session.state, session._timer.isActive(), heard) == ("visit", False, [])
    session.hear(key=False)
    assert session._timer.isActive()
    pass_time(session, 60)
    assert session.state == "warning"
    session.end()
    pass_time(session, DAY)
    assert (session.state, session.visited) == ("visit", False)
