import pytest
from PySide6.QtCore import QLocale, QObject

from kiosk.exhibit.model import Dataset
from kiosk.viewmodels.timechart import TimeChartViewModel
from tests.unit.viewmodels.counting import dataset, drawn
from tests.unit.viewmodels.making import rows


@pytest.fixture
def chart():
    """Draw the first field of a dataset over the years."""
    home = QObject()
    return lambda made, place=0: TimeChartViewModel(made, drawn(made), place, QLocale("en"), home)


def test_a_bar_stands_in_its_year(chart):
    """Every year has its place, also one without a row; the highest number is marked."""
    made = dataset("year sent", "1921 10", "1922 40", "1924 50")
    assert rows(chart(made).columns, "at", "end", "words", "known", "peak") == [
        (0.0, 0.2, "10", True, False),
        (0.25, 0.8, "40", True, False),
        (0.75, 1.0, "50", True, True),
    ]
    assert rows(chart(made).years, "year", "at") == [("1921", 0.0), ("1922", 0.25), ("1923", 0.5), ("1924", 0.75)]


def test_gaps_are_said(chart):
    """A year without a row and a cell without a number are named, series by series."""
    made = dataset("year sent lost", "1921 10 -", "1922 40 3", "1924 50 4")
    assert chart(made).gaps == "Sent, no figure: 1923. Lost, no figure: 1921, 1923."
    assert chart(dataset("year sent", "1921 1", "1922 2", "1923 0")).gaps == ""


def test_many_gaps_are_named_up_to_the_fourth(chart):
    """The table has them all."""
    made = dataset("year sent lost", *(f"{year} 5 {'3' if year > 1926 else '-'}" for year in range(1921, 1935)))
    assert chart(made).gaps == "Lost, no figure: 1921, 1922, 1923, 1924 …."


def test_a_line_ends_where_a_year_is_missing(chart):
    """Nothing bridges a gap; each stretch runs through the middles of its years."""
    made = dataset("year held", "1921 10", "1922 20", "1924 40", "1925 -", "1926 30", chart="lines")
    assert rows(chart(made).lines, "points") == [
        pytest.approx([0.5 / 6, 0.25, 1.5 / 6, 0.5]),
        pytest.approx([3.5 / 6, 1.0]),
        pytest.approx([5.5 / 6, 0.75]),
    ]


def test_bars_have_no_lines(chart):
    """A chart is one or the other."""
    made = chart(dataset("year sent", "1921 1", "1922 2", "1923 3"))
    assert (made.isLines, made.lines.rowCount()) == (False, 0)


def test_round_years_are_written_where_there_are_many(chart):
    """At most nine."""
    made = dataset("year sent", *(f"{year} 5" for year in range(1921, 1954)))
    assert rows(chart(made).years, "year") == ["1925", "1930", "1935", "1940", "1945", "1950"]


def test_a_range_is_written_short_on_its_bar(chart):
    """Room is scarce over the years; the table says it in full."""
    made = dataset("year sold sold_most", "1921 4.8 5.8", "1922 1.7 1.8", "1923 0.2 -")
    assert rows(chart(made).columns, "words", "least", "most") == [
        ("4.8\u20135.8", pytest.approx(4.8 / 6), pytest.approx(5.8 / 6)),
        ("1.7\u20131.8", pytest.approx(1.7 / 6), pytest.approx(1.8 / 6)),
        ("0.2", -1.0, -1.0),
    ]


def test_a_chart_over_the_years_is_said_in_words(chart):
    """Each series, then the gaps."""
    made: Dataset = dataset("year sent", "1921 1000", "1922 -", "1923 3")
    assert chart(made).spoken == "Sent: lowest 3 (1923), highest 1,000 (1921). Sent, no figure: 1922."
