"""Kiosk mode ends only from outside: no key, gesture or close button leaves it, opens anything, or breaks the panel."""

import random

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QCursor, QGuiApplication, QWindow
from PySide6.QtTest import QTest

from tests.helpers.visitor import Key

CTRL, ALT, SHIFT, META = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.MetaModifier,
)
PLAIN = Qt.KeyboardModifier.NoModifier
CHORDS = [
    *((key, ALT) for key in (Key.Key_F4, Key.Key_Tab, Key.Key_Space, Key.Key_Escape, Key.Key_Left, Key.Key_F2, Key.Key_Print)),
    *((getattr(Key, f"Key_{letter}"), CTRL) for letter in "ACFHLNOPQRSTVWXYZ"),
    *((getattr(Key, f"Key_{letter}"), CTRL | ALT) for letter in "TDL"),
    *((getattr(Key, f"Key_F{number}"), CTRL | ALT) for number in range(1, 13)),
    *((getattr(Key, f"Key_{letter}"), META) for letter in "DERLT"),
    *((key, CTRL | ALT) for key in (Key.Key_Delete, Key.Key_Backspace)),
    *((key, CTRL | SHIFT) for key in (Key.Key_Escape, Key.Key_C, Key.Key_I)),
    *((key, CTRL) for key in (Key.Key_Escape, Key.Key_Plus, Key.Key_Minus, Key.Key_0)),
    *((getattr(Key, f"Key_{name}"), PLAIN) for name in ("F1", "F5", "F11", "F12", "Menu", "Print", "Super_L")),
    (Key.Key_F10, SHIFT),
]
"""The escape checklist of faults 2.1, as far as keys reach a program."""
KEYS = [
    *(key for key, _ in CHORDS),
    *map(Qt.Key, range(0x20, 0x60)),
    *map(Qt.Key, range(0x01000000, 0x01000060)),
    Key.Key_MediaNext,
    Key.Key_Back,
]


@pytest.fixture
def visitor(rooms, candid):
    """Somebody in front of a kiosk, at the fourth panel."""
    return rooms.show(candid, panel="kirov-murder")


@pytest.fixture
def said_titles(said):
    """The titles of all panels in every language: a tap may have fallen on one."""
    return [panel.title for exhibit in said.values() for panel in exhibit.panels]


def unharmed(visitor, titles):
    """What holds whatever anyone does: one window, over the whole screen, with a whole panel in it."""
    visitor.settle()
    shown = visitor.window
    return (
        visitor.windows == 1
        and shown.isVisible()
        and shown.visibility() == QWindow.Visibility.FullScreen
        and shown.geometry() == QGuiApplication.primaryScreen().geometry()
        and visitor.panel in titles
    )


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


def test_two_and_five_fingers_at_once(visitor, titles):
    """A two-finger tap is no right click, and swipes with many fingers turn at most one panel (faults I4)."""
    for count in (2, 3, 5):
        start = {finger: QPoint(700 + 90 * finger, 500) for finger in range(count)}
        visitor.touch(press=start)
        visitor.touch(release=start)
        visitor.settle()
        assert visitor.panel == titles[3]
        visitor.touch(press=start)
        for step in range(1, 9):
            visitor.wait(10)
            visitor.touch(move={finger: point - QPoint(50 * step, 0) for finger, point in start.items()})
        visitor.touch(release={finger: point - QPoint(400, 0) for finger, point in start.items()})
        assert unharmed(visitor, titles)
        assert visitor.panel in titles[2:5]
        visitor.press(Key.Key_Home)
        visitor.press(Key.Key_PageDown, Key.Key_PageDown, Key.Key_PageDown)


def test_a_pinch_leaves_the_scale_alone(visitor, titles):
    """Two fingers drawn apart make nothing larger (faults I4)."""
    before = visitor.picture()
    visitor.touch(press={0: QPoint(900, 500), 1: QPoint(1000, 500)})
    for step in range(1, 15):
        visitor.wait(10)
        visitor.touch(move={0: QPoint(900, 500 - 20 * step), 1: QPoint(1000, 500 + 20 * step)})
    visitor.touch(release={0: QPoint(900, 220), 1: QPoint(1000, 780)})
    assert unharmed(visitor, titles)
    assert visitor.picture() == before


def test_ten_fingers_lifted_in_any_order(visitor, titles):
    """Ten fingers all over the screen, lifted as they come, leave no key pressed and no panel torn (faults I5)."""
    dice = random.Random(5)  # noqa: S311, the same dice every time are what is wanted
    for _ in range(3):
        points = {finger: QPoint(dice.randrange(40, 1880), dice.randrange(40, 940)) for finger in range(10)}
        visitor.touch(press=points)
        order = list(points)
        dice.shuffle(order)
        for place, finger in enumerate(order):
            visitor.touch(release={finger: points[finger]}, rest=order[place + 1 :])
        assert unharmed(visitor, titles)
        visitor.press(Key.Key_Escape, Key.Key_Escape)
    visitor.press(Key.Key_End)
    assert visitor.panel == titles[-1]


def test_a_finger_whose_screen_is_unplugged(visitor, titles):
    """A touch that is cancelled presses nothing, and the next one works (faults I6)."""
    key = visitor.find(titles[4]).box.center()
    visitor.touch(press={0: key})
    visitor.unplug(key)
    visitor.wait(100)
    visitor.touch(release={0: QPoint(5, 5)})
    assert unharmed(visitor, titles)
    assert visitor.panel == titles[3]
    visitor.tap(titles[4])
    assert visitor.panel == titles[4]


def test_swipes_in_from_the_edges_bring_nothing(visitor, titles):
    """From no edge does anything come in; sideways they turn like any swipe (faults I4)."""
    for start, end in (((960, 0), (960, 500)), ((960, 1079), (960, 500)), ((0, 500), (600, 500)), ((1919, 500), (1300, 500))):
        visitor.drag(QPoint(*start), QPoint(*end))
        assert unharmed(visitor, titles)
        assert visitor.dialogs == []


def test_a_mouse_wheel_scrolls_nothing_away(visitor, titles):
    """A wheel, or two fingers on a touch pad, leaves the panel in its place."""
    for delta in (QPoint(0, -1200), QPoint(0, 1200), QPoint(-1200, 0), QPoint(1200, 0)):
        for point in (QPointF(960, 500), QPointF(1700, 600)):
            QTest.wheelEvent(visitor.window, point, delta)
            assert unharmed(visitor, titles)
    assert visitor.panel in titles


def press_with_both(visitor, key):
    """Press a key as with a driver that reports a touch as mouse and as touch."""
    visitor.wait(450)
    visitor.touch(press={0: key})
    QTest.mousePress(visitor.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, key)
    visitor.touch(release={0: key})
    QTest.mouseRelease(visitor.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, key)
    visitor.settle()


def press_with_two_hands(visitor):
    """Put a finger on one person and another on the next, and lift them in the same order."""
    one, two = visitor.find("Sergei Kirov").box.center(), visitor.find("Joseph Stalin").box.center()
    visitor.touch(press={0: one})
    visitor.touch(press={1: two}, rest=[0])
    visitor.touch(release={0: one}, rest=[1])
    visitor.touch(release={1: two})
    visitor.settle()


def test_mouse_and_finger_on_one_key_at_once(visitor, titles):
    """Both are one press (faults I13)."""
    press_with_both(visitor, visitor.find(titles[4]).box.center())
    assert unharmed(visitor, titles)
    assert visitor.panel == titles[4]


def test_two_visitors_at_once(visitor, titles):
    """Two hands on two people: one sheet opens, and it can be closed (faults I12)."""
    press_with_two_hands(visitor)
    assert unharmed(visitor, titles)
    assert visitor.sheet in {"", "Sergei Kirov", "Joseph Stalin"}
    visitor.press(Key.Key_Escape, Key.Key_Escape)
    assert visitor.dialogs == []
    visitor.tap("Sergei Kirov")
    assert visitor.sheet == "Sergei Kirov"


def test_two_hands_after_a_swipe_turn_nothing(visitor, titles):
    """A drag that Qt begins and ends without a move once turned as far as the swipe before it."""
    visitor.swipe("left")
    visitor.press(Key.Key_PageUp)
    press_with_both(visitor, visitor.find(titles[4]).box.center())
    visitor.press(Key.Key_PageUp)
    press_with_two_hands(visitor)
    assert visitor.panel == titles[3]


def test_typing_like_a_keyboard_attack(visitor, titles):
    """A device that types commands, or a bar-code reader, opens nothing (faults I14, I16)."""
    for letter in "xterm -e sh\n4006381333931\nfile:///etc/passwd\n":
        QTest.keyClick(visitor.window, Key.Key_Return if letter == "\n" else letter)
    assert unharmed(visitor, titles)


def test_five_hundred_random_keys_and_chords(visitor, said_titles):
    """Whatever a child types, the exhibit is there afterwards, and still answers (faults I22)."""
    dice = random.Random(1934)  # noqa: S311, the same dice every time are what is wanted
    chords = [PLAIN] * 6 + [CTRL, ALT, SHIFT, META, CTRL | ALT, CTRL | SHIFT]
    for _ in range(500):
        visitor.hit(dice.choice(KEYS), dice.choice(chords))
    still_answers(visitor, said_titles)


def still_answers(visitor, said_titles):
    """Whatever was done: a whole panel in some language, and from it one comes to the first one, with nothing over it."""
    assert unharmed(visitor, said_titles)
    visitor.press(Key.Key_Home)
    assert (visitor.panel in said_titles[:: len(said_titles) // 3], visitor.dialogs) == (True, [])


def test_two_thousand_random_touches(visitor, said_titles):
    """Nor does an hour of small hands: taps, drags and slips of up to three fingers, anywhere, at once (faults I19, I22)."""
    dice = random.Random(1953)  # noqa: S311, the same dice every time are what is wanted
    width, height = visitor.window.width(), visitor.window.height()
    done = 0
    while done < 2000:
        points = {finger: QPoint(dice.randrange(width), dice.randrange(height)) for finger in range(dice.choice((1, 1, 1, 1, 2, 3)))}
        visitor.touch(press=points)
        for _ in range(dice.choice((0, 0, 0, 1, 4))):
            points = {finger: point + QPoint(dice.randrange(-300, 300), dice.randrange(-100, 100)) for finger, point in points.items()}
            visitor.touch(move=points)
        visitor.touch(release=points)
        done += len(points)
        if not done % 50:
            assert visitor.windows == 1
    still_answers(visitor, said_titles)


def test_the_cursor_stays_hidden_when_a_mouse_is_plugged_in(visitor):
    """Moving a mouse brings no pointer (faults D10)."""
    for place in range(0, 1900, 190):
        QTest.mouseMove(visitor.window, QPoint(place, 500))
    visitor.settle()
    assert isinstance(QGuiApplication.overrideCursor(), QCursor)
    assert QGuiApplication.overrideCursor().shape() == Qt.CursorShape.BlankCursor
