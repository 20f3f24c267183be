"""How fast the machine is just now, beside how fast it is when its processors are its own.

A machine in a data centre shares them with others: the same work took from once to three times as long within an hour. What is given in
seconds is to be read with that; a ratio of two things measured one after the other holds.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from statistics import median
from typing import Final

COUNT: Final = 1_000_000
USUAL: Final = 0.05
"""Seconds in which CPython 3.11 adds so many numbers on an AMD EPYC of 2021 that nobody else uses."""
TRIES: Final = 5


def pace() -> float:
    """Tell how many times as long as usual a piece of work takes: 1 on a machine of its own."""
    return median(_once() for _ in range(TRIES)) / USUAL


@contextmanager
def paced(held: dict[str, float], name: str) -> Iterator[None]:
    """Keep the pace of what is done meanwhile: the mean of before and after."""
    before = pace()
    yield
    held[name] = (before + pace()) / 2


def _once() -> float:
    began, total = time.perf_counter(), 0
    for number in range(COUNT):
        total += number
    return time.perf_counter() - began
