"""Pictures that are not what they seem: on their side, of odd kinds, or a bomb."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QTransform

from kiosk.drawing.greypicture import grey_picture
from kiosk.drawing.monogram import portrait
from kiosk.drawing.opening import is_bomb, is_too_much, opened, upright_size
from kiosk.drawing.pyramid import make
from kiosk.drawing.scanimage import ScanProvider, written
from tests.helpers.limits import at_most
from tests.helpers.pictures import bomb, landscape, lying, moving


@pytest.fixture(autouse=True)
def _qt(qapp) -> None:
    """Pictures are drawn by an application."""


def halves(picture: QImage) -> list[str]:
    """Say which colour its left and its right half have."""
    middles = [picture.pixelColor(picture.width() * part // 4, picture.height() // 2) for part in (1, 3)]
    return ["red" if colour.red() > colour.blue() else "blue" for colour in middles]


def whole_of(file: Path, home: Path) -> QImage:
    """Ask for the whole of a large picture, as QML does."""
    return ScanProvider(home).requestImage(f"whole/{written(file)}", QSize(), QSize())


def test_a_photograph_that_lies_on_its_side_is_stood_up(tmp_path):
    """What a telephone wrote down was read in greys and for portraits alone; all others lay on their side (C19)."""
    file = lying(tmp_path / "held.jpg", landscape())
    assert upright_size(opened(file)) == QSize(120, 60)
    assert grey_picture(file, QSize(60, 30)).size() == QSize(60, 30)
    assert portrait(file, 40).size() == QSize(40, 40)


def test_a_scan_that_lies_on_its_side_is_stood_up(tmp_path):
    """With levels and without."""
    file = lying(tmp_path / "scan.jpg", landscape(3000, 1000))
    shown = whole_of(file, tmp_path / "none")
    assert (shown.size(), halves(shown)) == (QSize(2048, 682), ["red", "blue"])
    folder = make(file, tmp_path)
    assert halves(QImage(str(folder / "whole"))) == ["red", "blue"]
    assert {tile.name for tile in folder.iterdir()} >= {"0-5-1"}
    assert QImage(str(folder / "0-5-1")).size() == QSize(3000 - 5 * 512, 1000 - 512)


@pytest.mark.parametrize("kind", ["16 bits", "CMYK", "moving"])
def test_pictures_of_odd_kinds_are_shown(tmp_path, kind):
    """Deep ones, those made for printing, and of one that moves the first picture (C19)."""
    file = tmp_path / {"16 bits": "deep.png", "CMYK": "print.jpg", "moving": "moving.webp"}[kind]
    if kind == "moving":
        moving(file, [landscape(), landscape().transformed(QTransform().rotate(180))])
    else:
        form = QImage.Format.Format_RGBA64 if kind == "16 bits" else QImage.Format.Format_CMYK8888
        assert landscape().convertToFormat(form).save(str(file))
    assert halves(opened(file).read().convertToFormat(QImage.Format.Format_RGB32)) == ["red", "blue"]


def test_a_bomb_does_not_go_off_on_the_wall(tmp_path):
    """Of 48 kB that would become 400 million pixels nothing is unpacked, whoever left out the check (C18)."""
    file = bomb(tmp_path / "bomb.png")
    with at_most(seconds=1, megabytes=50):
        assert whole_of(file, tmp_path).size() == QSize(1, 1)
        assert portrait(file, 200).isNull()


@pytest.mark.parametrize(
    ("name", "size", "length", "found"),
    [
        ("a.png", QSize(20_000, 20_000), 48_000, (True, True)),
        ("a.jpg", QSize(16_000, 16_000), 1_001_628, (True, True)),
        ("a.jpg", QSize(12_000, 9_000), 9_000_000, (False, False)),
        ("a.jpg", QSize(40_000, 20_000), 90_000_000, (False, True)),
        ("a.png", QSize(2_000, 2_000), 500, (False, False)),
    ],
    ids=["packed", "JPEG of nothing", "scan", "poster", "small"],
)
def test_a_bomb_has_more_pixels_than_it_can_say_anything_about(tmp_path, name, size, length, found):
    """A megabyte of a JPEG of nothing took half a gigabyte. What is merely large waits until it is prepared."""
    (tmp_path / name).write_bytes(bytes(length))
    assert (is_bomb(tmp_path / name, size), is_too_much(tmp_path / name, size)) == found
