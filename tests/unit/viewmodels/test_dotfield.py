import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QObject

from kiosk.viewmodels.dotfield import MOST_DOTS, DotFieldViewModel, dots, people_a_dot, scale_words
from tests.unit.viewmodels.counting import dataset, drawn
from tests.unit.viewmodels.making import rows

ENGLISH = QLocale("en")


@pytest.fixture
def field():
    """Draw a dataset as dots."""
    home = QObject()
    return lambda made: DotFieldViewModel(made, drawn(made), ENGLISH, home)


def heaps(made: DotFieldViewModel) -> list[object]:
    """Read what is drawn of each field."""
    return rows(made.fields, "name", "dots", "total")


@pytest.mark.parametrize(("total", "people"), [(54, 1), (8000, 1), (8001, 2), (767_000, 100), (7_837_686, 1000), (0, 1)])
def test_a_dot_is_a_person_or_a_round_number_of_people(total, people):
    """As few as keep the dots below eight thousand."""
    assert people_a_dot(total) == people


@given(st.integers(0, 10**12))
def test_there_are_never_more_dots_than_can_be_drawn(total):
    """Whatever was counted."""
    assert total / people_a_dot(total) <= MOST_DOTS


@pytest.mark.parametrize(("number", "a_dot", "count"), [(0, 1000, 0), (1, 1000, 1), (499, 1000, 1), (1500, 1000, 2), (16, 1, 16)])
def test_nobody_is_rounded_away(number, a_dot, count):
    """A count above nothing has at least one dot."""
    assert dots(number, a_dot) == count


def test_parts_that_make_up_a_whole_are_dots_of_it(field):
    """Exactly, in every row where all are known; what is left of a row with a missing part is told apart."""
    made = field(dataset("count tried shot prison exile", "a 10 2 5 3", "b 12 4 6 -"))
    assert heaps(made) == [("a", "2.solid-5.small-3.hollow", 10), ("b", "4.solid-6.small-2.point", 12)]
    assert rows(made.legend, "fill", "words") == [("dot.point", "the others")]
    assert [rows(numbers, "form", "number", "words") for numbers in rows(made.fields, "numbers")] == [
        [("", "10", "Tried"), ("solid", "2", "Shot"), ("small", "5", "Prison"), ("hollow", "3", "Exile")],
        [("", "12", "Tried"), ("solid", "4", "Shot"), ("small", "6", "Prison")],
    ]
    assert rows(made.fields, "aside") == ["", "Exile: no figure"]


def test_numbers_that_do_not_add_up_have_dots_of_their_own(field):
    """One field a number: nothing is stacked."""
    made = field(dataset("date arrested shot", "a 10 4", "b 12 6"))
    assert heaps(made) == [("a", "10.solid", 10), ("a", "4.hollow", 4), ("b", "12.solid", 12), ("b", "6.hollow", 6)]


def test_an_author_who_chooses_dots_declares_parts(field):
    """Then they may leave some over; but parts that are more than the whole never lie in it."""
    made = field(dataset("rank before lost", "a 5 3", "b 15 15", "c 9 0", chart="dots"))
    assert heaps(made) == [("a", "3.solid-2.hollow", 5), ("b", "15.solid", 15), ("c", "9.hollow", 9)]
    more = field(dataset("rank before lost", "a 5 3", "b 15 16", chart="dots"))
    assert heaps(more) == [("a", "5.solid", 5), ("a", "3.hollow", 3), ("b", "15.solid", 15), ("b", "16.hollow", 16)]


def test_each_number_knows_its_dots(field):
    """From and to, in fractions of its field."""
    made = field(dataset("count tried shot prison", "a 10 2 8"))
    assert rows(rows(made.fields, "numbers")[0], "since", "until") == [(0.0, 1.0), (0.0, 0.2), (0.2, 1.0)]


def test_a_row_that_nobody_counted_says_so(field):
    """It has no dots, and its words."""
    made = field(dataset("place killed", "a 10", "b some", "c -", "d 5", chart="dots"))
    assert heaps(made) == [("a", "10.solid", 10), ("b", "", 0), ("c", "", 0), ("d", "5.solid", 5)]
    assert [rows(numbers, "number") for numbers in rows(made.fields, "numbers")] == [["10"], ["some"], ["no figure"], ["5"]]


@pytest.mark.parametrize(
    ("a_dot", "unit", "words"),
    [
        (1, "people", "One dot stands for one person"),
        (1000, "people", "One dot stands for 1,000 people"),
        (1, "officers", "Every dot stands for one"),
        (500, "horses", "One dot stands for 500 (horses)"),
        (500, "", "One dot stands for 500 people"),
    ],
)
def test_the_scale_is_said_in_words(a_dot, unit, words):
    """Rule 5 of the design: a dot is a person, or a stated number of people."""
    assert scale_words(a_dot, unit, ENGLISH) == words


def test_dots_are_as_large_as_their_box_allows(field):
    """In whole pixels; where a line each is not much smaller, a line each."""
    made = field(dataset("rank before", "a 20", "b 10", "c 15", chart="dots"))
    assert made.pitch(1000.0, 500.0, 0.0, 10.0, 40.0) == 40
    assert made.pitch(700.0, 500.0, 0.0, 10.0, 40.0) == 35  # not 40, for then the first would take two lines
    assert made.pitch(100.0, 200.0, 0.0, 10.0, 40.0) == 20
    assert made.pitch(10.0, 10.0, 100.0, 10.0, 40.0) == 5  # words that scroll do not make the dots smaller


def test_dots_are_said_in_words(field):
    """Every field with all its numbers, and the scale."""
    made = field(dataset("trial accused shot prison", "First 16 16 0", "Second 17 13 4", unit="people"))
    assert made.spoken == ("First: Accused 16, Shot 16, Prison 0. Second: Accused 17, Shot 13, Prison 4. One dot stands for one person")
