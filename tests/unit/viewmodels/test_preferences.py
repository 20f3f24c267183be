from collections.abc import Callable

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.viewmodels.preferences import MODES, PALETTES, PreferencesViewModel


@pytest.fixture
def chosen() -> Callable[..., tuple[PreferencesViewModel, list[str]]]:
    """Make preferences, with a list of the signals they send."""

    def build(*given, **more) -> tuple[PreferencesViewModel, list[str]]:
        preferences, heard = PreferencesViewModel(*given, **more), []
        for name in ("paletteChanged", "fullScreenChanged", "leaveRequested"):
            getattr(preferences, name).connect(lambda name=name: heard.append(name))
        return preferences, heard

    return build


@pytest.mark.parametrize(
    ("mode", "expected"), [("kiosk", ("paper", True, False)), ("projector", ("dark", True, True)), ("desktop", ("paper", False, True))]
)
def test_a_mode_brings_its_colours_and_its_window(mode, expected):
    """Dark on a projector; a window on a desktop; no way out of a kiosk."""
    preferences = PreferencesViewModel(mode)
    assert (preferences.mode, preferences.still) == (mode, False)
    assert (preferences.palette, preferences.fullScreen, preferences.mayLeave) == expected


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("palette", PALETTES)
def test_colours_that_were_asked_for_beat_those_of_the_mode(mode, palette):
    """A projector in a bright room is shown paper."""
    assert PreferencesViewModel(mode, palette).palette == palette


def test_a_rendering_stands_still():
    """Nothing moves, and pictures are loaded at once."""
    assert PreferencesViewModel("kiosk", still=True).still is True


def test_colours_change_when_chosen(chosen):
    """And tell so, once."""
    preferences, heard = chosen("kiosk")
    preferences.choosePalette("contrast")
    preferences.choosePalette("contrast")
    assert (preferences.palette, heard) == ("contrast", ["paletteChanged"])


@pytest.mark.parametrize("palette", ["", "PAPER", "pink", "paper "])
def test_colours_that_are_none_of_ours_change_nothing(chosen, palette):
    """QML may ask for anything."""
    preferences, heard = chosen("desktop", "dark")
    preferences.choosePalette(palette)
    assert (preferences.palette, heard) == ("dark", [])


@pytest.mark.parametrize("mode", ["projector", "desktop"])
def test_the_screen_is_filled_and_given_back(chosen, mode):
    """As F11 does."""
    preferences, heard = chosen(mode)
    before = preferences.fullScreen
    preferences.toggleFullScreen()
    assert (preferences.fullScreen, heard) == (not before, ["fullScreenChanged"])


def test_the_screen_is_given_back_once(chosen):
    """What is not full cannot be left."""
    preferences, heard = chosen("projector")
    preferences.leaveFullScreen()
    preferences.leaveFullScreen()
    assert (preferences.fullScreen, heard) == (False, ["fullScreenChanged"])


def test_a_kiosk_has_no_way_out(chosen):
    """Neither out of the full screen nor out of the program."""
    preferences, heard = chosen("kiosk")
    preferences.toggleFullScreen()
    preferences.leaveFullScreen()
    preferences.leave()
    assert (preferences.fullScreen, heard) == (True, [])


@pytest.mark.parametrize("mode", ["projector", "desktop"])
def test_a_person_may_end_it_where_one_sits_at_a_keyboard(chosen, mode):
    """The application hears of it and ends."""
    preferences, heard = chosen(mode)
    preferences.leave()
    assert heard == ["leaveRequested"]


@pytest.mark.parametrize(
    ("mode", "words", "expected"), [("desktop", "new", "new"), ("desktop", "", "old"), ("projector", "new", "old"), ("kiosk", "new", "old")]
)
def test_words_are_copied_on_a_desktop_only(mode, words, expected):
    """A kiosk's clipboard would outlive the visit."""
    QGuiApplication.clipboard().setText("old")
    PreferencesViewModel(mode).copy(words)
    assert QGuiApplication.clipboard().text() == expected


@pytest.mark.parametrize(("mode", "motion"), [("kiosk", "less"), ("projector", "full"), ("desktop", "full")])
def test_reading_begins_as_the_machine_has_it(mode, motion):
    """Text as usual, keys as the screen has room for them, and less motion on a wall."""
    preferences = PreferencesViewModel(mode)
    assert (preferences.textScale, preferences.reach, preferences.motion) == (1, "spread", motion)
    assert preferences.changedFromDefault is False


@pytest.mark.parametrize(
    ("choose", "name", "value"),
    [
        ("chooseTextScale", "textScale", 1.75),
        ("chooseTextScale", "textScale", 2),
        ("chooseReach", "reach", "low"),
        ("chooseReach", "reach", "left"),
        ("chooseReach", "reach", "right"),
        ("chooseMotion", "motion", "full"),
        ("choosePalette", "palette", "grey"),
        ("chooseHelperLine", "helperLine", True),
    ],
)
def test_a_choice_is_told_once_and_undone_by_a_restart(choose, name, value):
    """What somebody changed can be known, and the next visitor finds the machine's own."""
    preferences, heard = PreferencesViewModel("kiosk"), []
    first = getattr(preferences, name)
    for signal in (f"{name}Changed", "changedFromDefaultChanged"):
        getattr(preferences, signal).connect(lambda signal=signal: heard.append(signal))
    getattr(preferences, choose)(value)
    getattr(preferences, choose)(value)
    assert (getattr(preferences, name), preferences.changedFromDefault) == (value, True)
    assert heard == [f"{name}Changed", "changedFromDefaultChanged"]
    preferences.restart()
    assert (getattr(preferences, name), preferences.changedFromDefault) == (first, False)


@pytest.mark.parametrize(
    ("choose", "value"),
    [
        ("chooseTextScale", 0.0),
        ("chooseTextScale", 1.1),
        ("chooseTextScale", 4.0),
        ("chooseTextScale", float("nan")),
        ("chooseReach", "LEFT"),
        ("chooseReach", ""),
        ("chooseMotion", "none"),
    ],
)
def test_a_choice_that_is_none_of_ours_changes_nothing(choose, value):
    """QML may ask for anything."""
    preferences = PreferencesViewModel("kiosk")
    getattr(preferences, choose)(value)
    assert preferences.changedFromDefault is False


def test_text_grows_and_shrinks_in_steps_and_stops_at_both_ends():
    """As two fingers do, or the menu of a desk."""
    preferences, sizes = PreferencesViewModel("desktop"), []
    for step in (1, 1, 1, 1, 1, -1, -9):
        preferences.stepTextScale(step)
        sizes.append(preferences.textScale)
    assert sizes == [1.25, 1.5, 1.75, 2, 2, 1.75, 1]
