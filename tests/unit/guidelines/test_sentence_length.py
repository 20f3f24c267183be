"""Sentences that can be read standing."""

import pytest

from kiosk.guidelines.sentence_length import sentence_length
from tests.unit.guidelines.writing import PANEL, Study


@pytest.mark.parametrize(("count", "found"), [(30, False), (31, True)])
def test_a_sentence_has_thirty_words(study: Study, count, found):
    """In whatever layer it stands."""
    said = [f"{PANEL}:5:24: this sentence has {count} words (make two of it; 30 are the most that can be read standing)"]
    study.edit(
        PANEL, "brief: A mesh of wire kept the flame inside. It was not enough.", f"brief: >\n  It was not enough. {'A ' * (count - 1)}b."
    )
    assert study.found(sentence_length) == ([said[0].replace(":5:24", ":6:22")] if found else [])


def test_what_stands_behind_a_panel_may_be_long(study: Study):
    """Claims are for those who sit down with them, and easy language has a rule of its own."""
    study.edit(PANEL, "says: He wrote it down.", f"says: {'A ' * 40}b.")
    study.edit(PANEL, "The mesh was cool.", f"{'A ' * 40}b.")
    assert study.found(sentence_length) == []
