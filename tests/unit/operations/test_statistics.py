import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.operations import statistics
from kiosk.operations.counted import Count, moment
from kiosk.operations.statistics import MONTHS, NAME, Store, UnusableError, counting_since, months_before, read_counts

NOW = datetime(2030, 11, 18, 12, tzinfo=UTC).timestamp()
DAY = 86_400.0


def visit(at: float) -> dict[Count, int]:
    """Give what a visit counts, as far as it matters here."""
    return {Count("show", moment("hour", at), "visit", ""): 1, Count("show", moment("day", at), "lasted", "3"): 1}


@pytest.fixture
def file(tmp_path) -> Path:
    """Where the counts are."""
    return tmp_path / NAME


@pytest.fixture
def store(file):
    """The open file."""
    made = Store(file)
    yield made
    made.close()


def days(file: Path) -> list[str]:
    """List the days on which there were visits."""
    return sorted(key.time for key in read_counts(file) if key.what == "lasted")


def test_what_is_counted_adds_up(store, file):
    """Also over a new start of the program."""
    for number in range(3):
        store.add(visit(NOW + number), NOW)
    store.close()
    again = Store(file)
    again.add(visit(NOW), NOW)
    again.close()
    assert set(read_counts(file).values()) == {4}


def test_a_disk_that_refuses_adds_nothing_of_a_visit(store, file):
    """All of it or none."""
    store._connection.execute("PRAGMA query_only = ON")
    with pytest.raises(sqlite3.OperationalError):
        store.add(visit(NOW), NOW)
    store._connection.execute("PRAGMA query_only = OFF")
    store.add(visit(NOW), NOW)
    assert set(read_counts(file).values()) == {1}


def test_it_is_brought_to_the_disk_before_it_counts_as_written(store):
    """WAL and FULL: what was written once survives a power cut, if the disk keeps its word."""
    (mode,) = store._connection.execute("PRAGMA journal_mode").fetchone()
    (synchronous,) = store._connection.execute("PRAGMA synchronous").fetchone()
    assert (mode, synchronous) == ("wal", 2)


def test_counts_are_read_while_they_are_written(store, file):
    """By the report, in another process, or by somebody who only may read."""
    store.add(visit(NOW), NOW)
    reader = sqlite3.connect(f"file:{file}?mode=ro", uri=True)
    reader.execute("BEGIN")
    assert reader.execute("SELECT count(*) FROM counts").fetchone() == (2,)
    store.add(visit(NOW), NOW)
    reader.close()
    assert set(read_counts(file).values()) == {2}


def test_counts_are_kept_for_25_months(store, file):
    """This month and the twenty-four before it; older ones go when a day begins."""
    for back in (800, 762, 740, 700, 3, 2, 1):
        store.add(visit(NOW - back * DAY), NOW - back * DAY)
    store._shortened = ""
    store.add(visit(NOW), NOW)
    assert days(file) == ["2028-11-08", "2028-12-18", "2030-11-15", "2030-11-16", "2030-11-17", "2030-11-18"]
    assert (months_before(NOW, MONTHS - 1), counting_since(file)) == ("2028-11", "2028-11")


def test_a_clock_that_jumps_ahead_deletes_nothing(store, file):
    """It is believed when something was counted on three days by it, not after an hour in 2106."""
    for back in (9, 2, 1, 0):
        store.add(visit(NOW - back * DAY), NOW - back * DAY)
    ahead = datetime(2106, 2, 7, tzinfo=UTC).timestamp()
    store.add(visit(ahead), ahead)
    assert len(days(file)) == 5


def test_what_was_counted_by_a_clock_that_was_ahead_loses_its_time(store, file):
    """When the clock is right again, so that it is neither kept for ever nor lost."""
    ahead = datetime(2106, 2, 7, tzinfo=UTC).timestamp()
    store.add(visit(ahead), ahead)
    for back in (3, 2, 1, 0):
        store.add(visit(NOW - back * DAY), NOW - back * DAY)
    assert days(file) == ["", "2030-11-15", "2030-11-16", "2030-11-17", "2030-11-18"]


def test_what_was_counted_by_a_clock_that_was_never_set_is_kept(store, file):
    """Its time is not known, so it is never too old."""
    store.add(visit(0.0), 0.0)
    for back in (3, 2, 1, 0):
        store.add(visit(NOW - back * DAY), NOW - back * DAY)
    assert days(file)[0] == ""
    assert counting_since(file) == "2030-11"


def test_the_file_has_a_set_size(tmp_path, monkeypatch):
    """When it is nearly full the oldest months go; it never grows beyond."""
    monkeypatch.setattr(statistics, "MOST_PAGES", 20)
    store = Store(tmp_path / NAME)
    begin = datetime(2029, 6, 1, tzinfo=UTC)
    for week in range(40):
        at = (begin + timedelta(weeks=week)).timestamp()
        things = {Count("show", moment("day", at), "figure", f"somebody-with-a-name-{number}"): 1 for number in range(30)}
        store.add(visit(at) | things, at)
    kept = days(tmp_path / NAME)
    assert (kept[-1], kept[0] > "2029-08") == ("2030-03-01", True)
    assert (tmp_path / NAME).stat().st_size <= 20 * 4096
    store.close()


def test_what_is_deleted_is_overwritten(store, file):
    """Nobody finds it in the file."""
    store.add({Count("show", "2020-01-01", "figure", "somebody-long-ago"): 1}, 0.0)
    for back in (3, 2, 1, 0):
        store.add(visit(NOW - back * DAY), NOW - back * DAY)
    assert b"somebody-long-ago" not in file.read_bytes()


def test_a_change_of_many_steps_is_made_whole_or_not_at_all(store, file, monkeypatch):
    """Bug: what was summed up by a clock that was ahead was added again each time that its rows could not be deleted."""
    for days in range(3):
        store.add(visit(NOW - days * DAY), NOW)
    store.add({Count("show", "2031-05-01", "panel", "one"): 10}, NOW)
    before = read_counts(file)

    def refuse(action, *_rest):
        return sqlite3.SQLITE_DENY if action == sqlite3.SQLITE_DELETE else sqlite3.SQLITE_OK

    store._connection.set_authorizer(refuse)
    for day in range(1, 4):
        with pytest.raises(sqlite3.Error):
            store.add(visit(NOW + day * DAY), NOW + day * DAY)
    store._connection.set_authorizer(None)
    assert read_counts(file) == before


@pytest.mark.parametrize(
    ("time", "what"), [("2026-13-45T14Z", "panel"), ("2026-02-30", "panel"), ("2026-11-18", "visit"), ("20261118", "panel")]
)
def test_a_row_at_no_time_is_passed_over(store, file, time, what):
    """Bug: one of them ended `kiosk report` with a traceback."""
    store._connection.execute("INSERT INTO counts VALUES ('show', ?, ?, 'one', 12)", (what, time))
    store._connection.execute("INSERT INTO counts VALUES ('show', 'panel', '2026-11', CAST(X'FFFE' AS TEXT), 12)")
    assert [key.of_what for key in read_counts(file)] == ["\ufffd\ufffd"]


def test_counts_of_another_user_are_said_to_be_theirs(file, monkeypatch):
    """Bug: `kiosk report` without sudo ended with a traceback."""

    def locked(_file):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(statistics, "examine_names", locked)
    with pytest.raises(UnusableError, match=r"^Permission denied$"):
        read_counts(file)
