"""A very large exhibit, as benchmarks/huge.py writes it, at a small size: it is sound, and what grows with it is bounded."""

import importlib.util
from pathlib import Path

import pytest

from kiosk.exhibit.loader import load
from kiosk.exhibit.translations import translate

GENERATOR = Path(__file__).resolve().parents[3] / "benchmarks" / "huge.py"


@pytest.fixture(scope="module")
def huge(tmp_path_factory):
    """300 panels, 400 people and 6,000 events, so that a list is divided."""
    spec = importlib.util.spec_from_file_location("huge", GENERATOR)
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    folder = tmp_path_factory.mktemp("huge")
    made.write(folder, made.Size(300, 400, 6000))
    return folder


@pytest.mark.slow
def test_it_is_sound_in_all_its_languages(huge):
    """Without a problem, and whole."""
    loaded = load(huge)
    assert (loaded.problems, len(loaded.exhibit.panels), len(loaded.exhibit.events)) == ((), 300, 6000)
    for language in ("ru", "uk"):
        said = translate(loaded.exhibit, huge, language)
        assert (said.problems, said.share.said == said.share.of) == ((), True)


@pytest.mark.slow
def test_only_what_is_near_exists(rooms, huge):
    """Of 300 panels three are made, and how far one has come is a line: 300 ticks took longer than the rest of the window."""
    visitor = rooms.show(load(huge), panel="p150", size=(1024, 768))
    few = len([*visitor.things()])
    assert few < 60
    assert visitor.panel == "Panel number 150"
    window = visitor.window.contentItem()
    assert count(window) < 900


def count(item):
    """Count the items below one."""
    return 1 + sum(count(child) for child in item.childItems())
