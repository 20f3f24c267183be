import wave
from pathlib import Path

import pytest

from kiosk.platform import sound
from kiosk.platform.paths import assets_folder
from kiosk.platform.sound import Tones, find_player

PLAYER = """#!/bin/sh
echo "$@" >> "{log}"
exec sleep 5
"""


@pytest.fixture
def player(tmp_path, monkeypatch):
    """A player that writes down what it was asked to play, and plays for five seconds."""
    program, log = tmp_path / "aplay", tmp_path / "played"
    program.write_text(PLAYER.format(log=log), encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setattr(sound, "PLAYERS", (("aplay", "--quiet"),))
    return log


def test_the_player_that_is_there_is_taken(player):
    """With the words that keep it quiet about itself."""
    program, *words = find_player()
    assert (Path(program).name, words) == ("aplay", ["--quiet"])


def test_a_tone_is_played_and_the_next_one_silences_it(player, qapp, qtbot):
    """A name that is no tone only silences."""
    tones = Tones(assets_folder() / "sounds", loud=True)
    tones.play("warning")
    qtbot.waitUntil(lambda: player.exists() and "warning.wav" in player.read_text("utf-8"))
    tones.play("hurry")
    qtbot.waitUntil(lambda: "hurry.wav" in player.read_text("utf-8"))
    tones.play("")
    assert tones._process.state() == tones._process.ProcessState.NotRunning


@pytest.mark.parametrize("loud", [False, True])
def test_a_machine_that_cannot_or_may_not_be_heard_is_silent(loud, qapp, monkeypatch, player):
    """Nobody is told, and nothing waits."""
    if loud:
        monkeypatch.setattr(sound, "PLAYERS", (("no-such-player",),))
    tones = Tones(assets_folder() / "sounds", loud=loud)
    tones.play("warning")
    assert (tones._process.state(), player.exists()) == (tones._process.ProcessState.NotRunning, False)


@pytest.mark.parametrize("name", ["warning", "hurry"])
def test_a_tone_is_short_and_not_loud(name):
    """It is meant to be noticed, not to frighten: two seconds at most, and never near full scale."""
    with wave.open(str(assets_folder() / "sounds" / f"{name}.wav")) as tone:
        assert tone.getnframes() / tone.getframerate() < 2
        assert max(memoryview(tone.readframes(tone.getnframes())).cast("h")) < 0.4 * 32767
