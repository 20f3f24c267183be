"""All that is written can be heard: by the voice that reads a screen, or by its keys, which are named as one comes to them.

Numbers along the axes of charts and maps are not read: a chart is said in words, with the numbers of its rows.
"""

import re

import pytest

from kiosk.platform.hearing import screen
from tests.helpers.listening import Listener
from tests.helpers.sizes import WIDE

pytestmark = pytest.mark.long

VIEWS = ("timeline", "map", "people", "search", "bibliography", "reading")


def letters(text: str) -> str:
    """A text without its signs, which are for the eye."""
    return re.sub(r"[\W_]+", " ", text.replace("&nbsp;", " ")).strip().casefold()


def unheard(listener) -> list[str]:
    """What is written on the screen and is neither read nor the name of a key."""
    visitor = listener.visitor
    listener.voice.finish()
    visitor.settle()
    said = [piece.text for piece in visitor.application.aloud.reader.compose()]
    named = [f"{thing.name} {thing.description}" for thing in screen(visitor.window)]
    everything = letters(" ".join([*said, *named]))
    written = {letters(words.text) for words in visitor.words()}
    return sorted(words for words in written if words and not re.fullmatch(r"[\d ]+", words) and words not in everything)


@pytest.fixture
def listener(rooms, candid):
    """Somebody at the fourth panel who is read to."""
    someone = Listener(rooms.show(candid, size=WIDE, panel="kirov-murder", still=True))
    someone.press("help")
    return someone


def test_every_panel_can_be_heard(listener, candid):
    """Its text, its people, its chart of lives, its keys; the last one says by its number that it is the last."""
    navigation = listener.visitor.application.navigation
    left = {}
    for row, panel in enumerate(candid.exhibit.panels):
        navigation.turnTo(row)
        left[panel.id] = unheard(listener)
    assert {name: words for name, words in left.items() if words} == {candid.exhibit.panels[-1].id: ["end of the exhibit"]}


def test_every_view_can_be_heard(listener):
    """And the contents, a sheet and a card, each without what shows of the panel behind it."""
    navigation = listener.visitor.application.navigation
    left: dict[str, list[str]] = {}
    behind = {"stop reading", *(letters(words.text) for words in listener.visitor.words())}
    for view in VIEWS:
        navigation.openView(view)
        left[view] = unheard(listener)
        navigation.back()
    for name, go in {
        "contents": navigation.openContents,
        "sheet": lambda: navigation.openFigure("kirov"),
        "card": lambda: navigation.follow("claim:card"),
    }.items():
        go()
        left[name] = [words for words in unheard(listener) if words not in behind]
        navigation.back()
    assert {name: words for name, words in left.items() if words} == {}


def test_every_number_can_be_heard(listener, candid):
    """A chart is said in a summary; the table behind it row by row, with its headings."""
    visitor = listener.visitor
    left = {}
    for dataset in candid.exhibit.datasets:
        visitor.application.navigation.openView("numbers", f"dataset:{dataset}")
        visitor.settle()
        if visitor.offers("Table"):
            visitor.tap("Table")
        left[dataset] = unheard(listener)
        visitor.application.navigation.back()
    assert {name: words for name, words in left.items() if words} == {}


def test_every_setting_can_be_chosen_by_ear(listener):
    """Each is reached by the keypad, pressed, and then said to be chosen."""
    visitor = listener.visitor
    visitor.application.navigation.openView("reading")
    listener.press("help")
    choices = [key for key in visitor.keys if key not in {"Listen", "Back to standard settings", "The murder of Kirov"}]
    chosen = []
    for _ in range(len(choices) + 3):
        name = listener.press("right")[-1].partition(",")[0]
        if name in choices:
            said = [*listener.press("select"), *listener.press("help")]
            chosen += [name] * any(words.startswith(f"{name}, chosen") for words in said)
    assert sorted(chosen) == sorted(choices)
