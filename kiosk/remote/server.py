"""One thread that hears and answers, and cannot be held up by whoever is slow, many, or means ill.

No connection has a thread of its own. Each request has to be whole within seconds, counted from the first byte or its absence,
so dripping bytes wins nothing. There is a fixed number of places; a newcomer always gets one, from whoever has not shown a token.
And connections are taken no faster than so many a second: a flood waits in the kernel and leaves the processor to the wall.
"""

import asyncio
import logging
import socket
import time
from contextlib import closing, suppress
from dataclasses import dataclass, field
from http import HTTPStatus
from threading import Thread
from typing import Final

from kiosk.remote.answering import Answering
from kiosk.remote.pace import Pace
from kiosk.remote.reply import Reply, refusal
from kiosk.remote.request import Refused, Request, whole

PLACES: Final = 16
"""Connections at once."""
PATIENCE: Final = 5.0
"""Seconds in which a request has to be whole, and in which an answer has to be taken."""
ASKED: Final = (40, 40)
"""Answers a second to one connection, and at once: whoever asks faster waits in the kernel as well. A page asks twice a second."""
LINGER: Final = 0.5
"""Seconds in which the other side may still send what nobody reads, so that it reads our answer before the end."""
ACCEPTED: Final = (40, 40)
"""Connections a second, and at once."""
CHUNK: Final = 4096
END: Final = 1.0
"""Seconds that `Server.close` waits at most."""
LOG: Final = logging.getLogger("kiosk")


@dataclass(kw_only=True, eq=False)
class Connection:
    """Somebody who is connected."""

    wire: socket.socket
    address: str
    heard: bytes = b""
    known: bool = False
    since: float = field(default_factory=time.monotonic)
    pace: Pace = field(default_factory=lambda: Pace(*ASKED))


class Server:
    """Serves from the moment it is made until `close`. The socket it is given listens already; it closes it."""

    def __init__(self, listening: socket.socket, answering: Answering) -> None:
        """Begin."""
        self._listening, self._answering = listening, answering
        self._listening.setblocking(False)
        self._places: dict[asyncio.Task[None], Connection] = {}
        self._loop = asyncio.SelectorEventLoop()
        self._accepting = self._loop.create_task(self._accept())
        self._thread = Thread(target=self._run, name="remote", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """End, with all connections, within a second; a second time nothing happens."""
        with suppress(RuntimeError):  # The loop is closed already.
            self._loop.call_soon_threadsafe(self._accepting.cancel)
        self._thread.join(END)

    def _run(self) -> None:
        """Live in the thread."""
        with self._listening, closing(self._loop), suppress(asyncio.CancelledError):
            self._loop.run_until_complete(self._accepting)

    async def _accept(self) -> None:
        """Take connections, until this is cancelled; then end them all."""
        pace = Pace(*ACCEPTED)
        try:
            while True:
                if wait := pace.wait():
                    await asyncio.sleep(wait)
                    continue
                await self._called()
                with suppress(OSError):  # It was gone before it was taken, or this program has too many files open.
                    wire, (address, _port) = self._listening.accept()
                    wire.setblocking(False)
                    await self._admit(Connection(wire=wire, address=address))
        finally:
            ending = list(self._places)
            for place in ending:
                place.cancel()
            await asyncio.gather(*ending, return_exceptions=True)

    async def _called(self) -> None:
        """Wait until somebody wants to connect.

        WORKAROUND: sock_accept writes a traceback when somebody calls in the moment in which it is cancelled (Python 3.11.7).
        """
        calls = asyncio.Event()
        self._loop.add_reader(self._listening, calls.set)
        try:
            await calls.wait()
        finally:
            self._loop.remove_reader(self._listening)

    async def _admit(self, connection: Connection) -> None:
        """Give somebody a place, if need be that of the one who has been unknown longest."""
        place = self._loop.create_task(self._serve(connection))
        place.add_done_callback(self._leave)
        self._places[place] = connection
        if len(self._places) > PLACES:
            leaving = min(self._places, key=lambda place: (self._places[place].known, self._places[place].since))
            leaving.cancel()
            await asyncio.wait({leaving})

    def _leave(self, place: asyncio.Task[None]) -> None:
        """Hang up; here, because a task that is ended before it began does nothing of its own."""
        self._places.pop(place).wire.close()

    async def _serve(self, connection: Connection) -> None:
        """Answer one after the other what a known phone asks, and one thing to anybody else."""
        with suppress(OSError):  # Gone, or too slow: TimeoutError is one.
            connection.wire.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            while await self._answer(connection):
                pass
            connection.wire.shutdown(socket.SHUT_WR)
            async with asyncio.timeout(LINGER):
                while await self._more(connection):
                    pass

    async def _answer(self, connection: Connection) -> bool:
        """Answer one request; tell whether another may follow."""
        async with asyncio.timeout(PATIENCE):
            try:
                request = await self._hear(connection)
            except Refused as refused:
                reply, lasting = refusal(refused.status), False
            else:
                if request is None:
                    return False
                reply = self._decide(request, connection.address)
                connection.known |= reply.known
                lasting = reply.known and request.header("connection").lower() != "close"
        async with asyncio.timeout(PATIENCE):
            await self._loop.sock_sendall(connection.wire, reply.written(last=not lasting))
        await asyncio.sleep(connection.pace.due())
        return lasting

    async def _hear(self, connection: Connection) -> Request | None:
        """Wait for a whole request; None where the other side ends first."""
        while (read := whole(connection.heard)) is None:
            more = await self._more(connection)
            if not more:
                return None
            connection.heard += more
        request, connection.heard = read
        return request

    async def _more(self, connection: Connection) -> bytes:
        """Read what comes. What has come already would be read without a pause: whoever pours must not be heard alone."""
        await asyncio.sleep(0)
        return await self._loop.sock_recv(connection.wire, CHUNK)

    def _decide(self, request: Request, address: str) -> Reply:
        """Answer; where the driver fails, say so in the log and go on, for a lesson must not end by it."""
        try:
            return self._answering.answer(request, address)
        except Exception:
            LOG.exception("the remote could not do %s", request.path)
            return refusal(HTTPStatus.INTERNAL_SERVER_ERROR)
