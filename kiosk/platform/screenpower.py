"""Switching the screen off and on, by whatever this display server has for it.

Only its light goes out: the output stays, for a window that has lost its last output is what most often ends a program of Qt (faults 0.5).
Where nothing can do that there are no commands, and whoever asked leaves the screen black.
"""

import shlex
import shutil
from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, QProcess, QTimer

from kiosk.platform.messages import LOG

Command = tuple[str, ...]
NOWHERE: Final = frozenset({"offscreen", "minimal", "vnc"})
"""Platforms of Qt without a screen."""


class Power(NamedTuple):
    """The commands of a display server; each is empty where there is none."""

    off: Command = ()
    on: Command = ()
    awake: Command = ()
    """Keeps the screen from going dark by itself."""


NONE: Final = Power()
PATIENCE: Final = 30_000
"""Milliseconds after which a command that does not end is ended: what is asked for next, in the morning perhaps, waits behind it."""
X11: Final = Power(
    off=("xset", "+dpms", "dpms", "0", "0", "0", "dpms", "force", "off"),
    on=("xset", "+dpms", "dpms", "force", "on"),
    awake=("xset", "s", "off", "s", "noblank", "-dpms"),
)
SWAY: Final = Power(off=("swaymsg", "output * dpms off"), on=("swaymsg", "output * dpms on"))
WLOPM: Final = Power(off=("wlopm", "--off", "*"), on=("wlopm", "--on", "*"))
"""For compositors with wlr-output-power-management: labwc, wayfire, river."""


def find_power(environ: Mapping[str, str], find: Callable[[str], str | None] = shutil.which) -> Power:
    """Find the commands for the display server that the environment names."""
    platform = environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if platform in NOWHERE:
        return NONE
    if environ.get("WAYLAND_DISPLAY") and platform != "xcb":
        known = (SWAY, WLOPM) if environ.get("SWAYSOCK") else (WLOPM,)
        return next((power for power in known if find(power.off[0])), NONE)
    return X11 if environ.get("DISPLAY") and find(X11.off[0]) else NONE


def words_of(command: str) -> Command:
    """Take a command apart as a shell would; no shell runs it. Nothing where it cannot be taken apart."""
    try:
        return tuple(shlex.split(command))
    except ValueError:
        LOG.warning("a quotation mark is missing: %s", command)
        return ()


class Switch(QObject):
    """Runs such commands, one after the other, and waits for none. One that fails is said once."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Run nothing yet."""
        super().__init__(parent)
        self._waiting: list[Command] = []
        self._said: set[str] = set()
        self._process = QProcess(self)
        self._process.setStandardOutputFile(QProcess.nullDevice())
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.SeparateChannels)
        self._process.finished.connect(self._ended)
        self._process.errorOccurred.connect(self._failed)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self._process.kill)

    def run(self, command: Command) -> None:
        """Run a command when those before it have ended. What was asked for and has not begun is forgotten: the last word counts."""
        if command:
            self._waiting = [*self._waiting[-1:], command]
            self._next()

    def _next(self) -> None:
        if self._waiting and self._process.state() == QProcess.ProcessState.NotRunning:
            program, *words = self._waiting.pop(0)
            self._patience.start()
            self._process.start(program, words)

    def _ended(self, code: int, status: QProcess.ExitStatus) -> None:
        self._patience.stop()
        if status == QProcess.ExitStatus.CrashExit:
            self._complain("it was ended, or ended by itself, before it was done")
        elif code:
            self._complain(self._process.readAllStandardError().toStdString().strip() or f"exit code {code}")
        self._next()

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._patience.stop()
            self._complain("it is not installed")
            self._next()

    def _complain(self, why: str) -> None:
        name = self._process.program()
        if name not in self._said:
            self._said.add(name)
            LOG.warning("the screen cannot be switched by %s: %s", name, why.splitlines()[0])
