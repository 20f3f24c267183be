"""Machines that are not this one: little ELF files, checkouts whose Python is a shell script, X servers that refuse."""

import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


def elf(needed: tuple[str, ...]) -> bytes:
    """Write the least 64-bit ELF file that says what it needs."""
    strings = b"\0" + b"".join(name.encode() + b"\0" for name in needed)
    offsets = [strings.index(b"\0" + name.encode() + b"\0") + 1 for name in needed]
    headers, dynamic_size = 64 + 2 * 56, 16 * (len(needed) + 2)
    table = headers + dynamic_size
    base = 0x400000
    dynamic = b"".join(struct.pack("<qQ", 1, offset) for offset in offsets) + struct.pack("<qQqQ", 5, base + table, 0, 0)
    size = table + len(strings)
    header = b"\x7fELF\x02\x01\x01".ljust(16, b"\0") + struct.pack("<HHIQQQIHHHHHH", 3, 62, 1, 0, 64, 0, 0, 64, 56, 2, 0, 0, 0)
    load = struct.pack("<IIQQQQQQ", 1, 5, 0, base, base, size, size, 4096)
    place = struct.pack("<IIQQQQQQ", 2, 6, headers, base + headers, base + headers, dynamic_size, dynamic_size, 8)
    return header + load + place + dynamic + strings


@pytest.fixture
def qt(tmp_path) -> Callable[..., Path]:
    """Build a PySide6 folder whose files need what is given, by their path in it."""

    def build(**needs: tuple[str, ...]) -> Path:
        names = {
            "gui": "QtGui.abi3.so",
            "library": "Qt/lib/libQt6Gui.so.6",
            "offscreen": "Qt/plugins/platforms/libqoffscreen.so",
            "xcb": "Qt/plugins/platforms/libqxcb.so",
            "wayland": "Qt/plugins/platforms/libqwayland.so",
        }
        for key, wanted in needs.items():
            file = tmp_path / "PySide6" / names[key]
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(elf(wanted))
        return tmp_path / "PySide6"

    return build


@pytest.fixture
def refusing_x_server() -> Iterator[Callable[[str], str]]:
    """Start X servers that refuse everybody with the given words; each call returns the DISPLAY of one."""
    started: list[tuple[socket.socket, threading.Thread]] = []

    def start(words: str) -> str:
        number, server = _free_display()
        thread = threading.Thread(target=_refuse, args=(server, words.encode()))
        thread.start()
        started.append((server, thread))
        return f"127.0.0.1:{number}"

    yield start
    for server, thread in started:
        server.shutdown(socket.SHUT_RDWR)
        thread.join()
        server.close()


def _free_display() -> tuple[int, socket.socket]:
    """Listen on the first free display number: X on TCP is a port, so no file in a shared folder and no root are needed."""
    for number in range(200, 400):
        server = socket.socket()
        try:
            server.bind(("127.0.0.1", 6000 + number))
        except OSError:
            server.close()
            continue
        server.listen()
        return number, server
    pytest.skip("No port of an X display is free")


def _refuse(server: socket.socket, words: bytes) -> None:
    """Answer each greeting as X11 does: 0 for failed, the length of the reason, version 11.0, the reason."""
    padding = -len(words) % 4
    reply = struct.pack("<BBHHH", 0, len(words), 11, 0, (len(words) + padding) // 4) + words + b"\0" * padding
    while True:
        try:
            connection, _ = server.accept()
        except OSError:
            return
        with connection:
            if connection.recv(4096):
                connection.sendall(reply)


@contextmanager
def listening(path: Path) -> Iterator[None]:
    """Listen on a Unix socket, as a compositor does."""
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(path))
        server.listen()
        yield


@pytest.fixture
def compositor(tmp_path, monkeypatch) -> Iterator[dict[str, str]]:
    """Listen where a Wayland compositor would; yields the environment that names it."""
    monkeypatch.chdir(tmp_path)  # A socket's whole path may be too long for the kernel.
    with listening(Path("wayland-7")):
        yield {"XDG_RUNTIME_DIR": ".", "WAYLAND_DISPLAY": "wayland-7"}
