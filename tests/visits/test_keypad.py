"""The exhibit by a tactile keypad, with the screen ignored: only what is spoken tells the visitor anything."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt

from kiosk.installation.keypad import KEYPAD
from tests.helpers.listening import CODES, listen, strike
from tests.helpers.visitor import Key

ENGLISH, RUSSIAN = "en", "ru"


@pytest.fixture
def listener(rooms, candid):
    """Somebody at the fourth panel who has just pressed a first key."""
    someone = listen(rooms, candid, panel="kirov-murder", still=True)
    someone.press("help")
    return someone


def test_the_first_key_greets_and_reads_the_panel(rooms, candid):
    """And does no more: nobody knows what a key does before it was said."""
    someone = listen(rooms, candid, panel="kirov-murder", still=True)
    said = someone.press("next")
    assert said[0].startswith("Power and terror")
    assert "select presses it" in said[0]
    assert said[1] == "The murder of Kirov. Panel 4 of 14."
    assert any(words.startswith("On a December afternoon") for words in said)
    assert any("Sergei Kirov, killed." in words for words in said)
    assert someone.visitor.panel == "The murder of Kirov"


@pytest.mark.parametrize("by", ["number", "key"])
def test_the_keys_arrive_by_number_and_by_name(rooms, candid, titles, by):
    """Linux makes other keys of F13 to F24, or none, but leaves their number alone (faults 0.7); elsewhere they are what they are."""
    someone = listen(rooms, candid, panel="kirov-murder", still=True)
    someone.press("help")
    code = CODES["next"]
    strike(someone.visitor.window, *((code, Key.Key_TouchpadOff) if by == "number" else (0, Qt.Key(Key.Key_F13 + code - 191))))
    someone.visitor.settle()
    assert someone.visitor.panel == titles[4]


def test_a_key_held_down_counts_once(listener, titles):
    """A hand that rests on a key turns no panels."""
    for _ in range(5):
        strike(listener.visitor.window, CODES["next"], held=True)
    listener.visitor.settle()
    assert listener.visitor.panel == titles[3]


def test_without_a_voice_the_keypad_works_all_the_same(rooms, candid, titles):
    """Whoever sees but cannot touch has a keypad too, and a machine that cannot speak."""
    visitor = rooms.show(candid, panel="kirov-murder", still=True)
    strike(visitor.window, CODES["right"])
    visitor.settle()
    assert visitor.focused
    strike(visitor.window, CODES["next"])
    visitor.settle()
    assert visitor.panel == titles[4]


def test_left_and_right_go_from_thing_to_thing(listener):
    """Each is named with what it is; on the keyboard the same arrows still turn."""
    first, second = listener.press("right"), listener.press("right")
    assert first != second
    assert listener.press("left") == first
    assert all(words.endswith(".") for words in (*first, *second))


@pytest.mark.slow
def test_every_panel_is_reached_and_heard_whole(rooms, candid):
    """From the first to the last by one key: title, date, lead, text, picture and people of each are spoken."""
    someone = listen(rooms, candid, still=True)
    said = someone.press("help")[1:]
    for number, panel in enumerate(candid.exhibit.panels, 1):
        assert said[0].startswith(f"{panel.title.rstrip('.')}")
        assert f"Panel {number} of 14." in said[0]
        everything = " ".join(said)
        assert panel.lead in everything
        assert all(candid.exhibit.figures[one.id].name in everything for group in panel.figures for one in group.people)
        assert panel.art.alt.rstrip(".") in everything
        model = someone.visitor.application.navigation.panel
        assert sum(len(words) for words in said) > sum(len(text) for text in model.layer("standard").property("paragraphs")) * 0.7
        lives = model.lifelines
        assert lives is None or lives.property("spoken") in everything
        said = someone.press("next")


@pytest.mark.slow
def test_a_notice_is_heard_before_the_text(rooms, bare):
    """The text comes only when it is asked for."""
    row = next(row for row, panel in enumerate(bare.exhibit.panels) if panel.notice)
    someone = listen(rooms, bare, panel=bare.exhibit.panels[row].id, still=True)
    said = someone.press("help")
    assert "Before you read." in said[-1]
    text = someone.choose("Show the text")
    assert len(text) > len(said)
    assert not any("Before you read" in words for words in text)


def test_a_sheet_is_opened_heard_and_left(listener):
    """The name in its own language, the life, the end; Close is the first thing there; back names the panel and what one is on."""
    said = listener.choose("Sergei Kirov, killed")
    assert said[0] == "Sergei Kirov."
    native = [(text, language) for text, language, *_ in listener.voice.said if language == RUSSIAN]
    assert [text for text, _ in native] == ["Сергей Киров."] or native
    assert any("1934" in words for words in said)
    assert listener.press("right")[0].startswith("Close")
    back = listener.press("back")
    assert back[0] == "The murder of Kirov. Panel 4 of 14."
    assert back[-1].startswith("Sergei Kirov, killed")
    assert len(back) == 2


def test_a_card_is_opened_and_heard(listener):
    """A mark in the text tells how a thing is known."""
    for _ in range(20):
        words = listener.press("right")[0]
        if words.startswith(("Source", "How", "1", "Evidence")) or "known" in words:
            break
    said = listener.press("select")
    assert said[0].startswith("How do we know?")
    assert len(said) > 2
    assert listener.press("back")[0].startswith("The murder of Kirov")


def test_the_contents_lead_anywhere(listener, titles):
    """Home opens them; a panel is chosen by its name."""
    said = listener.press("home")
    assert said[0].startswith("Contents")
    assert listener.choose(titles[9])[0].startswith(titles[9])
    assert listener.visitor.panel == titles[9]


@pytest.mark.slow
@pytest.mark.parametrize("view", ["Timeline", "Map", "People", "Numbers", "Search", "Sources"])
def test_every_view_is_opened_heard_and_left(listener, view):
    """It says what it is; back leads to the panel."""
    said = listener.choose(view)
    assert said[0].startswith("How do we know?" if view == "Sources" else view)
    assert listener.press("right")
    for _ in range(3):
        said = listener.press("back")
        if said and said[0].startswith("The murder of Kirov"):
            break
    assert said[0].startswith("The murder of Kirov")
    assert listener.visitor.dialogs == []


@pytest.mark.slow
def test_another_language_is_spoken_in_its_own_voice(listener):
    """The whole panel is read again, in Russian, by a Russian voice."""
    said = listener.choose("Русский")
    assert len(said) > 3
    assert {language for _, language, *_ in listener.voice.said} == {RUSSIAN}
    assert "Панель 4 из 14" in said[0]


def test_another_wording_is_heard(listener):
    """Chosen by its name, which says that it is not the one on screen."""
    before = listener.press("help")
    listener.go_to("Easy, not chosen")
    said = listener.press("select")
    assert said[0].startswith("The murder of Kirov")
    assert said != before


def test_help_tells_where_one_is(listener):
    """The panel, what the keys would press, and what they do."""
    listener.go_to("Sergei Kirov, killed")
    said = listener.press("help")
    assert said[0] == "The murder of Kirov. Panel 4 of 14."
    assert said[1].startswith("Sergei Kirov, killed, button.")
    assert "home opens the contents" in said[2]


@pytest.mark.slow
def test_a_slider_is_moved_by_up_and_down(listener):
    """Left and right go on from it; they are no trap."""
    listener.choose("Map")
    for _ in range(60):
        words = listener.press("right")[0]
        if "slider" in words:
            break
    assert "slider" in words
    listener.press("up")
    assert "slider" not in listener.press("right")[0]


@pytest.mark.slow
def test_between_visits_a_key_begins_a_visit(rooms, candid):
    """It greets, and reads the panel that is there."""
    someone = listen(rooms, candid, still=True, attracts=True)
    said = someone.press("select")
    assert said[0].startswith("Power and terror")
    assert someone.visitor.application.session.property("state") == "visit"


@pytest.mark.slow
def test_the_warning_is_heard_and_a_key_answers_it(rooms, candid):
    """Whoever does not see the count hears it, and is read the panel again after any key."""
    someone = listen(rooms, candid, panel="kirov-murder", still=True, attracts=True, patience=100)
    someone.press("help")
    session = someone.visitor.application.session
    someone.voice.said.clear()
    session._become("warning")
    someone.visitor.wait(90)
    assert someone.voice.texts
    someone.voice.finish()
    assert any("still reading" in words for words in someone.voice.texts)
    assert session.property("state") == "warning"
    someone.press("left")
    assert session.property("state") == "visit"


def test_headphones_begin_and_end_the_reading(rooms, candid):
    """Plugged in, they greet and read; pulled out, all is silent, and as usual again."""
    someone = listen(rooms, candid, panel="kirov-murder", still=True)
    application = someone.visitor.application
    application.aloud.press("plugged")
    assert someone.voice.texts[0].startswith("Power and terror")
    application.speech.louder()
    application.aloud.press("unplugged")
    assert (application.speech.property("speaking"), application.speech.property("volume")) == (False, 7)
    someone.voice.said.clear()
    application.navigation.forward()
    someone.visitor.wait(90)
    assert someone.voice.texts == []


@pytest.mark.slow
def test_nothing_is_told_of_a_window_that_is_gone(rooms, candid):
    """What was to be told in a moment is forgotten when the exhibit ends; it once asked a window that was no more."""
    someone = listen(rooms, candid, still=True)
    someone.press("help")
    someone.visitor.application.navigation.forward()
    rooms.close()
    rooms._shown.clear()
    someone.visitor.wait(90)
    assert someone.voice.texts


def test_the_next_visitor_is_not_read_to(listener):
    """Reading ends with the visit: who comes next may see."""
    listener.visitor.application.start_over()
    listener.visitor.wait(90)
    listener.voice.said.clear()
    listener.visitor.press(Key.Key_Tab)
    listener.visitor.wait(90)
    assert listener.voice.texts == []


def test_a_chord_and_a_release_alone_are_nothing(listener, titles):
    """What is let go without having been pressed does nothing."""
    from PySide6.QtGui import QKeyEvent

    release = QKeyEvent(QEvent.Type.KeyRelease, Key.Key_unknown, Qt.KeyboardModifier.NoModifier, CODES["next"], 0, 0)
    QCoreApplication.sendEvent(listener.visitor.window, release)
    listener.visitor.settle()
    assert listener.visitor.panel == titles[3]
    assert set(KEYPAD) == set(range(191, 203))
