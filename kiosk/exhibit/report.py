"""One line that says how an exhibit stands."""

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from kiosk.exhibit.loaded import Share
from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.problem import Problem


class Translated(NamedTuple):
    """How much is translated into each other language, and which could not be looked at before errors are mended."""

    shares: Mapping[str, Share]
    waiting: tuple[str, ...] = ()

    def __str__(self) -> str:
        parts = {
            "Translated": [f"{language} {share.percent} %" for language, share in self.shares.items()],
            "Not checked before the errors are mended": self.waiting,
        }
        return "".join(f" {what}: {', '.join(names)}." for what, names in parts.items() if names)


ALONE: Final = Translated({})
"""An exhibit in one language."""


def verdict(problems: Sequence[Problem], exhibit: Exhibit, translated: Translated = ALONE, ignored: int = 0) -> str:
    """Say in one line how an exhibit stands."""
    errors, warnings = tally(problems)
    found = [count(number, word) for number, word in ((errors, "error"), (warnings, "warning")) if number]
    holds = ", ".join(count(number, one, many) for number, one, many in contents(exhibit) if number)
    passed = f"All checks passed ({holds})" if holds else "All checks passed"
    aside = f" {count(ignored, 'warning')} ignored." if ignored else ""
    return f"{', '.join(found) or passed}.{aside}{translated}"


def count(number: int, one: str, many: str = "") -> str:
    """Write a number with its noun."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def tally(problems: Sequence[Problem]) -> tuple[int, int]:
    """Count errors and warnings."""
    errors = sum(problem.severity == "error" for problem in problems)
    return errors, len(problems) - errors


def contents(exhibit: Exhibit) -> tuple[tuple[int, str, str], ...]:
    """Count what is in an exhibit, each with the words for one and for many."""
    return (
        (len(exhibit.panels), "panel", "panels"),
        (len(exhibit.figures), "person", "people"),
        (len(exhibit.events), "event", "events"),
        (len(exhibit.places), "place", "places"),
        (len(exhibit.datasets), "dataset", "datasets"),
        (len(exhibit.terms), "term", "terms"),
        (len(exhibit.sources), "source", "sources"),
        (len(exhibit.lessons), "lesson", "lessons"),
        (len(exhibit.questions), "question", "questions"),
    )
