"""Looking something up on a wall: by touch, by a keyboard, and back again with the words still there."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent

from tests.helpers.hands import NONE
from tests.helpers.searching import enter, query, touch_keys, type_keys
from tests.helpers.visitor import Key, Visitor


@pytest.fixture
def reader(rooms, candid) -> Visitor:
    """Somebody at the search of a kiosk."""
    visitor = rooms.show(candid)
    enter(visitor)
    return visitor


def test_typed_on_a_keyboard_a_person_is_found_opened_and_left_again(reader):
    """With Enter and Esc; one goes on typing where one was."""
    type_keys(reader, "riutin")
    reader.press(Key.Key_Return)
    assert "Martemyan Ryutin" in reader.dialogs
    reader.press(Key.Key_Escape)
    assert (reader.dialogs, query(reader)) == (["Search"], "riutin")
    reader.press(Key.Key_Backspace)
    type_keys(reader, " o")
    assert query(reader) == "riuti o"


def test_letters_and_spaces_reach_the_query_and_nothing_else(reader, titles):
    """O opens no contents, a space and Backspace turn no panel; Esc goes back to the panel one was on."""
    type_keys(reader, "oO o")
    reader.press(Key.Key_Backspace, Key.Key_Backspace, Key.Key_Delete)
    assert (query(reader), reader.dialogs) == ("o", ["Search"])
    reader.press(Key.Key_Escape)
    assert (reader.dialogs, reader.panel) == ([], titles[0])


@pytest.mark.parametrize(("typed", "tabs"), [("", 0), ("bukh", 3), ("wwwwwwwwww", 1)])
def test_escape_always_leaves(reader, typed, tabs):
    """Whatever has been typed, and whatever has the focus."""
    type_keys(reader, typed)
    reader.press(*[Key.Key_Tab] * tabs)
    reader.press(Key.Key_Escape)
    assert reader.dialogs == []


def test_commands_stay_swallowed(reader):
    """In kiosk mode nothing outside answers, and no letter is typed by them."""
    for modifiers in (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.MetaModifier):
        reader.hit(Key.Key_Q, modifiers)
    reader.settle()
    assert (query(reader), reader.dialogs) == ("", ["Search"])


def test_up_and_down_go_through_the_results(reader):
    """What is chosen is previewed, and Enter opens that one; a panel leads back to the search."""
    type_keys(reader, "ryutin")
    reader.press(Key.Key_Down, Key.Key_Return)
    assert (reader.panel, reader.dialogs) == ("The Ryutin affair", [])
    reader.press(Key.Key_Escape)
    assert (reader.dialogs, query(reader)) == (["Search"], "ryutin")


def test_tab_reaches_results_and_keys_and_comes_round(reader):
    """A result that has the focus is the chosen one; the arrows beside it go the same way."""
    type_keys(reader, "riutin")
    item, met = reader.window, []
    for _ in range(70):
        QCoreApplication.sendEvent(item, QKeyEvent(QEvent.Type.KeyPress, Key.Key_Tab, NONE, "\t"))
        met.append(str(reader.window.activeFocusItem().property("name")))
        if met[-1] == met[0] and len(met) > 1:
            break
    assert {"Close search", "Martemyan Ryutin", "q", "m", "Delete", "Space", "Clear"} <= set(met)
    assert met[-1] == met[0]
    while reader.window.activeFocusItem().property("name") != "The Ryutin affair":
        QCoreApplication.sendEvent(item, QKeyEvent(QEvent.Type.KeyPress, Key.Key_Right, NONE, ""))
    reader.press(Key.Key_Return)
    assert reader.panel == "The Ryutin affair"


def test_delete_goes_on_while_it_is_held(reader):
    """And a short touch takes one letter."""
    type_keys(reader, "abcdefgh")
    reader.tap("Delete")
    assert query(reader) == "abcdefg"
    middle = reader.find("Delete").box.center()
    reader.touch(press={0: middle})
    reader.wait(800)
    reader.touch(release={0: middle})
    reader.settle()
    assert len(query(reader)) < 6


def test_another_keyboard_and_clear(reader):
    """A key leads to each of the other scripts; names are found from all of them."""
    reader.tap("АБВ\u2002Русский")
    touch_keys(reader, "рют")
    assert reader.offers("Martemyan Ryutin")
    reader.tap("Clear")
    assert query(reader) == ""
    reader.tap("ҐЄІЇ\u2002Українська")
    touch_keys(reader, "ґ")
    assert query(reader) == "ґ"


def test_a_word_of_the_glossary_opens_its_card_over_the_results(reader):
    """And is closed to them."""
    type_keys(reader, "politburo")
    reader.tap("Politburo")
    assert "Politburo" in reader.dialogs
    reader.press(Key.Key_Escape)
    assert (reader.dialogs, query(reader)) == (["Search"], "politburo")


def test_the_next_visitor_finds_no_query(reader):
    """Nothing of a visit is left, and a million characters of it were cut at 64."""
    reader.application.views.view("search").write("w" * 1_000_000)
    reader.settle()
    assert (query(reader), reader.sees("Nothing found.")) == ("w" * 64, True)
    reader.application.navigation.restart()
    enter(reader)
    assert query(reader) == ""
