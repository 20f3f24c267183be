"""Rendering listens to Qt, Python and signals of its own; afterwards all is as before."""

import logging
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import qInstallMessageHandler

from kiosk.platform.messages import LOG


@pytest.fixture
def put_back(qapp, monkeypatch, tmp_path) -> Iterator[None]:
    """Let something render within this process."""
    for name in ("QT_QPA_PLATFORM", "QT_SCALE_FACTOR"):
        monkeypatch.setenv(name, "put back afterwards")
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path / "state"))
    before = qInstallMessageHandler(None)
    qInstallMessageHandler(before)
    hook, handlers, propagate = sys.excepthook, list(LOG.handlers), LOG.propagate
    yield
    qInstallMessageHandler(before)
    logging.captureWarnings(False)
    sys.excepthook, LOG.propagate = hook, propagate
    for handler in set(LOG.handlers) - set(handlers):
        LOG.removeHandler(handler)
        handler.close()
