import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from kiosk.operations.endings import NO_SCREEN
from kiosk.unattended import curtain
from kiosk.unattended.curtain import USUAL, CurtainWindow, draw


@pytest.fixture
def window(qapp):
    """A curtain that is not hung."""
    return CurtainWindow()


@pytest.mark.slow
def test_it_is_paper_with_words_on_its_left(qapp):
    """Nothing else: a rule, the first sentence in ink, those in other languages paler."""
    picture = QImage(QSize(960, 540), QImage.Format.Format_RGB32)
    draw(picture, picture.size(), {**USUAL, "lines": ["Hamburgefonts", "Hamburgefonts"]})
    rows = {y for y in range(540) if any(picture.pixelColor(x, y) != QColor("#F4F0E7") for x in range(60, 480))}
    assert {picture.pixelColor(x, y).name() for x in (10, 50, 700, 950) for y in (5, 270, 530)} == {"#f4f0e7"}
    assert picture.pixelColor(62, min(rows)).name() == "#191713"
    assert len([y for y in rows if y - 1 not in rows]) == 3


@pytest.mark.parametrize("line", ["", "[]", "none", '{"ground": "no colour", "lines": []}'])
def test_what_is_wrong_in_a_line_stays_as_it_was(window, line):
    """It hangs there when everything else has failed."""
    window.show_line(line)
    assert window.shows == USUAL


def test_it_takes_the_colours_and_words_of_an_exhibit(window):
    """As far as they are told."""
    window.show_line('{"ground": "#102030", "lines": ["Виставку готують."]}')
    assert window.shows == {**USUAL, "ground": "#102030", "lines": ["Виставку готують."]}


def test_it_takes_no_input(window):
    """No touch, no key, no close button."""
    names = {flag.name for flag in window.flags()}
    assert {"WindowTransparentForInput", "WindowDoesNotAcceptFocus", "FramelessWindowHint"} <= names


def test_without_a_screen_it_says_so_and_ends(monkeypatch):
    """With the code that the supervisor waits upon."""
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setenv("DISPLAY", ":987")
    assert curtain.main([]) == NO_SCREEN
