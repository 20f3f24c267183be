import threading
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.drawing.monogram import LARGEST, MonogramProvider, monogram, portrait
from kiosk.platform.fonts import load_fonts

INK, GROUND, CLEAR = QColor("#191713"), QColor("#e8e1d3"), QColor(0, 0, 0, 0)
SIDE = 120


@pytest.fixture(autouse=True, scope="module")
def _type(qapp) -> None:
    """Letters are set in the type of every exhibit."""
    assert load_fonts() == ()


def tile(letters: str = "", shape: str = "square", state: str = "solid", side: int = SIDE) -> QImage:
    """Draw a tile; without letters only the shape and the strokes are seen."""
    return monogram(letters, shape, state, INK, GROUND, side=side)


def share(image: QImage, colour: QColor, top: float, bottom: float) -> float:
    """Count how much of a band, in fractions of the height, has just this colour."""
    rows = range(round(image.height() * top), round(image.height() * bottom))
    hits = sum(image.pixelColor(x, y) == colour for y in rows for x in range(image.width()))
    return hits / (len(rows) * image.width())


def corners(image: QImage) -> list[bool]:
    """Tell which corners are painted: top left, top right, bottom right, bottom left."""
    last = image.width() - 1
    return [image.pixelColor(x, y).alpha() > 0 for x, y in ((0, 0), (last, 0), (last, last), (0, last))]


@pytest.mark.parametrize("state", ["solid", "hollow", "killed"])
@pytest.mark.parametrize(
    ("shape", "painted"),
    [
        ("square", [True, True, True, True]),
        ("cut", [True, False, True, True]),
        ("circle", [False, False, False, False]),
        ("nonsense", [True, True, True, True]),
    ],
)
def test_a_shape_is_transparent_outside_itself(shape, painted, state):
    """Whatever lies under the tile shows through its missing corners, also where strokes are laid over it."""
    assert corners(tile("SK", shape, state)) == painted


@pytest.mark.parametrize("shape", ["square", "cut", "circle"])
def test_who_was_killed_goes_under_from_below(shape):
    """The strokes of the ground colour thicken down the tile; above them it is as solid as any other."""
    killed, solid = tile(shape=shape, state="killed"), tile(shape=shape)
    bands = [share(killed, GROUND, top, top + 0.2) for top in (0.1, 0.4, 0.7)]
    assert bands[0] == 0
    assert 0.05 < bands[1] < bands[2]
    assert share(killed, INK, 0.0, 0.36) == share(solid, INK, 0.0, 0.36)


def test_the_letters_of_who_was_killed_can_still_be_read():
    """Above, where they begin, nothing is laid over them."""
    assert share(tile("SK", state="killed"), GROUND, 0.0, 0.36) == share(tile("SK"), GROUND, 0.0, 0.36)


def test_hollow_is_solid_turned_round():
    """Ink on ground instead of ground on ink, with an edge of ink."""
    hollow, solid = tile(state="hollow"), tile()
    assert hollow.pixelColor(60, 60) == GROUND
    assert solid.pixelColor(60, 60) == INK
    assert hollow.pixelColor(0, 60) == INK


@pytest.mark.parametrize("letters", ["K", "SK", "JVS", "ЩЮЖ", "ÉÅ"])
def test_letters_are_drawn_within_the_tile(letters):
    """In the middle band, and not on its edges."""
    image = tile(letters)
    painted = [x for x in range(SIDE) if any(image.pixelColor(x, y) != INK for y in range(SIDE // 3, SIDE * 2 // 3))]
    assert painted
    assert min(painted) > 2
    assert max(painted) < SIDE - 3


def test_the_same_tile_is_drawn_the_same():
    """Pictures of panels are compared pixel for pixel."""
    assert tile("SK", "cut", "killed") == tile("SK", "cut", "killed")


@pytest.mark.parametrize(
    ("wanted", "side"),
    [
        (QSize(60, 60), 60),
        (QSize(60, 90), 90),
        (QSize(60, -1), 60),
        (QSize(-1, -1), 8),
        (QSize(), 8),
        (QSize(0, 0), 8),
        (QSize(-500, -500), 8),
        (QSize(100_000, 100_000), LARGEST),
        (QSize(2**31 - 1, 1), LARGEST),
    ],
)
def test_a_size_is_held_within_bounds(wanted, side):
    """Neither nothing nor more than memory; QML is told what it got."""
    told = QSize()
    image = MonogramProvider().requestImage("K/square/solid/191713/e8e1d3", told, wanted)
    assert (image.size(), told) == (QSize(side, side), QSize(side, side))


def test_a_name_says_what_is_drawn():
    """Letters, shape, state and the two colours."""
    image = MonogramProvider().requestImage("SK/cut/killed/191713/e8e1d3", QSize(), QSize(SIDE, SIDE))
    assert image == tile("SK", "cut", "killed")


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=40))
@example("")
@example("K")
@example("////////")
@example("K/square/solid/red/nonsense")
@example("K/square/solid/#191713/#e8e1d3")
@example("\u0000/\ud7ff/\u202e/\ufffc/x")
@example("W" * 400 + "/circle/killed/000000/ffffff")
def test_a_name_that_makes_no_sense_is_an_image_all_the_same(name):
    """And no warning on the wall."""
    assert MonogramProvider().requestImage(name, QSize(), QSize(16, 16)).size() == QSize(16, 16)


def test_a_tile_is_drawn_on_any_thread():
    """QML asks for it from the thread that loads pictures."""
    drawn: list[QImage] = []
    thread = threading.Thread(target=lambda: drawn.append(tile("SK", "circle", "killed")))
    thread.start()
    thread.join()
    assert drawn == [tile("SK", "circle", "killed")]


def photograph(folder: Path, width: int, height: int) -> Path:
    """Save a picture that is white above and black below its middle."""
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    painter.fillRect(0, height // 2, width, height, QColor("black"))
    painter.end()
    file = folder / "portrait.png"
    assert picture.save(str(file))
    return file


@pytest.mark.parametrize("state", ["solid", "hollow", "killed"])
def test_a_portrait_stands_in_the_shape_with_nothing_drawn_over_it(tmp_path, state):
    """Whatever was done to the person: the words under the tile say that."""
    provider = MonogramProvider({"kirov": photograph(tmp_path, 400, 400)})
    image = provider.requestImage(f"SK/circle/{state}/191713/e8e1d3/kirov", QSize(), QSize(SIDE, SIDE))
    assert image.size() == QSize(SIDE, SIDE)
    assert corners(image) == [False] * 4
    middle = [image.pixelColor(SIDE // 2, y).lightness() for y in (SIDE // 5, SIDE * 4 // 5)]
    assert middle == [255, 0]


def test_of_a_tall_portrait_the_upper_part_is_kept(tmp_path):
    """Where faces are."""
    image = portrait(photograph(tmp_path, 100, 200), 100)
    assert image.size() == QSize(100, 100)
    assert (image.pixelColor(50, 80).lightness(), image.pixelColor(50, 90).lightness()) == (255, 0)


@pytest.mark.parametrize("words", [None, b"", b"no picture"])
def test_a_portrait_that_cannot_be_read_leaves_the_letters(tmp_path, words):
    """As for everybody of whom there is none."""
    file = tmp_path / "portrait.jpg"
    if words is not None:
        file.write_bytes(words)
    provider = MonogramProvider({"kirov": file})
    for person in ("kirov", "stalin", ""):
        image = provider.requestImage(f"SK/square/solid/191713/e8e1d3/{person}", QSize(), QSize(SIDE, SIDE))
        assert image == tile("SK")
