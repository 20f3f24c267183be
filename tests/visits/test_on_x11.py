"""On a real X server, as a process of its own: what a wall, a desk and a technician get."""

import os
import signal
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.helpers.x11 import Desk, need_xvfb, xvfb

ROOT = Path(__file__).resolve().parents[2]
WIDTH, HEIGHT = 1280, 800


@pytest.fixture
def display():
    """A display of our own. Where there is no Xvfb the test fails with the line that installs it."""
    need_xvfb()
    with xvfb(WIDTH, HEIGHT) as name:
        yield name


@contextmanager
def showing(display, log, *words):
    """`python -m kiosk show` with these words, and somebody at its screen."""
    environ = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    command = [sys.executable, "-m", "kiosk", "show", *words]
    with log.open("wb") as said, subprocess.Popen(command, cwd=ROOT, env=environ, stdout=said, stderr=said) as process:
        desk = Desk(display)
        try:
            desk.settled_picture()
            yield process, desk
        finally:
            desk.close()
            if process.poll() is None:
                process.kill()


@pytest.mark.slow
def test_at_a_laptop_the_window_fits_on_its_screen(tmp_path):
    """Bug: with 768 lines, as many a laptop has, the keys at the foot of the window lay below the screen."""
    need_xvfb()
    with xvfb(1366, 768) as name, showing(name, tmp_path / "said", "--mode", "desktop") as (_, desk):
        [(_, x, y, width, height)] = desk.windows()
        assert (width, x + width <= 1366, y + height <= 768) == (1280, True, True)


def alike(one: bytes, other: bytes) -> bool:
    """Tell whether two pictures show the same: the edges of very large letters come out a shade different when only they are redrawn."""
    pairs = list(zip(one[::89], other[::89], strict=True))
    return sum(abs(a - b) > 32 for a, b in pairs) < len(pairs) / 1000


def test_a_kiosk_covers_a_screen_without_a_window_manager_and_stays(display, tmp_path):
    """It fills the screen, turns by key, and no key, click or request to close gets anyone out; SIGTERM ends it at once, with 0."""
    log = tmp_path / "said"
    with showing(display, log, "--mode", "kiosk") as (process, desk):
        invitation = desk.settled_picture()
        assert [window[1:] for window in desk.windows()] == [(0, 0, WIDTH, HEIGHT)]

        desk.key("Next")
        opening = desk.settled_picture()
        assert opening != invitation

        desk.key("Next")
        second = desk.settled_picture()
        assert second != opening
        desk.key("Left")
        first = desk.settled_picture()
        assert first != second

        for chord in (
            ("Alt", "F4"),
            ("Control", "q"),
            ("Control", "w"),
            ("F11",),
            ("Escape",),
            ("Super",),
            ("Control", "Alt", "Delete"),
            ("F5",),
        ):
            desk.key(*chord)
        desk.click(600, 300, button=3)
        for window in desk.windows():
            desk.ask_to_close(window)
        assert desk.settled_picture() == first
        assert [window[1:] for window in desk.windows()] == [(0, 0, WIDTH, HEIGHT)]

        desk.click(WIDTH - 40, HEIGHT - 40)
        assert alike(desk.settled_picture(), second)

        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == 0
    assert log.read_text("utf-8") == ""


@pytest.mark.long
def test_a_window_on_a_desk_closes(display, tmp_path):
    """In desktop mode the close button of a window manager ends the program with 0."""
    log = tmp_path / "said"
    with showing(display, log, "--mode", "desktop", "--panel", "kirov-murder") as (process, desk):
        (window,) = desk.windows()
        desk.ask_to_close(window)
        assert process.wait(10) == 0
    assert log.read_text("utf-8") == ""
