"""CSV goes through spreadsheets, and every text comes back as it was."""

import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.authoring.translation.table import FORMULA, from_table, to_table
from kiosk.authoring.translation.units import Unit
from kiosk.exhibit.manuscript import Manuscript
from tests.unit.exhibit.writing import words

CELLS = st.text(st.sampled_from("=+-@'＝ a\",;\n\tё"), min_size=1, max_size=8)


def unit(translation: str) -> Unit:
    """A unit that says something."""
    known = {
        "id": "f#/a",
        "kind": "panel: a",
        "original": "A",
        "state": "translated",
        "note": "",
        "steps": (),
        "prose": False,
        "moved": False,
    }
    return Unit(translation=translation, **known)


def read(text: str):
    """Read a table."""
    return from_table(Manuscript("ru.csv", text))


def test_the_table_as_it_goes_out(untranslated):
    """UTF-8 with the mark for Excel, lines ended as there, the languages in the names of the columns."""
    data = untranslated.out("ru.csv").encode()
    assert untranslated.file("ru.csv").read_bytes() == b"\xef\xbb\xbf" + data
    assert data.decode().startswith(
        "id,kind,original (en),translation (ru),state,note\r\n"
        "exhibit.yaml#/title,exhibit: title,Power and terror,,needs translation,Exhibit “Power and terror”: title.\r\n"
    )


def test_lessons_and_questions_go_out_with_what_they_are(untranslated):
    """A translator is told what a class sees when."""
    desk = untranslated.desk
    desk.write(
        "questions.yaml", "- {id: a, panel: legacy, kind: hands, asks: Why?, answers: [{says: So, because: It is.}, {says: Not so}]}\n"
    )
    desk.write("lessons/short.yaml", "id: short\ntitle: One murder\nminutes: 9\nsteps: [{panel: legacy, minutes: 5}]\n")
    rows = [row for row in csv.reader(io.StringIO(untranslated.out("ru.csv"))) if row[0].startswith(("lessons/", "questions."))]
    assert [(row[1], row[2], row[5]) for row in rows] == [
        ("lesson: title", "One murder", "Lesson “One murder”: title."),
        ("question: asks", "Why?", "Question “Why?”: asks."),
        ("question: answers[1].says", "So", "Question “Why?”: answers[1].says."),
        (
            "question: answers[1].because",
            "It is.",
            "Question “Why?”: answers[1].because. Why an answer is right or wrong; a class sees it when all have answered.",
        ),
        ("question: answers[2].says", "Not so", "Question “Why?”: answers[2].says."),
    ]


@settings(max_examples=80, deadline=None)
@given(CELLS)
def test_no_cell_is_a_formula_and_every_cell_comes_back(text):
    """Whatever it begins with, apostrophes included."""
    data = to_table([unit(text)], "en", "ru").decode("utf-8-sig")
    [_, row] = csv.reader(io.StringIO(data, newline=""))
    assert row[3][0] == "'" or not FORMULA.match(row[3])
    assert [one.target for one in read(data).units] == [text]


def test_a_spreadsheet_may_do_what_it_does():
    """Semicolons, columns in another order, a column of its own, no empty cells at the end."""
    text = 'translation (ru);id;mine;original (en);state\n"Раз;\nдва";f#/a;x;One;Translated\n;f#/b\n;;;;\n=A1;f#/c;;Two\n'
    delivery = read(text)
    assert (delivery.language, delivery.original_language, delivery.manuscript.problems) == ("ru", "en", [])
    assert [(one.id, one.source, one.target, one.done, one.at.line) for one in delivery.units] == [
        ("f#/a", "One", "Раз;\nдва", True, 2),
        ("f#/b", "", "", None, 4),
        ("f#/c", "Two", "=A1", None, 6),
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "id,original\n",
            "ru.csv:1:1: error: there is no column 'translation' (the first line names the columns; leave it as it was exported)",
        ),
        (
            'id,original (en),translation (ru)\na,b,"c\n',
            "ru.csv:2:1: error: this is not CSV: unexpected end of data (save it as CSV UTF-8)",
        ),
    ],
)
def test_what_cannot_be_read_is_said_with_its_place(text, message):
    """A column that is gone, a quotation that never ends."""
    assert [words(problem) for problem in read(text).manuscript.findings()] == [message]
