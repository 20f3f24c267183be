"""An exhibit in three languages: they are switched where one stands, and nothing of the one before is left."""

from itertools import pairwise

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QAccessible

from kiosk.viewmodels.layers import prose_of
from kiosk.viewmodels.prose import plain
from tests.helpers.sizes import SIZES, STRIP, UPRIGHT, WIDE
from tests.helpers.speaking import CODES, ENGLISH, ROLE, RUSSIAN, UKRAINIAN, all_words, choose, reads, speak
from tests.helpers.visitor import Key

CONTENTS = {ENGLISH: "Contents", RUSSIAN: "Содержание", UKRAINIAN: "Зміст"}
CLOSE = {ENGLISH: "Close", RUSSIAN: "Закрыть", UKRAINIAN: "Закрити"}
WORDINGS = {
    ENGLISH: ["Brief", "Standard", "Full", "Easy"],
    RUSSIAN: ["Кратко", "Обычно", "Полно", "Просто"],
    UKRAINIAN: ["Коротко", "Звичайно", "Повно", "Просто"],
}


def beginning(panel, wording="standard"):
    """The first paragraph of a panel's text, in words alone."""
    return plain(prose_of(panel, wording)).partition("\n\n")[0].replace("\u00a0", " ")


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


@pytest.mark.long
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


@pytest.mark.slow
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


@pytest.mark.long
def test_the_wordings_have_their_names_in_each_language(rooms, bare):
    """And the one on screen is still the chosen one."""
    visitor = rooms.show(bare, panel="kirov-murder")
    for name in (RUSSIAN, UKRAINIAN, ENGLISH):
        choose(visitor, name)
        assert [thing.name for thing in visitor.things() if thing.role == ROLE.RadioButton][:4] == WORDINGS[name]


@pytest.mark.slow
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


@pytest.mark.slow
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


@pytest.mark.slow
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


@pytest.mark.slow
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


@pytest.mark.slow
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


@pytest.mark.slow
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


@pytest.mark.long
def test_what_was_seen_is_remembered(rooms, bare, said):
    """The contents know it in every language."""
    visitor = rooms.show(bare)
    visitor.press(Key.Key_PageDown)
    choose(visitor, RUSSIAN)
    visitor.tap(CONTENTS[RUSSIAN])
    titles = [panel.title for panel in said[RUSSIAN].panels]
    assert [visitor.descriptions[title] for title in titles[:3]] == ["просмотрено", "вы здесь", ""]


@pytest.mark.slow
def test_a_language_is_chosen_by_keyboard(rooms, bare, said):
    """The focus stays on it."""
    visitor = rooms.show(bare, panel="kirov-murder")
    for name in (UKRAINIAN, ENGLISH):
        visitor.press_until(Key.Key_Tab, name, most=40)
        visitor.press(Key.Key_Return)
        assert (visitor.panel, visitor.focused) == (said[name].panels[3].title, name)


@pytest.mark.slow
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


@pytest.mark.long
def test_on_a_desk_the_menus_and_the_title_change_too(rooms, bare, said):
    """And the menus still do what they say."""
    visitor = rooms.show(bare, "desktop", size=(1920, 1080), panel="kirov-murder")
    menus = {ENGLISH: ["Exhibit", "Go", "View"], UKRAINIAN: ["Експозиція", "Перехід", "Вигляд"], RUSSIAN: ["Выставка", "Переход", "Вид"]}
    for name in (UKRAINIAN, RUSSIAN, ENGLISH, UKRAINIAN):
        choose(visitor, name)
        assert visitor.window.title() == said[name].cover.title
        assert set(menus[name]) <= set(visitor.keys)
    visitor.click("Перехід")
    visitor.click(next(key for key in visitor.keys if key.partition("\t")[0] == "Наступна"))
    assert visitor.panel == said[UKRAINIAN].panels[4].title


@pytest.mark.slow
def test_an_exhibit_in_one_language_offers_no_choice(rooms, bare):
    """Neither on a large screen nor on a small one."""
    alone = replace(bare, exhibit=replace(bare.exhibit, cover=replace(bare.exhibit.cover, languages=())))
    visitor = rooms.show(alone, size=WIDE)
    for size in (WIDE, STRIP, UPRIGHT):
        visitor.resize(*size)
        assert not set(CODES) & all_words(visitor)


@pytest.mark.long
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
