"""Writing a file so that whatever happens meanwhile, the old one or the new one stands there, whole.

A temporary file beside it, what is in it brought to the disk, then the name changed and the folder brought to the disk too: without the
last, a power cut may bring the old name back (how SQLite and RAUC do it; TUF's client leaves both out).
"""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO


@contextmanager
def replacing(file: Path, *, mode: int = 0o600) -> Iterator[BinaryIO]:
    """Give something to write to that takes the place of a file in the end. If anything is raised, the file is as it was."""
    handle, name = tempfile.mkstemp(prefix=f".{file.name}.", dir=file.parent)
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as opened:
            yield opened
            opened.flush()
            os.fsync(opened.fileno())
        beside.chmod(mode)
        beside.replace(file)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise
    settle_folder(file.parent)


def write_whole(file: Path, content: bytes, *, mode: int = 0o600) -> None:
    """Put `content` in the place of a file. Raises OSError, and then the file is as it was and nothing lies beside it."""
    with replacing(file, mode=mode) as opened:
        opened.write(content)


def settle_folder(folder: Path) -> None:
    """Bring to the disk which files a folder has. Where a folder cannot be opened, as on Windows, its file system sees to that itself."""
    with suppress(PermissionError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
