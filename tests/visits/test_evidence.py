"""How do we know? From a mark in the text to what is behind it, to all that a panel rests on, and back to where one was reading."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible

from kiosk.viewmodels.citations import citation
from kiosk.viewmodels.layers import claims_in
from tests.helpers.evidence import ground, link, reads, words
from tests.helpers.sizes import SIZES
from tests.helpers.visitor import Key

KIROV = "The murder of Kirov"
HEADING = "How do we know?"
ALL = "Everything this panel rests on"
PANELS = sorted(path.stem for path in (Path(__file__).resolve().parents[2] / "exhibits" / "rise-of-stalin" / "panels").glob("*.yaml"))
ONCE = {"kirov-murder", "mass-operations"}
"""Panels whose marks are all tried each time; those of the others in the long run."""


# -- cards -----------------------------------------------------------------------------------------------------------


@pytest.mark.slow
@SIZES
def test_a_mark_opens_what_is_behind_it(rooms, candid, kirov, size):
    """Its words, how sure it is, and who says so; the panel stays, and a tap beside the card closes it."""
    visitor = rooms.show(candid, size=size, panel="kirov-murder")
    visitor.tap("How do we know? 3")
    claim = kirov.claims["order"]
    seen = reads(visitor)
    assert visitor.dialogs == [HEADING]
    assert set(words(claim.says)) <= set(seen)
    assert "Historians disagree" in seen
    assert citation(candid.exhibit.sources[claim.sources[0]]) in seen
    visitor.tap_at(QPoint(size[0] // 2, 20))
    assert (visitor.dialogs, visitor.panel) == ([], KIROV)


@SIZES
def test_a_card_is_closed_by_its_key_and_by_escape(rooms, candid, size):
    """And by nothing else that lies on it."""
    visitor = rooms.show(candid, size=size, panel="kirov-murder")
    visitor.tap("How do we know? 1")
    free = ground(visitor)
    visitor.tap_at(free.center())
    assert visitor.dialogs == [HEADING]
    visitor.tap("Close")
    assert (visitor.dialogs, visitor.panel) == ([], KIROV)
    visitor.tap("How do we know? 1")
    visitor.press(Key.Key_Escape)
    assert (visitor.dialogs, visitor.panel) == ([], KIROV)
    visitor.press(Key.Key_Escape)
    assert (visitor.dialogs, visitor.panel) == ([], KIROV)


@pytest.mark.slow
@pytest.mark.parametrize("name", [name if name in ONCE else pytest.param(name, marks=pytest.mark.long) for name in PANELS])
def test_every_mark_leads_to_its_claim(rooms, candid, name):
    """On every panel, in the order of the text."""
    visitor = rooms.show(candid, panel=name)
    panel = next(panel for panel in candid.exhibit.panels if panel.id == name)
    marked = list(dict.fromkeys(claims_in(panel.body)))
    for number, claim in enumerate(marked, 1):
        visitor.tap(f"How do we know? {number}")
        assert visitor.dialogs == [HEADING], claim
        assert words(panel.claims[claim].says)[0] in reads(visitor), claim
        visitor.press(Key.Key_Escape)
    assert marked


@pytest.mark.slow
def test_a_number_is_heard_with_its_range(rooms, candid):
    """The bar says what it counts, what was counted, and what historians put it at."""
    visitor = rooms.show(candid, panel="mass-operations")
    panel = next(panel for panel in candid.exhibit.panels if panel.id == "mass-operations")
    name = next(name for name, claim in panel.claims.items() if claim.number and claim.range)
    visitor.tap(f"How do we know? {list(dict.fromkeys(claims_in(panel.body))).index(name) + 1}")
    claim = panel.claims[name]
    [chart] = [thing.name for thing in visitor.things() if thing.role == QAccessible.Role.Chart]
    low, high = (f"{number:,.0f}" for number in claim.range)
    assert chart == f"{claim.measure}: {claim.number:,.0f} {claim.counted_by}: {low} to {high}"
    assert {claim.measure, f"{claim.number:,.0f} {claim.counted_by}", f"{low} to {high}"} <= set(visitor.reads())


@SIZES
def test_what_lies_under_a_card_cannot_be_touched_or_reached(rooms, candid, size):
    """Keys, people and marks of the panel are neither heard nor focused; a swipe, on the card or beside it, turns nothing."""
    visitor = rooms.show(candid, size=size, panel="kirov-murder")
    below = set(visitor.keys)
    visitor.tap("How do we know? 2")
    assert below & set(visitor.keys) == set()
    reached = set()
    for _ in range(8):
        visitor.press(Key.Key_Tab)
        reached.add(visitor.focused)
    assert reached == {"Close", ALL}
    visitor.swipe("left")
    assert visitor.panel == KIROV


def test_a_card_by_keyboard(visitor):
    """Tab finds a mark, Enter opens its card; Esc comes back to the mark, and so does the key of the card, a step or two away."""
    visitor.press_until(Key.Key_Tab, "How do we know? 2")
    visitor.press(Key.Key_Return)
    assert visitor.dialogs == [HEADING]
    visitor.press(Key.Key_Escape)
    assert (visitor.dialogs, visitor.focused) == ([], "How do we know? 2")
    visitor.press(Key.Key_Return)
    visitor.press_until(Key.Key_Tab, "Close", most=2)
    visitor.press(Key.Key_Return)
    assert (visitor.dialogs, visitor.panel, visitor.focused) == ([], KIROV, "How do we know? 2")


def test_keys_that_turn_close_a_card_first(visitor, titles):
    """Page Down and Page Up come back to the text; the next one turns."""
    for key, title in ((Key.Key_PageDown, titles[4]), (Key.Key_PageUp, titles[3])):
        here = visitor.panel
        visitor.tap("How do we know? 1")
        visitor.press(key)
        assert (visitor.dialogs, visitor.panel) == ([], here)
        visitor.press(key)
        assert visitor.panel == title


def test_two_quick_taps_on_a_mark_open_one_card_and_leave_it_open(visitor):
    """The second tap of a double tap does not land beside the card and close it."""
    quick = visitor.quick_taps(visitor.find("How do we know? 1").box.center(), 2)
    visitor.settle()
    assert visitor.dialogs == ([HEADING] if quick else visitor.dialogs)


def test_a_tap_in_the_text_between_marks_opens_nothing(visitor):
    """Where nothing is marked and nothing is linked nothing happens."""
    targets = [thing.box for thing in visitor.things() if thing.role in (QAccessible.Role.Link, QAccessible.Role.Button)]
    [prose] = [thing.box for thing in visitor.things() if thing.role == QAccessible.Role.Paragraph]
    free = [
        point
        for y in range(prose.top() + 20, prose.bottom(), 47)
        for x in range(prose.left() + 20, prose.right(), 90)
        if not any(box.adjusted(-8, -8, 8, 8).contains(point := QPoint(x, y)) for box in targets)
    ]
    assert len(free) > 10
    for point in free[::6]:
        visitor.tap_at(point)
        assert visitor.dialogs == []


# -- words of the glossary -------------------------------------------------------------------------------------------


@SIZES
def test_a_word_of_the_glossary_opens_its_card(rooms, candid, size):
    """What it means, its name in other languages, and whose word that is; nothing is said of how sure it is."""
    visitor = rooms.show(candid, size=size, panel="kirov-murder")
    visitor.application.navigation.chooseWording("full")
    visitor.settle()
    term = candid.exhibit.terms["politburo"]
    visitor.tap_at(link(visitor, "Politburo").box.center())
    assert visitor.dialogs == ["Politburo"]
    assert {*words(term.meaning), "Политбюро"} <= set(reads(visitor))
    assert not visitor.offers(ALL)
    visitor.tap("Close")
    assert (visitor.dialogs, visitor.panel) == ([], KIROV)


def test_a_link_in_a_card_goes_on(visitor):
    """From a word to the person in its meaning; Esc comes back to the panel."""
    visitor.tap("Full")
    visitor.tap_at(link(visitor, "Politburo").box.center())
    visitor.tap_at(link(visitor, "Stalin").box.center())
    assert visitor.dialogs == ["Joseph Stalin"]
    visitor.press(Key.Key_Escape)
    assert (visitor.dialogs, visitor.panel) == ([], KIROV)


# -- all that a panel rests on ---------------------------------------------------------------------------------------
