"""On a desk the exhibit is a program among others: a window with menus, words to mark and copy, and a way out."""

import pytest
from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QWindow

from tests.helpers.seeing import link_at, walk
from tests.helpers.visitor import Key

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def visitor(rooms, candid):
    """Somebody at a desk, at the fourth panel."""
    return rooms.show(candid, "desktop", panel="kirov-murder")


def choose(visitor, menu, action):
    """Open a menu with the mouse and click on one of its actions."""
    visitor.click(menu)
    visitor.click(next(key for key in visitor.keys if key.partition("\t")[0] == action))


def ticked(visitor):
    """What is ticked in the menu that is open."""
    shown = [item for item in walk(visitor.window.contentItem()) if item.isVisible() and item.property("checkable")]
    return [item.property("text") for item in shown if item.property("checked")]


def clipboard():
    """What was copied."""
    return QGuiApplication.clipboard().text()


def test_it_stands_in_a_window_with_its_title(visitor):
    """The window has a frame, a title and a least size."""
    assert visitor.window.visibility() == QWindow.Visibility.Windowed
    assert not visitor.window.flags() & Qt.WindowType.FramelessWindowHint
    assert visitor.window.title() == "Power and terror"
    assert visitor.window.minimumSize() == QSize(1024, 768)
    assert QGuiApplication.overrideCursor() is None


def code_after(qapp, act):
    """Run the event loop, act in it, and give the code it ends with; 9 when it does not end by itself."""
    patience = QTimer()
    patience.setSingleShot(True)
    patience.timeout.connect(lambda: qapp.exit(9))
    patience.start(5000)
    QTimer.singleShot(0, act)
    code = qapp.exec()
    patience.stop()
    return code


def test_closing_the_window_ends_the_program(visitor, qapp):
    """The close button, like every window's, ends the event loop with 0."""
    assert code_after(qapp, visitor.window.close) == 0


def test_quitting_by_key_ends_the_program(visitor, qapp):
    """So does Ctrl+Q."""
    assert code_after(qapp, lambda: visitor.press(Key.Key_Q, modifiers=CTRL)) == 0


def test_quitting_in_the_menu_ends_the_program(visitor, qapp):
    """So does Quit in the menu."""
    assert code_after(qapp, lambda: choose(visitor, "Exhibit", "Quit")) == 0


@pytest.mark.slow
def test_f11_fills_the_screen_and_gives_it_back(visitor):
    """F11 fills the screen, without menus; F11 again or Esc gives it back. The panel stays."""
    for back in (Key.Key_F11, Key.Key_Escape):
        visitor.press(Key.Key_F11)
        assert visitor.window.visibility() == QWindow.Visibility.FullScreen
        assert not visitor.offers("Exhibit")
        visitor.press(back)
        assert visitor.window.visibility() == QWindow.Visibility.Windowed
        assert visitor.offers("Exhibit")
        assert visitor.panel == "The murder of Kirov"


@pytest.mark.long
def test_leaving_full_screen_gives_the_window_its_size_back(visitor):
    """After F11 twice the window is as large as it was."""
    before = visitor.window.size()
    visitor.press(Key.Key_F11, Key.Key_F11)
    assert visitor.window.size() == before


def test_every_action_of_the_menus_does_what_it_says(visitor, titles):
    """All of Go, by mouse."""
    done = []
    for action in ("Next", "Previous", "Last", "First", "Contents", "Back"):
        choose(visitor, "Go", action)
        done.append((visitor.panel, visitor.dialogs))
    last, first = titles[-1], titles[0]
    assert done == [(titles[4], []), (titles[3], []), (last, []), (first, []), (first, ["Contents"]), (first, [])]


def test_the_colours_are_chosen_in_the_menu(visitor):
    """Dark and high contrast change the ground under the words, paper brings it back."""
    grounds = {}
    for action in ("Dark", "High contrast", "Paper"):
        choose(visitor, "View", action)
        grounds[action] = visitor.picture().pixelColor(visitor.window.width() - 20, 60).name()
    assert grounds == {"Dark": "#121110", "High contrast": "#000000", "Paper": "#f4f0e7"}


def test_what_is_chosen_once_more_stays_ticked(visitor):
    """The tick went away, though nothing else was chosen."""
    for _ in range(2):
        choose(visitor, "View", "Dark")
    visitor.click("View")
    assert ticked(visitor) == ["&Dark"]
    visitor.press(Key.Key_Escape)


@pytest.mark.slow
def test_language_and_wording_are_chosen_in_the_menu(visitor, said):
    """Also over a view, which covers the keys of the rail; the one on screen is checked."""
    visitor.application.navigation.openView("timeline")
    visitor.settle()
    choose(visitor, "Language", "Русский")
    assert visitor.dialogs == ["Хронология"]
    visitor.press(Key.Key_Escape)
    assert visitor.panel == said["Русский"].panels[3].title
    choose(visitor, "Язык", "English")
    choose(visitor, "Wording", "Easy")
    assert visitor.application.navigation.property("wording") == "easy"
    choose(visitor, "Wording", "Standard")
    assert visitor.application.navigation.property("wording") == "standard"


def test_the_menus_open_by_key(visitor):
    """Alt and the underlined letter open a menu, Esc closes it and steps nowhere."""
    visitor.press(Key.Key_G, modifiers=Qt.KeyboardModifier.AltModifier)
    assert "Next" in [key.partition("\t")[0] for key in visitor.keys]
    visitor.press(Key.Key_Escape)
    assert "Next" not in [key.partition("\t")[0] for key in visitor.keys]
    assert visitor.panel == "The murder of Kirov"


def test_words_can_be_marked_and_copied(visitor):
    """The mouse marks words of the text, Ctrl+C copies them."""
    visitor.click_at(QPoint(200, 300))
    prose = next(words for words in visitor.words() if "On a December" in words.text).box.toRect()
    visitor.mark(prose.topLeft() + QPoint(2, 15), prose.topLeft() + QPoint(300, 15))
    visitor.press(Key.Key_C, modifiers=CTRL)
    assert clipboard().startswith("On a December")
    assert len(clipboard()) < 40


def test_after_marking_words_the_keys_still_turn(visitor, titles):
    """A text that was clicked does not keep the arrows and Page Down to itself."""
    prose = next(words for words in visitor.words() if "On a December" in words.text).box.toRect()
    visitor.click_at(prose.topLeft() + QPoint(30, 15))
    visitor.press(Key.Key_Right)
    assert visitor.panel == titles[4]
    prose = next(words for words in visitor.words() if "decree" in words.text or len(words.text) > 200).box.toRect()
    visitor.click_at(prose.topLeft() + QPoint(30, 15))
    visitor.press(Key.Key_PageDown)
    assert visitor.panel == titles[5]


def test_the_words_on_screen_are_copied_as_a_whole(visitor):
    """Ctrl+Shift+C copies the panel in words alone; with a sheet open, the person."""
    visitor.press(Key.Key_C, modifiers=CTRL | SHIFT)
    assert clipboard().startswith("The murder of Kirov\n\n1 December 1934")
    assert "<" not in clipboard()
    visitor.click("Sergei Kirov")
    visitor.press(Key.Key_C, modifiers=CTRL | SHIFT)
    assert clipboard().startswith("Sergei Kirov\n\n")


def test_a_link_in_the_text_opens_the_person(visitor):
    """A click on a name in the text opens the sheet, although the text can be marked."""
    visitor.click_at(QPoint(200, 300))
    prose = next(words for words in visitor.words() if "On a December" in words.text)
    point = next(
        QPoint(x, y)
        for y in range(prose.box.toRect().top() + 10, prose.box.toRect().bottom(), 12)
        for x in range(prose.box.toRect().left(), prose.box.toRect().right(), 12)
        if link_at(prose.item, QPoint(x, y)) == "figure:kirov"
    )
    visitor.click_at(point)
    assert visitor.sheet == "Sergei Kirov"


def test_a_finger_turns_on_a_desk_too(visitor, titles):
    """A laptop with a touch screen, or a board in a classroom, is swiped like any other."""
    visitor.drag(QPoint(330, 350), QPoint(30, 350))
    assert visitor.panel == titles[4]


def test_a_mouse_drag_turns_nothing(visitor):
    """With a mouse words are marked, not swiped."""
    visitor.mark(QPoint(350, 350), QPoint(30, 350))
    visitor.settle()
    assert visitor.panel == "The murder of Kirov"


def test_a_right_click_opens_no_second_window(visitor):
    """Not even on words that can be marked."""
    prose = next(words for words in visitor.words() if "On a December" in words.text).box.toRect()
    visitor.click_at(prose.center(), Qt.MouseButton.RightButton)
    assert visitor.windows == 1
