"""Qt's own speech, of the extra `media`, for systems without speech-dispatcher. The only file that asks for it."""

from PySide6.QtCore import QLocale, QObject
from PySide6.QtTextToSpeech import QTextToSpeech

from kiosk.platform.speech import Engine


class QtSpeech(Engine):
    """Speaks with whatever engine the system brings."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin in silence."""
        super().__init__(parent)
        self._speech = QTextToSpeech(self)
        self._speaking = False
        self._speech.stateChanged.connect(self._follow)
        self._speech.sayingWord.connect(lambda _word, _id, start, length: self.on_word(start, length))

    def available(self) -> bool:
        """Tell whether there is an engine with a voice."""
        return self._speech.state() != QTextToSpeech.State.Error and bool(self._speech.availableLocales())

    def say(self, text: str, language: str, rate: float, volume: float) -> None:
        """Speak a text instead of what is spoken now."""
        self.stop()
        self._speech.setLocale(QLocale(language))
        self._speech.setRate(rate)
        self._speech.setVolume(volume)
        self._speaking = True
        self._speech.say(text)

    def stop(self) -> None:
        """Be silent at once."""
        self._speaking = False
        self._speech.stop(QTextToSpeech.BoundaryHint.Immediate)

    def _follow(self, state: QTextToSpeech.State) -> None:
        """Being ready again means that all was said, unless it was stopped."""
        if self._speaking and state in {QTextToSpeech.State.Ready, QTextToSpeech.State.Error}:
            self._speaking = False
            self.on_finished()
