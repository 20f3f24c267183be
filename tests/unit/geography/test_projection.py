from math import hypot, radians, sin

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.geography.projection import EARTH, Projection, distances

UNION = Projection(south=46, north=66, meridian=92)
SNYDER = Projection(south=29.5, north=45.5, meridian=-96)
SOUTHERN = Projection(south=-50, north=-20, meridian=20)
EQUATOR = Projection(south=-30, north=30, meridian=0)
ALL = pytest.mark.parametrize("cone", [UNION, SNYDER, SOUTHERN, EQUATOR], ids=["union", "snyder", "southern", "equator"])


def area(corners) -> float:
    """Give the area of a polygon."""
    return abs(sum(a * d - c * b for (a, b), (c, d) in zip(corners, [*corners[1:], corners[0]], strict=True))) / 2


def test_a_place_lies_where_the_manual_says():
    """Snyder, *Map Projections*, pp. 291 f., the numerical example for Albers on a sphere of radius 1."""
    (x, y), (origin, down) = SNYDER.at(-75, 35), SNYDER.at(-96, 23)
    assert SNYDER.bend == pytest.approx(0.6028370, abs=1e-7)
    assert ((x - origin) / EARTH, (down - y) / EARTH) == pytest.approx((0.2952720, 0.2416774), abs=1e-7)


@ALL
@pytest.mark.parametrize("away", [1, 30, 90, 179])
@pytest.mark.parametrize("latitude", [-60, 0, 45, 80])
def test_both_sides_of_the_middle_meridian_mirror_each_other(cone, away, latitude):
    """The middle meridian runs straight down."""
    (east, low), (west, height) = cone.at(cone.meridian + away, latitude), cone.at(cone.meridian - away, latitude)
    assert (east, low) == pytest.approx((-west, height))
    assert cone.at(cone.meridian, latitude)[0] == pytest.approx(0)


@pytest.mark.parametrize("latitude", [90, 66, 20, -90])
def test_parallels_are_circles_round_the_tip_of_the_cone(latitude):
    """The pole itself is an arc, not a point: the price of true areas between the two parallels."""
    tip = -UNION._middle
    reaches = [hypot(x, y - tip) for x, y in (UNION.laid(turned, latitude) for turned in (-170, -40, 0, 90))]
    assert reaches == pytest.approx([reaches[0]] * 4)
    assert reaches[0] > 0


@ALL
@settings(max_examples=25, deadline=None)
@given(longitude=st.floats(-150, 150), latitude=st.floats(-85, 85))
def test_every_country_has_its_true_share_of_the_paper(cone, longitude, latitude):
    """A small field of the globe and its picture are of one size, wherever it lies."""
    step = 0.05
    corners = [(longitude, latitude), (longitude + step, latitude), (longitude + step, latitude + step), (longitude, latitude + step)]
    drawn = area([cone.laid(*corner) for corner in corners])
    assert drawn == pytest.approx(EARTH**2 * radians(step) * (sin(radians(latitude + step)) - sin(radians(latitude))), rel=1e-3)


@pytest.mark.parametrize("latitude", [46, 66])
def test_the_scale_is_true_along_the_two_parallels(latitude):
    """A degree of longitude there is as long on the map as on the globe."""
    (x, y), (x1, y1) = UNION.at(40, latitude), UNION.at(40.1, latitude)
    assert hypot(x1 - x, y1 - y) == pytest.approx(distances([(40, latitude), (40.1, latitude)])[0][1], rel=1e-4)


@ALL
@settings(max_examples=25, deadline=None)
@given(turned=st.floats(-179, 179), latitude=st.floats(-88, 88))
def test_there_and_back(cone, turned, latitude):
    """The place at a point of the map is the one that was laid there."""
    longitude, height = cone.place(*cone.laid(turned, latitude))
    assert (cone.turn(longitude), height) == pytest.approx((turned, latitude), abs=1e-6)


def test_longitudes_are_counted_from_the_middle():
    """The far east and the far west of Chukotka are neighbours."""
    assert [UNION.turn(longitude) for longitude in (92, 180, -180, -170, 37, -89)] == [0, 88, 88, 98, -55, 179]


@pytest.mark.parametrize(
    ("one", "other", "kilometres"),
    [((37.6178, 55.752), (30.3141, 59.9386), 634), ((0, 0), (180, 0), 20015), ((5, 5), (5, 5), 0), ((179, 0), (-179, 0), 222)],
)
def test_a_way_is_measured_over_the_globe(one, other, kilometres):
    """Moscow to Leningrad; halfway round; nowhere; over the antimeridian."""
    assert distances([one, other]) == [pytest.approx(ways, abs=1) for ways in ([0, kilometres], [kilometres, 0])]
