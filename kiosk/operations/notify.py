"""Signs of life, in the words of systemd's sd_notify(3): lines of NAME=value, one datagram to a socket of this machine.

The socket has no file ("abstract", unix(7)): it works where nothing can be written, and is gone with its process. The kernel tells who
speaks, so that neither another program nor a run of the exhibit that is already given up can pretend to be alive.
"""

import os
import socket
import struct
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

SOCKET: Final = "NOTIFY_SOCKET"
WATCHED: Final = ("WATCHDOG_USEC", "WATCHDOG_PID")
"""What systemd tells the process it watches, and nobody below it."""
LONGEST: Final = 32_768
CREDENTIALS: Final = struct.Struct("3i")
"""struct ucred: process, user, group."""


class Sign(NamedTuple):
    """What one process said at once."""

    process: int
    words: Mapping[str, str]


def is_watched(environ: Mapping[str, str] = os.environ) -> bool:
    """Tell whether somebody keeps this process running."""
    return environ.get(SOCKET, "").startswith(("/", "@"))


def tell(words: Mapping[str, str], environ: Mapping[str, str] = os.environ) -> bool:
    """Say something to whoever keeps this process running. False where nobody does, or nobody listens."""
    if not is_watched(environ):
        return False
    place = environ[SOCKET]
    address = f"\0{place[1:]}" if place.startswith("@") else place
    datagram = "".join(f"{name}={value}\n" for name, value in words.items()).encode()
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as mouth:
            mouth.setblocking(False)
            mouth.sendto(datagram, address)
    except OSError:
        return False
    return True


class Ears:
    """A socket for signs of life."""

    def __init__(self) -> None:
        """Listen. Raises OSError where the machine has no such sockets."""
        name = f"open-exhibit-{os.getpid()}-{os.urandom(8).hex()}"
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.socket.setblocking(False)
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)
        self.socket.bind(f"\0{name}")
        self.place = f"@{name}"

    def heard(self) -> Iterator[Sign]:
        """Give what was said since the last time."""
        while True:
            try:
                datagram, besides, _, _ = self.socket.recvmsg(LONGEST, socket.CMSG_SPACE(CREDENTIALS.size))
            except BlockingIOError:
                return
            process = next((CREDENTIALS.unpack(data)[0] for _, kind, data in besides if kind == socket.SCM_CREDENTIALS), 0)
            lines = datagram.decode(errors="replace").splitlines()
            yield Sign(process, {name: value for name, sign, value in (line.partition("=") for line in lines) if sign})

    def close(self) -> None:
        """Stop listening."""
        self.socket.close()
