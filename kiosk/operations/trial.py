"""What whoever keeps an exhibit running asks of the store of packs: a new one is on trial until it has shown its frames for a minute."""

from typing import Protocol


class Packs(Protocol):
    """A store of packs, as far as that goes."""

    def current(self) -> str:
        """Name what is shown of the store; empty where nothing is."""

    def prove(self) -> None:
        """Say that what is shown is sound: it has shown its frames for a minute."""

    def fall_back(self, why: str) -> bool:
        """Put what was there before in the place of a pack that is on trial and died. False where none is on trial."""


class NoPacks:
    """No store: what is shown was there before, and stays."""

    def current(self) -> str:
        """Nothing of a store is shown."""
        return ""

    def prove(self) -> None:
        """There is nothing to prove."""

    def fall_back(self, why: str) -> bool:  # noqa: ARG002, as the protocol asks
        """There is nothing before."""
        return False
