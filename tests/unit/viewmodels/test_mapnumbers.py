from math import isclose

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject

from kiosk.exhibit.dates import Edtf
from kiosk.exhibit.model import Dataset, Exhibit, OnMap
from kiosk.viewmodels.mapnumbers import LARGEST_UNITS, MapNumbersViewModel
from tests.unit.viewmodels.counting import dataset
from tests.unit.viewmodels.making import exhibit, rows

PLACES = {"butovo": Edtf("1937-08/1938-10"), "katyn": Edtf("1940"), "solovki": Edtf(), "kurapaty": Edtf()}
SPOTS = {"butovo": (10.0, 20.0), "katyn": (30.0, 40.0), "kurapaty": (50.0, 60.0)}


def graves(*cells: str, **more) -> Dataset:
    """Make a dataset that is drawn on the map; the places are no column of its table."""
    made = dataset("site at low high", *cells, id="graves", title="Graves", unit="people", map=OnMap(place="at", number="low"), **more)
    return replace(made, columns={name: words for name, words in made.columns.items() if name != "at"})


WHOLE = graves(
    "a butovo 20000 30000", "b kurapaty 5000 -", "c katyn - -", "d gone 99000 -", counted_by="the clerks", period=Edtf("1937/1954")
)


def whole(*datasets: Dataset) -> Exhibit:
    """Make an exhibit of datasets."""
    return replace(exhibit(), datasets={one.id: one for one in datasets})


@pytest.fixture
def numbers():
    """The numbers of a map, laid out on one that is 1000 pixels high."""
    home = QObject()
    made = MapNumbersViewModel(whole(WHOLE, dataset("name sent", "a 1")), PLACES, home)
    made.choose("dataset:graves")
    made.lay(lambda place: SPOTS.get(place, ()), 1000.0, 8.0)
    yield made
    del home


def test_only_datasets_that_name_places_can_be_drawn():
    """None is drawn at first; where there is nothing to draw there is nothing to choose from."""
    home = QObject()
    numbers = MapNumbersViewModel(whole(WHOLE, dataset("name sent", "a 1")), PLACES, home)
    assert rows(numbers.choices, "link", "text") == [("", "No numbers"), ("dataset:graves", "Graves")]
    assert (numbers.link, numbers.title, numbers.countedBy, numbers.scaleWords, numbers.said_of("butovo")) == ("", "", "", "", "")
    assert MapNumbersViewModel(whole(WHOLE), {"norilsk": Edtf()}, home).choices.rowCount() == 0
    numbers.choose("dataset:gone")
    assert numbers.link == ""
    del home


def test_the_area_of_a_circle_is_as_large_as_the_number(numbers):
    """The largest comes first, so that the small ones lie on top; a place beyond the map is left out."""
    drawn = rows(numbers.circles, "spoken", "circleX", "circleY", "diameter", "counted")
    assert [(spoken, x, y, counted) for spoken, x, y, _, counted in drawn] == [
        ("Low: 20,000; High: 30,000", 10.0, 20.0, True),
        ("Low: 5,000; High: no figure", 50.0, 60.0, True),
        ("Low: no figure; High: no figure", 30.0, 40.0, False),
    ]
    widths = [row[3] for row in drawn]
    assert widths[0] == LARGEST_UNITS * 8
    assert isclose((widths[1] / widths[0]) ** 2, 5000 / 20000)


def test_a_place_without_a_number_is_a_ring(numbers):
    """Whose size says nothing; the legend says what it means."""
    assert numbers.gaps
    assert not rows(numbers.circles, "counted")[-1]


def test_the_legend_has_a_circle_to_compare_with(numbers):
    """A round number, drawn to the scale of the map, with the unit, who counted, and when."""
    assert (numbers.scaleWords, numbers.countedBy, numbers.title) == ("Low: 20,000 people", "Counted by: the clerks, 1937–1954", "Graves")
    assert numbers.scaleWidth == LARGEST_UNITS * 8


def test_on_a_small_map_circles_are_smaller(numbers):
    """They never fill it; with nothing to show it there are none."""
    numbers.lay(lambda place: SPOTS.get(place, ()), 400.0, 8.0)
    assert rows(numbers.circles, "diameter")[0] < LARGEST_UNITS * 8
    numbers.choose("")
    numbers.lay(lambda place: SPOTS.get(place, ()), 400.0, 8.0)
    assert (rows(numbers.circles, "diameter"), numbers.scaleWords, numbers.gaps) == ([], "", False)


def test_no_number_is_drawn_before_its_time(numbers):
    """A number of 1937 to 1954 is none of 1924. A place's own time counts too, and the legend says of which years the numbers are."""
    numbers.lay(lambda place: SPOTS.get(place, ()), 1000.0, 8.0, 1924)
    assert (rows(numbers.circles, "spoken"), numbers.when) == ([], "None up to 1924: the numbers are of 1937–1954.")
    numbers.lay(lambda place: SPOTS.get(place, ()), 1000.0, 8.0, 1937)
    assert rows(numbers.circles, "circleX", "whole") == [(10.0, False), (50.0, False)]
    assert numbers.when == "Not filled: the number is of all of 1937–1954."


def test_a_number_is_whole_from_the_end_of_its_time(numbers):
    """Until then it is said of which years it is."""
    numbers.lay(lambda place: SPOTS.get(place, ()), 1000.0, 8.0, 1938)
    assert rows(numbers.circles, "spoken", "whole")[:2] == [
        ("Low: 20,000; High: 30,000", True),
        ("Low: 5,000; High: no figure (1937–1954)", False),
    ]
    numbers.lay(lambda place: SPOTS.get(place, ()), 1000.0, 8.0, 1954)
    assert (rows(numbers.circles, "whole"), numbers.when) == ([True, True, True], "")


def test_a_table_without_a_time_says_so():
    """Its numbers show in every year."""
    home = QObject()
    numbers = MapNumbersViewModel(whole(graves("b kurapaty 5000 -")), PLACES, home)
    numbers.choose("dataset:graves")
    numbers.lay(lambda place: SPOTS.get(place, ()), 1000.0, 8.0, 1924)
    assert rows(numbers.circles, "whole") == [True]
    assert numbers.when == "The table does not say of which years these numbers are."
    del home
