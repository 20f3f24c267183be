"""What a browser asks, read strictly: of HTTP/1.1 only what our own page uses, and everything else is refused with a number.

Nothing here trusts a length, a name or an order that came over the network (RFC 9112). A request that can be read in two ways is
refused: two lengths, two hosts, a line broken in the middle, a body in pieces.
"""

import re
from dataclasses import dataclass
from http import HTTPStatus
from typing import Final

HEAD: Final = 8192
"""Bytes that the first line and all headers may take together; a browser's take about 600."""
HEADERS: Final = 64
BODY: Final = 1024
END: Final = b"\r\n\r\n"
FIRST_LINE: Final = re.compile(r"(GET|POST|HEAD|PUT|DELETE|OPTIONS|PATCH|TRACE|CONNECT) (/[!-~]*) HTTP/1\.[01]")
HEADER: Final = re.compile(r"([!#$%&'*+.^_`|~0-9A-Za-z-]+):([ -~\t\x80-\xff]*)")
LENGTH: Final = re.compile(r"[0-9]{1,9}")
ONCE: Final = frozenset({"host", "origin", "content-length", "sec-fetch-site", "cookie", "connection"})
"""What must not be said twice."""


class Refused(Exception):  # noqa: N818, a request is refused, which is no error of this program
    """A request that is not answered but for its number."""

    def __init__(self, status: HTTPStatus) -> None:
        """Say why."""
        super().__init__(status.phrase)
        self.status = status


@dataclass(frozen=True, kw_only=True)
class Request:
    """One request; names of headers are in small letters."""

    method: str
    path: str
    headers: dict[str, str]
    body: str = ""

    def header(self, name: str) -> str:
        """Give what a header says; nothing where it is not there."""
        return self.headers.get(name, "")

    def cookie(self, name: str) -> str:
        """Give what a cookie says; nothing where it is not there."""
        pairs = (pair.strip().partition("=") for pair in self.header("cookie").split(";"))
        return next((value for key, _, value in pairs if key == name), "")


def whole(heard: bytes) -> tuple[Request, bytes] | None:
    """Read a request from what was heard so far, and give what follows it; None while it is not whole.

    Raises Refused as soon as it is clear that it will not be answered.
    """
    head, end, rest = heard.partition(END)
    if len(head) > HEAD:
        raise Refused(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE)
    if not end:
        return None
    first, *lines = head.decode("latin-1").split("\r\n")
    asked = FIRST_LINE.fullmatch(first)
    if asked is None:
        raise Refused(HTTPStatus.BAD_REQUEST)
    headers = _headers(lines)
    length = _length(headers)
    if len(rest) < length:
        return None
    try:
        body = rest[:length].decode("utf-8")
    except UnicodeDecodeError:
        raise Refused(HTTPStatus.BAD_REQUEST) from None
    return Request(method=asked[1], path=asked[2], headers=headers, body=body), rest[length:]


def _headers(lines: list[str]) -> dict[str, str]:
    """Read the headers. Of one that may be said twice, the last counts: none of those is asked for."""
    if len(lines) > HEADERS:
        raise Refused(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE)
    headers: dict[str, str] = {}
    for line in lines:
        said = HEADER.fullmatch(line)
        name = said[1].lower() if said else ""
        if said is None or (name in ONCE and name in headers):
            raise Refused(HTTPStatus.BAD_REQUEST)
        headers[name] = said[2].strip(" \t")
    return headers


def _length(headers: dict[str, str]) -> int:
    """Give the length of the body."""
    if "transfer-encoding" in headers:
        raise Refused(HTTPStatus.NOT_IMPLEMENTED)
    said = headers.get("content-length", "0")
    if not LENGTH.fullmatch(said):
        raise Refused(HTTPStatus.BAD_REQUEST)
    if int(said) > BODY:
        raise Refused(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
    return int(said)
