"""How loud the machine is, asked of whichever mixer it has: PipeWire's, PulseAudio's or ALSA's."""

import re
import shutil
import subprocess
from typing import Final, NamedTuple

PATIENCE: Final = 2
"""Seconds that a mixer may take for an answer."""


class Way(NamedTuple):
    """How one of them is asked."""

    asks: tuple[str, ...]
    reads: str
    steps: tuple[str, ...]
    louder: str
    softer: str
    share: float = 1
    """What its answer is multiplied with to be percent."""


WAYS: Final = (
    Way(
        ("wpctl", "get-volume", "@DEFAULT_AUDIO_SINK@"),
        r"Volume: ([\d.]+)",
        ("wpctl", "set-volume", "@DEFAULT_AUDIO_SINK@"),
        "{}%+",
        "{}%-",
        100,
    ),
    Way(("pactl", "get-sink-volume", "@DEFAULT_SINK@"), r"(\d+)%", ("pactl", "set-sink-volume", "@DEFAULT_SINK@"), "+{}%", "-{}%"),
    Way(("amixer", "get", "Master"), r"\[(\d+)%\]", ("amixer", "set", "Master"), "{}%+", "{}%-"),
)
MOST: Final = 100


class Mixer:
    """The mixer of this machine, or of none."""

    def __init__(self) -> None:
        """Find it."""
        self._way = next((way for way in WAYS if shutil.which(way.asks[0])), None)

    def level(self) -> int:
        """Give percent; -1 where nobody answers."""
        said = _run(self._way.asks) if self._way else ""
        found = re.search(self._way.reads, said) if self._way else None
        return round(float(found[1]) * self._way.share) if found and self._way else -1

    def step(self, percent: int) -> None:
        """Make it so much louder, or softer; never louder than whole."""
        if self._way is None:
            return
        level = self.level()
        percent = min(percent, MOST - level) if percent > 0 else percent
        if percent:
            _run((*self._way.steps, (self._way.louder if percent > 0 else self._way.softer).format(abs(percent))))


def _run(words: tuple[str, ...]) -> str:
    try:
        return subprocess.run(words, capture_output=True, text=True, timeout=PATIENCE, check=False).stdout
    except (OSError, subprocess.SubprocessError):
        return ""
