"""T1 and T2: the clock of the machine jumps, and hours come twice or not at all."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.installation.openings import openings
from kiosk.operations.schedule import standing

BERLIN, TEHRAN = ZoneInfo("Europe/Berlin"), ZoneInfo("Asia/Tehran")


def changes(lines, zone, start, hours):
    """What a wall does that looks every minute: each change that it sees, in UTC."""
    moment, seen, before = datetime.fromisoformat(start).replace(tzinfo=zone).astimezone(UTC), [], None
    for _ in range(hours * 60):
        here = standing(openings(lines), zone, moment).is_open
        if before is not None and here != before:
            seen.append((moment.strftime("%d %H:%M"), here))
        before, moment = here, moment + timedelta(minutes=1)
    return seen


@pytest.mark.parametrize(
    ("lines", "zone", "start", "seen"),
    [
        # 2026-03-29 02:00 becomes 03:00: it opens when the clock jumps, and once.
        ({"daily": "02:30-10:00"}, BERLIN, "2026-03-29 00:00", [("29 01:00", True), ("29 08:00", False)]),
        # An evening that ends in the hour that does not come ends when the clock jumps.
        ({"saturday": "20:00-02:30"}, BERLIN, "2026-03-29 00:00", [("29 01:00", False)]),
        # 2026-10-25 03:00 becomes 02:00: it opens at the first 02:30 and does not close and open again at the second one.
        ({"daily": "02:30-10:00"}, BERLIN, "2026-10-25 00:00", [("25 00:30", True), ("25 09:00", False)]),
        # And who is open till 02:30 stays till the second one.
        ({"saturday": "20:00-02:30"}, BERLIN, "2026-10-25 00:00", [("25 01:30", False)]),
        # In Tehran the day itself began at 01:00 on 2021-03-22, and the last hour of 2021-09-21 came twice.
        ({"monday": "00:00-06:00"}, TEHRAN, "2021-03-21 22:00", [("21 20:30", True), ("22 01:30", False)]),
        ({"tuesday": "00:00-23:30"}, TEHRAN, "2021-09-21 20:00", [("21 20:00", False)]),
        # Nothing in a year without a change of clocks, as there since 2022.
        ({"daily": "10-18"}, TEHRAN, "2026-03-22 08:00", [("22 06:30", True), ("22 14:30", False)]),
    ],
)
def test_where_clocks_are_changed_it_opens_and_closes_once(lines, zone, start, seen):
    """Europe/Berlin and Asia/Tehran, in spring and in autumn."""
    assert changes(lines, zone, start, 12) == seen


@pytest.mark.parametrize(("lines", "zone"), [({"daily": "02:30-10:00"}, BERLIN), ({"daily": "00:30-23:30"}, TEHRAN)])
def test_what_is_said_of_the_next_change_comes_true(lines, zone):
    """Over a year with both changes of clocks: at that moment, and a second sooner not."""
    hours, moment = openings(lines), datetime(2021, 1, 1, tzinfo=UTC)
    for _ in range(730):
        here = standing(hours, zone, moment)
        assert standing(hours, zone, here.until - timedelta(seconds=1)).is_open == here.is_open
        assert standing(hours, zone, here.until).is_open != here.is_open
        moment = here.until


@pytest.mark.parametrize("year", [1970, 2025, 2027, 2038, 2106])
def test_wherever_the_clock_jumps_the_hours_of_that_day_hold(year):
    """Also at 2038-01-19 03:14:08, where 32 bits are over, and in 2106, where they are over without a sign."""
    hours = openings({"daily": "10-18"})
    for day in ("01-01", "01-19", "02-07"):
        for clock, is_open in (("03:14:08", False), ("10:00:00", True), ("18:00:00", False)):
            moment = datetime.fromisoformat(f"{year}-{day} {clock}").replace(tzinfo=BERLIN)
            assert standing(hours, BERLIN, moment).is_open is is_open
