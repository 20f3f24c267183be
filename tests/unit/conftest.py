"""A small exhibit for whoever teaches with it, and everything as before for whoever draws."""

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import qInstallMessageHandler

from kiosk.platform.messages import LOG
from tests.unit.exhibit.writing import IN_RUSSIAN, RUSSIAN, Desk
from tests.unit.questions.asking import LESSON, LESSON_IN_RUSSIAN, QUESTIONS, QUESTIONS_IN_RUSSIAN


@pytest.fixture(name="school")
def _school(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """The good exhibit in English and Russian, with a lesson and questions of every kind: the folder `show` in the current one."""
    monkeypatch.chdir(tmp_path)
    desk = Desk(tmp_path / "show")
    texts = IN_RUSSIAN | {"questions.yaml": QUESTIONS_IN_RUSSIAN, "lessons/short.yaml": LESSON_IN_RUSSIAN}
    for name, text in texts.items():
        desk.write(RUSSIAN + name, text)
    desk.write("questions.yaml", QUESTIONS)
    desk.write("lessons/short.yaml", LESSON)
    return desk


@pytest.fixture
def put_back(qapp, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """Let something render within this process: it listens to Qt, Python and signals of its own; afterwards all is as before."""
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
