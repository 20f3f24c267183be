"""Findings in groups: those of a panel in all its languages stand together, the others by their file."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from msgspec import Struct

from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.problem import Problem, shown_path, visible
from kiosk.guidelines.outcome import Outcome

OF_A_PANEL: Final = re.compile(r"(?:\A|[/\\])panels[/\\](?P<name>[^/\\]+)\.ya?ml\Z")


class Group(Struct, frozen=True, kw_only=True):
    """Findings that are told under one heading, file by file."""

    title: str
    files: dict[str, tuple[Problem, ...]]
    panel: str = ""
    picture: str = ""
    """The file of the panel's picture, inside the exhibit."""


def grouped(outcome: Outcome) -> tuple[tuple[Group, ...], tuple[Group, ...]]:
    """Give the groups of the panels, in their order, and those of the other files."""
    files: dict[str, list[Problem]] = {}
    for problem in outcome.problems:
        files.setdefault(problem.path, []).append(problem)
    panels: dict[str, dict[str, tuple[Problem, ...]]] = {panel.id: {} for panel in outcome.exhibit.panels}
    others = []
    for path, problems in files.items():
        found, name = OF_A_PANEL.search(path), name_of(problems[0], outcome)
        if found:
            panels.setdefault(found["name"], {})[name] = tuple(problems)
        else:
            others.append(Group(title=name, files={name: tuple(problems)}))
    return tuple(_panels(outcome.exhibit, panels)), tuple(others)


def name_of(problem: Problem, outcome: Outcome) -> str:
    """Name the file of a problem as it lies in its exhibit."""
    path = Path(problem.path)
    return visible(path.relative_to(outcome.folder).as_posix()) if path.is_relative_to(outcome.folder) else shown_path(problem.path)


def _panels(exhibit: Exhibit, found: Mapping[str, dict[str, tuple[Problem, ...]]]) -> Iterator[Group]:
    """Give a group for each panel; one that was left out for an error has its file's name for a title, and no picture."""
    known = {panel.id: panel for panel in exhibit.panels}
    for name, files in found.items():
        panel = known.get(name)
        if files:
            yield Group(title=panel.title if panel else name, files=files, panel=name, picture=panel.art.file if panel else "")
