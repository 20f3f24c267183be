"""speech-dispatcher, asked over its own socket in its own words (SSIP). It tells words where its voice does: through marks of SSML.

The socket is a file of this user; nothing goes over a network, and nothing here waits. One command is sent when the one before was
answered. To stop is never queued behind anything but the text that is under way.
"""

import os
import re
import shutil
from collections import deque
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QIODeviceBase, QObject, QProcess, QTimer
from PySide6.QtNetwork import QLocalSocket

from kiosk.platform.speech import Engine

PROGRAM: Final = "speech-dispatcher"
WORD: Final = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
LAST_LINE: Final = re.compile(rb"(\d{3}) ")
TRIES: Final = 20
AGAIN: Final = 250
"""How often, and after how many milliseconds each, the daemon is called while it starts."""
DATA, QUEUED, MARK, END, CANCELLED = b"230", b"225", b"700", b"702", b"703"
"""What it answers: send the text; it is queued; a mark was reached; it is spoken; it was stopped."""
HELLO: Final = (
    "SET self CLIENT_NAME visitor:exhibit:main",
    "SET self PRIORITY text",
    "SET self NOTIFICATION ALL on",
    "SET self SSML_MODE on",
    "SET self PUNCTUATION none",
)


def is_installed() -> bool:
    """Tell whether speech-dispatcher is on this machine."""
    return shutil.which(PROGRAM) is not None


def socket_file(environ: Mapping[str, str]) -> Path:
    """Say where its socket lies: where SPEECHD_ADDRESS says, else where every session has it."""
    kind, _, place = environ.get("SPEECHD_ADDRESS", "").partition(":")
    if kind == "unix_socket" and place:
        return Path(place)
    return Path(environ.get("XDG_RUNTIME_DIR") or Path.home() / ".cache", PROGRAM, "speechd.sock")


def marked(text: str) -> str:
    """Write a text in SSML, with a mark before each word that names its place and its length."""
    from html import escape  # It loads every name that HTML has for a letter; most machines never speak.

    pieces, at = [], 0
    for word in WORD.finditer(text):
        mark = f'<mark name="{word.start()}:{len(word[0])}"/>'
        pieces += [escape(text[at : word.start()], quote=False), mark, escape(word[0], quote=False)]
        at = word.end()
    return f"<speak>{''.join(pieces)}{escape(text[at:], quote=False)}</speak>"


class SpeechDispatcher(Engine):
    """Speaks by speech-dispatcher, which is started where it does not run yet."""

    def __init__(self, file: Path | None = None, program: str = PROGRAM, parent: QObject | None = None) -> None:
        """Do nothing yet: the daemon is called, and started where it does not run, when there is something to say."""
        super().__init__(parent)
        self._file, self._program = file or socket_file(os.environ), program
        self._socket = QLocalSocket(self)
        self._socket.connected.connect(self._begin)
        self._socket.readyRead.connect(self._read)
        self._socket.errorOccurred.connect(self._lost)
        self._socket.disconnected.connect(self._lost)
        self._waiting: deque[str] = deque()
        self._text = ""
        self._busy = self._ready = self._gone = False
        self._pending: tuple[str, str, float, float] | None = None
        self._message = b""
        self._before: list[bytes] = []
        self._tries = TRIES
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN)
        self._again.timeout.connect(self._call)

    def available(self) -> bool:
        """Tell whether the daemon answers, or may answer when it is called."""
        return not self._gone

    def say(self, text: str, language: str, rate: float, volume: float) -> None:
        """Speak a text instead of what is spoken now; as soon as the daemon answers, where it was not called before."""
        self.stop()
        if not self._ready:
            self._pending = (text, language, rate, volume)
            self.start()
            return
        self._text = marked(" ".join(text.split("\n")))
        self._send(
            f"SET self LANGUAGE {language}",
            f"SET self RATE {round(rate * 100)}",
            f"SET self VOLUME {round(volume * 200) - 100}",
            "SPEAK",
        )

    def stop(self) -> None:
        """Be silent at once: what was not yet asked for is not asked for."""
        self._pending = None
        self._waiting = deque(command for command in self._waiting if command in HELLO)
        self._message = b""
        self._send("STOP self")

    # -- the connection ----------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Call the daemon, unless it is being called."""
        if not self._again.isActive():
            self._tries = TRIES
            self._call()

    def _call(self) -> None:
        self._tries -= 1
        if self._socket.state() == QLocalSocket.LocalSocketState.UnconnectedState:
            self._socket.connectToServer(str(self._file), QIODeviceBase.OpenModeFlag.ReadWrite)

    def _begin(self) -> None:
        self._tries, self._busy, self._before = TRIES, False, []
        self._waiting.clear()
        self._ready, self._gone = True, False
        self._send(*HELLO)
        self.on_changed()
        if self._pending is not None:
            self.say(*self._pending)

    def _lost(self, *_: object) -> None:
        """Start it, and call again as often as is sensible. A daemon that dies takes no exhibit with it: the keys go away."""
        if self._ready:
            self._ready = False
            self.on_finished()
            return
        if self._tries == TRIES - 1 and shutil.which(self._program):
            QProcess.startDetached(self._program, ["--spawn"])
        if self._tries > 0 and shutil.which(self._program):
            self._again.start()
        elif not self._gone:
            self._gone, self._pending = True, None
            self.on_changed()

    # -- the protocol ------------------------------------------------------------------------------------------------

    def _send(self, *commands: str) -> None:
        if self._ready:
            self._waiting.extend(commands)
            self._next()

    def _next(self) -> None:
        if self._waiting and not self._busy:
            self._busy = True
            self._write(self._waiting.popleft())

    def _write(self, line: str) -> None:
        self._socket.write(line.encode() + b"\r\n")

    def _read(self) -> None:
        while self._socket.canReadLine():
            line = bytes(self._socket.readLine().data()).rstrip(b"\r\n")
            if LAST_LINE.match(line):
                before, self._before = self._before, []
                self._take(line[:3], [one[4:] for one in before])
            else:
                self._before.append(line)

    def _take(self, code: bytes, before: list[bytes]) -> None:
        """Take an answer, or an event, which begins with 7 and names its message first."""
        if not code.startswith(b"7"):
            if code == DATA:
                self._write(self._text + "\r\n.")
                return
            if code == QUEUED and before and "STOP self" not in self._waiting:
                self._message = before[0]
            self._busy = False
            self._next()
        elif before and self._message and before[0] == self._message:
            if code == MARK and len(before) > 2:  # noqa: PLR2004, message, client, mark
                start, _, length = before[2].decode(errors="replace").partition(":")
                if start.isdigit() and length.isdigit():
                    self.on_word(int(start), int(length))
            elif code in {END, CANCELLED}:
                self._message = b""
                self.on_finished()
