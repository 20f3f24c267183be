"""The volume is asked of the first mixer that is there, and never set above whole."""

import pytest

from kiosk.platform import volume
from kiosk.platform.volume import Mixer


@pytest.fixture
def machine(monkeypatch):
    """A machine with one mixer, which answers a text and remembers what it was told."""

    def have(program, answer):
        told = []

        def run(words):
            told.append(" ".join(words))
            return answer

        monkeypatch.setattr(volume.shutil, "which", lambda name: name if name == program else None)
        monkeypatch.setattr(volume, "_run", run)
        return Mixer(), told

    return have


@pytest.mark.parametrize(
    ("program", "answer", "told"),
    [
        ("wpctl", "Volume: 0.65\n", ["wpctl set-volume @DEFAULT_AUDIO_SINK@ 5%+", "wpctl set-volume @DEFAULT_AUDIO_SINK@ 5%-"]),
        (
            "pactl",
            "Volume: front-left: 42598 /  65% / -11.23 dB",
            ["pactl set-sink-volume @DEFAULT_SINK@ +5%", "pactl set-sink-volume @DEFAULT_SINK@ -5%"],
        ),
        ("amixer", "  Mono: Playback 57 [65%] [-8.00dB] [on]", ["amixer set Master 5%+", "amixer set Master 5%-"]),
    ],
)
def test_each_mixer_is_spoken_to_in_its_own_words(machine, program, answer, told):
    """Asked how loud it is, and made louder and softer."""
    mixer, heard = machine(program, answer)
    assert mixer.level() == 65
    mixer.step(5)
    mixer.step(-5)
    assert [words for words in heard if " set" in words] == told


def test_it_is_never_louder_than_whole(machine):
    """Above that loudspeakers only distort."""
    mixer, told = machine("wpctl", "Volume: 0.98")
    mixer.step(5)
    assert told[-1] == "wpctl set-volume @DEFAULT_AUDIO_SINK@ 2%+"
    mixer, told = machine("wpctl", "Volume: 1.00")
    mixer.step(5)
    assert told == ["wpctl get-volume @DEFAULT_AUDIO_SINK@"]


def test_without_a_mixer_nobody_knows(machine):
    """And nothing is tried."""
    mixer, told = machine("", "")
    mixer.step(5)
    assert (mixer.level(), told) == (-1, [])
