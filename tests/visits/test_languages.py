"""An exhibit in three languages: they are switched where one stands, and nothing of the one before is left."""

import gc
import re
from functools import partial, reduce
from itertools import pairwise
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QAccessible

from kiosk.exhibit.translations import translate
from kiosk.viewmodels.citations import citation
from kiosk.viewmodels.layers import prose_of
from kiosk.viewmodels.prose import plain
from tests.helpers.seeing import walk
from tests.helpers.visitor import Key

SIZES = pytest.mark.parametrize("size", [(1920, 1080), (1024, 768), (1080, 1920)], ids=["wide", "strip", "upright"])
ROLE = QAccessible.Role
ROOM = re.compile(" {5}")
ENGLISH, RUSSIAN, UKRAINIAN = "English", "Русский", "Українська"
CODES = {ENGLISH: "en", RUSSIAN: "ru", UKRAINIAN: "uk"}
CONTENTS = {ENGLISH: "Contents", RUSSIAN: "Содержание", UKRAINIAN: "Зміст"}
CLOSE = {ENGLISH: "Close", RUSSIAN: "Закрыть", UKRAINIAN: "Закрити"}
WORDINGS = {
    ENGLISH: ["Brief", "Standard", "Full", "Easy"],
    RUSSIAN: ["Кратко", "Обычно", "Полно", "Просто"],
    UKRAINIAN: ["Коротко", "Звичайно", "Повно", "Просто"],
}
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


@pytest.fixture(scope="session")
def said(bare):
    """The exhibit in each of its languages, by their names."""
    return {name: translate(bare.exhibit, Path(bare.exhibit.folder), code).exhibit for name, code in CODES.items()}


@pytest.fixture(autouse=True)
def _english_again(rooms):
    """Whatever was spoken here, the next test finds the program's own words."""
    yield
    for application in rooms._shown:
        application._words.speak("en")


def choose(visitor, name):
    """Touch a language; on a small screen the rail has a key that lays them out."""
    if not any((thing.role, thing.name) == (ROLE.RadioButton, name) for thing in visitor.things()):
        visitor.tap(next(key for key in visitor.keys if key in CODES))
    visitor.tap_at(next(thing.box.center() for thing in visitor.things() if (thing.role, thing.name) == (ROLE.RadioButton, name)))


def speak(visitor, name):
    """Switch as somebody else does who may, while a sheet covers the rail."""
    visitor.application.languages.choose(CODES[name])
    visitor.settle()


def beginning(panel, wording="standard"):
    """The first paragraph of a panel's text, in words alone."""
    return plain(prose_of(panel, wording)).partition("\n\n")[0].replace("\u00a0", " ")


def reads(visitor):
    """The texts that can be read, without the room for marks."""
    return [ROOM.sub("", text.replace("&nbsp;", " ")) for text in visitor.reads()]


def all_words(visitor):
    """All that can be read or heard now."""
    return set(reads(visitor)) | {thing.name for thing in visitor.things()}


@SIZES
def test_a_language_is_switched_where_one_stands(rooms, bare, said, size):
    """The same panel, its text, its people and the program's own words; there, further, and back."""
    visitor = rooms.show(bare, size=size, panel="kirov-murder")
    first = (visitor.panel, visitor.keys, reads(visitor))
    for name in (UKRAINIAN, RUSSIAN, ENGLISH):
        choose(visitor, name)
        panel = said[name].panels[3]
        assert (visitor.panel, visitor.dialogs) == (panel.title, [])
        assert beginning(panel) in reads(visitor)
        assert {CONTENTS[name], said[name].panels[2].title, said[name].panels[4].title} <= set(visitor.keys)
        assert f"{said[name].figures['kirov'].name}, {panel.figures[0].people[0].part}" in visitor.keys
    assert (visitor.panel, visitor.keys, reads(visitor)) == first


@SIZES
def test_another_language_can_be_read_to_its_end(rooms, bare, said, size):
    """Each panel has its title, and each key carries the title of where it goes."""
    visitor = rooms.show(bare, size=size)
    choose(visitor, UKRAINIAN)
    titles = [panel.title for panel in said[UKRAINIAN].panels]
    for title, following in pairwise(titles):
        assert (visitor.panel, visitor.offers(following)) == (title, True)
        visitor.swipe("left")
    assert visitor.panel == titles[-1]
    choose(visitor, ENGLISH)
    assert visitor.panel == said[ENGLISH].panels[-1].title


@SIZES
def test_the_wording_stays(rooms, bare, said, size):
    """Whoever reads the easy text in one language reads it in the other."""
    visitor = rooms.show(bare, size=size, panel="kirov-murder")
    if visitor.offers("Wording"):
        visitor.tap("Wording")
    visitor.tap("Easy")
    for name in (UKRAINIAN, RUSSIAN, ENGLISH):
        choose(visitor, name)
        assert beginning(said[name].panels[3], "easy") in reads(visitor)


def test_the_wordings_have_their_names_in_each_language(rooms, bare):
    """And the one on screen is still the chosen one."""
    visitor = rooms.show(bare, panel="kirov-murder")
    for name in (RUSSIAN, UKRAINIAN, ENGLISH):
        choose(visitor, name)
        assert [thing.name for thing in visitor.things() if thing.role == ROLE.RadioButton][:4] == WORDINGS[name]


@SIZES
def test_an_open_sheet_stays_open(rooms, bare, said, size):
    """With the chain it stands in."""
    visitor = rooms.show(bare, size=size, panel="kirov-murder")
    visitor.tap("Leonid Nikolaev, gunman")
    visitor.reach("Sergei Kirov")
    visitor.tap("Sergei Kirov")
    for name in (UKRAINIAN, RUSSIAN, ENGLISH):
        speak(visitor, name)
        people = said[name].figures
        assert visitor.sheet == people["kirov"].name
        assert people["kirov"].name in visitor.reads()
        assert CLOSE[name] in visitor.keys
        assert any(key.endswith(people["nikolaev"].name) for key in visitor.keys)
    visitor.press(Key.Key_Escape, Key.Key_Escape)
    assert (visitor.dialogs, visitor.panel) == ([], said[ENGLISH].panels[3].title)


@SIZES
def test_an_open_card_and_open_evidence_stay_open(rooms, bare, said, size):
    """They say the same in other words."""
    visitor = rooms.show(bare, size=size, panel="kirov-murder")
    visitor.tap("How do we know? 1")
    for name in (UKRAINIAN, RUSSIAN, ENGLISH):
        speak(visitor, name)
        assert said[name].panels[3].claims["card"].says in reads(visitor)
        assert (CLOSE[name] in visitor.keys, len(visitor.dialogs)) == (True, 1)
    visitor.tap("Everything this panel rests on")
    for name in (UKRAINIAN, RUSSIAN, ENGLISH):
        speak(visitor, name)
        assert said[name].panels[3].claims["card"].says in reads(visitor)
        assert visitor.dialogs == [{ENGLISH: "How do we know?", RUSSIAN: "Откуда мы знаем?", UKRAINIAN: "Звідки ми знаємо?"}[name]]
    visitor.press(Key.Key_Escape)
    assert (visitor.dialogs, visitor.panel) == ([], said[ENGLISH].panels[3].title)


@SIZES
def test_open_contents_stay_open(rooms, bare, said, size):
    """With all titles in the other language."""
    visitor = rooms.show(bare, size=size, panel="kirov-murder")
    visitor.tap("Contents")
    for name in (UKRAINIAN, RUSSIAN, ENGLISH):
        speak(visitor, name)
        assert visitor.dialogs == [CONTENTS[name]]
        assert {panel.title for panel in said[name].panels[:4]} <= {thing.name for thing in visitor.things()}
    visitor.press(Key.Key_Escape)
    assert visitor.panel == said[ENGLISH].panels[3].title


def test_a_sheet_that_was_closed_leaves_nothing_behind(rooms, bare, said):
    """What is out of sight is out of use as well: opened again it says other words."""
    visitor = rooms.show(bare, panel="kirov-murder")
    for close in (Key.Key_Escape, Key.Key_PageDown):
        visitor.tap("Sergei Kirov, killed")
        visitor.press(close)
        visitor.tap("Sources")
        visitor.press(close)
        visitor.tap("How do we know? 1")
        visitor.press(close)
        choose(visitor, UKRAINIAN)
        visitor.tap(f"{said[UKRAINIAN].figures['kirov'].name}, убитий")
        assert visitor.sheet == said[UKRAINIAN].figures["kirov"].name
        visitor.press(close)
        choose(visitor, ENGLISH)


def test_a_notice_is_said_in_each_language(rooms, bare, said):
    """What was agreed to in one holds in all."""
    visitor = rooms.show(bare, panel="first-trial")
    choose(visitor, UKRAINIAN)
    panel = said[UKRAINIAN].panels[5]
    assert panel.notice in visitor.reads()
    assert beginning(panel) not in reads(visitor)
    visitor.tap("Показати текст")
    assert beginning(panel) in reads(visitor)
    choose(visitor, ENGLISH)
    assert beginning(said[ENGLISH].panels[5]) in reads(visitor)


def test_the_way_back_from_a_jump_stays(rooms, bare, said):
    """The key back carries the name in the other language, and leads there."""
    visitor = rooms.show(bare, panel="kirov-murder")
    visitor.tap("Joseph Stalin, in power")
    visitor.application.navigation.showPanel("red-army")
    visitor.settle()
    choose(visitor, UKRAINIAN)
    stalin = said[UKRAINIAN].figures["stalin"].name
    visitor.tap(f"Назад: {stalin}")
    assert visitor.sheet == stalin


def test_what_was_seen_is_remembered(rooms, bare, said):
    """The contents know it in every language."""
    visitor = rooms.show(bare)
    visitor.press(Key.Key_PageDown)
    choose(visitor, RUSSIAN)
    visitor.tap(CONTENTS[RUSSIAN])
    titles = [panel.title for panel in said[RUSSIAN].panels]
    assert [visitor.descriptions[title] for title in titles[:3]] == ["просмотрено", "вы здесь", ""]


def test_a_language_is_chosen_by_keyboard(rooms, bare, said):
    """The focus stays on it."""
    visitor = rooms.show(bare, panel="kirov-murder")
    for name in (UKRAINIAN, ENGLISH):
        visitor.press_until(Key.Key_Tab, name, most=40)
        visitor.press(Key.Key_Return)
        assert (visitor.panel, visitor.focused) == (said[name].panels[3].title, name)


def test_the_language_on_screen_is_heard_as_chosen(rooms, bare):
    """One of three."""
    visitor = rooms.show(bare)
    for name in (RUSSIAN, UKRAINIAN, ENGLISH):
        choose(visitor, name)
        checked, waiting = [], [QAccessible.queryAccessibleInterface(visitor.window)]
        while waiting:
            place = waiting.pop()
            if place.role() == ROLE.RadioButton and place.state().checked and not place.state().invisible:
                checked.append(place.text(QAccessible.Text.Name))
            waiting += [place.child(index) for index in range(place.childCount())]
        assert [known for known in CODES if known in checked] == [name]


def test_on_a_desk_the_menus_and_the_title_change_too(rooms, bare, said):
    """And the menus still do what they say."""
    visitor = rooms.show(bare, "desktop", size=(1920, 1080), panel="kirov-murder")
    menus = {ENGLISH: ["Exhibit", "Go", "View"], UKRAINIAN: ["Виставка", "Перехід", "Вигляд"], RUSSIAN: ["Выставка", "Переход", "Вид"]}
    for name in (UKRAINIAN, RUSSIAN, ENGLISH, UKRAINIAN):
        choose(visitor, name)
        assert visitor.window.title() == said[name].cover.title
        assert set(menus[name]) <= set(visitor.keys)
    visitor.click("Перехід")
    visitor.click(next(key for key in visitor.keys if key.partition("\t")[0] == "Наступна"))
    assert visitor.panel == said[UKRAINIAN].panels[4].title


def test_an_exhibit_in_one_language_offers_no_choice(rooms, bare):
    """Neither on a large screen nor on a small one."""
    alone = replace(bare, exhibit=replace(bare.exhibit, cover=replace(bare.exhibit.cover, languages=())))
    for size in ((1920, 1080), (1024, 768), (1080, 1920)):
        visitor = rooms.show(alone, size=size)
        assert not set(CODES) & all_words(visitor)


def test_a_closed_exhibit_takes_its_words_along(rooms, bare):
    """The next one of the same process, as when pictures of several are drawn, speaks its own language."""
    before = rooms.show(bare).application
    before.languages.choose("uk")
    rooms.close()
    try:
        visitor = rooms.show(bare)
        assert visitor.offers(CONTENTS[ENGLISH])
        assert not visitor.offers(CONTENTS[UKRAINIAN])
    finally:
        before._words.speak("en")


# -- nothing is left -------------------------------------------------------------------------------------------------


def foreign(visitor, exhibit):
    """What stands on the screen in Latin letters and is not a citation, which is the same in every language."""
    left = all_words(visitor) - {citation(source) for source in exhibit.sources.values()}
    return {text for text in left if LATIN.search(reduce(lambda words, known: words.replace(known, ""), SAME_EVERYWHERE, text))}


@pytest.mark.parametrize("name", [RUSSIAN, UKRAINIAN])
def test_no_english_is_left_on_any_panel(rooms, bare, said, name):
    """Title, text, people, keys and what is only heard, with and without the notice, in every layout."""
    visitor = rooms.show(bare, still=True)
    speak(visitor, name)
    left = set()
    for size in ((1920, 1080), (1024, 768), (1080, 1920)):
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


def test_no_english_is_left_in_the_contents_on_cards_and_in_the_evidence(rooms, bare, said):
    """Only the titles of books stand there as they are printed."""
    visitor = rooms.show(bare, still=True)
    speak(visitor, UKRAINIAN)
    navigation, left = visitor.application.navigation, set()
    navigation.openContents()
    visitor.settle()
    left |= foreign(visitor, said[UKRAINIAN])
    for row, panel in enumerate(said[UKRAINIAN].panels):
        navigation.turnTo(row)
        for open_it in (navigation.openEvidence, *(partial(navigation.follow, f"claim:{claim}") for claim in panel.claims)):
            open_it()
            visitor.settle()
            left |= foreign(visitor, said[UKRAINIAN])
            navigation.close()
    for term in said[UKRAINIAN].terms:
        navigation.follow(f"term:{term}")
        visitor.settle()
        left |= foreign(visitor, said[UKRAINIAN])
    assert left == set()


def test_no_english_is_left_on_any_sheet(rooms, bare, said):
    """Of all the people."""
    visitor = rooms.show(bare, size=(1080, 1920), still=True)
    speak(visitor, UKRAINIAN)
    left = set()
    for figure in said[UKRAINIAN].figures:
        visitor.application.navigation.openFigure(figure)
        visitor.settle()
        left |= foreign(visitor, said[UKRAINIAN])
        visitor.application.navigation.close()
    assert left == set()


def test_no_russian_is_left_in_english(rooms, bare, said):
    """But for names that stand beside in their own letters, and the languages one can choose."""
    visitor = rooms.show(bare, still=True)
    speak(visitor, RUSSIAN)
    speak(visitor, ENGLISH)
    left = set()
    for row in range(len(bare.exhibit.panels)):
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


@pytest.mark.parametrize("over", ["nothing", "a sheet and its sources"])
def test_twenty_switches_leave_nothing_behind(rooms, bare, over):
    """Neither objects nor a word of warning: a machine in a museum is switched for years."""
    visitor = rooms.show(bare, panel="kirov-murder", still=True)
    visitor.tap("How do we know? 1")
    visitor.press(Key.Key_Escape)
    if over != "nothing":
        visitor.application.navigation.openFigure("stalin")
        visitor.application.navigation.openEvidence()
    counts = []
    for number in range(23):
        speak(visitor, (UKRAINIAN, RUSSIAN, ENGLISH)[number % 3])
        if number in (2, 20):
            settle_down(visitor)
            counts.append(alive(visitor))
    first, last = counts
    assert {kind: last[kind] - first[kind] for kind in first if last[kind] - first[kind] > 5} == {}
