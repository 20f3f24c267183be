"""A program that was started from here, and does not outlive what started it.

It leads a group of its own, so that all of it can be ended at once. The kernel ends it when its parent is lost (prctl(2)): two exhibits on
one screen would be worse than a short gap. When memory runs out it goes first, and what starts it again stays; it leaves no core file,
which would take longer to write than a visitor waits.
"""

import ctypes
import os
import resource
import signal
import subprocess
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

PR_SET_PDEATHSIG: Final = 1
EXPENDABLE: Final = b"500"
"""Of 1000 that the kernel's choice of what to end goes by; without rights one can only make oneself a better choice."""
LIBC: Final = ctypes.CDLL(None)


class Process:
    """One of them."""

    def __init__(self, command: Sequence[str], environ: Mapping[str, str], *, hears: bool = False) -> None:
        """Start it. `hears`: words can be said to it. Raises OSError where the program is not there."""
        parent = os.getpid()

        def settle() -> None:
            LIBC.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
            if os.getppid() != parent:
                os._exit(1)  # It was lost before the kernel knew.
            resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
            with suppress(OSError), Path("/proc/self/oom_score_adj").open("wb") as score:
                score.write(EXPENDABLE)

        self._popen = subprocess.Popen(
            command,
            env=dict(environ),
            stdin=subprocess.PIPE if hears else subprocess.DEVNULL,
            start_new_session=True,
            preexec_fn=settle,  # noqa: PLW1509, this process has one thread
        )
        self.number = self._popen.pid

    def ended(self) -> int | None:
        """Give the code that it ended with, as subprocess does; None while it runs. Whatever it had started itself is ended then too."""
        if self._popen.returncode is None and os.waitid(os.P_PID, self.number, os.WEXITED | os.WNOHANG | os.WNOWAIT):
            self.kill()  # The group, while its number cannot be given to another one yet.
            self._hang_up()
        return self._popen.poll()

    def ask_to_end(self) -> None:
        """Let it end in its own time."""
        self._popen.send_signal(signal.SIGTERM)

    def ask_for_last_words(self) -> None:
        """Have it write where it stands, and die of it; also where it was stopped."""
        self._popen.send_signal(signal.SIGABRT)
        self._popen.send_signal(signal.SIGCONT)

    def kill(self) -> None:
        """End it with all that it started."""
        with suppress(ProcessLookupError):
            os.killpg(self.number, signal.SIGKILL)

    def say(self, line: str) -> None:
        """Say a line to a program that hears; one that is ending need not."""
        if self._popen.stdin is not None:
            with suppress(OSError):
                self._popen.stdin.write(line.encode() + b"\n")
                self._popen.stdin.flush()

    def end(self, seconds: float) -> None:
        """Ask it to end, and wait for that no longer than this."""
        self.ask_to_end()
        with suppress(subprocess.TimeoutExpired):
            self._popen.wait(seconds)
        self.kill()
        self._popen.wait()
        self._hang_up()

    def _hang_up(self) -> None:
        if self._popen.stdin is not None:
            with suppress(OSError):
                self._popen.stdin.close()
