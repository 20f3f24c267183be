"""Fetching a pack over the network, when somebody asks for it: bounded in bytes and in time, and over TLS only from whom it says it is.

Python's time-outs are for one answer; a server that sends a byte now and then would hold them for ever. So a clock stands beside, which
cuts the line when the whole takes too long.
"""

import http.client
import shutil
import socket
import ssl
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from threading import Event, Timer
from typing import Final, NamedTuple, Self
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from kiosk import __version__
from kiosk.operations.manifest import LARGEST, LARGEST_MANIFEST
from kiosk.operations.refusal import RefusedError

SLOWEST: Final = 50_000
"""Bytes in a second, below which it is given up."""
MOST_MOVES: Final = 3
MOVED: Final = frozenset({301, 302, 303, 307, 308})
OK: Final = 200
CHUNK: Final = 1 << 16
OF_TIME: Final = frozenset({9, 10})
"""What OpenSSL says of certificates of a time to come, and of one that is over."""
PORTS: Final = {"http": 80, "https": 443}


class Patience(NamedTuple):
    """How long is waited, in seconds: for one answer, and for all that comes before the pack itself."""

    answer: float = 20
    beginning: float = 60


PATIENCE: Final = Patience()


def is_address(wish: str) -> bool:
    """Tell whether a pack is on the network."""
    return "://" in wish


def fetch(address: str, target: Path, patience: Patience = PATIENCE) -> None:
    """Fetch a file. Raises RefusedError, and OSError where it cannot be written; then a part of it may lie there."""
    place = _place(address)
    for _ in range(MOST_MOVES + 1):
        with _Line(place, patience) as line:
            moved = line.ask()
            if not moved:
                line.receive(target)
                return
        then = _place(moved, place.geturl())
        if then.scheme != place.scheme:
            raise RefusedError(f"{place.hostname} sends on to an address of another kind, {moved:.200}")
        place = then
    raise RefusedError(f"{place.hostname} sends on from one address to the next")


def _place(address: str, seen_from: str = "") -> SplitResult:
    """Read an address, which may lead on from another one. Raises RefusedError for one of another kind."""
    with suppress(ValueError):
        place = urlsplit(urljoin(seen_from, address))
        place.port  # noqa: B018, it is read now, for it may be none
        if place.scheme in PORTS and place.hostname:
            return place
    raise RefusedError(f"{address:.200} is no address of a file on a server", "such as https://museum.example/our-town.exhibit")


class _Line:
    """A line to a server, for one question and its answer."""

    def __init__(self, place: SplitResult, patience: Patience) -> None:
        self._place, self._patience = place, patience
        self._open = ExitStack()
        self._cut = Event()
        self._timer = Timer(0, self._cut_off)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()
        self._open.close()

    def ask(self) -> str:
        """Ask, and give where the file is instead; nothing where it is here. Raises RefusedError for any other answer."""
        place = self._place
        path = quote(place.path or "/", safe="/%:@!$&'()*+,;=~") + (f"?{place.query}" if place.query else "")
        with self._heard():
            self._wire = self._connected()
            self._allow(self._patience.beginning)
            if isinstance(self._wire, ssl.SSLSocket):
                self._wire.do_handshake()
            connection = http.client.HTTPConnection(place.hostname or "", place.port or PORTS[place.scheme])
            connection.sock = self._wire
            connection.request("GET", path, headers={"User-Agent": f"open-exhibit/{__version__}", "Connection": "close"})
            self._answer = self._open.enter_context(connection.getresponse())
        if self._answer.status in MOVED:
            return self._answer.getheader("Location") or "/"
        if self._answer.status != OK:
            raise RefusedError(f"{place.hostname} answers {self._answer.status} {self._answer.reason:.100}", "is the address right?")
        return ""

    def receive(self, target: Path) -> None:
        """Write what comes into a file that is not there yet, as much as was declared."""
        name, length = self._place.hostname, self._answer.length
        if length is None:
            raise RefusedError(f"{name} does not say how large the file is")
        if length > LARGEST + 4 * LARGEST_MANIFEST:
            raise RefusedError(f"{name} offers {length:,} bytes, and no pack is as large as that")
        if length > shutil.disk_usage(target.parent).free // 2:
            raise RefusedError(f"it takes {length >> 20} MB to fetch and as many to unpack, which are not free on the disk")
        self._allow(self._patience.beginning + length / SLOWEST)
        left = length
        with target.open("xb") as opened:
            while left and (chunk := self._read(min(CHUNK, left))):
                opened.write(chunk)
                left -= len(chunk)
        if left:
            raise RefusedError(f"{name} sent {length - left:,} of {length:,} bytes", "try again")

    def _read(self, count: int) -> bytes:
        with self._heard():
            return self._answer.read(count)

    def _connected(self) -> socket.socket:
        """Open the line, and shake no hands yet: that may take long, and the clock does not run before there is a wire to cut."""
        name, port = self._place.hostname or "", self._place.port or PORTS[self._place.scheme]
        plain = self._open.enter_context(socket.create_connection((name, port), self._patience.answer))
        if self._place.scheme == "http":
            return plain
        context = ssl.create_default_context()
        return self._open.enter_context(context.wrap_socket(plain, server_hostname=name, do_handshake_on_connect=False))

    def _allow(self, seconds: float) -> None:
        """Cut the line in so many seconds, whatever comes over it."""
        self._timer.cancel()
        self._timer = Timer(seconds, self._cut_off)
        self._timer.daemon = True
        self._timer.start()

    def _cut_off(self) -> None:
        self._cut.set()
        with suppress(OSError):
            # Not SSLSocket's own, which takes the ground away from whoever reads at this moment.
            socket.socket.shutdown(self._wire, socket.SHUT_RDWR)

    @contextmanager
    def _heard(self) -> Iterator[None]:
        """Say in plain words what is wrong with the line."""
        name = self._place.hostname
        try:
            yield
        except ssl.SSLCertVerificationError as error:
            hint = "is the clock of this machine right?" if error.verify_code in OF_TIME else ""
            raise RefusedError(f"{name} does not prove who it is: {error.verify_message}", hint) from None
        except (OSError, http.client.HTTPException, ValueError) as error:
            slow = self._cut.is_set() or isinstance(error, TimeoutError)
            why = "is too slow, or does not answer" if slow else f"cannot be heard ({error})"
            raise RefusedError(f"{name} {why}"[:300], "try again") from None
        if self._cut.is_set():
            raise RefusedError(f"{name} is too slow, or does not answer", "try again")
