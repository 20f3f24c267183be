"""Kiosk mode ends only from outside: no key, gesture or close button leaves it, opens anything, or breaks the panel."""

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QCursor, QGuiApplication
from PySide6.QtTest import QTest

from tests.helpers.harm import unharmed
from tests.helpers.keyboard import CHORDS
from tests.helpers.visitor import Key


def test_the_kiosk_covers_the_screen_without_a_frame_or_a_cursor(visitor, titles):
    """No title bar, no close button, no pointer (faults 0.2, D10, D13)."""
    assert unharmed(visitor, titles)
    assert visitor.window.flags() & Qt.WindowType.FramelessWindowHint
    assert QGuiApplication.overrideCursor().shape() == Qt.CursorShape.BlankCursor


def test_no_chord_of_the_escape_checklist_does_anything(visitor, titles):
    """Alt+F4, Ctrl+Q, F11 and all the others leave the panel as it was, pixel by pixel (faults I1, I14)."""
    before = visitor.picture()
    for key, modifiers in CHORDS:
        visitor.hit(key, modifiers)
    assert unharmed(visitor, titles)
    assert visitor.panel == titles[3]
    assert visitor.picture() == before


def test_closing_the_window_is_refused(visitor, titles):
    """Whoever asks the window to close, a window manager or Alt+F4, is refused, however often (faults I2)."""
    for _ in range(20):
        assert visitor.window.close() is False
    assert unharmed(visitor, titles)


def test_nothing_asks_the_program_to_end(visitor, titles):
    """Neither closing nor any chord asks the application to leave."""
    asked = []
    visitor.application.preferences.leaveRequested.connect(lambda: asked.append(1))
    visitor.window.close()
    for key, modifiers in CHORDS:
        visitor.hit(key, modifiers)
    visitor.application.preferences.leave()
    visitor.application.preferences.toggleFullScreen()
    visitor.application.preferences.leaveFullScreen()
    assert asked == []
    assert unharmed(visitor, titles)


def test_a_right_click_does_nothing_anywhere(visitor, titles):
    """No menu opens, on no person, key, text or picture (faults 0.8, I3)."""
    before = visitor.picture()
    points = [thing.box.center() for thing in visitor.things()]
    for point in points:
        QTest.mouseClick(visitor.window, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, point)
        QTest.mouseClick(visitor.window, Qt.MouseButton.MiddleButton, Qt.KeyboardModifier.NoModifier, point)
        QCoreApplication.sendEvent(visitor.window, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, point))
    assert unharmed(visitor, titles)
    assert visitor.dialogs == []
    assert visitor.picture() == before


def test_a_long_press_does_what_a_press_does_and_no_more(visitor, titles):
    """A finger that rests on a text selects nothing; one that rests on a person opens the sheet when it leaves (faults I3)."""
    prose = next(words for words in visitor.words() if words.text.startswith("On a December"))
    before = visitor.picture()
    visitor.touch(press={0: prose.box.toRect().topLeft() + QPoint(8, 12)})
    visitor.wait(1200)
    visitor.touch(release={0: prose.box.toRect().topLeft() + QPoint(8, 12)})
    assert unharmed(visitor, titles)
    assert visitor.picture() == before
    tile = visitor.find("Sergei Kirov").box.center()
    visitor.touch(press={0: tile})
    visitor.wait(1200)
    assert visitor.sheet == ""
    visitor.touch(release={0: tile})
    visitor.settle()
    assert visitor.sheet == "Sergei Kirov"


def test_a_mouse_wheel_scrolls_nothing_away(visitor, titles):
    """A wheel, or two fingers on a touch pad, leaves the panel in its place."""
    for delta in (QPoint(0, -1200), QPoint(0, 1200), QPoint(-1200, 0), QPoint(1200, 0)):
        for point in (QPointF(960, 500), QPointF(1700, 600)):
            QTest.wheelEvent(visitor.window, point, delta)
            assert unharmed(visitor, titles)
    assert visitor.panel in titles


def test_typing_like_a_keyboard_attack(visitor, titles):
    """A device that types commands, or a bar-code reader, opens nothing (faults I14, I16)."""
    for letter in "xterm -e sh\n4006381333931\nfile:///etc/passwd\n":
        QTest.keyClick(visitor.window, Key.Key_Return if letter == "\n" else letter)
    assert unharmed(visitor, titles)


def test_the_cursor_stays_hidden_when_a_mouse_is_plugged_in(visitor):
    """Moving a mouse brings no pointer (faults D10)."""
    for place in range(0, 1900, 190):
        QTest.mouseMove(visitor.window, QPoint(place, 500))
    visitor.settle()
    assert isinstance(QGuiApplication.overrideCursor(), QCursor)
    assert QGuiApplication.overrideCursor().shape() == Qt.CursorShape.BlankCursor
