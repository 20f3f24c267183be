"""A real X server and a hand on its keyboard and mouse, in the few words of the X protocol that they need.

Xvfb is a whole X server without a screen. What is done here goes through its XTEST extension, so the program under test
cannot tell it from a keyboard and a mouse; and what it shows is read back from the server, not from the program.
"""

import os
import shutil
import socket
import struct
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final, NamedTuple

import pytest

from kiosk.platform.packages import XVFB, this_installer

LONGEST_START: Final = 20.0
KEYSYMS: Final = {
    "Right": 0xFF53, "Left": 0xFF51, "Next": 0xFF56, "Prior": 0xFF55, "Home": 0xFF50, "End": 0xFF57, "Return": 0xFF0D, "Escape": 0xFF1B,
    "Tab": 0xFF09, "F4": 0xFFC1, "F5": 0xFFC2, "F11": 0xFFC8, "Alt": 0xFFE9, "Control": 0xFFE3, "Super": 0xFFEB, "q": 0x71, "w": 0x77,
    "t": 0x74, "period": 0x2E, "Delete": 0xFFFF,
}  # fmt: skip
KEY_PRESS, KEY_RELEASE, BUTTON_PRESS, BUTTON_RELEASE, MOTION = 2, 3, 4, 5, 6
VIEWABLE: Final = 2
ALL_PLANES: Final = 0xFFFFFFFF
CLIENT_MESSAGE: Final = 33


class Shown(NamedTuple):
    """A window on the screen."""

    ident: int
    x: int
    y: int
    width: int
    height: int


def need_xvfb() -> None:
    """Fail with the line that installs the server, where there is none."""
    if shutil.which("Xvfb") is None:
        installer = this_installer()
        pytest.fail(f"Xvfb is not installed.\n    → {installer.line((XVFB.get(installer.manager, 'Xvfb'),))}", pytrace=False)


@contextmanager
def xvfb(width: int, height: int) -> Iterator[str]:
    """Run an X server on a display that is free, and give the display's name."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(
        command, pass_fds=(writing,), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as server:
        os.close(writing)
        try:
            with os.fdopen(reading) as pipe:
                number = pipe.readline().strip()
            assert number, "Xvfb did not start"
            yield f":{number}"
        finally:
            server.terminate()
            server.wait(10)


@contextmanager
def two_monitors(**places: tuple[int, int, int, int]) -> Iterator[tuple[str, "Desk"]]:
    """Run a server with two monitors side by side, by their names, and give its display and somebody who sits there."""
    need_xvfb()
    (own, first), (other, second) = places.items()
    with xvfb(first[2] + second[2], max(first[3], second[3])) as name:
        desk = Desk(name)
        desk.plug_in(own, *first, own=True)
        desk.plug_in(other, *second)
        yield name, desk
        desk.close()


class Desk:
    """A person at an X display."""

    def __init__(self, display: str) -> None:
        """Connect. Raises OSError when nobody answers."""
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.connect(f"/tmp/.X11-unix/X{display[1:]}")  # noqa: S108, the place that X itself prescribes
        self._socket.sendall(struct.pack("<BxHHHHxx", ord("l"), 11, 0, 0, 0))
        status, _, _, _, more = struct.unpack("<BBHHH", self._read(8))
        answer = self._read(more * 4)
        assert status == 1, "the X server refuses"
        (vendor,) = struct.unpack_from("<H", answer, 16)
        formats, self._first_key, self._last_key = answer[21], answer[26], answer[27]
        screen = 32 + (vendor + 3) // 4 * 4 + formats * 8
        (self.root,) = struct.unpack_from("<I", answer, screen)
        self.width, self.height = struct.unpack_from("<HH", answer, screen + 20)
        self._xtest, self._randr = (self._ask(98, 0, struct.pack("<Hxx5sxxx", 5, name))[9] for name in (b"XTEST", b"RANDR"))
        self._keys = self._keymap()

    def close(self) -> None:
        """Hang up."""
        self._socket.close()

    # -- cables -------------------------------------------------------------------------------------------------------

    def plug_in(self, name: str, x: int, y: int, width: int, height: int, *, own: bool = False) -> None:
        """Make a part of the screen a monitor of its own; `own`: the one that the server began with, made as small as this."""
        outputs = self._outputs() if own else ()
        shape = struct.pack("<BBHhhHHII", own, 0, len(outputs), x, y, width, height, width // 4, height // 4)
        self._tell(self._randr, 43, struct.pack("<II", self.root, self._atom(name)) + shape + struct.pack(f"<{len(outputs)}I", *outputs))
        self._ask(43, 0, b"")

    def pull_out(self, name: str) -> None:
        """Take a monitor away."""
        self._tell(self._randr, 44, struct.pack("<II", self.root, self._atom(name)))
        self._ask(43, 0, b"")

    def turn_off(self) -> None:
        """Turn the last screen off, so that there is none."""
        self._set_controller(0, ())

    def turn_on(self) -> None:
        """Turn it on again, as it was."""
        answer = self._resources()
        (mode,) = struct.unpack_from("<I", answer, 32 + 4 * sum(struct.unpack_from("<HH", answer, 16)))
        self._set_controller(mode, self._outputs())

    def _set_controller(self, mode: int, outputs: tuple[int, ...]) -> None:
        answer = self._resources()
        when, (controller,) = struct.unpack_from("<II", answer, 8), struct.unpack_from("<I", answer, 32)
        body = struct.pack("<IIIhhIHxx", controller, *when, 0, 0, mode, 1) + struct.pack(f"<{len(outputs)}I", *outputs)
        self._ask(self._randr, 21, body)

    def _resources(self) -> bytes:
        return self._ask(self._randr, 25, struct.pack("<I", self.root))

    def _outputs(self) -> tuple[int, ...]:
        answer = self._resources()
        controllers, outputs = struct.unpack_from("<HH", answer, 16)
        return struct.unpack_from(f"<{outputs}I", answer, 32 + 4 * controllers)

    # -- seeing ------------------------------------------------------------------------------------------------------

    def windows(self) -> list[Shown]:
        """The windows that are on the screen, the topmost last."""
        answer = self._ask(15, 0, struct.pack("<I", self.root))
        (count,) = struct.unpack_from("<H", answer, 16)
        idents = [ident for ident in struct.unpack_from(f"<{count}I", answer, 32) if self._is_viewable(ident)]
        return [Shown(ident, *struct.unpack_from("<hhHH", self._ask(14, 0, struct.pack("<I", ident)), 12)) for ident in idents]

    def _is_viewable(self, ident: int) -> bool:
        return self._ask(3, 0, struct.pack("<I", ident))[26] == VIEWABLE

    def picture(self, top: int = 0, height: int = 0) -> bytes:
        """Every pixel of the screen, or of a strip across it."""
        request = struct.pack("<IhhHHI", self.root, 0, top, self.width, height or self.height, ALL_PLANES)
        return self._ask(73, 2, request)[32:]

    def settled_picture(self, still: float = 0.6) -> bytes:
        """The screen once it has stayed the same for some seconds and is not of one colour. Fails when that never comes.

        Pictures are read while the panel is there already, so a short look could be too early.
        """
        until, since, last = time.monotonic() + LONGEST_START, time.monotonic(), b""
        while time.monotonic() < until:
            now = self.picture()
            if now != last:
                since, last = time.monotonic(), now
            elif time.monotonic() - since >= still and now != now[:4] * (len(now) // 4):
                return now
            time.sleep(0.05)
        msg = "the screen does not come to rest"
        raise AssertionError(msg)

    # -- acting ------------------------------------------------------------------------------------------------------

    def key(self, *names: str) -> None:
        """Press keys together, as Alt and F4, and let go of them."""
        codes = [self._keys[KEYSYMS[name]] for name in names]
        for code in codes:
            self._fake(KEY_PRESS, code)
        for code in reversed(codes):
            self._fake(KEY_RELEASE, code)
        self._ask(43, 0, b"")

    def click(self, x: int, y: int, button: int = 1) -> None:
        """Move the mouse and press a button of it."""
        self._fake(MOTION, 0, x, y)
        self._fake(BUTTON_PRESS, button)
        self._fake(BUTTON_RELEASE, button)
        self._ask(43, 0, b"")

    def ask_to_close(self, window: Shown) -> None:
        """Do what a window manager does when its close button is pressed."""
        protocols, delete = self._atom("WM_PROTOCOLS"), self._atom("WM_DELETE_WINDOW")
        event = struct.pack("<BBxxII5I", CLIENT_MESSAGE, 32, window.ident, protocols, delete, 0, 0, 0, 0)
        self._tell(25, 0, struct.pack("<II", window.ident, 0) + event)
        self._ask(43, 0, b"")

    # -- the protocol ------------------------------------------------------------------------------------------------

    def _fake(self, what: int, detail: int, x: int = 0, y: int = 0) -> None:
        self._tell(self._xtest, 2, struct.pack("<BBxxII8xhh8x", what, detail, 0, self.root, x, y))

    def _atom(self, name: str) -> int:
        padded = name.encode().ljust((len(name) + 3) // 4 * 4, b"\0")
        return int(struct.unpack_from("<I", self._ask(16, 0, struct.pack("<Hxx", len(name)) + padded), 8)[0])

    def _keymap(self) -> dict[int, int]:
        count = self._last_key - self._first_key + 1
        answer = self._ask(101, 0, struct.pack("<BBxx", self._first_key, count))
        each = answer[1]
        symbols = struct.unpack_from(f"<{count * each}I", answer, 32)
        return {symbol: self._first_key + place // each for place, symbol in reversed(list(enumerate(symbols))) if symbol}

    def _tell(self, opcode: int, detail: int, body: bytes) -> None:
        self._socket.sendall(struct.pack("<BBH", opcode, detail, 1 + len(body) // 4) + body)

    def _ask(self, opcode: int, detail: int, body: bytes) -> bytes:
        """Send a request and wait for its reply; events that come meanwhile are nobody's business."""
        self._tell(opcode, detail, body)
        while True:
            answer = self._read(32)
            if answer[0] == 0:
                msg = f"the X server answers request {opcode} with error {answer[1]}"
                raise AssertionError(msg)
            if answer[0] == 1:
                return answer + self._read(struct.unpack_from("<I", answer, 4)[0] * 4)

    def _read(self, count: int) -> bytes:
        data = bytearray()
        while len(data) < count:
            piece = self._socket.recv(count - len(data))
            if not piece:
                msg = "the X server has gone"
                raise AssertionError(msg)
            data += piece
        return bytes(data)


def wait_for(desk: Desk, *places: tuple[int, int, int, int], seconds: float = LONGEST_START) -> None:
    """Wait until there are windows at these places, in any order, and no others."""
    until = time.monotonic() + seconds
    while sorted(found := [window[1:] for window in desk.windows()]) != sorted(places):
        assert time.monotonic() < until, f"windows stand at {found}"
        time.sleep(0.05)
