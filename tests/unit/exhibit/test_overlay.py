"""Words laid over a noun."""

import pytest

from kiosk.exhibit.manuscript import Manuscript
from kiosk.exhibit.model import Cover, Figure, Panel
from kiosk.exhibit.nodes import parse
from kiosk.exhibit.overlay import Overlay
from kiosk.exhibit.words import fingerprint, marks
from tests.unit.exhibit.writing import Desk, words


class Tried:
    """A noun with an overlay over it."""

    def __init__(self, noun: object, text: str) -> None:
        """Lay it over; prose and paths are taken as they are."""
        manuscript = Manuscript("/a.yaml", text)
        root = parse(manuscript).root
        assert root is not None
        overlay = Overlay(manuscript, lambda seen: seen.text.text, lambda _kind, node: node.text)
        self.noun = overlay.lay(noun, root)
        self.said = [words(problem).removeprefix("/a.yaml:") for problem in manuscript.findings()]
        self.missing = overlay.missing
        self.counts = (overlay.said, len(overlay.missing), overlay.lost)


@pytest.fixture(name="panel")
def _panel(desk: Desk) -> Panel:
    return desk.load().exhibit.panels[0]


@pytest.fixture(name="kirov")
def _kirov(desk: Desk) -> Figure:
    return desk.load().exhibit.figures["kirov"]


@pytest.fixture(name="cover")
def _cover(desk: Desk) -> Cover:
    return desk.load().exhibit.cover


def test_a_text_takes_the_place_of_another(panel):
    """The rest stays, and the original is not changed."""
    tried = Tried(panel, "title: Убийство\n")
    assert (tried.noun.title, tried.noun.body, panel.title) == ("Убийство", panel.body, "The murder of Kirov")
    assert (tried.said, tried.counts) == ([], (1, 8, 0))


def test_letters_are_composed(panel):
    """However an editor stores them."""
    assert Tried(panel, "title: И\u0306\n").noun.title == "Й"


def test_entries_are_matched_by_id(panel, cover):
    """In any order."""
    assert [chapter.title for chapter in Tried(cover, "chapters: [{id: terror, title: Террор}]\n").noun.chapters] == ["Террор"]
    roles = Tried(cover, "role_classes: [{id: police, name: Полиция}, {id: leader, name: Вожди}]\n").noun.role_classes
    assert [(role.id, role.name) for role in roles] == [("leader", "Вожди"), ("police", "Полиция")]


def test_ties_are_matched_by_whom_they_lead_to(kirov):
    """Two to one person are taken in their order."""
    twice = Figure(id="a", name="A", relations=(kirov.relations[0], kirov.relations[0]))
    tried = Tried(twice, "name: А\nrelations: [{to: nikolaev, kind: один}, {to: nikolaev, kind: два}]\n")
    assert ([tie.kind for tie in tried.noun.relations], tried.said) == (["один", "два"], [])


def test_other_lists_are_matched_by_position(panel):
    """Groups have no ids."""
    tried = Tried(panel, "figures: [{group: Убит}, {group: Убил}]\n")
    assert [(group.group, len(group.people)) for group in tried.noun.figures] == [("Убит", 1), ("Убил", 1)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "figures: [{group: Убит}]\n",
            "1:10: error: this list has 1 entries, the original has 2 (write them all, in the order of the original)",
        ),
        (
            "questions: [Кто?, Что?]\n",
            "1:12: error: this list has 2 entries, the original has 1 (write them all, in the order of the original)",
        ),
        ("events: [a]\n", "1:1: error: 'events' is the same in every language (take it out; it comes from the original)"),
        (
            "claims: {card: {sources: [a]}}\n",
            "1:17: error: 'sources' is the same in every language (take it out; it comes from the original)",
        ),
        ("titel: A\n", "1:1: error: unknown key 'titel'; did you mean 'title'?"),
        ("title: [A]\n", "1:8: error: 'title' must be a text, as it is in the original"),
        ("art: {alt: {a: b}}\n", "1:12: error: 'alt' must be a text, as it is in the original"),
        ("questions: A\n", "1:12: error: 'questions' must be a list, as it is in the original"),
        ("claims: [A]\n", "1:9: error: 'claims' must be keys with values, as it is in the original"),
        ("claims: {card: A}\n", "1:16: error: this must be keys with values, as it is in the original"),
        ("claims: {cart: {says: A}}\n", "1:10: error: the original has no 'cart' here; did you mean 'card'?"),
        ("- title: A\n", "1:1: error: this must be keys with values, as it is in the original"),
        ("figures: [{people: [{part: A}]}, {group: B}]\n", "1:21: error: this entry has no `id:`, so nobody knows what it translates"),
        ("figures: [{people: [A]}, {group: B}]\n", "1:21: error: this entry has no `id:`, so nobody knows what it translates"),
        ("figures: [{people: [{id: kirow}]}, {group: B}]\n", "1:26: error: the original has no 'kirow' here; did you mean 'kirov'?"),
        (
            "figures: [{people: [{id: kirov, part: A}, {id: kirov, part: B}]}, {group: C}]\n",
            "1:48: error: 'kirov' is translated twice (keep one of the two)",
        ),
        ("blocks: [{dataset: {id: a, title: A}}, {}]\n", "1:11: error: the original has no 'dataset' here"),
        (
            "blocks: [{}, {dataset: {id: a}}]\n",
            "1:29: error: the original has 'order-00447' here (write `id: order-00447`, or take it out)",
        ),
        ("lead: A\n", "1:7: warning: the original has no words here (write them in the original first)"),
    ],
)
def test_what_does_not_fit_is_said(panel, text, said):
    """Each once, at its place."""
    assert Tried(panel, text).said == [said]


def test_what_does_not_fit_leaves_the_original(panel):
    """Its words are counted as lost, not listed as missing: the mistake says it."""
    tried = Tried(panel, "figures: [{group: Убит}]\nquestions: A\ntitle: [B]\n")
    assert (tried.noun, tried.counts) == (panel, (0, 3, 6))


def test_missing_texts_are_named_by_their_keys(panel):
    """The entries of lists by their ids, or by their number."""
    assert Tried(panel, "title: A\n").missing == [
        "art.alt",
        "body",
        "figures[1].group",
        "figures[1].people[kirov].part",
        "figures[2].group",
        "figures[2].people[nikolaev].part",
        "claims.card.says",
        "questions[1]",
    ]


@pytest.mark.parametrize("text", ["title: *x\n", "title: ''\n", "title:\n"])
def test_what_is_refused_or_empty_is_missing(panel, text):
    """It never takes words off the screen."""
    tried = Tried(panel, text)
    assert (tried.noun.title, tried.missing[0]) == ("The murder of Kirov", "title")


@pytest.mark.parametrize("key", ["id: anything", "of: "])
def test_some_keys_are_for_the_outermost_noun(panel, key):
    """Its id is its file's affair, and the fingerprint stands there."""
    value = fingerprint(panel) if key == "of: " else ""
    assert Tried(panel, f"{key}{value}\ntitle: A\n").said == []


def test_a_changed_original_is_told_by_its_fingerprint(panel):
    """With the fingerprint to write once the translation is up to date."""
    assert Tried(panel, "of: 01234567\ntitle: A\n").said == [
        "1:5: warning: the original has changed since this was translated"
        f" (bring the translation up to date, then write `of: {fingerprint(panel)}`)"
    ]


def test_marks_tell_which_texts_have_changed(panel):
    """Behind the fingerprint; a text that the original did not have yet has none."""
    known = " ".join(mark for path, mark in marks(panel).items() if path != ".body")
    assert [one.partition(" (")[0] for one in Tried(panel, f"of: 01234567 {known}\ntitle: A\n").said] == [
        "1:5: warning: the original has changed since this was translated: body"
    ]
    assert Tried(panel, f"of: {fingerprint(panel)} 0000\ntitle: A\n").said == []


def test_a_draft_is_told(panel):
    """Nobody has looked it over."""
    assert [one.partition(" (")[0] for one in Tried(panel, "of: draft\ntitle: A\n").said] == ["1:5: warning: this translation is a draft"]


def test_each_language_has_its_own_word_list(cover):
    """It is taken whole, and never said to be missing."""
    tried = Tried(cover, "title: Б\nword_list: {avoid: {слово: другое, ещё: ''}}\n")
    assert (tried.noun.word_list.avoid, tried.said) == ({"слово": "другое", "ещё": ""}, [])
    assert Tried(cover, "title: Б\nword_list: {avoid: A}\n").said == [
        "2:20: error: 'avoid' must be keys with values, as it is in the original"
    ]
