"""What keeps an exhibit running: starts it, listens for its signs of life, ends it when it hangs, and starts it again, for ever.

It draws nothing and knows no exhibit, so there is nothing in it that could fail in the same way. One turn hears, looks and acts; between
two turns it sleeps until a sign or a signal comes, or until there is something to decide.
"""

import os
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from msgspec import Struct

from kiosk.operations.curtain import Curtain
from kiosk.operations.endings import LEAVE, NO_SCREEN, RESTART, said
from kiosk.operations.lastwords import LastWords
from kiosk.operations.life import Life
from kiosk.operations.notify import SOCKET, WATCHED, Ears, tell
from kiosk.operations.patience import Patience
from kiosk.operations.process import Process
from kiosk.operations.restarts import Restarts
from kiosk.operations.safe import SAFE
from kiosk.operations.signals import Signals
from kiosk.operations.trial import NoPacks, Packs


class Programs(Struct, frozen=True, kw_only=True):
    """What is started."""

    exhibit: Sequence[str]
    safe: Sequence[str]
    """The same with as little as possible that could fail."""
    curtain: Sequence[str] = ()
    """What stands behind both; empty where nothing shall."""


class Supervisor:
    """Keeps one exhibit running."""

    def __init__(  # noqa: PLR0913, each of them is another one in a test
        self,
        programs: Programs,
        *,
        state: Path | None = None,
        packs: Packs | None = None,
        patience: Patience | None = None,
        environ: Mapping[str, str] = os.environ,
        clock: Callable[[], float] = time.monotonic,
        say: Callable[[str], None] = print,
    ) -> None:
        """Start nothing yet. `state` is the folder that may be written to, and may not be there."""
        self._programs, self._packs = programs, packs or NoPacks()
        self._patience = patience or Patience()
        self._environ, self._clock, self._voice = environ, clock, say
        self._parent = os.getppid()
        self._ears = Ears()
        self._restarts = Restarts(self._patience)
        self._last_words = LastWords(state / "last-words" if state else None)
        self._below = {name: value for name, value in environ.items() if name not in WATCHED} | {SOCKET: self._ears.place}
        self._curtain = Curtain(programs.curtain, self._below, state / "holding.json" if state else None)
        self._process: Process | None = None
        self._pack = ""
        self._life = Life(self._patience, clock(), first=True)
        self._booting = True
        self._start_at = self._renewed = clock()
        self._signed = self._start_at - self._patience.sign
        self._told = self._last_said = ""
        self._is_ready = False
        self.code: int | None = None
        """The exit code, once there is nothing to keep running any more."""

    def run(self) -> int:
        """Keep it running until somebody ends this."""
        with Signals() as signals:
            while self.code is None:
                pause = self.turn()
                if self.code is None and signals.wait(self._ears.socket, pause):
                    self.code = 0
            self.close()
        return self.code

    def close(self) -> None:
        """End everything that was started."""
        tell({"STOPPING": "1"}, self._environ)
        if self._process is not None:
            self._process.end(self._patience.stop)
            self._last_words.end("")
        self._curtain.close()
        self._ears.close()

    def turn(self) -> float:
        """Do what there is to do now. Gives the seconds until there may be more."""
        now = self._clock()
        self._hear(now)
        self._curtain.look()
        self._look(now)
        if self.code is None and self._process is None:
            self._begin(now)
        self._sign(now)
        return max(0.0, min(self._due(), self._signed + self._patience.sign) - self._clock())

    # -- hearing -----------------------------------------------------------------------------------------------------

    def _hear(self, now: float) -> None:
        for process, words in self._ears.heard():
            if self._process is not None and process == self._process.number:
                first = not self._life.is_shown
                self._life.hear(words, now)
                if first and self._life.is_shown:
                    self._say(f"the {'safe ' if self._life.safe else ''}exhibit is shown, {now - self._life.began:.1f} s after its start")
                if "X_HOLDING" in words:
                    self._curtain.take(words["X_HOLDING"])
            elif process == self._curtain.number and "READY" in words:
                self._curtain.hangs = True

    # -- looking -----------------------------------------------------------------------------------------------------

    def _look(self, now: float) -> None:
        """See how the exhibit is, and act on it."""
        if self._process is None:
            return
        code = self._process.ended()
        if code is not None:
            self._end(code, now)
            return
        verdict = self._life.verdict(now)
        if verdict == "dead":
            self._process.kill()
            self._life.doom(self._life.why, now, self._patience.stop, expected=self._life.expected)
        elif verdict == "silent":
            self._life.doom("was silent", now, self._patience.words)
            self._say("the exhibit is silent: it is ended and started again")
            self._process.ask_for_last_words()
        elif not self._life.why:
            self._care(now)

    def _care(self, now: float) -> None:
        """Do what may be done while it is well: prove it, or start it afresh when nobody is there."""
        life = self._life
        if life.is_sound and not life.proved:
            life.proved = True
            if not life.safe and self._packs.on_trial():
                self._packs.prove()
        if self._restarts.is_time_to_try(life):
            self._restarts.try_real()
            self._renew("the real exhibit is tried again", now)
        elif life.is_quiet and self._packs.record.current != self._pack:
            self._restarts.another()
            self._renew("another pack is to be shown", now)
        elif life.faults >= self._patience.faults and life.is_quiet and now - self._renewed >= self._patience.afresh:
            self._renew(f"it made {life.faults} mistakes and is started afresh while nobody is there", now)

    def _renew(self, why: str, now: float) -> None:
        self._say(why)
        self._renewed = now
        self._life.doom(why, now, self._patience.stop, expected=True)
        if self._process is not None:
            self._process.ask_to_end()

    def _end(self, code: int, now: float) -> None:
        """Draw the conclusion from an end."""
        life, self._process = self._life, None
        if code == LEAVE:
            self._last_words.end("")
            self.code = LEAVE
            return
        self._booting = self._booting and code == NO_SCREEN
        expected = code in {RESTART, NO_SCREEN} or life.expected
        why = f"{life.why + ' and ' if life.why and not life.expected else ''}{said(code)}"
        self._last_words.end("" if expected else f"the {'safe ' if life.safe else ''}exhibit {why} after {now - life.began:.1f} s")
        if code == NO_SCREEN:
            self._miss_screen(now)
            return
        wait = self._restarts.after(life, code)
        if not expected and not life.safe and not life.is_sound and self._packs.on_trial():
            self._packs.fall_back(why)
            self._restarts.another()
            self._say(f"the new pack {why} before it had proved itself; the one before it is shown again")
            wait = 0
        self._start_at = now + wait
        if not expected:
            self._say(f"the exhibit {why}; {'the safe one' if self._restarts.safe else 'it'} is started in {wait:.1f} s")

    def _miss_screen(self, now: float) -> None:
        """Wait for one, unless it went with the compositor that this was started by: the next one starts another of this."""
        if os.getppid() != self._parent:
            self._say("what drew the screen has ended, and this with it")
            self.code = 1
            return
        self._start_at = now + self._restarts.look_again()
        self._say_once(f"there is no screen; it is looked for every {self._patience.screen:.0f} s")

    # -- acting ------------------------------------------------------------------------------------------------------

    def _begin(self, now: float) -> None:
        """Start what is due. The curtain comes first, so that it hangs behind."""
        if not self._curtain.is_ready(now, self._start_at, self._patience) or now < self._start_at:
            return
        if self._curtain.found_no_screen:
            self._miss_screen(now)
            return
        safe = self._restarts.safe
        self._life = Life(self._patience, now, first=self._booting, safe=safe)
        self._pack = self._packs.record.current
        environ = self._below | self._last_words.begin() | (SAFE if safe else {})
        try:
            self._process = Process(self._programs.safe if safe else self._programs.exhibit, environ)
            self._curtain.open()
        except OSError as error:  # Out of memory or of processes: the next time there may be some.
            self._last_words.end("")
            self._start_at = now + self._patience.screen
            self._say_once(f"the exhibit could not be started: {error}")

    def _sign(self, now: float) -> None:
        """Tell systemd that this is alive; ready it is with the first frame, and stays."""
        shown = self._process is not None and self._life.is_shown
        status = ("the safe exhibit: " if self._life.safe else "") + (self._life.status or "shown") if shown else "being started"
        words = {}
        if now - self._signed >= self._patience.sign:
            words["WATCHDOG"] = "1"
            self._signed = now
        if shown and not self._is_ready:
            words["READY"] = "1"
            self._is_ready = True
        if status != self._told:
            words["STATUS"] = self._told = status
        if words:
            tell(words, self._environ)

    def _due(self) -> float:
        if self._process is not None:
            return self._life.due()
        return max(self._start_at, self._curtain.due(self._patience))

    def _say(self, message: str) -> None:
        self._last_said = message
        with suppress(OSError, ValueError):  # Who cannot be told can still be kept running for.
            self._voice(message)

    def _say_once(self, message: str) -> None:
        """Say something that would else be said at every try."""
        if message != self._last_said:
            self._say(message)
