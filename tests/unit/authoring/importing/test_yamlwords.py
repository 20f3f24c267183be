"""Texts written as YAML are read as what they were."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.authoring.importing.yamlwords import prose, scalar
from kiosk.documents.plainwords import as_prose
from kiosk.exhibit import prose as markup
from kiosk.exhibit.manuscript import Manuscript
from kiosk.exhibit.nodes import Mapping, Scalar, parse

WORDS = st.lists(
    st.sampled_from(["words", "1937.", "-", ">=3", "#", "* a", "[a]:", "```", "---", ": ", "'", '"', "no", "~", "\n", "\n\n", "a" * 40])
)


def read(text: str) -> str:
    """Read the value of the one key of a file."""
    manuscript = Manuscript("file", text)
    root = parse(manuscript).root
    assert manuscript.problems == []
    assert isinstance(root, Mapping)
    value = root.get("key")
    assert isinstance(value, Scalar)
    return value.text


@pytest.mark.parametrize(
    "text", ["plain words", "no", "08", "~", "null", "", "a: b", "a #b", "# b", "- a", "'", '"', "\\", "[", "{a}", "a:", "1934?", "=1", "é"]
)
def test_a_text_in_one_line_is_read_as_it_was(text):
    """In quotes only where it needs them."""
    assert read(f"key: {scalar(text)}\n") == text
    assert scalar("plain words: no") == '"plain words: no"'


@settings(max_examples=80, deadline=None, derandomize=True)
@given(words=WORDS)
@example(["a" * 40, "a" * 40, "a" * 20, ">=3"])
def test_a_prose_keeps_its_words_and_gets_no_fault(words):
    """However its lines are broken."""
    text = as_prose(" ".join(words)).text
    written = read(prose("key", text, "")) if text else ""
    assert written.split() == text.split()
    assert markup.faults(written, markup.spans(written)) == ()
    assert [part.split() for part in written.strip().split("\n\n")] == [part.split() for part in text.split("\n\n")]
