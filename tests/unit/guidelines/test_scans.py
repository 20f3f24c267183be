"""Large pictures are made ready before anybody looks at them."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from kiosk.drawing import pyramid
from kiosk.guidelines import scans
from kiosk.guidelines.looks import Looks
from kiosk.guidelines.scans import large_scans, size_of
from tests.unit.guidelines.writing import PANEL, Study


@pytest.mark.parametrize("kind", ["png", "jpg", "webp"])
def test_the_size_of_a_picture_stands_in_its_head(tmp_path, kind):
    """Of every kind that an exhibit may hold; what is none has none, also where it breaks off."""
    file = tmp_path / f"scan.{kind}"
    assert QImage(301, 203, QImage.Format.Format_RGB32).save(str(file))
    assert size_of(file) == (301, 203)
    file.write_bytes(file.read_bytes()[:18])
    assert size_of(file) == (0, 0)
    assert size_of(tmp_path / "nothing.png") == (0, 0)


def test_a_large_picture_is_large_for_all():
    """For the check, for what prepares it and for what shows it."""
    assert scans.LARGE == pyramid.LARGE


def test_a_large_picture_that_is_not_prepared_is_said_once(study: Study):
    """With what to do; one that is prepared is not, nor is a small one."""
    assert study.found(large_scans, looks=Looks(is_ready=lambda _: False)) == []
    folder = Path(study.folder)
    assert QImage(4001, 2000, QImage.Format.Format_Grayscale8).save(str(folder / "images" / "scan.jpg"))
    study.edit(PANEL, "images/plate.svg", "images/scan.jpg")
    [said] = study.found(large_scans, looks=Looks(is_ready=lambda _: False))
    assert said.startswith(f"{PANEL}:3:")
    assert ": 'images/scan.jpg' has 4001 by 2000 pixels and is not prepared on this machine" in said
    assert said.endswith(" (run kiosk prepare, so that it can be enlarged sharply)")
    assert study.found(large_scans) == []
