from math import inf

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QObject

from kiosk.viewmodels.axis import Axis
from tests.unit.viewmodels.making import rows


@pytest.mark.parametrize(("year", "at"), [(1917, 0.0), (1936, 0.5), (1955, 1.0), (1900, 0.0), (2000, 1.0), (-inf, 0.0), (inf, 1.0)])
def test_a_moment_stands_at_its_fraction(year, at):
    """What lies outside is cut to the ends."""
    assert Axis(1917, 1955).at(year) == at


@pytest.mark.parametrize(("year", "covered"), [(1916.9, False), (1917, True), (1955, True), (1955.1, False), (inf, False), (-inf, False)])
def test_an_axis_covers_both_of_its_ends(year, covered):
    """And nothing beyond them."""
    assert Axis(1917, 1955).covers(year) is covered


@pytest.mark.parametrize(
    ("since", "until", "most", "years"),
    [
        (1917, 1955, 5, ["1920", "1930", "1940", "1950"]),
        (1917, 1918, 5, ["1917", "1918"]),
        (1929.5, 1932.5, 5, ["1930", "1931", "1932"]),
        (1800, 2000, 5, ["1800", "1850", "1900", "1950", "2000"]),
        (800, 2000, 5, ["1000", "1500", "2000"]),
        (1934.2, 1934.8, 5, []),
    ],
)
def test_the_years_are_round(since, until, most, years):
    """They stand on the axis, never beside it."""
    with_parent = QObject()
    assert rows(Axis(since, until).ticks(most, with_parent), "year") == years


def test_a_year_stands_where_its_moment_would():
    """The line under 1936 is where 1936 begins."""
    parent = QObject()
    assert rows(Axis(1930, 1950).ticks(3, parent), "year", "at") == [("1930", 0.0), ("1940", 0.5), ("1950", 1.0)]


@settings(deadline=None)
@given(st.floats(1, 9990), st.floats(0.1, 9999), st.integers(2, 9))
def test_there_are_never_more_years_than_wanted(since, length, most):
    """However long the axis is."""
    axis, parent = Axis(since, since + length), QObject()
    ticks = rows(axis.ticks(most, parent), "year", "at")
    assert len(ticks) <= most
    assert all(0 <= at <= 1 for _, at in ticks)
