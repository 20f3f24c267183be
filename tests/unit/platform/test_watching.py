"""Whatever way an editor saves, it is noticed, once."""

import os

import pytest

from kiosk.platform.watching import FolderWatch


@pytest.fixture
def folder(qapp, tmp_path):
    """A folder with a file in it, and one with a file below."""
    (tmp_path / "panels").mkdir()
    (tmp_path / "exhibit.yaml").write_text("title: Before\n")
    (tmp_path / "panels" / "one.yaml").write_text("title: One\n")
    return tmp_path


def in_place(folder):
    """As nano does."""
    (folder / "panels" / "one.yaml").write_text("title: Another\n")


def by_rename(folder):
    """As vim, VS Code and most others do: written beside, and put in its place."""
    beside = folder / "panels" / ".one.yaml.swp"
    beside.write_text("title: Another\n")
    beside.replace(folder / "panels" / "one.yaml")


def by_backup(folder):
    """As emacs does: the old one is renamed, the new one written."""
    file = folder / "panels" / "one.yaml"
    file.rename(folder / "panels" / "one.yaml~")
    file.write_text("title: Another\n")


def added(folder):
    """A new panel."""
    (folder / "panels" / "two.yaml").write_text("title: Two\n")


def removed(folder):
    """A panel less."""
    (folder / "panels" / "one.yaml").unlink()


def renamed(folder):
    """A folder of another name."""
    (folder / "panels").rename(folder / "texts")


@pytest.mark.parametrize("save", [in_place, by_rename, by_backup, added, removed, renamed])
def test_what_is_saved_is_told_once_each_time(folder, qtbot, save):
    """Also the second time, when the file that was watched is another one."""
    watch = FolderWatch(folder)
    told = []
    watch.saved.connect(lambda: told.append(True))
    with qtbot.waitSignal(watch.saved, timeout=2000):
        save(folder)
    qtbot.wait(80)
    assert told == [True]
    with qtbot.waitSignal(watch.saved, timeout=2000):
        (folder / "exhibit.yaml").write_text("title: Later\n")
    assert told == [True, True]


def test_a_file_in_a_new_folder_is_watched(folder, qtbot):
    """A language is added while the exhibit is shown."""
    watch = FolderWatch(folder)
    with qtbot.waitSignal(watch.saved, timeout=2000):
        (folder / "translations" / "uk").mkdir(parents=True)
    file = folder / "translations" / "uk" / "exhibit.yaml"
    with qtbot.waitSignal(watch.saved, timeout=2000):
        file.write_text("title: Раніше\n", encoding="utf-8")
    with qtbot.waitSignal(watch.saved, timeout=2000):
        file.write_text("title: Пізніше\n", encoding="utf-8")


@pytest.mark.parametrize("name", [".exhibit.yaml.swp", "exhibit.yaml~", ".git/index"])
def test_what_editors_keep_beside_is_nobodys_business(folder, qtbot, name):
    """Nothing is read again for it."""
    (folder / ".git").mkdir()
    watch = FolderWatch(folder)
    with qtbot.assertNotEmitted(watch.saved, wait=150):
        (folder / name).write_text("something")


def test_a_file_that_is_touched_without_a_change_of_time_is_not_told(folder, qtbot):
    """Reading it is no saving."""
    watch = FolderWatch(folder)
    file = folder / "exhibit.yaml"
    state = file.stat()
    with qtbot.assertNotEmitted(watch.saved, wait=150):
        file.read_text()
        os.utime(file, ns=(state.st_atime_ns, state.st_mtime_ns))
