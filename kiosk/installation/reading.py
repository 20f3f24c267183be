"""What is settled for a machine: installation.yaml, or how everything is where there is none. A mistake of the staff closes no museum."""

from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from kiosk.exhibit.problem import Problem
from kiosk.installation.model import Installation


class Read(NamedTuple):
    """What was read, and what is wrong with it."""

    installation: Installation
    problems: tuple[Problem, ...] = ()


def read_installation(file: Path | None) -> Read:
    """Read a file; without one, everything is as it comes. Never raises."""
    if file is None:
        return Read(Installation())
    from kiosk.installation.judging import judged  # A machine without a file starts sooner without it.

    return Read(*judged(file))


def exhibit_of(installation: Installation, file: Path | None) -> str:
    """Give the wish for an exhibit; a path is meant from the folder of the file."""
    wish = installation.exhibit
    with suppress(OSError, RuntimeError):  # it may not be entered, its name is too long, or it is the home of nobody
        beside = file.resolve().parent / Path(wish).expanduser() if file and wish else None
        if beside and beside.is_dir():
            return str(beside)
    return wish
