"""Where a noun has words."""

from msgspec.structs import replace

from kiosk.exhibit.model import Cover, Panel, Source, WordList
from kiosk.exhibit.words import fingerprint, plan_of, texts_of
from tests.unit.exhibit.writing import Desk


def test_texts_are_named_by_their_keys(desk: Desk):
    """Ids, dates, numbers and files are none; what has no letter needs no translation."""
    assert texts_of(desk.load().exhibit.figures["kirov"]) == ["name", "born.place", "relations[nikolaev].kind"]
    assert texts_of(desk.load().exhibit.datasets["order-00447"]) == ["title", "columns.shot"]


def test_some_nouns_have_no_words():
    """A source is the same in every language, and so is the list of words a language writes for itself."""
    assert plan_of(Source(id="a", title="A")) is None
    assert texts_of(Source(id="a", title="A")) == []
    assert texts_of(Cover(id="a", title="A", chapters=(), word_list=WordList(avoid={"a": "b"}))) == ["title"]


def test_the_fingerprint_changes_with_any_word(desk: Desk):
    """And with nothing else."""
    panel: Panel = desk.load().exhibit.panels[0]
    assert fingerprint(replace(panel, questions=("Who gained?",))) != fingerprint(panel)
    assert fingerprint(replace(panel, events=(), sensitive=True)) == fingerprint(panel)
