"""Reading aloud: what is being spoken, which word of it, how fast and how loud.

Whatever somebody does ends it at once (EN 301 549 5.1.3.5). It can be taken up again where it was; rate and volume last one visit. What
somebody was recorded reading is heard so, all else from a voice.
"""

from collections.abc import Callable, Sequence
from operator import attrgetter
from pathlib import Path
from typing import Final, Literal

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.wordtimes import Mark
from kiosk.viewmodels.spoken import Said, rate_words, volume_words
from kiosk.viewmodels.takes import Player, Takes, no_sound
from kiosk.viewmodels.voice import RATES, Engine, Rate

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

State = Literal["silent", "speaking", "paused"]
LOUDEST: Final = 10
VOLUME: Final = 7
"""Of ten steps, at the beginning of every visit."""
LONGEST_SILENCE: Final = 10_000
SLOWEST_LETTER: Final = 200
"""Milliseconds for a text and for each of its letters after which an engine that tells nothing is taken to be through with it."""


def nothing_to_read(_drawn: str = "") -> Sequence[Said]:
    """Stand for a screen with nothing on it."""
    return ()


@QmlElement
@QmlUncreatable("")
class SpeechViewModel(QObject):  # type: ignore[operator]
    """What is spoken. Where nothing would be heard it is not available, and its keys are not shown."""

    availableChanged = Signal()
    stateChanged = Signal()
    placeChanged = Signal()
    settingsChanged = Signal()
    began = Signal()
    """Something is being spoken: whatever else is heard gives way (EN 301 549 5.1.3.10)."""
    announced = Signal(str)
    """Something is to be told to a screen reader of the visitor's own."""

    def __init__(self, engine: Engine, player: Callable[[], Player | None] = no_sound, *, rate: Rate = "normal") -> None:
        """Begin in silence. `player` makes what plays recordings; it is asked when there is one to be heard."""
        super().__init__()
        self._state: State = "silent"
        self._first_rate, self._volume = rate, VOLUME
        self._rate: str = rate
        self._said: list[Said] = []
        self._at = 0
        self._cut = False
        self._paragraph, self._start, self._length = "", 0, 0
        self.compose: Callable[[], Sequence[Said]] = nothing_to_read
        """Puts together what is on the screen."""
        self.compose_sample: Callable[[str], Sequence[Said]] = nothing_to_read
        """Puts together a sample of reading, of which so much is drawn."""
        self.language = ""
        """That of the exhibit, for what names none of its own."""
        self._takes = Takes(player, self)
        self._takes.on_finished, self._takes.on_mark, self._takes.on_failed = self._go_behind, self._mark_take, self._go_without
        self._recording: Path | None = None
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
        self._look()

    def _look(self) -> None:
        """See what would be heard; what the engine was reading is over when it is not there."""
        self.voiced = self._engine.available()
        """There is a voice, which can say anything."""
        if not self.voiced and self._takes.playing is None:
            self.stop()
        self._available = self.voiced or (self._recording is not None and self._takes.can_play(self._recording))
        self.availableChanged.emit()

    def offer(self, recording: Path | None) -> None:
        """Take notice of the recording of what is on the screen: it can be heard where there is no voice."""
        if recording != self._recording:
            self._recording = recording
            if not self.voiced:
                self._look()

    # -- speaking ----------------------------------------------------------------------------------------------------

    def say(self, said: Sequence[Said]) -> None:
        """Speak something instead of what is spoken now."""
        self.stop()
        self._said = [piece for piece in said if piece.text.strip()]
        self._speak_at(0)

    def _speak_at(self, place: int) -> None:
        while place < len(self._said) and not (self.voiced or self._is_recorded(self._said[place])):
            place += 1
        self._at = place
        if place >= len(self._said):
            self._become("silent")
            return
        piece, rate, volume = self._said[place], RATES[self._rate], self._volume / LOUDEST
        self._point(piece.paragraph, 0, 0)
        if piece.take is not None and self._is_recorded(piece):
            self._guard.stop()
            self._become("speaking")
            self._said[place] = piece._replace(take=piece.take._replace(begin=0))
            self._takes.play(piece.take, rate, volume)
            return
        self._guard.start(LONGEST_SILENCE + SLOWEST_LETTER * len(piece.text))
        self._become("speaking")
        self._engine.say(piece.text, piece.language or self.language, rate, volume)

    def _is_recorded(self, piece: Said) -> bool:
        return piece.take is not None and self._takes.can_play(piece.take.file)

    @Slot()
    def _go_on(self) -> None:
        if self._state == "speaking" and self._takes.playing is None:
            self._speak_at(self._at + 1)

    def _go_behind(self, covered: int) -> None:
        """Go on behind the pieces that a recording stood for."""
        self._speak_at(self._at + covered)

    def _go_without(self, paragraph: int) -> None:
        """Let the voice go on where a recording could not be played any further."""
        self._speak_at(self._at + paragraph)
        self._look()

    def _mark_take(self, mark: Mark | None) -> None:
        if mark is None:
            self._point(self._paragraph, 0, 0)
        else:
            self._point(self._said[self._at + mark.paragraph].paragraph, mark.at, mark.length)

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
        if (take := self._takes.playing) is not None:
            self._said[self._at] = self._said[self._at]._replace(take=take._replace(begin=self._takes.stop()))
        elif self._state == "speaking":
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
        """Read what is on the screen, or stop reading."""
        self._turn(self.compose)

    @Slot(str)
    def toggleSample(self, drawn: str) -> None:
        """Read a sample of the panel, of which so much is drawn, or stop reading."""
        self._turn(lambda: self.compose_sample(drawn))

    def _turn(self, compose: Callable[[], Sequence[Said]]) -> None:
        """Begin, or stop: the touch that asks to stop has stopped it already."""
        if self._cut or self._state == "speaking":
            self.stop()
        else:
            self.say(compose())

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
        at = self._at if self._at < len(self._said) else 0
        self._said[at : at + 1] = [piece._replace(take=piece.take and piece.take.in_paragraph()) for piece in self._said[at : at + 1]]
        self._speak_at(at)

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

    @Slot()
    def usualRate(self) -> None:
        """Speak as fast as the machine has it from now on, and say nothing of it."""
        self._rate = self._first_rate
        self.settingsChanged.emit()

    def step_rate(self, step: int) -> None:
        """Speak a step faster, or slower with -1."""
        rates = list(RATES)
        self.chooseRate(rates[max(0, min(len(rates) - 1, rates.index(self._rate) + step))])

    def _settle(self, rate: str, volume: int) -> None:
        """Change how it is spoken, say so, and go on where the reading was interrupted by it."""
        interrupted = self._cut or self._state == "speaking"
        self._hush("silent")
        rest = self._said[self._at :] if interrupted else []
        told = volume_words(volume, LOUDEST) if rate == self._rate else rate_words(rate)
        self._rate, self._volume = rate, volume
        self.settingsChanged.emit()
        self.say([Said(told), *rest])

    def restart(self) -> None:
        """Begin again for the next visitor: silent, at the usual rate and volume (14 CFR 382.57)."""
        self.stop()
        self._said, self._at = [], 0
        self._volume = VOLUME
        self.usualRate()

    # -- what QML reads ----------------------------------------------------------------------------------------------

    def _get_speaking(self) -> bool:
        return self._state == "speaking"

    def _get_paused(self) -> bool:
        return self._state == "paused"

    _get_available = attrgetter("_available")
    available = Property(bool, _get_available, notify=availableChanged)
    """True: what is on the screen can be heard on this machine."""
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
