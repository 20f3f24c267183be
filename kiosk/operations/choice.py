"""What a kiosk shows, of all that it could.

The command line is stronger than the staff's choice, that than the installed pack, that than `installation.yaml`, that than what comes with
the program. What is not there is passed over, so that there is always something.
"""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Final, Literal, NamedTuple

from kiosk.operations.writing import write_whole

CHOICE: Final = "choice"
"""The file in the state folder with the id that staff chose."""
LONGEST: Final = 200
COVER: Final = "exhibit.yaml"


class Offer(NamedTuple):
    """An exhibit that could be shown here."""

    id: str
    folder: Path
    origin: Literal["pack", "installation", "program"]


def offers(pack: tuple[str, Path] | None, settled: Path | None, program: Iterable[Path]) -> tuple[Offer, ...]:
    """List what is there, the strongest first, each id once: the pack with its id, what `installation.yaml` names, and the program's."""
    found = [Offer(*pack, "pack")] if pack else []
    found += [Offer(settled.resolve().name, settled, "installation")] if settled else []
    found += [Offer(folder.name, folder, "program") for folder in program]
    there: dict[str, Offer] = {}
    for offer in found:
        with suppress(OSError):  # a disk that fails, or a folder that may not be read
            if (offer.folder / COVER).is_file():
                there.setdefault(offer.id, offer)
    return tuple(there.values())


def chosen(state: Path, offered: Iterable[Offer]) -> Offer | None:
    """Give what staff chose, where it is there; else the strongest; None where nothing is offered."""
    there = tuple(offered)
    wish = choice(state)
    return next((offer for offer in there if offer.id == wish), there[0] if there else None)


def choice(state: Path) -> str:
    """Read the id that staff chose; nothing where they chose none."""
    try:
        with (state / CHOICE).open(encoding="utf-8") as file:
            return file.read(LONGEST).strip()
    except (OSError, UnicodeError):
        return ""


def choose(state: Path, wish: str) -> None:
    """Remember what staff chose; nothing gives the choice back to packs and `installation.yaml`. Raises OSError."""
    state.mkdir(parents=True, exist_ok=True)
    write_whole(state / CHOICE, f"{wish}\n".encode())
