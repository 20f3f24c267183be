"""How soon an exhibit that ended is started again, and which: the real one, or after too many tries the safe one. It never gives up."""

from kiosk.operations.endings import RESTART
from kiosk.operations.life import Life
from kiosk.operations.patience import Patience


class Restarts:
    """What is remembered from one run to the next."""

    def __init__(self, patience: Patience) -> None:
        """Begin with trust."""
        self._patience = patience
        self._failures = 0
        self._waits = 0
        self._trusted = True
        self._way_back = patience.safe
        self.safe = False
        """True: the next run is of the safe exhibit."""

    def after(self, life: Life, code: int) -> float:
        """Take note of how a run ended. Gives the seconds until the next one."""
        if life.is_sound:
            self._forgive(life)
        if code == RESTART and life.safe:
            self.safe = False  # Staff may have chosen another one.
        if code == RESTART or life.expected:
            return 0
        self._failures += 1
        self._choose(life)
        return 0 if life.is_sound else self._next_wait()

    def look_again(self) -> float:
        """Give the seconds until it is looked once more whether there is a screen."""
        return min(self._next_wait(), self._patience.screen)

    def another(self) -> None:
        """Something else is to be shown now: it is tried first, whatever became of what was shown before."""
        self._forget()
        self.safe, self._trusted, self._way_back = False, True, self._patience.safe

    def _forget(self) -> None:
        self._failures = self._waits = 0

    def is_time_to_try(self, life: Life) -> bool:
        """Tell whether the safe exhibit has stood for so long that the real one may be tried again."""
        return life.safe and life.is_quiet and life.healthy >= self._way_back

    def try_real(self) -> None:
        """Show the real one next. Should it fail again, the safe one stands for twice as long."""
        self.safe = False
        self._way_back = min(self._way_back * 2, self._patience.safe_longest)

    def _choose(self, life: Life) -> None:
        """Show the safe one after too many failures of the real one; one will do where it was not trusted. And the other way round."""
        if life.safe:
            self.safe = False
        elif self._failures >= self._patience.tries or not self._trusted:
            self.safe, self._trusted, self._failures = True, False, 0

    def _forgive(self, life: Life) -> None:
        self._forget()
        if not life.safe:
            self._trusted, self._way_back = True, self._patience.safe

    def _next_wait(self) -> float:
        """0.5 seconds, and twice as long each time."""
        wait = min(self._patience.least * 2.0 ** min(self._waits, 16), self._patience.longest)
        self._waits += 1
        return wait
