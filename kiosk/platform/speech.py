"""What can speak on this machine: an engine takes one text at a time, and tells when it is through and, if it can, each word.

On Linux that is speech-dispatcher, asked by its own protocol, because Qt's way to it tells no words; elsewhere Qt's own extra.
"""

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject


def nothing(*_: object) -> None:
    """Answer nobody."""


class Engine(QObject):
    """An engine that cannot speak, and what all the others have in common."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Speak to nobody yet."""
        super().__init__(parent)
        self.on_finished: Callable[[], None] = nothing
        """Called when a text has been spoken to its end; not when it was stopped."""
        self.on_word: Callable[[int, int], None] = nothing
        """Called with the place and the length of the word that is spoken now, in letters."""
        self.on_changed: Callable[[], None] = nothing
        """Called when `available` may answer otherwise than before."""

    def available(self) -> bool:
        """Tell whether something would be heard."""
        return False

    def say(self, text: str, language: str, rate: float, volume: float) -> None:
        """Speak a text instead of what is spoken now. `rate` goes from -1 to 1, `volume` from 0 to 1."""

    def stop(self) -> None:
        """Be silent at once."""


def find_engine(*, loud: bool, parent: QObject | None = None) -> Engine:
    """Give what can speak here. `loud=False`: nothing is ever heard."""
    if not loud:
        return Engine(parent)
    from kiosk.platform.ssip import SpeechDispatcher, is_installed

    if sys.platform.startswith("linux") and is_installed():
        return SpeechDispatcher(parent=parent)
    try:
        from kiosk.platform.texttospeech import QtSpeech
    except ImportError:
        return Engine(parent)
    return QtSpeech(parent)
