"""A film or a recording over its panel: played by a player that does as it is told, and read where there is none."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMetaObject, QPoint, QUrl
from PySide6.QtQuick import QQuickItem

from kiosk.exhibit.loader import Loaded
from tests.helpers.cinema import make_cinema
from tests.helpers.layout import faults
from tests.helpers.seeing import kind, walk
from tests.helpers.sizes import EVERY_SIZE, SIZES
from tests.helpers.visitor import Key, Visitor

WATCH = "Watch the video"
BACK = "Back to The first message"
FIRST, SECOND = "The wire came to the town\nin the autumn of 1851.", "Ann Field: I wrote it down twice."
FAKE = QUrl.fromLocalFile(str(Path(__file__).parents[1] / "helpers" / "FakePlayer.qml"))
SORRY = "This video cannot be played here. This is what it shows and says."


@pytest.fixture(scope="session", name="cinema")
def _cinema(tmp_path_factory, qapp) -> Loaded:
    """An exhibit with films and recordings."""
    return make_cinema(tmp_path_factory.mktemp("cinema"), seconds=0.2)


@pytest.fixture(name="visitor")
def _visitor(rooms, cinema) -> Visitor:
    """Somebody in front of a kiosk on which films can be played."""
    return enter(rooms, cinema, (1024, 768), FAKE)


def enter(rooms, cinema: Loaded, size: tuple[int, int], player: QUrl) -> Visitor:
    """Show the exhibit with a player, or without one."""
    visitor = rooms.show(cinema, size=size, still=True)
    if visitor.application.playback._player != player:
        rooms.close()
        rooms._shown.clear()
        visitor = rooms.show(cinema, size=size, still=True)
        visitor.application.playback._player = player
        visitor.application.playback._make_painter = lambda: None
    return visitor


def page(visitor: Visitor) -> QQuickItem:
    """The page of the recording."""
    return next(item for item in walk(visitor.window.contentItem()) if item.property("patience") is not None)


def player(visitor: Visitor) -> QQuickItem:
    """What plays."""
    return next(item for item in walk(visitor.window.contentItem()) if item.property("able"))


def at(visitor: Visitor, position: int) -> None:
    """Let the player come to a place, in milliseconds."""
    player(visitor).setProperty("position", position)
    visitor.settle()


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


def test_a_film_without_a_first_picture_is_given_up_and_read(visitor, caplog):
    """After four seconds its words stand there, and it is not tried again (C21; the watchman of Xibo)."""
    visitor.tap(WATCH)
    player(visitor).setProperty("stuck", True)
    visitor.tap("Play")
    visitor.wait(40)
    assert (page(visitor).property("patience"), visitor.offers("Pause")) == (4000, True)
    page(visitor).setProperty("patience", 1)
    visitor.wait(40)
    visitor.settle()
    assert (visitor.sees(SORRY), visitor.offers("Play"), visitor.application.playback.property("playing")) == (True, False, False)
    assert "within four seconds" in caplog.text
    visitor.tap(BACK)
    visitor.tap(WATCH)
    assert (visitor.sees(SORRY), visitor.offers("Play")) == (True, False)
    visitor.application.playback._failed = []


def test_a_film_that_fails_is_read(visitor):
    """What it shows and what is said in it."""
    visitor.tap(WATCH)
    visitor.tap("Play")
    player(visitor).failed.emit("cannot be decoded")
    visitor.settle()
    assert visitor.sees(SORRY)
    assert visitor.sees("Poles with a wire between them")
    visitor.application.playback._failed = []


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


def test_it_pauses_when_something_lies_over_it(visitor):
    """A person's sheet, opened from what is said."""
    visitor.tap(WATCH)
    visitor.tap("Play")
    visitor.application.navigation.openFigure("field")
    visitor.settle()
    assert not visitor.application.playback.property("playing")


def test_whoever_ends_the_visit_ends_the_film(visitor):
    """It can be asked to pause, and a new visit begins in silence, with the player where it waits."""
    visitor.tap(WATCH)
    plays = player(visitor)
    visitor.tap("Play")
    visitor.application.playback.stop()
    assert not plays.property("playing")
    visitor.tap("Play")
    visitor.application.start_over()
    visitor.settle()
    assert (plays.property("playing"), plays.property("source"), visitor.application.playback.property("playing")) == (False, QUrl(), False)
    assert plays.parentItem().isVisible() is False


def test_one_player_serves_all(visitor):
    """Each new one would keep memory for ever (Decenza #492)."""
    visitor.tap(WATCH)
    first = player(visitor)
    visitor.tap(BACK)
    visitor.application.navigation.openView("media", "media:hour/1")
    visitor.settle()
    assert player(visitor) is first


def test_keys_play_and_leave(visitor):
    """V opens, the space bar plays, C takes the captions away, V leads back; a clicker's next key leaves too."""
    visitor.press(Key.Key_V)
    assert visitor.dialogs == ["Video"]
    visitor.press(Key.Key_Space)
    assert visitor.offers("Pause")
    visitor.press(Key.Key_C)
    assert visitor.offers("Captions off")
    visitor.press(Key.Key_V)
    assert visitor.dialogs == []
    visitor.press(Key.Key_V, Key.Key_PageDown)
    assert (visitor.dialogs, visitor.panel) == ([], "The first message")


def test_a_panel_without_recordings_offers_none(visitor):
    """Neither a key on it nor one of the keyboard."""
    visitor.application.navigation.turnTo(1)
    visitor.settle()
    assert not visitor.offers(WATCH)
    visitor.press(Key.Key_V)
    assert visitor.dialogs == []


def test_where_nothing_can_be_played_everything_can_be_read(rooms, cinema):
    """Without the extra: poster and words, no key that would do nothing."""
    visitor = enter(rooms, cinema, (1024, 768), QUrl())
    visitor.tap(WATCH)
    assert visitor.sees(SORRY)
    assert [key for key in visitor.keys if key in {"Play", "Captions on", "Sound on", "10 s back"}] == []
    visitor.press(Key.Key_Space)
    assert visitor.dialogs == []


def test_an_exhibit_without_films_asks_for_no_player(rooms, bare):
    """Nothing of Qt Multimedia, and nothing of the page, is read before a recording is opened."""
    visitor = rooms.show(bare, size=(1024, 768))
    assert visitor.application.playback._player is None
    assert [item for item in walk(visitor.window.contentItem()) if item.property("patience") is not None] == []
