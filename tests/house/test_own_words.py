"""The words of the exhibits are their own: no eight words in a row stand in the article whose sections the panels follow.

The article is not ours to keep. Beside this file lies what its runs of eight words come to when each is made into a number
that does not lead back to it. With a copy of the article at hand, `python tests/house/test_own_words.py ARTICLE` makes it anew.
"""

import re
import sys
from hashlib import blake2s
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
NUMBERS = Path(__file__).with_name("source_article_runs.txt")
RUN = 8
"""Words in a row that stand in two texts only when one was copied from the other."""
HEADING = f"""\
# What the source article of exhibits/rise-of-stalin comes to: every run of {RUN} words in a row (small letters, digits and
# apostrophes; joined by single spaces), as blake2s of 4 bytes in hexadecimal, sorted. Made by tests/house/test_own_words.py.
"""
NAMES = frozenset({"section", "source_document", "name", "native", "birth_name", "date"})
"""Keys of headings, names and dates, which are what they are."""


def words(text: str) -> list[str]:
    """Give the words of a text, in small letters."""
    return re.findall(r"[a-z0-9']+", text.lower().replace("’", "'"))


def runs(text: str) -> dict[str, str]:
    """Give every run of eight words in a text under its number."""
    said = words(text)
    found = [" ".join(said[at : at + RUN]) for at in range(len(said) - RUN + 1)]
    return {blake2s(run.encode(), digest_size=4).hexdigest(): run for run in found}


def passages(node: object) -> list[str]:
    """Give every text in a piece of YAML but headings, names and dates."""
    if isinstance(node, dict):
        return [text for key, value in node.items() if key not in NAMES for text in passages(value)]
    if isinstance(node, list):
        return [text for value in node for text in passages(value)]
    return [node] if isinstance(node, str) else []


def copied(node: object, source: frozenset[str]) -> list[str]:
    """Give the runs of words that a piece of YAML has in common with a source, which is given in numbers."""
    return [run for text in passages(node) for number, run in runs(text).items() if number in source]


def known() -> frozenset[str]:
    """Give the numbers of the article."""
    return frozenset(line for line in NUMBERS.read_text("utf-8").splitlines() if not line.startswith("#"))


def written() -> list[Path]:
    """Give every text file of every exhibit."""
    return sorted((ROOT / "exhibits").rglob("*.yaml"))


@pytest.mark.parametrize("path", written(), ids=lambda path: path.relative_to(ROOT / "exhibits").as_posix())
def test_nothing_is_copied_from_the_source_article(path):
    """No eight words in a row stand in the article too."""
    assert copied(yaml.load(path.read_text("utf-8"), yaml.CSafeLoader), known()) == []


def test_the_article_is_known_by_its_numbers():
    """Some thousand runs, and nothing that could be read."""
    assert NUMBERS.read_text("utf-8").startswith(HEADING)
    assert len(known()) > 1000
    assert [number for number in known() if not re.fullmatch(r"[0-9a-f]{8}", number)] == []


def test_a_copied_sentence_is_seen():
    """Eight words in a row are found wherever they stand, and not in a heading that names its section."""
    source = frozenset(runs("One two three four five six seven eight’s nine"))
    assert copied({"panels": [{"body": "So: Two, three four\nfive six seven eight's nine."}]}, source) == [
        "two three four five six seven eight's nine"
    ]
    assert copied({"body": "one two three four five six seven nine"}, source) == []
    assert copied({"section": "one two three four five six seven eight's"}, source) == []


if __name__ == "__main__":
    NUMBERS.write_text(HEADING + "".join(f"{number}\n" for number in sorted(runs(Path(sys.argv[1]).read_text("utf-8")))), "utf-8")
