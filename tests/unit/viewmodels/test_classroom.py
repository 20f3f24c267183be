"""A class is led along its stops, by clicker and keyboard; what was laid over the wall is taken off first."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt

from kiosk.viewmodels.classroom import ClassroomViewModel
from kiosk.viewmodels.lessonplan import plan_of
from kiosk.viewmodels.navigation import NavigationViewModel
from kiosk.viewmodels.panels import PanelListModel
from tests.unit.viewmodels.classes import school
from tests.unit.viewmodels.making import exhibit, panel

Key = Qt.Key


def led(lesson: str = "short", minutes: float = 0) -> SimpleNamespace:
    """A class before that exhibit; `press` presses keys, `title` is what the console calls the stop."""
    whole = school()
    navigation = NavigationViewModel(whole, PanelListModel(whole))
    room = ClassroomViewModel(whole, navigation, lesson, minutes)
    meanings = room.meanings()

    def press(*keys: Qt.Key) -> None:
        for key in keys:
            meanings[key]()

    presenter, board, asking = room.presenter, room.board, room.asking
    return SimpleNamespace(room=room, navigation=navigation, press=press, presenter=presenter, board=board, asking=asking, whole=whole)


@pytest.fixture
def room(qtbot) -> SimpleNamespace:
    """A class at the beginning of its lesson."""
    return led()


def where(room) -> tuple[int, str]:
    """What is on the wall: the row of the panel, and the view over it."""
    return room.navigation.spot.panel, room.navigation.spot.view


def test_a_clicker_leads_along_the_lesson_and_back(room):
    """Panels and views in the order of the lesson, not of the exhibit; at the ends nothing happens."""
    walk = [where(room)]
    for _ in range(4):
        room.press(Key.Key_PageDown)
        walk.append(where(room))
    assert walk == [(0, ""), (2, ""), (2, "timeline"), (0, ""), (0, "")]
    room.press(Key.Key_PageUp, Key.Key_PageUp)
    assert (where(room), room.presenter.property("title")) == ((2, ""), "Three")


def test_without_a_lesson_every_panel_is_a_stop(qtbot):
    """In the order of the exhibit, with the time shared out among them."""
    room = led("", 30)
    assert [stop.title for stop in plan_of(room.whole, "", 30)] == ["One", "Two", "Three"]
    assert [stop.seconds for stop in plan_of(room.whole, "", 30)] == [600, 600, 600]


def test_a_sheet_on_the_wall_is_closed_before_the_class_goes_on(room):
    """A person thrown on the wall is no stop."""
    room.presenter.showPerson("kirov")
    assert room.navigation.spot.figures == ("kirov",)
    room.press(Key.Key_PageDown)
    assert room.navigation.spot.is_bare
    assert where(room) == (0, "")


def test_a_notice_is_agreed_to_before_the_class_goes_on(room):
    """The clicker shows the text behind it first."""
    whole = exhibit([panel("one", notice="Hard."), panel("two")])
    navigation = NavigationViewModel(whole, PanelListModel(whole))
    clicker = ClassroomViewModel(whole, navigation).meanings()[Key.Key_PageDown]
    clicker()
    assert (navigation.spot.panel, navigation.property("notice")) == (0, "")
    clicker()
    assert navigation.spot.panel == 1


def test_whoever_turns_on_the_wall_is_followed(room):
    """To the nearest stop for that panel; a panel that is no stop leaves the class where it was, and on leads to the next stop."""
    room.navigation.turnTo(2)
    assert room.presenter.property("stop") == 1
    room.navigation.turnTo(1)
    assert (room.presenter.property("stop"), room.presenter.property("title")) == (1, "Three")
    room.press(Key.Key_PageDown)
    assert where(room) == (2, "")


def test_a_number_and_enter_go_to_a_stop(room):
    """As slide programs do; a number that is none goes nowhere, and Esc forgets what was typed."""
    room.press(Key.Key_3, Key.Key_Return)
    assert where(room) == (2, "timeline")
    room.press(Key.Key_9, Key.Key_Return)
    assert where(room) == (2, "timeline")
    room.press(Key.Key_1, Key.Key_Escape, Key.Key_Return)
    assert (where(room), room.room.property("typed")) == ((0, ""), 0)


def test_the_contents_open_by_g_without_a_number(room):
    """And a number with G goes there."""
    room.press(Key.Key_G)
    assert room.navigation.spot.contents
    room.press(Key.Key_2, Key.Key_G)
    assert where(room) == (2, "")


def test_a_clicker_with_one_key_for_start_and_stop_ends_nothing(room):
    """It sends F5 and Esc in turn: the first begins, the second steps back."""
    ended = []
    room.room.leaveRequested.connect(lambda: ended.append(True))
    room.press(Key.Key_Period)
    assert room.board.property("cover") == "dark"
    room.press(Key.Key_F5)
    assert (room.board.property("cover"), room.presenter.clock.property("running")) == ("", True)
    room.press(*[Key.Key_Escape, Key.Key_F5] * 3)
    assert (ended, where(room)) == ([], (0, ""))


def test_esc_takes_off_what_was_laid_over_the_wall(room):
    """A cover and the tools first, then a question, then a sheet."""
    room.presenter.showPerson("kirov")
    room.asking.ask("planned")
    room.press(Key.Key_B, Key.Key_Escape)
    assert (room.board.property("cover"), room.asking.property("open")) == ("", True)
    room.press(Key.Key_Escape)
    assert (room.asking.property("open"), room.navigation.spot.figures) == (False, ("kirov",))
    room.press(Key.Key_Escape)
    assert room.navigation.spot.is_bare


def test_keys_of_the_machine_are_passed_on(room):
    """N asks for the console, S for the other screens, ? for help."""
    heard = []
    for name in ("consoleRequested", "swapRequested", "helpRequested"):
        getattr(room.room, name).connect(lambda name=name: heard.append(name))
    room.press(Key.Key_N, Key.Key_S, Key.Key_Question)
    assert heard == ["consoleRequested", "swapRequested", "helpRequested"]


def test_the_console_tells_what_comes_next(room):
    """A panel by its row, a view by its name, and at the end nothing."""
    told = []
    for _ in range(4):
        told.append(tuple(room.presenter.property(name) for name in ("placeWords", "nextTitle", "nextView", "nextRow", "previousTitle")))
        room.press(Key.Key_PageDown)
    assert told == [
        ("1 of 4", "Three", "", 2, ""),
        ("2 of 4", "Timeline", "timeline", -1, "One"),
        ("3 of 4", "One", "", 0, "Three"),
        ("4 of 4", "", "", -1, "Timeline"),
    ]


def test_notes_are_those_of_the_lesson_and_lead_to_people(room):
    """Where the lesson has none, the panel's stand there."""
    assert room.presenter.property("notes") == ['Begin with <a href="figure:kirov">Kirov</a>.']
    room.press(Key.Key_PageDown)
    assert (room.presenter.property("questions"), room.presenter.property("discuss")) == (["gained"], [])
    room.press(Key.Key_PageDown)
    assert room.presenter.property("discuss") == ["What came first?"]


def test_enter_shows_what_is_right_and_then_goes_on(room):
    """Never before: on the wall all answers look alike until then."""
    room.press(Key.Key_PageDown, Key.Key_H)
    assert (room.asking.property("asks"), room.asking.property("right"), room.asking.property("known")) == (
        "Who gained?",
        [False, False],
        [],
    )
    room.press(Key.Key_Return)
    assert (room.asking.property("right"), room.asking.property("because"), room.asking.property("known")) == (
        [True, False],
        ["He did.", ""],
        ["It is known."],
    )
    room.press(Key.Key_Return, Key.Key_Return)
    assert (room.asking.property("open"), where(room)) == (False, (2, "timeline"))


def test_hands_are_counted_and_kept(room):
    """A class that comes back finds them; they cannot go below nothing."""
    room.asking.ask("planned")
    for answer, hands in ((0, 1), (0, 1), (1, 1), (1, -1), (1, -1)):
        room.asking.count(answer, hands)
    assert room.asking.property("hands") == [2, 0]
    room.asking.close()
    room.asking.ask("planned")
    assert room.asking.property("hands") == [2, 0]
    room.asking.lower()
    assert room.asking.property("hands") == [0, 0]


def test_an_order_is_shuffled_until_it_is_shown(room):
    """In the same way each time, and never in the right one by chance; hands stay with their answers."""
    room.asking.ask("order")
    first = room.asking.property("answers")
    room.asking.count(0, 3)
    assert first != ["a", "b", "c", "d"]
    assert sorted(first) == ["a", "b", "c", "d"]
    room.asking.reveal()
    assert room.asking.property("answers") == ["a", "b", "c", "d"]
    assert room.asking.property("hands")[["a", "b", "c", "d"].index(first[0])] == 3
    room.asking.close()
    room.asking.ask("order")
    assert room.asking.property("answers") == first


def test_lines_stay_with_what_they_were_drawn_on(room):
    """The next panel is clean; back on the first they are there, until they are wiped."""
    board = room.board
    board.take("pen")
    board.press(0.1, 0.1)
    board.move(0.2, 0.3)
    board.lift()
    board.move(0.9, 0.9)
    assert [[(at.x(), at.y()) for at in line] for line in board.property("lines")] == [[(0.1, 0.1), (0.2, 0.3)]]
    room.press(Key.Key_PageDown)
    assert board.property("lines") == []
    room.press(Key.Key_PageUp)
    assert len(board.property("lines")) == 1
    room.press(Key.Key_X)
    assert board.property("lines") == []


def test_an_enlargement_ends_with_what_it_enlarged(room):
    """What comes next is seen whole."""
    room.press(Key.Key_Z)
    assert room.board.property("zoom") == 2
    room.press(Key.Key_PageDown)
    assert (room.board.property("zoom"), room.board.property("tool")) == (1, "")
