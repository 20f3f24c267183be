"""Texts that were made to keep the check busy."""

import time

import pytest

from kiosk.exhibit.manuscript import Manuscript
from kiosk.exhibit.model import Panel
from kiosk.guidelines.ignores import Ignores
from kiosk.guidelines.registry import GUIDELINES, RULES
from tests.unit.guidelines.writing import PANEL, Study

SIZE = 60_000


@pytest.mark.parametrize(
    "piece",
    [
        "J. ",
        ". ",
        ".",
        "a  b , ",
        '"',
        "“",
        "«",
        "genius ",
        "[a](term:firedamp) ",
        "**",
        "* a\n  ",
        "- a\n  ",
        "one two three.\n\n  ",
        "1 234 ",
    ],
)
def test_a_hostile_text_is_judged_in_time(study: Study, piece):
    """A long file of whatever is hardest; what takes the square of its length would take minutes."""
    text = (piece * (SIZE // len(piece))).strip()
    study.write(
        PANEL,
        f"id: lamp\ntitle: The lamp\nart: {{file: images/plate.svg, alt: A.}}\nbody: |\n  {text}x\neasy: |\n  {text[: SIZE // 100]}x\n",
    )
    before = time.perf_counter()
    edition = study.edition("en")
    found = [list(guideline(edition)) for guideline in GUIDELINES]

    assert len(list(edition.entries(Panel))) == 1
    assert sum(map(len, found)) < 100
    assert time.perf_counter() - before < 10


@pytest.mark.parametrize(
    "piece",
    ["# kiosk: ignore[T101] a\n", "# kiosk: ignore[T999]\n", "a: |  # kiosk: ignore[T101] a\n  b\n", "NOTE kiosk: ignore[M103] a\n"],
)
def test_a_file_of_ignores_is_read_in_time(piece):
    """What takes the square of its length would take minutes."""
    name = "a.vtt" if piece.startswith("NOTE") else "a.yaml"
    before = time.process_time()
    ignores = Ignores(Manuscript(name, piece * (SIZE * 4 // len(piece))), RULES)
    assert len(list(ignores.unused())) == (0 if "T999" in piece else SIZE * 4 // len(piece))
    assert time.process_time() - before < 3
