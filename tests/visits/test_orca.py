"""A real screen reader, Orca, on a real X server: what it says to somebody who goes through a panel by key."""

import os
import shutil
import signal
import subprocess
import sys
import time
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from tests.helpers.x11 import Desk, xvfb

ROOT = Path(__file__).resolve().parents[2]
NEEDED = ("Xvfb", "dbus-run-session", "speech-dispatcher", "orca")
SESSION = """
orca --disable braille --debug-file={folder}/orca.out >/dev/null 2>&1 &
echo $! > {folder}/orca.pid
sleep 6
exec {python} -m kiosk show --panel kirov-murder --mode kiosk
"""


@pytest.mark.long
def test_orca_says_what_is_there(tmp_path, monkeypatch):
    """The title of the panel, the people by name and fate, the keys with what they lead to."""
    if missing := [name for name in NEEDED if shutil.which(name) is None]:
        pytest.skip(f"not installed: {', '.join(missing)}")
    settings, runtime = tmp_path / ".config" / "speech-dispatcher", tmp_path / "run"
    settings.mkdir(parents=True)
    runtime.mkdir(mode=0o700)
    (settings / "speechd.conf").write_text('AddModule "dummy" "sd_dummy" ""\nDefaultModule dummy\nAudioOutputMethod "alsa"\n')
    (tmp_path / ".asoundrc").write_text("pcm.!default { type null }\nctl.!default { type null }\n")
    environ = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    environ |= {
        "HOME": str(tmp_path),
        "XDG_RUNTIME_DIR": str(runtime),
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "PYTHONPATH": str(ROOT),
    }
    with ExitStack() as stack:
        display = stack.enter_context(xvfb(1280, 800))
        script = SESSION.format(folder=tmp_path, python=sys.executable)
        session = stack.enter_context(
            subprocess.Popen(
                ["dbus-run-session", "--", "bash", "-c", script],
                cwd=ROOT,
                env=environ | {"DISPLAY": display},
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
        )
        try:
            said = listen(stack.enter_context(closing(Desk(display))), tmp_path / "orca.out")
        finally:
            os.killpg(session.pid, signal.SIGTERM)
            for file in (tmp_path / "orca.pid", *runtime.rglob("speech-dispatcher.pid")):
                subprocess.run(["kill", file.read_text().strip()], check=False)
    everything = "\n".join(said)
    for words in (
        "'The murder of Kirov panel.'",
        "On a December afternoon",
        "'Sergei Kirov, killed push button.'",
        "'The Ryutin affair push button.'",
    ):
        assert words in everything, everything


def listen(desk, transcript):
    """Go through the panel by Tab, and give what was said. What is announced, Orca 43 does not tell."""
    desk.settled_picture()
    time.sleep(2)
    for _ in range(14):
        desk.key("Tab")
        time.sleep(0.4)
    until = time.monotonic() + 20
    while time.monotonic() < until:
        time.sleep(1)
        said = [
            line.partition("SPEECH OUTPUT:")[2].strip()
            for line in transcript.read_text(errors="replace").splitlines()
            if "SPEECH OUTPUT:" in line
        ]
        if any("The Ryutin affair" in words for words in said):
            break
    return said
