import pytest
from PySide6.QtCore import QLocale, QObject

from kiosk.viewmodels.barchart import BarChartViewModel
from tests.unit.viewmodels.counting import dataset, drawn
from tests.unit.viewmodels.making import rows


@pytest.fixture
def chart():
    """Draw a dataset as bars that lie."""
    home = QObject()
    return lambda made: BarChartViewModel(made, drawn(made), QLocale("en"), home)


def test_a_row_has_a_name_what_is_not_drawn_and_a_mark_for_each_number(chart):
    """The year of a publication belongs to the name; other columns that are not drawn stand under it."""
    made = chart(dataset("name published shot order tried", "Polish 2015 20 00485 30", "Latvian - 10 - -", "Greek 1998 5 00333 40"))
    assert rows(made.rows, "name", "aside") == [("Polish (2015)", "Order: 00485"), ("Latvian", ""), ("Greek (1998)", "Order: 00333")]
    marks = [rows(row, "fill", "end", "words", "known") for row in rows(made.rows, "marks")]
    assert marks == [
        [("solid", 0.5, "20", True), ("hollow", 0.75, "30", True)],
        [("solid", 0.25, "10", True), ("hollow", 0.0, "no figure", False)],
        [("solid", 0.125, "5", True), ("hollow", 1.0, "40", True)],
    ]


def test_the_legend_names_the_series(chart):
    """By their headings."""
    made = chart(dataset("name shot tried", "a 20 30", "b 10 40", "c 10 10"))
    assert rows(made.legend, "fill", "words") == [("solid", "Shot"), ("hollow", "Tried")]


def test_the_legend_of_bounds_says_how_sure_they_are(chart):
    """Only of what is there."""
    made = chart(dataset("name low high", "a 20 -", "b 10 40"))
    assert rows(made.legend, "fill", "words") == [
        ("solid", "recorded, at least"),
        ("strokes", "estimated"),
        ("block", "from the lowest to the highest estimate"),
    ]


def test_rows_that_hold_no_number_at_all_are_still_rows(chart):
    """Whoever is not counted is not left out."""
    made = chart(dataset("name shot", "a 20", "b 5", "c unknown"))
    assert [rows(row, "words", "known") for row in rows(made.rows, "marks")] == [[("20", True)], [("5", True)], [("unknown", False)]]
