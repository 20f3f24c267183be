"""Reading aloud: what is being spoken, which word of it, how fast and how loud.

Whatever somebody does ends it at once (EN 301 549 5.1.3.5). It can be taken up again where it was; rate and volume last one visit.
"""

from collections.abc import Callable, Sequence
from operator import attrgetter
from typing import Final, Literal, Protocol

from PySide6.QtCore import Property, QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.spoken import Said

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

State = Literal["silent", "speaking", "paused"]
RATES: Final = {"slow": -0.4, "normal": 0.0, "fast": 0.4}
LOUDEST: Final = 10
VOLUME: Final = 7
"""Of ten steps, at the beginning of every visit."""
LONGEST_SILENCE: Final = 10_000
SLOWEST_LETTER: Final = 200
"""Milliseconds for a text and for each of its letters after which an engine that tells nothing is taken to be through with it."""


class Engine(Protocol):
    """What can speak: one text at a time."""

    on_finished: Callable[[], None]
    on_word: Callable[[int, int], None]
    on_changed: Callable[[], None]

    def available(self) -> bool:
        """Tell whether something would be heard."""

    def say(self, text: str, language: str, rate: float, volume: float) -> None:
        """Speak a text instead of what is spoken now. `rate` goes from -1 to 1, `volume` from 0 to 1."""

    def stop(self) -> None:
        """Be silent at once."""


def nothing_to_read() -> Sequence[Said]:
    """Stand for a screen with nothing on it."""
    return ()


@QmlElement
@QmlUncreatable("")
class SpeechViewModel(QObject):  # type: ignore[operator]
    """What is spoken. Without an engine it is not available, and its keys are not shown."""

    availableChanged = Signal()
    stateChanged = Signal()
    placeChanged = Signal()
    settingsChanged = Signal()
    began = Signal()
    """Something is being spoken: whatever else is heard gives way (EN 301 549 5.1.3.10)."""
    announced = Signal(str)
    """Something is to be told to a screen reader of the visitor's own."""

    def __init__(self, engine: Engine, parent: QObject | None = None) -> None:
        """Begin in silence."""
        super().__init__(parent)
        self._state: State = "silent"
        self._rate, self._volume = "normal", VOLUME
        self._said: list[Said] = []
        self._at = 0
        self._cut = False
        self._paragraph, self._start, self._length = "", 0, 0
        self.compose: Callable[[], Sequence[Said]] = nothing_to_read
        """Puts together what is on the screen."""
        self.language = ""
        """That of the exhibit, for what names none of its own."""
        self._guard = QTimer(self)
        self._guard.setSingleShot(True)
        self._guard.timeout.connect(self._go_on)
        self.use(engine)

    def use(self, engine: Engine) -> None:
        """Speak by another engine from now on."""
        if before := getattr(self, "_engine", None):
            self.stop()
            before.on_finished = before.on_word = before.on_changed = lambda *_: None
        self._engine = engine
        engine.on_finished, engine.on_word, engine.on_changed = self._go_on, self._mark, self._look
        self._available = engine.available()
        self.availableChanged.emit()

    def _look(self) -> None:
        """See whether the engine is still there; what was being read is over when it is not."""
        self._available = self._engine.available()
        if not self._available:
            self.stop()
        self.availableChanged.emit()

    # -- speaking ----------------------------------------------------------------------------------------------------

    def say(self, said: Sequence[Said]) -> None:
        """Speak something instead of what is spoken now."""
        self.stop()
        self._said = [piece for piece in said if piece.text.strip()]
        self._speak_at(0)

    def _speak_at(self, place: int) -> None:
        self._at = place
        if not self._available or place >= len(self._said):
            self._become("silent")
            return
        piece = self._said[place]
        self._point(piece.paragraph, 0, 0)
        self._guard.start(LONGEST_SILENCE + SLOWEST_LETTER * len(piece.text))
        self._become("speaking")
        self._engine.say(piece.text, piece.language or self.language, RATES[self._rate], self._volume / LOUDEST)

    def _go_on(self) -> None:
        if self._state == "speaking":
            self._speak_at(self._at + 1)

    def _mark(self, start: int, length: int) -> None:
        if self._state == "speaking":
            self._point(self._paragraph, start, length)

    def _point(self, paragraph: str, start: int, length: int) -> None:
        if (paragraph, start, length) != (self._paragraph, self._start, self._length):
            self._paragraph, self._start, self._length = paragraph, start, length
            self.placeChanged.emit()

    def _become(self, state: State) -> None:
        if state != "speaking":
            self._guard.stop()
            self._point("", 0, 0)
        if state != self._state:
            self._state = state
            self.stateChanged.emit()
            if state == "speaking":
                self.began.emit()

    def _hush(self, state: State) -> None:
        if self._state == "speaking":
            self._engine.stop()
        self._become(state)

    @Slot()
    def act(self) -> None:
        """Somebody did something: it is silent at once. What they did may be meant for the reading itself, which is asked next."""
        self._cut = self._state == "speaking"
        if self._cut:
            self._hush("silent")

    @Slot()
    def stop(self) -> None:
        """Be silent at once."""
        self._cut = False
        self._hush("silent")

    # -- intents -----------------------------------------------------------------------------------------------------

    @Slot()
    def toggle(self) -> None:
        """Read what is on the screen, or stop reading. The touch that asks to stop has stopped it already."""
        if self._cut or self._state == "speaking":
            self.stop()
        else:
            self.say(self.compose())

    @Slot()
    def pause(self) -> None:
        """Pause, or go on with the paragraph in which it was paused."""
        if self._cut or self._state == "speaking":
            self._cut = False
            self._hush("paused")
        elif self._state == "paused":
            self._speak_at(self._at)
        else:
            self.say(self.compose())

    @Slot()
    def repeat(self) -> None:
        """Say once more what was said last, from the beginning of its paragraph."""
        self.act()
        self._speak_at(self._at if self._at < len(self._said) else 0)

    @Slot()
    def louder(self) -> None:
        """Speak louder from now on."""
        self._settle(self._rate, min(LOUDEST, self._volume + 1))

    @Slot()
    def softer(self) -> None:
        """Speak softer from now on; never so softly that nothing is heard."""
        self._settle(self._rate, max(1, self._volume - 1))

    @Slot(str)
    def chooseRate(self, rate: str) -> None:
        """Speak slow, normal or fast from now on; a word that is none of these changes nothing."""
        if rate in RATES:
            self._settle(rate, self._volume)

    def step_rate(self, step: int) -> None:
        """Speak a step faster, or slower with -1."""
        rates = list(RATES)
        self.chooseRate(rates[max(0, min(len(rates) - 1, rates.index(self._rate) + step))])

    def _settle(self, rate: str, volume: int) -> None:
        """Change how it is spoken, say so, and go on where the reading was interrupted by it."""
        rest = self._said[self._at :] if self._cut or self._state == "speaking" else []
        told = self._volume_words(volume) if rate == self._rate else rate_words(rate)
        self._rate, self._volume = rate, volume
        self.settingsChanged.emit()
        self.say([Said(told), *rest])

    @staticmethod
    def _volume_words(volume: int) -> str:
        words = QCoreApplication.translate("Spoken", "Volume %1 of %2")
        return words.replace("%1", str(volume)).replace("%2", str(LOUDEST))

    def restart(self) -> None:
        """Begin again for the next visitor: silent, at the usual rate and volume (14 CFR 382.57)."""
        self.stop()
        self._said, self._at = [], 0
        self._rate, self._volume = "normal", VOLUME
        self.settingsChanged.emit()

    # -- what QML reads ----------------------------------------------------------------------------------------------

    def _get_speaking(self) -> bool:
        return self._state == "speaking"

    def _get_paused(self) -> bool:
        return self._state == "paused"

    _get_available = attrgetter("_available")
    available = Property(bool, _get_available, notify=availableChanged)
    """True: this machine can speak."""
    speaking = Property(bool, _get_speaking, notify=stateChanged)
    paused = Property(bool, _get_paused, notify=stateChanged)
    _get_paragraph = attrgetter("_paragraph")
    paragraph = Property(str, _get_paragraph, notify=placeChanged)
    """The paragraph that is being read, as it is drawn; empty while none is."""
    _get_start = attrgetter("_start")
    start = Property(int, _get_start, notify=placeChanged)
    """Where in its letters the spoken word begins."""
    _get_length = attrgetter("_length")
    length = Property(int, _get_length, notify=placeChanged)
    """How long the spoken word is; 0 where the engine tells no words."""
    _get_rate = attrgetter("_rate")
    rate = Property(str, _get_rate, notify=settingsChanged)
    """slow, normal or fast."""
    _get_volume = attrgetter("_volume")
    volume = Property(int, _get_volume, notify=settingsChanged)
    """From 1 to 10."""


def rate_words(rate: str) -> str:
    """Say how fast it is spoken."""
    return {
        "slow": QCoreApplication.translate("Spoken", "Slow"),
        "normal": QCoreApplication.translate("Spoken", "Normal"),
        "fast": QCoreApplication.translate("Spoken", "Fast"),
    }[rate]
