"""Where the marks and the labels of one lane go: what matters most is placed first, and nothing touches anything else.

A mark stands in a row with its label beside it, a bar that is long enough carries its label. What finds no room in any row lies
in the *rug*, a strip of strokes along the lane, without a label, until more of the time is shown.
"""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from kiosk.viewmodels.ruler import Ruler
from kiosk.viewmodels.spread import Row

LONG: Final = 1.5
"""From how many marks' length on something that lasts is drawn as a bar."""
LOOSE: Final = -1
"""The row of what has none."""


class Mark(NamedTuple):
    """What is to be placed: an event by its number, and where it begins and ends in pixels."""

    number: int
    title: str
    since: float
    until: float
    fades_in: bool = False
    fades_out: bool = False


class Placed(NamedTuple):
    """Where something went. `begin` and `end` hold it with its label; `since` and `until` are the mark or the bar itself."""

    number: int
    row: int
    begin: float
    end: float
    since: float
    until: float
    label: float = 0.0  # where the label begins
    extent: float = 0.0  # how long it is; 0 for none
    carried: bool = False  # the bar carries its label, which may move along it
    before: bool = False  # the label ends where the mark is


class _Seat(NamedTuple):
    begin: float
    end: float
    label: float
    carried: bool
    before: bool


def drawn(since: float, until: float, ruler: Ruler) -> tuple[float, float]:
    """Give the ends of what is drawn: what is too short for a bar is a mark on its middle."""
    if until - since >= LONG * ruler.mark:
        return since, until
    middle = (since + until) / 2
    return middle - ruler.mark / 2, middle + ruler.mark / 2


def is_bar(since: float, until: float, ruler: Ruler) -> bool:
    """Tell a bar from a mark by the ends of what is drawn."""
    return until - since > (1 + LONG) / 2 * ruler.mark


def place(marks: Iterable[Mark], rows: int, room: float, length: float, ruler: Ruler) -> Iterator[Placed | None]:
    """Place the marks of a lane, given in the order in which they matter; `room` is across, `length` is the whole of the time.

    Each is given as soon as it has its place, and nothing for one that waits for what the others leave: whoever has no time for all of
    them at once may stop at any.
    """
    lane = [Row() for _ in range(rows)]
    loose: list[tuple[Mark, float, float]] = []
    for mark in marks:
        since, until = drawn(mark.since, mark.until, ruler)
        extent = ruler.extent(mark.title, room)
        least, most = _bounds(*_with_strokes(mark, since, until, ruler), length, ruler)
        seats = [seat for seat in _seats(mark, since, until, extent, ruler) if seat.begin >= least and seat.end <= most]
        found = _first_free(lane, seats, ruler.between)
        if found is None:
            loose.append((mark, since, until))
            yield None
        else:
            row, seat = found
            yield Placed(mark.number, row, seat.begin, seat.end, since, until, seat.label, extent, seat.carried, seat.before)
    for mark, since, until in loose:
        begin, end = _with_strokes(mark, since, until, ruler)
        bar = is_bar(since, until, ruler)
        row = next((number for number, row in enumerate(lane) if bar and row.take(begin, end + ruler.between)), LOOSE)
        yield Placed(mark.number, row, begin, end, since, until)


def _first_free(lane: list[Row], seats: list[_Seat], between: float) -> tuple[int, _Seat] | None:
    """Take the first seat that is free in the first row that has one."""
    return next(((number, seat) for number, row in enumerate(lane) for seat in seats if row.take(seat.begin, seat.end + between)), None)


def _bounds(begin: float, end: float, length: float, ruler: Ruler) -> tuple[float, float]:
    """Say between what a mark and its label may lie: a label comes no nearer to an end of the time than things do to each other."""
    return max(0.0, min(begin, ruler.between)), min(length, max(end, length - ruler.between))


def _with_strokes(mark: Mark, since: float, until: float, ruler: Ruler) -> tuple[float, float]:
    """Leave room for the strokes into which an end that is not sure breaks up."""
    return since - ruler.fade * mark.fades_in, until + ruler.fade * mark.fades_out


def _seats(mark: Mark, since: float, until: float, extent: float, ruler: Ruler) -> Iterator[_Seat]:
    """Try a label on its bar, else behind, else before its mark."""
    begin, end = _with_strokes(mark, since, until, ruler)
    if ruler.upright:
        # The label stands beside the mark, and its first or its last line is level with it.
        over = max(0.0, ruler.line - (until - since)) / 2
        if until - since >= extent:
            yield _Seat(begin, end, since, carried=True, before=False)
            return
        first = max(0.0, since - over)
        yield _Seat(min(begin, first), max(end, first + extent), first, carried=False, before=False)
        last = until + over - extent
        yield _Seat(min(begin, last), max(end, until + over), last, carried=False, before=True)
        return
    if until - since >= extent + ruler.gap:
        yield _Seat(begin, end, since, carried=True, before=False)
        return
    yield _Seat(begin, end + ruler.gap + extent, end + ruler.gap, carried=False, before=False)
    yield _Seat(begin - ruler.gap - extent, end, begin - ruler.gap - extent, carried=False, before=True)
