"""A lesson of nine panels that a remote can drive, without Qt. `python -m tests.helpers.lesson` opens a remote to try it on a phone."""

import sys
import time
from dataclasses import replace
from typing import Final

from kiosk.remote.addresses import addresses
from kiosk.remote.driver import RemoteState
from kiosk.remote.remote import Remote

TITLES: Final = (
    "After Lenin",
    "Collective farms and famine",
    "The Ryutin affair",
    "The murder of Kirov",
    "A murder put to use",
    "The first Moscow trial",
    "Arrested for a nationality",
    "The Red Army purge",
    "Power without limits",
)
NOTES: Final = (
    "Ask the class who gained from the decree before you say anything about guilt.",
    "Keep two things apart: what the archives prove, and what people suspected. Milda Draule was shot for being married to the gunman.",
)


class Lesson:
    """Goes on and back, and writes down what it was told."""

    def __init__(self, state: RemoteState | None = None) -> None:
        """Begin with the fourth panel."""
        self.told: list[str] = []
        self.at = 3
        self.now = state or RemoteState(title="", notes=NOTES, elapsed=760, planned=2700)
        self._began = time.monotonic()

    def forward(self) -> None:
        """Go on."""
        self.told.append("forward")
        self.at = min(self.at + 1, len(TITLES) - 1)

    def backward(self) -> None:
        """Go back."""
        self.told.append("backward")
        self.at = max(self.at - 1, 0)

    def blackout(self) -> None:
        """Make it black, or not."""
        self.told.append("blackout")
        self.now = replace(self.now, black=not self.now.black)

    def state(self) -> RemoteState:
        """Tell where it stands."""
        following = TITLES[self.at + 1] if self.at + 1 < len(TITLES) else ""
        elapsed = self.now.elapsed + int(time.monotonic() - self._began)
        place = f"{self.at + 1} of {len(TITLES)}"
        return replace(self.now, title=self.now.title or TITLES[self.at], following=following, place=place, elapsed=elapsed)


def main() -> None:
    """Open a remote at the address given, or the first there is, and say where until Enter is pressed."""
    address = sys.argv[1] if len(sys.argv) > 1 else addresses()[0].address
    with Remote(Lesson(), address) as remote:
        for row in remote.qr():
            sys.stdout.write("".join("  " if dark else "██" for dark in row) + "\n")
        sys.stdout.write(f"{remote.link}\nEnter ends it. ")
        sys.stdout.flush()
        sys.stdin.readline()


if __name__ == "__main__":
    main()
