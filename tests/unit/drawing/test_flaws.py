"""What is wrong with a picture."""

import pytest
from PySide6.QtGui import QColor, QImage

from kiosk.drawing.flaws import flaw_of
from kiosk.drawing.opening import PIXELS_A_BYTE
from tests.helpers.pictures import bomb

SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
CIRCLE = '<circle cx="40" cy="40" r="30"/>'


@pytest.fixture(autouse=True)
def _qt(qapp) -> None:
    """Pictures are drawn by an application."""


def squares(kind, folder):
    """Save a picture of two squares."""
    picture = QImage(120, 90, QImage.Format.Format_RGB32)
    for y in range(90):
        for x in range(120):
            picture.setPixelColor(x, y, QColor(x % 256, y % 256, (x * y) % 256))
    file = folder / f"squares.{kind}"
    assert picture.save(str(file))
    return file


@pytest.mark.parametrize("kind", ["png", "jpg", "webp"])
def test_a_picture_is_sound_only_when_it_is_whole(tmp_path, kind):
    """One that breaks off was shown with a grey foot, or not at all."""
    file = squares(kind, tmp_path)
    assert flaw_of(file) == ""
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) * 2 // 3])
    assert flaw_of(file) == "broken"


@pytest.mark.parametrize(
    ("drawing", "flaw"),
    [
        (f'{SVG} viewBox="0 0 80 80">{CIRCLE}</svg>', ""),
        (f'{SVG} width="100000000" height="100000000">{CIRCLE}<circle cx="50000000" cy="50000000" r="40000000"/></svg>', ""),
        (f"{SVG}/>", "blank"),
        (f'{SVG} viewBox="0 0 80 80"><text x="10" y="900">Below</text></svg>', "blank"),
        (f'{SVG} viewBox="0 0 80 80"><rect width="80" height="80" fill="red"/></svg>', "plain"),
        (f'{SVG} width="1000000" height="1">{CIRCLE}</svg>', "thin"),
        (f'{SVG} viewBox="0 0 80 80">{CIRCLE}', "broken"),
        ("<html><body>Not found</body></html>", "broken"),
        (f'{SVG} viewBox="0 0 80 80"><g id="a">{CIRCLE}<use xlink:href="#a"/></g></svg>', "broken"),
        (f'{SVG} viewBox="0 0 80 80"><path d="M0 0 L 100000000 100000000" stroke="black" stroke-dasharray="0.0001"/></svg>', "broken"),
    ],
    ids=["sound", "huge", "no-size", "outside", "one-colour", "thin", "cut-off", "no-drawing", "circular", "too-fine"],
)
def test_a_drawing_shows_something(tmp_path, drawing, flaw):
    """However it was made."""
    file = tmp_path / "drawing.svg"
    file.write_text(drawing, encoding="utf-8")
    assert flaw_of(file) == flaw


def test_a_bomb_is_not_even_opened(tmp_path):
    """48 kB that would become 400 million pixels (faults.md C18); a large picture with something in it is no bomb."""
    file = bomb(tmp_path / "bomb.png")
    assert flaw_of(file) == "empty"
    file.write_bytes(file.read_bytes() + bytes(20_000**2 // PIXELS_A_BYTE))
    assert flaw_of(file) == ""
