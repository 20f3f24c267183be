"""What was found wrong with an exhibit, written for its author or for other programs, and one line that says how it stands."""

import json
from collections.abc import Mapping, Sequence
from typing import Final, Literal, NamedTuple

from kiosk.exhibit.loaded import Share
from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.problem import Problem

Form = Literal["full", "concise", "json"]
"""`full`: with the line and a caret; `concise`: a line for each problem; `json`: one document for other programs."""


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


def listing(problems: Sequence[Problem], exhibit: Exhibit, translated: Translated = ALONE, *, form: Form = "full") -> str:
    """Write all that was found."""
    if form == "json":
        return _as_json(problems, exhibit, translated)
    said = (f"{problem.headline}\n" if form == "concise" else f"{problem}\n\n" for problem in problems)
    return f"{''.join(said)}{verdict(problems, exhibit, translated)}\n"


def verdict(problems: Sequence[Problem], exhibit: Exhibit, translated: Translated = ALONE) -> str:
    """Say in one line how an exhibit stands."""
    errors, warnings = _tally(problems)
    found = [count(number, word) for number, word in ((errors, "error"), (warnings, "warning")) if number]
    holds = ", ".join(count(number, one, many) for number, one, many in _contents(exhibit) if number)
    passed = f"All checks passed ({holds})" if holds else "All checks passed"
    return f"{', '.join(found) or passed}.{translated}"


def count(number: int, one: str, many: str = "") -> str:
    """Write a number with its noun."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def _tally(problems: Sequence[Problem]) -> tuple[int, int]:
    """Count errors and warnings."""
    errors = sum(problem.severity == "error" for problem in problems)
    return errors, len(problems) - errors


def _contents(exhibit: Exhibit) -> tuple[tuple[int, str, str], ...]:
    return (
        (len(exhibit.panels), "panel", "panels"),
        (len(exhibit.figures), "person", "people"),
        (len(exhibit.events), "event", "events"),
        (len(exhibit.places), "place", "places"),
        (len(exhibit.datasets), "dataset", "datasets"),
        (len(exhibit.terms), "term", "terms"),
        (len(exhibit.sources), "source", "sources"),
    )


def _as_json(problems: Sequence[Problem], exhibit: Exhibit, translated: Translated) -> str:
    errors, warnings = _tally(problems)
    document = {
        "errors": errors,
        "warnings": warnings,
        "contents": {many: number for number, _, many in _contents(exhibit)},
        "translated": {language: share._asdict() for language, share in translated.shares.items()},
        "waiting": translated.waiting,
        "problems": [problem.to_dict() for problem in problems],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"
