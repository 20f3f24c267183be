"""An exhibit that is kept as it was read."""

import os
from pathlib import Path

import pytest

from kiosk.exhibit import stored
from kiosk.exhibit.dates import Edtf
from kiosk.exhibit.loader import load
from kiosk.exhibit.stored import Shelf
from kiosk.exhibit.translations import translate
from tests.unit.authoring.folders import write_exhibit


@pytest.fixture
def folder(tmp_path) -> Path:
    """An exhibit."""
    return write_exhibit(tmp_path / "exhibit")


@pytest.fixture
def shelf(tmp_path) -> Shelf:
    """A place to keep it."""
    return Shelf(tmp_path / "kept")


def never():
    """Nobody reads it again."""
    pytest.fail("it was read again")


def test_the_exhibits_that_come_with_the_program_are_kept_whole(shelf, flagship):
    """In every language: what is taken from the shelf equals what was read."""
    folder = Path(flagship.exhibit.folder)
    for language, loaded in {"en": flagship, "uk": translate(flagship.exhibit, folder, "uk")}.items():
        assert shelf.take(folder, language, lambda loaded=loaded: loaded) is loaded
        assert shelf.take(folder, language, never).exhibit == loaded.exhibit


def test_what_is_taken_from_the_shelf_reckons_no_date(shelf, flagship, monkeypatch):
    """The dates of 20,000 events once took half of a start; a first panel asks for a few."""
    folder = Path(flagship.exhibit.folder)
    shelf.take(folder, "en", lambda: flagship)
    asked = []
    monkeypatch.setattr(Edtf, "_reckon", lambda date: asked.append(date.text))
    assert len(shelf.take(folder, "en", never).exhibit.events) > 100
    assert asked == []


@pytest.mark.parametrize("change", ["a byte", "the same size", "a file more", "a file less", "a picture"])
def test_whatever_changes_it_is_read_again(shelf, folder, change):
    """Also where the time of the file was put back."""
    shelf.take(folder, "en", lambda: load(folder))
    file = folder / ("plate.svg" if change == "a picture" else "panels/one.yaml")
    times = file.stat()
    match change:
        case "a file more":
            (folder / "places.yaml").write_text("- {id: here, name: Here}\n")
        case "a file less":
            (folder / "figures.yaml").unlink()
        case "the same size":
            file.write_text(file.read_text().replace("Words", "Sword"))
        case _:
            file.write_text(file.read_text() + "\n")
    os.utime(file, ns=(times.st_atime_ns, times.st_mtime_ns))
    fresh = load(folder)
    assert shelf.take(folder, "en", lambda: fresh) is fresh


def test_what_has_a_problem_is_never_kept(shelf, tmp_path):
    """It is said at each start."""
    folder = write_exhibit(tmp_path / "broken", broken={"two"})
    for _ in range(2):
        loaded = load(folder)
        assert shelf.take(folder, "en", lambda loaded=loaded: loaded) is loaded
    assert not (tmp_path / "kept").exists()


def test_a_torn_or_altered_file_is_not_believed(shelf, folder, tmp_path):
    """Each beginning of it, and each changed byte: it is read again, and kept again."""
    loaded = shelf.take(folder, "en", lambda: load(folder))
    (file,) = (tmp_path / "kept").iterdir()
    whole = file.read_bytes()
    for spoiled in (*(whole[:end] for end in range(0, len(whole), 97)), *(_flipped(whole, at) for at in range(0, len(whole), 61))):
        file.write_bytes(spoiled)
        assert shelf.take(folder, "en", lambda: loaded) is loaded
        assert file.read_bytes() == whole


def _flipped(data: bytes, at: int) -> bytes:
    return data[:at] + bytes([data[at] ^ 0x41]) + data[at + 1 :]


def test_another_program_reads_it_anew(shelf, folder, monkeypatch):
    """What it makes of the files may be something else."""
    shelf.take(folder, "en", lambda: load(folder))
    monkeypatch.setattr(stored, "__version__", "another")
    fresh = load(folder)
    assert shelf.take(folder, "en", lambda: fresh) is fresh


def test_where_nothing_can_be_kept_it_is_read(folder, tmp_path):
    """Nowhere to put it, or a file where the folder should be."""
    (tmp_path / "file").write_text("")
    for shelf in (Shelf(), Shelf(tmp_path / "file" / "kept")):
        fresh = load(folder)
        assert shelf.take(folder, "en", lambda fresh=fresh: fresh) is fresh


def test_only_so_many_are_kept(shelf, folder, tmp_path, monkeypatch):
    """The one that was not wanted for longest goes."""
    monkeypatch.setattr(stored, "MOST", 2)
    for language in ("en", "ru", "uk"):
        shelf.take(folder, language, lambda: load(folder))
    assert len([*(tmp_path / "kept").iterdir()]) == 2
