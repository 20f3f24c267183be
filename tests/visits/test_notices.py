"""A notice before a text that speaks of something hard: the way to the text, and the way round it."""

import re

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication

from kiosk.viewmodels.layers import WORDINGS, prose_of
from kiosk.viewmodels.prose import plain
from tests.helpers.sizes import SIZES, STRIP, UPRIGHT, WIDE
from tests.helpers.visitor import Key

TRIAL = "The first Moscow trial"
SHOW, PAST = "Show the text", "Go past it"
ROOM = re.compile(" {5}")


def plain_words(text):
    """A text as one compares it: without the room for marks, and all its spaces alike."""
    return ROOM.sub("", text.replace("&nbsp;", " ").replace("\u00a0", " "))


def said_of(visitor, panel):
    """Which paragraphs of a panel, in any wording, can be read or heard."""
    known = {text for wording in WORDINGS for text in plain_words(plain(prose_of(panel, wording))).split("\n\n")} | {panel.lead}
    there = [plain_words(text) for text in [*visitor.reads(), *(thing.name for thing in visitor.things())]]
    return sorted(text for text in known if any(text in words for words in there))


def is_held(visitor, panel):
    """Tell whether the notice stands there in place of the text; fails when it is anything between the two."""
    notice = visitor.sees(panel.notice) and visitor.offers(SHOW)
    assert notice != bool(said_of(visitor, panel)), f"notice: {notice}; text: {said_of(visitor, panel)}"
    return notice


@pytest.fixture
def trial(bare):
    """The panel on the first Moscow trial, which has a notice."""
    return next(panel for panel in bare.exhibit.panels if panel.id == "first-trial")


@pytest.fixture
def after(bare):
    """The title of the panel after it."""
    return bare.exhibit.panels[6].title


@SIZES
def test_the_text_is_not_to_be_seen_or_heard_until_one_asks_for_it(rooms, bare, trial, size):
    """No sentence of it, no mark in it and no choice of wordings; then all of it is there, and the notice is gone."""
    visitor = rooms.show(bare, size=size, panel="first-trial")
    assert is_held(visitor, trial)
    assert {trial.notice, "Before you read", SHOW, PAST} <= set(visitor.reads())
    assert not [key for key in visitor.keys if key.startswith("How do we know?") or key in {"Full", "Read on"}]
    visitor.tap(SHOW)
    assert not is_held(visitor, trial)
    assert not visitor.sees(trial.notice)
    assert "How do we know? 1" in visitor.keys
    assert (visitor.panel, visitor.dialogs) == (TRIAL, [])


def test_the_notice_is_heard_as_one(rooms, bare, trial):
    """With its heading, as an alert, and the two keys behind it."""
    visitor = rooms.show(bare, panel="first-trial")
    heard = [(thing.role, thing.name) for thing in visitor.things()]
    order = [
        (QAccessible.Role.Heading, TRIAL),
        (QAccessible.Role.Heading, "Before you read"),
        (QAccessible.Role.AlertMessage, trial.notice),
        (QAccessible.Role.Button, SHOW),
        (QAccessible.Role.Button, PAST),
        (QAccessible.Role.Button, "Contents"),
    ]
    assert [heard.index(each) for each in order] == sorted(heard.index(each) for each in order)


def test_every_notice_of_the_exhibit_stands_before_its_text(rooms, bare):
    """And panels without one show their text at once."""
    visitor = rooms.show(bare, still=True)
    held = []
    for row, panel in enumerate(bare.exhibit.panels):
        visitor.application.navigation.turnTo(row)
        visitor.settle()
        assert bool(panel.notice) == (bool(panel.notice) and is_held(visitor, panel))
        held += [panel.id] if visitor.offers(SHOW) else []
    assert held == [panel.id for panel in bare.exhibit.panels if panel.notice]
    assert held


@SIZES
def test_its_own_key_goes_past_it(rooms, bare, trial, after, size):
    """To the next panel; whoever comes back finds the notice again."""
    visitor = rooms.show(bare, size=size, panel="first-trial")
    visitor.tap(PAST)
    assert visitor.panel == after
    visitor.tap(TRIAL)
    assert (visitor.panel, is_held(visitor, trial)) == (TRIAL, True)


@SIZES
def test_the_next_key_and_a_swipe_go_round_it(rooms, bare, trial, after, size):
    """They agree to nothing."""
    visitor = rooms.show(bare, size=size, panel="first-trial")
    visitor.tap(after)
    assert visitor.panel == after
    visitor.swipe("right")
    assert (visitor.panel, is_held(visitor, trial)) == (TRIAL, True)
    visitor.swipe("left")
    assert visitor.panel == after
    visitor.swipe("right")
    assert (visitor.panel, is_held(visitor, trial)) == (TRIAL, True)


@pytest.mark.parametrize("mode", ["kiosk", *(pytest.param(mode, marks=pytest.mark.long) for mode in ("projector", "desktop"))])
def test_a_clicker_shows_the_text_first_and_then_turns(rooms, bare, trial, after, mode):
    """It has no way to choose, so what comes next is the text."""
    visitor = rooms.show(bare, mode, size=(1920, 1080), panel="first-trial")
    assert is_held(visitor, trial)
    visitor.press(Key.Key_PageDown)
    assert (visitor.panel, is_held(visitor, trial)) == (TRIAL, False)
    visitor.press(Key.Key_PageDown)
    assert visitor.panel == after


def test_other_keys_that_go_on_do_the_same(rooms, bare, trial, after):
    """The arrow and the space bar; keys that go back, or elsewhere, agree to nothing."""
    visitor = rooms.show(bare, panel="first-trial")
    for key in (Key.Key_Left, Key.Key_Right, Key.Key_O, Key.Key_Escape, Key.Key_End):
        visitor.press(key)
    visitor.application.navigation.showPanel("first-trial")
    visitor.settle()
    assert is_held(visitor, trial)
    visitor.press(Key.Key_Space)
    assert not is_held(visitor, trial)
    visitor.press(Key.Key_Right)
    assert visitor.panel == after


def test_a_key_held_down_does_not_rush_past_the_text(rooms, bare, trial):
    """A button that is kept pressed shows the text, and stays there."""
    visitor = rooms.show(bare, panel="first-trial")
    visitor.press(Key.Key_PageDown)
    for _ in range(30):
        visitor.hit(Key.Key_PageDown, held=True)
    visitor.settle()
    assert (visitor.panel, is_held(visitor, trial)) == (TRIAL, False)


def test_by_keyboard_one_can_choose(rooms, bare, trial, after):
    """Tab finds both keys of the notice."""
    visitor = rooms.show(bare, panel="first-trial")
    visitor.press_until(Key.Key_Tab, PAST)
    visitor.press(Key.Key_Return)
    assert visitor.panel == after
    visitor.press(Key.Key_PageUp)
    visitor.press_until(Key.Key_Tab, SHOW)
    visitor.press(Key.Key_Space)
    assert (visitor.panel, is_held(visitor, trial)) == (TRIAL, False)


@pytest.mark.slow
def test_agreeing_is_remembered_while_the_visit_lasts(rooms, bare, trial, titles):
    """In every wording, after other panels, sheets and the contents; the next visitor finds the notice."""
    visitor = rooms.show(bare, panel="first-trial")
    visitor.tap(SHOW)
    visitor.tap("Full")
    assert not is_held(visitor, trial)
    visitor.press(Key.Key_PageDown, Key.Key_PageUp)
    assert (visitor.panel, is_held(visitor, trial)) == (TRIAL, False)
    visitor.press(Key.Key_Home, Key.Key_O)
    visitor.tap(TRIAL)
    assert (visitor.panel, is_held(visitor, trial)) == (TRIAL, False)
    visitor.application.navigation.restart()
    visitor.application.navigation.showPanel("first-trial")
    visitor.settle()
    assert is_held(visitor, trial)


def test_each_notice_is_agreed_to_for_itself(rooms, bare):
    """Whoever has read one hard text has not agreed to the next."""
    visitor = rooms.show(bare, panel="first-trial")
    visitor.tap(SHOW)
    visitor.press(Key.Key_PageDown)
    assert bare.exhibit.panels[6].notice
    assert is_held(visitor, bare.exhibit.panels[6])


@pytest.mark.slow
def test_a_chosen_wording_shows_no_text_before_one_agrees(rooms, bare, trial):
    """Chosen on another panel, or on a small screen in the rail."""
    visitor = rooms.show(bare, size=(1024, 768), panel="first-trial")
    visitor.tap("Wording")
    visitor.tap("Full")
    assert is_held(visitor, trial)
    visitor.tap(SHOW)
    assert not is_held(visitor, trial)


@pytest.mark.long
def test_a_notice_stays_through_all_sizes(rooms, bare, trial):
    """A screen that is turned agrees to nothing, and forgets nothing."""
    visitor = rooms.show(bare, size=(1920, 1080), panel="first-trial")
    for size in (UPRIGHT, STRIP, WIDE):
        visitor.resize(*size)
        assert is_held(visitor, trial)
    visitor.tap(SHOW)
    for size in (UPRIGHT, STRIP, WIDE):
        visitor.resize(*size)
        assert not is_held(visitor, trial)


@pytest.mark.slow
def test_at_the_last_panel_there_is_nothing_to_go_past_to(rooms, bare):
    """A notice there offers the text alone."""
    panels = (*bare.exhibit.panels[:-1], replace(bare.exhibit.panels[-1], notice="This panel speaks about death."))
    visitor = rooms.show(replace(bare, exhibit=replace(bare.exhibit, panels=panels)), panel="conclusion")
    assert is_held(visitor, panels[-1])
    assert not visitor.offers(PAST)
    visitor.press(Key.Key_PageDown)
    assert not is_held(visitor, panels[-1])


@pytest.mark.slow
def test_on_a_desk_a_text_that_is_not_shown_is_not_copied(rooms, bare, trial):
    """Ctrl+Shift+C takes what can be read."""
    visitor = rooms.show(bare, "desktop", size=(1920, 1080), panel="first-trial")
    copy = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QGuiApplication.clipboard().setText("before")
    visitor.press(Key.Key_C, modifiers=copy)
    assert plain(trial.body) not in QGuiApplication.clipboard().text()
    visitor.tap(SHOW)
    visitor.press(Key.Key_C, modifiers=copy)
    assert plain(trial.body) in QGuiApplication.clipboard().text()
