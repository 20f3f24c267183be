"""What plays: whether anything does, how the visitor wants to hear and read it, and what could not be played.

Whoever watches or listens does not touch the screen, and is there all the same: what ends a visit asks `playing` first.
"""

import logging
from collections.abc import Callable
from operator import attrgetter
from typing import Final

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

SECONDS_OF_A_MINUTE: Final = 60


def no_player() -> QUrl:
    """Stand for a player on a machine that has none."""
    return QUrl()


def no_painter() -> QObject | None:
    """Stand for a painter where Qt draws films itself."""
    return None


@QmlElement
@QmlUncreatable("")
class PlaybackViewModel(QObject):  # type: ignore[operator]
    """What plays. There is one player, made when the first recording is opened, and kept: each new one would keep some memory for ever."""

    playingChanged = Signal()
    wishesChanged = Signal()
    failedChanged = Signal()
    stopRequested = Signal()

    def __init__(
        self,
        player: Callable[[], QUrl] = no_player,
        painter: Callable[[], QObject | None] = no_painter,
        parent: QObject | None = None,
    ) -> None:
        """Begin in silence. `player` tells the address of the player's QML, `painter` makes what draws its pictures without a GPU."""
        super().__init__(parent)
        self._find_player, self._make_painter = player, painter
        self._painter: QObject | None = None
        self._player: QUrl | None = None
        self._playing = False
        self._captions = self._sound = True
        self._signed = False
        self._failed: list[str] = []

    # -- for whoever ends visits ------------------------------------------------------------------------------------

    @Slot()
    def stop(self) -> None:
        """Ask what plays to pause, where it is."""
        self.stopRequested.emit()

    @Slot()
    def restart(self) -> None:
        """Begin again for the next visitor: silent, with captions and sound, without signs."""
        self.stop()
        self._captions = self._sound = True
        self._signed = False
        self.wishesChanged.emit()

    # -- what the page tells ----------------------------------------------------------------------------------------

    @Slot(bool)
    def tell(self, playing: bool) -> None:  # noqa: FBT001, as QML calls it
        """Take notice that something plays now, or that nothing does."""
        if playing != self._playing:
            self._playing = playing
            self.playingChanged.emit()

    @Slot(str, str)
    def giveUp(self, address: str, why: str) -> None:
        """Remember a file that could not be played, by its address, so that it is not tried again and again (faults C21)."""
        if address and address not in self._failed:
            logging.getLogger("kiosk").warning("%s cannot be played: %s", QUrl(address).toLocalFile(), why)
            self._failed = [*self._failed, address]
            self.failedChanged.emit()

    # -- intents ----------------------------------------------------------------------------------------------------

    @Slot()
    def toggleCaptions(self) -> None:
        """Show captions, or no longer."""
        self._captions = not self._captions
        self.wishesChanged.emit()

    @Slot()
    def toggleSound(self) -> None:
        """Let it be heard, or no longer."""
        self._sound = not self._sound
        self.wishesChanged.emit()

    @Slot()
    def toggleSigned(self) -> None:
        """Show films in sign language, or no longer."""
        self._signed = not self._signed
        self.wishesChanged.emit()

    @Slot(int, result=str)
    def clock(self, seconds: int) -> str:
        """Write a place in a recording, or its length, in seconds, as `1:05` or `1:01:05`."""
        minutes, rest = divmod(max(0, seconds), SECONDS_OF_A_MINUTE)
        hours, minutes = divmod(minutes, SECONDS_OF_A_MINUTE)
        return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"

    @Slot(result=QObject)
    def painter(self) -> QObject | None:
        """Give the item that draws films without a GPU, made now if it is not there; null where Qt does it."""
        if self._painter is None:
            self._painter = self._make_painter()
            if self._painter is not None:
                self._painter.setParent(self)
        return self._painter

    # -- what QML reads ---------------------------------------------------------------------------------------------

    def _get_player(self) -> QUrl:
        if self._player is None:
            self._player = self._find_player()
        return self._player

    _get_playing = attrgetter("_playing")
    playing = Property(bool, _get_playing, notify=playingChanged)
    _get_captions = attrgetter("_captions")
    captions = Property(bool, _get_captions, notify=wishesChanged)
    """True, as long as nobody takes them away: captions are shown."""
    _get_sound = attrgetter("_sound")
    sound = Property(bool, _get_sound, notify=wishesChanged)
    _get_signed = attrgetter("_signed")
    signed = Property(bool, _get_signed, notify=wishesChanged)
    """True: a film that is there in sign language too is shown so."""
    _get_failed = attrgetter("_failed")
    failed = Property(list, _get_failed, notify=failedChanged)
    """Addresses of the files that could not be played."""
    player = Property(QUrl, _get_player, constant=True)
    """The address of the player's QML; empty where nothing can be played. Asked for when the first recording is opened."""
