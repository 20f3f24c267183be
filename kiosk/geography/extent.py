"""Which part of the earth a set of places asks for, and the cone that shows it best.

A few places far from all others would make everything else small. They are left off the map and named beside it: what matters is
that most places can be told apart.
"""

from collections.abc import Sequence
from typing import Final

from kiosk.geography.projection import Projection, distances

Place = tuple[float, float]
"""Longitude and latitude, in degrees."""

FAR: Final = 0.7
"""A place is far away when the next one lies this share of the whole width of the others from it,"""
MOST: Final = 0.8
"""provided that these are this share of all places."""
WORLD: Final = Projection(south=-30.0, north=30.0, meridian=0.0)


def main_part(places: Sequence[Place]) -> tuple[bool, ...]:
    """Tell of each place whether it lies with the others, so that the map is made for it."""
    if not places:
        return ()
    apart = distances(places)
    middle = min(range(len(places)), key=lambda k: sum(apart[k]))
    inside, width = {middle}, 0.0
    reach = dict(enumerate(apart[middle]))
    while len(inside) < len(places):
        nearest = min((k for k in reach if k not in inside), key=reach.__getitem__)
        if len(inside) >= MOST * len(places) and width and reach[nearest] > FAR * width:
            break
        width = max(width, *(apart[nearest][k] for k in inside))
        inside.add(nearest)
        reach = {k: min(way, apart[nearest][k]) for k, way in reach.items()}
    return tuple(k in inside for k in range(len(places)))


def fitting(places: Sequence[Place]) -> Projection:
    """Choose the cone for places: the middle of them in the middle, the parallels a sixth of their height from its ends."""
    if not places:
        return WORLD
    west, east = _arc([longitude for longitude, _ in places])
    south, north = min(latitude for _, latitude in places), max(latitude for _, latitude in places)
    sixth = (north - south) / 6
    return Projection(
        south=float(round(south + sixth)), north=float(round(north - sixth)), meridian=float(round((west + east) / 2 + 180) % 360 - 180)
    )


def _arc(longitudes: Sequence[float]) -> tuple[float, float]:
    """Give the shortest arc that holds all longitudes, from west to east; the east end may lie beyond 180."""
    ordered = sorted(set(longitudes))
    gaps = [(after - before, k) for k, (before, after) in enumerate(zip(ordered, [*ordered[1:], ordered[0] + 360], strict=True))]
    _, widest = max(gaps)
    west = ordered[(widest + 1) % len(ordered)]
    east = ordered[widest]
    return west, east if east >= west else east + 360
