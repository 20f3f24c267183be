"""The events of an exhibit as the timeline draws them: from when to when, how sure that is, and which matter most."""

from collections import Counter
from math import ceil, floor, isfinite
from typing import NamedTuple

from kiosk.exhibit.dates import Edtf
from kiosk.exhibit.model import Event, Exhibit
from kiosk.viewmodels.lanes import in_order
from kiosk.viewmodels.timescale import Timescale


class Happening(NamedTuple):
    """One event between two decimal years; an end that is open or not known lies at the end of the scale."""

    event: Event
    lane: int
    since: float
    until: float
    vague: bool  # it did not last as long as this: it happened at some time within
    fades_in: bool  # how it began is not sure
    fades_out: bool
    rank: int  # 0 for the one that matters most


def happenings(exhibit: Exhibit) -> tuple[list[Happening], list[str], Timescale]:
    """Give every dated event in the order of time, the lanes they lie on, and the scale that they make."""
    events = sorted((event for event in exhibit.events.values() if event.date), key=lambda event: event.date)
    lanes = in_order(event.lane for event in events)
    scale = _scale([event.date for event in events])
    ranks = _ranks(exhibit, events)
    numbers = {lane: number for number, lane in enumerate(lanes)}
    return [_happening(event, numbers[event.lane], scale, ranks[event.id]) for event in events], lanes, scale


def calendar_years(one: Happening) -> range:
    """Give the calendar years that it touches."""
    return range(floor(one.since), max(floor(one.since) + 1, ceil(one.until)))


def _scale(dates: list[Edtf]) -> Timescale:
    """Reach from the first year that is known to the last one."""
    known = [[year for year in (date.earliest_year, date.latest_year) if year and isfinite(year)] for date in dates]
    return Timescale([years[0] for years in known], [years[-1] for years in known])


def _happening(event: Event, lane: int, scale: Timescale, rank: int) -> Happening:
    date = event.date
    fades_in, fades_out = (point.approximate or point.uncertain for point in (date.first, date.last))
    return Happening(
        event,
        lane,
        date.earliest_year if date.first.year else scale.since,
        date.latest_year if date.last.year else scale.until,
        not date.is_interval and date.first.precision != "day",
        fades_in,
        fades_out,
        rank,
    )


def _ranks(exhibit: Exhibit, events: list[Event]) -> dict[str, int]:
    """Rank the events: named by more panels, then named earlier in one of them, then by more people in it, then earlier in time."""
    named = Counter(name for panel in exhibit.panels for name in panel.events)
    place: dict[str, int] = {}
    for panel in exhibit.panels:
        for number, name in enumerate(panel.events):
            place[name] = min(number, place.get(name, number))
    last = len(exhibit.events)
    ranked = sorted(events, key=lambda event: (-named[event.id], place.get(event.id, last), -len(event.figures)))
    return {event.id: rank for rank, event in enumerate(ranked)}
