"""Somebody who calls a remote by raw sockets, so that nothing tidies what is sent."""

import socket
from dataclasses import dataclass

from kiosk.remote.remote import Remote


@dataclass(frozen=True)
class Caller:
    """Somebody who sends bytes to a remote."""

    remote: Remote

    @property
    def where(self) -> tuple[str, int]:
        """Its address and port."""
        address, _, port = self.remote.url.removeprefix("http://").rstrip("/").partition(":")
        return address, int(port)

    def connect(self) -> socket.socket:
        """Connect, with patience."""
        return socket.create_connection(self.where, timeout=5)

    def send(self, raw: bytes) -> bytes:
        """Send bytes, and read until the other side ends; nothing where it hangs up on us."""
        heard = b""
        with self.connect() as wire:
            try:
                wire.sendall(raw)
                wire.shutdown(socket.SHUT_WR)
                while more := wire.recv(65536):
                    heard += more
            except ConnectionError:
                pass
        return heard

    def ask(self, method: str, path: str, body: str = "", **headers: str) -> tuple[int, bytes]:
        """Ask as the page does; headers are named as in `Sec_Fetch_Site`. Gives the status and the whole answer."""
        host = "{}:{}".format(*self.where)
        said = {"Host": host, "Origin": f"http://{host}", "Content-Length": str(len(body)), "Connection": "close", **headers}
        lines = [f"{method} {path} HTTP/1.1", *(f"{name.replace('_', '-')}: {value}" for name, value in said.items())]
        heard = self.send("\r\n".join([*lines, "", body]).encode())
        return int(heard.split()[1]), heard

    def enter(self) -> str:
        """Exchange the code; give the cookie."""
        status, heard = self.ask("POST", "/code", self.remote.code)
        assert status == 200, heard
        return heard.partition(b"Set-Cookie: ")[2].partition(b";")[0].decode()
