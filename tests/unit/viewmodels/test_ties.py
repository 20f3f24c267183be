from pathlib import Path

import pytest

from kiosk.exhibit.dates import Edtf
from kiosk.exhibit.loader import load
from kiosk.exhibit.model import Relation
from kiosk.viewmodels.ties import Tie, sort_of, ties_of
from tests.unit.viewmodels.making import figure

EXHIBITS = sorted(path.parent for path in (Path(__file__).resolve().parents[3] / "exhibits").glob("*/exhibit.yaml"))


def people(*relations: tuple[str, Relation]):
    """Make people who carry these relations, and those they lead to."""
    names = dict.fromkeys(name for carrier, relation in relations for name in (carrier, relation.to))
    return {name: figure(name, relations=tuple(one for carrier, one in relations if carrier == name)) for name in names}


@pytest.mark.parametrize("folder", EXHIBITS, ids=lambda path: path.name)
def test_every_relation_of_the_exhibits_has_a_sort(folder):
    """So that its line is drawn alike in every language."""
    figures = load(folder).exhibit.figures.values()
    assert [(one.id, tie.to) for one in figures for tie in one.relations if tie.sort is None] == []


@pytest.mark.parametrize(
    ("words", "sort"),
    [
        ("his killer", "killed"),
        ("prosecutor at trial", "court"),
        ("ally, then enemy", "changed"),
        ("rival, then enemy", "rival"),
        ("wife", "family"),
        ("ally to the end", "ally"),
        ("predecessor in Kyiv", "other"),
        ("rivaling", "other"),
    ],
)
def test_without_a_sort_english_words_tell_it(words, sort):
    """Whole words; what none of them tells is another tie."""
    assert sort_of(Relation(to="kirov", kind=words)) == sort


def test_a_sort_that_is_written_counts_before_the_words():
    """A translation says other words, and the line stays as it is."""
    assert sort_of(Relation(to="kirov", kind="killer of time", sort="ally")) == "ally"


def test_a_pair_is_one_tie_however_often_it_is_written():
    """With the words of both, the stronger sort, and the first year that one of them says."""
    known = people(
        ("stalin", Relation(to="yezhov", kind="protégé, later shot", sort="changed")),
        ("yezhov", Relation(to="stalin", kind="patron", sort="ally", since=Edtf("1936"))),
    )
    tie = Tie("stalin", "yezhov", "protégé, later shot", "patron", "changed", 1936, "from 1936")
    assert ties_of(known) == [tie]
    assert tie.seen_from("yezhov") == Tie("yezhov", "stalin", "patron", "protégé, later shot", "changed", 1936, "from 1936")
    assert tie.seen_from("stalin") == tie


def test_a_tie_to_nobody_or_to_oneself_is_none():
    """A mistake in an exhibit draws no line."""
    known = people(("stalin", Relation(to="kirov", kind="himself"))) | {
        "kirov": figure("kirov", relations=(Relation(to="kirov", kind="himself"), Relation(to="nobody", kind="friend")))
    }
    assert [(tie.one, tie.other) for tie in ties_of(known)] == [("stalin", "kirov")]
