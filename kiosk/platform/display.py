"""Whether a screen would answer, and if not, why: Qt itself only aborts, and blames a library.

Four things look the same from outside and are mended differently: no display is named, nothing listens under the name, the
server is there and refuses us (a cookie, or sudo), and the name cannot be read. A plain socket tells the second; libxcb's own
`xcb_connect`, which Qt will use, tells the third.
"""

import ctypes
import os
import re
import socket
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from kiosk.platform.findings import Finding

Kind = Literal["X11", "Wayland"]
State = Literal["answers", "unset", "absent", "refused", "unreadable"]

X_SOCKETS: Final = Path("/tmp/.X11-unix")  # noqa: S108, the place that X itself prescribes
X_NAME: Final = re.compile(r"^(?:[a-z]+/)?(?P<host>[^/]*):(?P<number>\d+)(?:\.\d+)?$")
FIRST_TCP_PORT: Final = 6000
PATIENCE: Final = 1.0
"""Seconds to wait for a display on another machine."""

SILENT: Final = "it gives no reason"
HELD_OPEN: Final[list[int]] = []
"""The connections that were let in. An X server without a window manager starts over when its last client leaves it, and Qt,
coming a moment later, would be turned away; so whoever asked stays connected until the program ends."""

UNREADABLE_NAME, NO_SUCH_SCREEN = 5, 6
"""XCB_CONN_CLOSED_PARSE_ERR and XCB_CONN_CLOSED_INVALID_SCREEN of xcb.h."""


@dataclass(frozen=True, kw_only=True)
class Display:
    """A display that the environment names, and what happened when it was spoken to. `words` are the server's own."""

    kind: Kind
    name: str = ""
    state: State = "unset"
    words: str = ""


def x11(environ: Mapping[str, str], sockets: Path = X_SOCKETS) -> Display:
    """Speak to the X server that DISPLAY names."""
    name = environ.get("DISPLAY", "")
    if not name:
        return Display(kind="X11")
    until = time.monotonic() + PATIENCE
    state, words = _ask_xcb(name)
    while state == "refused" and _reach(name, sockets)[0] == "answers" and not words and time.monotonic() < until:
        time.sleep(PATIENCE / 20)  # It may be starting, or starting over because its last client has just left.
        state, words = _ask_xcb(name)
    if state == "refused":
        reached, why = _reach(name, sockets)
        state, words = ("refused", words or SILENT) if reached == "answers" else (reached, why)
    return Display(kind="X11", name=name, state=state, words=words)


def wayland(environ: Mapping[str, str]) -> Display:
    """Speak to the compositor that WAYLAND_DISPLAY names, in XDG_RUNTIME_DIR unless the name is a whole path."""
    name = environ.get("WAYLAND_DISPLAY", "")
    if not name:
        return Display(kind="Wayland")
    folder = environ.get("XDG_RUNTIME_DIR", "")
    if not name.startswith("/") and not folder:
        return Display(kind="Wayland", name=name, state="unreadable", words="XDG_RUNTIME_DIR is not set")
    state, words = _connect(socket.AF_UNIX, str(Path(folder, name)))
    return Display(kind="Wayland", name=name, state=state, words=words)


def neighbours(environ: Mapping[str, str], sockets: Path = X_SOCKETS) -> tuple[str, ...]:
    """List displays of this machine that something listens on though the environment does not name them, as assignments."""
    found = [f"DISPLAY=:{place.name[1:]}" for place in _listing(sockets, "X*") if _listens(place)]
    runtime = environ.get("XDG_RUNTIME_DIR", "")
    if runtime:
        found += [f"WAYLAND_DISPLAY={place.name}" for place in _listing(Path(runtime), "wayland-?") if _listens(place)]
    return tuple(found)


def display_finding(displays: tuple[Display, ...], environ: Mapping[str, str], sockets: Path = X_SOCKETS) -> tuple[Finding, ...]:
    """Say why no window can open; empty as soon as one display answers."""
    if any(display.state == "answers" for display in displays):
        return ()
    named = [display for display in displays if display.state != "unset"]
    if not named:
        return (_no_display(environ, sockets),)
    return tuple(_unusable(display, environ, sockets) for display in named)


def _no_display(environ: Mapping[str, str], sockets: Path) -> Finding:
    others = neighbours(environ, sockets)
    if others:
        remedy = f"One runs on this machine all the same; to use it: {others[0]} kiosk show"
    elif environ.get("SSH_CONNECTION"):
        remedy = "Over ssh there is none: start it on the machine itself, or make pictures instead: kiosk render --out pictures"
    else:
        remedy = "Without a desktop: cage -- kiosk show. Without a screen: kiosk render --out pictures"
    return Finding(topic="display", message="There is no display: neither DISPLAY nor WAYLAND_DISPLAY is set.", remedy=remedy)


def _unusable(display: Display, environ: Mapping[str, str], sockets: Path) -> Finding:
    variable = "DISPLAY" if display.kind == "X11" else "WAYLAND_DISPLAY"
    server = "X server" if display.kind == "X11" else "Wayland compositor"
    others = [other for other in neighbours(environ, sockets) if other != f"{variable}={display.name}"]
    if display.state == "unreadable":
        message = f"{variable} is {display.name}, which cannot be used: {display.words}."
        remedy = f"export XDG_RUNTIME_DIR=/run/user/{_user()}" if display.kind == "Wayland" else "Name it like DISPLAY=:0"
    elif display.state == "absent":
        message = f"{variable} is {display.name}, but no {server} listens there."
        remedy = f"One listens elsewhere: {others[0]} kiosk show" if others else f"Start the desktop first, or unset {variable}."
    else:
        message = f"The {server} {display.name} is there but refuses: {display.words}."
        owner = environ.get("SUDO_USER", "")
        if owner:
            remedy = f"The screen belongs to {owner}: run it without sudo."
        elif display.kind == "X11":
            remedy = "Run it as the one who is logged in at the screen, or set XAUTHORITY to that person's cookie file."
        else:
            remedy = "Run it as the one who is logged in at the screen."
    return Finding(topic="display", message=message, remedy=remedy)


def _user() -> str:
    return str(os.getuid()) if hasattr(os, "getuid") else "1000"


def _listing(folder: Path, pattern: str) -> list[Path]:
    try:
        return sorted(folder.glob(pattern))
    except OSError:
        return []


def _listens(place: Path) -> bool:
    return place.is_socket() and _connect(socket.AF_UNIX, str(place))[0] != "absent"


def _reach(name: str, sockets: Path) -> tuple[State, str]:
    """Open and close the socket that a DISPLAY stands for."""
    parts = X_NAME.match(name)
    if parts is None:
        return "unreadable", "it is not like :0 or host:0"
    host, number = parts["host"], int(parts["number"])
    if host not in {"", "unix"}:
        return _connect(socket.AF_INET, (host, FIRST_TCP_PORT + number))
    place = str(sockets / f"X{number}")
    if sys.platform == "linux" and _connect(socket.AF_UNIX, f"\0{place}")[0] == "answers":
        return "answers", ""
    return _connect(socket.AF_UNIX, place)


def _connect(family: socket.AddressFamily, address: str | tuple[str, int]) -> tuple[State, str]:
    try:
        if family == socket.AF_INET:
            with socket.create_connection(address, timeout=PATIENCE):  # type: ignore[arg-type]
                return "answers", ""
        with socket.socket(family) as connection:
            connection.settimeout(PATIENCE)
            connection.connect(address)
            return "answers", ""
    except PermissionError:
        return "refused", "the socket belongs to somebody else"
    except (OSError, ValueError):
        return "absent", ""


def _ask_xcb(name: str) -> tuple[State, str]:
    """Let libxcb connect, cookie and all; without libxcb nothing can be told, and the missing library will be."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return "answers", ""
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.POINTER(ctypes.c_int)]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    with _what_is_said_on_standard_error() as said:
        connection = xcb.xcb_connect(os.fsencode(name), ctypes.byref(ctypes.c_int()))  # Without the number no screen is looked for.
        error = int(xcb.xcb_connection_has_error(connection))
        if error:
            xcb.xcb_disconnect(connection)
    if error == 0:
        HELD_OPEN.append(connection)
        return "answers", ""
    if error == UNREADABLE_NAME:
        return "unreadable", "it is not like :0 or host:0"
    if error == NO_SUCH_SCREEN:
        return "unreadable", "the server has no such screen"
    return "refused", " ".join("".join(said).split()).rstrip(".")


@contextmanager
def _what_is_said_on_standard_error() -> Iterator[list[str]]:
    """Catch what libxcb writes there: the server's reason for refusing is in no return value."""
    said: list[str] = []
    sys.stderr.flush()
    reading, writing = os.pipe()
    kept = os.dup(2)
    os.dup2(writing, 2)
    os.close(writing)
    try:
        yield said
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        with os.fdopen(reading, errors="replace") as pipe:
            said.append(pipe.read())
