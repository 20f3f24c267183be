"""Addresses of pictures: large ones in pieces, all others as they are."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QImage

from kiosk.drawing.scanimage import written
from kiosk.exhibit.model import Exhibit
from kiosk.viewmodels.scans import picture_url, scan_name, scan_size
from tests.unit.viewmodels.making import exhibit


@pytest.fixture(scope="module", name="whole")
def _whole(tmp_path_factory) -> Exhibit:
    """An exhibit with a large photograph and a small one."""
    folder = tmp_path_factory.mktemp("exhibit")
    for name, width in (("large", 4001), ("small", 4000)):
        assert QImage(width, 2000, QImage.Format.Format_Grayscale8).save(str(folder / f"{name}.png"))
    return replace(exhibit(), folder=str(folder))


def test_a_large_picture_is_asked_for_in_pieces(whole):
    """Its address says where it lies in the way that the drawing understands."""
    path = written(Path(whole.folder, "large.png"))
    assert picture_url(whole, "large.png").toString() == f"image://scan/whole/{path}"
    assert scan_name(whole, "large.png") == path
    assert scan_size(whole, "large.png").toTuple() == (4001, 2000)


@pytest.mark.parametrize("file", ["small.png", "drawing.svg", "nowhere.jpg"])
def test_any_other_is_a_file(whole, file):
    """A drawing has no size of its own; whether it is there the loader has asked."""
    assert picture_url(whole, file).toLocalFile() == f"{whole.folder}/{file}"
    assert scan_size(whole, file).isEmpty()


def test_no_picture_has_no_address(whole):
    """As on a panel without art."""
    assert picture_url(whole, "").isEmpty()
    assert scan_size(whole, "").isEmpty()
