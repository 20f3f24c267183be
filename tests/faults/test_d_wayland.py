"""Under real Wayland compositors (faults D3, D4, D13): the exhibit follows every mode, scale and turn, and nothing frames it."""

import os
import shutil
import signal
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.helpers.wayland import Compositor, as_nobody, room

ROOT = Path(__file__).resolve().parents[2]
NEEDED = ("sway", "swaymsg", "cage", "grim", "runuser")
pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(any(shutil.which(name) is None for name in NEEDED), reason="apt-get install sway cage grim"),
    pytest.mark.skipif(os.geteuid() != 0, reason="only root can start a compositor as somebody else"),
]
TITLE = 40
"""Pixels at the upper edge in which a title with keys would stand."""


@contextmanager
def showing(compositor, log):
    """A kiosk there, in a process of its own."""
    environ = {**compositor.environ, "QT_QPA_PLATFORM": "wayland", "STATE_DIRECTORY": str(log.parent)}
    with log.open("wb") as said:
        process = subprocess.Popen(
            [sys.executable, "-m", "kiosk", "show", "--mode", "kiosk"], cwd=ROOT, env=environ, stdout=said, stderr=said
        )
        try:
            yield process
            process.send_signal(signal.SIGTERM)
            assert process.wait(10) == 0
        finally:
            if process.poll() is None:
                process.kill()
                process.wait(10)


@contextmanager
def running(folder, *command):
    """A compositor."""
    process = subprocess.Popen(as_nobody(folder, *command), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    try:
        yield Compositor(folder)
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait(10)


def test_it_follows_its_output_through_modes_scales_and_turns(tmp_path):
    """As large as the output each time, also upright, and drawn anew."""
    with room() as folder:
        (folder.parent / "config").write_text("default_border none\n")
        with running(folder, "sway", "-c", str(folder.parent / "config")) as sway, showing(sway, tmp_path / "said"):
            sway.picture()
            for words, width, height in (
                ("mode 1920x1080", 1920, 1080),
                ("mode 3840x2160", 3840, 2160),
                ("scale 1.5", 2560, 1440),
                ("scale 1", 3840, 2160),
                ("mode 1024x768", 1024, 768),
                ("transform 90", 768, 1024),
                ("transform 180", 1024, 768),
                ("transform 270", 768, 1024),
                ("transform normal", 1024, 768),
                ("dpms off", 1024, 768),
                ("dpms on", 1024, 768),
            ):
                sway.say("output", "HEADLESS-1", *words.split())
                if words != "dpms off":
                    sway.picture()
                assert (words, sway.windows()) == (words, [(0, 0, width, height)])


def test_under_cage_nothing_frames_it(tmp_path):
    """No title with keys: the uppermost lines go on as they begin, and it fills the screen."""
    with room() as folder, running(folder, "cage", "-d", "--", "sleep", "600") as cage, showing(cage, tmp_path / "said"):
        picture = cage.picture()
        assert (picture.width(), picture.height()) == (1280, 720)
        across = range(picture.width())
        assert sum(picture.pixel(x, 0) != picture.pixel(x, TITLE) for x in across) < picture.width() / 4
