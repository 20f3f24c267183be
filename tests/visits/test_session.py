"""A visit from the invitation to the reset, for fingers, keys and those who hear it."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint

from tests.helpers.layout import faults
from tests.helpers.seeing import walk
from tests.helpers.sizes import EVERY_SIZE
from tests.helpers.speaking import ENGLISH, UKRAINIAN
from tests.helpers.visitor import Key

MINUTE = 60


@pytest.fixture
def passer_by(rooms, candid):
    """Somebody who comes to a screen where nobody is."""
    return rooms.show(candid, patience=MINUTE, attracts=True, still=True)


def stay_silent(visitor):
    """Give no sign until one is asked."""
    visitor.application.session._last -= MINUTE
    visitor.application.session.look()
    visitor.settle()
    assert visitor.dialogs == ["Are you still reading?"]


def let_it_run_out(visitor):
    """Stay silent to the end of the count."""
    while visitor.application.session.state == "warning":
        visitor.application.session.look()
    visitor.settle()


def invitation(visitor):
    """The screen that invites."""
    return next(item for item in walk(visitor.window.contentItem()) if item.property("menuStart") is not None)


def chapters(visitor):
    """The keys of the chapters."""
    return [key for key in visitor.keys if key[:1].isdigit() or key == "Conclusion"]


@pytest.mark.slow
def test_the_menu_of_the_chapters_invites(passer_by):
    """It says what is here and how long it takes; of the panel below nothing is seen, heard or reached."""
    assert passer_by.keys == [
        "Contents",
        "1 The climb to power",
        "2 A murder and three trials",
        "3 The Great Terror",
        "4 What remained",
        "Conclusion",
        "English",
        "Русский",
        "Українська",
    ]
    assert passer_by.sees("Panels: 14 · all of it: about 28 min")
    assert passer_by.sees("These panels speak about executions")


def test_the_first_touch_begins_where_it_falls(passer_by, titles):
    """At a chapter."""
    passer_by.tap("3 The Great Terror")
    assert (passer_by.panel, passer_by.dialogs) == (titles[7], [])


def test_anywhere_else_it_opens_the_contents(passer_by):
    """On the picture, or on the title."""
    passer_by.tap_at(QPoint(500, 200))
    assert passer_by.dialogs == ["Contents"]


@pytest.mark.slow
@pytest.mark.parametrize("chapter", range(4))
def test_a_touch_on_any_chapter_that_is_shown_begins(rooms, flagship, chapter):
    """One whose panels speak about executions shows none of them, and a touch on it was heard by nobody."""
    passer_by = rooms.show(flagship, patience=MINUTE, attracts=True, still=True)
    shown = invitation(passer_by)
    assert shown.setProperty("shown", chapter)
    passer_by.settle()
    assert passer_by.application.session.state == "attract"
    passer_by.tap_at(QPoint(500, 200))
    assert passer_by.application.session.state == "visit"


@pytest.mark.slow
def test_in_a_language_it_begins_in_that_language(passer_by, said):
    """With the contents."""
    passer_by.tap(UKRAINIAN)
    assert passer_by.dialogs == ["Зміст"]
    passer_by.press(Key.Key_Escape)
    assert passer_by.panel == said[UKRAINIAN].panels[0].title


def test_a_key_begins_at_the_first_panel(passer_by, titles):
    """Once; the next one turns."""
    passer_by.press(Key.Key_PageDown)
    assert passer_by.panel == titles[0]
    passer_by.press(Key.Key_PageDown)
    assert passer_by.panel == titles[1]


def test_with_keys_alone_a_chapter_is_chosen(passer_by, titles):
    """Tab goes from chapter to chapter, Enter begins."""
    passer_by.press_until(Key.Key_Tab, "2 A murder and three trials")
    passer_by.press(Key.Key_Return)
    assert passer_by.panel == titles[3]


@pytest.mark.slow
def test_the_chapters_come_and_go(passer_by):
    """Each with its question and its panels, of which those that are sensitive are not named; after the last one comes the title."""
    page = invitation(passer_by)
    night, named = passer_by.application.attract.night, []
    for _ in range(5):
        page.showNext()
        passer_by.settle()
        named.append([key for key in passer_by.keys if key not in ("Contents", "English", "Русский", "Українська", *chapters(passer_by))])
    assert named == [
        ["After Lenin", "The Ryutin affair"],
        ["The murder of Kirov"],
        [],
        ["How the world saw it", "After Stalin", "The long shadow"],
        ["Power without limits"],
    ]
    page.showNext()
    passer_by.settle()
    assert passer_by.sees("Power and terror")
    assert passer_by.application.attract.night is not night


def test_a_panel_that_is_shown_can_be_gone_to(passer_by, titles):
    """The first touch begins at what one sees."""
    page = invitation(passer_by)
    page.showNext()
    passer_by.settle()
    passer_by.tap("The Ryutin affair")
    assert passer_by.panel == titles[2]


@pytest.mark.slow
@EVERY_SIZE
@pytest.mark.parametrize("language", [pytest.param("en", marks=pytest.mark.long), "uk"])
def test_between_visits_everything_is_laid_out_soundly(rooms, candid, size, language):
    """The title, each chapter, and the warning: nothing cut, nothing over something else, nothing too small to touch."""
    visitor = rooms.show(candid, size=size, patience=MINUTE, attracts=True, still=True)
    visitor.application.languages.choose(language)
    visitor.settle()
    page = invitation(visitor)
    said = []
    for _ in range(6):
        said += faults(visitor.window, page)
        page.showNext()
        visitor.settle()
    visitor.application.session.begin()
    visitor.application.session._become("warning")
    visitor.settle()
    said += faults(visitor.window)
    assert not said, "\n".join(said)


@pytest.mark.slow
def test_whoever_is_silent_is_asked_and_stays_by_any_touch(passer_by, titles):
    """Anywhere but on one key; place, language and all else are as before."""
    passer_by.tap("3 The Great Terror")
    stay_silent(passer_by)
    assert passer_by.sees("Your place in “Arrest by quota” is kept until the count ends.")
    passer_by.tap_at(QPoint(900, 300))
    assert (passer_by.panel, passer_by.dialogs) == (titles[7], [])
    stay_silent(passer_by)
    passer_by.tap("Keep reading")
    assert (passer_by.panel, passer_by.dialogs) == (titles[7], [])


@pytest.mark.slow
def test_any_key_keeps_the_visit_and_does_no_more(passer_by, titles):
    """Page Down does not turn as well; the next one does."""
    passer_by.tap("3 The Great Terror")
    for key in (Key.Key_PageDown, Key.Key_Escape, Key.Key_Shift, Key.Key_VolumeUp):
        stay_silent(passer_by)
        passer_by.press(key)
        assert (passer_by.panel, passer_by.dialogs) == (titles[7], [])
    passer_by.press(Key.Key_PageDown)
    assert passer_by.panel == titles[8]


def test_a_screen_reader_keeps_it_too(passer_by, titles):
    """It presses without touch or keystroke."""
    passer_by.tap("3 The Great Terror")
    stay_silent(passer_by)
    passer_by.press_unseen("Keep reading")
    assert passer_by.dialogs == []


def test_the_count_ends_the_visit_and_nothing_of_it_is_left(passer_by, titles):
    """The next visitor finds the invitation in the first language, and the first panel after it."""
    passer_by.tap(UKRAINIAN)
    passer_by.press(Key.Key_Escape, Key.Key_PageDown)
    passer_by.application.session._last -= MINUTE
    passer_by.application.session.look()
    let_it_run_out(passer_by)
    assert chapters(passer_by)[0] == "1 The climb to power"
    passer_by.press(Key.Key_PageDown)
    assert passer_by.panel == titles[0]


@pytest.mark.slow
def test_one_can_start_again_at_once(passer_by):
    """Without waiting for the end of the count."""
    passer_by.tap("3 The Great Terror")
    stay_silent(passer_by)
    passer_by.tap("Start again")
    assert chapters(passer_by)[0] == "1 The climb to power"


def test_moving_fingers_and_mice_are_no_silence(passer_by):
    """Somebody who drags for a minute is not asked; a finger that only lies there is no visitor."""
    passer_by.tap("3 The Great Terror")
    session = passer_by.application.session
    for sign in (
        lambda: passer_by.touch(press={0: QPoint(900, 500)}),
        lambda: passer_by.touch(move={0: QPoint(905, 500)}),
        lambda: passer_by.touch(release={0: QPoint(905, 500)}),
        lambda: passer_by.mark(QPoint(900, 500), QPoint(905, 500)),
        lambda: passer_by.press(Key.Key_Shift),
    ):
        session._last -= MINUTE - 1
        before = session._last
        sign()
        assert session._last > before


@pytest.mark.slow
def test_a_desk_waits_for_ever(rooms, candid):
    """Nobody is asked at a desk or in front of a class."""
    visitor = rooms.show(candid, "desktop", panel="kirov-murder")
    visitor.application.session._last -= 3600
    visitor.application.session.look()
    visitor.settle()
    assert visitor.dialogs == []


@pytest.mark.slow
def test_what_is_settled_for_the_machine_holds_for_every_visit(rooms, candid):
    """A school kiosk in two languages: seven panels, the first language first, also for the next visitor and in the other language."""
    school = replace(candid, exhibit=replace(candid.exhibit, folder=candid.exhibit.folder))
    visitor = rooms.show(school, patience=MINUTE, attracts=True, still=True, school=True, languages=("uk", "en"))
    assert chapters(visitor)[:3] == ["1 Шлях до влади", "2 Убивство і три процеси", "3 Що залишилося"]
    assert "Русский" not in visitor.keys
    visitor.tap(ENGLISH)
    visitor.press(Key.Key_Escape, Key.Key_End)
    assert visitor.sees("Power without limits")
    assert visitor.application.exhibit.panel_list.rowCount() == 7
    visitor.application.session.end()
    visitor.settle()
    assert chapters(visitor)[0] == "1 Шлях до влади"


@pytest.mark.slow
def test_whoever_reads_in_larger_type_is_waited_for_twice_as_long(passer_by):
    """And the next visitor as long as anybody."""
    passer_by.tap("3 The Great Terror")
    session, preferences = passer_by.application.session, passer_by.application.preferences
    preferences.chooseTextScale(2)
    session._last -= MINUTE
    session.look()
    assert session.state == "visit"
    session._last -= MINUTE
    session.look()
    assert session.state == "warning"
    session.end()
    session.begin()
    assert (preferences.textScale, session.state) == (1, "visit")
    stay_silent(passer_by)


def test_a_long_count_is_drawn_in_fewer_cells(passer_by):
    """150 seconds: their cells had no room, and the number ran over the words beside it."""
    passer_by.application.session._countdown = 150
    passer_by.press(Key.Key_PageDown)
    stay_silent(passer_by)
    assert passer_by.sees("150")
    cells = [item for item in walk(passer_by.window.contentItem()) if item.property("now") in {True, False}]
    assert [cell.property("now") for cell in cells] == [False] * (len(cells) - 1) + [True]
    assert faults(passer_by.window) == []
