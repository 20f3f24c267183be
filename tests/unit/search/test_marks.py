import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.search.marks import LONGEST, Marker, cut, opening
from kiosk.search.stemming import Stemming


def shown(pieces) -> str:
    """Write pieces with what was found in brackets."""
    return "".join(f"[{piece.text}]" if piece.found else piece.text for piece in pieces)


@pytest.mark.parametrize(
    ("query", "name", "marked"),
    [
        ("bukh", "Nikolai Bukharin", "Nikolai [Bukharin]"),
        ("riutin", "Мартем’ян Рютін", "Мартем’ян [Рютін]"),
        ("мартемян", "Мартем’ян Рютін", "[Мартем’ян] Рютін"),
        ("serg kir", "Sergei Kirov", "[Sergei] [Kirov]"),
        ("kirov", "Kirov’s guard", "[Kirov’s] guard"),
        ("kirov", "‘Kirov’", "‘[Kirov]’"),
        ("хрущев", "Никита Хрущёв", "Никита [Хрущёв]"),
        ("stalin", "The murder of Kirov", "The murder of Kirov"),
    ],
)
def test_the_whole_word_is_marked(query, name, marked):
    """As it is written, with its accents and apostrophes, but not the quotation marks round it."""
    assert shown(Marker(query, Stemming("en")).name(name)) == marked


def test_a_word_with_a_slip_is_marked_where_it_was_found_in_spite_of_it():
    """The nearest one alone."""
    marker = Marker("кироб", Stemming("uk"))
    assert [shown(marker.name("Киров і Куров", near=near)) for near in (False, True)] == ["Киров і Куров", "[Киров] і Куров"]


def test_an_excerpt_shows_the_word_among_its_neighbours():
    """From the first text that has it; dots stand for what is left out."""
    text = " ".join(f"{number}word" for number in range(10, 70))
    excerpt = shown(Marker("40word", Stemming("en")).excerpt(["Nothing here.", text]))
    assert excerpt == "…33word 34word 35word 36word 37word 38word 39word [40word] " + " ".join(f"{at}word" for at in range(41, 54)) + "…"


def test_a_text_without_the_word_gives_no_excerpt():
    """The opening of the text is shown then."""
    assert Marker("bread", Stemming("en")).excerpt(["Nothing here.", ""]) == []


def test_an_opening_ends_with_a_sentence():
    """As many as fit; a first sentence that is too long is cut between two words."""
    assert opening("One. Two.") == "One. Two."
    assert opening("A short one. " + "long " * 40) == "A short one."
    assert opening("long " * 60).endswith("long…")


@given(st.text(max_size=400), st.integers(0, 400), st.integers(1, 30))
def test_an_excerpt_is_never_longer_than_its_measure(text, start, length):
    """Whatever the text, wherever the word."""
    if start + length <= len(text):
        excerpt = "".join(piece.text for piece in cut(text, [(start, start + length)]))
        assert len(excerpt) <= LONGEST + 2


@given(st.text(max_size=40), st.text(max_size=60))
def test_marking_loses_no_letter(query, name):
    """The pieces together are the name."""
    assert "".join(piece.text for piece in Marker(query, Stemming("uk")).name(name, near=True)) == name
