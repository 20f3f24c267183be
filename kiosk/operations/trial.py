"""What whoever keeps an exhibit running asks of the store of packs: a new one is on trial until it has shown its frames for a minute."""

from typing import Protocol


class Remembered(Protocol):
    """What a store remembers, as far as that goes."""

    @property
    def current(self) -> str:
        """The name of the pack that is to be shown; empty for none."""


class Packs(Protocol):
    """A store of packs, as far as that goes."""

    @property
    def record(self) -> Remembered:
        """What it remembers now."""

    def on_trial(self) -> bool:
        """Tell whether what is shown has still to prove itself."""

    def prove(self) -> object:
        """Keep what is on trial: it has shown its frames for a minute."""

    def fall_back(self, why: str) -> object:
        """Put what was there before in the place of what is on trial and died."""


class Nothing:
    """What is remembered where there is no store."""

    current = ""


class NoPacks:
    """No store: what is shown was there before, and stays."""

    record = Nothing()

    def on_trial(self) -> bool:
        """Nothing is."""
        return False

    def prove(self) -> None:
        """There is nothing to prove."""

    def fall_back(self, why: str) -> None:
        """There is nothing before."""
