"""Takes: recordings of texts that somebody has read aloud. What cannot be played is given up, and a voice reads the text instead.

There is one player, made when the first take is asked for and kept, as the one for films is.
"""

import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, NamedTuple, Protocol

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.exhibit.files import Folder
from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.wordtimes import Mark, mark_at, times_file, times_of

PATIENCE: Final = 4000
"""Milliseconds in which something has to be heard of a take (faults C21)."""


class Take(NamedTuple):
    """A recording, how many pieces of speech it stands for, when which words of them are spoken, and where in it one begins to listen."""

    file: Path
    covers: int = 1
    marks: tuple[Mark, ...] = ()
    begin: int = 0
    """In milliseconds."""

    def in_paragraph(self) -> "Take":
        """Give the take from the beginning of the paragraph in which one begins to listen now; whole, where nothing is timed."""
        paragraph = max((mark.paragraph for mark in self.marks if mark.start <= self.begin), default=0)
        begin = min((mark.start for mark in self.marks if mark.paragraph == paragraph), default=0) if paragraph else 0
        return self._replace(begin=begin)


class Player(Protocol):
    """What can play a sound file, one at a time. It answers later, never while it is being asked."""

    on_position: Callable[[int], None]
    """Called with the place in the file, in milliseconds, several times a second as long as it is heard."""
    on_finished: Callable[[], None]
    on_failed: Callable[[str], None]
    """Called with a reason for the log."""

    def play(self, file: Path, begin: int, rate: float, volume: float) -> None:
        """Play a file instead of what is played now, from a place in it. `rate` goes from -1 to 1, `volume` from 0 to 1."""

    def stop(self) -> None:
        """Be silent at once."""


def no_sound() -> Player | None:
    """Stand for a player on a machine that has none."""
    return None


def take_of(exhibit: Exhibit, recording: str, texts: Sequence[str]) -> Take:
    """Give the take that stands for some texts, with the times of its words where they are told."""
    from kiosk.exhibit.captions import captions_in

    folder = Folder(Path(exhibit.folder))
    times = times_file(folder, recording)
    cues = captions_in(folder, times)[0].cues if times else ()
    return Take(Path(exhibit.folder) / recording, len(texts), times_of(cues, texts).marks)


class Takes(QObject):
    """Plays takes, and remembers which cannot be played."""

    def __init__(self, make_player: Callable[[], Player | None] = no_sound, parent: QObject | None = None) -> None:
        """Begin in silence."""
        super().__init__(parent)
        self._make_player = make_player
        self._player: Player | None = None
        self._made = False
        self._take: Take | None = None
        self._position = 0
        self._failed: set[Path] = set()
        self.on_mark: Callable[[Mark | None], None] = lambda _mark: None
        """Called with the words that are spoken now; None where nobody knows which."""
        self.on_finished: Callable[[int], None] = lambda _covered: None
        """Called with the number of pieces that were heard."""
        self.on_failed: Callable[[int], None] = lambda _paragraph: None
        """Called with the paragraph from which on nothing can be heard."""
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE)
        self._patience.timeout.connect(self._lose_patience)

    @property
    def playing(self) -> Take | None:
        """What is played now."""
        return self._take

    def can_play(self, file: Path) -> bool:
        """Tell whether a file would be heard, as far as is known before it is tried."""
        if file in self._failed:
            return False
        if not self._made:
            self._made = True
            self._player = self._make_player()
            if self._player is not None:
                player = self._player
                player.on_position, player.on_finished, player.on_failed = self._follow, self._finish, self._fail
        return self._player is not None

    def play(self, take: Take, rate: float, volume: float) -> None:
        """Play a take instead of what is played now."""
        if self.can_play(take.file) and self._player is not None:
            self._take, self._position = take, take.begin
            self._patience.start()
            self._player.play(take.file, take.begin, rate, volume)

    def stop(self) -> int:
        """Be silent at once. Gives the place in the recording, in milliseconds."""
        if self._take is not None and self._player is not None:
            self._take = None
            self._patience.stop()
            self._player.stop()
        return self._position

    def _follow(self, position: int) -> None:
        if self._take is not None and position > self._position:
            self._position = position
            self._patience.start()
            self.on_mark(mark_at(self._take.marks, position))

    def _finish(self) -> None:
        if (take := self._take) is not None:
            self.stop()
            self.on_finished(take.covers)

    @Slot()
    def _lose_patience(self) -> None:
        self._fail(f"nothing is heard of it for {PATIENCE // 1000} seconds")

    def _fail(self, why: str) -> None:
        if self._take is not None:
            logging.getLogger("kiosk").warning("%s cannot be played: %s", self._take.file, why)
            self._failed.add(self._take.file)
            before = mark_at(self._take.marks, self._position)
            self.stop()
            self.on_failed(before.paragraph if before is not None else 0)
