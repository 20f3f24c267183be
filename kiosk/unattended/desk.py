"""What staff can ask for on their page, handed on to those who do it."""

from collections.abc import Callable, Sequence
from pathlib import Path

from kiosk.platform.sticks import sticks
from kiosk.viewmodels.staffdesk import Choice


class Takeaway:
    """Counts, written onto a stick or into the state folder."""

    def __init__(self, state: Path, write: Callable[[Path], Path]) -> None:
        """Take what writes them into a folder, which gives what it wrote, and raises OSError where it cannot."""
        self._state, self._write = state, write

    def places(self) -> Sequence[Choice]:
        """List the sticks, then the state folder."""
        return [Choice(str(place), place.name, str(place)) for place in (*sticks(), self._state)]

    def export(self, place: str) -> str:
        """Write them there; of what QML asks for only what was offered is done."""
        if place not in [choice.id for choice in self.places()]:
            raise FileNotFoundError(place)
        return str(self._write(Path(place)))
