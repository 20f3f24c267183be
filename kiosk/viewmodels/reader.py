"""Using the exhibit without seeing it: what the keys of a keypad do, and what is said of it.

Reading begins with the first key of a keypad, or with headphones, and ends with the visit. From then on each new screen is read, and
each thing that the keys come to is named. Several changes at once are one: what is said follows a moment after the last.
"""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final, NamedTuple, cast

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from kiosk.exhibit.model import Exhibit
from kiosk.viewmodels.figures import FigureViewModel
from kiosk.viewmodels.navigation import NavigationViewModel
from kiosk.viewmodels.session import SessionViewModel
from kiosk.viewmodels.speech import SpeechViewModel
from kiosk.viewmodels.spoken import (
    Said,
    Thing,
    figure_said,
    key_words,
    over_words,
    panel_recording,
    panel_said,
    place_words,
    sample_said,
    screen_said,
    sentence,
    stay_words,
    thing_words,
    welcome_words,
)

SOON: Final = 60
"""Milliseconds that things may take to settle before they are told of."""
KEYS: Final = {
    "left": Qt.Key.Key_Backtab,
    "right": Qt.Key.Key_Tab,
    "up": Qt.Key.Key_Backtab,
    "down": Qt.Key.Key_Tab,
    "select": Qt.Key.Key_Return,
    "back": Qt.Key.Key_Escape,
}
"""Keys of a keyboard that do the same."""
ON_A_SLIDER: Final = {"up": Qt.Key.Key_Right, "down": Qt.Key.Key_Left}


class Surroundings(NamedTuple):
    """What asks the window: what the keys would press, and all that can be seen and used. And where help is found in the room."""

    focused: Callable[[], Thing | None]
    screen: Callable[[], Iterable[Thing]]
    contact: str = ""


class Reader(QObject):
    """Says what is on the screen to somebody who does not see it."""

    def __init__(
        self,
        exhibit: Callable[[], Exhibit],
        navigation: NavigationViewModel,
        session: SessionViewModel,
        speech: SpeechViewModel,
        around: Surroundings,
    ) -> None:
        """Read the exhibit that `exhibit` gives, in its language."""
        super().__init__(speech)
        self._exhibit, self._navigation, self._session, self._speech = exhibit, navigation, session, speech
        self._focused, self._screen, self._contact = around
        self.reading = False
        """True: whatever happens is said."""
        self._told: object = None
        self._expected = ""
        self._panel_read: object = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self._tell)
        speech.compose, speech.compose_sample = self._wished, self._sample
        navigation.spotChanged.connect(self._spot_changed)
        navigation.restarted.connect(self.restart)
        session.stateChanged.connect(self._session_changed)
        speech.stateChanged.connect(self._hold)
        self._offer()

    # -- keys --------------------------------------------------------------------------------------------------------

    def pressed(self, meaning: str) -> int:
        """Do what a key of the keypad means; gives the key of a keyboard that does it, or 0 when it is done."""
        if meaning == "unplugged":
            self.end()
            return 0
        self._speech.act()
        if meaning in {"plugged", "nothing"}:
            if meaning == "plugged":
                self.begin()
            return 0
        kept = self._session.hear(key=True)
        deaf = self._speech.voiced and not self.reading
        if kept or deaf or self._session.property("state") == "attract":
            self.begin()  # and no more: nobody knows what a key does before it was said
            return 0
        if meaning not in KEYS:
            self._do(meaning)
            return 0
        thing = self._focused() if meaning in ON_A_SLIDER or meaning == "select" else None
        self._expect("page" if meaning == "back" else "focus")
        if meaning == "select" and thing is None:
            return 0  # what the keyboard's own key does with nothing under it would be a surprise
        return ON_A_SLIDER[meaning] if thing is not None and thing.part == "slider" and meaning in ON_A_SLIDER else KEYS[meaning]

    def _do(self, meaning: str) -> None:
        speech, navigation = self._speech, self._navigation
        doings: dict[str, Callable[[], object]] = {
            "home": navigation.openContents,
            "next": navigation.advance,
            "previous": navigation.backward,
            "help": self.help,
            "read": speech.toggle,
            "pause": speech.pause,
            "repeat": speech.repeat,
            "louder": speech.louder,
            "softer": speech.softer,
            "faster": lambda: speech.step_rate(1),
            "slower": lambda: speech.step_rate(-1),
        }
        doings[meaning]()
        if meaning in {"home", "next", "previous"}:
            self._expect("page")

    def begin(self) -> None:
        """Begin to read, with a word of welcome; for somebody who is read to already, begin this screen again."""
        if self._session.property("state") == "attract":
            self._session.begin()
        self._session.wait_longer(True)
        welcome = [] if self.reading else [Said(sentence(welcome_words(self._exhibit()), key_words()))]
        self.reading = self._speech.voiced
        if self.reading:
            self._soon.stop()
            self._expected = ""
            self._speech.say([*welcome, *self.compose()])

    def end(self) -> None:
        """Read no more: the headphones are gone. Rate and volume are as usual again."""
        self.reading = False
        self._speech.restart()

    @Slot()
    def restart(self) -> None:
        """Begin again for the next visitor, who may see."""
        self._soon.stop()
        self._expected, self._told, self._panel_read = "", None, None
        self.end()

    def close(self) -> None:
        """Tell no more: there is soon no window that could be asked."""
        self._soon.stop()
        self._focused, self._screen = (lambda: None), tuple
        self.reading = False

    def help(self) -> None:
        """Say where one is, what the keys would press, and what they do."""
        where = sentence(over_words(self._navigation), place_words(self._exhibit(), self._navigation))
        self._speech.say([Said(where), *self._under(), Said(sentence(key_words(), self._contact))])

    # -- what is said ------------------------------------------------------------------------------------------------

    def compose(self) -> list[Said]:
        """Put together what is on the screen."""
        exhibit, spot = self._exhibit(), self._navigation.spot
        self._speech.language = exhibit.cover.language
        if self._session.property("state") != "visit" or not exhibit.panels:
            return [*screen_said(exhibit.cover.title, self._screen()), *self._ways_out()]
        if spot.is_bare:
            wording, notice = self._navigation.property("wording"), self._navigation.property("notice")
            self._panel_read = (spot.panel, wording, exhibit.cover.language, notice)
            return panel_said(exhibit, self._navigation)
        figure = self._sheet()
        return screen_said(over_words(self._navigation), self._screen()) if figure is None else figure_said(exhibit, figure)

    def _wished(self) -> list[Said]:
        """Put together what somebody asks to hear now: that is what happens, and nothing else is told of it."""
        self._soon.stop()
        return self.compose()

    def _sample(self, drawn: str) -> list[Said]:
        """Put together what lets hear how one would be read to."""
        self._soon.stop()
        return sample_said(self._exhibit(), self._navigation, drawn)

    def _sheet(self) -> FigureViewModel | None:
        """Give the person whose sheet lies in front."""
        spot = self._navigation.spot
        return None if spot.evidence or spot.card else cast("FigureViewModel | None", self._navigation.figure)

    def _offer(self) -> None:
        """Tell of the recording of what is on the screen, for a machine without a voice."""
        exhibit, spot = self._exhibit(), self._navigation.spot
        recording = ""
        if (spot.is_bare or spot.view == "reading") and exhibit.panels and not self._navigation.property("notice"):
            recording = panel_recording(exhibit, self._navigation)
        elif not spot.is_bare and (figure := self._sheet()) is not None:
            recording = exhibit.figures[str(figure.property("figureId"))].spoken.life
        self._speech.offer(Path(exhibit.folder) / recording if recording else None)

    def _ways_out(self) -> list[Said]:
        return [Said(stay_words())] if self._session.property("state") == "warning" else []

    def _expect(self, what: str) -> None:
        """Tell in a moment of the page or of what has the focus; a page says more."""
        self._expected = "page" if "page" in {what, self._expected} else what
        self._soon.start()

    @Slot(QObject)
    def focus_moved(self, *_: object) -> None:
        """The keys have come to something else."""
        if self.reading:
            self._expect("focus")

    @Slot()
    def _spot_changed(self) -> None:
        exhibit, navigation = self._exhibit(), self._navigation
        self._speech.language = exhibit.cover.language
        self._offer()
        here = (navigation.spot, exhibit.cover.language, navigation.property("wording"), navigation.property("notice"))
        if here != self._told:
            self._told = here
            self._speech.stop()
            self._expect("page")

    @Slot()
    def _session_changed(self) -> None:
        self._speech.stop()
        if self.reading and self._session.property("state") == "warning":
            self._expect("page")

    @Slot()
    def _tell(self) -> None:
        expected, self._expected = self._expected, ""
        if expected == "page" and self._session.property("state") == "visit":
            self._speech.announced.emit(over_words(self._navigation) or place_words(self._exhibit(), self._navigation))
        if not self.reading:
            return
        if expected == "page":
            before = self._panel_read
            said = self.compose()
            # Back from what lay over it, a panel that was read is only named.
            there = self._session.property("state") == "visit" and self._navigation.spot.is_bare
            known = there and before is not None and before == self._panel_read
            self._speech.say([*said[:1], *self._under()] if known else said)
        else:
            self._speech.say(self._under())

    def _under(self) -> list[Said]:
        thing = self._focused()
        return [Said(thing_words(thing))] if thing is not None else []

    @Slot()
    def _hold(self) -> None:
        """Who is read to is not silent. In the warning nothing holds: else being asked would be an answer."""
        if self._session.property("state") == "visit":
            self._session.hold("speech", self._speech.property("speaking"))
