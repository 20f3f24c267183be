"""Files that are written all together or not at all."""

import errno
import os
import shutil
import stat
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

SUFFIX = ".kiosk-new"
Content = bytes | Path
"""What a file is to hold, or the file that it is to be a copy of."""


def file_all(files: Mapping[Path, Content]) -> None:
    """Write files so that each is whole at every moment; when one cannot be written, all are as before. Raises OSError."""
    for path in files:
        _refuse_others(path)
    made: list[Path] = []
    before: dict[Path, bytes | None] = {}
    waiting = {path: path.with_name(f".{path.name}{SUFFIX}") for path in files}
    try:
        for path, content in files.items():
            made += _make_folders(path.parent)
            write_down(waiting[path], content)
            if path.exists():
                shutil.copymode(path, waiting[path])
        for path in files:
            before[path] = path.read_bytes() if path.exists() else None
            waiting[path].replace(path)
    except OSError:
        _put_back(before)
        for path in waiting.values():
            with suppress(OSError):
                path.unlink(missing_ok=True)
        for folder in reversed(made):
            with suppress(OSError):
                folder.rmdir()
        raise


def _refuse_others(path: Path) -> None:
    """Let nothing but an ordinary file be replaced: a device would be read without end, to put it back. Raises OSError."""
    with suppress(FileNotFoundError):
        mode = path.stat().st_mode
        if not stat.S_ISREG(mode):
            fault = errno.EISDIR if stat.S_ISDIR(mode) else errno.EINVAL
            raise OSError(fault, os.strerror(fault) if fault == errno.EISDIR else "It is no ordinary file", str(path))


def write_down(path: Path, content: Content) -> None:
    """Write one file, and wait until it lies on the disk. Raises OSError."""
    if isinstance(content, Path):
        shutil.copyfile(content, path)
        return
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _make_folders(folder: Path) -> list[Path]:
    """Make a folder and those above it, and say which are new."""
    lacking = [one for one in (folder, *folder.parents) if not one.exists()][::-1]
    for one in lacking:
        one.mkdir()
    return lacking


def _put_back(before: Mapping[Path, bytes | None]) -> None:
    """Undo what was put in place already."""
    for path, data in before.items():
        with suppress(OSError):
            if data is None:
                path.unlink(missing_ok=True)
            else:
                path.write_bytes(data)
