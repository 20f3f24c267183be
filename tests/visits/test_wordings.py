"""How much one wants to read: in a sentence, in short, in full, or in easy words. The choice holds for every panel."""

import re

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication

from kiosk.viewmodels.layers import prose_of
from kiosk.viewmodels.prose import plain
from tests.helpers.sizes import SIZES
from tests.helpers.visitor import Key

NAMES = {"brief": "Brief", "standard": "Standard", "full": "Full", "easy": "Easy"}
ROOM = re.compile(" {5}")
ROLE = QAccessible.Role


def beginning(panel, wording):
    """The first paragraph of a panel's text, in words alone."""
    return plain(prose_of(panel, wording)).partition("\n\n")[0].replace("\u00a0", " ")


def reads(visitor):
    """The texts that can be read, without the room for marks."""
    return [ROOM.sub("", text.replace("&nbsp;", " ")) for text in visitor.reads()]


def segment(visitor, name):
    """Find one of a choice."""
    return next(thing for thing in visitor.things() if (thing.role, thing.name) == (ROLE.RadioButton, name))


def choose(visitor, name):
    """Touch one of the wordings; on a small screen the rail has a key that lays them out."""
    if visitor.offers("Wording"):
        visitor.tap("Wording")
    visitor.tap_at(segment(visitor, name).box.center())


def chosen(visitor):
    """The names of those that are heard as chosen."""
    names, waiting = [], [QAccessible.queryAccessibleInterface(visitor.window)]
    while waiting:
        place = waiting.pop()
        state = place.state()
        if place.role() == ROLE.RadioButton and state.checked and not (state.invisible or state.disabled):
            names.append(place.text(QAccessible.Text.Name))
        waiting += [place.child(index) for index in range(place.childCount())]
    return [name for name in names if name in NAMES.values()]


def said(visitor, panel):
    """The wordings of a panel whose text stands on the screen."""
    texts = reads(visitor)
    return [wording for wording in NAMES if beginning(panel, wording) in texts]


@pytest.mark.slow
@SIZES
def test_every_wording_can_be_chosen(rooms, candid, kirov, size):
    """And the panel says that text and no other."""
    visitor = rooms.show(candid, size=size, panel="kirov-murder")
    assert said(visitor, kirov) == ["standard"]
    for wording in ("full", "easy", "brief", "standard"):
        choose(visitor, NAMES[wording])
        assert said(visitor, kirov) == [wording]
        assert (visitor.panel, visitor.dialogs) == ("The murder of Kirov", [])


@pytest.mark.slow
@pytest.mark.parametrize("wording", ["full", *(pytest.param(name, marks=pytest.mark.long) for name in ("brief", "easy"))])
def test_a_wording_holds_for_every_panel(rooms, candid, wording):
    """Chosen once, every panel says it, to the end and back."""
    visitor = rooms.show(candid)
    choose(visitor, NAMES[wording])
    for panel in candid.exhibit.panels:
        assert (visitor.panel, said(visitor, panel), chosen(visitor)) == (panel.title, [wording], [NAMES[wording]])
        visitor.press(Key.Key_PageDown)
    visitor.press(Key.Key_Home)
    assert said(visitor, candid.exhibit.panels[0]) == [wording]


@pytest.mark.slow
def test_a_new_visit_begins_with_the_standard_wording(rooms, candid):
    """Whatever the visitor before had chosen."""
    visitor = rooms.show(candid, panel="kirov-murder")
    choose(visitor, "Easy")
    visitor.application.navigation.restart()
    visitor.settle()
    assert (said(visitor, candid.exhibit.panels[0]), chosen(visitor)) == (["standard"], ["Standard"])


def test_the_chosen_wording_is_heard(rooms, candid):
    """A screen reader hears a choice of four, and which of them is chosen."""
    visitor = rooms.show(candid, panel="kirov-murder")
    assert [thing.name for thing in visitor.things() if thing.role == ROLE.RadioButton][:4] == list(NAMES.values())
    assert next(thing.name for thing in visitor.things() if thing.role == ROLE.Grouping) == "Wording"
    assert chosen(visitor) == ["Standard"]
    choose(visitor, "Full")
    assert chosen(visitor) == ["Full"]


def test_a_wording_is_chosen_by_keyboard(rooms, candid, kirov):
    """Tab goes to the wordings, Enter and space choose, and the focus stays on what was chosen."""
    visitor = rooms.show(candid, panel="kirov-murder")
    for name, key, wording in (("Full", Key.Key_Return, "full"), ("Easy", Key.Key_Space, "easy")):
        visitor.press_until(Key.Key_Tab, name)
        visitor.press(key)
        assert (said(visitor, kirov), visitor.focused) == ([wording], name)


@pytest.mark.slow
def test_the_brief_and_the_easy_text_stand_alone(rooms, candid):
    """They say in their own words what the sentence above the standard text says, where there is room for it."""
    visitor = rooms.show(candid, size=(1920, 1200))
    leads = {"standard": 0, "brief": 0, "easy": 0}
    for wording in leads:
        choose(visitor, NAMES[wording])
        visitor.press(Key.Key_Home)
        for panel in candid.exhibit.panels[:5]:
            leads[wording] += panel.lead in visitor.reads()
            visitor.press(Key.Key_PageDown)
    assert leads["standard"] > 0
    assert (leads["brief"], leads["easy"]) == (0, 0)


@pytest.mark.slow
def test_a_long_text_begins_at_its_top(rooms, candid, kirov):
    """Whoever has read on in one wording begins the next one at its first word."""
    visitor = rooms.show(candid, panel="kirov-murder")
    choose(visitor, "Full")
    visitor.tap("Read on")
    visitor.tap("Read on")
    assert said(visitor, kirov) == []
    choose(visitor, "Easy")
    assert said(visitor, kirov) == ["easy"]
    choose(visitor, "Full")
    assert said(visitor, kirov) == ["full"]


@pytest.mark.slow
def test_an_exhibit_of_one_wording_offers_no_choice(rooms, candid):
    """Neither on the panel nor in the rail."""
    panels = tuple(replace(panel, brief="", full="", easy="") for panel in candid.exhibit.panels)
    for size in ((1920, 1080), (1024, 768)):
        visitor = rooms.show(replace(candid, exhibit=replace(candid.exhibit, panels=panels)), size=size, panel="kirov-murder")
        assert not {*NAMES.values(), "Wording"} & set(visitor.keys)


# -- laid over the rail of a small screen ----------------------------------------------------------------------------


@pytest.fixture
def small(rooms, candid):
    """Somebody in front of a small screen who has asked for the wordings."""
    visitor = rooms.show(candid, size=(1024, 768), panel="kirov-murder")
    visitor.tap("Wording")
    return visitor


@pytest.mark.slow
def test_on_a_small_screen_the_choice_can_be_left(small, kirov):
    """Close changes nothing, and the rail is back."""
    small.tap("Close")
    assert said(small, kirov) == ["standard"]
    assert small.offers("The Ryutin affair")
    assert not small.offers("Full")


def test_on_a_small_screen_nothing_under_the_choice_is_touched(small):
    """A finger beside the wordings presses no key of the rail below."""
    right = segment(small, "Easy").box.right()
    for x in range(right + 20, small.find("Close").box.left() - 10, 60):
        small.tap_at(QPoint(x, small.find("Close").box.center().y()))
    assert (small.panel, small.dialogs, small.offers("Full")) == ("The murder of Kirov", [], True)


def test_on_a_small_screen_nothing_under_the_choice_is_heard_or_reached(small):
    """The keys of the rail that the choice covers are neither spoken nor focused (WCAG 2.4.11)."""
    covered = {"The Ryutin affair", "Wording", "English", "A murder put to use"}
    assert covered & set(small.keys) == set()
    reached = set()
    for _ in range(24):
        small.press(Key.Key_Tab)
        reached.add(small.focused)
    assert covered & reached == set()


@pytest.mark.slow
def test_on_a_small_screen_the_choice_is_made_by_keyboard(rooms, candid, kirov):
    """The focus enters the choice; Esc leaves it as it was."""
    visitor = rooms.show(candid, size=(1024, 768), panel="kirov-murder")
    visitor.press_until(Key.Key_Tab, "Wording")
    visitor.press(Key.Key_Return)
    visitor.press_until(Key.Key_Tab, "Full", most=6)
    visitor.press(Key.Key_Return)
    assert said(visitor, kirov) == ["full"]
    visitor.tap("Wording")
    visitor.press(Key.Key_Escape)
    assert (visitor.offers("Easy"), said(visitor, kirov)) == (False, ["full"])


@pytest.mark.slow
def test_on_a_small_screen_the_choice_ends_with_the_turn(small, titles):
    """Whoever turns the panel gets the rail of the next one; the next visitor finds no half-made choice."""
    small.press(Key.Key_PageDown)
    assert (small.panel, small.offers("Full"), small.offers(titles[5])) == (titles[4], False, True)
    small.tap("Wording")
    small.application.navigation.restart()
    small.settle()
    assert (small.panel, small.offers("Full")) == (titles[0], False)


# -- on a desk -------------------------------------------------------------------------------------------------------


@pytest.mark.slow
def test_on_a_desk_the_wording_on_screen_is_copied(rooms, candid, kirov):
    """Ctrl+Shift+C takes what can be read."""
    visitor = rooms.show(candid, "desktop", size=(1920, 1080), panel="kirov-murder")
    choose(visitor, "Easy")
    visitor.press(Key.Key_C, modifiers=Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert QGuiApplication.clipboard().text().endswith(plain(kirov.easy))
