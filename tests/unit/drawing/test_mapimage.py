import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from kiosk.drawing.mapimage import MapProvider
from kiosk.geography.projection import Projection
from tests.conftest import ROOT

LAND, SEA, COAST, GRID = "e8e1d3", "f4f0e7", "191713", "d6cdbb"
CONE = Projection(south=46, north=66, meridian=92)
SIZE = QSize(480, 200)
SCALE = 0.06
CORNER = (-4000.0, -2200.0)
NOWHERE = "46/66/92/nan/nan/nan"
"""Once this was only found out with half the picture drawn, which ended the program."""


@pytest.fixture(scope="module", name="provider")
def _provider(qapp) -> MapProvider:
    return MapProvider(ROOT / "assets")


def address(*colours: str, scale: float = SCALE, line: float = 1) -> str:
    """Ask for the part of the map that the tests look at."""
    return "/".join(map(str, (CONE.south, CONE.north, CONE.meridian, scale, *CORNER, *(colours or (LAND, SEA, COAST, GRID)), line)))


def colour_at(image: QImage, longitude: float, latitude: float) -> str:
    """Give the commonest colour of a few pixels round a place: a line of the grid may run through."""
    x, y = CONE.at(longitude, latitude)
    across, down = round((x - CORNER[0]) * SCALE), round((y - CORNER[1]) * SCALE)
    around = [image.pixelColor(across + i, down + j).name()[1:] for i in range(-2, 3) for j in range(-2, 3)]
    return max(set(around), key=around.count)


def test_land_and_sea_lie_where_they_are(provider):
    """Moscow is on land; the Caspian and the Black Sea are water."""
    image = provider.requestImage(address(), QSize(), SIZE)
    assert image.size() == SIZE
    assert [colour_at(image, *place) for place in ((37.6, 55.75), (100, 60), (50.5, 41.5), (150, 55))] == [LAND, LAND, SEA, SEA]


def test_coasts_are_drawn_in_their_own_colour(provider):
    """Some pixels have it, most do not."""
    image = provider.requestImage(address(), QSize(), SIZE)
    dark = sum(image.pixelColor(x, y).lightness() < 90 for x in range(0, 480, 2) for y in range(0, 200, 2))
    assert 100 < dark < 3000


def test_a_wider_line_covers_more(provider):
    """It is put together from hairlines."""
    images = [provider.requestImage(address(line=line), QSize(), SIZE) for line in (1, 3)]
    thin, broad = (sum(image.pixelColor(x, y).lightness() < 90 for x in range(0, 480, 2) for y in range(0, 200, 2)) for image in images)
    assert broad > thin * 1.5


def test_the_same_address_gives_the_same_picture(provider):
    """Also after another projection was asked for in between."""
    first = provider.requestImage(address(), QSize(), SIZE)
    provider.requestImage("55/55/-2/5/-20/-20/ffffff/000000/000000/000000/1", QSize(), SIZE)
    assert provider.requestImage(address(), QSize(), SIZE) == first


@pytest.mark.parametrize("name", ["", "nonsense", "46/66/92", "46/66/92/0/0/0/a/b/c/d/1", "a/b/c/d/e/f/g/h/i/j/k", f"{NOWHERE}/a/b/c/d/1"])
def test_an_address_that_is_not_understood_gives_an_empty_picture(provider, name):
    """No warning stands on the wall."""
    size = QSize()
    assert provider.requestImage(name, size, QSize(20, 10)).size() == QSize(20, 10)


def test_without_outlines_there_is_only_the_grid(tmp_path, caplog):
    """The places can still be shown, and the log says what is missing."""
    image = MapProvider(tmp_path).requestImage(address(), QSize(), SIZE)
    assert colour_at(image, 100, 62.5) == QColor(f"#{SEA}").name()[1:]
    assert "the outlines of the map cannot be read" in caplog.text
