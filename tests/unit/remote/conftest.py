"""A lesson, and a remote that drives it on this machine alone."""

from collections.abc import Iterator

import pytest

from kiosk.remote import remote as opening
from kiosk.remote.remote import Remote
from tests.helpers.calling import Caller
from tests.helpers.lesson import Lesson


@pytest.fixture(autouse=True)
def free_port(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test meets the remote of another one, which runs at the same time."""
    monkeypatch.setattr(opening, "PORT", 0)


@pytest.fixture
def lesson() -> Lesson:
    """What is driven."""
    return Lesson()


@pytest.fixture
def remote(lesson: Lesson) -> Iterator[Remote]:
    """A remote for one test."""
    with Remote(lesson, "127.0.0.1") as opened:
        yield opened


@pytest.fixture
def caller(remote: Remote) -> Caller:
    """Somebody who calls it."""
    return Caller(remote)
