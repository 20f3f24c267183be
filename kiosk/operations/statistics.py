"""The file that counts are kept in: one table of sums, which tells nothing of any single visit.

SQLite with a write-ahead log that is brought to the disk with every write: what was written once is there after a power cut. That log is
emptied at once, because what one visit added would be seen in it; for the same reason the table has no order but that of its names, and
what is deleted is overwritten. A file that cannot be used is put aside under another name, and a new one begun: the counts of a machine
are worth less than its going on, and somebody may still read them.
"""

import re
import sqlite3
import stat
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from datetime import date, datetime
from pathlib import Path
from typing import Final
from urllib.parse import quote

from kiosk.operations.counted import MONTH, UNKNOWN, Count, moment
from kiosk.operations.writing import settle_folder

NAME: Final = "statistics.db"
TABLE: Final = (
    "CREATE TABLE counts (exhibit TEXT NOT NULL, what TEXT NOT NULL, time TEXT NOT NULL, of_what TEXT NOT NULL, number INTEGER NOT NULL, "
    "PRIMARY KEY (exhibit, what, time, of_what)) WITHOUT ROWID"
)
ADD: Final = "INSERT INTO counts VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET number = number + excluded.number"
FORGET_WHEN: Final = (
    "INSERT INTO counts SELECT exhibit, what, '', of_what, sum(number) FROM counts WHERE time > ? GROUP BY exhibit, what, of_what "
    "ON CONFLICT DO UPDATE SET number = number + excluded.number"
)
"""What was counted by a clock that was ahead stays, as of a time that is not known."""
PAGE: Final = 4096
MOST_PAGES: Final = 8192
"""32 MiB: more than two years of a large exhibit with visitors every day."""
MONTHS: Final = 25
"""How long counts are kept (CNIL, on measuring the use of web sites)."""
DAYS_BELIEVED: Final = 3
"""On so many of the last thirty days something was counted, before a clock is believed so far that counts are deleted by it."""
BESIDE: Final = ("", "-wal", "-shm", "-journal")
MOST_ASIDE: Final = 3
BUSY_SECONDS: Final = 5
DAMAGE: Final = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})


class UnusableError(Exception):
    """What lies there cannot be gone on with, and says why in a few words."""


class Store:
    """The open file. Every method raises sqlite3.Error where the disk, or what is on it, does not allow it."""

    def __init__(self, file: Path) -> None:
        """Open it, or begin it. Raises UnusableError where something else lies there, or something damaged."""
        examine_names(file)
        try:
            self._connection = sqlite3.connect(file, timeout=BUSY_SECONDS, isolation_level=None)
            try:
                self._begin()
            except BaseException:
                self._connection.close()
                raise
        except sqlite3.DatabaseError as error:
            if is_damage(error):
                raise UnusableError(str(error)) from error
            raise
        self._file, self._number = file, file.stat().st_ino
        self._shortened = ""

    def _begin(self) -> None:
        ask = self._connection.execute
        ask("PRAGMA trusted_schema = OFF")
        ask(f"PRAGMA page_size = {PAGE}")
        ask("PRAGMA journal_mode = WAL")
        ask("PRAGMA synchronous = FULL")
        ask("PRAGMA secure_delete = ON")
        ask(f"PRAGMA max_page_count = {MOST_PAGES}")
        there = [sql for (sql,) in ask("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")]
        if there not in ([], [TABLE]):
            raise UnusableError("it has other tables than ours")
        found = [line for (line,) in ask("PRAGMA quick_check(1)")]
        if found != ["ok"]:
            raise UnusableError("it is damaged inside")
        if not there:
            ask(TABLE)
        self._empty_log()

    def _empty_log(self) -> None:
        """Empty the write-ahead log, unless somebody is reading just now: the next time will do, and nobody waits for it."""
        self._connection.execute("PRAGMA busy_timeout = 0")
        self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        self._connection.execute(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000}")

    def add(self, counts: Mapping[Count, int], now: float) -> None:
        """Add all of it or nothing. When this returns, it is on the disk. Raises OSError where somebody took the file away."""
        if self._file.stat().st_ino != self._number:
            raise FileNotFoundError(self._file)
        today = moment("day", now)
        if today != self._shortened:
            self._shorten(now)
            self._shortened = today
        rows = [(key.exhibit, key.what, key.time, key.of_what, number) for key, number in counts.items()]
        with self._all_or_nothing():
            self._connection.executemany(ADD, rows)
        with suppress(sqlite3.Error):
            self._empty_log()

    @contextmanager
    def _all_or_nothing(self) -> Iterator[None]:
        """Make one change of several."""
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._connection.execute("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):
                self._connection.execute("ROLLBACK")
            raise

    def _shorten(self, now: float) -> None:
        """Delete what is too old, and the oldest months while the file is too large. A clock that has just jumped deletes nothing."""
        ask = self._connection.execute
        if self._is_believed(now):
            with self._all_or_nothing():
                ask("DELETE FROM counts WHERE time < ? AND time <> ?", (months_before(now, MONTHS - 1), UNKNOWN))
                ask(FORGET_WHEN, (tomorrow := moment("day", now + 2 * 86_400),))
                ask("DELETE FROM counts WHERE time > ?", (tomorrow,))
        while self._pages() > MOST_PAGES * 3 // 4:
            (oldest,) = ask("SELECT min(time) FROM counts WHERE time <> ?", (UNKNOWN,)).fetchone()
            if not oldest or oldest[:MONTH] == moment("month", now):
                break
            ask("DELETE FROM counts WHERE substr(time, 1, ?) = ?", (MONTH, oldest[:MONTH]))

    def _is_believed(self, now: float) -> bool:
        last_days = [moment("day", now - 86_400 * days) for days in range(30)]
        marks = ", ".join("?" * len(last_days))
        query = f"SELECT count(DISTINCT time) FROM counts WHERE what = 'lasted' AND time IN ({marks})"  # noqa: S608, only question marks
        (days,) = self._connection.execute(query, last_days).fetchone()
        return UNKNOWN not in last_days and days >= DAYS_BELIEVED

    def _pages(self) -> int:
        """Count the pages in use."""
        all_of_them, free = (self._connection.execute(f"PRAGMA {what}").fetchone()[0] for what in ("page_count", "freelist_count"))
        return int(all_of_them) - int(free)

    def since(self) -> str:
        """Give the first month of which there are counts; nothing where there are none."""
        return _since(self._connection)

    def close(self) -> None:
        """Let go of it."""
        self._connection.close()


def _since(connection: sqlite3.Connection) -> str:
    (first,) = connection.execute("SELECT min(time) FROM counts WHERE time <> ?", (UNKNOWN,)).fetchone()
    return str(first or "")[:MONTH]


def open_store(file: Path) -> tuple[Store, str]:
    """Open the file, or put it aside, begin a new one and tell why. Raises sqlite3.Error or OSError where neither can be."""
    try:
        return Store(file), ""
    except UnusableError as error:
        put_aside(file)
        return Store(file), str(error)


def read_counts(file: Path) -> dict[Count, int]:
    """Read all counts, also while an exhibit is shown; what no program of ours can have written is passed over.

    Raises UnusableError where nothing can be read.
    """
    with closing(_open_to_read(file)) as connection:
        try:
            rows = connection.execute("SELECT exhibit, time, what, of_what, number FROM counts").fetchall()
        except sqlite3.Error as error:
            raise UnusableError(str(error)) from error
    return {Count(*row[:4]): row[4] for row in rows if _is_sound(row)}


def counting_since(file: Path) -> str:
    """Give the first month of which a file has counts; nothing where there are none or it cannot be read."""
    try:
        with closing(_open_to_read(file)) as connection:
            return _since(connection)
    except (UnusableError, sqlite3.Error):
        return ""


def _open_to_read(file: Path) -> sqlite3.Connection:
    try:
        examine_names(file)
        if not file.is_file():
            raise UnusableError("nothing has been counted yet")
    except OSError as error:
        raise UnusableError(error.strerror or str(error)) from error
    # Where the folder may not be written to, SQLite can only read what it takes to be unchanging.
    for way in ("mode=ro", "immutable=1"):
        try:
            connection = sqlite3.connect(f"file:{quote(str(file))}?{way}", uri=True, timeout=BUSY_SECONDS)
        except sqlite3.Error:
            continue
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.Error as error:
            connection.close()
            if is_damage(error):
                raise UnusableError(str(error)) from error
        else:
            connection.text_factory = _text
            return connection
    raise UnusableError("the file cannot be opened")


def _text(written: bytes) -> str:
    """Read a text that may be of any bytes: it is one row that is damaged then, and not all of them."""
    return written.decode(errors="replace")


TIMES: Final = {0: "", 7: "%Y-%m", 10: "%Y-%m-%d", 14: "%Y-%m-%dT%HZ"}
"""How a time is written, by its length; a visit has an hour, or none that is known."""


def _is_sound(row: tuple[object, ...]) -> bool:
    *words, number = row
    texts = [word for word in words if isinstance(word, str)]
    return len(texts) == len(words) and _is_time(texts[1], texts[2]) and isinstance(number, int) and number > 0


def _is_time(written: str, what: str) -> bool:
    if len(written) not in (TIMES if what != "visit" else (0, 14)):
        return False
    try:
        return not written or datetime.strptime(written, TIMES[len(written)]).year > 0  # noqa: DTZ007, it is only tried
    except ValueError:
        return False


def examine_names(file: Path) -> None:
    """Raise UnusableError where something other than a file stands under one of our names: opening a pipe would wait for ever."""
    for end in BESIDE:
        with suppress(FileNotFoundError, NotADirectoryError):
            if not stat.S_ISREG((file.parent / f"{file.name}{end}").lstat().st_mode):
                raise UnusableError(f"{file.name}{end} is no file")


def is_damage(error: sqlite3.Error) -> bool:
    """Tell whether it is the content of the file that is wrong, and not the disk it lies on."""
    return (getattr(error, "sqlite_errorcode", 0) & 0xFF) in DAMAGE


def put_aside(file: Path) -> None:
    """Give what lies there another name; of those with such names the newest few stay. Raises OSError where it cannot be renamed."""
    pattern = re.compile(rf"{re.escape(file.stem)}-damaged-(\d+)\.db")
    numbers = sorted(int(match[1]) for other in file.parent.iterdir() if (match := pattern.fullmatch(other.name)))
    for old in numbers[: max(0, len(numbers) + 1 - MOST_ASIDE)]:
        for end in BESIDE:
            with suppress(OSError):  # What is no file was not ours, and stays.
                (file.parent / f"{file.stem}-damaged-{old}.db{end}").unlink()
    new = numbers[-1] + 1 if numbers else 1
    for end in reversed(BESIDE):
        with suppress(FileNotFoundError):
            (file.parent / f"{file.name}{end}").rename(file.parent / f"{file.stem}-damaged-{new}.db{end}")
    settle_folder(file.parent)


def months_before(now: float, months: int) -> str:
    """Give the month that lies so many before the one of a time."""
    today = date.fromisoformat(f"{moment('month', now) or '0001-01'}-01")
    year, month = divmod(today.year * 12 + today.month - 1 - months, 12)
    return f"{max(year, 1):04}-{month + 1:02}"
