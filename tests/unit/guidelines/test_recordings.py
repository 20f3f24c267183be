"""What films and sound recordings owe to those who cannot hear or see them."""

import pytest

from kiosk.guidelines.recordings import caption_lines, recordings_are_captioned, recordings_are_credited, recordings_can_be_read
from tests.unit.guidelines.writing import PANEL, Study

MP4 = b"\0\0\0\x18ftypisom\0\0\2\0isomavc1"
FILM = "video: {file: media/a.mp4, alt: A lamp., captions: media/a.vtt, transcript: Words., credit: A}"
SOUND = "audio: {file: media/a.mp3, transcript: Words., credit: A}"


@pytest.fixture(name="cinema")
def _cinema(study: Study) -> Study:
    """The study, with a film and a recording with which nothing is wrong."""
    study.write("media/a.mp4", MP4)
    study.write("media/a.mp3", b"ID3\4")
    study.write("media/a.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nTwo short lines\nare read in time.\n")
    study.edit(PANEL, "curator:", f"blocks:\n  - {FILM}\n  - {SOUND}\ncurator:")
    return study


@pytest.mark.parametrize("guideline", [recordings_are_captioned, recordings_can_be_read, recordings_are_credited, caption_lines])
def test_a_good_recording_is_let_pass(cinema, guideline):
    """Nothing is asked that it does not give."""
    assert cinema.found(guideline) == []


@pytest.mark.parametrize(
    ("guideline", "old", "said"),
    [
        (
            recordings_are_captioned,
            ", captions: media/a.vtt",
            "19:12: this film has no captions (write `captions: media/….vtt`, or `sound: false` where there is nothing to hear)",
        ),
        (
            recordings_can_be_read,
            "captions: media/a.vtt, transcript: Words.",
            "19:12: this film has no transcript (write `transcript: |`, what is said and shown)",
        ),
        (
            recordings_can_be_read,
            "a.mp3, transcript: Words.",
            "20:12: this recording has no transcript (write `transcript: |`, what is said)",
        ),
        (
            recordings_are_credited,
            "Words., credit: A}\n  - audio",
            "19:12: this film has no credit (write `credit: …`, whose it is)",
        ),
    ],
)
def test_what_is_missing_is_said(cinema, guideline, old, said):
    """Captions, words to read, whose it is."""
    kept = {"a.mp3, transcript: Words.": "a.mp3", "Words., credit: A}\n  - audio": "Words.}\n  - audio"}.get(old, "")
    kept = "captions: media/a.vtt" if old.startswith("captions") else kept
    assert cinema.found_after(guideline, PANEL, old, kept) == [f"{PANEL}:{said}"]


def test_a_silent_film_needs_no_captions(cinema):
    """It says of itself that there is nothing to hear."""
    assert cinema.found_after(recordings_are_captioned, PANEL, "captions: media/a.vtt", "sound: false") == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a" * 34, []),
        ("a" * 35, ["a line of this caption has 35 characters"]),
        ("a\nb\nc", ["this caption has 3 lines"]),
    ],
)
def test_a_caption_is_read_in_time(cinema, text, said):
    """Two lines of 34 characters."""
    cinema.write("media/a.vtt", f"WEBVTT\n\n00:01.000 --> 00:02.000\n{text}\n")
    hint = "(one or two lines of at most 34 characters are read in time)"
    assert cinema.found(caption_lines) == [f"media/a.vtt:4:1: {one} {hint}" for one in said]
