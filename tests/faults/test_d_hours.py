"""The opening hours on the wall, D8 and D9: when it closes, what is seen and heard then, and what keeps a screen from wearing out."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF
from PySide6.QtQuick import QQuickItem

from kiosk.installation.model import Installation, Switching
from kiosk.unattended.hours import OpeningHours
from kiosk.unattended.pixelshift import WAY, PixelShift
from tests.helpers.visitor import Key

HOURS = {"daily": "10-18"}


class Machine:
    """Its clock, which is set."""

    def __init__(self):
        self.now = datetime(2026, 12, 1, 12, tzinfo=UTC)

    def __call__(self):
        """What it shows."""
        return self.now

    def set(self, clock):
        """Set it."""
        self.now = datetime.fromisoformat(f"2026-12-01 {clock}:00+00:00")


@pytest.fixture
def wall(rooms, candid, tmp_path):
    """A kiosk with opening hours, at noon; `wall(closed=...)` puts the hours beside it."""
    visitor = rooms.show(candid, patience=60, attracts=True, still=True)
    made = []

    def keep(closed="black", **settled):
        machine = Machine()
        hours = OpeningHours(
            visitor.application, Installation(mode="kiosk", hours=HOURS, timezone="UTC", closed=closed, **settled), tmp_path, machine
        )
        made.append(hours)
        return visitor, machine, hours

    yield keep
    for hours in made:
        hours._open()
        hours.deleteLater()
    visitor.window.contentItem().setPosition(QPointF(0, 0))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def brightest(visitor):
    """The brightest of many points of the screen, from 0 to 255."""
    picture = visitor.window.grabWindow()
    return max(picture.pixelColor(x, y).lightness() for x in range(0, picture.width(), 16) for y in range(0, picture.height(), 16))


@pytest.mark.slow
@pytest.mark.parametrize(("closed", "light"), [("black", (0, 0)), ("dim", (40, 90))])
def test_outside_the_hours_it_is_dark_and_no_touch_and_no_key_wakes_it(wall, closed, light):
    """Whoever wipes it at night opens nothing. In the morning it invites as ever."""
    visitor, machine, hours = wall(closed)
    assert brightest(visitor) > 200
    machine.set("18:00")
    hours.look()
    visitor.settle()
    visitor.tap_at(QPoint(500, 200))
    visitor.press(Key.Key_PageDown)
    assert light[0] <= brightest(visitor) <= light[1]
    assert (visitor.application.session.state, visitor.keys, hours.closed) == ("attract", [], True)
    machine.set("10:00")
    hours.look()
    visitor.settle()
    visitor.tap_at(QPoint(500, 200))
    assert (visitor.dialogs, brightest(visitor) > 200) == (["Contents"], True)


@pytest.mark.slow
def test_a_visit_that_goes_on_is_not_cut_off(wall):
    """It ends as every visit does, and then it is dark."""
    visitor, machine, hours = wall()
    visitor.application.session.begin()
    machine.set("18:30")
    hours.look()
    assert not hours.closed
    visitor.application.session.end()
    assert hours.closed


def test_where_nobody_is_asked_a_long_silence_ends_the_visit(wall):
    """After ten minutes without a touch."""
    visitor, machine, hours = wall()
    session = visitor.application.session
    session.begin()
    session._patience, before = 0, session._patience
    machine.set("18:30")
    session._last -= 599
    hours.look()
    assert not hours.closed
    session._last -= 2
    hours.look()
    session._patience = before
    assert hours.closed


def test_what_was_missed_is_caught_up_and_nothing_happens_twice(wall, monkeypatch):
    """A machine that slept over five days, or whose clock was set, does what the hours of that moment say, once."""
    _, machine, hours = wall()
    done = []
    monkeypatch.setattr(hours, "_close", lambda real=hours._close: (done.append("close"), real()))
    monkeypatch.setattr(hours, "_open", lambda real=hours._open: (done.append("open"), real()))
    for moment in ("2026-12-01 20:00", "2026-12-06 21:00", "1970-01-01 03:00", "2038-01-19 03:14", "2106-02-07 12:00", "2025-12-01 12:00"):
        machine.now = datetime.fromisoformat(f"{moment}+00:00")
        hours.look()
        hours.look()
    assert done == ["close", "open"]
    assert 0 < hours._timer.interval() <= 15_000


def test_what_staff_settle_holds_at_once_and_until_midnight(wall):
    """Closed at noon, open at night, and as it was."""
    _, machine, hours = wall()
    seen = [(hours.today(), hours.chosen(), hours.closed)]
    for what in ("closed", ""):
        hours.choose(what)
        seen.append((hours.today(), hours.chosen(), hours.closed))
    machine.set("20:00")
    hours.choose("open")
    seen.append((hours.today(), hours.chosen(), hours.closed))
    machine.now += timedelta(hours=4)
    hours.look()
    seen.append((hours.today(), hours.chosen(), hours.closed))
    assert seen == [
        ("10:00-18:00", "", False),
        ("10:00-18:00", "closed", True),
        ("10:00-18:00", "", False),
        ("10:00-18:00", "open", False),
        ("10:00-18:00", "", True),
    ]


def test_while_staff_is_at_the_screen_it_stays_closed_and_the_wall_hidden(wall):
    """They begin a visit of their own, which no visitor could, and show the wall again when they go."""
    visitor, machine, hours = wall()
    machine.set("20:00")
    hours.look()
    visitor.application.session.begin()
    hours._wall().setVisible(True)
    visitor.application.session.end()
    assert (hours.closed, hours._wall().isVisible(), hours._wall().isEnabled()) == (True, False, False)


def test_the_veil_lies_right_over_the_wall_and_below_what_staff_opens(wall):
    """The pad for the PIN can be seen on it."""
    visitor, machine, hours = wall()
    page = QQuickItem(visitor.window.contentItem())
    machine.set("20:00")
    hours.look()
    order = visitor.window.contentItem().childItems()
    assert [order.index(hours._veil) - order.index(hours._wall()), order.index(page) > order.index(hours._veil)] == [1, True]
    page.deleteLater()


def test_a_zone_that_the_machine_does_not_know_is_said(rooms, candid, tmp_path, caplog):
    """And its own time holds."""
    application = rooms.show(candid, patience=60, attracts=True, still=True).application
    hours = OpeningHours(application, Installation(hours=HOURS, timezone="Moon/Tranquility"), tmp_path, Machine())
    said = "this machine does not know the time zone 'Moon/Tranquility'; opening hours are read in its own time"
    assert (hours.zone, caplog.messages[:1]) == (None, [said])
    hours._open()
    hours.deleteLater()


def test_d8_off_and_on_are_what_the_technician_wrote(wall, qtbot, tmp_path):
    """At closing and at opening, and at the start too: the program may have ended in the night."""
    log = tmp_path / "light"
    commands = Switching(off=f"sh -c 'echo off >> {log}'", on=f"sh -c 'echo on >> {log}'")
    _, machine, hours = wall("off", power=commands)
    qtbot.waitUntil(lambda: log.exists() and log.read_text() == "on\n")
    machine.set("20:00")
    hours.look()
    qtbot.waitUntil(lambda: log.read_text() == "on\noff\n")
    machine.set("11:00")
    hours.look()
    qtbot.waitUntil(lambda: log.read_text() == "on\noff\non\n")


def test_d8_a_touch_lights_a_screen_that_is_off_for_a_minute_and_it_is_black(wall, monkeypatch):
    """So that staff see where to type the PIN; whoever only wiped it sees nothing."""
    visitor, machine, hours = wall("off", power=Switching(off="true off", on="true on"))
    run = []
    monkeypatch.setattr(hours._switch, "run", run.append)
    machine.set("20:00")
    hours.look()
    visitor.tap_at(QPoint(500, 200))
    visitor.tap_at(QPoint(500, 200))
    hours.look()
    assert (run, brightest(visitor)) == ([("true", "off"), ("true", "on")], 0)
    visitor.application.session._last -= 61
    hours.look()
    assert run[2:] == [("true", "off")]


# -- burn-in -------------------------------------------------------------------------------------------------------------


def test_d9_the_picture_wanders_while_nobody_is_there_and_stays_while_somebody_is(wall):
    """By whole pixels, so that nothing is blurred; after a round it stands where it belongs."""
    visitor, _, _ = wall()
    application, seen = visitor.application, []
    shift = PixelShift(application)
    for _ in WAY:
        shift.step()
        seen.append(application.window.contentItem().position().toPoint())
    assert (seen, seen[-1]) == (list(WAY), QPoint(0, 0))
    assert all(max(abs(point.x()), abs(point.y())) <= 2 for point in WAY)
    application.session.begin()
    shift.step()
    assert application.window.contentItem().position() == QPointF(0, 0)
    shift.deleteLater()


def test_d9_a_touch_falls_where_it_is_seen_to_fall(wall):
    """Also while the picture stands two pixels aside."""
    visitor, _, _ = wall()
    visitor.window.contentItem().setPosition(QPointF(2, 2))
    visitor.settle()
    visitor.tap("3 The Great Terror")
    assert (visitor.application.session.state, visitor.application.navigation.index) == ("visit", 7)
