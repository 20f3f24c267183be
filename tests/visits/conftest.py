"""What every visit starts with."""

import pytest

from kiosk.exhibit.loader import Loaded
from kiosk.installation.model import Installation, Staff
from kiosk.operations import pin
from kiosk.unattended.staff import StaffDoor
from kiosk.viewmodels.staffdesk import Desk
from tests.helpers.cinema import make_cinema
from tests.helpers.staffing import PIN, Shelf


@pytest.fixture
def kirov(candid):
    """The panel on the murder of Kirov."""
    return next(panel for panel in candid.exhibit.panels if panel.id == "kirov-murder")


@pytest.fixture
def visitor(rooms, candid):
    """Somebody in front of a kiosk, at the fourth panel."""
    return rooms.show(candid, panel="kirov-murder")


@pytest.fixture(scope="session")
def cinema(tmp_path_factory, qapp) -> Loaded:
    """An exhibit with films and recordings."""
    return make_cinema(tmp_path_factory.mktemp("cinema"), seconds=0.2)


@pytest.fixture
def shelf():
    """What stands behind the page."""
    return Shelf()


@pytest.fixture
def enter(rooms, candid, tmp_path, monkeypatch, shelf):
    """Show a kiosk with a way in; gives whoever stands before it, and the door."""
    monkeypatch.setattr(pin, "fits", lambda typed, kept: typed == kept)
    doors = []

    def show(size=(1920, 1080), code=PIN):
        visitor = rooms.show(candid, size=size, patience=60, attracts=True, still=True)
        desk = Desk(exhibits=shelf, hours=shelf, counts=shelf)
        installation = Installation(staff=Staff(pin=code), sound=False)
        doors.append(StaffDoor(visitor.application, installation, tmp_path, tmp_path / "installation.yaml", lambda: desk))
        return visitor, doors[-1]

    yield show
    for door in doors:
        door.close()
