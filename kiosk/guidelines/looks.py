"""What of an exhibit can only be known by drawing it. Guidelines know nothing of Qt: whoever runs them hands these functions in."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Literal, NamedTuple

from msgspec import Struct


def _prepared(_file: Path) -> bool:
    return True


def _nothing(_asked: object) -> str:
    return ""


class Misfit(NamedTuple):
    """Something that has no room: in a language, on a screen. `kind` and `words` say what is alike on several."""

    language: str
    noun: str
    """Whose: `panel:lamp`, `figure:davy`; empty in a view, which shows many."""
    where: str
    """The wording of a panel, or what lies over it: its `notice`, `figure`, `contents`, `timeline`."""
    screen: str
    kind: str
    words: str
    said: str


class Faint(NamedTuple):
    """Words on a picture that can hardly be read: their contrast in the colour that was chosen, and in the other."""

    panel: str
    screen: str
    words: str
    ratio: float
    other: float


class Short(NamedTuple):
    """Something that falls short on the screen that an exhibit hangs on, in millimetres or, for a capital letter, in degrees."""

    kind: Literal["target", "capital", "highest", "lowest"]
    where: str
    screen: str
    words: str
    value: float
    asked: float
    others: int = 0
    """How many more things fall short of the same, and less."""

    @property
    def shortfall(self) -> float:
        """How far it is from what is asked."""
        return abs(self.value - self.asked)


class Looks(Struct, frozen=True, kw_only=True):
    """Answers of this machine. What nobody looks at is taken to be in order."""

    is_ready: Callable[[Path], bool] = _prepared
    """Tells whether a large picture was prepared here."""
    missing: Callable[[str], str] = _nothing
    """Gives those of some characters that no font here has."""
    words: Callable[[str], str] = _nothing
    """Gives the words that are on the screen in a language without anybody having written them: its name, the months."""
    flaw: Callable[[Path], str] = _nothing
    """Gives what is wrong with a picture: `broken`, `blank`, `plain`, `thin`, `empty` or `slow`."""
    misfits: Callable[[], Sequence[Misfit]] = tuple
    """Gives what has no room on a screen, in any language."""
    faint: Callable[[], Sequence[Faint]] = tuple
    """Gives the words on pictures that do not stand out."""
    short: Callable[[], Sequence[Short]] = tuple
    """Gives what falls short on the wall, the worst of each kind on each screen."""

    @property
    def lays_out(self) -> bool:
        """Tell whether an answer needs the exhibit to be laid out on a screen."""
        nobody: Callable[[], object] = tuple
        return any(answer is not nobody for answer in (self.misfits, self.faint, self.short))


UNSEEN: Looks = Looks()
