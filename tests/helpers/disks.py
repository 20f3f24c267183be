"""Disks that are full, can only be read, or belong to somebody else; as a test can have them who is allowed to."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import pytest

NOBODY: Final = 65_534


def _mount(*words: str) -> None:
    done = subprocess.run(["mount", *words], capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"nothing can be mounted here: {done.stderr.strip() or 'mount failed'}")


@contextmanager
def small_disk(place: Path, size: str = "1m") -> Iterator[Path]:
    """A disk that is soon full."""
    if os.geteuid():
        pytest.skip("only root can mount a disk")
    place.mkdir(exist_ok=True)
    _mount("-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(place))
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


def let_only_be_read(disk: Path) -> None:
    """Make such a disk one that can only be read."""
    _mount("-o", "remount,ro", str(disk))


def let_be_written(disk: Path) -> None:
    """And the other way round."""
    _mount("-o", "remount,rw", str(disk))


def fill(disk: Path) -> Path:
    """Fill a disk to its last byte; gives the file that does."""
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as opened:
        for size in (65_536, 4096, 1):
            try:
                while True:
                    opened.write(b"\0" * size)
            except OSError:
                continue
    return filler


@contextmanager
def as_nobody() -> Iterator[None]:
    """Be a user to whom nothing belongs: root may write anywhere."""
    if os.geteuid():
        pytest.skip("only root can become somebody else")
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)
