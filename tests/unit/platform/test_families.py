"""Families of type, and how much smaller they are set than the condensed face."""

import pytest
from PySide6.QtGui import QFont

from kiosk.platform.families import Family, find, unreadable
from kiosk.platform.fonts import load_fonts

SANS, SERIF = "IBM Plex Sans", "IBM Plex Serif"


@pytest.fixture(autouse=True)
def _faces(qapp) -> None:
    """The program's own faces are known."""
    load_fonts()


def test_the_condensed_face_is_set_as_large_as_ever():
    """It has the axes of width and weight."""
    assert find(SANS, SANS) == Family(SANS, varies=True, share=1)


def test_a_wider_face_is_set_smaller_and_borrows_letters_that_it_lacks():
    """By about as much as it is wider."""
    found = find(SERIF, SANS)

    assert found == Family(SERIF, varies=False, share=pytest.approx(0.867, abs=0.02))
    assert SANS.lower() in QFont.substitutes(SERIF)
    QFont.removeSubstitutions(SERIF)


def test_a_family_that_is_nowhere_is_not_found():
    """Qt itself would silently take another."""
    assert find("No Such Family", SANS) is None


def test_a_file_that_is_no_font_is_named(tmp_path):
    """Only that."""
    (tmp_path / "broken.ttf").write_text("no font", "utf-8")
    assert unreadable([str(tmp_path / "broken.ttf")]) == ("broken.ttf",)
