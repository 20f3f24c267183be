"""Dates as people type them, and as Excel makes of them."""

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.authoring.importing.spelleddates import UnclearDateError, edtf_of, orders_shown, span_of
from kiosk.exhibit.dates import Edtf


@pytest.mark.parametrize(
    ("typed", "date"),
    [
        ("1934-12-01", "1934-12-01"),
        ("1937-07/1938-11", "1937-07/1938-11"),
        ("–1934", "../1934"),
        ("1934/12/1", "1934-12-01"),
        ("1934.12.01", "1934-12-01"),
        ("13.12.1934", "1934-12-13"),
        ("12/25/1934", "1934-12-25"),
        ("5.5.1934", "1934-05-05"),
        ("1 December 1934", "1934-12-01"),
        ("1st of Dec. 1934", "1934-12-01"),
        ("Saturday, 1 Dec 1934", "1934-12-01"),
        ("Dec 1, 1934", "1934-12-01"),
        ("1-Dec-1934", "1934-12-01"),
        ("Sept 1939", "1939-09"),
        ("1934 Dec", "1934-12"),
        ("1934-12-01 00:00:00", "1934-12-01"),
        ("c. 1934", "1934~"),
        ("circa 1934?", "1934%"),
        ("1934 (?)", "1934?"),
        ("probably May 1934", "1934-05?"),
        ("1930s", "193X"),
        ("19th century", "18XX"),
        ("1934-1936", "1934/1936"),
        ("1934–36", "1934/1936"),
        ("from May 1934 to 1936", "1934-05/1936"),
        ("1–3 December 1934", "1934-12-01/1934-12-03"),
        ("1 June – 3 August 1937", "1937-06-01/1937-08-03"),
        ("since 1929", "1929/.."),
        ("1929 – today", "1929/.."),
        ("until 1929", "../1929"),
    ],
)
def test_a_date_is_read(typed, date):
    """In whatever form, where it can mean one thing only."""
    assert edtf_of(typed, {}) == date


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("1.12.1934", "'1.12.1934' may be 1 December or 12 January; say --dates day-first or --dates month-first"),
        ("12/1/1934", "'12/1/1934' may be 12 January or 1 December; say --dates day-first or --dates month-first"),
        ("1.12.34", "'1.12.34' leaves the century open"),
        ("Dec-34", "'Dec-34' leaves the century open"),
        ("12754", "'12754' is a number of Excel's for a day; give the column the format Text and type the date again"),
        ("before 1929", "'before 1929' is too vague; write from and to, or one date with ? or ~"),
        ("1934-12-01 16:30", "'1934-12-01 16:30' holds a time of day; that belongs in the text"),
        ("30 February 1934", "'1934-02-30' is not a date: February 1934 has no day 30"),
        ("1936-1934", "'1936/1934' ends before it begins"),
        ("-0044", "'-0044' is no date that is known here; write 1934-12-01 or 1 December 1934"),
        ("1800s", "'1800s' is no date that is known here; write 1934-12-01 or 1 December 1934"),
        ("soon", "'soon' is no date that is known here; write 1934-12-01 or 1 December 1934"),
        ("9" * 100, f"'{'9' * 39}…' is no date"),
    ],
)
def test_what_is_unclear_is_not_read(typed, why):
    """With the reason, and how to say which is meant."""
    with pytest.raises(UnclearDateError) as unclear:
        edtf_of(typed, {})
    assert str(unclear.value) == why


def test_other_dates_show_which_is_meant():
    """For each sign between the numbers, and only where all agree."""
    assert orders_shown(["25.12.1815", "1.2.1816", "12/25/1815", "25/12/1815"]) == {".": "day-first"}
    assert edtf_of("1.12.1934", {".": "day-first"}) == "1934-12-01"
    assert edtf_of("1.12.1934", {".": "month-first"}) == "1934-01-12"


def test_two_cells_are_a_span():
    """One that is empty is open only where it is the first."""
    assert [span_of(*cells, {}) for cells in (("1934", "1936"), ("1934", ""), ("", "1936"), ("1934", "1934"))] == [
        "1934/1936",
        "1934",
        "../1936",
        "1934",
    ]


@settings(max_examples=100, deadline=None, derandomize=True)
@given(st.text(alphabet="0123456789./-–~?% XDecmayfrotu()", max_size=20))
def test_whatever_is_typed_is_a_date_or_unclear(typed):
    """Never anything else."""
    with suppress(UnclearDateError):
        assert Edtf(edtf_of(typed, {})).text
