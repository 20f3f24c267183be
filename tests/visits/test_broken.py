"""A broken exhibit: what is usable is shown, and no visitor reads about mistakes."""

import re
import shutil
from pathlib import Path

import pytest
from msgspec.structs import replace

from kiosk.exhibit.loader import load
from tests.helpers.visitor import Key

FLAGSHIP = Path(__file__).resolve().parents[2] / "exhibits" / "rise-of-stalin"
STAFF_WORDS = re.compile(r"\b(errors?|warning|\w*\.?yaml|traceback|exception|line \d+|undefined|null|none|nan)\b", re.IGNORECASE)


@pytest.fixture
def folder(tmp_path):
    """A copy of the exhibit to break, without the pictures."""
    copy = tmp_path / "exhibit"
    shutil.copytree(FLAGSHIP, copy, ignore=shutil.ignore_patterns("*.svg"))
    (copy / "images").mkdir(exist_ok=True)
    return copy


def no_staff_words(visitor):
    """The words on screen that only staff should read."""
    return [text for text in visitor.reads() if STAFF_WORDS.search(text)]


def test_one_bad_panel_is_left_out(rooms, tmp_path, titles):
    """A panel file that is no YAML leaves no gap: the others are there, numbered and linked."""
    copy = tmp_path / "exhibit"
    shutil.copytree(FLAGSHIP, copy)
    (copy / "panels" / "kirov-murder.yaml").write_text("id: [unclosed\n\ttitle: x", encoding="utf-8")
    loaded = load(copy)
    assert loaded.errors
    visitor = rooms.show(rooms.without_notices(rooms.without_pictures(loaded)))
    read = [visitor.panel]
    for _ in range(13):
        visitor.press(Key.Key_PageDown)
        read.append(visitor.panel)
        assert no_staff_words(visitor) == []
    assert read[:13] == [*titles[:3], *titles[4:]]
    assert read[13] == read[12]
    visitor.press(Key.Key_O)
    assert not visitor.sees("The murder of Kirov")


@pytest.mark.slow
def test_without_figures_the_panels_are_still_read(rooms, tmp_path):
    """With figures.yaml gone there is still something usable on the screen, and nothing about it."""
    copy = tmp_path / "exhibit"
    shutil.copytree(FLAGSHIP, copy)
    (copy / "figures.yaml").unlink()
    visitor = rooms.show(load(copy))
    assert no_staff_words(visitor) == []
    assert visitor.reads()
    for key in (Key.Key_PageDown, Key.Key_O, Key.Key_Escape, Key.Key_Tab, Key.Key_Return):
        visitor.press(key)
        assert no_staff_words(visitor) == []


@pytest.mark.slow
def test_pictures_that_are_gone_leave_calm_ground(rooms, folder, titles):
    """Panels whose pictures are missing are shown or left out, without a broken picture or a word about it."""
    loaded = load(folder)
    visitor = rooms.show(loaded)
    assert no_staff_words(visitor) == []
    assert visitor.windows == 1


@pytest.mark.parametrize("mode", ["kiosk", *(pytest.param(mode, marks=pytest.mark.long) for mode in ("projector", "desktop"))])
def test_with_no_usable_panel_there_is_a_holding_screen(rooms, tmp_path, mode):
    """The title and one quiet sentence; keys, taps and swipes change nothing and break nothing."""
    copy = tmp_path / "exhibit"
    shutil.copytree(FLAGSHIP, copy)
    for panel in (copy / "panels").glob("*.yaml"):
        panel.write_text("nothing: here", encoding="utf-8")
    visitor = rooms.show(load(copy), mode)
    said = [text for text in visitor.reads() if not text.startswith("&")]
    assert said == ["Power and terror", "This exhibit is being prepared."]
    before = visitor.picture()
    visitor.press(Key.Key_PageDown, Key.Key_O, Key.Key_Return, Key.Key_End, Key.Key_Home, Key.Key_Escape)
    visitor.swipe("left")
    assert [text for text in visitor.reads() if not text.startswith("&")] == said
    assert visitor.picture() == before or mode == "desktop"


@pytest.mark.slow
def test_an_empty_folder_and_no_folder_give_a_holding_screen(rooms, tmp_path):
    """Even with nothing there at all a visitor sees a quiet screen."""
    empty = tmp_path / "empty"
    empty.mkdir()
    for place in (empty, tmp_path / "nowhere"):
        visitor = rooms.show(load(place))
        assert visitor.sees("This exhibit is being prepared.")
        assert no_staff_words(visitor) == []
        rooms.close()


@pytest.mark.slow
def test_an_exhibit_of_one_panel(rooms, candid):
    """One panel has no next and no previous, and nothing beyond it."""
    panel = candid.exhibit.panels[3]
    chapters = tuple(
        replace(chapter, panels=tuple(name for name in chapter.panels if name == panel.id)) for chapter in candid.exhibit.cover.chapters
    )
    cover = replace(candid.exhibit.cover, chapters=chapters)
    visitor = rooms.show(replace(candid, exhibit=replace(candid.exhibit, cover=cover, panels=(panel,))))
    for disturb in (Key.Key_PageDown, Key.Key_PageUp, Key.Key_End, Key.Key_Home):
        visitor.press(disturb)
        assert visitor.panel == panel.title
    visitor.swipe("left")
    visitor.swipe("right")
    assert visitor.panel == panel.title
    visitor.press(Key.Key_O)
    visitor.tap(panel.title)
    assert (visitor.panel, visitor.dialogs) == (panel.title, [])
