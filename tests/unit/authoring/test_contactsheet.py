"""All pictures on a few sheets of paper."""

import re

import pytest
from PySide6.QtGui import QColor, QImage

from kiosk.authoring.contactsheet import Pictured, write_contact_sheet


@pytest.fixture
def pictures(tmp_path):
    """Make pictures of a size."""

    def make(count, width, height):
        made = []
        for number in range(count):
            image = QImage(width, height, QImage.Format.Format_RGB32)
            image.fill(QColor(number, 90, 120))
            file = tmp_path / f"{width}x{height}-{number}.png"
            image.save(str(file))
            made.append(Pictured(file, f"Panel {number}\n{width}"))
        return made

    return make


@pytest.mark.parametrize(("shape", "sheets"), [((1, 192, 108), 1), ((9, 192, 108), 1), ((10, 192, 108), 2), ((7, 108, 192), 2)])
def test_sheets_have_nine_pictures_or_six_where_they_are_upright(qapp, tmp_path, pictures, shape, sheets):
    """Three in a row."""
    file = tmp_path / "contact-sheet.pdf"
    write_contact_sheet(file, "Power and terror", pictures(*shape))
    written = file.read_bytes()
    assert written.startswith(b"%PDF-")
    assert len(re.findall(rb"/Type\s*/Page\b", written)) == sheets


def test_a_sheet_that_cannot_be_written_is_said(qapp, tmp_path, pictures):
    """A folder stands in its place."""
    (tmp_path / "contact-sheet.pdf").mkdir()
    with pytest.raises(IsADirectoryError):
        write_contact_sheet(tmp_path / "contact-sheet.pdf", "Power and terror", pictures(1, 192, 108))
