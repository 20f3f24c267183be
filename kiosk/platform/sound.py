"""Tones: short sounds of our own, played by whatever player the machine has.

Qt's own sounds come with an extra that not every installation has; every Linux with loudspeakers has one of these players. A machine
without one stays silent, and nothing waits for it.
"""

import shutil
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QProcess

PLAYERS: Final = (("pw-play",), ("paplay",), ("aplay", "--quiet"), ("afplay",))
"""PipeWire, PulseAudio, ALSA, macOS: the one that shares the loudspeaker with others comes first."""


def find_player() -> tuple[str, ...]:
    """Give the words that play a file on this machine, or none."""
    for name, *words in PLAYERS:
        if place := shutil.which(name):
            return (place, *words)
    return ()


class Tones(QObject):
    """Plays a tone, one at a time: the next one silences the one before."""

    def __init__(self, folder: Path, *, loud: bool, parent: QObject | None = None) -> None:
        """Take the tones from a folder. `loud=False`: nothing is ever heard."""
        super().__init__(parent)
        self._folder = folder
        self._player = find_player() if loud and sys.platform != "win32" else ()
        self._process = QProcess(self)
        self._process.setStandardOutputFile(QProcess.nullDevice())
        self._process.setStandardErrorFile(QProcess.nullDevice())

    def play(self, name: str) -> None:
        """Play the tone of that name. What goes wrong is nobody's concern: it may be a machine without a loudspeaker."""
        self.silence()
        file = self._folder / f"{name}.wav"
        if self._player and file.is_file():
            program, *words = self._player
            self._process.start(program, [*words, str(file)])

    def silence(self) -> None:
        """Stop what is being played."""
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.kill()
            self._process.waitForFinished(100)
