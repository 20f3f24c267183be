"""Lessons and questions, held against their rules."""

from collections.abc import Iterator
from typing import Final

from msgspec.structs import replace

from kiosk.exhibit.checks import Known
from kiosk.exhibit.classroom import Lesson, Question
from kiosk.exhibit.classroom_rules import ANSWERS, LESSON_TIME, SENSITIVE_QUESTION
from kiosk.exhibit.entries import Entry
from kiosk.exhibit.filled import filled
from kiosk.exhibit.finding import at, entries
from kiosk.exhibit.format_rules import CONTRADICTION
from kiosk.exhibit.manuscript import Manuscript
from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.nodes import Mapping, Node, Scalar
from kiosk.exhibit.problem import shorten

FEWEST: Final = {"choice": 2, "source": 2, "hands": 2, "order": 3}
"""Answers that each kind of question needs at least: fewer leave nothing to choose, or to put in order."""

NEEDED: Final = {
    "timeline": ("event", "write events into events.yaml, or show a panel"),
    "map": ("place", "give places their latitude and longitude, or show a panel"),
    "people": ("figure", "give people their `relations:`, or show a panel"),
    "numbers": ("dataset", "write datasets into datasets.yaml, or show a panel"),
    "bibliography": ("source", "write sources into sources.yaml, or show a panel"),
}
"""What there has to be for the view of a step."""


def apply(noun: Lesson | Question, node: Node, manuscript: Manuscript) -> None:
    """Report what breaks the rules of a lesson or a question."""
    if isinstance(noun, Lesson):
        _lesson(noun, node, manuscript)
    else:
        for message, hint in _faults(noun):
            manuscript.report(message, at(node, "answers"), rule=ANSWERS, hint=hint)
        if noun.kind == "source" and not noun.reads:
            hint = "write `reads: …`, the passage and who wrote it for whom"
            manuscript.report("there is nothing to read and to judge", at(node), rule=CONTRADICTION, hint=hint)


def taught(exhibit: Exhibit, lessons: dict[str, Entry], known: Known) -> Exhibit:
    """Give an exhibit its lessons, without the steps to views that it has nothing for, which are reported.

    Where what a view shows was written, with a mistake in it, the mistake is what is reported.
    """
    empty = {view: need for view, need in NEEDED.items() if not filled(exhibit)[view]}
    for entry in lessons.values() if empty else ():
        for one in entries(entry.node, "steps"):
            view = one.get("view") if isinstance(one, Mapping) else None
            noun, hint = empty.get(view.text, ("", "")) if isinstance(view, Scalar) else ("", "")
            if noun and noun not in known.silent and known.declared[noun] == known.usable[noun]:
                message = "there is nothing to show in this view"
                entry.manuscript.report(message, at(one, "view"), rule=CONTRADICTION, hint=hint)
        entry.noun = replace(entry.noun, steps=tuple(step for step in entry.noun.steps if step.view not in empty))
    return replace(exhibit, lessons={name: entry.noun for name, entry in lessons.items()})


def shown(lesson: Lesson) -> Lesson:
    """Give a lesson as a class may have it: without the steps that lead nowhere."""
    steps = tuple(step for step in lesson.steps if bool(step.panel) != bool(step.view))
    return lesson if len(steps) == len(lesson.steps) else replace(lesson, steps=steps)


def withhold(questions: dict[str, Entry], sensitive: set[str]) -> None:
    """Report questions about panels that are marked as sensitive, and take them away: nothing on them is a riddle."""
    for name, entry in [*questions.items()]:
        if entry.noun.panel in sensitive:
            message = f"the panel '{entry.noun.panel}' is marked as sensitive, so no question is asked about it"
            hint = "talk about it: write `questions:` into the panel, or `discuss:` into a lesson"
            entry.manuscript.report(message, at(entry.node, "panel"), rule=SENSITIVE_QUESTION, hint=hint)
            del questions[name]


def _lesson(lesson: Lesson, node: Node, manuscript: Manuscript) -> None:
    """Demand steps, each with one thing on the wall, and no more minutes than the class has."""
    if not lesson.steps:
        manuscript.report("the lesson has no steps", at(node, "steps"), rule=CONTRADICTION, hint="begin with `- {panel: …, minutes: 5}`")
    for step, one in zip(lesson.steps, entries(node, "steps"), strict=True):
        if bool(step.panel) == bool(step.view):
            found = "this one has both" if step.panel else "this one has neither"
            manuscript.report(f"a step shows a panel or a view; {found}", at(one), rule=CONTRADICTION, hint="write `panel: …` or `view: …`")
    planned = sum(step.minutes for step in lesson.steps)
    if planned > lesson.minutes:
        message = f"its steps take {planned} minutes, and the class has {lesson.minutes}"
        manuscript.report(message, at(node, "minutes"), rule=LESSON_TIME, hint="shorten a step, or leave one out")


def _faults(question: Question) -> Iterator[tuple[str, str]]:
    """Tell what does not fit between a question and its answers, each with what to do."""
    count, right = len(question.answers), sum(answer.right for answer in question.answers)
    fewest = FEWEST[question.kind]
    if count < fewest:
        yield f"a question of the kind `{question.kind}` has at least {fewest} answers; this one has {count}", "write more answers"
    if question.kind in {"choice", "source"} and right != 1:
        yield f"one answer must be right; here {'none is' if not right else f'{right} are'}", "write `right: yes` into one of them"
    elif question.kind in {"order", "hands"} and right:
        says = "the order is what is right" if question.kind == "order" else "with a show of hands no answer is right"
        first = next(answer.says for answer in question.answers if answer.right)
        yield f"{says}, but '{shorten(first)}' is marked", "take `right:` out, or choose another kind"
