import zlib
from itertools import pairwise

import pytest

from kiosk.geography.outlines import FILE, read_outlines
from tests.conftest import ROOT

ASSETS = ROOT / "assets"
LARGEST = 150 * 1024


@pytest.fixture(scope="module", name="outlines")
def _outlines():
    return read_outlines(ASSETS)


def test_the_outlines_are_small():
    """They travel with every exhibit."""
    assert (ASSETS / FILE).stat().st_size < LARGEST


def test_whose_they_are_stands_beside_them():
    """Where they come from, that everybody may use them, and the file among all the others'."""
    beside = (ASSETS / FILE).with_name("README.md").read_text("utf-8")
    assert [word for word in ("Natural Earth", "public domain", "kiosk/authoring/outlines.py") if word not in beside] == []
    assert "map/outlines.json.z" in (ASSETS / "LICENSES.md").read_text("utf-8")


@pytest.mark.parametrize(("layer", "least"), [("land", 500), ("lakes", 90), ("rivers", 100)])
def test_every_layer_is_there(outlines, layer, least):
    """Land, lakes and rivers of the whole world; no borders."""
    assert len(getattr(outlines, layer)) >= least
    assert outlines._fields == ("land", "lakes", "rivers")


@pytest.mark.parametrize("layer", ["land", "lakes"])
def test_coasts_and_shores_are_closed(outlines, layer):
    """The last point is the first, and there is something inside."""
    open_rings = [
        (longitudes[0], latitudes[0])
        for longitudes, latitudes in getattr(outlines, layer)
        if len(longitudes) < 4 or abs(longitudes[0] - longitudes[-1]) > 1e-9 or abs(latitudes[0] - latitudes[-1]) > 1e-9
    ]
    assert open_rings == []


def test_every_point_lies_on_the_globe(outlines):
    """Longitudes may run on beyond 180, but never all round; each line has as many longitudes as latitudes."""
    for layer in outlines:
        for longitudes, latitudes in layer:
            assert len(longitudes) == len(latitudes) > 1
            assert -60 <= min(latitudes) <= max(latitudes) < 90
            assert -400 < min(longitudes) <= max(longitudes) < 400
            assert max(longitudes) - min(longitudes) < 360


@pytest.mark.parametrize(
    ("name", "place", "water"),
    [
        ("Moscow", (37.6, 55.75), False),
        ("Felling", (-1.57, 54.95), False),
        ("the Caspian Sea", (51, 42), True),
        ("the Pacific", (-150, 30), True),
        ("Lake Baikal", (107.7, 53.2), True),
        ("Lake Balkhash", (74.2, 46.2), True),
        ("Rybinsk, a reservoir since 1941", (38.0, 58.6), False),
    ],
)
def test_land_is_land_and_water_is_water(outlines, name, place, water):
    """A ring inside another is water; lakes that dams made later are not there."""
    assert wet(outlines, *place) == water, name


def wet(outlines, longitude: float, latitude: float) -> bool:
    """Tell whether a place lies in the sea or in a lake, by counting the coasts to its east."""
    on_land = sum(crossings(line, longitude + turn, latitude) for line in outlines.land for turn in (-360, 0, 360)) % 2
    return not on_land or any(crossings(line, longitude, latitude) % 2 for line in outlines.lakes)


def crossings(line, longitude: float, latitude: float) -> int:
    """Count how often a ring crosses the way east from a place."""
    points = list(zip(*line, strict=True))
    return sum(
        (north > latitude) != (north1 > latitude) and longitude < east + (latitude - north) / (north1 - north) * (east1 - east)
        for (east, north), (east1, north1) in pairwise(points)
    )


def test_a_broken_file_says_so(tmp_path):
    """Whoever draws the map can then go on without coasts."""
    (tmp_path / "map").mkdir()
    (tmp_path / FILE).write_bytes(b"nonsense")
    with pytest.raises(zlib.error):
        read_outlines(tmp_path)
