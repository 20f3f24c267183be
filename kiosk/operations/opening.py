"""A pack is opened: looked over as a zip before Python's own reader sees it, and nothing of it is believed before its signature is.

Nothing in a pack is compressed, so what leaves it is never more than what it weighs; and it holds what its manifest names, not a file more
or less.
"""

import os
import stat
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final
from zipfile import ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from kiosk.operations.copying import Copied, Source, copy
from kiosk.operations.manifest import (
    CONTENT,
    LARGEST,
    LARGEST_MANIFEST,
    LARGEST_SIGNATURE,
    MANIFEST,
    MOST_FILES,
    SIGNATURE,
    Manifest,
)
from kiosk.operations.refusal import RefusedError
from kiosk.operations.writing import settle_folder

END: Final = struct.Struct("<4s4H2LH")
"""The last bytes of a zip: a sign, four counts, the size and place of its list, and the length of a comment, which a pack does not have."""
LONG: Final = struct.Struct("<4s16s")
"""What stands before them in a zip that is too large for a pack."""
LARGEST_LIST: Final = 16 << 20
ENCRYPTED: Final = 1
SPOILED: Final = (BadZipFile, OSError, EOFError, ValueError, NotImplementedError, struct.error)
"""What Python's reader raises over a zip that is damaged, or cannot be read from where it lies."""
AGAIN: Final = "fetch or copy it again"


class Pack:
    """An opened pack."""

    def __init__(self, archive: ZipFile) -> None:
        """Read what stands for the rest: the manifest as it was signed, and the signature, empty where there is none."""
        self._archive = archive
        self._entries = {entry.orig_filename: entry for entry in archive.infolist()}
        if len(self._entries) != len(archive.infolist()):
            raise RefusedError("two of its files have one name")
        for entry in self._entries.values():
            _must_be_plain(entry)
        self.sealed = self._head(MANIFEST, LARGEST_MANIFEST)
        if not self.sealed:
            raise RefusedError("it has no manifest, so it is no pack", "packs are made with kiosk pack")
        self.signature = self._head(SIGNATURE, LARGEST_SIGNATURE)

    def must_hold(self, manifest: Manifest) -> None:
        """Raise RefusedError unless the entries are those that the manifest names, of the size that it names."""
        named = {CONTENT + file.name: file.size for file in manifest.files}
        there = {name: entry.file_size for name, entry in self._entries.items() if name not in {MANIFEST, SIGNATURE}}
        if named != there:
            other = min(set(named.items()) ^ set(there.items()))[0]
            raise RefusedError(f"it holds something else than its manifest says, beginning with {other!r:.80}", AGAIN)

    def unpack(self, manifest: Manifest, folder: Path) -> None:
        """Write everything into a folder that is not there yet, and bring it to the disk. Raises RefusedError and OSError."""
        folder.mkdir()
        folders = {folder}
        for file in manifest.files:
            target = folder / CONTENT / file.name
            for parent in reversed(target.relative_to(folder).parents[:-1]):
                if folder / parent not in folders:
                    (folder / parent).mkdir()
                    folders.add(folder / parent)
            with _settled(target) as opened:
                if self._copy(CONTENT + file.name, opened) != (file.size, file.sha256):
                    raise RefusedError(f"its file {file.name!r} is not the one that the manifest names", AGAIN)
        heads = {MANIFEST: self.sealed} | ({SIGNATURE: self.signature} if self.signature else {})
        for name, content in heads.items():
            with _settled(folder / name) as opened:
                opened.write(content)
        for made in sorted(folders, reverse=True):
            settle_folder(made)

    def _copy(self, name: str, opened: BinaryIO) -> Copied:
        entry = self._entries[name]
        try:
            source = self._archive.open(entry)
        except SPOILED as error:
            raise RefusedError(f"its file {name!r:.80} cannot be read ({error})", AGAIN) from None
        with source:
            return copy(_Guarded(source, name), entry.file_size, opened.write)

    def _head(self, name: str, most: int) -> bytes:
        entry = self._entries.get(name)
        if entry is None:
            return b""
        if entry.file_size > most:
            raise RefusedError(f"its {name} is too large")
        try:
            return self._archive.read(entry)
        except SPOILED:
            raise RefusedError(f"its {name} is damaged", AGAIN) from None


@contextmanager
def opened(file: Path) -> Iterator[Pack]:
    """Open a pack. Raises RefusedError for what is none."""
    if not file.is_file():
        raise RefusedError(f"there is no file {str(file)!r}" if not file.exists() else f"{str(file)!r} is not an ordinary file")
    with file.open("rb") as stream:
        try:
            _look_over(stream)
            archive = ZipFile(stream)
        except SPOILED:
            raise RefusedError("it is no pack, or it is damaged or cut short", AGAIN) from None
        with archive:
            yield Pack(archive)


@contextmanager
def _settled(file: Path) -> Iterator[BinaryIO]:
    """Make a file, and bring to the disk what was written into it."""
    with file.open("xb") as opened:
        yield opened
        opened.flush()
        os.fsync(opened.fileno())


class _Guarded:
    """An entry that is read; what is wrong with the zip is told from what is wrong with the disk that is written to."""

    def __init__(self, source: Source, name: str) -> None:
        self._source, self._name = source, name

    def read(self, count: int) -> bytes:
        try:
            return self._source.read(count)
        except SPOILED:
            raise RefusedError(f"its file {self._name!r:.80} is damaged", AGAIN) from None


def _look_over(stream: BinaryIO) -> None:
    """Look at the end of a zip, where its list stands: how long it is, that it lies just before, and that it is of the small kind.

    Python's reader believes the list and holds all of it at once: a million empty names are a gigabyte. Raises BadZipFile.
    """
    length = stream.seek(0, os.SEEK_END)
    stream.seek(max(0, length - END.size - LONG.size))
    before, end = stream.read(LONG.size), stream.read()
    if len(end) != END.size:
        raise BadZipFile
    sign, disk, first, count, total, size, place, comment = END.unpack(end)
    plain = sign == b"PK\x05\x06" and disk == first == comment == 0 and not before.startswith(b"PK\x06\x07")
    if not plain or place + size + END.size != length:
        raise BadZipFile
    if count > MOST_FILES + 2 or total != count or size > LARGEST_LIST or length > LARGEST + LARGEST_LIST * 3:
        raise RefusedError("it holds more files, or is larger, than a pack may be")


def _must_be_plain(entry: ZipInfo) -> None:
    """Refuse what only a forger puts into a pack: links, folders, devices, and anything compressed or encrypted."""
    kind = stat.S_IFMT(entry.external_attr >> 16)
    stored = entry.compress_type == ZIP_STORED and entry.compress_size == entry.file_size and not entry.flag_bits & ENCRYPTED
    if kind not in {0, stat.S_IFREG} or entry.filename.endswith("/") or not stored:
        raise RefusedError(f"its file {entry.filename!r:.80} is a link, a folder, or compressed", "packs are made with kiosk pack")
