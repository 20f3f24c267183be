"""I19 and I20: whoever plays with the way in for staff, or tries one PIN after the other, does not come in."""

import os
import random
import time

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible

from kiosk.installation.model import Installation, Staff
from kiosk.operations import pin
from kiosk.operations.pin import LONGEST_WAIT, Lock
from kiosk.unattended.staff import StaffDoor
from kiosk.viewmodels.staff import PAD_IDLE, StaffViewModel
from kiosk.viewmodels.staffdesk import Health
from tests.unit.operations.test_pin import Clock

PIN = "482915"


@pytest.fixture
def quick(monkeypatch):
    """Compare at once, or ten thousand guesses would take ten minutes."""
    monkeypatch.setattr(pin, "fits", lambda typed, kept: typed == kept)


@pytest.fixture
def door(rooms, candid, tmp_path, quick):
    """A kiosk with a way in."""
    visitor = rooms.show(candid, size=(1920, 1080), patience=60, attracts=True, still=True)
    opened = StaffDoor(visitor.application, Installation(staff=Staff(pin=PIN)), tmp_path, tmp_path / "installation.yaml")
    yield visitor, opened
    opened.close()


def test_ten_thousand_random_taps_open_the_pad_and_nothing_else(qapp, tmp_path, quick):
    """One a third of a second, for an hour: most guesses fall into a wait, and the few that are heard are wrong."""
    chance, clock = random.Random(19), Clock()  # noqa: S311, a seed, not a secret
    lock = Lock(PIN, tmp_path, clock)
    staff = StaffViewModel(lock, lambda: Health(program="", exhibit="", languages=()), lambda _most: [])
    states, heard = set(), 0
    for _ in range(10_000):
        clock.now += 0.36
        before = lock.failures
        key = chance.randrange(14)
        if key < 10:
            staff.pad.type(staff.pad.property("digits")[key])
        else:
            (staff.pad.erase, staff.pad.enter, staff.knock, staff.pad.close)[key - 10]()
        states.add(staff.property("state"))
        heard += lock.failures - before
    assert states == {"closed", "pad"}
    assert 5 < heard < 15


@pytest.mark.slow
def test_a_child_plays_with_the_pad_and_it_closes_by_itself(door):
    """Taps all over the screen, on whatever is there: the pad may be left by its own key, and never by the other side."""
    visitor, opened = door
    chance = random.Random(7)  # noqa: S311, as above
    opened.staff.knock()
    visitor.settle()
    assert visitor.dialogs == ["For staff"]
    keys = [thing.box.center() for thing in visitor.things() if thing.role == QAccessible.Role.Button and thing.name != "Close"]
    assert len(keys) == 10  # what can be pressed now; to erase and to open wait for a digit
    erase, enter = QPoint(1478, 908), QPoint(1782, 908)
    for _ in range(60):
        visitor.quick_taps(chance.choice([*keys, *keys, erase, enter, enter, QPoint(chance.randrange(1920), chance.randrange(900))]), 1)
        assert opened.staff.property("state") == "pad"
    assert opened.lock.failures > 0
    assert opened.staff._idle.interval() == PAD_IDLE * 1000
    opened.staff._idle.timeout.emit()
    visitor.settle()
    assert (opened.staff.property("state"), visitor.dialogs) == ("closed", [])
    assert not opened.is_open


def test_two_hundred_guesses_take_two_days_whatever_is_done_to_the_machine(tmp_path, quick, monkeypatch):
    """It is started anew after each guess that hurts, and its clock set forward and back: each wait is sat out whole."""
    monkeypatch.setattr(os, "fsync", lambda _file: None)  # Six hundred of them take six seconds.
    set_clock = iter(range(0, 10**9, 10**6))
    monkeypatch.setattr(time, "time", lambda: 2**31 - next(set_clock))
    clock = Clock()
    lock, sat_out = Lock(PIN, tmp_path, clock), 0.0
    for number in range(200):
        assert not lock.open(f"{number:06}")
        owed = lock.wait
        if number % 2:  # The plug is pulled in the middle of the wait.
            clock.now += owed / 2
            sat_out += owed / 2
            clock = Clock()
            lock = Lock(PIN, tmp_path, clock)
            assert lock.wait == owed
        assert not lock.open(PIN)
        clock.now += lock.wait
        sat_out += owed
    assert owed == LONGEST_WAIT
    assert sat_out > 2 * 24 * 3600
    assert lock.open(PIN)


def test_a_guess_counts_before_it_is_answered(tmp_path, monkeypatch):
    """Whoever pulls the plug while it is compared has guessed all the same."""

    def plug_is_pulled(_typed: str, _kept: str) -> bool:
        raise KeyboardInterrupt

    monkeypatch.setattr(pin, "fits", plug_is_pulled)
    with pytest.raises(KeyboardInterrupt):
        Lock(PIN, tmp_path, Clock()).open("111111")
    assert Lock(PIN, tmp_path, Clock()).wait == 2
