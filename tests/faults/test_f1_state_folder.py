"""F1, N10: without a folder that can be written to everything goes on in memory; staff is told; the disk is used again when it can be."""

import os
import time
from pathlib import Path
from tempfile import gettempdir

import pytest

from kiosk.operations import statistics
from kiosk.operations.state import condition_of
from kiosk.operations.statistics import NAME, read_counts
from kiosk.operations.tally import FULL, UNWRITABLE, Tally
from tests.helpers.disks import as_nobody, fill, let_be_written, let_only_be_read, small_disk

VISIT = {("visit", ""): 1}


def counted(file: Path) -> int:
    """Add up the visits on the disk."""
    return sum(number for key, number in read_counts(file).items() if key.what == "visit")


def count_in_trouble(tally: Tally) -> str:
    """Count a visit where that cannot be written, and give what staff is told."""
    tally.add("show", VISIT)
    assert not tally.settle()
    return tally.trouble


@pytest.fixture
def tally():
    """Make one that tries again at once; each is ended."""
    made = []

    def _make(folder: Path) -> Tally:
        made.append(Tally(folder / NAME, again=0.02))
        return made[-1]

    yield _make
    for one in made:
        one.close()


def test_a_folder_that_is_missing_is_made(tmp_path, tally):
    """With all above it."""
    folder = tmp_path / "not" / "yet"
    assert condition_of(folder) == ""
    made = tally(folder / "further")
    made.add("show", VISIT)
    assert made.settle()
    assert counted(folder / "further" / NAME) == 1


def test_a_file_in_the_place_of_the_folder(tmp_path, tally):
    """Visits are counted in memory; when the file is gone, they come to the disk."""
    folder = tmp_path / "state"
    folder.write_text("")
    assert condition_of(folder) == f"{folder} is no folder"
    made = tally(folder)
    assert count_in_trouble(made) == f"[Errno 17] File exists: '{folder}'"
    folder.unlink()
    assert made.settle()
    assert counted(folder / NAME) == 1


def test_a_folder_of_somebody_else(tmp_path):
    """Nothing can be written into it, and whose it is is told."""
    tmp_path.chmod(0o755)
    folder = tmp_path / "state"
    folder.mkdir(mode=0o755)
    for above in (one for one in tmp_path.parents if one.is_relative_to(gettempdir()) and one != Path(gettempdir())):
        above.chmod(above.stat().st_mode | 0o011)
    with as_nobody():
        assert condition_of(folder) == f"{folder} belongs to root, and this user may not write to it"
    assert list(folder.iterdir()) == []


def test_a_disk_that_can_only_be_read(tmp_path, tally):
    """Counts wait in memory, and are on the disk when it can be written to."""
    with small_disk(tmp_path / "disk") as disk:
        made = tally(disk)
        made.add("show", VISIT)
        assert made.settle()
        made.close()  # A disk on which a file is open to be written stays as it is.
        let_only_be_read(disk)
        assert condition_of(disk) == "the disk can only be read"
        again = tally(disk)
        assert count_in_trouble(again) == UNWRITABLE
        assert counted(disk / NAME) == 1
        let_be_written(disk)
        assert again.settle()
        assert counted(disk / NAME) == 2
        again.close()


def test_a_full_disk(tmp_path, tally):
    """What is on it stays whole, what comes is in memory, and goes to the disk when there is room."""
    with small_disk(tmp_path / "disk") as disk:
        made = tally(disk)
        made.add("show", VISIT)
        assert made.settle()
        filler = fill(disk)
        made.add("show", {("figure", f"person-{number}" * 20): 1 for number in range(400)})  # So many that the file must grow.
        assert count_in_trouble(made) == FULL
        assert counted(disk / NAME) == 1
        filler.unlink()
        assert made.settle()
        assert (counted(disk / NAME), len(read_counts(disk / NAME))) == (2, 401)
        made.close()


def test_a_disk_that_is_full_from_the_first_moment(tmp_path, tally):
    """Not even an empty file can be begun."""
    with small_disk(tmp_path / "disk") as disk:
        filler = fill(disk)
        assert condition_of(disk) == FULL
        made = tally(disk)
        assert count_in_trouble(made) == FULL
        filler.unlink()
        assert made.settle()
        assert counted(disk / NAME) == 1
        made.close()


@pytest.mark.parametrize("name", ["kiosk.log", NAME, "scans"])
def test_something_else_under_a_name_of_ours_is_told(tmp_path, name):
    """A folder where a file belongs, or the other way round; what has other names is left alone."""
    (tmp_path / "holiday.jpg").write_bytes(b"x")
    assert condition_of(tmp_path) == ""
    if name == "scans":
        (tmp_path / name).write_bytes(b"x")
    else:
        (tmp_path / name).mkdir()
    assert condition_of(tmp_path) == f"{name} is no {'folder' if name == 'scans' else 'file'}"
    assert (tmp_path / "holiday.jpg").exists()


def test_a_pipe_in_the_place_of_the_counts_stops_nothing(tmp_path, tally):
    """Opening it would wait for ever: it is put aside unopened."""
    os.mkfifo(tmp_path / NAME)
    made = tally(tmp_path)
    made.add("show", VISIT)
    assert made.settle()
    assert counted(tmp_path / NAME) == 1


def test_what_waits_in_memory_is_bounded(tmp_path, monkeypatch, tally):
    """A disk that is away for a year takes the oldest counts with it, not the memory."""
    monkeypatch.setattr("kiosk.operations.tally.MOST_WAITING", 50)
    folder = tmp_path / "state"
    folder.write_text("")
    made = tally(folder)
    for number in range(120):
        made.add("show", {("figure", str(number)): 1})
    made.settle()
    assert len(made._waiting) == 50


def test_whoever_counts_never_waits_for_the_disk(tmp_path, tally, monkeypatch):
    """A disk that takes a second for each write costs the exhibit nothing."""
    made = tally(tmp_path)
    made.settle()
    monkeypatch.setattr(statistics.Store, "add", lambda *_: time.sleep(0.3))
    began = time.monotonic()
    made.add("show", VISIT)
    assert time.monotonic() - began < 0.1
