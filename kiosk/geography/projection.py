"""The equal-area cone: how a place on the earth comes onto a flat map on which every country has its true share of the paper.

The cone touches the globe along two parallels, where the scale is true. Albers 1805, in the form of Snyder, *Map Projections: A
Working Manual* (1987), pp. 98 to 103, on a sphere. Positions are in kilometres: x to the right, y downwards, as screens count.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import acos, asin, atan2, ceil, cos, degrees, floor, hypot, pi, radians, sin, sqrt
from typing import Final, NamedTuple

EARTH: Final = 6371.0
"""Radius in kilometres of a sphere of the size of the earth."""
RADIAN: Final = pi / 180
FLAT: Final = 1e-3
"""A cone as slender as this is a cylinder: its tip would lie too far away to reckon with."""


class Room(NamedTuple):
    """A rectangle of the sheet, in kilometres."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, kw_only=True)
class Projection:
    """An equal-area cone; where its two parallels lie alike on both sides of the equator, an equal-area cylinder.

    The middle meridian runs straight down the map. What lies 180 degrees from it is where the map is cut.
    """

    south: float
    north: float
    meridian: float

    @cached_property
    def bend(self) -> float:
        """The constant of the cone (Snyder's n): 1 lies flat on a pole, 0 is a cylinder, below 0 it opens to the south."""
        return (sin(radians(self.south)) + sin(radians(self.north))) / 2

    @cached_property
    def _constant(self) -> float:
        return cos(radians(self.south)) ** 2 + 2 * self.bend * sin(radians(self.south))

    @cached_property
    def _middle(self) -> float:
        """How far the tip of the cone lies from the point halfway between the parallels, which is the origin."""
        return EARTH / self.bend * sqrt(max(0.0, self._constant - 2 * self.bend * sin(radians((self.south + self.north) / 2))))

    def turn(self, longitude: float) -> float:
        """Give a longitude as degrees east of the middle meridian, from -180 up to 180."""
        return (longitude - self.meridian + 180) % 360 - 180

    def at(self, longitude: float, latitude: float) -> tuple[float, float]:
        """Say where a place lies on the map."""
        return self.laid(self.turn(longitude), latitude)

    def laid(self, turned: float, latitude: float) -> tuple[float, float]:
        """Do the same for degrees east of the middle meridian, which may run on beyond 180: so lines over the cut do not jump."""
        return self.traced([(turned, latitude)])[0]

    def traced(self, line: Iterable[tuple[float, float]]) -> list[tuple[float, float]]:
        """Do the same for a whole line. The coasts of a map have 40,000 points: what those have in common is reckoned once."""
        if abs(self.bend) < FLAT:
            true = cos(radians(self.south))
            return [(EARTH * radians(turned) * true, -EARTH * sin(radians(latitude)) / true) for turned, latitude in line]
        share, constant, slope, middle = EARTH / self.bend, self._constant, 2 * self.bend, self._middle
        swing = radians(self.bend)
        trace = []
        for turned, latitude in line:
            inside = constant - slope * sin(latitude * RADIAN)
            reach, angle = share * sqrt(inside) if inside > 0 else 0.0, swing * turned
            trace.append((reach * sin(angle), reach * cos(angle) - middle))
        return trace

    def room(self, turned: tuple[float, float], latitudes: tuple[float, float]) -> Room:
        """Give the rectangle round a field of the globe, from its west to its east and from its south to its north.

        On a cone it is a piece of a ring: it reaches furthest at a corner, or where it runs across or down the sheet.
        """
        turns = [*turned]
        if abs(self.bend) >= FLAT:
            quarter = 90 / self.bend
            low, high = sorted(turn / quarter for turn in turned)
            turns += [k * quarter for k in range(ceil(low), floor(high) + 1)]
        xs, ys = zip(*self.traced((turn, latitude) for turn in turns for latitude in latitudes), strict=True)
        return Room(min(xs), min(ys), max(xs), max(ys))

    def place(self, x: float, y: float) -> tuple[float, float]:
        """Say which longitude (from -180 up to 180) and latitude lie at a point of the map; beyond its edge, the nearest parallel."""
        if abs(self.bend) < FLAT:
            true = cos(radians(self.south))
            turned, sine = degrees(x / EARTH / true), -y / EARTH * true
        else:
            down, side = y + self._middle, 1 if self.bend > 0 else -1
            turned = degrees(atan2(side * x, side * down)) / self.bend
            sine = (self._constant - (hypot(x, down) * self.bend / EARTH) ** 2) / (2 * self.bend)
        return (turned + self.meridian + 180) % 360 - 180, degrees(asin(max(-1.0, min(1.0, sine))))


def distances(places: Sequence[tuple[float, float]]) -> list[list[float]]:
    """Give the ways from each place to each over the sphere, in kilometres; a place is its longitude and latitude."""
    points = [(radians(east), sin(radians(north)), cos(radians(north))) for east, north in places]
    return [
        [EARTH * acos(max(-1.0, min(1.0, up * high + out * far * cos(east - other)))) for other, high, far in points]
        for east, up, out in points
    ]
