"""Lines of the globe laid onto the sheet of a map, cut along the meridian that lies opposite its middle."""

from collections.abc import Iterator, Sequence
from math import ceil, floor
from typing import Final

from kiosk.geography.outlines import Line
from kiosk.geography.projection import Projection, Room

CUT: Final = 180.0
FINE: Final = 48
"""Pieces that a meridian or a parallel is drawn in, so that it bends."""
STEPS: Final = (0.1, 0.25, 0.5, 1, 2, 5, 10, 15)
"""Degrees from one line of the grid to the next."""
MOST: Final = 9
"""Lines of the grid each way."""

Trace = list[tuple[float, float]]


def flat(projection: Projection, line: Line, *, closed: bool) -> Iterator[Trace]:
    """Lay a line onto the sheet. Gives it twice, cut, where it crosses the edge of the sheet."""
    longitudes, latitudes = line
    for shift, west, east in _rounds(projection, longitudes):
        trace = [(longitude + shift, latitude) for longitude, latitude in zip(longitudes, latitudes, strict=True)]
        if west < -CUT or east > CUT:
            trace = _cut(_cut(trace, 1, closed=closed), -1, closed=closed)
        if len(trace) > 1:
            yield projection.traced(trace)


def rooms(projection: Projection, line: Line) -> list[Room]:
    """Say in which rectangles of the sheet a line lies, without laying it."""
    longitudes, latitudes = line
    south, north = min(latitudes), max(latitudes)
    return [projection.room((max(-CUT, west), min(CUT, east)), (south, north)) for _, west, east in _rounds(projection, longitudes)]


def _rounds(projection: Projection, longitudes: Sequence[float]) -> Iterator[tuple[float, float, float]]:
    """Say how far to turn a line so that it lies on the sheet, and from where to where it then runs: twice where it crosses the edge."""
    shift = projection.turn(longitudes[0]) - longitudes[0]
    west, east = min(longitudes) + shift, max(longitudes) + shift
    for turns in range(ceil((-CUT - east) / 360), floor((CUT - west) / 360) + 1):
        yield shift + 360 * turns, west + 360 * turns, east + 360 * turns


def _cut(trace: Trace, side: int, *, closed: bool) -> Trace:
    """Keep what lies within the cut on one side (1 east, -1 west); a ring goes on along it (Sutherland and Hodgman).

    An open line that leaves the sheet and comes back is drawn along its edge; no river of a map's own region does that.
    """
    kept: Trace = []
    for k, (turned, latitude) in enumerate(trace):
        inside = turned * side <= CUT
        if k or closed:
            before, height = trace[k - 1]
            if (before * side <= CUT) != inside:
                share = (CUT * side - before) / (turned - before)
                kept.append((CUT * side, height + share * (latitude - height)))
        if inside:
            kept.append((turned, latitude))
    return kept


def grid(projection: Projection, seen: Sequence[tuple[float, float]]) -> Iterator[Trace]:
    """Give the meridians and parallels of a part of the sheet; `seen` are points all over that part."""
    places = [projection.place(x, y) for x, y in seen]
    turned, heights = [projection.turn(longitude) for longitude, _ in places], [latitude for _, latitude in places]
    west, east, south, north = min(turned), max(turned), min(heights), max(heights)
    up = next((step for step in STEPS if (north - south) / step < MOST), STEPS[-1])
    across = next((step for step in STEPS if step >= up and (east - west) / step < MOST * 2), STEPS[-1])
    for height in _rungs(south, north, up):
        yield projection.traced((west + (east - west) * k / FINE, height) for k in range(FINE + 1))
    first = projection.meridian - CUT  # the grid is that of the globe, not of the map
    for longitude in _rungs(first + west + CUT, first + east + CUT, across):
        yield projection.traced((longitude - projection.meridian, south + (north - south) * k / FINE) for k in range(FINE + 1))


def _rungs(low: float, high: float, step: float) -> list[float]:
    """Give the multiples of a step from below one number to above another."""
    return [k * step for k in range(floor(low / step), ceil(high / step) + 1)]
