"""Dates: what is read, what is refused, and in which order they stand."""

import copy
import pickle
from datetime import date
from itertools import pairwise
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.exhibit.dates import EXAMPLES, DateError, Edtf, Point

QUALIFIERS = st.sampled_from(["", "", "~", "?", "%"])
YEARS = st.integers(1, 9999).map("{:04}".format)
DAYS = st.dates(min_value=date(1, 1, 1)).map(date.isoformat)
POINTS = st.one_of(
    DAYS, DAYS.map(lambda day: day[:7]), YEARS, st.integers(1, 999).map("{:03}X".format), st.integers(1, 99).map("{:02}XX".format)
)
QUALIFIED = st.builds(str.__add__, POINTS, QUALIFIERS)


def span_of(text: str) -> tuple[str, str]:
    """Give the first and last day of a date."""
    edtf = Edtf(text)
    return date.fromordinal(edtf.earliest).isoformat(), date.fromordinal(edtf.latest).isoformat()


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("1934-12-01", ("1934-12-01", "1934-12-01")),
        ("1934-12", ("1934-12-01", "1934-12-31")),
        ("1934", ("1934-01-01", "1934-12-31")),
        ("1934-XX", ("1934-01-01", "1934-12-31")),
        ("1932-02", ("1932-02-01", "1932-02-29")),
        ("193X", ("1930-01-01", "1939-12-31")),
        ("19XX", ("1900-01-01", "1999-12-31")),
        ("1937-07/1938-11", ("1937-07-01", "1938-11-30")),
        ("1901~", ("1901-01-01", "1901-12-31")),
        ("1929/..", ("1929-01-01", "9999-12-31")),
    ],
)
def test_a_date_covers_all_days_it_may_mean(text, span):
    """A date covers all days it may mean."""
    assert span_of(text) == span


def test_no_date_is_false():
    """No date is false, and sorts before all others."""
    assert not Edtf()
    assert Edtf("  ") == Edtf()
    assert Edtf() < Edtf("0001")
    assert (Edtf().first, Edtf().last, Edtf().earliest_year) == (Point(), Point(), 0.0)


def test_ends_tell_what_is_known():
    """The ends of a date tell as much as was written, and how sure it is."""
    edtf = Edtf("1937-07~/1938?")

    assert edtf.is_interval
    assert edtf.first == Point(1937, 7, 0, "month", approximate=True)
    assert edtf.last == Point(1938, 0, 0, "year", uncertain=True)


def test_percent_means_both():
    """A percent sign means about and uncertain; a sign in front of one part counts for the end it stands in."""
    assert Edtf("1933%").first == Point(1933, 0, 0, "year", approximate=True, uncertain=True)
    assert Edtf("1886-03-~27").first == Point(1886, 3, 27, "day", approximate=True)


def test_open_ends_are_open():
    """An open end says so and has no year."""
    assert Edtf("1929/..").last == Point(open=True)
    assert Edtf("../1929").first == Point(open=True)
    assert (Edtf("1929/..").latest_year, Edtf("../1929").earliest_year, Edtf("../1929").earliest) == (inf, -inf, 0)


def test_years_for_charts_end_when_the_year_is_over():
    """In decimal years a year reaches to the beginning of the next."""
    assert (Edtf("1934").earliest_year, Edtf("1934").latest_year) == (1934.0, 1935.0)
    assert Edtf("1934-07-02").earliest_year == pytest.approx(1934.5, abs=0.002)


def test_a_date_is_a_value():
    """A date is a value: equal by its text, hashable, copied and pickled as itself, never changed."""
    edtf = Edtf(" 1934 ")

    assert edtf == Edtf("1934") != "1934"
    assert len({edtf, Edtf("1934")}) == 1
    assert copy.deepcopy(edtf) == pickle.loads(pickle.dumps(edtf)) == edtf  # noqa: S301
    assert (str(edtf), repr(edtf)) == ("1934", "Edtf('1934')")
    with pytest.raises(AttributeError, match="a date is immutable; text cannot be set"):
        edtf.text = "1935"
    with pytest.raises(AttributeError, match="a date is immutable; text cannot be deleted"):
        del edtf.text


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("1934-13", "'1934-13' is not a date: there is no month 13"),
        ("1934-00", "'1934-00' is not a date: there is no month 00"),
        ("1934-02-31", "'1934-02-31' is not a date: February 1934 has no day 31"),
        ("1934-04-00", "'1934-04-00' is not a date: April 1934 has no day 0"),
        ("0000", "'0000' is not a date: there is no year 0"),
        ("193X-05", "'193X-05' is not a date: what comes after an unknown part must be left out"),
        ("1934-XX-05", "'1934-XX-05' is not a date: what comes after an unknown part must be left out"),
        ("1937–1938", "'1937–1938' is not a date: a span is written with a slash"),
        ("1937 / 1938", "'1937 / 1938' is not a date: a span has no spaces around its slash"),
        ("1929/", "'1929/' is not a date: an open end is written with two dots"),
        ("1.12.1934", "'1.12.1934' is not a date: the year comes first, then month and day, joined by hyphens"),
        ("193x", "'193x' is not a date: an unknown digit is a capital X"),
        ("1934-1-2", "'1934-1-2' is not a date: months and days have two digits"),
        ("c. 1901", "'c. 1901' is not a date: 'about' is written with a ~ behind the date"),
        ("../..", "'../..' has no end that is known"),
        ("December 1934", "'December 1934' is not a date"),
        ("१९३४", "'१९३४' is not a date"),
        ("1" * 300, f"'{'1' * 39}…' is not a date"),
    ],
)
def test_what_is_no_date_is_explained(text, fault):
    """What is no date is explained, with the ways to write one."""
    with pytest.raises(DateError) as caught:
        Edtf(text)

    assert (caught.value.fault, caught.value.hint) == (fault, EXAMPLES)


def test_an_interval_runs_forwards():
    """An interval that ends before it begins is refused."""
    with pytest.raises(ValueError, match=r"^'1938/1937' ends before it begins; write the earlier date first, as in 1937-07/1938-11$"):
        Edtf("1938/1937")


def test_the_julian_leap_day_is_explained():
    """29 February 1900, which the Russian calendar had, gets an explanation of its own."""
    with pytest.raises(ValueError, match=r"; only the Julian calendar had it; write 1900-02 and name the day in words$"):
        Edtf("1900-02-29")


@given(QUALIFIED)
def test_text_goes_round(text):
    """Every date keeps the text it was made from, and covers at least a day."""
    edtf = Edtf(text)

    assert edtf.text == text
    assert Edtf(edtf.text) == edtf
    assert 0 < edtf.earliest <= edtf.latest
    assert edtf.earliest_year < edtf.latest_year


@given(st.sampled_from(("", "1929/..", "../1929", "1937-07/1938-11")) | QUALIFIED)
def test_a_known_date_says_the_same(text):
    """In whatever order it is asked."""
    fields = [name for name in Edtf.__slots__ if name != "text"]
    for asked in (fields, fields[::-1]):
        known = Edtf.known(text)
        assert [getattr(known, name) for name in asked] == [getattr(Edtf(text), name) for name in asked]
    assert Edtf.known(text) == Edtf(text)
    assert not Edtf.known(text) < Edtf(text)
    assert pickle.loads(pickle.dumps(Edtf.known(text))) == Edtf(text)  # noqa: S301


def test_a_known_date_is_reckoned_when_it_is_asked():
    """And what a date has not, it has not."""
    date = Edtf.known("no date")
    with pytest.raises(DateError):
        _ = date.earliest
    with pytest.raises(AttributeError, match="a date has no century"):
        _ = Edtf.known("1934").century
    assert not hasattr(Edtf("1934"), "century")


@given(QUALIFIED, QUALIFIED)
def test_intervals_cover_both_ends(one, other):
    """An interval covers both its ends."""
    first, last = sorted([Edtf(one), Edtf(other)], key=lambda edtf: edtf.earliest)
    interval = Edtf(f"{first}/{last}") if first.earliest <= last.latest else first

    assert interval.earliest == first.earliest


@given(st.lists(QUALIFIED.map(Edtf), min_size=2))
def test_dates_sort_by_their_first_day(dates):
    """Dates sort by their first day."""
    assert all(one.earliest <= other.earliest for one, other in pairwise(sorted(dates)))


@given(st.text(alphabet="0123456789X-/?~%. ", max_size=24) | st.text(max_size=12))
def test_any_text_is_a_date_or_refused(text):
    """Whatever is typed is a date or refused with DateError, nothing else."""
    try:
        written = Edtf(text).text
    except DateError:
        written = text.strip()

    assert written == text.strip()
