"""The films and recordings of the panels, and what is to be said of them."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from kiosk.exhibit.model import Art, Audio, Block, Exhibit, Video
from kiosk.viewmodels.navigation import NavigationViewModel
from kiosk.viewmodels.panels import PanelListModel
from kiosk.viewmodels.recordings import RecordingsViewModel, RecordingViewModel
from kiosk.viewmodels.spot import Spot
from tests.unit.viewmodels.making import exhibit, panel

VTT = """WEBVTT

00:01.000 --> 00:03.000
<v Ann>One & two.

00:02.000 --> 00:04.000
Three

00:03.900 --> 00:05.000
four.

00:09.000 --> 00:10.000
<i>Five.</i>
"""
FILM = Video(
    file="media/a b.mp4", title="A film", poster="images/one.svg", alt="A lamp.", captions="media/a.vtt", sign="media/s.mp4", credit="A"
)
SOUND = Audio(file="media/b.mp3", transcript="See [her](figure:field).\n\nTwice.", rights="CC0")


@pytest.fixture
def whole(tmp_path: Path) -> Exhibit:
    """Two panels, of which the first has a film and a recording."""
    (tmp_path / "media").mkdir()
    (tmp_path / "media/a.vtt").write_text(VTT, "utf-8")
    made = exhibit([panel("one", blocks=(Block(video=FILM), Block(audio=SOUND))), panel("two", art=Art(file=""))], licence="CC BY 4.0")
    return Exhibit(folder=str(tmp_path), cover=made.cover, panels=made.panels)


@pytest.fixture
def recordings(whole):
    """Open the view."""
    home = QObject()
    yield RecordingsViewModel(whole, PanelListModel(whole, home), home)
    del home


def test_a_link_or_a_panel_names_a_recording(recordings):
    """It is made once; each panel has its own, and from the last one goes on to the first."""
    film, sound = recordings.recording("", 0), recordings.recording("media:one/2", 0)
    assert (film.property("title"), sound.property("title")) == ("A film", "One")
    assert recordings.recording("media:one/1", 1) is film
    assert [recordings.recording(link, row) for link, row in (("", 1), ("media:one/3", 0), ("", 9))] == [None] * 3
    assert (film.property("onward"), film.property("onwardLink")) == ("One", "media:one/2")
    assert (sound.property("onward"), sound.property("onwardLink")) == ("A film", "media:one/1")


def test_a_recording_says_what_its_author_wrote(recordings, whole):
    """Where nothing is said of rights, the licence of the exhibit counts; sound alone is never without sound."""
    film, sound = recordings.recording("", 0), recordings.recording("media:one/2", 0)
    assert [film.property(name) for name in ("isFilm", "audible", "captioned", "alt", "credit", "rights")] == [
        True,
        True,
        True,
        "A lamp.",
        "A",
        "CC BY 4.0",
    ]
    assert [sound.property(name) for name in ("isFilm", "audible", "captioned", "alt", "rights")] == [False, True, False, "", "CC0"]
    assert film.property("file").toLocalFile() == f"{whole.folder}/media/a b.mp4"
    assert [film.property(name).fileName() for name in ("poster", "sign")] == ["one.svg", "s.mp4"]
    assert (sound.property("poster").isEmpty(), sound.property("sign").isEmpty()) == (True, True)


@pytest.mark.parametrize(
    ("position", "said"),
    [
        (0, ""),
        (999, ""),
        (1000, "Ann: One & two."),
        (2500, "Ann: One & two.\nThree"),
        (3000, "Three"),
        (3950, "Three\nfour."),
        (5000, ""),
        (9999, "Five."),
        (10000, ""),
        (99999, ""),
    ],
)
def test_the_caption_of_a_moment_is_found(recordings, position, said):
    """From its first millisecond to the last; two that stand at once stand in the order in which they came."""
    assert recordings.recording("", 0).captionAt(position) == said


def test_what_is_said_can_be_read(recordings):
    """From the transcript; where there is none, from the captions, parted where it was silent or another voice speaks."""
    assert recordings.recording("media:one/2", 0).property("paragraphs") == ['See <a href="figure:field">her</a>.', "Twice."]
    assert recordings.recording("", 0).property("paragraphs") == ["Ann: One &amp; two. Three four.", "Five."]


def test_captions_with_mistakes_are_shown_as_far_as_they_go(recordings, whole, caplog):
    """The log knows."""
    Path(whole.folder, "media/a.vtt").write_text(VTT.replace("00:10.000", "00:08.000"), "utf-8")
    assert recordings.recording("", 0).captionAt(1000) == "Ann: One & two."
    assert "this caption ends before it begins" in caplog.text


def test_the_view_opens_only_where_there_is_a_recording(whole):
    """And closing it leads to the panel it was opened over."""
    navigation = NavigationViewModel(whole, PanelListModel(whole))
    for link in ("media:two/1", "media:one/3", "media:one", "panel:one"):
        navigation.openView("media", link)
        assert navigation.spot == Spot()
    navigation.openView("media")
    assert navigation.spot == Spot(0, view="media")
    navigation.openView("media", "media:one/2")
    assert navigation.spot == Spot(0, view="media", focus="media:one/2")
    assert navigation.back()
    assert navigation.spot == Spot()
    navigation.turnTo(1)
    navigation.openView("media")
    assert navigation.spot == Spot(1)


def test_a_caption_is_found_in_no_time(recordings):
    """Ten times a second, among the captions of a film of four hours: a small part of a thousandth of a second each."""
    from time import perf_counter

    from kiosk.exhibit.captions import Cue

    film: RecordingViewModel = recordings.recording("", 0)
    film._cues = tuple(Cue(n * 3000, n * 3000 + 2500, "words") for n in range(5000))
    film._starts = [cue.start for cue in film._cues]
    film._longest = 2500
    began = perf_counter()
    said = [film.captionAt(n * 15_000 + 100) for n in range(1000)]
    assert set(said) == {"words"}
    assert perf_counter() - began < 0.25
