"""GIFT: questions as text, for Moodle and what learned it from Moodle.

Every text is HTML in a paragraph, and every sign that GIFT gives a meaning is escaped, so that no text can begin a format, a weight, a
comment or a feedback. GIFT has no ordering of its own that all Moodles know: each answer is matched with its place, 1, 2, 3. A show of
hands has no right answer, and Moodle would ask a teacher to mark it; it is left out.
"""

import re
from typing import Final

from kiosk.exhibit.model import Answer, Exhibit, Question
from kiosk.questions.choosing import Asked, Export, LeftOut
from kiosk.questions.markup import html, html_of_words, one_line

SIGNS: Final = re.compile(r"[\\~=#{}:]")
"""What GIFT gives a meaning (docs.moodle.org, GIFT format: special characters)."""
NO_MARK: Final = "for a show of hands has no right answer, and GIFT is for what is marked"


def to_gift(exhibit: Exhibit, asked: tuple[Asked, ...]) -> Export:
    """Write questions, in a category for each panel."""
    fit = [one for one in asked if one.question.kind != "hands"]
    pieces: list[str] = []
    panel = ""
    for question, home in fit:
        if home.id != panel:
            panel = home.id
            pieces.append(f"$CATEGORY: {_category(exhibit.cover.title)}/{_category(home.title)}")
        pieces.append(_question(question))
    left_out = tuple(LeftOut(one.question.id, NO_MARK) for one in asked if one.question.kind == "hands")
    return Export("".join(f"{piece}\n\n" for piece in pieces).encode(), len(fit), left_out)


def escaped(text: str) -> str:
    """Write a text so that none of its signs means anything to GIFT."""
    return SIGNS.sub(r"\\\g<0>", text)


def _question(question: Question) -> str:
    """Write one question, a line for each part."""
    answers = [
        f"={escaped(html_of_words(answer.says))} -> {place}" if question.kind == "order" else _choice(answer)
        for place, answer in enumerate(question.answers, 1)
    ]
    because = [f"####{escaped(feedback)}"] if (feedback := _feedback(question)) else []
    text = escaped(html(question.reads) + html_of_words(question.asks))
    return "\n".join([f"::{escaped(question.id)}::[html]{text}{{", *answers, *because, "}"])


def _choice(answer: Answer) -> str:
    because = f"#{escaped(html_of_words(answer.because))}" if answer.because else ""
    return f"{'=' if answer.right else '~'}{escaped(html_of_words(answer.says))}{because}"


def _feedback(question: Question) -> str:
    """Give what is known. Matching has no feedback for each answer, so those of an order stand here."""
    places = [answer.because for answer in question.answers if answer.because] if question.kind == "order" else []
    return html(question.because) + "".join(map(html_of_words, places))


def _category(title: str) -> str:
    """Write a name of a category: a stroke would part it, and signs are not escaped there, but for the backslash."""
    return one_line(title).replace("\\", "\\\\").replace("/", "//")
