"""What the page for staff asks of whatever stands behind it. Each part may be missing, and then its section is not offered."""

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from msgspec import Struct


class Health(Struct, frozen=True, kw_only=True):
    """How the machine is, as far as it can be told."""

    program: str
    exhibit: str
    languages: tuple[str, ...]
    content: str = ""
    """The version of what is shown; empty where it is no pack."""
    started: str = ""
    """When the program was started, by the clock of the machine."""
    running: int = 0
    """Seconds since then, by a clock that nobody can set."""
    ending: str = ""
    """When and how it last ended without having been asked to; empty: it never did, or nobody knows."""
    memory: int = 0
    """Bytes that it holds now; 0: not known."""
    renderer: str = ""
    screen: str = ""
    state: str = ""
    """The state folder."""
    is_writable: bool = True
    free: int = -1
    """Bytes that are left there; -1: not known."""
    log: int = 0
    """Bytes of the log."""
    notices: tuple[str, ...] = ()
    """What is not as it should be, in words."""


class Choice(NamedTuple):
    """One of a few that staff can choose."""

    id: str
    title: str
    note: str = ""


class Exhibits(Protocol):
    """Which exhibit is shown (kiosk/operations/choice.py)."""

    def offered(self) -> Sequence[Choice]:
        """List those that there are, the one that the machine would show by itself first; `note` is where each comes from.

        That is `pack`, `installation` or `program`.
        """

    def chosen(self) -> str:
        """Tell which one staff chose; empty: none."""

    def choose(self, exhibit: str) -> None:
        """Show another one from the next start. Raises OSError where that cannot be remembered."""


class Hours(Protocol):
    """When the exhibit is open (kiosk/operations/schedule.py)."""

    def today(self) -> str:
        """Say what holds today, as `09:00-18:00`; empty: always open."""

    def chosen(self) -> str:
        """Tell what staff chose for today: `open`, `closed`, or nothing."""

    def choose(self, what: str) -> None:
        """Keep it `open` or `closed` for the rest of today, or as settled with nothing. Raises OSError where that cannot be remembered."""


class Counts(Protocol):
    """What was counted (kiosk/operations/statistics.py)."""

    def places(self) -> Sequence[Choice]:
        """List the folders that counts can be written to: sticks that are plugged in, and last the state folder."""

    def export(self, place: str) -> str:
        """Write them there, and give the name of what was written. Raises OSError where that cannot be."""


class Keeper(Protocol):
    """Whoever knows more of the machine than the program that is shown (kiosk/operations/state.py, kiosk/operations/store.py)."""

    def content(self) -> str:
        """Tell the version of what is shown, by which two machines can be compared."""

    def notices(self) -> Sequence[str]:
        """Say in words what is not as it should be."""


class Mixer(Protocol):
    """How loud the machine is."""

    def level(self) -> int:
        """Percent; -1: not known."""

    def step(self, percent: int) -> None:
        """Make it so much louder, or softer."""


class Desk(Struct, kw_only=True):
    """All of it."""

    exhibits: Exhibits | None = None
    hours: Hours | None = None
    counts: Counts | None = None
    mixer: Mixer | None = None
    keeper: Keeper | None = None
