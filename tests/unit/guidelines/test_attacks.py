"""Texts that were made to keep the check busy."""

import time

import pytest

from kiosk.exhibit.model import Panel
from kiosk.guidelines.registry import GUIDELINES
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
