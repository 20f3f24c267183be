from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont

from kiosk.viewmodels.ruler import Ruler
from kiosk.viewmodels.timescale import Timescale
from kiosk.viewmodels.timeticks import Ticks, decimal


def ticks(scale: Timescale, length: float, *, upright: bool = False) -> Ticks:
    """Lay the years of a scale out on a length of pixels."""
    return Ticks(scale, Ruler(length, 400, 8, QFont("IBM Plex Sans", 18), upright=upright), QLocale("en"), (0, length))


def written(scale: Timescale, length: float) -> list[str]:
    """Give what is written along all of it, in order."""
    found = sorted(ticks(scale, length).near(0, length), key=lambda tick: tick.along)
    return [tick.text for tick in found if tick.text]


def test_a_year_is_wider_where_more_happened():
    """Three events in one year and one in the next: the first is wider, and the ends are the ends."""
    scale = Timescale([1937.1, 1937.5, 1937.9, 1938.2])
    assert (scale.since, scale.until, scale.at(1937), scale.at(1939)) == (1937, 1939, 0, 1)
    assert scale.at(1938) == pytest.approx(3.6 / 5.2)
    assert scale.widest == pytest.approx(3.6 / 5.2)


def test_an_empty_year_stays_visible():
    """A year without events has three tenths of what an average year has for its events."""
    scale = Timescale([1930.5, 1932.5])
    assert scale.at(1932) - scale.at(1931) == pytest.approx(0.2 / 2.6)


def test_within_a_year_time_runs_evenly():
    """The middle of a year stands in the middle of its stretch."""
    scale = Timescale([1937.1, 1937.5, 1938.2])
    assert scale.at(1937.5) == pytest.approx(scale.at(1938) / 2)


def test_a_place_on_the_scale_leads_back_to_its_year():
    """`year` undoes `at`, also at the ends and beyond them."""
    scale = Timescale([1924.1, 1934.9, 1937.3, 1937.6], [1953.2])
    assert [scale.year(scale.at(year)) for year in (1924, 1934.25, 1937.5, 1954)] == pytest.approx([1924, 1934.25, 1937.5, 1954])
    assert (scale.year(-1), scale.year(2), scale.at(1800), scale.at(2000)) == (1924, 1954, 0, 1)


def test_a_scale_of_nothing_is_one_year():
    """Without events nothing breaks."""
    assert (Timescale([]).since, Timescale([]).until) == (1900, 1901)


def test_an_end_makes_the_scale_reach_further():
    """What lasted to the middle of 1933 makes the scale end with that year."""
    assert Timescale([1930.0], [1933.5]).until == 1934


def test_round_years_are_written_first():
    """Where there is no room for all, the roundest years stay."""
    scale = Timescale([year + 0.5 for year in range(1917, 1957)])
    assert written(scale, 420) == ["1920", "1930", "1940", "1950"]


def test_years_never_touch():
    """Between any two written years there is room for the first one."""
    scale = Timescale([1917.5, 1930.5, *[1937 + month / 12 for month in range(12)], 2000.5])
    found = sorted((tick for tick in ticks(scale, 900).near(0, 900) if tick.text), key=lambda tick: tick.along)
    ruler = Ruler(900, 400, 8, QFont("IBM Plex Sans", 18), upright=False)
    assert all(one.along + ruler.width(one.text) <= other.along for one, other in pairwise(found))


def test_wide_years_have_their_months():
    """A year as long as the view names every month, one a third as long every third."""
    scale = Timescale([1937.5])
    assert written(scale, 2000) == ["1937", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    assert written(scale, 500) == ["1937", "Apr", "Jul", "Oct"]


@pytest.mark.parametrize(("day", "year"), [(date(1937, 1, 1), 1937.0), (date(1936, 7, 1), 1936 + 182 / 366), (date(9999, 1, 1), 9999.0)])
def test_a_day_is_a_decimal_year(day, year):
    """In leap years too, and at the end of the calendar."""
    assert decimal(day) == pytest.approx(year)


@pytest.mark.parametrize("length", range(400, 9000, 200))
def test_months_stand_only_beside_the_number_of_their_own_year(length):
    """Where a narrow year left no room for its number, its months stood behind another year's, and were read as months of that."""
    scale = Timescale([1934.9, *(1937 + day / 400 for day in range(400)), 1939.5])
    found = sorted(ticks(scale, length).near(0, length), key=lambda tick: tick.along)
    shown = {tick.year for tick in found if tick.text.isdecimal()}
    assert {tick.year for tick in found if tick.text and not tick.text.isdecimal()} <= shown
