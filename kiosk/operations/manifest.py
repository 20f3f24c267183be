"""What a pack says of itself: whose exhibit it is, its version, and the hash of each file. It alone is signed, and vouches for the rest."""

from datetime import date
from typing import Annotated, Final

import msgspec
from msgspec import Meta, Struct

from kiosk.exhibit.kinds import ID_PATTERN, LONGEST_ID
from kiosk.operations.names import wrong_names
from kiosk.operations.refusal import RefusedError

FORMAT: Final = "open-exhibit-pack/1"
MANIFEST: Final = "manifest.json"
SIGNATURE: Final = "manifest.json.sig"
CONTENT: Final = "exhibit/"
"""Where the files of the exhibit lie, in the pack and where it is unpacked."""

LARGEST_MANIFEST: Final = 4 << 20
LARGEST_SIGNATURE: Final = 16 << 10
MOST_FILES: Final = 10_000
LARGEST: Final = 2_000_000_000
"""Bytes of all files together: what a plain zip holds, and a stick formatted as FAT."""
HIGHEST_VERSION: Final = 999_999_999

Digest = Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]
"""A SHA-256, written out."""


class PackedFile(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One file of the exhibit."""

    name: str
    size: Annotated[int, Meta(ge=0, le=LARGEST)]
    sha256: Digest


class Manifest(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """The whole of it."""

    format: str
    exhibit: Annotated[str, Meta(pattern=ID_PATTERN, max_length=LONGEST_ID)]
    title: Annotated[str, Meta(max_length=1000)]
    version: Annotated[int, Meta(ge=1, le=HIGHEST_VERSION)]
    size: Annotated[int, Meta(ge=0, le=LARGEST)]
    files: Annotated[tuple[PackedFile, ...], Meta(min_length=1, max_length=MOST_FILES)]
    expires: date | None = None
    """The last day on which it should be shown. Afterwards staff are told; it goes on all the same."""

    def __str__(self) -> str:
        return f"{self.exhibit} version {self.version}"

    def expired(self, today: date) -> bool:
        """Tell whether its last day is over."""
        return self.expires is not None and today > self.expires


def written(manifest: Manifest) -> bytes:
    """Write a manifest, always the same."""
    return msgspec.json.format(msgspec.json.encode(manifest), indent=1) + b"\n"


def read(content: bytes) -> Manifest:
    """Read a manifest. Raises RefusedError for one that cannot be, or that wants more than a pack may."""
    try:
        found = msgspec.json.decode(content, type=Manifest)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise RefusedError(f"its manifest cannot be read ({error})", "make the pack again with kiosk pack") from None
    if found.format != FORMAT:
        raise RefusedError(f"it is of another format, {found.format[:40]!r}", f"this version of the program reads {FORMAT}")
    fault = wrong_names(file.name for file in found.files)
    if not fault and found.size != sum(file.size for file in found.files):
        fault = "its files are not together as large as its manifest says"
    if fault:
        raise RefusedError(fault)
    return found
