"""The contents: all panels at a glance, where one is, and the way to any of them."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible

from tests.helpers.layout import faults
from tests.helpers.seeing import kind, walk
from tests.helpers.sizes import EVERY_SIZE, SIZES, STRIP, UPRIGHT, WIDE
from tests.helpers.visitor import Key


@SIZES
def test_every_panel_can_be_reached_from_the_contents(rooms, candid, titles, size):
    """Each title stands in the contents, and its tile goes there."""
    visitor = rooms.show(candid, size=size)
    for title in (titles[3], titles[-1], titles[0], titles[7]):
        visitor.tap("Contents")
        assert visitor.dialogs == ["Contents"]
        visitor.reach(title)
        visitor.tap(title)
        assert (visitor.panel, visitor.dialogs) == (title, [])


@SIZES
def test_the_contents_name_all_chapters_and_panels(rooms, candid, titles, size):
    """Whoever goes through the contents to their end has seen every chapter and every title."""
    visitor = rooms.show(candid, size=size)
    visitor.tap("Contents")
    names = {thing.name for thing in visitor.things()}
    while visitor.offers("More"):
        visitor.tap("More")
        names |= {thing.name for thing in visitor.things()}
    assert set(titles) <= names
    chapters = [chapter.title for chapter in candid.exhibit.cover.chapters]
    assert [title for title in chapters if not any(name.endswith(title) for name in names)] == []


@pytest.mark.slow
def test_the_contents_say_what_was_seen_and_where_one_is(rooms, candid, titles):
    """A screen reader hears which panels were seen and which one is in front; the others say nothing."""
    visitor = rooms.show(candid)
    visitor.press(Key.Key_PageDown, Key.Key_PageDown, Key.Key_O)
    said = visitor.descriptions
    assert [said[title] for title in titles[:4]] == ["seen", "seen", "you are here", ""]


def test_the_contents_lead_back_to_the_panel(rooms, candid, titles):
    """The key back carries the title of the panel and closes the contents."""
    visitor = rooms.show(candid, panel="kirov-murder")
    visitor.tap("Contents")
    visitor.tap(f"Back to {titles[3]}")
    assert (visitor.panel, visitor.dialogs) == (titles[3], [])


def test_the_onward_key_of_the_contents_goes_to_the_next_panel(rooms, candid, titles):
    """It carries the same title as the preview."""
    visitor = rooms.show(candid, panel="kirov-murder")
    visitor.tap("Contents")
    assert visitor.sees("Next for you")
    visitor.tap_at(QPoint(1800, 1040))
    assert (visitor.panel, visitor.dialogs) == (titles[4], [])


def test_at_the_last_panel_the_contents_offer_nothing_further(rooms, candid, titles):
    """There the preview is of the panel one is on."""
    visitor = rooms.show(candid, panel="conclusion")
    visitor.tap("Contents")
    assert visitor.sees("You are here")
    assert not visitor.sees("Next for you")
    visitor.press(Key.Key_Escape)
    assert visitor.panel == titles[-1]


def test_what_lies_under_the_contents_cannot_be_touched(rooms, candid, titles):
    """Swipes and taps beside the tiles do nothing, and none of the panel's keys can be found."""
    visitor = rooms.show(candid, panel="kirov-murder")
    below = [thing for thing in visitor.things() if thing.role == QAccessible.Role.Button and ", " in thing.name]
    visitor.tap("Contents")
    assert not {thing.name for thing in below} & set(visitor.keys)
    own = [thing.box for thing in visitor.things() if thing.role == QAccessible.Role.Button]
    for thing in below:
        if not any(box.contains(thing.box.center()) for box in own):
            visitor.quick_taps(thing.box.center(), 1)
    visitor.swipe("left")
    visitor.swipe("right")
    assert (visitor.panel, visitor.dialogs) == (titles[3], ["Contents"])


@pytest.mark.slow
def test_two_quick_taps_on_contents_press_nothing_in_them(rooms, candid, titles):
    """The second tap of a double tap does not choose a tile."""
    visitor = rooms.show(candid, size=(1024, 768), panel="kirov-murder")
    quick = visitor.quick_taps(visitor.find("Contents").box.center(), 2)
    visitor.settle()
    while not quick:  # the machine was busy, and the two taps were two
        visitor.press(Key.Key_End, Key.Key_Home, Key.Key_PageDown, Key.Key_PageDown, Key.Key_PageDown)
        visitor.ready()
        quick = visitor.quick_taps(visitor.find("Contents").box.center(), 2)
        visitor.settle()
    assert (visitor.panel, visitor.dialogs) == (titles[3], ["Contents"])


@pytest.mark.slow
def test_escape_and_onward_both_close_the_contents(rooms, candid, titles):
    """Esc, Page Down and Page Up come back to the panel one was on, and turn nothing."""
    visitor = rooms.show(candid, panel="kirov-murder")
    for key in (Key.Key_Escape, Key.Key_PageDown, Key.Key_PageUp, Key.Key_Backspace):
        visitor.press(Key.Key_O)
        assert visitor.dialogs == ["Contents"]
        visitor.press(key)
        assert (visitor.panel, visitor.dialogs) == (titles[3], [])


@pytest.mark.slow
def test_the_way_back_does_not_run_under_the_way_onward(rooms, candid):
    """On an upright screen the title of the panel did."""
    visitor = rooms.show(candid, size=UPRIGHT, panel="kirov-murder")
    visitor.tap("Contents")
    [words] = [words for words in visitor.words() if words.text.startswith("Back to")]
    key = visitor.find("Back to The murder of Kirov").box
    assert (key.right() < 1080 - 78 * 8, words.box.right() <= key.right()) == (True, True)


@pytest.mark.slow
def test_from_the_contents_every_way_is_one_tap_away_and_leads_back_to_them(rooms, candid):
    """Whoever looks for a map need not go back to a panel first; what they close, they close where they came from."""
    visitor = rooms.show(candid, size=WIDE, panel="kirov-murder")
    visitor.tap("Contents")
    for name, page in (
        ("All sources", "All sources of this exhibit"),
        ("Map", "Where it happened"),
        ("Search", "Search"),
        ("Reading", "Reading"),
    ):
        visitor.tap(name)
        assert visitor.dialogs == [page]
        visitor.press(Key.Key_Escape)
        assert visitor.dialogs == ["Contents"], name
    visitor.press(Key.Key_Escape)
    assert (visitor.dialogs, visitor.panel) == ([], "The murder of Kirov")


@pytest.mark.parametrize(("size", "there"), [((1366, 768), True), ((1024, 768), False)])
def test_the_ways_stand_in_the_contents_where_there_is_room_for_them(rooms, candid, size, there):
    """On a small screen the keys back and onward take it all."""
    visitor = rooms.show(candid, size=size)
    visitor.tap("Contents")
    assert visitor.offers("Timeline") is there


@pytest.mark.slow
@pytest.mark.parametrize("hand", ["left", "right"])
def test_for_one_hand_the_ways_stand_beside_the_keys_and_not_over_them(rooms, candid, hand):
    """Also at the last panel, where no key leads onward: for a left hand they once began where that key would have ended."""
    visitor = rooms.show(candid, size=WIDE, panel="conclusion")
    visitor.application.preferences.chooseReach(hand)
    visitor.tap("Contents")
    boxes = {name: visitor.find(name).box for name in ("All sources", "Timeline", "Reading", "Back to Power without limits")}
    assert all(box.left() >= 0 and box.right() < 1920 for box in boxes.values())
    assert not any(boxes[name].intersects(box) for name in boxes for other, box in boxes.items() if other != name)


@pytest.mark.slow
@EVERY_SIZE
@pytest.mark.parametrize("reach", ["low", "left"])
def test_where_keys_stand_low_half_of_the_chapters_are_seen_at_once(rooms, bare, titles, size, reach):
    """Bug: with the preview above them there was room for one chapter, and below it stood the line of a heading that was not there."""
    visitor = rooms.show(bare, size=size, still=True)
    visitor.application.preferences.chooseReach(reach)
    visitor.application.navigation.turnTo(len(titles) - 1)
    visitor.application.navigation.openContents()
    visitor.settle()
    seen = [title for title in titles if visitor.offers(title)]
    assert len(seen) >= (7 if size == STRIP else len(titles))
    page = next(item for item in walk(visitor.window.contentItem()) if kind(item) == "ContentsPage")
    assert faults(visitor.window, page, may_scroll=True) == []


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "ru", "uk"])
def test_on_a_small_screen_a_tile_has_its_picture_beside_its_title(rooms, flagship, language):
    """There is no room for it above the words; once the tiles were bare there."""
    visitor = rooms.show(flagship, size=STRIP, still=True)
    visitor.application.languages.choose(language)
    visitor.application.navigation.openContents()
    visitor.settle()
    page = next(item for item in walk(visitor.window.contentItem()) if kind(item) == "ContentsPage")
    tiles = [item for item in walk(page) if item.property("share")]
    assert len(tiles) == len(flagship.exhibit.panels)
    for tile in tiles:
        (picture,) = [item for item in tile.childItems() if item.property("focusX") is not None]
        (title,) = [item for item in tile.childItems() if item.property("truncated") is not None]
        assert (picture.property("ready"), title.property("truncated")) == (True, False), title.property("text")
        assert title.x() + title.property("contentWidth") <= picture.x(), title.property("text")
    assert faults(visitor.window, page, may_scroll=True) == []
