"""CSV: a row for each answer, so that a teacher can sort, filter and count in any spreadsheet.

The columns are called like the keys in questions.yaml. The text of the question stands in each of its rows: a filter would lose it.
"""

import csv
import io
from typing import Final

from kiosk.documents.formulas import guarded
from kiosk.exhibit.model import Answer, Exhibit, Question
from kiosk.questions.choosing import Asked, Export
from kiosk.questions.markup import one_line, plain

COLUMNS: Final = ("id", "panel", "kind", "reads", "asks", "answer", "says", "right", "because", "because of all", "sources")
RIGHT: Final = {True: "yes", False: "no"}


def to_csv(exhibit: Exhibit, asked: tuple[Asked, ...]) -> Export:
    """Write questions in UTF-8, with the mark by which Excel knows it."""
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\r\n")
    rows.writerow(COLUMNS)
    for one in asked:
        for number, answer in enumerate(one.question.answers, 1):
            rows.writerow(map(guarded, _row(exhibit, one, number, answer)))
    return Export(out.getvalue().encode("utf-8-sig"), len(asked))


def _row(exhibit: Exhibit, asked: Asked, number: int, answer: Answer) -> tuple[str, ...]:
    question = asked.question
    titles = (exhibit.sources[name].title for name in question.sources if name in exhibit.sources)
    head = (question.id, asked.panel.title, question.kind, plain(question.reads), one_line(question.asks))
    own = (str(number), one_line(answer.says), _right(question, answer, number), one_line(answer.because))
    return (*head, *own, plain(question.because), "; ".join(titles))


def _right(question: Question, answer: Answer, number: int) -> str:
    """Say what is right: yes or no, the place in an order, and nothing where hands are raised."""
    match question.kind:
        case "order":
            return str(number)
        case "hands":
            return ""
        case _:
            return RIGHT[answer.right]
