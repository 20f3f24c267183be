"""However a text is written in YAML, it is read as the text it was."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.authoring.flowing import flowing
from kiosk.authoring.scalars import WIDTH, Saying, Spot, in_line, rewritten, written
from kiosk.exhibit.manuscript import Manuscript
from kiosk.exhibit.nodes import parse

TEXTS = st.text(st.sampled_from("ab ёЖ\"'\\:#-,[]{}&*!|>%@`?~=\t\n«»— 1."), min_size=1, max_size=24).map(str.strip).filter(bool)
LONG = "Слово за словом, и так далее, пока строка не станет длиннее страницы. " * 4


def read(source: str) -> str:
    """Read the text under `key:` of a file, which has another key behind it."""
    tree = parse(Manuscript("", f"key: {source}\nnext: x\n"))
    assert tree.manuscript.problems == []
    text, behind = (one.text for one in tree.texts)
    assert behind == "x"
    return text


@settings(max_examples=80, deadline=None)
@given(TEXTS)
@example("1:?")
def test_any_text_is_read_as_it_was(text):
    """In brackets, in a line of its own, as a block."""
    assert read(written(Saying(text), Spot(5, 0, flow=False))).removesuffix("\n") == text
    assert read(in_line(text, flow=False)) == text
    tree = parse(Manuscript("", f"key: [{in_line(text, flow=True)}, x]\n"))
    assert [one.text for one in tree.texts] == [text, "x"]


@settings(max_examples=80, deadline=None)
@given(TEXTS, st.sampled_from(["plain", '"double"', "'single'", "|\n  block", ">-\n  folded", "|-\n    deep"]))
@example("1\n 1", ">-\n  folded")
def test_any_text_takes_the_place_of_any_other(text, before):
    """In the style of the one before, or in one that can hold it."""
    assert read(rewritten(Saying(text), Spot(5, 0, flow=False), before)).removesuffix("\n") == text


@pytest.mark.parametrize(
    ("text", "prose", "source"),
    [
        ("Кіров", False, "Кіров"),
        ("О пів на п’яту. Смольний, Ленінград", False, "О пів на п’яту. Смольний, Ленінград"),
        ("Так: ні", False, '"Так: ні"'),
        ('Сказав "так"', False, "'Сказав \"так\"'"),
        ("null", False, '"null"'),
        ("- тире", False, '"- тире"'),
        ("Раз\n\nДва", True, "|\n  Раз\n\n  Два"),
        ("Раз\nДва", False, "|-\n  Раз\n  Два"),
    ],
)
def test_a_new_text_is_written_as_a_curator_would(text, prose, source):
    """Plain where that is safe, in quotes where it is not, as lines where there are some."""
    assert written(Saying(text, prose), Spot(5, 0, flow=False)) == source


def test_a_long_text_becomes_lines():
    """Prose with `|`, other words with `>-`, no line longer than is usual."""
    prose, words = (written(Saying(LONG.strip(), prose), Spot(5, 0, flow=False)) for prose in (True, False))
    assert (prose[:3], words[:4]) == ("|\n ", ">-\n ")
    assert max(map(len, prose.split("\n"))) <= WIDTH
    assert flowing(read(prose)) == read(words) == LONG.strip()


def test_a_block_keeps_its_header_and_its_indent():
    """Also a comment behind the header."""
    assert rewritten(Saying("Інше", prose=True), Spot(6, 0, flow=False), "|  # довго\n     Одне") == "|  # довго\n     Інше"
