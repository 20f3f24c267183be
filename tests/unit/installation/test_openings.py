"""Opening hours as technicians type them."""

from datetime import date

import pytest

from kiosk.installation.openings import WrongHoursError, clock_words, contradictions, openings, read_opening, times_on
from kiosk.installation.reading import read_installation

TEN, SIX = 600, 1080


@pytest.mark.parametrize(
    ("typed", "times"),
    [
        ("10:00-18:00", ((600, 1080),)),
        ("10-18", ((600, 1080),)),
        ("9.30 – 17.15", ((570, 1035),)),
        ("10h00-18h30", ((600, 1110),)),
        ("10 am to 6 pm", ((600, 1080),)),
        ("12am-12pm", ((0, 720),)),
        ("10:00-13:00, 14:00-18:00", ((600, 780), (840, 1080))),
        ("10-13 and 14-18", ((600, 780), (840, 1080))),
        ("20:00-02:00", ((1200, 1560),)),
        ("00:00-24:00", ((0, 1440),)),
        ("open", ((0, 1440),)),
        ("Closed", ()),
    ],
)
def test_times_are_read_as_people_write_them(typed, times):
    """With dashes of any length, with points, in halves of a day, in two parts, past midnight."""
    assert read_opening("monday", typed).times == times


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("monday", [0]),
        ("Tuesday-Friday", [1, 2, 3, 4]),
        ("tue – fri", [1, 2, 3, 4]),
        ("sat, sun", [5, 6]),
        ("saturday and sunday", [5, 6]),
        ("fri to mon", [0, 4, 5, 6]),
        ("mon-wed, sat", [0, 1, 2, 5]),
        ("daily", [0, 1, 2, 3, 4, 5, 6]),
        ("weekdays", [0, 1, 2, 3, 4]),
        ("weekend", [5, 6]),
    ],
)
def test_days_are_read_as_people_write_them(typed, days):
    """Whole or short, from and to, also over the end of a week."""
    assert sorted(read_opening(typed, "10-18").weekdays) == days


@pytest.mark.parametrize(
    ("typed", "inside", "outside"),
    [
        ("2026-12-24", ["2026-12-24"], ["2026-12-23", "2026-12-25", "2027-12-24"]),
        ("2026-08", ["2026-08-01", "2026-08-31"], ["2026-07-31", "2026-09-01"]),
        ("2026-12-24/2027-01-06", ["2026-12-24", "2027-01-06"], ["2026-12-23", "2027-01-07"]),
        ("2027-01-01/..", ["2027-01-01", "2099-01-01"], ["2026-12-31"]),
        ("12-25", ["2026-12-25", "2030-12-25"], ["2026-12-24"]),
        ("XXXX-12-25", ["2026-12-25"], ["2026-12-26"]),
        ("12-24/01-01", ["2026-12-24", "2026-12-31", "2027-01-01"], ["2027-01-02", "2026-12-23"]),
    ],
)
def test_dates_are_those_of_edtf(typed, inside, outside):
    """And days of every year."""
    line = read_opening(typed, "closed")
    assert [line.speaks_of(date.fromisoformat(day)) for day in (*inside, *outside)] == [True] * len(inside) + [False] * len(outside)


@pytest.mark.parametrize(
    ("days", "times", "fault"),
    [
        ("mondy", "10-18", "'mondy' is no day"),
        ("2026-13-01", "closed", "'2026-13-01' is not a date: there is no month 13"),
        ("24.12.2026", "closed", "'24.12.2026' is not a date: the year comes first, then month and day, joined by hyphens"),
        ("02-30", "closed", "'02-30' is no day of a year"),
        ("1934~", "closed", "'1934~' is not certain enough for opening hours"),
        ("monday", "10:00", "'10:00' are no opening hours"),
        ("monday", "late", "'late' are no opening hours"),
        ("monday", "10:00-25:00", "no clock shows 25:00"),
        ("monday", "10:75-18:00", "no clock shows 10:75"),
        ("monday", "13pm-18", "there is no 13pm in '13pm-18'"),
        ("monday", "10:00-10:00", "'10:00-10:00' is over when it begins"),
        ("monday", "14-18, 10-13", "'10-13' begins before the hours that stand before it are over"),
    ],
)
def test_what_cannot_be_read_is_said(days, times, fault):
    """In words."""
    with pytest.raises(WrongHoursError) as caught:
        read_opening(days, times)
    assert caught.value.fault == fault


@pytest.mark.parametrize("typed", ["10:00-18:00", "10:00-13:00, 14:00-18:30", "20:00-02:00", "00:00-24:00"])
def test_hours_are_written_as_they_are_typed(typed):
    """And a dash where it is closed."""
    assert clock_words(read_opening("monday", typed).times) == typed
    assert clock_words(()) == "–"


def test_the_narrowest_line_holds():
    """A date before a day of every year, that before a day of the week, one day before several, wherever they stand."""
    lines = openings({"12-25": "closed", "2026-12-25": "12-14", "friday": "18-20", "daily": "10-18", "mon-fri": "11-17"})
    days = ("2026-12-25", "2027-12-25", "2026-12-18", "2026-12-17", "2026-12-19")
    assert [times_on(lines, date.fromisoformat(day)) for day in days] == [
        ((720, 840),),
        (),
        ((1080, 1200),),
        ((660, 1020),),
        ((600, 1080),),
    ]


def test_a_day_that_is_not_named_is_closed_where_others_have_hours():
    """And open where only closings are written down."""
    monday, tuesday = date(2026, 11, 30), date(2026, 12, 1)
    assert [times_on(openings({"tuesday": "10-18"}), day) for day in (monday, tuesday)] == [(), ((TEN, SIX),)]
    assert [times_on(openings({"monday": "closed"}), day) for day in (monday, tuesday)] == [(), ((0, 1440),)]


def test_a_slip_closes_no_museum():
    """Where a line cannot be read it is open on every day of which no other one speaks."""
    lines = openings({"monday": "closed", "tuseday-sunday": "10-18"})
    assert [times_on(lines, date(2026, 11, 30)), times_on(lines, date(2026, 12, 1))] == [(), ((0, 1440),)]


def test_lines_that_contradict_each_other_are_found():
    """Those that speak equally narrowly of one day, and say different things."""
    lines = {days: read_opening(days, times) for days, times in {"mon-tue": "10-18", "tue-wed": "10-17", "thu-fri": "9-17"}.items()}
    assert contradictions(lines) == [("mon-tue", "tue-wed")]


def test_mistakes_are_said_with_their_place(tmp_path):
    """A day, times, a contradiction, a zone, a list; the rest holds."""
    file = tmp_path / "installation.yaml"
    file.write_text(
        "idle: 90\ntimezone: Europe/Berln\nhours:\n"
        "  mondey: closed\n  tuesday: 10-26\n  wed: 10-18\n  wednesday: 10-17\n  thursday: [10-18]\nclosed: dimm\n",
        "utf-8",
    )
    read = read_installation(file)
    assert sorted(problem.headline.partition("installation.yaml:")[2] for problem in read.problems) == [
        "2:11: error: there is no time zone 'Europe/Berln'; did you mean 'Europe/Berlin'?",
        "4:3: error: 'mondey' is no day",
        "5:12: error: no clock shows 26",
        "7:3: error: 'wednesday' and 'wed' speak of the same day and say different things",
        "8:13: error[X303]: 'thursday' must be a text, not a list",
        "9:9: error[X303]: 'closed' cannot be 'dimm'; did you mean 'dim'?",
    ]
    assert read.installation.idle == 90
