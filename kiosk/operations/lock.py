"""A lock between programs that ends with whoever holds it: what a program left behind that died is no obstacle."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


@contextmanager
def held(file: Path, *, wait: bool) -> Iterator[bool]:
    """Hold a lock for as long as this lasts, and give whether it is held: without waiting it is not where another holds it.

    Raises OSError where the file of the lock cannot be made, or its disk knows no locks.
    """
    handle = os.open(file, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        yield _taken(handle, wait=wait)
    finally:
        os.close(handle)


def _taken(handle: int, *, wait: bool) -> bool:
    try:
        if sys.platform == "win32":
            msvcrt.locking(handle, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(handle, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        if wait or sys.platform != "win32":
            raise
        return False
    return True
