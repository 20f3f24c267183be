"""What a screen reader finds: a name and a part for everything, headings, all that can be read, in the order of the page."""

import re
from collections import Counter

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from tests.helpers.seeing import texts
from tests.helpers.speaking import ENGLISH, RUSSIAN, UKRAINIAN, speak
from tests.helpers.visitor import PRESSABLE

ROLE = QAccessible.Role
WIDE, STRIP, UPRIGHT = (1920, 1080), (1024, 768), (1080, 1920)
long = pytest.mark.long
SCREENS = ["panel", "contents", "sheet", "evidence", "card", "timeline", "map", "people", "numbers", "search", "bibliography", "picture"]
SIZES = [pytest.param(WIDE, id="wide"), pytest.param(STRIP, id="strip", marks=long), pytest.param(UPRIGHT, id="upright", marks=long)]


def go(visitor, screen):
    """Bring a screen up, from the panel on the murder of Kirov."""
    navigation = visitor.application.navigation
    navigation.turnTo(3)
    {
        "panel": lambda: None,
        "contents": navigation.openContents,
        "sheet": lambda: navigation.openFigure("kirov"),
        "evidence": navigation.openEvidence,
        "card": lambda: navigation.follow(navigation.panel.layer("standard").property("markLinks")[0]),
    }.get(screen, lambda: navigation.openView(screen))()
    visitor.settle()


SAME_PLACE = {"contents", "people", "bibliography"}
"""Where two keys of one name lead to the same: the key onward and the tile in the contents, a person in the circle and in the list."""
TOLD = {"numbers"}
"""A chart is told in sentences that leave some of its rows out; the table behind it has them all."""


def unheard(visitor):
    """The texts on the screen of which some word is in no name and no description of anything there; a chart tells its own in sentences."""
    root = QAccessible.queryAccessibleInterface(visitor.window)
    heard, waiting = [], [root]
    while waiting:
        place = waiting.pop()
        heard += map(place.text, (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value))
        waiting += [child for child in map(place.child, range(place.childCount())) if child is not None]
    said = set(words_of(" ".join(heard)))
    return [words.text for words in texts(visitor.window) if not set(words_of(words.text.replace("&nbsp;", " "))) <= said]


def words_of(text):
    """The words of a text, without signs and numbers."""
    return re.findall(r"[^\W\d_]{2,}", text.lower())


def faults(visitor):
    """All that is wrong with what is heard on a screen."""
    things = list(visitor.things())
    keys = [thing for thing in things if thing.role in PRESSABLE]
    twice = [name for (name, _), count in Counter((key.name, key.role) for key in keys).items() if count > 1]
    return {
        "nameless": [str(key.box) for key in keys if not key.name.strip()],
        "twice": twice,
        "unheard": unheard(visitor),
        "headless": []
        if any(thing.role == ROLE.Heading or (thing.role == ROLE.Dialog and thing.name) for thing in things)
        else ["no heading"],
    }


@pytest.mark.slow
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", [ENGLISH, pytest.param(UKRAINIAN, marks=long)])
def test_every_screen_is_heard_whole(rooms, candid, size, language):
    """Every key has a name of its own, every word that is seen is in one, and there is a heading."""
    visitor = rooms.show(candid, size=size, still=True)
    if language != ENGLISH:
        speak(visitor, language)
    wrong = {}
    for screen in SCREENS:
        go(visitor, screen)
        found = {kind: what for kind, what in faults(visitor).items() if what}
        if screen in SAME_PLACE:
            found.pop("twice", None)
        if screen in TOLD:
            found.pop("unheard", None)
        if found:
            wrong[screen] = found
    assert not wrong, "\n".join(f"{screen}: {found}" for screen, found in wrong.items())


@pytest.mark.slow
@pytest.mark.parametrize("size", SIZES)
def test_the_screens_between_visits_are_heard_whole(rooms, candid, size):
    """The menu that invites, and the warning."""
    visitor = rooms.show(candid, size=size, still=True, attracts=True, patience=100)
    session = visitor.application.session
    session.rest()
    visitor.settle()
    wrong = {"attract": faults(visitor)}
    session.begin()
    session._become("warning")
    visitor.settle()
    wrong["warning"] = faults(visitor)
    session.rest()
    assert {screen: {kind: what for kind, what in found.items() if what} for screen, found in wrong.items()} == {
        "attract": {},
        "warning": {},
    }


@pytest.mark.parametrize("size", SIZES)
def test_a_panel_is_heard_from_top_to_bottom(rooms, candid, size):
    """Within each part of the page nothing is heard before what stands above it: headline, text, people, foot."""
    visitor = rooms.show(candid, size=size, panel="kirov-murder", still=True)
    things = [thing for thing in visitor.things() if thing.name]
    headline = next(place for place, thing in enumerate(things) if (thing.role, thing.name) == (ROLE.Heading, "The murder of Kirov"))
    text = next(place for place, thing in enumerate(things) if thing.role == ROLE.Paragraph)
    person = next(place for place, thing in enumerate(things) if thing.name == "Sergei Kirov, killed")
    onward = next(place for place, thing in enumerate(things) if thing.name == "A murder put to use")
    assert headline < text < person < onward


@pytest.mark.slow
def test_a_panel_has_one_title(rooms, candid):
    """Its headline is heard once, on every panel, whichever way it is laid out."""
    visitor = rooms.show(candid, still=True)
    for row, panel in enumerate(candid.exhibit.panels):
        visitor.application.navigation.turnTo(row)
        visitor.settle()
        named = [thing for thing in visitor.things() if thing.role == ROLE.Heading and thing.name == panel.title]
        assert len(named) == 1, panel.id


def test_what_comes_onto_the_screen_is_announced(rooms, candid, titles):
    """A turn, a sheet, and another language: once each, in few words."""
    visitor = rooms.show(candid, panel="kirov-murder", still=True)
    visitor.wait(80)
    told = []
    visitor.application.speech.announced.connect(told.append)
    visitor.application.navigation.forward()
    visitor.wait(80)
    visitor.application.navigation.openFigure("kirov")
    visitor.wait(80)
    visitor.application.navigation.close()
    visitor.wait(80)
    speak(visitor, RUSSIAN)
    visitor.wait(80)
    assert told[:3] == [f"{titles[4]}. Panel 5 of 14.", "Sergei Kirov", f"{titles[4]}. Panel 5 of 14."]
    assert len(told) == 4
    assert told[3].endswith("Панель 5 из 14.")


def test_nothing_that_is_drawn_twice_is_heard_twice(rooms, candid):
    """The word that is being read is drawn again over its paragraph, and not heard again."""
    visitor = rooms.show(candid, panel="kirov-murder", still=True)
    assert isinstance(visitor.window.contentItem(), QQuickItem)
    paragraphs = [thing.name for thing in visitor.things() if thing.role == ROLE.Paragraph]
    assert len(paragraphs) == len(set(paragraphs))
