"""Whether it is open at a moment, and until when: asked anew each time, so nothing is ever missed and nothing happens twice.

Hours are written in the time of the wall; moments are compared in UTC. Where a clock is put back, an hour that comes twice is open from its
first coming to its last; where it is put forward, an hour that does not come begins, and ends, when the clock jumps. A machine whose clock
was set, or that slept through an opening, needs to do no more than ask again.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Final, NamedTuple

from kiosk.installation.openings import DAY, Opening, times_on

FORESIGHT: Final = 400
"""Days that are looked ahead; what does not change in that time does not change."""
LONGEST: Final = 2
"""Days before a moment on which what is still open may have begun: past midnight, and at most one whole day more."""


class Standing(NamedTuple):
    """How it stands."""

    is_open: bool
    until: datetime | None = None
    """In UTC; None where it does not change as far as can be seen."""


def standing(hours: tuple[Opening, ...], zone: tzinfo | None, moment: datetime) -> Standing:
    """Say whether it is open at a moment, which knows its zone."""
    if not hours:
        return Standing(is_open=True)
    now = moment.astimezone(UTC)
    since, until = None, None
    for start, end in _spans(hours, zone, wall_clock(now, zone).date()):
        if end <= now:
            continue
        if since is None and start > now:
            return Standing(is_open=False, until=start)
        if since is None:
            since, until = start, end
        elif until and start <= until:  # It goes on without a break.
            until = max(until, end)
        else:
            break
    else:
        # As far as can be seen nothing comes after it: either it is open for ever, or for ever closed.
        return Standing(is_open=since is not None, until=None if since is None or _is_far(until, now) else until)
    return Standing(is_open=True, until=until)


def midnight(zone: tzinfo | None, moment: datetime) -> datetime:
    """Give the moment at which the day is over, in UTC."""
    return _instant(wall_clock(moment, zone).date(), DAY, zone, late=False)


def _is_far(until: datetime | None, now: datetime) -> bool:
    return until is None or until - now > timedelta(days=FORESIGHT - LONGEST)


def _spans(hours: tuple[Opening, ...], zone: tzinfo | None, today: date) -> Iterator[tuple[datetime, datetime]]:
    """Give from when to when it is open, in UTC, beginning a little before today."""
    for step in range(-LONGEST, FORESIGHT):
        day = today + timedelta(days=step)
        for start, end in times_on(hours, day):
            span = _instant(day, start, zone, late=False), _instant(day, end, zone, late=True)
            if span[0] < span[1]:  # All of it may lie in the hour that does not come.
                yield span


def wall_clock(moment: datetime, zone: tzinfo | None) -> datetime:
    """Give what a clock on the wall shows."""
    return moment.astimezone(zone).replace(tzinfo=None)


def _instant(day: date, minutes: int, zone: tzinfo | None, *, late: bool) -> datetime:
    """Give the moment at which a clock on the wall shows so many minutes after midnight; where it does so twice, the first or the last."""
    wall = datetime(day.year, day.month, day.day) + timedelta(minutes=minutes)  # noqa: DTZ001, the zone comes next
    first, second = (wall.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1))
    if first <= second:
        return second if late else first
    # It never shows that: the jump lies between the two.
    while first - second > timedelta(seconds=1):
        middle = second + (first - second) / 2
        if wall_clock(middle, zone) < wall:
            second = middle
        else:
            first = middle
    return first.replace(microsecond=0)
