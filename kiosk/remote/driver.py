"""What a remote drives, and what it shows of it: the whole agreement between the phone's page and whoever presents."""

from dataclasses import dataclass
from typing import Literal, Protocol


@dataclass(frozen=True, kw_only=True, slots=True)
class RemoteState:
    """What the teacher's phone tells. Every text is plain: no Markdown, no HTML."""

    title: str
    """Of what is on the wall."""
    following: str = ""
    """Title of what comes next; empty at the end."""
    notes: tuple[str, ...] = ()
    """Paragraphs for the teacher alone."""
    place: str = ""
    """Such as "3 of 9", in the language of the state."""
    elapsed: int = 0
    """Seconds since the lesson began."""
    planned: int = 0
    """Seconds that the lesson may take; 0 where nobody has said."""
    black: bool = False
    """Whether the wall is black."""
    language: str = "en"
    """A BCP 47 code such as "uk". The page's own words follow it as far as they can."""
    direction: Literal["ltr", "rtl"] = "ltr"
    """Where that language begins its lines."""


class Driver(Protocol):
    """Whoever presents.

    The server calls all of these from its own thread, one at a time, and answers nobody else meanwhile. So each returns at
    once: a driver that lives in another thread sends itself a queued signal and keeps its last state ready to be read. It must
    never wait for the thread that calls `Remote.close`.
    """

    def forward(self) -> None:
        """Go on to what comes next."""

    def backward(self) -> None:
        """Go back."""

    def blackout(self) -> None:
        """Make the wall black, or show it again."""

    def state(self) -> RemoteState:
        """Tell what is to be seen on the phone."""
