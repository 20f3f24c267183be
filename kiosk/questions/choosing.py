"""Which questions are given out, in the order in which a class meets them, and what a format had to leave out of them."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from kiosk.exhibit.model import Exhibit, Lesson, Panel, Question
from kiosk.exhibit.report import count


class Asked(NamedTuple):
    """A question with the panel that it belongs to."""

    question: Question
    panel: Panel


class LeftOut(NamedTuple):
    """A question that a format cannot hold."""

    id: str
    why: str


class Export(NamedTuple):
    """What one format makes of questions."""

    content: bytes
    written: int
    left_out: tuple[LeftOut, ...] = ()


Writer = Callable[[Exhibit, tuple[Asked, ...]], Export]
"""A format: it writes questions of an exhibit, whose language is that of the exhibit given."""


def asked_in(exhibit: Exhibit, lesson: Lesson | None = None) -> tuple[Asked, ...]:
    """Give the questions of a lesson in the order of its steps; without one, all, panel by panel."""
    panels = {panel.id: panel for panel in exhibit.panels}
    if lesson is not None:
        wanted = [exhibit.questions[name] for name in dict.fromkeys(_named(lesson)) if name in exhibit.questions]
    else:
        rows = {ident: row for row, ident in enumerate(panels)}
        wanted = sorted(exhibit.questions.values(), key=lambda question: rows.get(question.panel, len(rows)))
    return tuple(Asked(question, panels[question.panel]) for question in wanted if question.panel in panels)


def told(left_out: Iterable[LeftOut]) -> list[str]:
    """Say what was left out, in a line for each reason."""
    named: dict[str, list[str]] = {}
    for one in left_out:
        named.setdefault(one.why, []).append(one.id)
    return [f"{count(len(ids), 'question')} left out, {why}: {', '.join(ids)}" for why, ids in named.items()]


def _named(lesson: Lesson) -> Iterable[str]:
    return (name for step in lesson.steps for name in step.questions)
