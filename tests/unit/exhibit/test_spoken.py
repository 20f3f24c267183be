"""Recordings of the texts of a panel and of a person, the times of their words, and their files."""

import pytest

from kiosk.exhibit.captions import Cue, TimesFile
from kiosk.exhibit.loader import load
from kiosk.exhibit.model import SpokenLife, SpokenTexts
from kiosk.exhibit.translations import translate
from kiosk.exhibit.wordtimes import Mark, mark_at, times_of
from tests.unit.exhibit.writing import PANEL, RUSSIAN, Desk, words

VTT = "WEBVTT\n\n00:01.000 --> 00:02.000\nIn the Smolny\n"
TEXTS = ("In the Smolny a clerk shot Kirov.", "The terror began.")


@pytest.fixture(name="studio")
def _studio(desk: Desk) -> Desk:
    """The good exhibit, with recordings beside it; one has the times of its words."""
    (desk.folder / "media").mkdir()
    for name, data in {
        "body.opus": b"OggS",
        "body.vtt": VTT.encode(),
        "life.mp3": b"ID3\4",
        "russian.opus": b"OggS",
        "film.mp4": b"\0\0\0\x18ftypisom",
    }.items():
        desk.write(f"media/{name}", data)
    desk.edit(PANEL, "figures:", "spoken: {body: media/body.opus}\nfigures:")
    return desk


def test_texts_of_a_panel_and_a_life_are_recorded(studio):
    """Each by the name of its text."""
    studio.edit("figures.yaml", "- id: kirov", "- id: kirov\n  life: He led.\n  spoken: {life: media/life.mp3}")
    loaded = studio.load()
    assert [words(problem) for problem in loaded.problems] == []
    assert loaded.exhibit.panels[0].spoken == SpokenTexts(body="media/body.opus")
    assert loaded.exhibit.figures["kirov"].spoken == SpokenLife(life="media/life.mp3")


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("body: media/bodi.opus", "11:16: error: there is no file 'media/bodi.opus'; did you mean 'media/body.opus'?"),
        (
            "body: media/film.mp4",
            "11:16: error: 'media/film.mp4' is not a sound file (sound files end in .flac, .m4a, .mp3, .oga, .ogg, .opus, .wav)",
        ),
        (
            "full: media/body.opus",
            "11:16: error: there is no `full:` that this recording could be the reading of (write the text, or take the recording out)",
        ),
    ],
)
def test_a_recording_that_cannot_be_used_is_reported(studio, written, said):
    """With its place; a voice reads the text."""
    studio.edit(PANEL, "body: media/body.opus", written)
    assert studio.said() == [f"{PANEL}:{said}"]
    assert studio.load().exhibit.panels[0].spoken.body == ""


def test_a_language_never_speaks_with_the_recording_of_another(russian, studio):
    """It names its own, or a voice speaks; it may have one that the original lacks, and lacking one is no lack of words."""
    studio.edit("figures.yaml", "- id: kirov", "- id: kirov\n  life: He led.\n  spoken: {life: media/life.mp3}")
    russian.edit(RUSSIAN + "figures.yaml", "- id: kirov", "- id: kirov\n  life: Он руководил.")
    before = translate(studio.load().exhibit, studio.folder, "ru")
    assert ([*map(str, before.problems)], before.share.percent) == ([], 100)
    assert (before.exhibit.panels[0].spoken, before.exhibit.figures["kirov"].spoken) == (SpokenTexts(), SpokenLife())
    russian.edit(RUSSIAN + PANEL, "claims:", "spoken: {body: media/russian.opus}\nclaims:")
    studio.edit(PANEL, "spoken: {body: media/body.opus}\n", "")
    said = translate(studio.load().exhibit, studio.folder, "ru")
    assert [*map(str, said.problems)] == []
    assert said.exhibit.panels[0].spoken == SpokenTexts(body="media/russian.opus")


def test_a_person_who_is_not_translated_is_left_to_the_voice(russian, studio):
    """Their words stand in the original's language, but a recording would be in it too."""
    studio.edit("figures.yaml", "- id: kirov", "- id: kirov\n  spoken: {life: media/life.mp3}\n  life: He led.")
    (studio.folder / RUSSIAN / "figures.yaml").unlink()
    assert translate(studio.load().exhibit, studio.folder, "ru").exhibit.figures["kirov"].spoken == SpokenLife()


def test_the_times_beside_a_recording_are_read_by_whoever_looks_into_the_exhibit(studio):
    """Their mistakes have places of their own."""
    studio.write("media/body.vtt", VTT.replace("00:02", "00:00").encode())
    loaded = load(studio.folder, keep=True)
    said = "media/body.vtt:3:15: error: this caption ends before it begins (write the later time behind the arrow)"
    assert [words(one).removeprefix(f"{studio.folder}/") for one in loaded.problems] == [said]
    assert [entry.noun for entry in loaded.entries if isinstance(entry.noun, TimesFile)] == [TimesFile(file="media/body.vtt")]


def test_words_are_found_one_after_the_other():
    """Phrases too, whatever their capitals and commas; a word that stands twice is the next one."""
    cues = [Cue(0, 300, "in the"), Cue(300, 600, "Smolny,"), Cue(900, 1200, "Kirov"), Cue(1500, 1800, "the"), Cue(1800, 2000, "TERROR")]
    times = times_of(cues, TEXTS)
    assert times.lost == ()
    assert [TEXTS[mark.paragraph][mark.at : mark.at + mark.length] for mark in times.marks] == [
        "In the",
        "Smolny",
        "Kirov",
        "The",
        "terror",
    ]


def test_what_the_speaker_adds_is_passed_over():
    """And what they leave out as well."""
    times = times_of([Cue(0, 300, "Panel four."), Cue(300, 600, "a clerk"), Cue(600, 900, "yes"), Cue(900, 1200, "began")], TEXTS)
    assert times.marks == (Mark(300, 600, 0, 14, 7), Mark(900, 1200, 1, 11, 5))
    assert [cue.text for cue in times.lost] == ["Panel four.", "yes"]


def test_of_words_in_two_paragraphs_the_beginning_is_marked():
    """A mark never leaves its paragraph."""
    assert times_of([Cue(0, 300, "Kirov. The terror")], TEXTS).marks == (Mark(0, 300, 0, 27, 5),)


def test_a_word_stays_marked_until_the_next_is_spoken_but_not_for_long():
    """A breath is no flicker."""
    marks = (Mark(100, 200, 0, 0, 2), Mark(600, 700, 0, 3, 3))
    assert [mark_at(marks, at) for at in (0, 100, 599, 600, 1699, 1700)] == [None, marks[0], marks[0], marks[1], marks[1], None]
