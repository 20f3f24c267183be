"""What can speak, as far as speech needs to know: one text at a time, at a rate and a volume."""

from collections.abc import Callable
from typing import Final, Literal, Protocol

Rate = Literal["slow", "normal", "fast"]
RATES: Final[dict[str, float]] = {"slow": -0.4, "normal": 0.0, "fast": 0.4}


class Engine(Protocol):
    """What can speak: one text at a time."""

    on_finished: Callable[[], None]
    on_word: Callable[[int, int], None]
    on_changed: Callable[[], None]

    def available(self) -> bool:
        """Tell whether something would be heard."""

    def say(self, text: str, language: str, rate: float, volume: float) -> None:
        """Speak a text instead of what is spoken now. `rate` goes from -1 to 1, `volume` from 0 to 1."""

    def stop(self) -> None:
        """Be silent at once."""
