"""Whatever somebody wrote becomes prose without a fault, in time."""

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.documents.markdown import outline_of_markdown
from kiosk.documents.plaintext import outline_of_text
from kiosk.documents.plainwords import as_prose, in_one_line
from kiosk.exhibit import prose

PIECES = (
    *("[", "]", "(", ")", "<", ">", "!", "*", "_", "`", "#", "-", "=", "~", "|", ":", "\\", "\n", "\n\n", " ", "\t", "    ", "a", "A b"),
    *("1937.", "1.", "[^a]", "[a](b)", "(figure:a)", "<b>", "&lt;", "https://a", "💀", "\u202e", "\ud800"),
)
SIGNS = st.lists(
    st.sampled_from(PIECES),
    max_size=30,
).map("".join)
SIZE = 8_000


@settings(max_examples=60, deadline=None, derandomize=True)
@given(text=SIGNS | st.text(max_size=60))
@example("[a](figure:b)\\[c](d)")
@example("<a<b>c>")
@example("(place:[a](b))")
def test_any_text_becomes_prose_without_a_fault(text):
    """No HTML, no link outward, no heading; and a line of a title has no link at all."""
    written = as_prose(text).text
    title = in_one_line(text)
    assert prose.faults(written, prose.spans(written)) == prose.html_faults(written) == ()
    assert prose.stray_links(title) == prose.html_faults(title) == ()
    assert "\n" not in title


@settings(max_examples=60, deadline=None, derandomize=True)
@given(text=SIGNS)
def test_any_document_has_an_outline(text):
    """Its sections follow each other, and their texts are prose."""
    for outline in (outline_of_text(text), outline_of_markdown(text)):
        lines = [section.line for section in outline.sections]
        assert lines == sorted(lines)
        assert [section for section in outline.sections if prose.faults(section.text, prose.spans(section.text))] == []


@pytest.mark.parametrize("piece", ["[", "[a](", "[a](<", "__a", "<a", "# a\n", "a\n\n", "|a|\n|-|\n"])
def test_a_hostile_document_is_read_in_time(piece):
    """What takes the square of its length would take minutes."""
    text = piece * (SIZE // len(piece))
    before = time.process_time()
    outline_of_markdown(text)
    outline_of_text(text)
    assert time.process_time() - before < 3
