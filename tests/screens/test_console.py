"""The console on the laptop looks as it did, and its pages fit beside each other in every language."""

import time
from pathlib import Path

import pytest

from kiosk.app import Application, Showing
from kiosk.presenting import Presentation
from kiosk.viewmodels.lesson import Lesson
from tests.helpers.goldens import change
from tests.helpers.hands import pause
from tests.helpers.layout import faults
from tests.helpers.rooms import complaints

GOLDEN = Path(__file__).parent / "golden"
PATIENCE = 20
MAY = ("has to be scrolled", "is cut with dots")
"""What a teacher can live with: notes go on behind a key, and a long answer is read on the wall."""


def look(mirror):
    """Wait until the pictures of the wall, and of what comes next, stay the same."""
    still, until, last = 0, time.monotonic() + PATIENCE, -1
    while still < 4 or not mirror.pictures:
        assert time.monotonic() < until, "the pictures of the wall do not come to rest"
        pause(250)
        number = mirror.property("number")
        still = still + 1 if number == last else 0
        last = number


@pytest.fixture
def console(flagship, qapp):
    """Open the console of a lesson, at a size and in a language; at the third stop, which has questions."""
    opened = []

    def make(size, language="en"):
        wall = Application(flagship, Showing(mode="projector", still=True, language=language, lesson=Lesson("one-murder")))
        presentation = Presentation(wall)
        opened.append(presentation)
        presentation.show()
        presentation.toggle_console()
        window = presentation.console.window
        window.showNormal()
        window.resize(*size)
        wall.classroom.presenter.goTo(1)
        look(presentation.console.mirror)
        return window, wall.classroom

    with complaints() as said:
        yield make
        for presentation in opened:
            presentation.close()
    assert said == []


@pytest.mark.slow
def test_the_console_looks_as_it_did(console):
    """With pictures of the wall, of what comes next, notes, clocks and questions."""
    window, _ = console((1920, 1080))
    assert change(window.grabWindow(), GOLDEN / "console.png") == ""


@pytest.mark.slow
@pytest.mark.parametrize(
    ("size", "language"),
    [((1366, 768), "uk"), *(pytest.param(size, "ru", marks=pytest.mark.long) for size in ((1920, 1080), (1280, 800), (1024, 768)))],
)
def test_the_console_is_sound(console, size, language):
    """Nothing lies over anything, also while a question is on the wall; what is too long can be gone on with."""
    window, classroom = console(size, language)
    said = faults(window)
    classroom.asking.ask(classroom.presenter.property("questions")[0])
    pause(300)
    said += faults(window)
    assert [fault for fault in said if not fault.endswith(MAY)] == []
