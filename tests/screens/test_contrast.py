"""The colours, held to the contrast that the design promises: text 7 : 1, shapes 3 : 1 (WCAG 2.2, 1.4.6 and 1.4.11)."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.authoring.contrast import contrast
from kiosk.exhibit.contrast import PAIRS
from kiosk.exhibit.theme import Dark, Paper
from kiosk.viewmodels.theme import camel, tokens

QML = Path(__file__).resolve().parents[2] / "kiosk" / "qml"


@pytest.fixture(name="colours")
def _colours(qapp):
    """The colours as QML has them."""
    engine = QQmlEngine()
    engine.addImportPath(str(QML))
    component = QQmlComponent(engine)
    component.setData(b"import QtQml\nimport Kiosk.Theme\nQtObject { property QtObject colours: Colours }", "")
    holder = component.create()
    assert holder is not None, component.errorString()
    yield holder.property("colours")
    holder.deleteLater()


@pytest.mark.parametrize("palette", ["paper", "dark", "contrast", "grey"])
@pytest.mark.parametrize(("wanted", "pairs"), PAIRS.items(), ids=["text", "shapes"])
def test_contrast_is_as_promised(colours, palette, wanted, pairs):
    """In every palette."""
    colours.setProperty("palette", palette)
    named = [tuple(camel(name) for name in pair) for pair in pairs]
    poor = {f"{one} on {other}": round(contrast(colours.property(one), colours.property(other)), 2) for one, other in named}

    assert {pair: ratio for pair, ratio in poor.items() if ratio < wanted} == {}


@pytest.mark.parametrize(("name", "palette"), [("paper", Paper()), ("night", Dark())])
def test_the_tokens_of_the_archive_are_those_that_are_drawn_before_there_is_an_exhibit(colours, name, palette):
    """The screen of `kiosk calibrate` has no theme, and the format has its own home for what is left out: they agree."""
    drawn = colours.property(name).toVariant() if hasattr(colours.property(name), "toVariant") else colours.property(name)
    assert drawn == tokens(palette)


def test_the_measure_is_right():
    """Black on white is 21 : 1; the grey that just passes 4.5 : 1 on white does."""
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#767676"), QColor("white")) == pytest.approx(4.54, abs=0.01)
