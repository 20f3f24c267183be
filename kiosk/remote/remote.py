"""The remote as the presenter has it: opened on one address, it tells a code and a link, and is gone when it is closed.

Nothing listens before it is opened. Its page needs no encryption to keep others out of the lesson, but who can listen in on the
network could read the notes and take over the token: it is made for a class's own network, and says so in docs/remote.md.
"""

import socket
from collections.abc import Callable
from types import TracebackType
from typing import Final, Self

from kiosk.remote.addresses import is_local
from kiosk.remote.answering import Answering
from kiosk.remote.door import Door
from kiosk.remote.driver import Driver
from kiosk.remote.qr import Modules, modules
from kiosk.remote.server import Server

PORT: Final = 8765
"""Taken where it is free, so that one rule of a firewall holds for every lesson."""
WAITING: Final = 32
"""Connections that the kernel keeps until they are taken."""


def _nobody() -> None:
    """Tell nobody."""


def _listen(address: str, port: int) -> socket.socket:
    """Listen there. Raises OSError where that cannot be."""
    try:
        return socket.create_server((address, port or PORT), family=socket.AF_INET, backlog=WAITING)
    except OSError:
        if port:
            raise
        return socket.create_server((address, 0), family=socket.AF_INET, backlog=WAITING)


class Remote:
    """A page that drives `driver`, at one address of this machine, until it is closed.

    `changed` is called whenever `code`, `phones` or `wrong` has changed: in the server's thread, or in that of the caller of
    `renew` and `dismiss`. It must return at once, as a driver must. Raises ValueError where the address is no local one, and
    OSError where nothing can listen there: the port is taken, or the address is not of this machine any more.
    """

    def __init__(self, driver: Driver, address: str, port: int = 0, *, changed: Callable[[], None] = _nobody) -> None:
        """Open it; port 0 takes the usual one, or one that is free where something listens there."""
        if not is_local(address):
            raise ValueError(f"{address!r} is not an IPv4 address of a local network.")
        listening = _listen(address, port)
        self._door = Door(changed)
        answering = Answering(driver, self._door, address, listening.getsockname()[1])
        self.url = f"{answering.origin}/"
        """Where the page is: to be typed, the code after it by hand."""
        self._server = Server(listening, answering)

    @property
    def code(self) -> str:
        """Six digits that let one phone in; empty once they have, until `renew`."""
        return self._door.code

    @property
    def link(self) -> str:
        """The page's address with the code behind a #, which no browser sends or tells onward; empty without a code."""
        code = self.code
        return f"{self.url}#{code}" if code else ""

    @property
    def phones(self) -> int:
        """How many phones may drive now, three at most: one more takes the place of the one that has been silent longest."""
        return self._door.phones

    @property
    def wrong(self) -> int:
        """How many wrong codes were tried so far. After each five of them there is a new code."""
        return self._door.wrong

    def qr(self) -> Modules:
        """Draw the link: rows of modules, True where dark, with the light frame. Nothing without a code or without segno."""
        link = self.link
        return modules(link) if link else ()

    def renew(self) -> None:
        """Make a new code, for one more phone."""
        self._door.renew()

    def dismiss(self) -> None:
        """Let no phone drive any more that was let in before, and make a new code."""
        self._door.dismiss()

    def close(self) -> None:
        """End all within a second, open connections too; a second time nothing happens."""
        self._server.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()
