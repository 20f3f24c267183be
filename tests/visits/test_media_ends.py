"""Films that cannot be played, and how a film ends: with its page, with the visit, or under something else."""

import pytest
from PySide6.QtCore import QUrl

from tests.helpers.seeing import walk
from tests.helpers.visitor import Key, Visitor
from tests.helpers.watching import BACK, FAKE, SORRY, WATCH, enter, page, player


@pytest.fixture(name="visitor")
def _visitor(rooms, cinema) -> Visitor:
    """Somebody in front of a kiosk on which films can be played."""
    return enter(rooms, cinema, (1024, 768), FAKE)


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
    """V opens, the space bar plays, C takes the captions away, V leads back, and so does Esc; a clicker's next key stays."""
    visitor.press(Key.Key_V)
    assert visitor.dialogs == ["Video"]
    visitor.press(Key.Key_Space)
    assert visitor.offers("Pause")
    visitor.press(Key.Key_C)
    assert visitor.offers("Captions off")
    visitor.press(Key.Key_V)
    assert visitor.dialogs == []
    visitor.press(Key.Key_V, Key.Key_PageDown)
    assert visitor.dialogs == ["Video"]
    visitor.press(Key.Key_Escape)
    assert (visitor.dialogs, visitor.panel) == ([], "The first message")


def test_a_panel_without_recordings_offers_none(visitor):
    """Neither a key on it nor one of the keyboard."""
    visitor.application.navigation.turnTo(1)
    visitor.settle()
    assert not visitor.offers(WATCH)
    visitor.press(Key.Key_V)
    assert visitor.dialogs == []


@pytest.mark.slow
def test_where_nothing_can_be_played_everything_can_be_read(rooms, cinema):
    """Without the extra: poster and words, no key that would do nothing."""
    visitor = enter(rooms, cinema, (1024, 768), QUrl())
    visitor.tap(WATCH)
    assert visitor.sees(SORRY)
    assert [key for key in visitor.keys if key in {"Play", "Captions on", "Sound on", "10 s back"}] == []
    visitor.press(Key.Key_Space)
    assert visitor.dialogs == ["Video"]


def test_an_exhibit_without_films_asks_for_no_player(rooms, bare):
    """Nothing of Qt Multimedia, and nothing of the page, is read before a recording is opened."""
    visitor = rooms.show(bare, size=(1024, 768))
    assert visitor.application.playback._player is None
    assert [item for item in walk(visitor.window.contentItem()) if item.property("patience") is not None] == []
