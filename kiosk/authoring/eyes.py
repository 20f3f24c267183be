"""Eyes for `kiosk check`: whoever reads the files asks here what would be seen of them, and Qt answers from another process.

The process begins with the first question, and begins again when a picture has ended it.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from threading import Timer
from types import TracebackType
from typing import Final, Self

PATIENCE: Final = 30
"""Seconds of the clock for one answer, on a machine that is busy with other things. What takes long is ended much earlier, by itself."""
COMMAND: Final = (sys.executable, "-m", "kiosk.authoring.looking")


class Eyes:
    """Asks, one question after the other. After the first that Qt cannot start for, all answers are empty, and `blind` is true."""

    def __init__(self, folder: Path, command: tuple[str, ...] = COMMAND) -> None:
        """Begin with nothing looked at of the exhibit in a folder."""
        self.blind = False
        self._command = (*command, str(folder.absolute()))
        self._process: subprocess.Popen[str] | None = None
        self._ready = False
        self._asker = os.getpid()
        self._flaws: dict[Path, str] = {}

    def __enter__(self) -> Self:
        self._begin()  # it gets ready while the files are read
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._end()

    def missing(self, characters: str) -> str:
        """Give those of some characters that no font here has."""
        return self._ask("missing", characters) or ""

    def words(self, language: str) -> str:
        """Give the words that Qt itself has in a language."""
        return self._ask("words", language) or ""

    def flaw(self, file: Path) -> str:
        """Give what is wrong with a picture, as kiosk/drawing/flaws.py names it."""
        if file not in self._flaws:
            said = self._ask("flaw", str(file.absolute()))
            self._flaws[file] = "slow" if said is None and not self.blind else said or ""
        return self._flaws[file]

    def _ask(self, kind: str, text: str) -> str | None:
        """Give the answer; None when there is none."""
        process = self._begun()
        if process is None or process.stdin is None:
            return None
        try:
            process.stdin.write(json.dumps([kind, text]) + "\n")
            process.stdin.flush()
        except OSError:
            self._end()
            return None
        said = self._heard(process)
        if not said:
            self._end()
            return None
        answer: str = json.loads(said)
        return answer

    def _begin(self) -> subprocess.Popen[str]:
        """Begin the process that answers."""
        here = Path(__file__).resolve().parents[2]
        pipe = subprocess.PIPE
        process = subprocess.Popen(self._command, cwd=here, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, encoding="utf-8")
        self._process, self._ready = process, False
        return process

    def _begun(self) -> subprocess.Popen[str] | None:
        """Give the process when it is ready to answer; None when Qt cannot start."""
        if self._asker != os.getpid():  # a process was made of the one that asked before; its answers would go there
            self._asker, self._process, self._ready = os.getpid(), None, False
        process = None if self.blind else self._process or self._begin()
        if process and not self._ready:
            self._ready = bool(self._heard(process))
            self.blind = not self._ready
        return process if self._ready else None

    @staticmethod
    def _heard(process: subprocess.Popen[str]) -> str:
        """Wait for a line; empty when the process ended, or had to be ended."""
        alarm = Timer(PATIENCE, process.kill)
        alarm.start()
        try:
            return process.stdout.readline() if process.stdout else ""
        finally:
            alarm.cancel()

    def _end(self) -> None:
        """Let the process go."""
        process, self._process, self._ready = self._process, None, False
        if process is not None:
            process.kill()
            process.communicate()
