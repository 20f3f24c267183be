"""The outlines of land, lakes and rivers that all maps are drawn from. Whose they are and how they are packed stands beside them."""

import json
import zlib
from collections.abc import Sequence
from itertools import accumulate
from pathlib import Path
from typing import Final, NamedTuple

FILE: Final = Path("map") / "outlines.json.z"

Line = tuple[tuple[float, ...], tuple[float, ...]]
"""Longitudes and latitudes. A line over the antimeridian runs on beyond 180."""


class Outlines(NamedTuple):
    """Land and lakes are closed rings; a ring of land inside another is water."""

    land: tuple[Line, ...] = ()
    lakes: tuple[Line, ...] = ()
    rivers: tuple[Line, ...] = ()


def read_outlines(assets: Path) -> Outlines:
    """Unpack the outlines from the folder of shared assets. Raises OSError, zlib.error or ValueError where they are not sound."""
    packed = json.loads(zlib.decompress((assets / FILE).read_bytes()))
    unit = packed["unit"]
    return Outlines(*(tuple(_line(steps, unit) for steps in packed[layer]) for layer in Outlines._fields))


def _line(steps: Sequence[Sequence[int]], unit: float) -> Line:
    """Turn steps into places."""
    east, north = steps
    return tuple([whole * unit for whole in accumulate(east)]), tuple([whole * unit for whole in accumulate(north)])
