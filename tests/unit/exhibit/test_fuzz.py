"""Whatever happens to the files of an exhibit, loading gives an exhibit (C24)."""

import time

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.prose import spans
from kiosk.guidelines.registry import RULES
from tests.unit.exhibit.writing import GOOD, Desk

NAMES = sorted(name for name in GOOD if name.endswith(".yaml"))
SYNTAX = [
    "\t",
    "\n",
    "\n\n",
    " ",
    "- ",
    ": ",
    ":",
    "'",
    '"',
    "[",
    "]",
    "{",
    "}",
    "|",
    ">",
    "#",
    "&a ",
    "*a",
    "!!str ",
    "<<: ",
    "~",
    "null",
    "? ",
]
WORDS = ["---\n", "...\n", "%", "@", "`", "<b>", "](", "[^", "[x](figure:kirov)", "1937. ", "id", "9" * 50, ".nan", "../", "x: ["]
LETTERS = ["\0", "\ufeff", "\u202e", "\u2028", "\u0301", "é"]
SNIPPETS = st.sampled_from([*SYNTAX, *WORDS, *LETTERS]).map(str.encode)
PIECES = st.one_of(st.binary(max_size=4), SNIPPETS)
MUTATIONS = st.lists(
    st.tuples(
        st.sampled_from(NAMES),
        st.sampled_from(["insert", "delete", "replace", "double", "cut", "swap"]),
        st.integers(0, 2000),
        st.integers(0, 80),
        PIECES,
    ),
    min_size=1,
    max_size=4,
)


def mutate(data: bytes, how: str, place: int, length: int, piece: bytes) -> bytes:
    """Spoil a file in one place."""
    place %= len(data) + 1
    before, middle, after = data[:place], data[place : place + length], data[place + length :]
    if how == "swap":
        lines = data.splitlines(keepends=True) or [b""]
        one, other = place % len(lines), length % len(lines)
        lines[one], lines[other] = lines[other], lines[one]
        return b"".join(lines)
    return {"insert": before + piece + middle + after, "delete": before + after, "replace": before + piece + after, "cut": before}.get(
        how, before + middle + middle + after
    )


@given(mutations=MUTATIONS)
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_spoiled_exhibit_is_an_exhibit(desk: Desk, mutations):
    """Files that were spoiled anywhere give an exhibit whose references all lead somewhere, and problems with codes."""
    for name, text in GOOD.items():
        desk.write(name, text)
    for name, how, place, length, piece in mutations:
        desk.write(name, mutate((desk.folder / name).read_bytes(), how, place, length, piece))
    began = time.process_time()
    loaded = desk.load()
    assert time.process_time() - began < 1

    assert all(str(problem) for problem in loaded.problems)
    assert [problem for problem in loaded.problems if RULES[problem.code].severity != problem.severity] == []
    assert_whole(loaded.exhibit)


def assert_whole(exhibit: Exhibit) -> None:
    """Demand that every reference has a noun behind it."""
    panels = [panel.id for panel in exhibit.panels]
    ids = {"figure": exhibit.figures, "place": exhibit.places, "event": exhibit.events, "term": exhibit.terms, "panel": panels}
    assert [name for chapter in exhibit.cover.chapters for name in chapter.panels] == panels
    assert all(chapter.panels for chapter in exhibit.cover.chapters)
    for panel in exhibit.panels:
        assert {part.id for group in panel.figures for part in group.people} <= exhibit.figures.keys()
        assert {*panel.events} <= exhibit.events.keys()
        assert not panel.place or panel.place in exhibit.places
        assert {block.dataset.id for block in panel.blocks if block.dataset} <= exhibit.datasets.keys()
        assert {source for claim in panel.claims.values() for source in claim.sources} <= exhibit.sources.keys()
        for span in spans(panel.body):
            assert span.id in (panel.claims if span.kind == "claim" else ids[span.noun])
    for figure in exhibit.figures.values():
        assert {relation.to for relation in figure.relations} <= exhibit.figures.keys() - {figure.id}
