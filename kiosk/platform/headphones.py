"""Headphones: whether they are plugged in, as the kernel tells it. Whoever cannot see the screen finds the socket by hand."""

import os
import struct
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QSocketNotifier, Signal

DEVICES: Final = Path("/proc/bus/input/devices")
EVENT: Final = struct.Struct("llHHi")
"""Seconds, microseconds, kind, code, value (linux/input.h)."""
SWITCH: Final = 5
HEADPHONES: Final = 2
"""SW_HEADPHONE_INSERT among the switches (linux/input-event-codes.h)."""
MOST: Final = 64
"""Events that are read at once."""


def jacks(listed: str) -> list[Path]:
    """Find the devices that tell of headphones, in what the kernel lists of its input devices."""
    found = []
    for block in listed.split("\n\n"):
        lines = block.splitlines()
        switches = next((line.removeprefix("B: SW=") for line in lines if line.startswith("B: SW=")), "0").split()
        handlers = next((line.partition("Handlers=")[2] for line in lines if line.startswith("H: ")), "").split()
        if switches and int(switches[-1], 16) >> HEADPHONES & 1:
            found += [Path("/dev/input") / name for name in handlers if name.startswith("event")]
    return found


def find_jacks() -> list[Path]:
    """Find the sockets of this machine; none where the kernel tells of none."""
    try:
        return jacks(DEVICES.read_text("utf-8", errors="replace"))
    except OSError:
        return []


class Headphones(QObject):
    """Watches sockets. One that cannot be read is left alone: then the keys do it."""

    plugged = Signal()
    unplugged = Signal()

    def __init__(self, files: Iterable[Path], parent: QObject | None = None) -> None:
        """Open the sockets."""
        super().__init__(parent)
        self._open: list[int] = []
        for file in files:
            try:
                self._watch(os.open(file, os.O_RDONLY | os.O_NONBLOCK))
            except OSError:
                continue

    def _watch(self, descriptor: int) -> None:
        self._open.append(descriptor)
        notifier = QSocketNotifier(descriptor, QSocketNotifier.Type.Read, self)
        notifier.activated.connect(lambda: self._read(descriptor, notifier))

    def _read(self, descriptor: int, notifier: QSocketNotifier) -> None:
        """Take what has happened; a device that was pulled out is watched no longer."""
        try:
            said = os.read(descriptor, EVENT.size * MOST)
        except BlockingIOError:
            return
        except OSError:
            said = b""
        if not said:
            notifier.setEnabled(False)
            return
        for _, _, kind, code, value in EVENT.iter_unpack(said[: len(said) // EVENT.size * EVENT.size]):
            if (kind, code) == (SWITCH, HEADPHONES):
                (self.plugged if value else self.unplugged).emit()

    def close(self) -> None:
        """Let go of the sockets."""
        for notifier in self.findChildren(QSocketNotifier):
            notifier.setEnabled(False)
        while self._open:
            os.close(self._open.pop())
