"""Films and sound recordings in the blocks of a panel, and their files."""

import pytest

from kiosk.exhibit.loader import load
from kiosk.exhibit.model import Audio, Video
from kiosk.exhibit.translations import translate
from tests.unit.exhibit.writing import PANEL, RUSSIAN, Desk, words

MP4 = b"\0\0\0\x18ftypisom\0\0\2\0isomavc1"
FILM = "- video: {file: media/newsreel.mp4, alt: A street., captions: media/newsreel.vtt, transcript: 'See [him](figure:kirov).'}"
SECOND = "- lifelines: {until: 1955}"
VTT = "WEBVTT\n\n00:01.000 --> 00:02.000\nLeningrad.\n"


@pytest.fixture(name="cinema")
def _cinema(desk: Desk) -> Desk:
    """The good exhibit, with files of films and sound beside it."""
    (desk.folder / "media").mkdir()
    for name, data in {
        "newsreel.mp4": MP4,
        "signed.webm": b"\x1a\x45\xdf\xa3\x01",
        "speech.mp3": b"ID3\4",
        "radio.mp3": b"\xff\xfb\x90",
        "newsreel.vtt": VTT.encode(),
        "newsreel.ru.vtt": VTT.encode(),
        "picture.mp4": b"\x89PNG\r\n\x1a\n",
        "new.mp4": b"\0\0\0\x1cftypisom\0\0\2\0isomav01iso2",
        "new.webm": b"\x1a\x45\xdf\xa3\x01" + b"\0" * 400 + b"V_AV1",
        "empty.mp4": b"",
    }.items():
        desk.write(f"media/{name}", data)
    return desk


def test_a_panel_has_a_film_and_a_recording(cinema):
    """With all that is to be said of them; a link in a transcript is checked as any other."""
    cinema.edit(PANEL, SECOND, f"{FILM}\n  - audio: {{file: media/speech.mp3, transcript: Words., credit: Archive}}")
    loaded = cinema.load()
    assert [words(problem) for problem in loaded.problems] == []
    film, sound, _ = loaded.exhibit.panels[0].blocks
    assert film.video == Video(
        file="media/newsreel.mp4", alt="A street.", captions="media/newsreel.vtt", transcript="See [him](figure:kirov)."
    )
    assert sound.audio == Audio(file="media/speech.mp3", transcript="Words.", credit="Archive")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("newsreel.mp4", "newsrel.mp4", "18:19: error: there is no file 'media/newsrel.mp4'; did you mean 'media/newsreel.mp4'?"),
        ("media/newsreel.mp4", "newsreel.mp4", "18:19: error: there is no file 'newsreel.mp4'; did you mean 'media/newsreel.mp4'?"),
        (
            "newsreel.mp4",
            "picture.mp4",
            "18:19: error: the file 'media/picture.mp4' does not hold what its ending .mp4 says (export it again)",
        ),
        ("newsreel.mp4", "empty.mp4", "18:19: error: the file 'media/empty.mp4' is empty (export it again)"),
        *(
            (
                "newsreel.mp4",
                name,
                f"18:19: error: the film 'media/{name}' is coded in AV1, which cannot be played here"
                " (save it as .mp4 (H.264 with AAC) or .webm (VP9 with Opus))",
            )
            for name in ("new.mp4", "new.webm")
        ),
        (
            "newsreel.mp4",
            "newsreel.wmv",
            "18:19: error: Windows Media films do not play everywhere (save it as .mp4 (H.264 with AAC) or .webm (VP9 with Opus))",
        ),
        (
            "newsreel.mp4",
            "speech.mp3",
            "18:19: error: 'media/speech.mp3' is not a film (films end in .avi, .m4v, .mkv, .mov, .mp4, .ogv, .webm)",
        ),
        (
            "media/newsreel.mp4",
            "/dev/video0",
            "18:19: error: a path cannot begin with / (write a path inside the exhibit, such as media/newsreel.mp4)",
        ),
    ],
)
def test_a_film_that_cannot_be_played_is_left_out(cinema, old, new, said):
    """And its author is told where and why (C21): a kind that Qt has no decoder for, another thing under its name, nothing."""
    cinema.edit(PANEL, SECOND, FILM.replace(old, new, 1))
    assert cinema.said() == [f"{PANEL}:{said}"]
    assert [block.dataset is not None for block in cinema.load().exhibit.panels[0].blocks] == [True]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "newsreel.vtt",
            "newsreel.srt",
            "error: SubRip captions are not read (save them as WebVTT (.vtt); most programs that make captions can)",
        ),
        ("newsreel.vtt", "gone.vtt", "error: there is no file 'media/gone.vtt'"),
        ("alt: A street., ", "", "warning: the film has no alt text (write `alt: …`, what is to be seen, for someone who cannot see it)"),
        ("figure:kirov", "figure:kirof", "error: there is no person 'kirof'; did you mean 'kirov'? (figures.yaml has none with this id)"),
    ],
)
def test_a_film_is_shown_without_what_is_wrong_beside_it(cinema, old, new, said):
    """Without its captions, its description, a link."""
    cinema.edit(PANEL, SECOND, FILM.replace(old, new, 1))
    assert [line.split(": ", 1)[1] for line in cinema.said()] == [said]
    assert cinema.load().exhibit.panels[0].blocks[0].video is not None


def test_sound_has_its_own_kinds_of_file(cinema):
    """MP3 with and without a title in front."""
    cinema.edit(PANEL, SECOND, "- audio: {file: media/radio.mp3}\n  - audio: {file: media/newsreel.mp4}")
    assert cinema.said() == [
        f"{PANEL}:19:19: error: 'media/newsreel.mp4' is not a sound file (sound files end in .flac, .m4a, .mp3, .oga, .ogg, .opus, .wav)"
    ]


def test_captions_are_read_by_whoever_looks_into_the_exhibit(cinema):
    """Their mistakes have places of their own; whoever only shows the exhibit does not read them before a film is opened."""
    cinema.write("media/newsreel.vtt", VTT.replace("00:02", "00:00").encode())
    cinema.edit(PANEL, SECOND, FILM)
    said = "media/newsreel.vtt:3:15: error: this caption ends before it begins (write the later time behind the arrow)"
    assert [words(one).removeprefix(f"{cinema.folder}/") for one in load(cinema.folder, keep=True).problems] == [said]
    assert cinema.load().problems == ()


def test_a_language_has_its_own_captions_and_may_have_its_own_film(russian, cinema):
    """Captions that a language lacks are counted as not translated; a film, or one in sign language, may be the same in all."""
    cinema.edit(PANEL, SECOND, FILM)
    name = RUSSIAN + PANEL
    russian.edit(name, "claims:", "blocks: [{video: {alt: Улица., transcript: '[Он](figure:kirov).'}}, {}]\nclaims:")
    before = translate(cinema.load().exhibit, cinema.folder, "ru")
    assert [words(problem) for problem in before.problems] == [
        f"{name}:1:1: warning: 1 of 12 texts are not translated: blocks[1].video.captions"
    ]
    russian.edit(name, "alt: Улица.", "alt: Улица., captions: media/newsreel.ru.vtt, file: media/signed.webm, sign: media/signed.webm")
    said = translate(cinema.load().exhibit, cinema.folder, "ru", keep=True)
    film = said.exhibit.panels[0].blocks[0].video
    assert ([*map(str, said.problems)], said.share.percent) == ([], 100)
    assert (film.captions, film.file, film.sign) == ("media/newsreel.ru.vtt", "media/signed.webm", "media/signed.webm")
    assert "media/newsreel.ru.vtt" in {getattr(entry.noun, "file", "") for entry in said.entries}


def test_a_file_of_a_translation_that_cannot_be_used_is_that_of_the_original(russian, cinema):
    """And its place is said."""
    cinema.edit(PANEL, SECOND, FILM)
    blocks = "blocks: [{video: {alt: Улица., captions: media/no.vtt, transcript: '[Он](figure:kirov).'}}, {}]\nclaims:"
    russian.edit(RUSSIAN + PANEL, "claims:", blocks)
    said = translate(cinema.load().exhibit, cinema.folder, "ru")
    assert [words(problem).partition(": ")[2] for problem in said.problems] == ["error: there is no file 'media/no.vtt'"]
    assert (said.exhibit.panels[0].blocks[0].video.captions, said.share.of - said.share.said) == ("media/newsreel.vtt", 1)
