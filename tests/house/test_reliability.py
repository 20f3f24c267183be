"""The page on reliability: it speaks of every case of the catalogue, and names no test that is not there."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CASES = {"C": 24, "F": 18, "P": 14, "I": 22, "D": 14, "N": 11, "T": 10, "M": 10}
LINE = re.compile(r"^\| ([CFPIDNTM]\d+) \|([^|]*)\|([^|]+)\|([^|]+)\|$", re.MULTILINE)
LINES = LINE.findall((ROOT / "docs" / "reliability.md").read_text("utf-8"))
SHOWN_BY = re.compile(r"`(tests/[^`:]+)(?:::([^`]+))?`")


def test_each_case_stands_there_once():
    """All 123, in their order."""
    assert [name for name, *_ in LINES] == [f"{letter}{number}" for letter, most in CASES.items() for number in range(1, most + 1)]


def test_every_test_that_is_named_exists():
    """A file, or a function in it."""
    named = {match for *_, shown in LINES for match in SHOWN_BY.findall(shown)}
    missing = []
    for file, function in sorted(named):
        text = (ROOT / file).read_text("utf-8") if (ROOT / file).is_file() else ""
        if f"\ndef {function or 'test_'}" not in text:
            missing.append(f"{file}::{function}")
    assert missing == []
