"""What the exhibits that come with the program may be used for."""

import re
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
EXHIBITS = sorted(path.parent for path in (ROOT / "exhibits").glob("*/exhibit.yaml"))


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
