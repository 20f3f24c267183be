"""What each request is answered, whoever sent it: no socket is known here, so every way in can be tried by a test.

Four locks stand one behind the other. `Host` must be this very address, or a name of somebody else's that leads here (DNS
rebinding) would be served; `Origin` must be this page, or another page in the same browser could press the keys; a token, in a
cookie that no script and no other site sees, says that the phone knew the code; and a phone acts no faster than a thumb can.
"""

from collections.abc import Callable
from http import HTTPStatus
from pathlib import Path
from typing import Final

from kiosk.remote.door import Door, Phone, Refusal
from kiosk.remote.driver import Driver
from kiosk.remote.reply import Reply, refusal, told
from kiosk.remote.request import Request
from kiosk.remote.words import page_state, page_words

PAGE: Final = Path(__file__).with_name("page")
FILES: Final = {
    "/": ("remote.html", "text/html; charset=utf-8"),
    "/remote.js": ("remote.js", "text/javascript; charset=utf-8"),
    "/remote.css": ("remote.css", "text/css; charset=utf-8"),
}
"""All files that there are; they are read when the remote is opened, and no path of a request ever reaches the disk."""
HTTP_PORT: Final = 80
"""Browsers leave this one out."""
WHY: Final = {
    Refusal.WRONG: HTTPStatus.FORBIDDEN,
    Refusal.SPENT: HTTPStatus.GONE,
    Refusal.OFTEN: HTTPStatus.TOO_MANY_REQUESTS,
}


class Answering:
    """Answers requests to one address and port, for one driver."""

    def __init__(self, driver: Driver, door: Door, address: str, port: int) -> None:
        """Read the page."""
        self._driver, self._door = driver, door
        self._host = address if port == HTTP_PORT else f"{address}:{port}"
        self._cookie = f"remote-{port}"  # Cookies do not tell ports apart.
        self._files = {path: Reply(kind=kind, body=(PAGE / name).read_bytes()) for path, (name, kind) in FILES.items()}
        self._acts: dict[str, Callable[[], None]] = {
            "/forward": driver.forward,
            "/backward": driver.backward,
            "/blackout": driver.blackout,
        }

    @property
    def origin(self) -> str:
        """The address of the page."""
        return f"http://{self._host}"

    def answer(self, request: Request, address: str) -> Reply:
        """Answer a request that came from an address."""
        if request.header("host").lower() != self._host:
            return refusal(HTTPStatus.MISDIRECTED_REQUEST)
        posted = request.path == "/code" or request.path in self._acts
        if not posted and request.path not in self._files and request.path not in {"/words", "/state"}:
            return refusal(HTTPStatus.NOT_FOUND)
        allowed = "POST" if posted else "GET"
        if request.method != allowed:
            return refusal(HTTPStatus.METHOD_NOT_ALLOWED, ("Allow", allowed))
        return self._posted(request, address) if posted else self._got(request)

    def _got(self, request: Request) -> Reply:
        """Answer what only looks."""
        if request.path in self._files:
            return self._files[request.path]
        if request.header("sec-fetch-site") not in {"", "same-origin"}:
            return refusal(HTTPStatus.FORBIDDEN)
        if request.path == "/words":
            return told(page_words(self._driver.state()))
        if self._phone(request) is None:
            return refusal(HTTPStatus.UNAUTHORIZED)
        return told(page_state(self._driver.state()), known=True)

    def _posted(self, request: Request, address: str) -> Reply:
        """Answer what does something."""
        if request.header("origin") != self.origin or request.header("sec-fetch-site") not in {"", "same-origin"}:
            return refusal(HTTPStatus.FORBIDDEN)
        if request.path == "/code":
            return self._enter(request.body, address)
        phone = self._phone(request)
        if phone is None:
            return refusal(HTTPStatus.UNAUTHORIZED)
        if phone.acts.wait():
            return refusal(HTTPStatus.TOO_MANY_REQUESTS, known=True)
        self._acts[request.path]()
        return refusal(HTTPStatus.ACCEPTED, known=True)

    def _enter(self, code: str, address: str) -> Reply:
        """Exchange a code for a token."""
        entered = self._door.enter(code.strip(), address)
        if isinstance(entered, Refusal):
            return told({"why": entered}, status=WHY[entered])
        cookie = f"{self._cookie}={entered.token}; Path=/; HttpOnly; SameSite=Strict"
        return told({}, ("Set-Cookie", cookie), known=True)

    def _phone(self, request: Request) -> Phone | None:
        """Find the phone that asks."""
        token = request.cookie(self._cookie)
        return self._door.phone(token) if token else None
