"""A real screen reader, Orca, on a display of its own, and what it says, as it says it.

Orca writes what it speaks into its debugging file, which it does not flush; a terminal is written to line by line. So it is given one.
"""

import fcntl
import os
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import Final

import pytest

from tests.helpers.x11 import Desk, xvfb

ROOT: Final = Path(__file__).resolve().parents[2]
NEEDED: Final = ("Xvfb", "dbus-run-session", "speech-dispatcher", "orca")
PATIENCE: Final = 40.0
"""Seconds after which nothing more is expected to be said: many times what a slow machine takes."""
AGAIN: Final = 8.0
"""Seconds after which a key has gone by unheard."""
SPOKEN: Final = "SPEECH OUTPUT: '"
SESSION: Final = """
orca --disable braille --debug-file={terminal} >/dev/null 2>&1 &
echo $! > {home}/orca.pid
read go < {home}/go
exec {python} -m kiosk show --panel {panel} --mode kiosk
"""
"""Orca first: it reads a window to the end only when it sees it coming."""


class Listener:
    """Somebody at a keyboard who hears what Orca says."""

    def __init__(self, desk: Desk, terminal: int) -> None:
        self._desk, self._terminal = desk, terminal
        self._written, self._answered = "", False

    def said(self) -> list[str]:
        """All that was said until now."""
        while select.select([self._terminal], [], [], 0)[0]:
            self._written += os.read(self._terminal, 1 << 16).decode(errors="replace")
        return [line.partition(SPOKEN)[2].rpartition("'{")[0] for line in self._written.splitlines() if SPOKEN in line]

    def hear(self, words: str) -> None:
        """Wait until something is said that begins so. Fails with all that was said instead."""
        until = time.monotonic() + PATIENCE
        while not any(line.startswith(words) for line in self.said()):
            assert time.monotonic() < until, f"{words!r} is never said; {self.said()} is"
            time.sleep(0.05)

    def strike(self, key: str) -> None:
        """Press a key. What it brings up Orca 43 does not tell before the focus is there: it knows no announcements."""
        self._desk.key(key)

    def press(self, key: str) -> list[str]:
        """Press a key that moves the focus; gives what is said then. One that goes by while the window is still new is pressed again."""
        before = len(self.said())
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            self.strike(key)
            # On a busy machine an answer takes its time: a key pressed twice for that went past the one that was looked for.
            again = until if self._answered else time.monotonic() + AGAIN
            while time.monotonic() < again:
                if any(line.endswith(".") for line in self.said()[before:]):
                    self._answered = True
                    return self.said()[before:]
                time.sleep(0.05)
        msg = f"after {key} nothing is said; before, {self.said()} was"
        raise AssertionError(msg)

    def go_to(self, words: str, most: int = 40) -> None:
        """Press Tab until this is said. Fails with all that was said instead."""
        for _ in range(most):
            if words in self.press("Tab"):
                return
        msg = f"{words!r} is never said; {self.said()} is"
        raise AssertionError(msg)


@contextmanager
def listening_to_orca(home: Path, panel: str) -> Iterator[Listener]:
    """Show the first exhibit at a panel, to somebody who hears Orca. Skips the test where there is no Orca, or one is in use."""
    if missing := [name for name in NEEDED if shutil.which(name) is None]:
        pytest.skip(f"not installed: {', '.join(missing)}")
    with ExitStack() as stack:
        stack.enter_context(_one_at_a_time())
        if subprocess.run(["pgrep", "-u", str(os.getuid()), "-x", "orca"], capture_output=True, check=False).returncode == 0:
            pytest.skip("somebody is using Orca, which refuses to run twice")
        terminal, ours = os.openpty()
        stack.callback(os.close, terminal)
        stack.callback(os.close, ours)
        display = stack.enter_context(xvfb(1280, 800))
        script = SESSION.format(terminal=os.ttyname(ours), home=home, python=sys.executable, panel=panel)
        stack.enter_context(_session(home, script, display))
        listener = Listener(stack.enter_context(closing(Desk(display))), terminal)
        listener.hear("Screen reader on.")
        (home / "go").write_text("\n")
        yield listener


@contextmanager
def _one_at_a_time() -> Iterator[None]:
    """Wait while another test of this user listens."""
    with Path(tempfile.gettempdir(), f"kiosk-orca-{os.getuid()}").open("w", encoding="ascii") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


@contextmanager
def _session(home: Path, script: str, display: str) -> Iterator[None]:
    """Run a script in a session whose voice says everything and makes no sound, and leave nothing of it behind."""
    settings, runtime = home / ".config" / "speech-dispatcher", home / "run"
    settings.mkdir(parents=True)
    runtime.mkdir(mode=0o700)
    (settings / "speechd.conf").write_text('AddModule "dummy" "sd_dummy" ""\nDefaultModule dummy\nAudioOutputMethod "alsa"\n')
    (home / ".asoundrc").write_text("pcm.!default { type null }\nctl.!default { type null }\n")
    os.mkfifo(home / "go")
    environ = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    environ |= {
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "PYTHONPATH": str(ROOT),
    }
    quiet = subprocess.DEVNULL
    command = ["dbus-run-session", "--", "bash", "-c", script]
    with subprocess.Popen(command, cwd=ROOT, env=environ, stdout=quiet, stderr=quiet, start_new_session=True) as session:
        try:
            yield
        finally:
            os.killpg(session.pid, signal.SIGTERM)
            for file in (home / "orca.pid", *runtime.rglob("speech-dispatcher.pid")):
                if file.exists():
                    subprocess.run(["kill", file.read_text().strip()], check=False, stderr=quiet)
