"""Recordings of texts say what is read."""

import pytest

from kiosk.guidelines.recordings import caption_lines
from kiosk.guidelines.spoken import recordings_say_what_is_read
from tests.unit.guidelines.writing import PANEL, RUSSIAN, Study

VTT = "WEBVTT\n\n00:00.000 --> 00:01.000\nIn the pit a naked flame could kill. Humphry Davy\n\n00:01.000 --> 00:02.000\nmesh\n"


@pytest.fixture(name="studio")
def _studio(study: Study) -> Study:
    """The study, with its body read aloud, and times that fit."""
    study.write("media/body.mp3", b"ID3\4")
    study.write("media/body.vtt", VTT)
    study.edit(PANEL, "curator:", "spoken: {body: media/body.mp3}\ncurator:")
    return study


def test_a_text_that_is_heard_as_it_stands_is_let_pass(studio):
    """Links and marks are not spoken; and times are no captions, so they may be as long as they like."""
    assert (studio.found(recordings_say_what_is_read), studio.found(caption_lines)) == ([], [])


def test_a_text_that_was_written_anew_is_found(studio):
    """By the words that are timed and no longer stand there."""
    said = studio.found_after(recordings_say_what_is_read, PANEL, "In the pit a naked", "Underground a naked")
    assert said == [
        f"{PANEL}:18:16: 1 of 2 timed pieces of this recording do not stand in the text; the first is "
        "'In the pit a naked flame could kill. Hu…' (media/body.vtt, line 4) (have the text read aloud anew, or mend the times)"
    ]


def test_without_times_nobody_knows(studio):
    """So nothing is said."""
    (studio.folder / "media" / "body.vtt").unlink()
    assert studio.found_after(recordings_say_what_is_read, PANEL, "In the pit a naked", "Underground a naked") == []


def test_a_translation_is_held_against_its_own_text(studio):
    """And against its own times."""
    studio.write("media/body.ru.mp3", b"ID3\4")
    studio.write("media/body.ru.vtt", VTT)
    studio.edit(RUSSIAN, "title:", "spoken: {body: media/body.ru.mp3}\ntitle:")
    assert [line.partition(" timed")[0] for line in studio.found(recordings_say_what_is_read, "ru")] == [f"{RUSSIAN}:1:16: 2 of 2"]
