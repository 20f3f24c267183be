"""What every visit starts with."""

import pytest

from kiosk.exhibit.loader import Loaded
from tests.helpers.cinema import make_cinema


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
