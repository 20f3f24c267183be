"""A whole lesson by clicker, with the wall on one screen and the console on another, and a cable that is pulled in the middle."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.app import Application, Showing
from kiosk.platform.twoscreens import TwoScreens
from kiosk.presenting import Presentation
from kiosk.viewmodels.lesson import Lesson
from tests.helpers.hands import pause
from tests.helpers.rooms import complaints
from tests.helpers.seeing import texts, things, walk
from tests.helpers.visitor import Visitor

Key = Qt.Key
MINUTE = 60


class Hours:
    """A clock that a test moves."""

    now = 1000.0

    def __call__(self) -> float:
        """Tell the time."""
        return self.now


class Cables:
    """The screens that are plugged in: the one there is here, and a projector that stands on the same spot."""

    def __init__(self) -> None:
        self.names = ["wall", "projector"]
        self.screens = TwoScreens(names=lambda: self.names, own=lambda: "wall")

    def pull(self) -> None:
        """Pull the projector's cable."""
        self.names = ["wall"]
        self.screens.look()

    def plug(self) -> None:
        """Plug it in again."""
        self.names = ["wall", "projector"]
        self.screens.look()


@pytest.fixture
def classroom(candid, qapp):
    """A class that has just sat down, for the lesson of 45 minutes."""
    lesson = next(lesson for lesson in candid.exhibit.lessons.values() if lesson.minutes == 45)
    with complaints() as said:
        wall = Application(candid, Showing(mode="projector", still=True, lesson=Lesson(lesson.id)))
        cables, hours = Cables(), Hours()
        wall.classroom.presenter.clock._clock = hours
        presentation = Presentation(wall, screens=cables.screens)
        presentation.show()
        console = presentation.console.window
        visitor = Visitor(wall)

        def press(*keys: Qt.Key) -> None:
            for key in keys:
                QTest.keyClick(console, key)
                visitor.settle()

        def reads() -> list[str]:
            return [words.text for words in texts(console)]

        visitor.settle()
        yield SimpleNamespace(
            lesson=lesson, wall=visitor, console=console, press=press, reads=reads, cables=cables, hours=hours, presentation=presentation
        )
        presentation.close()
    assert said == []


@pytest.mark.slow
def test_a_lesson_of_45_minutes_is_given_by_clicker(classroom, candid):
    """Stop by stop, at the time that is planned for each, with the projector pulled out in the middle and plugged in again."""
    titles = {panel.id: panel.title for panel in candid.exhibit.panels}
    steps = classroom.lesson.steps
    seen = []
    for number, step in enumerate(steps):
        spot = classroom.wall.application.navigation.spot
        seen.append((candid.exhibit.panels[spot.panel].id if not step.view else "", spot.view))
        if step.panel:
            assert classroom.wall.panel == titles[step.panel]
            assert titles[step.panel] in classroom.reads()
        assert f"{number + 1} of {len(steps)}" in classroom.reads()
        classroom.hours.now += step.minutes * MINUTE
        if number == len(steps) // 2:
            classroom.cables.pull()
            classroom.wall.settle()
            assert classroom.console.isVisible()
        if number == len(steps) // 2 + 1:
            classroom.cables.plug()
            classroom.wall.settle()
        classroom.press(Key.Key_PageDown)
    assert seen == [(step.panel if not step.view else "", step.view or "") for step in steps]
    assert classroom.wall.application.classroom.presenter.clock.spent() == sum(step.minutes for step in steps[1:]) * MINUTE
    assert "The end" in classroom.reads()


def test_the_laptop_shows_what_is_on_the_wall(classroom):
    """As a picture of it, taken anew when it changes, and not again and again when it does not."""
    mirror = classroom.presentation.console.mirror
    pause(700)
    first, number = mirror.pictures["wall"].copy(), mirror.property("number")
    assert first.width() == 1056
    pause(700)
    assert mirror.property("number") == number
    classroom.press(Key.Key_PageDown)
    pause(700)
    assert mirror.pictures["wall"] != first


@pytest.mark.slow
def test_black_and_a_still_picture_are_for_the_class_alone(classroom):
    """Whoever leads sees what is behind."""
    classroom.press(Key.Key_B)
    picture = classroom.wall.picture()
    assert {picture.pixelColor(x, 300).name() for x in range(0, 1900, 100)} == {"#000000"}
    assert "The class sees black" in classroom.reads()
    classroom.press(Key.Key_Escape, Key.Key_F)
    pause(300)
    before = classroom.wall.picture()
    classroom.press(Key.Key_PageDown)
    assert classroom.wall.picture() == before
    classroom.press(Key.Key_F)
    assert classroom.wall.picture() != before


@pytest.mark.slow
def test_esc_closes_the_list_of_keys_before_anything_on_the_wall(classroom):
    """It lay over the console, and Esc closed the contents on the wall instead."""
    classroom.wall.application.navigation.openContents()
    classroom.wall.settle()
    classroom.press(Key.Key_Question)
    before = classroom.reads()
    classroom.press(Key.Key_Escape)
    assert len(classroom.reads()) < len(before)
    assert classroom.wall.dialogs == ["Contents"]
    classroom.press(Key.Key_Escape)
    assert classroom.wall.dialogs == []


@pytest.mark.slow
def test_hands_are_counted_on_the_laptop_and_seen_on_the_wall(classroom):
    """A tap on an answer is one more hand."""
    presenter, asking = classroom.wall.application.classroom.presenter, classroom.wall.application.classroom.asking
    while not presenter.property("questions"):
        classroom.press(Key.Key_PageDown)
    classroom.press(Key.Key_H)
    assert classroom.wall.sees(asking.property("asks"))
    answer = next(thing for thing in things(classroom.console) if thing.name.startswith("One more for: "))
    for _ in range(3):
        QTest.mouseClick(classroom.console, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, answer.box.center())
        classroom.wall.settle()
    assert max(asking.property("hands")) == 3
    assert "3" in classroom.wall.reads()
    classroom.press(Key.Key_PageDown)
    assert not asking.property("open")


@pytest.mark.slow
def test_the_pen_draws_on_both(classroom):
    """On the laptop a finger draws, on the wall the line is seen."""
    before = classroom.wall.picture()
    classroom.press(Key.Key_D)
    for make, x in ((QTest.mousePress, 200), (QTest.mouseMove, 400), (QTest.mouseRelease, 400)):
        place = QPoint(x, 300)
        if make is QTest.mouseMove:
            make(classroom.console, place)
        else:
            make(classroom.console, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    classroom.wall.settle()
    drawn = classroom.wall.picture()
    assert drawn != before
    classroom.press(Key.Key_X, Key.Key_D)
    assert classroom.wall.picture() == before


@pytest.mark.slow
def test_the_light_goes_where_one_points(classroom):
    """Round about the spot the wall is as it was, all else is dark, also when the light has moved."""
    plain, board = classroom.wall.picture(), classroom.wall.application.classroom.board
    classroom.press(Key.Key_L)
    for x, y in ((0.3, 0.3), (0.7, 0.6), (0.45, 0.35)):
        board.point(x, y)
        classroom.wall.settle()
        lit = classroom.wall.picture()
        spot = QPoint(round(x * lit.width()), round(y * lit.height()))
        for away in range(-180, 181, 20):
            for near in (spot + QPoint(away, 0), spot + QPoint(0, away)):
                assert lit.pixelColor(near) == plain.pixelColor(near)
        beside = spot + QPoint(-260, -260)
        assert lit.pixelColor(beside).lightness() <= plain.pixelColor(beside).lightness()
        assert lit.pixelColor(1500, 60).lightness() < max(60, plain.pixelColor(1500, 60).lightness())


@pytest.mark.slow
def test_with_one_screen_the_console_comes_and_goes(classroom):
    """N asks for it; while it is away the wall has the screen."""
    classroom.cables.pull()
    classroom.press(Key.Key_N)
    assert not classroom.console.isVisible()
    QTest.keyClick(classroom.wall.window, Key.Key_N)
    classroom.wall.settle()
    assert classroom.console.isVisible()


@pytest.mark.slow
@pytest.mark.parametrize(("size", "language"), [((1280, 720), "en"), ((1920, 1080), "ru"), ((1024, 768), "uk")])
def test_every_question_stands_on_the_wall_as_a_whole_or_is_gone_through(rooms_for_class, size, language):
    """Bug: answers, and what is known of them, ran off the lower edge of the wall, and no key led there: "next" took the question down."""
    wall, page = rooms_for_class(size, language)
    asking = wall.classroom.asking
    for question in wall.exhibit_said().questions:
        asking.ask(question)
        asking.reveal()
        pause(20)
        for _ in range(4):
            if not page.property("goesOn"):
                break
            wall.classroom.forward()
            pause(20)
            assert asking.property("questionId") == question
        assert not page.property("goesOn"), question
        wall.classroom.forward()
        assert not asking.property("open")


@pytest.fixture
def rooms_for_class(candid, qapp):
    """A wall of a size, in a language, and the page of its questions."""
    walls = []

    def show(size, language):
        walls.append(Application(candid, Showing(mode="projector", size=size, still=True, lesson=Lesson(""))))
        wall = walls[-1]
        wall.show()
        wall.window.resize(*size)
        wall.languages.choose(language)
        Visitor(wall).settle()
        return wall, next(item for item in walk(wall.window.contentItem()) if item.property("goesOn") is not None)

    with complaints() as said:
        yield show
        for wall in walls:
            wall.classroom.close()
            wall.close()
    assert said == []
