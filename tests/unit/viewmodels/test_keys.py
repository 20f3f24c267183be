from unittest.mock import Mock, call

import pytest
from PySide6.QtCore import Qt

from kiosk.viewmodels.keys import COMMANDS, KeysViewModel
from kiosk.viewmodels.navigation import NavigationViewModel, Spot
from kiosk.viewmodels.panels import PanelListModel
from kiosk.viewmodels.preferences import MODES, PreferencesViewModel
from kiosk.viewmodels.session import SessionViewModel
from tests.unit.viewmodels.making import exhibit, figure, panel

Key, Held = Qt.Key, Qt.KeyboardModifier
NONE = Held.NoModifier.value
INTENTS = {
    "advance": (Key.Key_Right, Key.Key_PageDown, Key.Key_Space, Key.Key_MediaNext, Key.Key_Forward),
    "backward": (Key.Key_Left, Key.Key_PageUp, Key.Key_Backspace, Key.Key_MediaPrevious, Key.Key_Back),
    "first": (Key.Key_Home,),
    "last": (Key.Key_End,),
    "openContents": (Key.Key_Return, Key.Key_Enter, Key.Key_O),
    "back": (Key.Key_Escape,),
}
MEANINGS = [(key, intent) for intent, keys in INTENTS.items() for key in keys]
FOCUS = (Key.Key_Tab, Key.Key_Backtab, Key.Key_Up, Key.Key_Down)


NAVIGATION, PREFERENCES = dir(NavigationViewModel), dir(PreferencesViewModel)
"""What they can be asked: from names alone a double is made ten times as fast as from the classes."""


def keyboard(mode) -> tuple[KeysViewModel, Mock, Mock]:
    """Make the keys of a mode, over doubles that remember what they were asked."""
    navigation = Mock(spec=NAVIGATION, spot=Spot())
    preferences = Mock(spec=PREFERENCES)
    preferences.property.side_effect = {"mode": mode}.__getitem__
    return KeysViewModel(navigation, preferences, SessionViewModel()), navigation, preferences


@pytest.mark.parametrize("mode", MODES)
def test_p_shows_the_picture(mode):
    """Also where no key on the screen does."""
    keys, navigation, _ = keyboard(mode)
    assert keys.press(Key.Key_P, NONE, False) is True
    assert navigation.method_calls == [call.openView("picture")]


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(("key", "intent"), MEANINGS)
def test_a_key_means_the_same_in_every_mode(mode, key, intent):
    """It does that, nothing else, and is not passed on."""
    keys, navigation, preferences = keyboard(mode)
    assert keys.press(key, NONE, False) is True
    assert navigation.method_calls == [getattr(call, intent)()]
    assert [name for name, *_ in preferences.method_calls if name != "property"] == []


@pytest.mark.parametrize(
    ("key", "way"), [(Key.Key_Right, 1), (Key.Key_PageDown, 1), (Key.Key_Space, 1), (Key.Key_Left, -1), (Key.Key_PageUp, -1)]
)
def test_over_a_view_the_same_keys_step_within_it(qtbot, key, way):
    """The panel below stays; a sheet over the view is another matter."""
    keys, navigation, _ = keyboard("kiosk")
    navigation.spot = Spot(view="map")
    with qtbot.waitSignal(keys.stepped) as heard:
        assert keys.press(key, NONE, False) is True
    assert (heard.args, navigation.method_calls) == ([way], [])
    navigation.spot = Spot(view="map", figures=("kirov",))
    keys.press(key, NONE, False)
    assert len(navigation.method_calls) == 1


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("key", [*(key for key, _ in MEANINGS), Key.Key_F11])
def test_a_key_held_down_does_it_once(mode, key):
    """A visitor leaning on the keyboard turns one panel."""
    keys, navigation, preferences = keyboard(mode)
    assert keys.press(key, NONE, True) is True
    assert (navigation.method_calls, [name for name, *_ in preferences.method_calls if name != "property"]) == ([], [])


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("key", FOCUS)
def test_keys_that_move_the_focus_are_passed_on(mode, key):
    """QML answers them."""
    keys, navigation, _ = keyboard(mode)
    assert (keys.press(key, NONE, False), keys.press(key, Held.ShiftModifier.value, True)) == (False, False)
    assert navigation.method_calls == []


@pytest.mark.parametrize(("mode", "swallowed"), [("kiosk", True), ("projector", False), ("desktop", False)])
@pytest.mark.parametrize(
    "key", [Key.Key_A, Key.Key_F1, Key.Key_F4, Key.Key_F5, Key.Key_Print, Key.Key_Menu, Key.Key_Meta, Key.Key_unknown, 0, -1, 2**31 - 1]
)
def test_a_key_that_means_nothing_is_passed_on_but_by_a_kiosk(mode, swallowed, key):
    """Nothing outside the exhibit may answer to a visitor's keyboard."""
    keys, navigation, _ = keyboard(mode)
    assert (keys.press(key, NONE, False), navigation.method_calls) == (swallowed, [])


@pytest.mark.parametrize(("mode", "swallowed"), [("kiosk", True), ("projector", False), ("desktop", False)])
@pytest.mark.parametrize(
    "held", [Held.ControlModifier, Held.AltModifier, Held.MetaModifier, COMMANDS, Held.ControlModifier | Held.ShiftModifier]
)
@pytest.mark.parametrize("key", [*(key for key, _ in MEANINGS), *FOCUS, Key.Key_F4, Key.Key_F11, Key.Key_T])
def test_a_command_of_the_system_is_none_of_ours(mode, swallowed, held, key):
    """A kiosk swallows it; Alt+Tab and Ctrl+Tab were once passed on even there."""
    keys, navigation, _ = keyboard(mode)
    assert (keys.press(key, held.value, False), navigation.method_calls) == (swallowed, [])


@pytest.mark.parametrize(
    "held", [Held.ShiftModifier, Held.KeypadModifier, Held.KeypadModifier | Held.ShiftModifier, Held.GroupSwitchModifier]
)
def test_the_keypad_and_another_layout_are_keys_too(held):
    """PageDown of a keypad with Shift, and every key behind AltGr, once did nothing."""
    keys, navigation, _ = keyboard("kiosk")
    assert keys.press(Key.Key_PageDown, held.value, False) is True
    assert navigation.method_calls == [call.advance()]


@pytest.mark.parametrize("held", [-1, 1, 2**31 - 1, 0x01000000])
def test_odd_bits_among_the_modifiers_are_no_crash(held):
    """QML hands over whatever number the platform gave."""
    keys, _, _ = keyboard("kiosk")
    assert keys.press(Key.Key_A, held, False) is True


@pytest.mark.parametrize("mode", ["projector", "desktop"])
def test_f11_fills_the_screen_and_gives_it_back(mode):
    """Where there is something besides the exhibit."""
    keys, _, preferences = keyboard(mode)
    assert keys.press(Key.Key_F11, NONE, False) is True
    preferences.toggleFullScreen.assert_called_once_with()


def test_f11_means_nothing_to_a_kiosk():
    """It is swallowed like any other."""
    keys, _, preferences = keyboard("kiosk")
    assert keys.press(Key.Key_F11, NONE, False) is True
    preferences.toggleFullScreen.assert_not_called()


@pytest.mark.parametrize(("mode", "full"), [("kiosk", True), ("projector", True), ("desktop", False)])
def test_escape_steps_back_and_never_ends_anything(mode, full):
    """A clicker sends it; only on a desktop it gives the screen back, and only when nothing lies over the panel."""
    whole = exhibit([panel("one")], figures=[figure()])
    panels = PanelListModel(whole)
    navigation, preferences = NavigationViewModel(whole, panels), PreferencesViewModel(mode)
    if not preferences.fullScreen:
        preferences.toggleFullScreen()
    left = Mock()
    preferences.leaveRequested.connect(left)
    keys = KeysViewModel(navigation, preferences, SessionViewModel())
    navigation.openFigure("kirov")
    keys.press(Key.Key_Escape, NONE, False)
    assert (navigation.spot, preferences.fullScreen) == (Spot(), True)
    keys.press(Key.Key_Escape, NONE, False)
    keys.press(Key.Key_Escape, NONE, False)
    assert (navigation.spot, preferences.fullScreen) == (Spot(), full)
    left.assert_not_called()


@pytest.mark.parametrize("key", [Key.Key_Right, Key.Key_Home, Key.Key_Return, Key.Key_Escape])
def test_between_two_visits_a_key_begins_one_and_does_no_more(key):
    """Nobody is turned past the first panel by the key that woke the screen."""
    navigation, preferences = Mock(spec=NavigationViewModel), Mock(spec=PREFERENCES)
    preferences.property.side_effect = {"mode": "kiosk"}.__getitem__
    session = SessionViewModel(60, attracts=True)
    keys = KeysViewModel(navigation, preferences, session)
    assert keys.press(key, NONE, False) is True
    assert (session.state, navigation.method_calls) == ("visit", [])
