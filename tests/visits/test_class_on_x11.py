"""A class before two real monitors of an X server: one for the wall, one for whoever leads."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.x11 import two_monitors, wait_for

ROOT = Path(__file__).resolve().parents[2]
LAPTOP = (0, 0, 1280, 800)
PROJECTOR = (1280, 0, 1024, 768)


@pytest.fixture
def desk():
    """Somebody at a laptop with a projector at its cable."""
    with two_monitors(laptop=LAPTOP, projector=PROJECTOR) as there:
        yield there


@pytest.mark.slow
def test_a_projector_is_pulled_out_and_plugged_in_again(desk, tmp_path):
    """The wall goes to the laptop, behind the console, and back; the class goes on by clicker all the while."""
    display, desk = desk
    environ = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    command = [sys.executable, "-m", "kiosk", "present", "--panel", "kirov-murder"]
    log = tmp_path / "said"
    with log.open("wb") as said, subprocess.Popen(command, cwd=ROOT, env=environ, stdout=said, stderr=said) as process:
        try:
            wait_for(desk, LAPTOP, PROJECTOR)
            before = desk.settled_picture()
            desk.pull_out("projector")
            wait_for(desk, LAPTOP, LAPTOP)
            desk.key("Next")
            desk.plug_in("projector", *PROJECTOR)
            wait_for(desk, LAPTOP, PROJECTOR)
            assert desk.settled_picture() != before
            process.send_signal(signal.SIGTERM)
            assert process.wait(10) == 0
        finally:
            if process.poll() is None:
                process.kill()
    assert log.read_text("utf-8") == ""
