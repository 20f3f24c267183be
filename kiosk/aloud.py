"""What joins the exhibit to those who do not see it: the keypad, the headphones, the voice, and the window they all work on."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtGui import QWindow

from kiosk.exhibit.model import Exhibit
from kiosk.installation.keypad import KEYPAD, code_of
from kiosk.platform import hearing
from kiosk.platform.headphones import Headphones, find_jacks
from kiosk.platform.keypad import Keypad
from kiosk.platform.speech import find_engine
from kiosk.viewmodels.navigation import NavigationViewModel
from kiosk.viewmodels.reader import Reader, Surroundings
from kiosk.viewmodels.session import SessionViewModel
from kiosk.viewmodels.speech import SpeechViewModel
from kiosk.viewmodels.takes import Player, no_sound
from kiosk.viewmodels.voice import Rate


@dataclass(frozen=True, kw_only=True)
class Ways:
    """How this machine can be used without seeing."""

    speaks: bool = False
    """False: nothing is ever heard."""
    keypad: Mapping[str, str] = field(default_factory=dict)
    """What keys of the keypad mean, where it is not the usual; by number or as F13 to F24."""
    pause: float = 0
    """Seconds in which a key of the keypad that is struck twice counts once."""
    headphones: bool = False
    """True: plugging headphones in starts the reading."""
    pace: Rate = "normal"
    """How fast it is read when a visit begins."""
    contact: str = ""
    """Where visitors find help in the room."""


def codes(table: Mapping[str, str]) -> dict[int, str]:
    """Give the meaning of each key by its number; names that are none were reported when the table was read."""
    return {**KEYPAD, **{code_of(name): meaning for name, meaning in table.items() if code_of(name)}}


class Aloud:
    """Owns what listens to keypad and headphones; the voice is made first, because QML requires it."""

    def __init__(self, ways: Ways, player: Callable[[], Player | None] = no_sound) -> None:
        """Find what can speak. `player` makes what plays recordings of texts."""
        self._ways = ways
        self.engine = find_engine(loud=ways.speaks)
        self.speech = SpeechViewModel(self.engine, player if ways.speaks else no_sound, rate=ways.pace)

    def join(self, window: QWindow, exhibit: Callable[[], Exhibit], navigation: NavigationViewModel, session: SessionViewModel) -> None:
        """Begin to listen."""
        self.reader = Reader(
            exhibit,
            navigation,
            session,
            self.speech,
            Surroundings(partial(hearing.focused, window), partial(hearing.screen, window), self._ways.contact),
        )
        self._window = window
        window.focusObjectChanged.connect(self.reader.focus_moved)
        self.keypad = Keypad(window, codes(self._ways.keypad), self.press, pause=self._ways.pause)
        self._headphones = Headphones(find_jacks() if self._ways.headphones and self._ways.speaks else ())
        self._headphones.plugged.connect(partial(self.press, "plugged"))
        self._headphones.unplugged.connect(partial(self.press, "unplugged"))

    def press(self, meaning: str) -> int:
        """Do what a key of the keypad means; gives the key that is to be pressed instead, 0 for none."""
        hearing.listen()
        return self.reader.pressed(meaning)

    def close(self) -> None:
        """Be silent, and listen no more."""
        self._window.focusObjectChanged.disconnect(self.reader.focus_moved)
        self.reader.close()
        self.speech.stop()
        self._headphones.close()
