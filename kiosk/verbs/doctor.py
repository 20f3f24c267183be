"""kiosk doctor: what is missing on this machine."""

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import __version__
from kiosk.verbs.asking import Verbs

if TYPE_CHECKING:
    from kiosk.platform.doctor import Line


def add(verbs: Verbs) -> None:
    """Lay out what can be asked."""
    doctor = verbs.add_parser("doctor", help="say what is missing on this machine, and the line that mends it")
    doctor.add_argument("--json", action="store_true", help="for programs to read")


def run(options: argparse.Namespace) -> int:
    """Say it."""
    from kiosk.platform.doctor import doctor, examined_state

    return doctor(json=options.json, stream=sys.stdout, more=(*state_lines(examined_state(os.environ)), *exhibit_lines()))


def state_lines(folder: Path) -> tuple["Line", ...]:
    """Tell how the state folder is, where there is one: it is not made for that."""
    from kiosk.operations.state import LOG_LIMIT, Shown, examine_health, size_words
    from kiosk.platform.doctor import Line

    if not folder.is_dir():
        return ()
    health = examine_health(folder, Shown(program=__version__))
    free = f"{size_words(health.free_bytes)} are free on the disk of {folder}"
    since = f"visits are counted since {health.counted_since}" if health.counted_since else "no visit has been counted yet"
    wrong = Line(topic="state", text=f"{folder}: {health.condition}.", ok=False, remedy="Mend that, or set STATE_DIRECTORY.")
    return (
        *((wrong,) if health.condition else ()),
        Line(topic="state", text=free, ok=not health.is_nearly_full, remedy="Make room on it." if health.is_nearly_full else ""),
        Line(topic="state", text=f"The log has {size_words(health.log_bytes)} of {size_words(LOG_LIMIT)}; {since}"),
    )


def exhibit_lines() -> tuple["Line", ...]:
    """Tell what is shown here, so that two machines can be compared."""
    from kiosk.installation.reading import exhibit_of, read_installation
    from kiosk.operations.state import content_of
    from kiosk.platform.doctor import Line
    from kiosk.platform.paths import find_exhibit, installation_file

    file = installation_file()
    folder = find_exhibit(exhibit_of(read_installation(file).installation, file))
    return (Line(topic="exhibit", text=f"{folder.name}, content {content_of(folder)}, kiosk {__version__}"),) if folder else ()
