"""A supervisor with a clock that is set by hand, and exhibits of one line. What it decides is real, and so are processes and sockets."""

import os
import select
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Final

from kiosk.operations.supervisor import Programs, Supervisor

LONGEST: Final = 20.0
SPEAKING: Final = """
import os, sys, time, _signal as signal, _socket  # without what makes them comfortable, which takes half of the start
def tell(*lines):
    mouth = _socket.socket(_socket.AF_UNIX, _socket.SOCK_DGRAM)
    mouth.sendto("\\n".join(lines).encode(), "\\0" + os.environ["NOTIFY_SOCKET"][1:])
    mouth.close()
def be_shown(*lines):
    tell("READY=1", "WATCHDOG=1", *lines)
def stay():
    while True:
        time.sleep(60)
"""


def program(*lines: str) -> tuple[str, ...]:
    """A small program that can say what an exhibit says."""
    return (sys.executable, "-S", "-E", "-c", SPEAKING + "\n".join(lines))


SHOWN: Final = program("be_shown('STATUS=attract')", "stay()")
"""An exhibit that is well."""


class Store:
    """A store of packs that remembers what it was told."""

    def __init__(self) -> None:
        """Begin with a pack on trial."""
        self.told: list[str] = []
        self.record = SimpleNamespace(current="one")

    def on_trial(self) -> bool:
        """Until something was told."""
        return not self.told

    def prove(self) -> None:
        """Be told that it is sound."""
        self.told.append("proved")

    def fall_back(self, why: str) -> None:
        """Be told that it is not."""
        self.told.append(why)


class Kept:
    """What is kept running, and the hand on its clock."""

    def __init__(
        self,
        exhibit: Sequence[str],
        safe: Sequence[str] = SHOWN,
        *,
        curtain: Sequence[str] = (),
        state: Path | None = None,
        packs: Store | None = None,
        environ: dict[str, str] | None = None,
    ) -> None:
        """Start nothing yet."""
        self.now = 1000.0
        self.said: list[str] = []
        programs = Programs(exhibit=exhibit, safe=safe, curtain=curtain)
        self.supervisor = Supervisor(
            programs, state=state, packs=packs, environ=environ or {}, clock=lambda: self.now, say=self.said.append
        )

    @property
    def process(self) -> int:
        """The number of the exhibit's process; 0 while there is none."""
        return self.supervisor._process.number if self.supervisor._process else 0

    @property
    def is_shown(self) -> bool:
        """True while an exhibit runs and has shown a frame."""
        return bool(self.process) and self.supervisor._life.is_shown

    @property
    def wait(self) -> float:
        """The seconds until the next start."""
        return self.supervisor._start_at - self.now

    def until(self, condition: Callable[[], object]) -> None:
        """Let real time pass until something has come, and none of the clock's."""
        end = time.monotonic() + LONGEST
        while not condition():
            assert time.monotonic() < end, f"it does not come; said: {self.said}"
            self.supervisor.turn()
            if not condition():
                self._sleep()

    def _sleep(self) -> None:
        """Wait for a sign, or for the end of a process."""
        started = (self.supervisor._process, self.supervisor._curtain._process)
        handles = [os.pidfd_open(process.number) for process in started if process is not None]
        select.select([self.supervisor._ears.socket, *handles], [], [], 0.5)
        for handle in handles:
            os.close(handle)

    def until_shown(self) -> None:
        """Wait for the first frame."""
        self.until(lambda: self.is_shown)

    def until_gone(self) -> None:
        """Wait for the end of the exhibit that runs."""
        run = self.process
        self.until(lambda: self.process != run)

    def let_pass(self, seconds: float) -> None:
        """Let time of the clock pass, and see to what is due then."""
        self.now += seconds
        self.supervisor.turn()

    def live(self, seconds: float) -> None:
        """Let time of the clock pass in which the exhibit gave signs of life."""
        self.now += seconds
        self.supervisor._life.hear({"WATCHDOG": "1"}, self.now)
        self.supervisor.turn()

    def fail(self) -> float:
        """Let the exhibit be started and die. Gives the seconds until the next start."""
        self.let_pass(max(0.0, self.wait))
        run = self.process
        self.until(lambda: self.process != run)
        return self.wait

    def close(self) -> None:
        """End everything."""
        self.supervisor.close()
