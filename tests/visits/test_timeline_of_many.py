"""A timeline of five thousand events."""

import pytest
from msgspec.structs import replace

from kiosk.exhibit.dates import Edtf
from kiosk.exhibit.model import Event
from tests.helpers.seeing import walk

LANES = ("politics", "repression", "lives", "world", "memory")


@pytest.mark.long
def test_of_five_thousand_events_few_are_drawn(rooms, candid):
    """However many there are, no more delegates exist than have room on the screen, and all lanes are still to be seen."""
    days = [f"{1917 + number % 109}-{1 + number % 12:02}-{1 + number % 28:02}" for number in range(5000)]
    many = {
        f"e{number}": Event(id=f"e{number}", title=f"Event number {number}", date=Edtf(day), lane=LANES[number % 5])
        for number, day in enumerate(days)
    }
    visitor = rooms.show(replace(candid, exhibit=replace(candid.exhibit, events=many)), size=(1920, 1080))
    visitor.application.navigation.openView("timeline")
    visitor.settle()
    drawn = sum(item.property("inUse") is not None for item in walk(visitor.window.contentItem()))
    assert 100 < drawn < 800
    assert sum(key.startswith("Event number") for key in visitor.keys) > 20
