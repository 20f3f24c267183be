"""An exhibit in five languages, and in eight: the keys of the languages push nothing away, and each stays within reach."""

import re
import shutil

import pytest

from kiosk.exhibit.loader import load
from tests.helpers.layout import faults
from tests.helpers.sizes import EVERY_SIZE, WIDE
from tests.helpers.speaking import ENGLISH

FIVE, EIGHT = "en, ru, uk, de, fr", "en, ru, uk, de, fr, pl, ro, lt"
MINUTE = 60


@pytest.fixture
def spoken(flagship, tmp_path):
    """The exhibit offered in so many languages; what nobody translated stands in English."""

    def told(languages):
        folder = tmp_path / "exhibit"
        shutil.copytree(flagship.exhibit.folder, folder)
        cover = (folder / "exhibit.yaml").read_text(encoding="utf-8")
        (folder / "exhibit.yaml").write_text(re.sub(r"languages: \[.*?\]", f"languages: [{languages}]", cover), encoding="utf-8")
        return load(folder)

    return told


@pytest.mark.slow
@EVERY_SIZE
@pytest.mark.parametrize("languages", [FIVE, EIGHT])
def test_a_panel_and_the_screen_between_two_visits_are_laid_out_soundly(rooms, spoken, size, languages):
    """The names had lain over the ways through the story, over the chapters, and over how long it all takes."""
    loaded = spoken(languages)
    visitor = rooms.show(loaded, size=size, still=True, panel="kirov-murder")
    assert faults(visitor.window) == []
    passer_by = rooms.show(loaded, size=size, patience=MINUTE, attracts=True, still=True)
    assert faults(passer_by.window) == []
    assert {"Français", "1 The climb to power"} <= set(passer_by.keys)


@pytest.mark.slow
@EVERY_SIZE
def test_the_last_of_eight_is_within_reach(rooms, spoken, size):
    """Folded into a key where they have no room side by side."""
    visitor = rooms.show(spoken(EIGHT), size=size, still=True, panel="kirov-murder")
    assert visitor.offers("Lietuvių") == (size not in {WIDE, (1024, 768)})
    if not visitor.offers("Lietuvių"):
        visitor.tap(ENGLISH)
    visitor.tap("Lietuvių")
    assert visitor.application.languages.language == "lt"
