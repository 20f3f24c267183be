"""What every visit starts with."""

import pytest


@pytest.fixture(scope="session")
def titles(flagship):
    """The titles of all panels, in order."""
    return [panel.title for panel in flagship.exhibit.panels]
