import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF

from kiosk.platform import fonts
from kiosk.platform.fonts import WANTED, load_fonts


@pytest.fixture(autouse=True)
def _qt(qapp) -> None:
    """Faces are made known to an application."""


def test_every_face_is_there():
    """They come as packages, so nothing can be forgotten."""
    assert load_fonts() == ()
    assert {"IBM Plex Sans", "IBM Plex Serif"} <= set(QFontDatabase.families())


def font(family: str) -> QFont:
    """Choose a face, and let no other one fill its gaps."""
    load_fonts()
    chosen = QFont(family, 40)
    chosen.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    return chosen


@pytest.mark.parametrize(
    ("family", "weight", "slanted"),
    [
        ("IBM Plex Sans", QFont.Weight.Normal, False),
        ("IBM Plex Serif", QFont.Weight.Normal, False),
        ("IBM Plex Serif", QFont.Weight.DemiBold, False),
        ("IBM Plex Serif", QFont.Weight.Normal, True),
    ],
)
def test_a_face_is_set_as_itself(family, weight, slanted):
    """Not as another one that resembles it."""
    chosen = font(family)
    chosen.setWeight(weight)
    chosen.setItalic(slanted)
    info = QFontInfo(chosen)
    assert (info.family(), info.italic(), info.weight()) == (family, slanted, weight)


@pytest.mark.parametrize("family", ["IBM Plex Sans", "IBM Plex Serif"])
@pytest.mark.parametrize("words", ["Ежов Щербаков", "Їжакевич Ґалаґан Є", "Čeština Łódź", "№ – — “ ” „ ’ … • × °"])
def test_names_and_signs_of_these_exhibits_can_be_written(family, words):
    """Cyrillic with the letters of Ukrainian, central European Latin, and the signs of print."""
    measure = QFontMetricsF(font(family))
    assert [sign for sign in words if not measure.inFontUcs4(ord(sign))] == []


def test_a_sign_that_a_face_does_not_have_is_missed():
    """The rule above finds what it is meant to find."""
    assert not QFontMetricsF(font("IBM Plex Serif")).inFontUcs4(ord("漢"))


def test_the_tile_of_a_person_is_condensed():
    """The variable face obeys its width."""
    wide, narrow = font("IBM Plex Sans"), font("IBM Plex Sans")
    narrow.setVariableAxis(QFont.Tag("wdth"), 75)
    assert QFontMetricsF(narrow).horizontalAdvance("WIDE") < QFontMetricsF(wide).horizontalAdvance("WIDE") * 0.95


def test_what_cannot_be_loaded_is_named(monkeypatch):
    """A package that is not there, and a file that its package does not have; the others are loaded all the same."""
    monkeypatch.setattr(
        fonts, "WANTED", {"no_such_fonts": ("Gone.ttf",), "fontpkg_ibm_plex_serif": ("Missing.ttf", "IBMPlexSerif-Regular.ttf")}
    )
    assert load_fonts() == ("Gone.ttf", "Missing.ttf")


@pytest.mark.qt_log_level_fail("CRITICAL")
def test_a_damaged_file_is_named(monkeypatch, tmp_path):
    """Garbage in a font is no crash."""
    package = tmp_path / "damaged_fonts"
    package.mkdir()
    (package / "__init__.py").touch()
    (package / "Broken.ttf").write_bytes(b"\x00\x01\x00\x00garbage")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(fonts, "WANTED", {"damaged_fonts": ("Broken.ttf",)})
    assert load_fonts() == ("Broken.ttf",)


def test_only_the_faces_that_are_set_are_loaded():
    """Each costs time at the start."""
    assert sum(map(len, WANTED.values())) == 4
