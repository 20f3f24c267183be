"""`kiosk check`: everything that is wrong with an exhibit, and in the end one line that says how it stands."""

import json
from pathlib import Path
from typing import Final, Literal, TextIO

from kiosk.exhibit.loader import COVER, load
from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.problem import Problem, shown_path

CLEAN: Final = 0
PROBLEMS: Final = 1
USAGE: Final = 2

Form = Literal["full", "concise", "json"]


def check(path: Path, stream: TextIO, *, form: Form = "full", strict: bool = False) -> int:
    """Check the exhibit in a folder (or beside its exhibit.yaml) and say on `stream` what was found.

    Gives the exit status: 0 when there is no error, 1 when there is one, 2 when there is nothing to check. Warnings count
    as errors only when `strict`. `concise` prints one line for each problem, `json` one document for other programs.
    """
    folder = path.parent if path.name == COVER and not path.is_dir() else path
    if not folder.is_dir():
        what = "is a file, not a folder" if folder.exists() else "does not exist"
        stream.write(f"kiosk check: {shown_path(str(folder))} {what}. Give the folder of an exhibit, the one with {COVER} in it.\n")
        return USAGE
    loaded = load(folder)
    errors = len(loaded.errors)
    warnings = len(loaded.problems) - errors
    if form == "json":
        stream.write(_as_json(loaded.problems, loaded.exhibit) + "\n")
    else:
        stream.writelines(f"{problem.headline}\n" if form == "concise" else f"{problem}\n\n" for problem in loaded.problems)
        stream.write(verdict(errors, warnings, loaded.exhibit) + "\n")
    return PROBLEMS if errors or (strict and warnings) else CLEAN


def verdict(errors: int, warnings: int, exhibit: Exhibit) -> str:
    """Say in one line how an exhibit stands."""
    found = [count(number, word) for number, word in ((errors, "error"), (warnings, "warning")) if number]
    if found:
        return ", ".join(found) + "."
    holds = ", ".join(count(number, one, many) for number, one, many in _contents(exhibit) if number)
    return f"All checks passed ({holds})." if holds else "All checks passed."


def count(number: int, one: str, many: str = "") -> str:
    """Write a number with its noun."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


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


def _as_json(problems: tuple[Problem, ...], exhibit: Exhibit) -> str:
    errors = sum(problem.severity == "error" for problem in problems)
    document = {
        "errors": errors,
        "warnings": len(problems) - errors,
        "contents": {many: number for number, _, many in _contents(exhibit)},
        "problems": [problem.to_dict() for problem in problems],
    }
    return json.dumps(document, ensure_ascii=False, indent=2)
