"""A film or a recording over its panel, played by a player that does as it is told."""

import pytest
from PySide6.QtCore import QMetaObject, QPoint, QUrl

from tests.helpers.layout import faults
from tests.helpers.seeing import kind, walk
from tests.helpers.sizes import EVERY_SIZE, SIZES
from tests.helpers.visitor import Key, Visitor
from tests.helpers.watching import BACK, FAKE, SECOND, WATCH, at, enter, page, player

FIRST = "The wire came to the town\nin the autumn of 1851."


@pytest.fixture(name="visitor")
def _visitor(rooms, cinema) -> Visitor:
    """Somebody in front of a kiosk on which films can be played."""
    return enter(rooms, cinema, (1024, 768), FAKE)


@pytest.mark.slow
@EVERY_SIZE
def test_the_page_is_laid_out_soundly(rooms, cinema, size):
    """Nothing cut, nothing over something else, nothing too small to touch: in two languages, while it plays, in words or not."""
    visitor = enter(rooms, cinema, size, FAKE)
    said = []
    for language in ("ru", "en"):
        visitor.application.speak(language)
        panel = next(item for item in walk(visitor.window.contentItem()) if kind(item) == "PanelPage" and item.isEnabled())
        visitor.settle()
        said += [f"{language} panel: {fault}" for fault in faults(visitor.window, panel, may_scroll=True)]
        for link in ("media:first-message/1", "media:first-message/2"):
            visitor.application.navigation.openView("media", link)
            QMetaObject.invokeMethod(page(visitor), "toggle")
            at(visitor, 500)
            said += [f"{language} {link}: {fault}" for fault in faults(visitor.window, page(visitor), may_scroll=True)]
        visitor.application.navigation.openView("media", "media:first-message/1")
        page(visitor).setProperty("reading", True)
        visitor.settle()
        said += [f"{language} in words: {fault}" for fault in faults(visitor.window, page(visitor), may_scroll=True)]
        visitor.application.navigation.close()
    assert not said, "\n" + "\n".join(said)


@pytest.mark.slow
@SIZES
def test_the_page_of_words_alone_is_laid_out_soundly(rooms, cinema, size):
    """The same, where nothing can be played."""
    visitor = enter(rooms, cinema, size, QUrl())
    said = []
    for link in ("media:first-message/1", "media:first-message/2"):
        visitor.application.navigation.openView("media", link)
        visitor.settle()
        said += [f"{link}: {fault}" for fault in faults(visitor.window, page(visitor), may_scroll=True)]
    assert not said, "\n" + "\n".join(said)


@pytest.mark.slow
def test_nothing_plays_before_it_is_asked_for(visitor):
    """The key of the panel opens the page; only the key there plays, and says what it would do next."""
    visitor.tap(WATCH)
    assert visitor.dialogs == ["Video"]
    assert (visitor.application.playback.property("playing"), player(visitor).property("source")) == (False, QUrl())
    visitor.tap("Play")
    assert (visitor.application.playback.property("playing"), visitor.offers("Pause"), visitor.offers("Play")) == (True, True, False)
    visitor.tap("Pause")
    assert (visitor.application.playback.property("playing"), visitor.offers("Play")) == (False, True)
    visitor.tap(BACK)
    assert (visitor.dialogs, visitor.panel) == ([], "The first message")


def test_a_touch_on_the_film_plays_and_pauses(visitor):
    """As everywhere."""
    visitor.tap(WATCH)
    for playing in (True, False, True):
        visitor.tap_at(QPoint(300, 100))
        assert visitor.application.playback.property("playing") is playing


def test_captions_stand_there_by_themselves_and_can_be_taken_away(visitor):
    """The key says how it stands."""
    visitor.tap(WATCH)
    visitor.tap("Play")
    for place, seen in ((700, FIRST), (1700, ""), (2000, SECOND)):
        at(visitor, place)
        assert [text for text in (FIRST, SECOND) if visitor.sees(text)] == [seen] * bool(seen)
    visitor.tap("Captions on")
    assert (visitor.sees(SECOND), visitor.offers("Captions off")) == (False, True)
    visitor.application.start_over()
    visitor.settle()
    visitor.tap(WATCH)
    assert visitor.offers("Captions on")


def test_captions_change_with_the_language(visitor):
    """And the film goes on where it is."""
    visitor.tap(WATCH)
    visitor.tap("Play")
    at(visitor, 700)
    visitor.application.speak("ru")
    visitor.settle()
    assert visitor.sees("Провод пришёл в город\nосенью 1851 года.")
    assert (player(visitor).property("playing"), player(visitor).property("position")) == (True, 700)


def test_one_goes_back_and_to_another_place(visitor):
    """By the key, by the arrows, by a touch on the line and by its keys."""
    visitor.tap(WATCH)
    visitor.tap("Play")
    at(visitor, 5900)
    visitor.tap("10 s back")
    assert player(visitor).property("position") == 0
    visitor.press(Key.Key_Right)
    assert player(visitor).property("position") == 6000
    slider = next(item for item in walk(page(visitor)) if item.property("stepSize") == 5000)
    middle = slider.mapToScene(slider.boundingRect().center()).toPoint()
    visitor.tap_at(middle)
    assert player(visitor).property("position") == pytest.approx(3000, abs=60)
    slider.forceActiveFocus()
    visitor.press(Key.Key_Left)
    assert player(visitor).property("position") == 0
    visitor.drag(middle, middle + QPoint(slider.width() / 4, 0))
    assert player(visitor).property("position") == pytest.approx(4500, abs=150)


def test_at_its_end_it_offers_to_play_again(visitor):
    """The poster stands there, and nothing goes on by itself."""
    visitor.tap(WATCH)
    visitor.tap("Play")
    QMetaObject.invokeMethod(player(visitor), "finish")
    visitor.settle()
    assert (visitor.offers("Play again"), visitor.application.playback.property("playing")) == (True, False)
    visitor.tap("Play again")
    assert visitor.offers("Pause")


def test_a_silent_film_says_so(visitor):
    """There is no key for a sound that is not there."""
    visitor.application.navigation.turnTo(2)
    visitor.settle()
    visitor.tap(WATCH)
    assert visitor.sees("No sound")
    assert not visitor.offers("Sound on")


def test_sound_is_switched_off_and_on(visitor):
    """By its key and by M."""
    visitor.tap(WATCH)
    for act, muted in ((lambda: visitor.tap("Sound on"), True), (lambda: visitor.press(Key.Key_M), False)):
        act()
        assert player(visitor).property("muted") is muted


def test_a_film_is_there_in_sign_language(visitor):
    """It goes on at the same place."""
    visitor.tap(WATCH)
    visitor.tap("Play")
    at(visitor, 2000)
    visitor.tap("Sign language")
    assert player(visitor).property("source").fileName() == "signed.avi"
    assert (player(visitor).property("position"), player(visitor).property("playing")) == (2000, True)


def test_a_recording_is_read_while_it_plays(visitor):
    """Its key leads on from the film and back."""
    visitor.tap(WATCH)
    visitor.tap("Ann Field remembers")
    assert visitor.dialogs == ["Audio"]
    assert visitor.sees("My father lost by that")
    visitor.tap("Play")
    at(visitor, 2000)
    assert visitor.sees(SECOND)
    visitor.tap("The wire on its poles")
    assert (visitor.dialogs, visitor.application.playback.property("playing")) == (["Video"], False)
