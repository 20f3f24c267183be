"""Soft line breaks are taken out for translators and put in for files, and nothing else is."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.authoring.flowing import flowing, wrapped

WORDS = st.lists(
    st.sampled_from(["word", "1937.", "-", "*", "#", "[a b](figure:x)", "[^c]", "«Так»", "Ёж", "+", ">", "x:"]), min_size=1, max_size=12
)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("One\ntwo.\n", "One two."),
        ("One\n\nTwo\nthree.\n", "One\n\nTwo three."),
        ("One:\n- a\n- b\n  c\n\nTwo", "One:\n- a\n- b\n  c\n\nTwo"),
        ("1. one\n2. two", "1. one\n2. two"),
        ("A hard  \nbreak, another\\\none", "A hard  \nbreak, another\\\none"),
        ("", ""),
    ],
)
def test_soft_breaks_alone_are_taken_out(written, read):
    """Paragraphs, lists and hard breaks are something else."""
    assert flowing(written) == read


def test_lines_are_broken_between_words():
    """None is longer than asked for, if its words are not."""
    assert wrapped("One two three four.\n\nFive six", 10) == ["One two", "three", "four.", "", "Five six"]


def test_no_line_begins_with_what_would_become_something_else():
    """A year with a full stop, a dash, a mark and a bracket stay behind the word before them."""
    assert wrapped("in 1937. The - end # [^a]: of", 3) == ["in 1937.", "The -", "end # [^a]:", "of"]


@settings(max_examples=80, deadline=None)
@given(WORDS, st.integers(1, 20))
def test_what_was_broken_flows_again(words, width):
    """Whatever the words, wherever they are broken."""
    text = flowing(" ".join(words))
    assert flowing("\n".join(wrapped(text, width))) == text
