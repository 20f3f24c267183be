"""Pictures without their colours."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from kiosk.drawing.greypicture import GreyPictureProvider, TonedPictureProvider


def red_square(folder):
    """Make a folder with a red picture of 40 by 20 pixels, and one beside the folder."""
    inside = folder / "exhibit"
    inside.mkdir()
    picture = QImage(40, 20, QImage.Format.Format_RGB32)
    picture.fill(QColor("#d8402f"))
    for file in (inside / "a b.png", folder / "other.png"):
        assert picture.save(str(file))
    return inside


def test_a_picture_comes_in_greys_and_covers_what_is_asked_for(tmp_path):
    """It is decoded no larger than that takes."""
    size = QSize()
    image = GreyPictureProvider(red_square(tmp_path)).requestImage(f"{tmp_path}/exhibit/a%20b.png", size, QSize(10, 10))
    assert (image.width(), image.height(), size) == (20, 10, QSize(20, 10))
    colour = image.pixelColor(5, 5)
    assert colour.red() == colour.green() == colour.blue() > 0


def test_a_picture_from_elsewhere_is_not_shown(tmp_path):
    """Only what lies in the exhibit's own folder; nothing is said on the wall."""
    provider = GreyPictureProvider(red_square(tmp_path))
    for name in (f"{tmp_path}/other.png", f"{tmp_path}/exhibit/../other.png", f"{tmp_path}/exhibit/none.png", ""):
        image = provider.requestImage(name, QSize(), QSize(10, 10))
        assert (image.width(), image.pixelColor(0, 0).alpha()) == (1, 0)


def test_in_one_ink_shadows_and_lights_have_the_colours_that_were_asked_for(tmp_path):
    """What is between has the mixture, as light as it was."""
    inside = red_square(tmp_path)
    picture = QImage(3, 1, QImage.Format.Format_RGB32)
    for x, colour in enumerate(("black", "#808080", "white")):
        picture.setPixelColor(x, 0, QColor(colour))
    assert picture.save(str(inside / "steps.png"))
    image = TonedPictureProvider(inside).requestImage(f"102030-E0F0FF/{tmp_path}/exhibit/steps.png", QSize(), QSize())

    assert [image.pixelColor(x, 0).name() for x in range(3)] == ["#102030", "#788898", "#e0f0ff"]


def test_in_one_ink_too_a_picture_from_elsewhere_is_not_shown(tmp_path):
    """Nor what lies outside by a way through the exhibit."""
    provider = TonedPictureProvider(red_square(tmp_path))
    for name in (f"102030-E0F0FF/{tmp_path}/other.png", f"102030-E0F0FF/{tmp_path}/exhibit/../other.png", ""):
        assert provider.requestImage(name, QSize(), QSize()).pixelColor(0, 0).alpha() == 0
