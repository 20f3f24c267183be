"""What the exhibits that come with the program may be used for, and that their words are their own."""

import re
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
EXHIBITS = sorted(path.parent for path in (ROOT / "exhibits").glob("*/exhibit.yaml"))
ARTICLE = ROOT.parent / "shared" / "content" / "source-article.txt"
RUN = 8
"""Words in a row that stand in two texts only when one was copied from the other."""


def words(text: str) -> list[str]:
    """Give the words of a text, in small letters."""
    return re.findall(r"[a-z0-9']+", text.lower())


def runs(text: str) -> set[tuple[str, ...]]:
    """Give every run of eight words."""
    said = words(text)
    return {tuple(said[at : at + RUN]) for at in range(len(said) - RUN + 1)}


def passages(node: object) -> list[str]:
    """Give every text in a piece of YAML but the headings of the source document, which panels name on purpose."""
    if isinstance(node, dict):
        return [text for key, value in node.items() if key not in {"section", "source_document"} for text in passages(value)]
    if isinstance(node, list):
        return [text for value in node for text in passages(value)]
    return [node] if isinstance(node, str) else []


def copied(node: object, source: set[tuple[str, ...]]) -> list[str]:
    """Give the runs of words that a piece of YAML has in common with a source."""
    return [" ".join(run) for text in passages(node) for run in sorted(runs(text) & source)]


def test_there_is_an_exhibit():
    """The program comes with at least one."""
    assert EXHIBITS


@pytest.mark.parametrize("folder", EXHIBITS, ids=lambda path: path.name)
def test_an_exhibit_says_what_may_be_done_with_it(folder):
    """Its cover names a licence by its SPDX name and gives credit."""
    cover = yaml.load((folder / "exhibit.yaml").read_text("utf-8"), yaml.CSafeLoader)
    assert re.fullmatch(r"(?:CC0|CC-BY(?:-SA)?)-\d\.\d|Apache-2\.0", cover["licence"])
    assert all(credit.strip() for credit in cover["credits"])
    assert cover["credits"]


def test_shared_assets_say_what_may_be_done_with_them(files):
    """Every file in assets/ is named in a LICENSES file in its folder or above."""
    assets = ROOT / "assets"
    unnamed = []
    for path in files:
        if assets not in path.parents or path.name.startswith("LICENSES"):
            continue
        beside = [text.read_text("utf-8") for folder in path.parents if folder.is_relative_to(assets) for text in folder.glob("LICENSES*")]
        if not any(path.name in text or f"*{path.suffix}" in text for text in beside):
            unnamed.append(path.relative_to(ROOT).as_posix())
    assert unnamed == []


def test_nothing_is_copied_from_the_source_article():
    """No eight words in a row of an exhibit stand in the article it follows; the article lies beside the checkout of its authors."""
    source = runs(ARTICLE.read_text("utf-8")) if ARTICLE.is_file() else set()
    assert [
        f"{path.relative_to(ROOT).as_posix()}: {run}"
        for folder in EXHIBITS
        for path in sorted(folder.rglob("*.y*ml"))
        for run in copied(yaml.load(path.read_text("utf-8"), yaml.CSafeLoader), source)
    ] == []


def test_a_copied_sentence_is_seen():
    """Eight words in a row are found wherever they stand, and not in a heading that names its section."""
    source = runs("one two three four five six seven eight nine")
    assert copied({"panels": [{"body": "So: Two, three four\nfive six seven eight nine."}]}, source) == [
        "two three four five six seven eight nine"
    ]
    assert copied({"section": "one two three four five six seven eight"}, source) == []
