"""Disks that cannot be read, and exhibits that change or vanish while they are shown (F3, F6, F7)."""

import errno
import os
import shutil
from pathlib import Path

import pytest

from kiosk.exhibit.loader import load
from tests.helpers.visitor import Key
from tests.unit.authoring.folders import write_exhibit
from tests.visits.test_broken import no_staff_words


def failing(monkeypatch, ending):
    """Let the disk fail on every file of one kind: it is there, and opening it works, but no byte comes."""
    real = os.fdopen

    def open_it(descriptor, *given, **named):
        file = real(descriptor, *given, **named)
        if Path(f"/proc/self/fd/{descriptor}").readlink().name.endswith(ending):
            file.close()
            raise OSError(errno.EIO, "Input/output error")
        return file

    monkeypatch.setattr(os, "fdopen", open_it)


def test_a_panel_that_cannot_be_read_is_left_out(tmp_path, monkeypatch):
    """The others are shown, and the log says which file it was."""
    folder = write_exhibit(tmp_path / "exhibit")
    failing(monkeypatch, "one.yaml")
    loaded = load(folder)
    assert [panel.id for panel in loaded.exhibit.panels] == ["two"]
    assert [problem.headline.rpartition("/")[2] for problem in loaded.problems] == ["one.yaml: error[X101]: the file cannot be opened"]


def test_a_picture_that_cannot_be_read_leaves_its_panel(tmp_path, monkeypatch):
    """With its text, and calm ground in place of the picture."""
    folder = write_exhibit(tmp_path / "exhibit")
    failing(monkeypatch, ".svg")
    loaded = load(folder)
    assert [(panel.id, panel.art.file) for panel in loaded.exhibit.panels] == [("one", ""), ("two", "")]


def test_with_nothing_readable_there_is_a_holding_screen(rooms, tmp_path, monkeypatch):
    """A disk that is dying: a quiet sentence and no word for staff."""
    folder = write_exhibit(tmp_path / "exhibit")
    failing(monkeypatch, "yaml")
    visitor = rooms.show(load(folder))
    monkeypatch.undo()
    assert visitor.reads()
    assert no_staff_words(visitor) == []


@pytest.mark.qt_log_level_fail("CRITICAL")
@pytest.mark.parametrize("how", ["deleted", pytest.param("emptied", marks=pytest.mark.long)])
def test_an_exhibit_that_vanishes_while_it_is_shown_goes_on(rooms, tmp_path, how):
    """A stick that is pulled out, an editor that empties each file before it writes: every panel is still there to be read."""
    copy = write_exhibit(tmp_path / "exhibit", {"all": ["one", "two", "three"]})
    visitor = rooms.show(load(copy))
    if how == "deleted":
        shutil.rmtree(copy)
    else:
        for file in copy.rglob("*.*"):
            file.write_bytes(b"")
    read = [visitor.panel]
    for _ in range(2):
        visitor.press(Key.Key_PageDown)
        read.append(visitor.panel)
        assert visitor.sees("Words.")
        assert no_staff_words(visitor) == []
    assert len(set(read)) == 3
    assert visitor.windows == 1
