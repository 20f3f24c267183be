"""Measuring a running exhibit."""

import pytest

from kiosk.benching.first import seconds_to_first
from kiosk.benching.running import LONGEST, TURNING, Running, proportional
from tests.unit.authoring.folders import write_exhibit


@pytest.mark.slow
def test_what_moves_is_measured_and_what_stands_is_not(rooms, candid):
    """A panel that turns gives a frame about every sixtieth of a second; a picture is waited for until it is drawn."""
    visitor = rooms.show(candid, size=(800, 600))
    application = visitor.application
    application.preferences.chooseMotion("full")
    running = Running(application)
    moving = running._turning()
    assert len(moving) >= 3 * (application.exhibit.panel_list.rowCount() - 1)
    assert all(0 < interval < TURNING for interval in moving)
    assert running._intervals(lambda: None) == []
    assert 0 < running._picture(lambda: application.navigation.openView("map")) < 5000
    assert running._processor(0.2) < 100


def test_what_is_drawn_while_it_is_changed_is_not_waited_for(rooms, candid, qtbot):
    """A key of QTest lets events pass: the picture after it was once taken for the first."""
    visitor = rooms.show(candid, size=(800, 600), still=True)
    running = Running(visitor.application)

    def change() -> None:
        running._frames.clear()
        visitor.application.navigation.turnTo(1)
        qtbot.waitUntil(lambda: bool(running._frames))

    assert 0 < running._picture(change) < LONGEST


def test_memory_is_told():
    """In MB, of this process."""
    assert 20 < proportional() < 2000


@pytest.mark.slow
def test_the_start_is_measured_in_a_process_of_its_own(tmp_path):
    """From before Python is there until a frame was swapped."""
    assert 0.1 < seconds_to_first(write_exhibit(tmp_path / "exhibit"), "640x480") < 60
