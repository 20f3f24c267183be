"""View models read prose with Qt's own document, which needs an application."""

import pytest


@pytest.fixture(autouse=True)
def _qt(qapp) -> None:
    """Let there be a Qt application."""
