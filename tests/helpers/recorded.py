"""Recordings of texts, and a player that makes no sound: it keeps what it was given, and plays on when the test says so."""

from pathlib import Path

from kiosk.viewmodels.speech import SpeechViewModel
from kiosk.viewmodels.takes import Player


class Recorder:
    """Plays nothing, but tells what a player tells."""

    def __init__(self) -> None:
        self.played: list[tuple[str, int, float, float]] = []
        self.stops = 0
        self.on_position = self.on_finished = self.on_failed = lambda *_: None

    def play(self, file: Path, begin: int, rate: float, volume: float) -> None:
        """Write it down."""
        self.played.append((file.name, begin, rate, volume))

    def stop(self) -> None:
        """Count it."""
        self.stops += 1

    @property
    def files(self) -> list[str]:
        """What it was given to play."""
        return [name for name, *_ in self.played]


def give_player(speech: SpeechViewModel, player: Player | None) -> None:
    """Let recordings be played by another player from now on, or by none."""
    takes = speech._takes
    takes._make_player, takes._made, takes._failed = lambda: player, False, set()
