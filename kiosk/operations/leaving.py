"""How a wish of the staff to leave reaches systemd: cage 0.1.4 ends with 0 whatever ran in it, so a file beside its socket says it too."""

from contextlib import suppress
from pathlib import Path
from typing import Final

LEFT: Final = "exhibit-was-left"


def note(folder: Path | None, *, left: bool) -> None:
    """Say in the folder of the session whether staff has left; where it cannot be written to, the exit code has to do."""
    if folder is not None:
        with suppress(OSError):
            if left:
                (folder / LEFT).touch()
            else:
                (folder / LEFT).unlink(missing_ok=True)
