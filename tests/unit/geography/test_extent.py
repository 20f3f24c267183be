import pytest

from kiosk.exhibit.loader import load
from kiosk.geography.extent import WORLD, fitting, main_part
from kiosk.geography.projection import Projection
from tests.conftest import ROOT


def lying(exhibit) -> dict[str, tuple[float, float]]:
    """Give the places of an exhibit by their ids."""
    return {place.id: (place.longitude, place.latitude) for place in exhibit.places.values() if place.latitude is not None}


def beyond(places: dict[str, tuple[float, float]]) -> list[str]:
    """Give the places that the map leaves off."""
    return [name for name, near in zip(places, main_part(list(places.values())), strict=True) if not near]


def test_the_map_of_the_first_exhibit_is_that_of_eurasia(flagship):
    """New York and Mexico City are named beside it."""
    places = lying(flagship.exhibit)
    assert beyond(places) == ["coyoacan", "newyork"]
    assert fitting([place for name, place in places.items() if name not in beyond(places)]) == Projection(south=45, north=65, meridian=82)


def test_the_map_of_the_second_exhibit_is_that_of_tyne_and_wear():
    """London would make everything else a dot."""
    places = lying(load(ROOT / "exhibits" / "safety-lamp").exhibit)
    assert beyond(places) == ["london"]
    assert fitting([place for name, place in places.items() if name != "london"]) == Projection(south=55, north=55, meridian=-2)


@pytest.mark.parametrize(
    ("places", "inside"),
    [
        ([], ()),
        ([(10, 50)], (True,)),
        ([(10, 50), (-70, 40)], (True, True)),
        ([(10, 50), (10, 50), (10, 50)], (True, True, True)),
        ([(0, 50), (10, 50), (20, 50), (30, 50)], (True, True, True, True)),
        ([(0, 50), (1, 50), (2, 50), (3, 50), (100, 0)], (True, True, True, True, False)),
        ([(0, 50), (1, 50), (100, 0), (101, 0)], (True, True, True, True)),
    ],
    ids=["none", "one", "two", "one place", "a row", "one far away", "two equal halves"],
)
def test_what_lies_far_from_most_is_left_off(places, inside):
    """A fifth of the places at the most, and only where the way to them is long beside what the others take."""
    assert main_part(places) == inside


@pytest.mark.parametrize(
    ("places", "cone"),
    [
        ([], WORLD),
        ([(20, 60)], Projection(south=60, north=60, meridian=20)),
        ([(170, 0), (-170, 60)], Projection(south=10, north=50, meridian=-180)),
        ([(-10, -20), (30, 20)], Projection(south=-13, north=13, meridian=10)),
    ],
    ids=["none", "one", "over the antimeridian", "over the equator"],
)
def test_the_middle_of_the_places_is_the_middle_of_the_map(places, cone):
    """The parallels lie a sixth of the height from its ends."""
    assert fitting(places) == cone
