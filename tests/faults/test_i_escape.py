"""The catalogue of ways out of a kiosk (faults 2.1, I1 to I3, I14 to I17): none leaves the exhibit, none opens anything outside it."""

import random
from typing import get_type_hints

import pytest
from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QFileOpenEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
)
from PySide6.QtTest import QTest

from tests.helpers.hands import NONE
from tests.helpers.harm import still_answers, unharmed
from tests.helpers.keyboard import ALL_KEYS, ALT, COMMANDS, CTRL, KEYPAD, KEYS, META, MODIFIERS, SHIFT
from tests.helpers.listening import CODES, strike
from tests.helpers.seeing import walk
from tests.helpers.visitor import Key

ADDRESSES = (
    "file:///etc/passwd",
    "about:blank",
    "data:text/html,x",
    "mailto:a@b.org",
    "javascript:alert(1)",
    "shell:startup",
    "view-source:x",
    "https://example.org",
    "//host/share",
    "C:\\",
    "qrc:/x",
)
COMMANDED = [held for held in MODIFIERS if held & COMMANDS]
BARE = [held for held in MODIFIERS if not held & COMMANDS]
COMMON = [CTRL, ALT, META, CTRL | ALT, CTRL | SHIFT, ALT | SHIFT]
WORDS = [
    (Key.Key_A, CTRL),
    (Key.Key_C, CTRL),
    (Key.Key_X, CTRL),
    (Key.Key_V, CTRL),
    (Key.Key_Insert, SHIFT),
    (Key.Key_Paste, NONE),
    (Key.Key_Copy, NONE),
    (Key.Key_Cut, NONE),
]
"""Keys that mark, copy, cut and paste."""
INSIDE = ("figure:", "panel:", "term:", "place:", "event:", "claim:")
COPIED = "what the visitor before has copied"


@pytest.fixture
def visitor(rooms, candid):
    """Somebody in front of a kiosk, at the fourth panel; nothing moves."""
    return rooms.show(candid, panel="kirov-murder", still=True)


def send(visitor, what, key, modifiers=NONE, *, held=False):
    """Report that a key went down or up."""
    QCoreApplication.sendEvent(visitor.window, QKeyEvent(what, key, modifiers, "", held))


# -- keys ------------------------------------------------------------------------------------------------------------


@pytest.mark.slow
@pytest.mark.parametrize("held", [COMMON, pytest.param(COMMANDED, marks=pytest.mark.long)], ids=["common", "all"])
def test_no_key_with_ctrl_alt_or_super_does_anything(visitor, titles, held):
    """Each of Qt's five hundred keys, but those of the keypad, with each set of keys held: the panel is the same, pixel by pixel (I1)."""
    before, spot = visitor.picture(), visitor.application.navigation.spot
    for modifiers in held:
        for key in (key for key in ALL_KEYS if key not in KEYPAD):
            send(visitor, QEvent.Type.KeyPress, key, modifiers)
            send(visitor, QEvent.Type.KeyRelease, key, modifiers)
    assert visitor.application.navigation.spot == spot
    assert unharmed(visitor, titles)
    assert visitor.picture() == before


@pytest.mark.slow
@pytest.mark.parametrize("held", [[NONE], pytest.param(BARE[1:], marks=pytest.mark.long)], ids=["alone", "with Shift and keypad"])
def test_every_key_alone_leads_somewhere_inside(visitor, said_titles, held):
    """Each singly, with Shift and from the number pad: whatever it opened, it is inside the exhibit, which still answers (I1)."""
    for modifiers in held:
        for key in ALL_KEYS:
            visitor.hit(key, modifiers)
            assert visitor.windows == 1
    for _ in range(4):
        visitor.hit(Key.Key_Escape)
    still_answers(visitor, said_titles)


@pytest.mark.slow
def test_two_thousand_chords_of_many_keys(visitor, titles):
    """Two to five keys at once, let go of in any order (I1)."""
    dice, before = random.Random(1), visitor.picture()  # noqa: S311, the same dice every time are what is wanted
    keys = [key for key in KEYS if key not in KEYPAD]
    for _ in range(2000):
        chord, held = dice.sample(keys, dice.randrange(2, 6)), dice.choice(COMMANDED)
        for key in chord:
            send(visitor, QEvent.Type.KeyPress, key, held)
        for key in dice.sample(chord, len(chord)):
            send(visitor, QEvent.Type.KeyRelease, key, held)
    assert unharmed(visitor, titles)
    assert visitor.picture() == before


@pytest.mark.parametrize("key", [Key.Key_Shift, Key.Key_NumLock, Key.Key_Control, Key.Key_Meta, Key.Key_Menu])
def test_a_key_that_helps_elsewhere_opens_no_help(visitor, titles, key):
    """Five times Shift, Shift for twelve seconds, NumLock for five: where sticky or filtered keys would be offered, nothing is."""
    before = visitor.picture()
    for _ in range(5):
        send(visitor, QEvent.Type.KeyPress, key, SHIFT)
        send(visitor, QEvent.Type.KeyRelease, key)
    send(visitor, QEvent.Type.KeyPress, key)
    for _ in range(300):
        send(visitor, QEvent.Type.KeyPress, key, held=True)
    send(visitor, QEvent.Type.KeyRelease, key)
    assert unharmed(visitor, titles)
    assert visitor.picture() == before


@pytest.mark.slow
@pytest.mark.parametrize("typed", ["xterm -e sh\n", pytest.param("4006381333931\n", marks=pytest.mark.long)])
def test_what_a_device_types_into_the_search_is_only_searched_for(visitor, titles, typed):
    """A bar-code reader, a card reader, a stick that is a keyboard: the words stand there, and end with the visit (I14, I16)."""
    visitor.application.navigation.openView("search")
    visitor.settle()
    for letter in typed:
        QTest.keyClick(visitor.window, Key.Key_Return if letter == "\n" else letter)
    assert visitor.windows == 1
    visitor.application.start_over()
    assert unharmed(visitor, titles)
    assert not any(typed.strip() in words for words in visitor.reads())


@pytest.mark.parametrize(
    ("key", "text", "modifiers"),
    [
        (0x428, "Ш", NONE),
        (Key.Key_Dead_Acute, "", NONE),
        (Key.Key_N, "N", SHIFT),
        (Key.Key_unknown, "", Qt.KeyboardModifier.GroupSwitchModifier),
    ],
    ids=["Cyrillic", "dead", "CapsLock", "second group"],
)
def test_a_keypad_works_under_any_layout(visitor, titles, key, text, modifiers):
    """It goes by the number of a key, which no layout, CapsLock or NumLock changes (I17, I18)."""
    strike(visitor.window, CODES["help"])
    for what in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(visitor.window, QKeyEvent(what, key, modifiers, CODES["next"], 0, 0, text))
    visitor.settle()
    assert visitor.panel == titles[4]


def test_an_input_method_writes_nowhere(visitor, titles):
    """Half a word of an input method is neither shown nor kept (I17)."""
    before = visitor.picture()
    event = QInputMethodEvent("нак", [])
    event.setCommitString("наказ")
    QCoreApplication.sendEvent(visitor.window, event)
    assert unharmed(visitor, titles)
    assert visitor.picture() == before


# -- pointers --------------------------------------------------------------------------------------------------------


def test_two_fingers_on_everything_open_no_menu(visitor, titles):
    """On each thing of the panel and on each of its texts a tap with two fingers, which elsewhere is a right click (I3)."""
    places = [thing.box.center() for thing in visitor.things()] + [words.box.center().toPoint() for words in visitor.words()]
    for place in places:
        pair = {0: place - QPoint(15, 0), 1: place + QPoint(15, 0)}
        visitor.touch(press=pair)
        visitor.touch(release=pair)
        assert visitor.windows == 1
    for _ in range(4):
        visitor.hit(Key.Key_Escape)
    assert unharmed(visitor, titles)


def test_what_is_dropped_on_it_is_not_taken(visitor, titles):
    """Files, addresses and words, dragged in from nowhere; nor does it open a file that the desktop hands it (I15)."""
    before, mime = visitor.picture(), QMimeData()
    mime.setUrls([QUrl(address) for address in ADDRESSES])
    mime.setText("sh")
    drop = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, NONE)
    entering, dropping = QDragEnterEvent(QPoint(900, 500), *drop), QDropEvent(QPointF(900, 500), *drop)
    for event in (entering, dropping):
        event.setAccepted(False)
        QCoreApplication.sendEvent(visitor.window, event)
    QCoreApplication.sendEvent(visitor.application.qt, QFileOpenEvent(QUrl(ADDRESSES[0])))
    assert (entering.isAccepted(), dropping.isAccepted()) == (False, False)
    assert unharmed(visitor, titles)
    assert visitor.picture() == before


def test_nothing_is_copied_and_nothing_pasted(visitor, titles):
    """No words of the exhibit can be marked, and what somebody has copied is neither shown nor changed, not even in the search."""
    clipboard = QGuiApplication.clipboard()
    clipboard.setText(COPIED)
    for view in ("", "search"):
        visitor.application.navigation.openView(view)
        visitor.settle()
        texts = [item for item in walk(visitor.window.contentItem()) if item.inherits("QQuickTextEdit") or item.inherits("QQuickTextInput")]
        assert [item for item in texts if item.isVisible() and item.property("selectByMouse")] == []
        for key, held in WORDS:
            visitor.hit(key, held)
        QTest.mouseClick(visitor.window, Qt.MouseButton.MiddleButton, NONE, QPoint(900, 300))
        assert not visitor.sees(COPIED)
        visitor.press(Key.Key_Escape)
    visitor.application.preferences.copy("words")
    assert clipboard.text() == COPIED
    assert unharmed(visitor, titles)


# -- words -----------------------------------------------------------------------------------------------------------


def poisoned(noun):
    """Give the same thing with a link to every address in each of its texts."""
    if isinstance(noun, tuple):
        return tuple(poisoned(one) for one in noun)
    if isinstance(noun, dict):
        return {name: poisoned(one) for name, one in noun.items()}
    if not isinstance(noun, Struct):
        return noun
    hints = get_type_hints(type(noun), include_extras=True)
    changed = {}
    for name in noun.__struct_fields__:
        value = getattr(noun, name)
        is_prose = any((getattr(meta, "extra", None) or {}).get("markup") for meta in getattr(hints[name], "__metadata__", ()))
        changed[name] = value + POISON if is_prose and value else poisoned(value)
    return replace(noun, **changed)


POISON = "".join(f" [x]({address}) <{address}> [y][z]" for address in ADDRESSES) + "\n\n[z]: file:///etc/passwd\n"


@pytest.mark.slow
def test_no_address_in_any_text_becomes_a_link(rooms, candid, titles):
    """Every text of the exhibit names every sort of address, in every way that Markdown knows: none is a link on any screen."""
    hostile = replace(candid, exhibit=poisoned(candid.exhibit))
    assert hostile.exhibit.panels[3] != candid.exhibit.panels[3]
    visitor, links = rooms.show(hostile, panel="kirov-murder", still=True), set()
    navigation, marks = visitor.application.navigation, visitor.application.navigation.panel.layer("standard").property("markLinks")
    for open_it in (
        lambda: None,
        lambda: navigation.openFigure("kirov"),
        navigation.openEvidence,
        lambda: navigation.follow(marks[0]),
        *(lambda view=view: navigation.openView(view) for view in ("timeline", "bibliography")),
    ):
        navigation.restart(3)
        open_it()
        visitor.settle()
        for item in walk(visitor.window.contentItem()):
            text = item.property("text") if item.inherits("QQuickText") or item.inherits("QQuickTextEdit") else ""
            if "href" in text:
                links |= {piece.partition('"')[0] for piece in text.split('href="')[1:]}
    assert links
    assert {link for link in links if not link.startswith(INSIDE)} == set()


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_link_that_leads_out_leads_nowhere(visitor, address):
    """Even if one were there."""
    spot = visitor.application.navigation.spot
    visitor.application.navigation.follow(address)
    visitor.application.navigation.openView(address)
    assert visitor.application.navigation.spot == spot
