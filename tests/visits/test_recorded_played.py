"""Recorded texts that are really played, where the extra `media` is installed: from files made here."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace

from kiosk.exhibit.model import SpokenTexts
from kiosk.platform.media import can_play
from kiosk.playing import sound_player
from tests.helpers.cinema import make_cinema, tone
from tests.helpers.hands import pause
from tests.helpers.listening import Voice
from tests.helpers.recorded import give_player

pytestmark = [
    pytest.mark.skipif(not can_play(), reason="the extra `media` is not installed"),
    pytest.mark.qt_log_ignore("PulseAudioService", "No audio device detected"),
]
SECONDS = 0.6


def wait_for(what: Callable[[], bool], seconds: float = 5) -> float:
    """Wait until something is so, and say how long that took."""
    began = time.monotonic()
    while not what():
        assert time.monotonic() - began < seconds, "it never came"
        pause(10)
    return time.monotonic() - began


@pytest.fixture(name="heard")
def _heard(qapp) -> list:
    """What the player tells."""
    return []


@pytest.fixture(name="player")
def _player(heard):
    """The player of this machine."""
    made = sound_player()
    made.on_position = heard.append
    made.on_finished = lambda: heard.append("end")
    made.on_failed = lambda why: heard.append(f"failed: {why}")
    yield made
    made.stop()
    made.deleteLater()


@pytest.fixture(name="file")
def _file(tmp_path) -> Path:
    """A recording."""
    tone(tmp_path / "tone.wav", seconds=SECONDS)
    return tmp_path / "tone.wav"


def test_it_is_played_from_a_place_to_its_end(player, heard, file):
    """And again, as often as one likes."""
    for begin in (0, 400):
        heard.clear()
        player.play(file, begin, 0, 0.7)
        wait_for(lambda: "end" in heard)
        places = heard[: heard.index("end")]
        assert (places[0] >= begin, places == sorted(places), places[-1]) == (True, True, SECONDS * 1000)


def test_it_is_silent_at_once(player, heard, file):
    """Within a tenth of a second, and nothing more is told of it (EN 301 549 5.1.3.5)."""
    player.play(file, 0, 0, 0.7)
    wait_for(lambda: bool(heard))
    began = time.monotonic()
    player.stop()
    assert time.monotonic() - began < 0.1
    heard.clear()
    pause(100)
    assert heard == []


@pytest.mark.parametrize("rate", [-0.4, 0.4])
def test_it_is_played_slower_and_faster(player, heard, file, rate):
    """By a quarter, which is what a voice that was recorded bears."""
    player.play(file, 0, rate, 0.7)
    wait_for(lambda: bool(heard))
    lasts = SECONDS / (1 + rate * 0.6)
    assert wait_for(lambda: "end" in heard) == pytest.approx(lasts, abs=0.15)


@pytest.mark.parametrize("data", [b"", b"\x5a" * 4000, b"OggS" + b"\0" * 200])
def test_a_file_that_is_no_recording_fails_at_once(player, heard, tmp_path, data):
    """Whatever it is called."""
    (tmp_path / "torn.opus").write_bytes(data)
    player.play(tmp_path / "torn.opus", 0, 0, 0.7)
    wait_for(lambda: bool(heard))
    assert [told.partition(":")[0] for told in heard] == ["failed"]


def test_a_recording_that_was_made_anew_is_heard_as_it_is_now(player, heard, file):
    """Under the same name."""
    player.play(file, 0, 0, 0.7)
    wait_for(lambda: bool(heard))
    tone(file, seconds=0.2)
    heard.clear()
    player.play(file, 0, 0, 0.7)
    wait_for(lambda: "end" in heard)
    assert max(place for place in heard if place != "end") == 200


def test_a_panel_is_read_with_its_recording(rooms, tmp_path, qapp):
    """Between two pieces that the voice says."""
    loaded = make_cinema(tmp_path, seconds=SECONDS)
    first, *others = loaded.exhibit.panels
    panels = (replace(first, spoken=SpokenTexts(body="media/field.wav")), *others)
    visitor = rooms.show(replace(loaded, exhibit=replace(loaded.exhibit, panels=panels)), size=(1024, 768), panel=first.id, still=True)
    speech, voice = visitor.application.speech, Voice()
    speech.use(voice)
    give_player(speech, sound_player())
    speech.toggle()
    while speech._takes.playing is None:
        voice.on_finished()
    before = len(voice.texts)
    wait_for(lambda: len(voice.texts) > before)
    assert voice.texts[-1] == "The picture: A wire."
    speech.stop()
