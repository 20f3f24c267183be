"""Memory that is given back: a program that runs for months should not keep what a picture took that was shown once.

glibc keeps what was freed for whoever asks next, more of it the larger the pieces were, and apart for every thread. After all views were
opened once that was 20 MB of 175; pictures and answers come no later without it.
"""

import ctypes
import os
from typing import Final

TRIM_THRESHOLD, MMAP_THRESHOLD, ARENA_MAX = -1, -3, -8  # as in malloc.h
SETTINGS: Final = {TRIM_THRESHOLD: 128 << 10, MMAP_THRESHOLD: 128 << 10, ARENA_MAX: 1}
"""Bytes from which on the end of the heap is given back, and a piece stands by itself: glibc's own, but they stay. One heap for all."""


def keep_little() -> None:
    """Say so to the C library, unless somebody has said otherwise (GLIBC_TUNABLES); another one than glibc is left as it is."""
    if "GLIBC_TUNABLES" in os.environ:
        return
    try:
        say = ctypes.CDLL(None).mallopt
    except (OSError, TypeError, AttributeError):
        return
    for name, value in SETTINGS.items():
        say(name, value)
