"""Large pictures as QML asks for them."""

import base64
import logging
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from kiosk.drawing.pyramid import make
from kiosk.drawing.scanimage import ScanProvider, written

ANY = QSize()


@pytest.fixture(scope="module", name="scan")
def _scan(tmp_path_factory) -> Path:
    """A picture of one colour, with letters and a space in its name that an address would not bear."""
    file = tmp_path_factory.mktemp("scan") / "Скан #1 100%.png"
    image = QImage(3000, 1000, QImage.Format.Format_RGB32)
    image.fill(QColor(10, 120, 60))
    assert image.save(str(file))
    return file


def asked(provider: ScanProvider, name: str, box: QSize = ANY) -> tuple[int, int]:
    """Give the size of what comes for an address, which is also what is told."""
    told = QSize()
    image = provider.requestImage(name, told, box)
    assert told == image.size()
    return image.width(), image.height()


def test_the_whole_comes_as_small_as_it_may(scan, tmp_path):
    """It covers the box it is for; without a box, or for a larger one, it comes as it is kept."""
    make(scan, tmp_path)
    provider = ScanProvider(tmp_path)
    whole = f"whole/{written(scan)}"
    assert [asked(provider, whole, box) for box in (ANY, QSize(1024, 100), QSize(300, 341), QSize(4000, 4000))] == [
        (2048, 682),
        (1024, 341),
        (1024, 341),
        (2048, 682),
    ]


def test_a_tile_comes_by_its_place(scan, tmp_path):
    """One that is not there is empty: a wall has no place for a warning."""
    make(scan, tmp_path)
    provider = ScanProvider(tmp_path)
    name = written(scan)
    assert asked(provider, f"0/0/0/{name}") == (512, 512)
    assert asked(provider, f"0/5/1/{name}") == (440, 488)
    nowhere = written(Path("/nowhere.png"))
    for wrong in (f"0/6/0/{name}", f"x/0/0/{name}", f"0/0/{name}", "whole/!", "", f"whole/{nowhere}", f"0/../../{name}"):
        assert asked(provider, wrong) == (1, 1)


def test_a_picture_without_levels_is_shown_and_told_of_once(scan, tmp_path, caplog):
    """At a bounded size, with the line that mends it."""
    provider = ScanProvider(tmp_path)
    with caplog.at_level(logging.WARNING, "kiosk"):
        assert asked(provider, f"whole/{written(scan)}") == (2048, 682)
        assert asked(provider, f"whole/{written(scan)}", QSize(600, 100)) == (600, 199)
        assert asked(provider, f"0/0/0/{written(scan)}") == (1, 1)
    assert [record.getMessage().endswith("run kiosk prepare") for record in caplog.records] == [True]
    make(scan, tmp_path)
    assert asked(provider, f"0/0/0/{written(scan)}") == (512, 512)


def test_a_name_bears_any_path(scan):
    """Whatever letters are in it."""
    assert base64.urlsafe_b64decode(written(scan)).decode() == str(scan)
    assert written(scan).isascii()
