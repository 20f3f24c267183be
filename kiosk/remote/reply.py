"""What is answered. Every reply, also a refusal, forbids whatever a browser could be talked into doing with it."""

import json
from dataclasses import dataclass
from http import HTTPStatus
from typing import Final

POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'"
)
"""Only this server's own script and style, no frame around the page, no form that leads elsewhere, no text that becomes HTML."""
ALWAYS: Final = (
    ("Content-Security-Policy", POLICY),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Cache-Control", "no-store"),
)


@dataclass(frozen=True, kw_only=True)
class Reply:
    """One answer."""

    status: HTTPStatus = HTTPStatus.OK
    kind: str = "text/plain; charset=utf-8"
    body: bytes = b""
    headers: tuple[tuple[str, str], ...] = ()
    known: bool = False
    """Whether it went to a phone that was let in, whose connection is worth keeping."""

    def written(self, *, last: bool) -> bytes:
        """Give it as bytes of HTTP/1.1; after the `last` one the connection is closed."""
        headers = (
            ("Content-Type", self.kind),
            ("Content-Length", str(len(self.body))),
            ("Connection", "close" if last else "keep-alive"),
            *ALWAYS,
            *self.headers,
        )
        lines = (f"HTTP/1.1 {self.status.value} {self.status.phrase}", *(f"{name}: {said}" for name, said in headers))
        return "\r\n".join((*lines, "", "")).encode("latin-1") + self.body


def refusal(status: HTTPStatus, *headers: tuple[str, str], known: bool = False) -> Reply:
    """Refuse, with the phrase that belongs to the number."""
    return Reply(status=status, body=status.phrase.encode(), headers=headers, known=known)


def told(facts: object, *headers: tuple[str, str], status: HTTPStatus = HTTPStatus.OK, known: bool = False) -> Reply:
    """Tell facts to our script."""
    body = json.dumps(facts, separators=(",", ":")).encode()
    return Reply(status=status, kind="application/json", body=body, headers=headers, known=known)
