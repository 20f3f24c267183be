"""The first page: what it is, for whom, what the class will be able to do, and how its time is spent."""

from collections.abc import Iterator
from itertools import accumulate
from typing import Final

from kiosk.exhibit.model import Lesson, Step
from kiosk.printing.flow import Strip
from kiosk.printing.lines import Lines, marked, running
from kiosk.printing.pieces import cell, held, line_to, named, rule, spaced, table
from kiosk.printing.selection import Selection
from kiosk.printing.sheet import BODY, LABEL, MINOR, SUBTITLE, TABLE, TITLE, Sheet, mm
from kiosk.printing.words import word
from kiosk.viewmodels.datewords import DASH

BLANKS: Final = (("name", 0.5), ("class", 0.22), ("date", 0.28))
"""What a pupil writes on the first page, and the share of the measure that each takes."""
HEAD: Final = 9.0
"""Millimetres above the title."""
PLAN: Final = (0.16, 0.66, 0.18)


def cover(sheet: Sheet, selection: Selection) -> Iterator[Strip]:
    """Set the first page."""
    head, lesson = selection.exhibit.cover, selection.lesson
    yield _blanks(sheet)
    if lesson:
        yield from running(sheet, marked(head.title), MINOR, gap=mm(HEAD))
    yield from running(sheet, marked(selection.title), TITLE, gap=mm(1 if lesson else HEAD))
    subtitle = (
        " \u00b7 ".join(filter(None, (lesson.grade, word("minutes").replace("%1", str(lesson.minutes))))) if lesson else head.subtitle
    )
    yield from running(sheet, marked(subtitle), SUBTITLE, gap=mm(2))
    yield rule(sheet, gap=mm(6))
    if head.entry_notice:
        yield from named(sheet, word("notice"), spaced(running(sheet, marked(head.entry_notice), BODY), mm(6)))
    if lesson:
        aims = [strip for aim in lesson.aims for strip in running(sheet, f"\u2022&nbsp;{marked(aim)}", BODY, gap=mm(0.6))]
        yield from named(sheet, word("aims"), spaced(aims, mm(6)))
        yield from named(sheet, word("plan"), spaced(_plan(sheet, selection, lesson), mm(6)))
    else:
        yield from named(sheet, word("contents"), spaced(_contents(sheet, selection), mm(6)))


def _blanks(sheet: Sheet) -> Strip:
    """Leave room for a name, a class and a date."""
    placed: list[tuple[Lines, float, float]] = []
    x = sheet.column
    for name, share in BLANKS:
        width = sheet.measure * share
        lines = Lines(sheet, marked(word(name)), LABEL, x=x, width=width)
        placed.append((lines, x + lines.natural_width + mm(2), x + width - mm(4 if name != BLANKS[-1][0] else 0)))
        x += width

    def draw(y: float) -> None:
        for lines, left, right in placed:
            lines.draw(y)
            line_to(sheet, left, right, y + lines.leading)

    return Strip(height=mm(6), draw=draw)


def _plan(sheet: Sheet, selection: Selection, lesson: Lesson) -> list[Strip]:
    """Set the time table: from which minute to which, what is on the wall, and which questions are answered then."""
    ends = [*accumulate(step.minutes for step in lesson.steps)]
    rows = [
        (
            cell(f"{end - step.minutes}{DASH}{end}"),
            cell(marked(_shown(selection, step))),
            cell(", ".join(str(selection.numbers[name]) for name in step.questions if name in selection.numbers)),
        )
        for step, end in zip(lesson.steps, ends, strict=True)
    ]
    return table(sheet, PLAN, rows, (word("from"), word("step"), word("questions")))


def _shown(selection: Selection, step: Step) -> str:
    """Say what is on the wall in a step."""
    titles = {panel.id: panel.title for panel in selection.exhibit.panels}
    return titles.get(step.panel, "") if step.panel else word(step.view or "timeline")


def _contents(sheet: Sheet, selection: Selection) -> list[Strip]:
    """List the panels under their chapters."""
    titles = {stop.panel.id: stop.panel.title for stop in selection.stops}
    made: list[Strip] = []
    for chapter in selection.exhibit.cover.chapters:
        panels = [running(sheet, marked(titles[name]), TABLE) for name in chapter.panels if name in titles]
        if panels:
            made += held([*running(sheet, marked(chapter.title), LABEL, gap=mm(2.5)), *(strip for panel in panels for strip in panel)])
    return made
