"""What a piece of work may cost: seconds of this process's own time, and megabytes on top of what it holds already.

The kernel counts, so nothing is measured when all is well: too much memory is a MemoryError where it is asked for, too much time
an error where it is spent. Neither depends on how busy the machine is.
"""

import gc
import re
import resource
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType


class TooSlow(Exception):  # noqa: N818  (it says what the work was)
    """Work took more than it may."""


def _stop(_number: int, _frame: FrameType | None) -> None:
    raise TooSlow


@contextmanager
def at_most(seconds: float, megabytes: int) -> Iterator[None]:
    """Do what is within, at this cost at most. Raises TooSlow or MemoryError.

    Python's collector rests meanwhile: after 50,000 examples it takes a second to look through what the tests themselves hold, and
    three times in 100,000 mutations it was that which took too long.
    """
    collects = gc.isenabled()
    gc.disable()
    held = re.search(r"VmData:\s+(\d+) kB", Path("/proc/self/status").read_text(encoding="ascii"))
    assert held is not None
    before = resource.getrlimit(resource.RLIMIT_DATA)
    handler = signal.signal(signal.SIGVTALRM, _stop)
    resource.setrlimit(resource.RLIMIT_DATA, ((int(held[1]) << 10) + (megabytes << 20), before[1]))
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        resource.setrlimit(resource.RLIMIT_DATA, before)
        signal.signal(signal.SIGVTALRM, handler)
        if collects:
            gc.enable()
