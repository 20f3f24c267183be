"""A program that acts as a screen reader (faults I21): it may do what a finger may, and no more."""

import random

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible

from tests.helpers.harm import still_answers
from tests.helpers.visitor import Key


@pytest.fixture
def visitor(rooms, candid):
    """Somebody in front of a kiosk, at the fourth panel; nothing moves."""
    return rooms.show(candid, panel="kirov-murder", still=True)


def reachable(window):
    """Everything in the accessible tree, also what is covered, hidden or off."""
    waiting = [QAccessible.queryAccessibleInterface(window)]
    while waiting:
        place = waiting.pop()
        if place is not None:
            yield place
            waiting += [place.child(index) for index in range(place.childCount())]


@pytest.mark.slow
def test_a_hostile_screen_reader_may_do_what_a_finger_may(visitor, said_titles):
    """It presses everything, hidden or not, writes into everything and moves every slider to nowhere: one window, which answers (I21)."""
    dice, asked = random.Random(4), []  # noqa: S311, the same dice every time are what is wanted
    visitor.application.preferences.leaveRequested.connect(lambda: asked.append(1))
    for _ in range(40):
        place = dice.choice(list(reachable(visitor.window)))
        act(place, dice)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert visitor.windows == 1
    for _ in range(4):
        visitor.hit(Key.Key_Escape)
    assert asked == []
    still_answers(visitor, said_titles)


def act(place, dice):
    """Do all that can be done with something: press, toggle, focus, write, move."""
    actions, value, written = place.actionInterface(), place.valueInterface(), place.editableTextInterface()
    place.setText(QAccessible.Text.Value, "; rm -rf /")
    place.setText(QAccessible.Text.Name, "hacked")
    if value:
        value.setCurrentValue(dice.choice((-1e12, 1e12, "x", None)))
    if written:
        written.insertText(0, "hacked")
    if actions:
        for action in actions.actionNames():
            actions.doAction(action)


def test_what_a_finger_cannot_press_no_screen_reader_presses(visitor, titles):
    """A key that is covered or off is as dead for it as for a finger; it once went through."""
    covered = [place for place in reachable(visitor.window) if place.text(QAccessible.Text.Name) == titles[4] and place.actionInterface()]
    assert covered
    visitor.application.navigation.openContents()
    visitor.settle()
    for place in covered:
        place.actionInterface().doAction("Press")
    visitor.settle()
    assert (visitor.application.navigation.spot.panel, visitor.dialogs) == (3, ["Contents"])
