"""Screens that go, come, turn and change their mode while an exhibit is shown (faults D1 to D4), on real display servers."""

import os
import signal
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.helpers.x11 import two_monitors, wait_for

ROOT = Path(__file__).resolve().parents[2]
SMALL, WALL = (0, 0, 640, 480), (640, 0, 800, 600)
RETURN = 5.0
"""Seconds after which a screen that is back is covered."""


@contextmanager
def kiosk(log, display, *words):
    """A kiosk in a process of its own."""
    environ = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "STATE_DIRECTORY": str(log.parent)}
    command = [sys.executable, "-m", "kiosk", "show", "--mode", "kiosk", *words]
    with log.open("wb") as said, subprocess.Popen(command, cwd=ROOT, env=environ, stdout=said, stderr=said) as process:
        try:
            yield process
        finally:
            if process.poll() is None:
                process.kill()


@pytest.fixture
def desk():
    """A machine with a small screen and one on the wall."""
    with two_monitors(small=SMALL, wall=WALL) as there:
        yield there


@pytest.mark.slow
def test_cables_are_pulled_out_and_put_back(desk, tmp_path):
    """Without its own screen the exhibit stands on the other one; without any it lives; each that is back is covered in five seconds."""
    display, desk = desk
    log = tmp_path / "said"
    with kiosk(log, display, "--screen", "wall") as process:
        wait_for(desk, WALL)
        desk.pull_out("wall")
        wait_for(desk, SMALL, seconds=RETURN)
        desk.turn_off()
        desk.turn_on()
        assert process.poll() is None
        desk.plug_in("wall", *WALL)
        wait_for(desk, WALL, seconds=RETURN)
        desk.settled_picture()
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == 0
    assert log.read_text("utf-8") == ""


@pytest.mark.long
def test_graphics_that_fail_end_the_program_and_are_named(desk, tmp_path):
    """On a server without OpenGL that was told to use it: an error with its reason and the code 1, not a core left (D7)."""
    display, _ = desk
    environ = {
        **os.environ,
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "QT_XCB_GL_INTEGRATION": "none",
        "STATE_DIRECTORY": str(tmp_path),
    }
    environ.pop("QT_QUICK_BACKEND")
    command = [sys.executable, "-m", "kiosk", "show", "--mode", "kiosk", "--renderer", "hardware"]
    done = subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, (tmp_path / "failed-driver").read_text()) == (1, "")
    assert "the graphics have failed (no OpenGL: " in done.stderr
