"""What was found, written down, and the line that says how an exhibit stands."""

import pytest

from kiosk.exhibit.loaded import Share
from kiosk.exhibit.problem import Problem
from kiosk.exhibit.report import Translated, count, verdict
from tests.unit.exhibit.writing import Desk

ERROR = Problem(path="a.yaml", line=1, column=2, message="this is wrong", hint="mend it")
WARNING = Problem(path="a.yaml", line=3, column=4, severity="warning", message="this is odd")


@pytest.mark.parametrize(
    ("problems", "said"),
    [
        ([], "All checks passed (2 panels, 2 people, 1 event, 1 place, 1 dataset, 1 term, 1 source)."),
        ([ERROR], "1 error."),
        ([WARNING, ERROR, WARNING], "1 error, 2 warnings."),
    ],
)
def test_one_line_says_how_an_exhibit_stands(desk: Desk, problems, said):
    """What is in it when nothing is wrong, else how much is."""
    assert verdict(problems, desk.load().exhibit) == said


def test_the_line_counts_what_a_class_is_given(desk: Desk):
    """Where there is something."""
    desk.write("questions.yaml", "- {id: a, panel: legacy, kind: hands, asks: Why?, answers: [{says: So}, {says: Not so}]}\n")
    desk.write("lessons/short.yaml", "id: short\ntitle: One\nminutes: 9\nsteps: [{panel: legacy, minutes: 5}]\n")
    assert verdict([], desk.load().exhibit).endswith("1 source, 1 lesson, 1 question).")


def test_the_line_tells_how_much_is_translated(desk: Desk):
    """A language is whole only when nothing is missing, so the share is never rounded up."""
    shares = {"ru": Share(1999, 2000), "uk": Share(7, 7), "kk": Share(0, 0)}
    assert verdict([WARNING], desk.load().exhibit, Translated(shares)) == "1 warning. Translated: ru 99 %, uk 100 %, kk 100 %."


def test_the_line_tells_what_waits(desk: Desk):
    """Translations are held against an original without errors only."""
    assert verdict([ERROR], desk.load().exhibit, Translated({}, ("ru", "uk"))) == (
        "1 error. Not checked before the errors are mended: ru, uk."
    )


def test_the_line_counts_what_is_ignored(desk: Desk):
    """So that it is not forgotten."""
    assert verdict([WARNING], desk.load().exhibit, ignored=2) == "1 warning. 2 warnings ignored."


@pytest.mark.parametrize(("number", "said"), [(1, "1 person"), (1200, "1,200 people")])
def test_things_are_counted(number, said):
    """A number has its noun in the right form."""
    assert count(number, "person", "people") == said
