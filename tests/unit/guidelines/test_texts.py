"""Texts as they are read, and the way back to what was written."""

import pytest

from kiosk.exhibit.loader import load
from kiosk.guidelines.texts import read, text_at, texts
from tests.unit.guidelines.writing import Study


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("plain", "plain"),
        ("[Ann](figure:ann), her [hat](term:hat).[^card]", "Ann, her hat."),
        ("**strong** and *soft*", "strong and soft"),
        ("[**Ann**](figure:ann)", "Ann"),
        ("* one\n* *two*", "* one\n* two"),
        (r"1937\. The year", "1937. The year"),
    ],
)
def test_prose_is_read_without_its_marks(written, said):
    """Links by their words; the stars of a list stay, since they part its entries."""
    assert read(written).text == said


def test_links_can_be_left_out_whole():
    """Those to some nouns; the others are read."""
    assert read("[Ann](figure:ann) wore a [hat](term:hat).", skip=("figure",)).text == " wore a hat."


def test_the_way_back_is_known():
    """Every letter that is read is found where it was written."""
    written = "**A** [b *c*](figure:ann)[^d] e\\."
    reading = read(written)
    assert reading.text == "A b c e."
    assert [written[reading.written(at)] for at in range(len(reading.text))] == list(reading.text)


def test_all_texts_of_a_noun_are_given(study: Study):
    """In the order of the file, with the keys that lead to them; ids and files are none."""
    panel = next(entry for entry in load(study.folder, keep=True).entries if entry.noun.id == "lamp" and hasattr(entry.noun, "body"))
    assert [(text.top, text.key) for text in texts(panel)] == [
        ("title", "title"),
        ("art", "alt"),
        ("lead", "lead"),
        ("brief", "brief"),
        ("body", "body"),
        ("easy", "easy"),
        ("figures", "group"),
        ("claims", "says"),
        ("curator", "curator"),
    ]
    assert text_at(panel, "full") is None
