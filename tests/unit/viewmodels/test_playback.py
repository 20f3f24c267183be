"""What plays, as a visit's end and a page see it."""

import pytest
from PySide6.QtCore import QObject, QUrl

from kiosk.viewmodels.playback import PlaybackViewModel


@pytest.fixture
def playback() -> PlaybackViewModel:
    """Nothing plays yet."""
    return PlaybackViewModel()


def test_whoever_ends_visits_can_ask_and_stop(playback):
    """Somebody who watches is there, though they touch nothing (WCAG 2.2.1)."""
    said = []
    playback.playingChanged.connect(lambda: said.append("changed"))
    playback.stopRequested.connect(lambda: said.append("stop"))
    for playing in (True, True, False):
        playback.tell(playing)
    assert (said, playback.property("playing")) == (["changed"] * 2, False)
    playback.stop()
    assert said[2:] == ["stop"]


def test_captions_are_on_until_a_visitor_takes_them_away(playback):
    """The next visitor finds them again, and sound, and no signs."""
    names = ("captions", "sound", "signed")
    assert [playback.property(name) for name in names] == [True, True, False]
    playback.toggleCaptions()
    playback.toggleSound()
    playback.toggleSigned()
    assert [playback.property(name) for name in names] == [False, False, True]
    playback.restart()
    assert [playback.property(name) for name in names] == [True, True, False]


def test_a_file_that_failed_is_remembered(playback, caplog):
    """Once, and in the log; also for the next visitor."""
    for _ in range(2):
        playback.giveUp("file:///a%20b.mp4", "no picture")
    playback.restart()
    assert playback.property("failed") == ["file:///a%20b.mp4"]
    assert [record.message for record in caplog.records] == ["/a b.mp4 cannot be played: no picture"]


@pytest.mark.parametrize(("seconds", "said"), [(0, "0:00"), (65, "1:05"), (3600, "1:00:00"), (3905, "1:05:05"), (-3, "0:00")])
def test_a_place_is_written_as_on_a_clock(playback, seconds, said):
    """Hours only where there are any."""
    assert playback.clock(seconds) == said


def test_the_player_is_asked_for_when_it_is_wanted(qapp):
    """Once; until then nothing of it is read."""
    made = []
    playback = PlaybackViewModel(lambda: made.append("player") or QUrl("file:///p.qml"), lambda: made.append("painter") or QObject())
    assert made == []
    assert (playback.property("player"), playback.property("player")) == (QUrl("file:///p.qml"),) * 2
    assert playback.painter() is playback.painter()
    assert (made, playback.painter().parent()) == (["player", "painter"], playback)
