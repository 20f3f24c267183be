"""What was copied from the document whose sections the panels follow."""

import pytest
from msgspec.structs import replace

from kiosk.authoring.importing.article import Wish, skeleton_of
from kiosk.authoring.importing.landing import write_folder
from kiosk.exhibit.loader import load
from kiosk.guidelines.edition import Edition
from kiosk.guidelines.near_copies import near_copies
from tests.conftest import FLAGSHIP, ROOT
from tests.unit.guidelines.writing import PANEL, Study

ARTICLE = ROOT.parent / "shared" / "content" / "source-article.txt"
DOCUMENT = """\
The safety lamp

## The lamp of Humphry Davy

The owners of the pits were afraid. In the autumn of that year Humphry Davy travelled to the north and listened to the people
who worked there. They told him “it burns blue before it burns at all” and much else.
"""
OWN = "So the flame went out before the\n  [firedamp](term:firedamp) outside could burn."


@pytest.fixture(name="followed")
def _followed(study: Study) -> Study:
    """The study, with the document that it follows kept in it."""
    study.edit("exhibit.yaml", "language: en\n", "language: en\nsource_document: {title: The lamp, file: source/lamp.md}\n")
    study.write("source/lamp.md", DOCUMENT)
    return study


def test_words_of_ones_own_are_nobodys(followed):
    """Nothing is found where nothing was copied."""
    assert followed.found(near_copies) == []


def test_a_copied_sentence_is_found_with_its_place(followed):
    """The words in a row, the heading and the sentence that they are from; a link and a line break hide nothing."""
    said = "In that year [Davy](figure:davy) travelled to the north and listened to the\n  people **who worked** there."
    assert followed.found_after(near_copies, PANEL, OWN, said) == [
        "panels/lamp.yaml:8:39: 15 words in a row are those of the source document (under 'The lamp of Humphry Davy': "
        "In the autumn of that year Humphry Davy travelled to the north and listened to the people who worked there.; "
        "say it anew, or set it in quotation marks)"
    ]


def test_another_name_does_not_make_a_sentence_ones_own(followed):
    """Whatever name stands in its place."""
    found = followed.found_after(near_copies, PANEL, OWN, "Faraday travelled to the north and listened to the people who worked there.")
    assert [line.partition(" are those")[0] for line in found] == ["panels/lamp.yaml:8:44: 12 words in a row"]


@pytest.mark.parametrize(
    "said",
    [
        "He travelled to the north and listened to somebody else.",
        "They said “travelled to the north and listened to the people who worked there”.",
        'They said "travelled to the north and listened to the people who worked there".',
        "He travelled north and listened. The people who worked there told him.",
    ],
)
def test_what_is_no_copy(followed, said):
    """Seven words in a row, a quotation, the same said anew."""
    assert followed.found_after(near_copies, PANEL, OWN, said) == []


def test_what_the_curator_says_of_the_document_may_be_its_words(followed):
    """As for the word list."""
    said = "curator: The article says he travelled to the north and listened to the people who worked there."
    assert followed.found_after(near_copies, PANEL, "curator: The article calls him a genius.", said) == []


def test_the_longest_run_is_told_once(followed):
    """And a second one for itself."""
    twice = "He travelled to the north and listened to the people who. He travelled to the north and listened to the people who."
    assert len(followed.found_after(near_copies, PANEL, OWN, twice)) == 2


def test_people_and_events_are_held_against_it_too(followed):
    """A copy is one wherever it stands."""
    copy = "He travelled to the north and listened to the people who worked there."
    [found] = followed.found_after(near_copies, "figures.yaml", "He was born by the sea and learned from books.", copy)
    assert found.startswith("figures.yaml:4:")


def test_a_document_that_cannot_be_read_is_told(followed):
    """On the cover, once."""
    followed.write("source/lamp.md", "Леди".encode("cp1251"))
    hint = "save it as UTF-8, or say how it is written: --encoding cp1251 (Cyrillic), --encoding cp1252 (Western Europe)"
    assert [followed.found(near_copies, language) for language in ("en", "ru")] == [
        [f"exhibit.yaml:4:18: nothing can be compared with the source document: the byte CB in line 1 does not belong in UTF-8 ({hint})"],
        [],
    ]


def test_a_document_may_lie_elsewhere(study, tmp_path):
    """For one check: not every text may be handed on with the exhibit."""
    file = tmp_path / "lamp.txt"
    file.write_text("The lamp\n\nHis journey\n\nHe travelled to the north and listened to the people who worked there.\n", "utf-8")
    study.edit(PANEL, OWN, "He travelled to the north and listened to the people who worked there.")
    edition = study.edition("en")
    assert list(near_copies(edition)) == []
    elsewhere = replace(edition, source=file)
    assert [finding.hint.partition(":")[0] for finding in near_copies(elsewhere)] == ["under 'His journey'"]


@pytest.mark.skipif(not ARTICLE.is_file(), reason="the article that the first exhibit follows is not ours to keep here")
def test_the_first_exhibit_copies_nothing_from_its_article(tmp_path):
    """Not one run of eight words, names left out; with the article's own words in the panels, each of the 14 is found."""
    write_folder(tmp_path / "pasted", skeleton_of(ARTICLE, "pasted", Wish(own_words=True)).files)
    own, pasted = (load(folder, keep=True) for folder in (FLAGSHIP, tmp_path / "pasted"))
    assert list(near_copies(Edition(loaded=own, language="en", home=own, source=ARTICLE))) == []
    found = near_copies(Edition(loaded=pasted, language="en", home=pasted, source=ARTICLE))
    assert len({finding.entry.noun.id for finding in found}) == 14
