"""The page on accessibility: it speaks of everything that was promised, and names no test that is not there."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LINES = re.findall(r"^\| (A[^|]+) \|([^|]+)\|([^|]+)\|([^|]+)\|$", (ROOT / "docs" / "accessibility.md").read_text("utf-8"), re.MULTILINE)
SHOWN_BY = re.compile(r"`(tests/[^`]+)`")


def test_each_requirement_stands_there_once():
    """A1 to A34, alone or with its neighbour."""
    said = sorted((name for names, *_ in LINES for name in names.split(", ")), key=lambda name: int(name[1:]))
    assert said == [f"A{number}" for number in range(1, 35)]


def test_every_test_that_is_named_exists():
    """A file with tests in it."""
    named = {file for *_, shown in LINES for file in SHOWN_BY.findall(shown)}
    missing = sorted(file for file in named if not (ROOT / file).is_file() or "\ndef test_" not in (ROOT / file).read_text("utf-8"))
    assert (missing, len(named) > 20) == ([], True)


def test_what_no_test_shows_says_why():
    """By a check of every exhibit, or because there is nothing to be shown."""
    bare = {names: (stands.strip(), shown.strip()) for names, _, stands, shown in LINES if not SHOWN_BY.search(shown)}
    assert bare == {"A29": ("holds: every panel has it", "`kiosk check`")}
