"""Somebody who does not look: a keypad beside the screen, and a voice that writes down what it says."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent

from kiosk.installation.keypad import KEYPAD
from tests.helpers.hands import pause
from tests.helpers.rooms import Rooms
from tests.helpers.visitor import Visitor

CODES = {meaning: code for code, meaning in KEYPAD.items()}


class Voice:
    """An engine that makes no sound: it keeps what it was given, and speaks on when the test says so."""

    def __init__(self, *, there: bool = True) -> None:
        self.there = there
        self.said: list[tuple[str, str, float, float]] = []
        self.stops = 0
        self.on_finished = self.on_word = self.on_changed = lambda *_: None

    def available(self) -> bool:
        """Be there, unless the test took it away."""
        return self.there

    def say(self, text: str, language: str, rate: float, volume: float) -> None:
        """Write it down."""
        self.said.append((text, language, rate, volume))

    def stop(self) -> None:
        """Count it."""
        self.stops += 1

    @property
    def texts(self) -> list[str]:
        """What it was given to say."""
        return [text for text, *_ in self.said]

    def finish(self) -> None:
        """Come to the end of everything that is to be said."""
        while True:
            before = len(self.said)
            self.on_finished()
            if len(self.said) == before:
                return


def strike(window, code: int, key: int = Qt.Key.Key_unknown, *, held: bool = False) -> None:
    """Strike a key as Linux reports it: by its number, under any name."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(window, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, code, 0, 0, "", held))


class Listener:
    """A visitor who hears, and has a keypad under the hand."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor = visitor
        self.voice = Voice()
        visitor.application.speech.use(self.voice)
        visitor.settle()

    def press(self, *meanings: str) -> list[str]:
        """Press keys of the keypad; gives all that is said after the last, to its end."""
        for meaning in meanings:
            self.voice.said.clear()
            strike(self.visitor.window, CODES[meaning])
            pause(75)
            self.voice.finish()
        return self.voice.texts

    def go_to(self, name: str, most: int = 60) -> None:
        """Go on from thing to thing until one is heard that is called this. Fails naming all that was heard instead."""
        heard = []
        for _ in range(most):
            heard += self.press("right")
            if heard and heard[-1].startswith(name):
                return
        msg = f"{name!r} is never heard; {heard} is"
        raise AssertionError(msg)

    def choose(self, name: str) -> list[str]:
        """Go to something and press it; gives what is said then."""
        self.go_to(name)
        return self.press("select")


def listen(rooms: Rooms, *arguments, **more) -> Listener:
    """Show an exhibit to somebody who listens."""
    return Listener(rooms.show(*arguments, **more))
