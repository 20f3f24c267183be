"""Sound files, played by Qt Multimedia of the extra `media`. Nothing is drawn for them, so no QML has a part in it."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer

from kiosk.platform.speech import nothing

PACE: Final = 0.6
"""How far a recording follows the rate of a voice: slow is 0.76 of its own pace and fast 1.24, at which it still sounds like somebody."""
OPENING: Final = frozenset({QMediaPlayer.MediaStatus.NoMedia, QMediaPlayer.MediaStatus.LoadingMedia, QMediaPlayer.MediaStatus.InvalidMedia})


class SoundPlayer(QObject):
    """Plays one file at a time, and says how far it is. Other players are never made: each would keep some memory for ever."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin in silence."""
        super().__init__(parent)
        self.on_position: Callable[[int], None] = nothing
        self.on_finished: Callable[[], None] = nothing
        self.on_failed: Callable[[str], None] = nothing
        self._player = QMediaPlayer(self)
        self._output = QAudioOutput(self)
        self._player.setAudioOutput(self._output)
        self._wanted = False
        self._begin = -1
        """Where to begin once the file is open; -1: it has begun."""
        # All are answered later: a player that is stopped or moved while it tells something ends the program (Qt 6.11.3).
        later = Qt.ConnectionType.QueuedConnection
        self._player.positionChanged.connect(self._follow, later)
        self._player.mediaStatusChanged.connect(self._look, later)
        self._player.errorOccurred.connect(self._fail, later)

    def play(self, file: Path, begin: int, rate: float, volume: float) -> None:
        """Play a file instead of what is played now, from a place in it. Its pace changes only where its pitch does not."""
        self._wanted, self._begin = True, begin
        self._player.setSource(QUrl())  # or a file that was written anew meanwhile would be heard as it was
        keeps_pitch = self._player.pitchCompensationAvailability() != QMediaPlayer.PitchCompensationAvailability.Unavailable
        self._player.setPlaybackRate(1 + rate * PACE if keeps_pitch else 1)
        self._output.setVolume(volume)
        self._player.setSource(QUrl.fromLocalFile(str(file)))
        self._look()

    def stop(self) -> None:
        """Be silent at once."""
        self._wanted = False
        self._player.stop()

    def _look(self) -> None:
        """Begin once the file is open, and tell when it is over."""
        if not self._wanted:
            return
        status = self._player.mediaStatus()
        if self._begin >= 0 and status not in OPENING:
            begin, self._begin = self._begin, -1
            self._player.setPosition(begin)
            self._player.play()
        elif self._begin < 0 and status == QMediaPlayer.MediaStatus.EndOfMedia:
            self._wanted = False
            self.on_finished()

    def _follow(self) -> None:
        if self._wanted and self._begin < 0:
            self.on_position(self._player.position())

    def _fail(self) -> None:
        """Tell of what is wrong with the file that is wanted; what was wrong with the one before is over."""
        if self._wanted and self._player.error() != QMediaPlayer.Error.NoError:
            self._wanted = False
            self.on_failed(self._player.errorString())
