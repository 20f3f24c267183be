"""Outside the opening hours staff comes in all the same, and can open for the day."""

from datetime import UTC, datetime

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.installation.model import Installation, Staff
from kiosk.operations import pin
from kiosk.unattended.desk import Today
from kiosk.unattended.hours import OpeningHours
from kiosk.unattended.staff import StaffDoor
from kiosk.viewmodels.staffdesk import Desk
from tests.helpers.staffing import PIN, come_in

NOON = datetime(2026, 11, 30, 12, tzinfo=UTC)  # a Monday


@pytest.mark.slow
def test_staff_opens_a_wall_that_is_closed(rooms, candid, tmp_path, monkeypatch):
    """The page stands over the veil; nothing of the exhibit is reached from it; then the exhibit is there for visitors."""
    monkeypatch.setattr(pin, "fits", lambda typed, kept: typed == kept)
    visitor = rooms.show(candid, size=(1920, 1080), patience=60, attracts=True, still=True)
    installation = Installation(staff=Staff(pin=PIN), hours={"daily": "closed"}, sound=False)
    hours = OpeningHours(visitor.application, installation, tmp_path, lambda: NOON)
    door = StaffDoor(
        visitor.application, installation, tmp_path, tmp_path / "i.yaml", lambda: Desk(hours=Today(hours, tmp_path, lambda: NOON))
    )
    wall = visitor.window.findChild(QQuickItem, "wall")
    assert hours.closed
    visitor.settle()
    assert visitor.keys == []
    come_in(visitor, door)
    visitor.tap("Opening hours")
    visitor.tap("Open for the rest of today")
    assert not hours.closed
    visitor.tap("As settled")
    visitor.tap("Back to the exhibit")
    assert (hours.closed, visitor.keys) == (True, [])
    come_in(visitor, door)
    visitor.tap("Opening hours")
    visitor.tap("Open for the rest of today")
    visitor.tap("Back to the exhibit")
    assert (hours.closed, wall.isVisible()) == (False, True)
    assert "Contents" in visitor.keys
    door.close()
    hours._timer.stop()
