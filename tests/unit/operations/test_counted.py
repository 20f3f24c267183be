import time

import pytest

from kiosk.operations.counted import COUNTED, FIRST_YEAR, UNKNOWN, counts_at, length_of, moment

NOW = 1_795_003_599.0  # 2026-11-18 12:46:39 UTC


@pytest.fixture
def zone(monkeypatch):
    """Be somewhere else."""

    def _be(name: str) -> None:
        monkeypatch.setenv("TZ", name)
        time.tzset()

    yield _be
    monkeypatch.undo()
    time.tzset()


def test_the_finer_it_could_tell_of_somebody_the_coarser_its_time(zone):
    """Visits by the hour, what was opened by the day, helps by the month."""
    zone("Europe/Kyiv")
    things = {("visit", ""): 1, ("panel", "first"): 1, ("help", "text-size"): 1}
    assert {key.what: key.time for key in counts_at("show", NOW, things)} == {
        "visit": "2026-11-18T12Z",
        "panel": "2026-11-18",
        "help": "2026-11",
    }


def test_a_day_is_the_one_of_the_museum(zone):
    """In the evening it is tomorrow in Auckland."""
    zone("Pacific/Auckland")
    assert (moment("day", NOW), moment("hour", NOW)) == ("2026-11-19", "2026-11-18T12Z")


def test_an_hour_that_comes_twice_is_two_hours(zone):
    """On the night on which clocks are set back."""
    zone("Europe/Berlin")
    first = 1_792_886_400.0  # 2026-10-25 00:00 UTC, 02:00 in Berlin; an hour later it is 02:00 again
    assert time.localtime(first).tm_hour == time.localtime(first + 3600).tm_hour == 2
    assert [moment("hour", first + hour * 3600) for hour in range(3)] == ["2026-10-25T00Z", "2026-10-25T01Z", "2026-10-25T02Z"]


@pytest.mark.parametrize("now", [0.0, 86_400.0 * 365])
def test_a_clock_that_was_never_set_tells_no_time(now):
    """A machine without a battery begins in 1970, and counts all the same."""
    assert {moment(per, now) for per in ("hour", "day", "month")} == {UNKNOWN}


@pytest.mark.parametrize("now", [2_147_483_648.0, 4_291_747_200.0])
def test_years_beyond_2038_are_years(now):
    """2038 and 2106."""
    assert int(moment("month", now)[:4]) > FIRST_YEAR


@pytest.mark.parametrize(
    ("seconds", "begin"), [(-1, "0"), (0, "0"), (59.9, "0"), (60, "1"), (179, "1"), (599, "3"), (600, "10"), (9999, "20")]
)
def test_lengths_are_classes(seconds, begin):
    """A visit of exactly a minute is one of a minute or more."""
    assert length_of(seconds) == begin


def test_everything_that_is_counted_says_what_it_means():
    """And what it does not."""
    assert [what for what, one in COUNTED.items() if not (one.title and one.tells.endswith(".") and one.tells_not.endswith("."))] == []
