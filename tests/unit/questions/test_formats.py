"""Aiken, CSV and QTI: each holds what it can, and says what it cannot."""

import csv
import io

import pytest
from hypothesis import given, settings

from kiosk.exhibit.model import Answer
from kiosk.questions.aiken import to_aiken
from kiosk.questions.choosing import LeftOut, asked_in, told
from kiosk.questions.qti import to_qti
from kiosk.questions.spreadsheet import to_csv
from tests.helpers.qti import QTI, broken, read_package
from tests.unit.questions.asking import asked, choice, order
from tests.unit.questions.test_gift import NASTY, SHOW, said


@pytest.fixture
def exhibit(school):
    """The good exhibit with its questions."""
    return school.load().exhibit


def rows(export):
    """Give the rows of a table as Excel reads them."""
    return list(csv.DictReader(io.StringIO(export.content.decode("utf-8-sig"), newline="")))


def test_aiken_holds_a_line_for_each_answer(exhibit):
    """Questions stand an empty line apart."""
    export = to_aiken(exhibit, asked_in(exhibit))
    assert export.content.decode() == (
        "Whose card did he hold?\nA. The party’s\nB. Nobody’s\nANSWER: A\n\n"
        "“Ten days.” A decree of that day. What can be said of it?\n"
        "A. It was fast\nB. It was just\nC. It took ten days at most\nANSWER: C\n"
    )
    assert told(export.left_out) == ["2 questions left out, for Aiken knows only questions with one right answer: then, gained"]


@pytest.mark.parametrize(
    ("question", "why"),
    [
        (choice("ANSWER: what is it?", "b"), "for the text begins as an answer does in Aiken"),
        (choice("A) or B) – which?", "b"), "for the text begins as an answer does in Aiken"),
        (
            asked(asks="Which?", answers=tuple(Answer(says=str(number), right=not number) for number in range(27))),
            "for Aiken has no more letters than the alphabet",
        ),
    ],
)
def test_what_aiken_would_misread_is_left_out(question, why):
    """And told."""
    assert to_aiken(SHOW, (question,)) == (b"", 0, (LeftOut("q", why),))


@settings(max_examples=15)
@given(NASTY, NASTY)
def test_a_question_in_aiken_is_whole(asks, says):
    """Four lines, whatever stands in them."""
    export = to_aiken(SHOW, (choice(asks, says),))
    if export.written:
        assert export.content.decode() == f"{said(asks)}\nA. {said(says)}\nB. Yes\nANSWER: B\n"


def test_a_table_has_a_row_for_each_answer(exhibit):
    """With the text of the question in each, and what is right as it is right there."""
    table = rows(to_csv(exhibit, asked_in(exhibit)))
    assert [(row["id"], row["answer"], row["right"]) for row in table] == [
        *[("party", "1", "yes"), ("party", "2", "no")],
        *[("then", "1", "1"), ("then", "2", "2"), ("then", "3", "3")],
        *[("read", "1", "no"), ("read", "2", "no"), ("read", "3", "yes")],
        *[("gained", "1", ""), ("gained", "2", ""), ("gained", "3", "")],
    ]
    assert table[1] == {
        "id": "party",
        "panel": "The murder of Kirov",
        "kind": "choice",
        "reads": "",
        "asks": "Whose card did he hold?",
        "answer": "2",
        "says": "Nobody’s",
        "right": "no",
        "because": "No: he was taken back.",
        "because of all": "The cell expelled him. Kirov did not know.",
        "sources": "The Kirov murder",
    }


def test_a_table_computes_nothing():
    """What a spreadsheet would take for a formula stays a text."""
    (row, _) = rows(to_csv(SHOW, (choice("=1+1", "@SUM(A1)"),)))
    assert (row["asks"], row["says"]) == ("'=1+1", "'@SUM(A1)")


def test_a_table_begins_with_the_mark_of_excel(exhibit):
    """Without it Excel shows Cyrillic as signs."""
    assert to_csv(exhibit, ()).content.startswith(b"\xef\xbb\xbfid,")


def test_a_package_keeps_the_rules_of_qti(exhibit):
    """For every kind of question."""
    items = read_package(to_qti(exhibit, asked_in(exhibit)).content)
    assert list(items) == [f"items/{name}.xml" for name in ("party", "then", "read", "gained")]
    assert [fault for item in items.values() for fault in broken(item)] == []


def test_a_package_says_what_is_right(exhibit):
    """An order in its order; of a show of hands nothing is, and nothing is scored."""
    items = read_package(to_qti(exhibit, asked_in(exhibit)).content)
    right = {name: [value.text for value in item.iterfind(f".//{QTI}correctResponse/{QTI}value")] for name, item in items.items()}
    assert [*right.values()] == [["A1"], ["A1", "A2", "A3"], ["A3"], []]
    assert "SCORE" not in {one.get("identifier") for one in items["items/gained.xml"].iter(f"{QTI}outcomeDeclaration")}


def test_what_is_known_is_told_after_an_answer(exhibit):
    """Why this one is wrong, then what is known."""
    party = read_package(to_qti(exhibit, asked_in(exhibit)).content)["items/party.xml"]
    said_of = {one.get("identifier"): "".join(one.itertext()) for one in party.iter(f"{QTI}modalFeedback")}
    assert said_of["A2"] == "No: he was taken back.The cell expelled him. Kirov did not know."


def test_the_same_questions_give_the_same_bytes(exhibit):
    """So that a package can be compared with the one of last year."""
    assert to_qti(exhibit, asked_in(exhibit)) == to_qti(exhibit, asked_in(exhibit))


@settings(max_examples=15)
@given(NASTY, NASTY)
def test_whatever_is_asked_stands_in_the_package(asks, says):
    """As it was written, and by the rules."""
    for question in (choice(asks, says, says), order(asks, says, says, says)):
        (item,) = read_package(to_qti(SHOW, (question,)).content).values()
        assert list(broken(item)) == []
        assert [one.text for one in (*item.iter(f"{QTI}prompt"), *item.iter(f"{QTI}simpleChoice"))][:2] == [said(asks), said(says)]


def test_the_rules_are_rules(exhibit):
    """They find an item that breaks them."""
    item = read_package(to_qti(exhibit, asked_in(exhibit)).content)["items/party.xml"]
    item.remove(item.find(f"{QTI}itemBody"))
    del item.attrib["title"]
    assert len(list(broken(item))) == 3
