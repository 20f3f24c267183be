"""An exhibit becomes one file: a zip that is not compressed, in one order, without times.

Pictures and films are packed already and the rest is small; so a pack is the same to the last bit wherever it is made, and nothing in it
can grow when it is opened.
"""

import os
import stat
from contextlib import suppress
from pathlib import Path
from typing import Final, NamedTuple
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from kiosk.exhibit.filekinds import FILE_KINDS, THEME
from kiosk.exhibit.files import Folder, Unreadable
from kiosk.operations.copying import copy
from kiosk.operations.manifest import CONTENT, LARGEST, MANIFEST, MOST_FILES, SIGNATURE, Manifest, PackedFile, written
from kiosk.operations.names import wrong_names
from kiosk.operations.refusal import RefusedError
from kiosk.operations.signing import signed
from kiosk.operations.writing import replacing

EPOCH: Final = (1980, 1, 1, 0, 0, 0)
"""The first day that a zip knows."""
FONTS: Final = ("otf", "ttf")
ENDINGS: Final = frozenset([*FONTS, *(ending for kind in (*FILE_KINDS.values(), THEME) for ending in kind.endings)])


class Gathered(NamedTuple):
    """What of a folder goes into a pack, by the paths in it, and what does not."""

    files: dict[str, Path]
    left_out: tuple[str, ...]


def gather(folder: Path) -> Gathered:
    """List the files of an exhibit that go into its pack: all of the kinds that an exhibit can use, none that is hidden.

    Hidden files, copies that editors keep, and originals that no exhibit can show (.tif, .psd, .docx) have other endings, or begin with a
    dot, and stay at home. Raises RefusedError for a folder that is a link, and for names that not every file system takes.
    """
    seen = Folder(folder)
    files, left_out = {}, []
    for home, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in folders:
            if (Path(home) / name).is_symlink():
                raise RefusedError(f"{Path(home) / name} is a link to a folder", "put the folder itself in its place")
        for name in names:
            path = Path(home, name).relative_to(folder).as_posix()
            if name.startswith("."):
                continue
            usable = path.rpartition(".")[2].lower() in ENDINGS
            with suppress(Unreadable):
                if usable:
                    files[path] = Path(seen.ordinary(path))
            if path not in files:
                left_out.append(path)
    if fault := wrong_names(sorted(files)):
        raise RefusedError(fault, "give the file another name")
    if len(files) > MOST_FILES:
        raise RefusedError(f"{len(files):,} files are more than a pack may hold, {MOST_FILES:,}")
    return Gathered(dict(sorted(files.items())), tuple(sorted(left_out)))


def described(files: dict[str, Path]) -> tuple[PackedFile, ...]:
    """Measure and hash files. Raises RefusedError where together they are more than a pack may hold."""
    packed = []
    for name, file in files.items():
        with file.open("rb") as stream:
            size, sha256 = copy(stream, LARGEST)
        packed.append(PackedFile(name=name, size=size, sha256=sha256))
        if sum(file.size for file in packed) > LARGEST:
            raise RefusedError(f"it is larger than a pack may be, {LARGEST:,} bytes", "make the films smaller")
    return tuple(packed)


def pack(out: Path, manifest: Manifest, files: dict[str, Path], key: Path | None = None) -> None:
    """Write a pack, signed where there is a key. Raises RefusedError and OSError, and then `out` is as it was."""
    sealed = written(manifest)
    heads = {MANIFEST: sealed} | ({SIGNATURE: signed(sealed, key)} if key else {})
    with replacing(out, mode=0o644) as stream, ZipFile(stream, "w", ZIP_STORED) as archive:
        for entry, content in heads.items():
            archive.writestr(_entry(entry, len(content)), content)
        for file in manifest.files:
            _add(archive, file, files[file.name])


def _add(archive: ZipFile, file: PackedFile, source: Path) -> None:
    """Add a file as it was described. Raises RefusedError where it changed since."""
    with source.open("rb") as opened, archive.open(_entry(CONTENT + file.name, file.size), "w") as target:
        if copy(opened, file.size, target.write) != (file.size, file.sha256):
            raise RefusedError(f"{file.name} was written to meanwhile", "pack it again")


def _entry(name: str, size: int) -> ZipInfo:
    entry = ZipInfo(name, EPOCH)
    entry.create_system = 3  # Unix, wherever it is made
    entry.external_attr = (stat.S_IFREG | 0o644) << 16
    entry.file_size = size
    return entry
