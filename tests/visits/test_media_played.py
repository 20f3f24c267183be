"""Films and sound that are really played, where the extra `media` is installed: from files made here, on the software scene graph."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Q_ARG, QMetaObject, QUrl
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem

from kiosk.exhibit.loader import Loaded
from kiosk.platform.media import can_play
from tests.helpers.cinema import film, make_cinema
from tests.helpers.seeing import walk
from tests.helpers.visitor import Visitor

pytestmark = [
    pytest.mark.skipif(not can_play(), reason="the extra `media` is not installed"),
    pytest.mark.qt_log_ignore("PulseAudioService", "No audio device detected", "No RHI backend"),
]
WATCH = "Watch the video"
SORRY = "This video cannot be played here. This is what it shows and says."
SECONDS = 3


@pytest.fixture(scope="module", name="cinema")
def _cinema(tmp_path_factory, qapp) -> Loaded:
    """An exhibit whose films last three seconds."""
    return make_cinema(tmp_path_factory.mktemp("played"), seconds=SECONDS)


@pytest.fixture(name="visitor")
def _visitor(rooms, cinema) -> Visitor:
    """Somebody at a small screen."""
    return rooms.show(cinema, size=(1024, 768), still=True)


def player(visitor: Visitor) -> QQuickItem:
    """What plays."""
    return next(item for item in walk(visitor.window.contentItem()) if item.property("able"))


def wait_for(visitor: Visitor, what: Callable[[], bool], seconds: float = 6) -> float:
    """Wait until something is so, and say how long that took."""
    began = time.monotonic()
    while not what():
        assert time.monotonic() - began < seconds, "it never came"
        visitor.wait(20)
    return time.monotonic() - began


def seek(visitor: Visitor, position: int) -> None:
    """Go to a place in the film, in milliseconds."""
    assert QMetaObject.invokeMethod(player(visitor), "seek", Q_ARG(int, position))


def middle(visitor: Visitor) -> QColor:
    """The colour on the left of the film, above its captions."""
    return visitor.picture().pixelColor(880, 100)


def press(visitor: Visitor, name: str) -> None:
    """Touch a key of a screen that does not come to rest."""
    visitor.ready()
    visitor.quick_taps(visitor.find(name).box.center(), 1)


def test_a_film_is_shown_with_its_captions_to_its_end(visitor):
    """Its pictures are painted, its captions come at their times, and at the end the poster stands there."""
    visitor.tap(WATCH)
    before = middle(visitor)
    press(visitor, "Play")
    plays = player(visitor)
    assert wait_for(visitor, lambda: plays.property("pictured")) < 4
    wait_for(visitor, lambda: plays.property("position") > 300)
    shown = middle(visitor)
    assert (shown != before, 20 < shown.hue() < 60) == (True, True)
    assert visitor.sees("The wire came to the town\nin the autumn of 1851.")
    assert visitor.application.playback.property("playing")
    wait_for(visitor, lambda: plays.property("position") > 2050)
    assert visitor.sees("Ann Field: I wrote it down twice.")
    wait_for(visitor, lambda: plays.property("ended"))
    visitor.settle()
    assert (visitor.offers("Play again"), middle(visitor)) == (True, before)
    press(visitor, "Play again")
    wait_for(visitor, lambda: 0 < plays.property("position") < 1500)


def test_one_goes_to_another_place(visitor):
    """Also while it pauses."""
    visitor.tap(WATCH)
    press(visitor, "Play")
    plays = player(visitor)
    wait_for(visitor, lambda: plays.property("position") > 100)
    seek(visitor, 2200)
    wait_for(visitor, lambda: plays.property("position") >= 2200)
    press(visitor, "Pause")
    seek(visitor, 1000)
    wait_for(visitor, lambda: plays.property("position") == 1000)
    assert (plays.property("duration"), visitor.application.playback.property("playing")) == (SECONDS * 1000, False)


def test_sign_language_goes_on_at_the_same_place(visitor):
    """It is another file."""
    visitor.tap(WATCH)
    press(visitor, "Play")
    plays = player(visitor)
    wait_for(visitor, lambda: plays.property("position") > 1200)
    press(visitor, "Sign language")
    wait_for(visitor, lambda: plays.property("pictured") and plays.property("source").fileName() == "signed.avi")
    wait_for(visitor, lambda: plays.property("position") > 1100)
    wait_for(visitor, lambda: 180 < middle(visitor).hue() < 220)


def test_sound_alone_is_played(visitor):
    """Nothing has to be seen of it."""
    visitor.application.navigation.openView("media", "media:first-message/2")
    visitor.settle()
    press(visitor, "Play")
    plays = player(visitor)
    wait_for(visitor, lambda: plays.property("begun"))
    assert not visitor.sees("This recording cannot be played here. This is what it says.")
    wait_for(visitor, lambda: plays.property("ended"))


@pytest.mark.parametrize("harm", ["garbage", "picture", "nothing", "headless"])
def test_a_file_that_is_no_film_is_read_instead(rooms, cinema, harm):
    """At once or after four seconds, and nobody tries it again (C21); it was a film when the exhibit was checked.

    A picture under the name of a film ended the program: the player was stopped while it told of its error (Qt 6.11.3).
    """
    file = Path(cinema.exhibit.folder) / "media" / "silent.avi"
    whole = file.read_bytes()
    file.write_bytes(
        {
            "garbage": b"\x5a" * 4000,
            "picture": (Path(cinema.exhibit.folder) / "images/wire.svg").read_bytes(),
            "nothing": b"",
            "headless": whole[:400],
        }[harm]
    )
    visitor = rooms.show(cinema, size=(1024, 768), still=True, panel="hour")
    try:
        visitor.tap(WATCH)
        press(visitor, "Play")
        assert wait_for(visitor, lambda: visitor.sees(SORRY)) < 4.6
        visitor.settle()
        assert (visitor.offers("Play"), player(visitor).property("source")) == (False, QUrl())
    finally:
        file.write_bytes(whole)
        visitor.application.playback._failed = []


def test_a_film_that_breaks_off_ends_there(rooms, cinema):
    """What is there of it is shown."""
    file = Path(cinema.exhibit.folder) / "media" / "silent.avi"
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2])
    visitor = rooms.show(cinema, size=(1024, 768), still=True, panel="hour")
    try:
        visitor.tap(WATCH)
        press(visitor, "Play")
        wait_for(visitor, lambda: player(visitor).property("pictured"))
        wait_for(visitor, lambda: player(visitor).property("ended") or visitor.sees(SORRY))
    finally:
        file.write_bytes(whole)
        visitor.application.playback._failed = []


@pytest.mark.long
def test_memory_does_not_grow_with_every_film(visitor, cinema):
    """One player for all: two hundred changes of film cost less than 40 MB (faults M3)."""
    film(Path(cinema.exhibit.folder) / "media" / "short.avi", seconds=0.3)
    visitor.tap(WATCH)
    press(visitor, "Play")
    plays = player(visitor)

    def resident() -> float:
        return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * 4096 / 1e6

    before = 0.0
    for number in range(200):
        if number == 20:
            before = resident()
        visitor.application.navigation.openView("media", f"media:first-message/{number % 2 + 1}")
        visitor.wait(10)
        press(visitor, "Play")
        wait_for(visitor, lambda: plays.property("begun"))
    assert resident() - before < 40
