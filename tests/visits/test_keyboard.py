"""The whole exhibit by keyboard alone: for whoever cannot or will not touch, and for keypads beside a screen."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible

from tests.helpers.seeing import difference
from tests.helpers.visitor import Key

PRESSED = {QAccessible.Role.Button, QAccessible.Role.RadioButton}


def to_a_person(visitor):
    """Press Tab until a person has the focus; marks in the text come before them."""
    for _ in range(20):
        visitor.press(Key.Key_Tab)
        if ", " in visitor.focused:
            return


def round_trip(visitor, key, most=40):
    """Press a focus key until the first thing comes round again; returns the names in order."""
    names = []
    for _ in range(most):
        visitor.press(key)
        if names and visitor.focused == names[0]:
            return names
        names.append(visitor.focused)
    return names


@pytest.mark.parametrize("size", [(1920, 1080), (1024, 768), (1080, 1920)], ids=["wide", "strip", "upright"])
def test_tab_reaches_every_key_of_a_panel(rooms, candid, size):
    """Tab goes through all people and keys of the panel in front, and through nothing else, and comes round."""
    visitor = rooms.show(candid, size=size, panel="kirov-murder")
    buttons = [thing.name for thing in visitor.things() if thing.role in PRESSED]
    assert sorted(round_trip(visitor, Key.Key_Tab)) == sorted(buttons)


def test_up_and_down_move_the_focus_too(rooms, candid):
    """A keypad has four arrows and one key in the middle: up and down go the same way as Tab and back."""
    visitor = rooms.show(candid, panel="kirov-murder")
    onward = round_trip(visitor, Key.Key_Down)
    visitor.press(Key.Key_Down)
    assert visitor.focused == onward[1]
    visitor.press(Key.Key_Up)
    assert visitor.focused == onward[0]
    assert len(onward) == len(set(onward))


@pytest.mark.slow
def test_the_focus_can_be_seen_and_a_touch_hides_it_until_the_next_key(rooms, candid):
    """What a key would press has a frame round it (WCAG 2.4.7); a finger needs none."""
    visitor = rooms.show(candid, panel="kirov-murder")
    bare_picture = visitor.picture()
    for _ in range(12):
        visitor.press(Key.Key_Tab)
        changed = difference(bare_picture, visitor.picture())
        frame = visitor.find(visitor.focused).box
        assert not changed.isEmpty(), f"{visitor.focused} has no frame"
        assert frame.adjusted(-20, -20, 20, 20).contains(changed), f"the frame of {visitor.focused} is elsewhere"
    visitor.tap_at(QPoint(300, 500))
    assert difference(bare_picture, visitor.picture()) == QRect()
    visitor.press(Key.Key_Tab)
    assert difference(bare_picture, visitor.picture()) != QRect()


@pytest.mark.long
def test_the_whole_exhibit_by_keyboard(rooms, candid, titles):
    """On every panel the first person is opened with Tab and Enter, left with Esc, and the next panel reached with the arrow."""
    visitor = rooms.show(candid)
    for title in titles:
        assert visitor.panel == title
        people = [key for key in visitor.keys if ", " in key]
        for _ in range(40):
            visitor.press(Key.Key_Tab)
            if visitor.focused in people:
                break
        name = visitor.focused.partition(",")[0]
        visitor.press(Key.Key_Return)
        assert visitor.sheet == name
        visitor.press(Key.Key_Escape)
        assert visitor.dialogs == []
        visitor.press(Key.Key_Right)
    assert visitor.panel == titles[-1]


def test_in_a_sheet_tab_stays_in_the_sheet(rooms, candid):
    """The focus goes round what can be pressed on the sheet, Close among it, and never to the panel below."""
    visitor = rooms.show(candid, panel="kirov-murder")
    below = {key for key in visitor.keys if ", " in key or key == "Contents"}
    visitor.tap("Milda Draule")
    reached = round_trip(visitor, Key.Key_Tab)
    assert "Close" in reached
    assert [name for name in reached if name in below] == []
    assert "" not in reached


def test_close_is_pressed_by_key(rooms, candid, titles):
    """Enter and space press what has the focus."""
    visitor = rooms.show(candid, panel="kirov-murder")
    for key in (Key.Key_Return, Key.Key_Enter, Key.Key_Space):
        visitor.tap("Milda Draule")
        visitor.press_until(Key.Key_Tab, "Close")
        visitor.press(key)
        assert (visitor.panel, visitor.dialogs) == (titles[3], [])


def test_focus_enters_a_sheet_at_close(rooms, candid):
    """The first Tab in a new sheet finds Close: nobody is trapped (DESIGN-TOKENS 9)."""
    visitor = rooms.show(candid, panel="kirov-murder")
    to_a_person(visitor)
    visitor.press(Key.Key_Return)
    assert visitor.sheet
    visitor.press(Key.Key_Tab)
    assert visitor.focused == "Close"


def test_the_next_visitor_begins_at_the_first_key(rooms, candid):
    """Where the focus of the visit before was is forgotten, also while the window is not shown; it once came back with the window."""
    visitor = rooms.show(candid, panel="kirov-murder")
    visitor.press(Key.Key_Tab)
    first = visitor.focused
    to_a_person(visitor)
    visitor.press(Key.Key_Return)
    visitor.window.hide()
    visitor.application.start_over()
    visitor.window.show()
    visitor.settle()
    assert visitor.focused == ""
    visitor.press(Key.Key_Tab)
    assert visitor.focused == first


def test_focus_returns_to_the_tile(rooms, candid):
    """After the sheet is closed the focus is on the person it was opened from."""
    visitor = rooms.show(candid, panel="kirov-murder")
    to_a_person(visitor)
    visitor.press(Key.Key_Tab)
    tile = visitor.focused
    visitor.press(Key.Key_Return)
    assert visitor.sheet == tile.partition(",")[0]
    visitor.press(Key.Key_Escape)
    assert visitor.focused == tile


def test_the_contents_by_keyboard(rooms, candid, titles):
    """Enter opens the contents, Tab finds a tile, Enter goes there."""
    visitor = rooms.show(candid)
    visitor.press(Key.Key_Return)
    assert visitor.dialogs == ["Contents"]
    visitor.press_until(Key.Key_Tab, titles[5])
    visitor.press(Key.Key_Return)
    assert (visitor.panel, visitor.dialogs) == (titles[5], [])


def test_tab_reaches_every_tile_of_the_contents(rooms, candid, titles):
    """All fourteen tiles and both keys of the rail take the focus, and nothing below."""
    visitor = rooms.show(candid)
    below = [key for key in visitor.keys if ", " in key]
    visitor.press(Key.Key_O)
    reached = round_trip(visitor, Key.Key_Tab)
    assert set(titles) <= set(reached)
    assert not set(below) & set(reached)


def test_what_has_the_focus_is_in_sight(rooms, candid):
    """In a sheet longer than the screen the focus is never on something scrolled away."""
    visitor = rooms.show(candid, size=(1024, 768), panel="kirov-murder")
    visitor.tap("Joseph Stalin")
    names = round_trip(visitor, Key.Key_Tab, most=40)
    assert "" not in names


def test_turning_by_key_takes_the_focus_along(rooms, candid, titles):
    """After a turn Tab begins among the people of the new panel, not on one that is out of sight."""
    visitor = rooms.show(candid, panel="kirov-murder")
    visitor.press(Key.Key_Tab, Key.Key_Tab, Key.Key_Right)
    assert visitor.panel == titles[4]
    visitor.press(Key.Key_Tab)
    assert visitor.focused in visitor.keys


@pytest.mark.slow
def test_the_key_onward_is_let_go_of_on_the_last_panel(rooms, candid, titles):
    """There it is off. Qt once complained that what has the focus was taken out of the order of Tab; a monkey found it."""
    visitor = rooms.show(candid, panel=candid.exhibit.panels[-2].id)
    visitor.press_until(Key.Key_Tab, titles[-1], most=60)
    visitor.press(Key.Key_Return)
    assert (visitor.panel, visitor.focused) == (titles[-1], "")
    visitor.press(Key.Key_Tab)
    assert visitor.focused in visitor.keys


def test_a_key_held_down_on_a_person_opens_one_sheet(rooms, candid):
    """Enter that is held does not go on to press what the sheet brought up."""
    visitor = rooms.show(candid, panel="kirov-murder")
    to_a_person(visitor)
    name = visitor.focused.partition(",")[0]
    visitor.press(Key.Key_Return)
    for _ in range(31):
        visitor.hit(Key.Key_Return, held=True)
    visitor.settle()
    assert visitor.sheet == name


def test_chords_press_nothing(rooms, candid, titles):
    """Alt or Ctrl with Enter or space is none of the exhibit's keys."""
    visitor = rooms.show(candid, panel="kirov-murder")
    visitor.press(Key.Key_Tab)
    for modifiers in (Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.MetaModifier):
        for key in (Key.Key_Return, Key.Key_Space):
            visitor.hit(key, modifiers)
    visitor.settle()
    assert (visitor.panel, visitor.dialogs) == (titles[3], [])


@pytest.mark.slow
@pytest.mark.parametrize("view", ["timeline", "map", "people", "numbers", "search", "bibliography"])
def test_no_key_but_escape_and_back_closes_a_view(visitor, view):
    """Arrows, Space and Page Down go on within it, where there is something to go on to; Back and Esc lead to the panel."""
    for closing in (Key.Key_Escape, Key.Key_Backspace):
        visitor.application.navigation.openView(view)
        visitor.settle()
        visitor.press(Key.Key_Right, Key.Key_PageDown, Key.Key_PageUp)
        if view == "search":
            visitor.press(Key.Key_Escape)
            assert visitor.dialogs == []
            return
        visitor.press(Key.Key_Space)
        assert visitor.application.navigation.property("view") == view
        visitor.press(closing)
        assert (visitor.dialogs, visitor.panel) == ([], "The murder of Kirov")
