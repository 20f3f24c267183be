"""Films and sound recordings are found by what is said in them."""

from pathlib import Path

import pytest

from kiosk.exhibit.model import Audio, Block, Exhibit, Video
from kiosk.search.entries import gather, passages
from kiosk.search.index import Index
from tests.unit.viewmodels.making import exhibit, panel

VTT = "WEBVTT\n\n00:01.000 --> 00:03.000\n<v Ann Field>The price of\nwheat\n\n00:04.000 --> 00:05.000\ncame by wire.\n"
FILM = Video(file="media/a.mp4", title="A film", alt="A lamp.", captions="media/a.vtt")
SOUND = Audio(file="media/b.mp3", transcript="See [her](figure:field).\n\nHe gained an *hour*.", captions="media/a.vtt")


@pytest.fixture
def whole(tmp_path: Path) -> Exhibit:
    """Two panels, of which the second has a film with captions and a recording with a transcript."""
    (tmp_path / "media").mkdir()
    (tmp_path / "media/a.vtt").write_text(VTT, "utf-8")
    made = exhibit([panel("one"), panel("two", blocks=(Block(video=FILM), Block(audio=SOUND)))])
    return Exhibit(folder=str(tmp_path), cover=made.cover, panels=made.panels)


@pytest.fixture
def index(whole: Exhibit) -> Index:
    """Everything in it."""
    return Index(gather(whole, lambda _: "", lambda kind, name: f"{kind}:{name}"), "en").build()


@pytest.mark.parametrize(
    ("query", "links"),
    [
        ("wheat", ["media:two/1"]),
        ("lamp", ["media:two/1"]),
        ("hour", ["media:two/2"]),
        ("film", ["media:two/1"]),
        ("two", ["panel:two", "media:two/2"]),
    ],
)
def test_what_is_said_and_shown_is_found(index, query, links):
    """In captions or in the transcript, or by its name, which is that of the panel where it has none of its own."""
    assert [index.entries[number].link for number in index.find(query).numbers] == links


def test_a_transcript_takes_the_place_of_captions(index):
    """They say the same, and an excerpt from the one reads better."""
    told = {entry.id: passages(entry.noun) for entry in index.entries if entry.kind == "media"}
    assert told == {"two/1": ["Ann Field: The price of wheat came by wire.", "A lamp."], "two/2": ["See her. He gained an hour."]}


def test_captions_are_read_once_and_not_before_they_are_asked_for(whole):
    """A search that nobody opens costs nothing, and a keystroke reads no file."""
    [film, _] = [entry for entry in gather(whole, lambda _: "", lambda kind, name: f"{kind}:{name}") if entry.kind == "media"]
    file = Path(whole.folder, FILM.captions)
    file.write_text(VTT.replace("wheat", "barley"), "utf-8")
    assert "barley" in passages(film.noun)[0]
    file.unlink()
    assert "barley" in passages(film.noun)[0]
