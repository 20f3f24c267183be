"""How wide words are: as wide as QML's Text will be that shows them."""

import pytest
from PySide6.QtGui import QFont, QTextLayout

from kiosk.faces import load_type
from kiosk.viewmodels.typewidths import STRONG, measured


@pytest.mark.parametrize("text", ["Дьюї", "Сєдов", "Kirov", "Ж"])
def test_no_word_is_wider_than_it_is_measured(qapp, text):
    """Dewey's name in Ukrainian ends in a letter that leans out of its width: the box of it used to be 2 pixels too narrow."""
    load_type()
    font = QFont("IBM Plex Sans")
    font.setPixelSize(36)
    font.setVariableAxis(QFont.Tag("wdth"), 75)
    font.setVariableAxis(QFont.Tag("wght"), STRONG)
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    assert line.naturalTextWidth() <= measured(36)(text) < line.naturalTextWidth() + 2
