"""After a switch nothing of the language before is left: no word on any screen, no object in memory."""

import gc
import re
from functools import partial, reduce

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject

from kiosk.viewmodels.citations import citation
from tests.helpers.seeing import walk
from tests.helpers.speaking import ENGLISH, RUSSIAN, UKRAINIAN, all_words, speak
from tests.helpers.visitor import Key

LATIN = re.compile("[A-Za-z]")
CYRILLIC = re.compile("[А-Яа-яЁёІіЇїЄєҐґ]")
SAME_EVERYWHERE = (
    ENGLISH,
    "Jaime Ramón Mercader del Río",
    "Jeronimas Uborevičius",
    "Milda Draule",
    "Rafał Lemkin",
    "Stanisław Kosior",
    "Maria Juriewicz, Stanisław Wyganowski",
)
"""What stands in Latin letters on a screen in Russian or Ukrainian: the language one can go back to, and names as they are written."""
PAUSE = 3
"""Rounds of Qt's events in which everything that is out of use is let go."""


# -- nothing is left -------------------------------------------------------------------------------------------------


def foreign(visitor, exhibit):
    """What stands on the screen in Latin letters and is not a citation, which is the same in every language."""
    left = all_words(visitor) - {citation(source) for source in exhibit.sources.values()}
    return {text for text in left if LATIN.search(reduce(lambda words, known: words.replace(known, ""), SAME_EVERYWHERE, text))}


@pytest.mark.slow
@pytest.mark.parametrize("name", [pytest.param(RUSSIAN, marks=pytest.mark.long), UKRAINIAN])
def test_no_english_is_left_on_any_panel(rooms, bare, said, name):
    """Title, text, people, keys and what is only heard, with and without the notice, in a layout each."""
    visitor = rooms.show(bare, still=True)
    speak(visitor, name)
    left = set()
    for size in {RUSSIAN: ((1920, 1080),), UKRAINIAN: ((1024, 768),)}[name]:
        visitor.resize(*size)
        visitor.press(Key.Key_Home)
        for panel in said[name].panels:
            assert visitor.panel == panel.title
            left |= foreign(visitor, said[name])
            if visitor.offers({RUSSIAN: "Показать текст", UKRAINIAN: "Показати текст"}[name]):
                visitor.press(Key.Key_PageDown)
                left |= foreign(visitor, said[name])
            visitor.press(Key.Key_PageDown)
    assert left == set()


@pytest.mark.long
def test_no_english_is_left_in_the_contents_on_cards_and_in_the_evidence(rooms, bare, said):
    """Only the titles of books stand there as they are printed."""
    visitor = rooms.show(bare, still=True)
    speak(visitor, UKRAINIAN)
    navigation, left = visitor.application.navigation, set()
    navigation.openContents()
    visitor.settle()
    left |= foreign(visitor, said[UKRAINIAN])
    for row, panel in list(enumerate(said[UKRAINIAN].panels))[::3]:
        navigation.turnTo(row)
        for open_it in (navigation.openEvidence, *(partial(navigation.follow, f"claim:{claim}") for claim in panel.claims)):
            open_it()
            visitor.settle()
            left |= foreign(visitor, said[UKRAINIAN])
            navigation.close()
    for term in list(said[UKRAINIAN].terms)[::4]:
        navigation.follow(f"term:{term}")
        visitor.settle()
        left |= foreign(visitor, said[UKRAINIAN])
    assert left == set()


@pytest.mark.slow
def test_no_english_is_left_on_any_sheet(rooms, bare, said):
    """Of every fifth person."""
    visitor = rooms.show(bare, size=(1080, 1920), still=True)
    speak(visitor, UKRAINIAN)
    left = set()
    for figure in list(said[UKRAINIAN].figures)[::5]:
        visitor.application.navigation.openFigure(figure)
        visitor.settle()
        left |= foreign(visitor, said[UKRAINIAN])
        visitor.application.navigation.close()
    assert left == set()


@pytest.mark.long
def test_no_russian_is_left_in_english(rooms, bare, said):
    """But for names that stand beside in their own letters, and the languages one can choose."""
    visitor = rooms.show(bare, still=True)
    speak(visitor, RUSSIAN)
    speak(visitor, ENGLISH)
    left = set()
    for row in range(0, len(bare.exhibit.panels), 3):
        visitor.application.navigation.turnTo(row)
        visitor.application.navigation.agree()
        visitor.settle()
        left |= {text for text in all_words(visitor) if CYRILLIC.search(text)}
    assert left == {RUSSIAN, UKRAINIAN}


# -- and again, and again --------------------------------------------------------------------------------------------


def settle_down(visitor):
    """Let everything go that is out of use."""
    visitor.settle()
    for _ in range(PAUSE):
        gc.collect()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()


def alive(visitor):
    """Count the objects that the view models own, the items on the screen, and what Python holds of Qt."""
    application = visitor.application
    owned = sum(len(model.findChildren(QObject)) for model in (application.exhibit, application.navigation, application.languages))
    return {
        "owned": owned,
        "items": sum(1 for _ in walk(visitor.window.contentItem())),
        "held": sum(isinstance(thing, QObject) for thing in gc.get_objects()),
    }


@pytest.mark.slow
@pytest.mark.parametrize("over", ["nothing", pytest.param("a sheet and its sources", marks=pytest.mark.long)])
def test_ten_switches_leave_nothing_behind(rooms, bare, over):
    """Neither objects nor a word of warning: a machine in a museum is switched for years."""
    visitor = rooms.show(bare, panel="kirov-murder", still=True)
    visitor.tap("How do we know? 1")
    visitor.press(Key.Key_Escape)
    if over != "nothing":
        visitor.application.navigation.openFigure("stalin")
        visitor.application.navigation.openEvidence()
    counts = []
    for number in range(9):
        speak(visitor, (UKRAINIAN, RUSSIAN, ENGLISH)[number % 3])
        if number in (2, 8):
            settle_down(visitor)
            counts.append(alive(visitor))
    first, last = counts
    assert {kind: last[kind] - first[kind] for kind in first if last[kind] - first[kind] > 5} == {}
