"""The faces of an exhibit's theme, found or replaced."""

import logging
from pathlib import Path

import pytest

from kiosk.exhibit.model import Cover, Exhibit
from kiosk.exhibit.theme import Families, Theme
from kiosk.faces import faces_for, load_type
from kiosk.platform.glyphs import missing
from kiosk.viewmodels.theme import USUAL
from tests.helpers.typefounding import font


@pytest.fixture(autouse=True)
def _faces(qapp) -> None:
    """The program's own faces are known."""
    load_type()


def exhibit(folder: Path, **families: str) -> Exhibit:
    """An exhibit of nothing but a theme."""
    return Exhibit(folder=str(folder), cover=Cover(id="a", title="A", chapters=()), theme=Theme(families=Families(**families)))


def test_a_family_that_is_there_is_used(tmp_path):
    """A headline with serifs is set smaller, for it is wider."""
    faces = faces_for(exhibit(tmp_path, headline="IBM Plex Serif"))

    assert (faces.headline, faces.headline_varies, faces.text) == ("IBM Plex Serif", False, USUAL.text)
    assert 0.6 < faces.headline_share < 0.9


def test_a_font_in_the_exhibit_fills_the_gaps_of_the_usual_faces(tmp_path):
    """Also where the theme names none; as a family of the theme it is used as it is."""
    (tmp_path / "fonts").mkdir()
    (tmp_path / "fonts" / "own.ttf").write_bytes(font("Own Hand", "\U0010fffb"))
    assert missing("\U0010fffb") == "\U0010fffb"
    assert faces_for(exhibit(tmp_path)) == USUAL
    assert missing("\U0010fffb") == ""
    assert faces_for(exhibit(tmp_path, text="Own Hand")).text == "Own Hand"


def test_what_is_nowhere_is_said_and_replaced(tmp_path, caplog):
    """Once for each exhibit, not with every language; a file that is no font is named too."""
    (tmp_path / "fonts").mkdir()
    (tmp_path / "fonts" / "bad.otf").write_text("no font", "utf-8")
    with caplog.at_level(logging.WARNING):
        found = {faces_for(exhibit(tmp_path, headline="Gone", text="Lost")) for _ in range(2)}

    assert found == {USUAL}
    assert caplog.messages == [
        "the font file cannot be read: bad.otf",
        "there is no family 'Gone' on this machine or in fonts/; IBM Plex Sans takes its place",
        "there is no family 'Lost' on this machine or in fonts/; IBM Plex Serif takes its place",
    ]
