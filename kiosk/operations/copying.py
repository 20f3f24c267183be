"""Reading a file once: copied where it should go, measured, and hashed on the way."""

from collections.abc import Callable
from typing import Final, NamedTuple, Protocol

CHUNK: Final = 1 << 20


class Source(Protocol):
    """Whatever can be read piece by piece."""

    def read(self, count: int, /) -> bytes:
        """Give the next bytes, none at the end."""


class Copied(NamedTuple):
    """How much it was, and what."""

    size: int
    sha256: str


def copy(source: Source, most: int, write: Callable[[bytes], object] = lambda _: None) -> Copied:
    """Read to the end and hand everything on; no more than `most` bytes and one, so that whoever measures sees that it was more."""
    import hashlib  # It loads OpenSSL, 3 MB that a kiosk to which nothing is installed does without.

    found, size = hashlib.sha256(), 0
    while size <= most and (chunk := source.read(min(CHUNK, most + 1 - size))):
        write(chunk)
        found.update(chunk)
        size += len(chunk)
    return Copied(size, found.hexdigest())
