"""Words and sentences."""

import pytest

from kiosk.guidelines.counting import sentences, words


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("one two\nthree", 3),
        ("a well-known man", 3),
        ("1917 – 1953", 2),
        ("1917–1953", 1),
        ("681 692 people", 2),
        ("681\N{NO-BREAK SPACE}692 people", 2),
        ("in 1937 12 people", 4),
        ("one—two", 2),
        ("… “one” !", 1),
    ],
)
def test_words_are_counted(text, count):
    """As a reader counts them: a dash is none, and a number is one however it is grouped."""
    assert len(words(text)) == count


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("One two. Three!", ["One two.", "Three!"]),
        ("He said: “One.” Then two.", ["He said: “One.”", "Then two."]),
        ("One\ntwo. Three", ["One\ntwo.", "Three"]),
        ("One\n\ntwo", ["One", "two"]),
        ("Two things:\n- one\n- two", ["Two things:", "- one", "- two"]),
        ("J. V. Stalin spoke. They wrote.", ["J. V. Stalin spoke.", "They wrote."]),
        ("In St. Petersburg it was cold.", ["In St. Petersburg it was cold."]),
        ("На ул. Ленина и т. е. там. Потом.", ["На ул. Ленина и т. е. там.", "Потом."]),
        ("В 1937 г. Потом всё.", ["В 1937 г.", "Потом всё."]),
        ("Why? asked he. So.", ["Why? asked he.", "So."]),
        ("At 3.5 metres. Yes…", ["At 3.5 metres.", "Yes…"]),
        ("…\n\n1937.", []),
    ],
)
def test_sentences_are_found(text, said):
    """At full stops that end one, not behind initials and abbreviations; what has no letter is none."""
    assert [text[sentence.start : sentence.end] for sentence in sentences(text)] == said
