"""Questions on paper, to be answered with a pencil, and their answers for the teacher.

The answers to an order are printed in the order of the alphabet: as the author writes them, they would give themselves away.
"""

from collections.abc import Iterator
from string import ascii_uppercase
from typing import Final

from kiosk.exhibit.model import Answer, Question
from kiosk.printing.flow import Strip
from kiosk.printing.lines import marked, running, said
from kiosk.printing.pieces import held, named, opening, quoted, spaced, ticked
from kiosk.printing.selection import Selection
from kiosk.printing.sheet import BODY, HEADING, MINOR, QUESTION, SMALL, TABLE, Sheet, mm
from kiosk.printing.words import word

INSET: Final = 6.0
BEYOND: Final = "?"
"""The letter of an answer for which the alphabet is too short."""


def mixed(question: Question) -> tuple[Answer, ...]:
    """Give the answers as they are printed."""
    if question.kind != "order":
        return question.answers
    sorted_answers = tuple(sorted(question.answers, key=lambda answer: answer.says.lower()))
    return sorted_answers if sorted_answers != question.answers else sorted_answers[::-1]


def letters(question: Question) -> dict[Answer, str]:
    """Name the printed answers."""
    return {answer: _letter(row) for row, answer in enumerate(mixed(question))}


def _letter(row: int) -> str:
    return ascii_uppercase[row] if row < len(ascii_uppercase) else BEYOND


def question(sheet: Sheet, asked: Question, number: int) -> list[Strip]:
    """Set a question with its answers; no page parts them."""
    inset = mm(INSET)
    made = running(sheet, f"<b>{number}.&nbsp;{marked(asked.asks)}</b>", QUESTION)
    made += running(sheet, marked(word(asked.kind)), SMALL)
    for text in said(asked.reads):
        made += quoted(sheet, running(sheet, text, BODY, gap=mm(1.5), inset=inset), inset)
    for row, answer in enumerate(mixed(asked)):
        made += ticked(sheet, marked(answer.says), QUESTION, _letter(row), inset=inset)
    return held(made)


def answer_pages(sheet: Sheet, selection: Selection) -> Iterator[Strip]:
    """Set the answers, on pages of their own."""
    begun = False
    for stop in selection.stops:
        if not stop.questions:
            continue
        if not begun:
            begun = True
            heading = [*running(sheet, marked(word("answers")), HEADING), *running(sheet, marked(selection.title), MINOR, gap=mm(1))]
            yield from opening(held(heading))
        for place, one in enumerate(stop.questions):
            label = "" if place else stop.panel.title
            yield from named(sheet, label, spaced(_answer(sheet, one, selection.numbers[one.id]), mm(6)))


def _answer(sheet: Sheet, asked: Question, number: int) -> list[Strip]:
    """Set what is right, why, and what is known."""
    names = letters(asked)
    made = running(sheet, f"<b>{number}.&nbsp;{marked(asked.asks)}</b>", QUESTION)
    if asked.kind == "hands":
        made += running(sheet, marked(word("open")), QUESTION, gap=mm(1))
    else:
        right = asked.answers if asked.kind == "order" else [answer for answer in asked.answers if answer.right]
        text = " \u2192 ".join(f"<b>{names[answer]}</b>&nbsp;{marked(answer.says)}" for answer in right)
        made += running(sheet, text, QUESTION, gap=mm(1))
    for answer in asked.answers:
        if answer.because:
            made += running(sheet, f"<b>{names[answer]}</b>&nbsp;\u2013 {marked(answer.because)}", TABLE, gap=mm(1), inset=mm(INSET))
    for text in said(asked.because):
        made += running(sheet, text, TABLE, gap=mm(1))
    return [*held(made[:3]), *made[3:]]


__all__ = ["answer_pages", "mixed", "question"]
