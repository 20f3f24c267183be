"""What a check gives: everything that is told of an exhibit, to be written in one form or another."""

from pathlib import Path

from msgspec import Struct

from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.problem import Problem
from kiosk.exhibit.report import ALONE, Translated
from kiosk.guidelines.ignores import Ignored


class Outcome(Struct, frozen=True, kw_only=True):
    """How an exhibit stands."""

    folder: Path
    """Where it lies, as it was asked for."""
    exhibit: Exhibit
    problems: tuple[Problem, ...] = ()
    ignored: tuple[Ignored, ...] = ()
    translated: Translated = ALONE
