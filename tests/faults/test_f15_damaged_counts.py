"""F15, N10: what is on the disk stays there when the process is killed; a file that cannot be used is put aside, and new counts begun."""

import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.operations.counted import Count
from kiosk.operations.statistics import MOST_ASIDE, NAME, TABLE, Store, UnusableError, counting_since, open_store, read_counts
from kiosk.operations.tally import Tally

PROGRAM = Path(__file__).with_name("programs") / "killed.py"
ROOT = Path(__file__).resolve().parents[2]
NOISE = random.Random(1).randbytes(30_000)  # noqa: S311, always the same noise
NOW = 1_795_000_000.0
VISIT = Count("show", "2026-11-18T11Z", "visit", "")


def some(number: int) -> dict[Count, int]:
    """Give the counts of one visit, and of one thing that no other had."""
    return {VISIT: 1, Count("show", "2026-11-18", "figure", f"{number:03}"): 1}


@pytest.fixture
def file(tmp_path) -> Path:
    """Counts of three visits."""
    file = tmp_path / NAME
    store = Store(file)
    for number in range(3):
        store.add(some(number), NOW)
    store.close()
    return file


def killed(folder: Path, times: int) -> dict[str, object]:
    """Kill somebody who counts so many times. In a process without Qt, which can be divided in two."""
    command = [sys.executable, PROGRAM, folder, str(times)]
    done = subprocess.run(command, env=os.environ | {"PYTHONPATH": str(ROOT)}, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.slow
def test_what_was_counted_survives_a_killed_process(tmp_path):
    """Twenty times without warning: nothing that was acknowledged is lost, no visit is counted in half, no file is damaged."""
    assert killed(tmp_path, 20) == {"acknowledged": True, "torn": 0, "lost": 0, "damaged": 0}


@pytest.mark.long
def test_what_was_counted_survives_many_killed_processes(tmp_path):
    """Sixty times."""
    assert killed(tmp_path, 60) == {"acknowledged": True, "torn": 0, "lost": 0, "damaged": 0}


def torn_logs(folder: Path, variants: int) -> list[int]:
    """Cut a write-ahead log short, or turn a bit of it, in many ways; gives how many visits are there with each."""
    folder.mkdir()
    store = Store(folder / NAME)
    store._empty_log = lambda: None
    for number in range(8):
        store.add(some(number), NOW)
    whole = {end: (folder / f"{NAME}{end}").read_bytes() for end in ("", "-wal", "-shm")}
    store.close()
    chance, found = random.Random(15), []  # noqa: S311, always the same chance
    for variant in range(variants):
        log = bytearray(whole["-wal"])
        if variant % 2:
            log[chance.randrange(len(log))] ^= 1 << chance.randrange(8)
        else:
            del log[chance.randrange(len(log)) :]
        shutil.rmtree(folder)
        folder.mkdir()
        (folder / NAME).write_bytes(whole[""])
        (folder / f"{NAME}-wal").write_bytes(log)
        if variant % 3:
            (folder / f"{NAME}-shm").write_bytes(whole["-shm"])
        store, why = open_store(folder / NAME)
        counts = read_counts(folder / NAME)
        store.add(some(99), NOW)
        store.close()
        assert why == ""
        visits = counts.get(VISIT, 0)
        assert sorted(key.of_what for key in counts if key.what == "figure") == [f"{number:03}" for number in range(visits)]
        found.append(visits)
    return found


def test_a_torn_log_gives_the_visits_before_the_tear(tmp_path):
    """Cut short, or with a bit turned, with and without its index: whole visits, the first ones, and counting goes on."""
    assert len(set(torn_logs(tmp_path / "torn", 24))) > 4


@pytest.mark.long
def test_six_hundred_torn_logs(tmp_path):
    """The same, as often as it was measured when SQLite was chosen."""
    assert set(torn_logs(tmp_path / "torn", 600)) == set(range(8))


def scramble(file: Path) -> None:
    """Let nothing of a file be left."""
    file.write_bytes(NOISE)


def break_a_page(file: Path) -> None:
    """Damage the inside of a file whose beginning looks right."""
    content = bytearray(file.read_bytes())
    content[4096:8192] = NOISE[:4096]
    file.write_bytes(content)


def put_other_tables(file: Path) -> None:
    """Let it be the file of another program."""
    file.unlink()
    connection = sqlite3.connect(file)
    connection.execute("CREATE TABLE visitors (name TEXT)")
    connection.close()


def add_a_trigger(file: Path) -> None:
    """Let our own table do something that it never did."""
    connection = sqlite3.connect(file)
    connection.execute("CREATE TRIGGER leak AFTER INSERT ON counts BEGIN DELETE FROM counts; END")
    connection.close()


def put_a_folder(file: Path) -> None:
    """Let a folder stand there."""
    file.unlink()
    file.mkdir()


@pytest.mark.parametrize(
    ("harm", "why"),
    [
        (scramble, "file is not a database"),
        (break_a_page, "it is damaged inside"),
        (put_other_tables, "it has other tables than ours"),
        (add_a_trigger, "it has other tables than ours"),
        (put_a_folder, f"{NAME} is no file"),
    ],
)
def test_a_file_that_cannot_be_used_is_put_aside(file, harm, why):
    """With what belongs to it, under a name that says so, and new counts are begun."""
    harm(file)
    store, told = open_store(file)
    store.add(some(1), NOW)
    assert (told, read_counts(file)) == (why, some(1))
    assert (file.parent / "statistics-damaged-1.db").exists()
    store.close()


def test_a_few_damaged_files_are_kept(file):
    """The newest ones: whoever damages them every day fills no disk."""
    for _ in range(MOST_ASIDE + 3):
        scramble(file)
        store, _ = open_store(file)
        store.close()
    aside = sorted(other.name for other in file.parent.iterdir() if "damaged" in other.name)
    assert aside == [f"statistics-damaged-{number}.db" for number in range(4, 4 + MOST_ASIDE)]


def test_an_index_that_is_missing_or_wrong_is_made_anew(file):
    """The -shm file is nothing but an index."""
    for content in (None, b"", b"\xff" * 32_768):
        index = file.with_name(f"{NAME}-shm")
        index.unlink(missing_ok=True)
        if content is not None:
            index.write_bytes(content)
        store, why = open_store(file)
        assert (why, read_counts(file)[VISIT]) == ("", 3)
        store.close()


def test_counts_that_are_damaged_while_they_are_written(file, caplog):
    """Visits that were counted before are lost with them, those that come are not; staff finds a line in the log."""
    tally = Tally(file)
    assert tally.settle()
    file.unlink()
    scramble(file)
    tally.add("show", {("visit", ""): 1})
    assert tally.settle()
    tally.close()
    assert sum(read_counts(file).values()) == 1
    assert "statistics.db could not be used (file is not a database); it was put aside, and new counts are begun" in caplog.messages


def test_counts_that_are_deleted_while_they_are_written(file):
    """A new file is begun at once."""
    tally = Tally(file)
    assert tally.settle()
    file.unlink()
    tally.add("show", {("visit", ""): 1})
    assert tally.settle()
    tally.close()
    assert sum(read_counts(file).values()) == 1


def test_what_no_program_of_ours_wrote_is_passed_over(file):
    """A bit may turn on the disk, and SQLite has no sums against that."""
    connection = sqlite3.connect(file)
    rows = [("show", "visit", "12:34:56", "", 5), ("show", "visit", "2026-11", "x", -1), ("show", "visit", "2026-12", "y", "many")]
    connection.executemany("INSERT INTO counts VALUES (?, ?, ?, ?, ?)", rows)
    connection.commit()
    connection.close()
    assert read_counts(file) == {VISIT: 3, **{key: 1 for number in range(3) for key in some(number) if key.what == "figure"}}


def test_a_damaged_file_is_told_to_whoever_reads_it(file):
    """The report says why, and puts nothing aside: that is for the exhibit itself."""
    scramble(file)
    with pytest.raises(UnusableError, match="file is not a database"):
        read_counts(file)
    assert counting_since(file) == ""
    assert file.exists()


def test_the_table_is_the_one_that_is_looked_for(file):
    """SQLite keeps the words it was given."""
    with sqlite3.connect(file) as connection:
        assert connection.execute("SELECT sql FROM sqlite_master").fetchall() == [(TABLE,)]
    connection.close()
