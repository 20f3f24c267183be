"""What somebody hears who does not see the screen, or who lets another program press the keys."""

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QAccessible

from tests.helpers.visitor import Key

ROLE = QAccessible.Role


def said(visitor, *roles):
    """The names of all things that play one of these parts."""
    return [thing.name for thing in visitor.things() if thing.role in roles]


def test_a_panel_is_heard_in_the_order_it_is_read(rooms, candid):
    """The picture in words, the headline once, the text, then the people in their groups, then the keys."""
    visitor = rooms.show(candid, panel="kirov-murder")
    heard = [(thing.role, thing.name) for thing in visitor.things() if thing.name]
    order = [
        (ROLE.Pane, "The murder of Kirov"),
        (ROLE.Heading, "The murder of Kirov"),
        (ROLE.Heading, "Killed or falsely blamed"),
        (ROLE.Button, "Sergei Kirov, killed"),
        (ROLE.ProgressBar, "Panel 4 of 14"),
        (ROLE.Button, "Contents"),
        (ROLE.Button, "A murder put to use"),
    ]
    assert [heard.index(each) for each in order] == sorted(heard.index(each) for each in order)
    assert said(visitor, ROLE.Heading).count("The murder of Kirov") == 1
    assert any(name.startswith("On a December afternoon") for name in said(visitor, ROLE.Paragraph))


@pytest.mark.slow
def test_every_key_has_a_name_and_no_name_holds_markup(rooms, candid):
    """On every panel, in the contents and on a sheet."""
    visitor = rooms.show(candid, still=True)
    for row in range(len(candid.exhibit.panels)):
        visitor.application.navigation.turnTo(row)
        visitor.settle()
        assert "" not in visitor.keys
        assert [thing.name for thing in visitor.things() if any(mark in thing.name for mark in ("<", "&lt", "&amp", "&#", "&quot"))] == []
    for key in (Key.Key_O, Key.Key_Escape, Key.Key_Tab, Key.Key_Return):
        visitor.press(key)
        assert "" not in visitor.keys


def test_words_with_signs_are_heard_as_they_are_read(rooms, candid):
    """An ampersand, a quotation mark and a sign for less are spoken as themselves, not as their codes."""
    panels = tuple(replace(panel, body='He said "no" & left; 3 < 4, it\'s so.') for panel in candid.exhibit.panels[:1])
    chapter = replace(candid.exhibit.cover.chapters[0], panels=(panels[0].id,))
    exhibit = replace(candid.exhibit, panels=panels, cover=replace(candid.exhibit.cover, chapters=(chapter,)))
    visitor = rooms.show(replace(candid, exhibit=exhibit))
    assert said(visitor, ROLE.Paragraph) == ['He said "no" & left; 3 < 4, it\'s so.']
    assert visitor.sees('He said "no" & left; 3 < 4, it\'s so.')


def test_only_the_panel_in_front_is_heard(rooms, candid):
    """The neighbours stand ready beside the screen, but nobody hears or reaches them."""
    visitor = rooms.show(candid, panel="kirov-murder")
    assert said(visitor, ROLE.Pane) == ["The murder of Kirov"]
    assert not any("put to use" in name for name in said(visitor, ROLE.Heading))


def test_a_sheet_is_heard_alone(rooms, candid):
    """With a sheet open there is its dialog, its heading and its keys, and not the panel's."""
    visitor = rooms.show(candid, panel="kirov-murder")
    visitor.tap("Sergei Kirov")
    assert visitor.dialogs == ["Sergei Kirov"]
    assert said(visitor, ROLE.Heading)[0] == "Sergei Kirov"
    assert not {"Contents", "Joseph Stalin, in power"} & set(visitor.keys)


def test_a_screen_reader_presses_what_a_finger_would(rooms, candid, titles):
    """Next, a person, Close and the contents answer to the press of another program."""
    visitor = rooms.show(candid, panel="kirov-murder")
    visitor.press_unseen(titles[4])
    assert visitor.panel == titles[4]
    visitor.press_unseen(titles[3])
    visitor.press_unseen("Sergei Kirov, killed")
    assert visitor.sheet == "Sergei Kirov"
    visitor.press_unseen("Close")
    visitor.press_unseen("Contents")
    assert (visitor.panel, visitor.dialogs) == (titles[3], ["Contents"])


def test_the_lives_of_a_panel_are_heard_as_a_sentence(rooms, candid):
    """The chart has a title and says its lines in words."""
    visitor = rooms.show(candid, panel="kirov-murder")
    assert said(visitor, ROLE.Chart) == ["Seven lives, one afternoon"]
