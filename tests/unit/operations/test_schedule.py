"""Whether it is open at a moment, and until when; what staff settled against it."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.installation.openings import openings
from kiosk.installation.zones import zone_is_known, zone_of
from kiosk.operations.override import FILE, forget, settle, settled, stands
from kiosk.operations.schedule import Standing, midnight, standing

BERLIN = ZoneInfo("Europe/Berlin")
USUAL = openings({"tuesday-sunday": "10-18", "friday": "18-02", "12-25": "closed"})


def at(text, zone=BERLIN):
    """A moment as the clock on that wall shows it; of an hour that comes twice its first coming."""
    return datetime.fromisoformat(text).replace(tzinfo=zone)


def said(hours, moment, zone=BERLIN):
    """Whether it is open, and until when on that wall."""
    here = standing(hours, zone, moment)
    return here.is_open, here.until.astimezone(zone).strftime("%Y-%m-%d %H:%M %z") if here.until else ""


@pytest.mark.parametrize(
    ("moment", "is_open", "until"),
    [
        ("2026-12-01 09:59", False, "2026-12-01 10:00 +0100"),
        ("2026-12-01 10:00", True, "2026-12-01 18:00 +0100"),
        ("2026-12-01 18:00", False, "2026-12-02 10:00 +0100"),
        ("2026-11-30 12:00", False, "2026-12-01 10:00 +0100"),
        ("2026-12-04 17:00", False, "2026-12-04 18:00 +0100"),
        ("2026-12-05 01:59", True, "2026-12-05 02:00 +0100"),
        ("2026-12-05 02:00", False, "2026-12-05 10:00 +0100"),
        ("2026-12-25 20:00", False, "2026-12-26 10:00 +0100"),
    ],
)
def test_it_is_open_from_the_first_minute_to_the_last(moment, is_open, until):
    """And past midnight it is still the day before."""
    assert said(USUAL, at(moment)) == (is_open, until)


def test_without_hours_it_is_always_open():
    """As it is where every day is; where none is, it is always closed."""
    moment = at("2026-12-01 12:00")
    assert [standing(openings(lines), BERLIN, moment) for lines in ({}, {"daily": "open"}, {"daily": "closed"})] == [
        Standing(is_open=True),
        Standing(is_open=True),
        Standing(is_open=False),
    ]


def test_hours_that_meet_are_one(monkeypatch):
    """At midnight nothing closes and opens again."""
    assert said(openings({"sat": "10-24", "sun": "0-18"}), at("2026-12-05 11:00")) == (True, "2026-12-06 18:00 +0100")


def test_without_a_zone_the_machine_tells_the_time(monkeypatch):
    """By its own rules."""
    here = datetime(2026, 12, 1, 9, 0).astimezone()
    assert standing(USUAL, None, here) == Standing(is_open=False, until=(here + timedelta(hours=1)).astimezone(UTC))


def test_a_zone_that_is_not_known_is_an_answer():
    """Not a crash: also where the name is none, or a path."""
    names = ("", "Europe/Berlin", "Europe/Berln", "Europe", "../etc/passwd", "\0")
    assert [zone_is_known(name) for name in names] == [True, True, False, False, False, False]
    with pytest.raises(ValueError, match="Nowhere"):
        zone_of("Nowhere")


# -- what staff settled --------------------------------------------------------------------------------------------------


def test_staff_open_and_close_until_a_moment(tmp_path):
    """Then the hours hold again, by themselves."""
    monday, noon = at("2026-11-30 12:00"), at("2026-12-01 12:00")
    settle(tmp_path, monday, is_open=True, until=monday + timedelta(hours=3))
    assert stands(tmp_path, USUAL, BERLIN, monday + timedelta(hours=2)) == Standing(is_open=True, until=monday + timedelta(hours=3))
    assert not stands(tmp_path, USUAL, BERLIN, monday + timedelta(hours=3)).is_open
    settle(tmp_path, noon, is_open=False, until=noon + timedelta(hours=1))
    assert not stands(tmp_path, USUAL, BERLIN, noon).is_open
    forget(tmp_path)
    forget(tmp_path)
    assert stands(tmp_path, USUAL, BERLIN, noon).is_open


def test_nothing_is_settled_for_more_than_two_days(tmp_path):
    """Whoever wants more changes the hours."""
    noon = at("2026-12-01 12:00")
    assert settle(tmp_path, noon, is_open=False, until=noon + timedelta(days=30)).until == noon + timedelta(days=2)


@pytest.mark.parametrize("jump", [timedelta(days=365), timedelta(days=-365), timedelta(days=-1)])
def test_what_was_settled_ends_where_the_clock_was_set(tmp_path, jump):
    """Forward or back: nobody can have meant it."""
    noon = at("2026-12-01 12:00")
    settle(tmp_path, noon, is_open=False, until=noon + timedelta(days=1))
    assert stands(tmp_path, openings({"daily": "open"}), BERLIN, noon + jump).is_open


WITHOUT_ZONES = b'{"is_open":true,"until":"2026-12-01T12:00:00","since":"2026-12-01T12:00:00"}'


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"is_open": 1}', b"\xff" * 100, WITHOUT_ZONES])
def test_a_file_that_says_nothing_settles_nothing(tmp_path, content):
    """Whatever stands in it."""
    (tmp_path / FILE).write_bytes(content)
    assert settled(tmp_path) is None
    assert stands(tmp_path, USUAL, BERLIN, at("2026-12-01 12:00")).is_open


@pytest.mark.parametrize(
    ("moment", "morning"),
    [("2026-12-01 12:00", "2026-12-02"), ("2026-12-02 00:00", "2026-12-03"), ("2026-03-29 12:00", "2026-03-30")],
)
def test_what_holds_for_today_ends_at_midnight(moment, morning):
    """That of the wall."""
    assert midnight(BERLIN, at(moment)) == at(f"{morning} 00:00")
