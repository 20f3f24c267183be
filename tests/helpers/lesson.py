"""A lesson that a remote can drive, without Qt. `python -m tests.helpers.lesson` opens a remote, to try it with a phone."""

import sys
import time
from typing import Final

from kiosk.remote.addresses import addresses
from kiosk.remote.driver import RemoteState
from kiosk.remote.remote import Remote

TITLES: Final = ("After Lenin", "The Ryutin affair", "The murder of Kirov", "A murder put to use", "The first Moscow trial")
NOTES: Final = (
    "Ask the class who gained from the decree before you say anything about guilt.",
    "Keep two things apart: what the archives prove, and what people suspected. Milda Draule was shot for being married to the gunman.",
)
LONG: Final = "Заарештовані за національність під час Великого терору"


class Lesson:
    """Goes on and back, and writes down what it was told."""

    def __init__(self) -> None:
        """Begin with the third panel."""
        self.told: list[str] = []
        self.at = 2
        self.black = False
        self.title = self.following = ""
        self.language = "en"
        self._began = time.monotonic() - 760

    def forward(self) -> None:
        """Go on."""
        self.told.append("forward")
        self.at = min(self.at + 1, len(TITLES) - 1)

    def backward(self) -> None:
        """Go back."""
        self.told.append("backward")
        self.at = max(self.at - 1, 0)

    def blackout(self) -> None:
        """Make the wall black, or not."""
        self.told.append("blackout")
        self.black = not self.black

    def state(self) -> RemoteState:
        """Tell where it stands."""
        return RemoteState(
            title=self.title or TITLES[self.at],
            following=self.following or "".join(TITLES[self.at + 1 : self.at + 2]),
            notes=NOTES,
            place=f"{self.at + 1} of {len(TITLES)}",
            elapsed=int(time.monotonic() - self._began),
            planned=2700,
            black=self.black,
            language=self.language,
        )

    def speak_ukrainian(self) -> None:
        """Say the longest things there are, in the language with the longest words."""
        self.language, self.title, self.following = "uk", LONG, LONG


def main() -> None:
    """Open a remote at the address given, or at the first there is, until Enter is pressed."""
    address = sys.argv[1] if len(sys.argv) > 1 else addresses()[0].address
    with Remote(Lesson(), address) as remote:
        for row in remote.qr():
            sys.stdout.write("".join("  " if dark else "██" for dark in row) + "\n")
        sys.stdout.write(f"{remote.link}\nEnter ends it. ")
        sys.stdout.flush()
        sys.stdin.readline()


if __name__ == "__main__":
    main()
