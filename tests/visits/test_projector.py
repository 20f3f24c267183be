"""On a projector: dark, larger, no keys on the screen, turned by a clicker."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QWindow

from tests.helpers.visitor import Key


@pytest.fixture
def visitor(rooms, candid):
    """A class in front of the fourth panel."""
    return rooms.show(candid, "projector", panel="kirov-murder")


def test_it_is_dark_and_fills_the_screen(visitor):
    """The dark palette, over the whole screen, without a frame."""
    assert visitor.window.visibility() == QWindow.Visibility.FullScreen
    assert visitor.window.flags() & Qt.WindowType.FramelessWindowHint
    assert visitor.picture().pixelColor(1300, 20).name() == "#121110"


def test_there_are_no_keys_of_a_rail(visitor):
    """The panel has the whole screen; where one is shows in the ticks."""
    assert not {"Contents", "A murder put to use", "The Ryutin affair"} & set(visitor.keys)
    assert [thing.name for thing in visitor.things() if thing.role == QAccessible.Role.ProgressBar] == ["Panel 4 of 14"]


def test_the_text_is_larger_than_in_a_kiosk(rooms, candid, visitor):
    """Body text is read from the last row."""
    size = max(words.item.property("font").pixelSize() for words in visitor.words() if words.text.startswith("On a December"))
    kiosk = rooms.show(candid, "kiosk", panel="kirov-murder")
    assert size > max(words.item.property("font").pixelSize() for words in kiosk.words() if words.text.startswith("On a December"))


def test_a_sheet_opens_and_the_clicker_closes_it(visitor, titles):
    """Onward leads out of a sheet first: the clicker never turns what nobody sees."""
    visitor.tap("Sergei Kirov")
    assert visitor.sheet == "Sergei Kirov"
    visitor.press(Key.Key_PageDown)
    assert (visitor.panel, visitor.dialogs) == (titles[3], [])
    visitor.press(Key.Key_PageDown)
    assert visitor.panel == titles[4]


def test_the_contents_open_by_key(visitor, titles):
    """O lays the contents over the panel, a tile goes there."""
    visitor.press(Key.Key_O)
    assert visitor.dialogs == ["Contents"]
    visitor.tap(titles[7])
    assert (visitor.panel, visitor.dialogs) == (titles[7], [])


def test_f11_gives_the_screen_back_to_the_teacher(visitor):
    """A projector shares its computer: F11 makes a window of it, and F11 fills the screen again. Esc does not."""
    visitor.press(Key.Key_Escape)
    assert visitor.window.visibility() == QWindow.Visibility.FullScreen
    visitor.press(Key.Key_F11)
    assert visitor.window.visibility() == QWindow.Visibility.Windowed
    visitor.press(Key.Key_F11)
    assert visitor.window.visibility() == QWindow.Visibility.FullScreen


def test_a_chosen_palette_is_kept(rooms, candid):
    """Where the room is bright, paper is asked for on the command line."""
    visitor = rooms.show(candid, "projector", palette="paper")
    assert visitor.picture().pixelColor(1300, 20).name() == "#f4f0e7"
