"""A pack on trial proves itself where nobody watches from outside."""

import pytest
from PySide6.QtTest import QTest

from kiosk.exhibit.loader import load
from kiosk.unattended import trial
from kiosk.unattended.trial import Trial
from tests.helpers.packs import Bench


@pytest.fixture
def bench(tmp_path, monkeypatch):
    """A machine with a pack on trial, and no patience."""
    monkeypatch.setattr(trial, "MINUTE", 20)
    made = Bench(tmp_path)
    made.install(made.pack(1))
    made.store.begin()
    return made


def proved(bench, application):
    """Let the time of a trial pass; tell whether the pack is proved."""
    Trial(application, bench.store.folder.parent)
    QTest.qWait(40)
    for _ in range(20):
        if not bench.store.on_trial():
            return True
        QTest.qWait(10)
    return False


def test_a_pack_that_is_drawn_after_its_minute_is_kept(rooms, bench):
    """By a frame on the screen."""
    visitor = rooms.show(load(bench.store.current().exhibit))
    assert proved(bench, visitor.application)


def test_nothing_is_proved_by_another_exhibit(rooms, bench):
    """As one that was named on the command line."""
    visitor = rooms.show(load(bench.folder(2)))
    assert not proved(bench, visitor.application)
