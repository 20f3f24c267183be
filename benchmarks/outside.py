"""A program measured from outside, as a visitor and a technician meet it: what stands on the screen and when, and what the machine pays.

Nothing is asked of the program itself, so that a kiosk, a browser and a bare window are measured alike. The screen is a real X server
without a GPU; time is that of the clock, so nothing else should run on the machine.
"""

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Final, NamedTuple

from tests.helpers.x11 import Desk

STRIPS: Final = 12
STRIP: Final = 4
"""Strips across the screen, and how many pixels high each is: they are looked at some hundred times a second."""
AT_REST: Final = 0.7
WORKING: Final = 0.3
"""Of a core: a program that uses more than this is not done."""
LONGEST: Final = 60.0
A_FEW: Final = 2
"""Pictures of a change that tell nothing of how smooth it is."""
TICK: Final = os.sysconf("SC_CLK_TCK")


class Measured(NamedTuple):
    """What was measured of one program. Seconds, milliseconds, MB, percent of a core."""

    first: float  # seconds from the start until anything stands on the screen
    settled: float  # until the screen is as it stays
    answer: float  # ms from a key to the first pixel that changes, median
    slowest: float  # the same, the longest
    frames: float  # different pictures seen a second while a panel changes
    memory: float  # MB, proportional, of all its processes, after all panels
    idle: float  # percent of a core while nothing happens


class Screen:
    """Looks at strips of a screen."""

    def __init__(self, desk: Desk) -> None:
        """Choose the strips."""
        self.desk = desk
        self._tops = [round((place + 0.5) * desk.height / STRIPS) for place in range(STRIPS)]

    def look(self) -> bytes:
        """Give what is in the strips now."""
        return b"".join(self.desk.picture(top, STRIP) for top in self._tops)

    def until_rest(self, began: float, before: bytes, spent: Callable[[], float] = lambda: 0.0) -> tuple[float, float, int]:
        """Wait until something has changed and all is at rest; give when the first and the last change came, and how many pictures.

        With what tells the processor's seconds, a program that still works is not at rest: a browser shows an empty page for two seconds.
        """
        first = last = 0.0
        seen, now = 0, before
        looked, worked = began, spent()
        while True:
            at, picture = time.monotonic(), self.look()
            if picture != now:
                now, last, seen = picture, at, seen + 1
                first = first or at
            if last and at - last > AT_REST and at - looked > AT_REST:
                worked, before_that, looked = spent(), worked, at
                if worked - before_that < WORKING * AT_REST:
                    return first - began, last - began, seen
            if at - began > LONGEST:
                return first - began, last - began, seen


def family(pid: int) -> list[int]:
    """List a process and all that come of it."""
    children: dict[int, list[int]] = {}
    for place in Path("/proc").glob("[0-9]*/stat"):
        try:
            text = place.read_text()
        except OSError:
            continue
        children.setdefault(int(text.rpartition(")")[2].split()[1]), []).append(int(place.parent.name))
    found = [pid]
    for one in found:
        found += children.get(one, [])
    return found


def memory(pid: int) -> float:
    """Give the proportional memory of a process and all that come of it, in MB."""
    total = 0
    for one in family(pid):
        try:
            rows = Path(f"/proc/{one}/smaps_rollup").read_text().splitlines()
        except OSError:
            continue
        total += sum(int(row.split()[1]) for row in rows if row.startswith("Pss:"))
    return total / 1024


def ticks(pid: int) -> float:
    """Give the seconds of processor that a process and all that come of it have had."""
    total = 0
    for one in family(pid):
        try:
            fields = Path(f"/proc/{one}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        total += int(fields[11]) + int(fields[12])
    return total / TICK


@contextmanager
def started(desk: Desk, command: list[str], environ: dict[str, str]) -> Iterator[tuple[Screen, int, float, float]]:
    """Start a program, and end it after that. Gives its screen, its process, and when its first picture stood and when it was settled."""
    screen = Screen(desk)
    blank, began = screen.look(), time.monotonic()
    with subprocess.Popen(command, env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True) as program:
        try:
            first, settled, _ = screen.until_rest(began, blank, lambda: ticks(program.pid))
            yield screen, program.pid, first, settled
        finally:
            for one in reversed(family(program.pid)):
                try:
                    os.kill(one, 15)
                except ProcessLookupError:
                    continue


def start(desk: Desk, command: list[str], environ: dict[str, str]) -> tuple[float, float]:
    """Only start a program: give the seconds to its first picture and to the settled one."""
    with started(desk, command, environ) as (_, _, first, settled):
        return first, settled


def measure(desk: Desk, command: list[str], environ: dict[str, str], turns: int, rest: float = 8.0) -> Measured:
    """Start a program, turn its panels one by one with the right arrow, let it be, and end it."""
    with started(desk, command, environ) as (screen, pid, first, settled):
        answers, rates = [], []
        for _ in range(turns):
            before, pressed = screen.look(), time.monotonic()
            desk.key("Right")
            answer, done, seen = screen.until_rest(pressed, before)
            answers.append(answer * 1000)
            rates.append(seen / (done - answer) if seen > A_FEW and done > answer else 0.0)
        held = memory(pid)
        spent = ticks(pid)
        time.sleep(rest)
        idle = (ticks(pid) - spent) / rest * 100
    return Measured(first, settled, median(answers), max(answers), median(rates), held, idle)
