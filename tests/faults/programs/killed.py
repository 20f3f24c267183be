"""Counts visits in a process of its own, kills it without warning, and looks at what is there; over and over. Prints what was lost."""

import json
import os
import random
import signal
import sqlite3
import sys
import time
from pathlib import Path

from kiosk.operations.statistics import NAME, read_counts
from kiosk.operations.tally import Tally

THINGS = {("visit", ""): 1, ("panel", "first"): 1, ("lasted", "3"): 1}


def count_for_ever(file: Path, pipe: int) -> None:
    """Count, and say each time that it is on the disk."""
    tally = Tally(file)
    while True:
        tally.add("show", THINGS)
        if tally.settle(10):
            os.write(pipe, b".")


def sums(file: Path) -> set[int]:
    """How often each thing was counted."""
    return {number for _, number in read_counts(file).items()} or {0}


def main() -> None:
    """Kill so many of them."""
    file, times, chance = Path(sys.argv[1]) / NAME, int(sys.argv[2]), random.Random(7)  # noqa: S311, always the same chance
    acknowledged, torn, lost, damaged = 0, 0, 0, 0
    for _ in range(times):
        out, pipe = os.pipe()
        child = os.fork()
        if not child:
            os.close(out)
            count_for_ever(file, pipe)
        os.close(pipe)
        os.read(out, 1)
        acknowledged += 1
        time.sleep(chance.random() * 0.02)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        with os.fdopen(out, "rb") as rest:
            acknowledged += len(rest.read())
        counted = sums(file)
        torn += len(counted) != 1
        lost += min(counted) < acknowledged
        acknowledged = max(counted)
        connection = sqlite3.connect(file)
        damaged += connection.execute("PRAGMA integrity_check").fetchone() != ("ok",)
        connection.close()
    sys.stdout.write(json.dumps({"acknowledged": acknowledged > times, "torn": torn, "lost": lost, "damaged": damaged}))


main()
