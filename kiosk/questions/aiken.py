"""Aiken: the plainest format there is. A question on a line, its answers under letters, and which is right; nothing else.

What is known about a question, and why an answer is wrong, has no place in it. An order and a show of hands have none either.
"""

import re
from string import ascii_uppercase
from typing import Final

from kiosk.exhibit.model import Exhibit, Question
from kiosk.questions.choosing import Asked, Export, LeftOut
from kiosk.questions.markup import one_line, plain

READ_AS_MORE: Final = re.compile(r"[A-Z][.)]\s|ANSWER:")
"""How a line begins that would be taken for an answer."""


def to_aiken(_exhibit: Exhibit, asked: tuple[Asked, ...]) -> Export:
    """Write those questions that have one right answer."""
    judged = [(one.question, _fault(one.question)) for one in asked]
    fit = [question for question, fault in judged if not fault]
    left_out = tuple(LeftOut(question.id, fault) for question, fault in judged if fault)
    return Export("\n".join(map(_question, fit)).encode(), len(fit), left_out)


def _question(question: Question) -> str:
    answers = [*zip(ascii_uppercase, question.answers, strict=False)]
    right = next(letter for letter, answer in answers if answer.right)
    lines = [_text(question), *(f"{letter}. {one_line(answer.says)}" for letter, answer in answers), f"ANSWER: {right}"]
    return "".join(f"{line}\n" for line in lines)


def _text(question: Question) -> str:
    """Give what the class reads and what is asked, on one line."""
    return one_line(f"{plain(question.reads)} {question.asks}")


def _fault(question: Question) -> str:
    """Say why Aiken cannot hold a question; nothing where it can."""
    if question.kind not in {"choice", "source"}:
        return "for Aiken knows only questions with one right answer"
    if len(question.answers) > len(ascii_uppercase):
        return "for Aiken has no more letters than the alphabet"
    if READ_AS_MORE.match(_text(question)):
        return "for the text begins as an answer does in Aiken"
    return ""
