"""What every visit starts with."""

from pathlib import Path

import pytest

from kiosk.exhibit.loader import Loaded
from kiosk.exhibit.translations import translate
from tests.helpers.cinema import make_cinema
from tests.helpers.speaking import CODES


@pytest.fixture(scope="session")
def titles(flagship):
    """The titles of all panels, in order."""
    return [panel.title for panel in flagship.exhibit.panels]


@pytest.fixture(scope="session")
def said(bare):
    """The exhibit in each of its languages, by their names."""
    return {name: translate(bare.exhibit, Path(bare.exhibit.folder), code).exhibit for name, code in CODES.items()}


@pytest.fixture
def kirov(candid):
    """The panel on the murder of Kirov."""
    return next(panel for panel in candid.exhibit.panels if panel.id == "kirov-murder")


@pytest.fixture
def visitor(rooms, candid):
    """Somebody in front of a kiosk, at the fourth panel."""
    return rooms.show(candid, panel="kirov-murder")


@pytest.fixture
def said_titles(said):
    """The titles of all panels in every language: a tap may have fallen on one."""
    return [panel.title for exhibit in said.values() for panel in exhibit.panels]


@pytest.fixture(scope="session")
def cinema(tmp_path_factory, qapp) -> Loaded:
    """An exhibit with films and recordings."""
    return make_cinema(tmp_path_factory.mktemp("cinema"), seconds=0.2)
