import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from kiosk.viewmodels.cells import columns, number_words, plain_number
from tests.unit.viewmodels.counting import dataset

ENGLISH, RUSSIAN = QLocale("en"), QLocale("ru")


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        ("353074", 353074.0),
        ("5.5", 5.5),
        ("0", 0.0),
        ("0.76", 0.76),
        ("50.0", 50.0),
        ("999999999999999", 999999999999999.0),
    ],
)
def test_a_plain_number_is_read(cell, number):
    """Digits, and decimals after a point."""
    assert plain_number(cell) == number


@pytest.mark.parametrize(
    "cell",
    [
        "",
        "about 5.7 million",
        ">20,000",
        "20,000",
        "00485",
        "-3",
        "+3",
        "1e5",
        "5.",
        ".5",
        "1 000",
        "1934-12-01",
        "nan",
        "inf",
        "٣",
        "9" * 16,
    ],
)
def test_what_is_not_a_plain_number_is_not_read_as_one(cell):
    """Nothing is drawn of it, however much it looks like a number."""
    assert plain_number(cell) is None


@pytest.mark.parametrize(
    ("cell", "english", "russian"),
    [
        ("353074", "353,074", "353\N{NO-BREAK SPACE}074"),
        ("50.0", "50.0", "50,0"),
        ("0.76", "0.76", "0,76"),
        ("about 5.7 million", "about 5.7 million", "about 5.7 million"),
        ("00485", "00485", "00485"),
    ],
)
def test_a_number_is_written_as_the_language_does(cell, english, russian):
    """It keeps the decimals that the author gave; what is no number stays as it is."""
    assert (number_words(cell, ENGLISH), number_words(cell, RUSSIAN)) == (english, russian)


@given(st.text(max_size=20))
def test_whatever_stands_in_a_cell_is_a_number_or_stays_text(cell):
    """Any text at all: either it can be drawn from zero, or it is said as it stands."""
    number = plain_number(cell)
    assert number_words(cell, ENGLISH) == cell if number is None else 0 <= number < 1e15


def test_a_column_of_numbers_is_one_where_most_cells_are_plain():
    """A text among numbers stays in it; numbers that are names, and years, make none."""
    held = columns(dataset("name killed order year", "a 92 00485 1934", "b about_90 00439 1935", "c 57 49990 1936", "d - - -"))
    assert {column.id: column.is_counted for column in held} == {"name": False, "killed": True, "order": False, "year": False}
    assert held[1].numbers == (92.0, None, 57.0, None)
    assert [held[2].words(row, ENGLISH) for row in range(4)] == ["00485", "00439", "49990", ""]


def test_columns_that_are_not_declared_come_in_the_order_of_the_rows():
    """A dataset may do without headings; then the ids stand for them."""
    made = dataset("a b", "x 1", "y 2")
    undeclared = type(made)(id="sent", title="Sent", rows=({"a": "x"}, {"b": "2", "a": "y"}))
    assert [(column.id, column.heading, column.cells) for column in columns(undeclared)] == [("a", "a", ("x", "y")), ("b", "b", ("", "2"))]
