"""How often something may be done: a bucket that fills by the second and is emptied by deeds."""

import time


class Pace:
    """Allows `rate` deeds a second on the whole, and `burst` of them at once."""

    def __init__(self, rate: float, burst: float) -> None:
        """Begin with a full bucket."""
        self._rate, self._burst = rate, burst
        self._left = burst
        self._then = time.monotonic()

    def wait(self) -> float:
        """Take one deed if there is one. Give 0.0 then, else the seconds until there is."""
        self._fill()
        if self._left < 1:
            return (1 - self._left) / self._rate
        self._left -= 1
        return 0.0

    def due(self) -> float:
        """Take one deed in any case. Give the seconds until it may be done."""
        self._fill()
        self._left -= 1
        return max(0.0, -self._left / self._rate)

    def _fill(self) -> None:
        """Let in what came since."""
        now = time.monotonic()
        self._left = min(self._burst, self._left + (now - self._then) * self._rate)
        self._then = now
