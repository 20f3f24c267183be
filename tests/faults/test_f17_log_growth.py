"""F17, M8, T10: the log cannot grow, fills no standard error, slows nothing down, and tells the time by a clock that is never set back."""

import io
import logging
import re
import shutil
import time
from contextlib import suppress
from pathlib import Path

import pytest

from kiosk.platform import logfile
from kiosk.platform.logfile import KEPT, LARGEST, LONGEST, Folding
from kiosk.platform.messages import LOG, start_logging
from tests.helpers.counted import Clock
from tests.helpers.disks import fill, small_disk

pytestmark = pytest.mark.usefixtures("put_back")


@pytest.fixture
def clock():
    """A clock of our own."""
    return Clock()


@pytest.fixture
def console():
    """What comes to standard error."""
    return io.StringIO()


@pytest.fixture
def log(tmp_path, clock, console):
    """The log as it is in a kiosk, with that clock; its file is closed when it is read."""
    file = start_logging()
    LOG.handlers[0].stream = console
    for handler in LOG.handlers:
        handler.folding = Folding(clock)

    def _read() -> list[str]:
        for handler in list(LOG.handlers):
            LOG.removeHandler(handler)
            handler.close()
        return file.read_text("utf-8").splitlines()

    return _read


def test_the_same_mistake_on_every_frame_is_a_line_a_minute(log, clock, console):
    """With how often it came meanwhile; standard error gets no more."""
    for _second in range(150):
        for _ in range(10):
            LOG.warning("nothing can be drawn: %s", "x")
        clock.wait(1)
    lines = [line.partition(" ")[2] for line in log()]
    assert lines == [
        "WARNING nothing can be drawn: x",
        "WARNING \u2026 600 more times in 60 s: nothing can be drawn: x",
        "WARNING \u2026 600 more times in 60 s: nothing can be drawn: x",
        "WARNING \u2026 299 more times in 30 s: nothing can be drawn: x",
    ]
    assert len(console.getvalue().splitlines()) == 4


def test_different_lines_in_turn_are_folded_each_by_itself(log, clock):
    """Two mistakes on every frame are two lines."""
    for _ in range(50):
        LOG.warning("one")
        LOG.error("two")
    assert [line.partition(" ")[2] for line in log()] == [
        "WARNING one",
        "ERROR two",
        "WARNING \u2026 49 more times in 1 s: one",
        "ERROR \u2026 49 more times in 1 s: two",
    ]


def test_mistakes_of_ours_are_the_same_where_they_are_at_the_same_place(log):
    """Their first line alone is that of every other."""
    for wrong in (lambda: {}["x"], lambda: {}["y"], lambda: {}["x"]):
        try:
            wrong()
        except KeyError:
            LOG.exception("unexpected error")
    assert sum("unexpected error" in line for line in log()) == 3


def test_a_mistake_in_a_loop_is_folded_with_its_trace(log):
    """A slot that fails at every touch."""
    for _ in range(5):
        try:
            {}["x"]
        except KeyError:
            LOG.exception("unexpected error")
    lines = log()
    assert (sum("Traceback" in line for line in lines), lines[-1].partition(" ")[2]) == (
        1,
        "ERROR \u2026 4 more times in 1 s: unexpected error",
    )


def test_lines_that_are_all_different_stay_within_the_cap(tmp_path, monkeypatch, log):
    """As where a number in them counts up: the oldest files go. All of them together are ten megabytes."""
    assert LARGEST * (KEPT + 1) == 10_000_000
    files = [handler for handler in LOG.handlers if isinstance(handler, logfile.LogFile)]
    files[0].maxBytes = 5000
    LOG.removeHandler(LOG.handlers[0])
    for number in range(1000):
        LOG.warning("frame %d could not be drawn, and the one before it could not be drawn", number)
    log()
    sizes = [file.stat().st_size for file in files[0].baseFilename and (tmp_path / "state").glob("kiosk.log*")]
    assert (len(sizes), max(sizes) <= 5000) == (KEPT + 1, True)


def test_one_endless_line_is_cut(log):
    """A message may hold a whole file."""
    LOG.warning("x" * 5_000_000)
    assert len(log()[0]) <= LONGEST + 2


def test_a_folded_line_costs_little(log):
    """Of a frame of 16 ms less than a hundredth."""
    began = time.process_time()
    for _ in range(3000):
        LOG.warning("again")
    assert (time.process_time() - began) / 3000 < 0.000_16


def test_what_is_remembered_is_bounded(clock):
    """However many different lines there are."""
    folding = Folding(clock)
    for number in range(5000):
        folding.let_through(logging.LogRecord("kiosk", logging.INFO, "", 0, f"line {number}", None, None))
    assert len(folding._known) <= logfile.MOST_REMEMBERED


def test_times_are_those_of_utc(log, monkeypatch):
    """In autumn an hour comes twice on the wall, and once in the log."""
    monkeypatch.setenv("TZ", "Asia/Kathmandu")
    time.tzset()
    LOG.warning("here")
    monkeypatch.undo()
    time.tzset()
    written = log()[0].partition(" ")[0]
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", written)
    assert abs(time.time() - time.mktime(time.strptime(written, "%Y-%m-%dT%H:%M:%SZ")) + time.timezone) < 3600 * 1.5


def test_a_disk_that_fills_up_is_silence(tmp_path, monkeypatch, capsys):
    """Nothing stops, standard error has each line once and no trace, and later the log goes on."""
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path / "disk"))
    with small_disk(tmp_path / "disk") as disk:
        file = start_logging()
        filler = fill(disk)
        for number in range(300):
            LOG.warning("line %d", number)
        assert capsys.readouterr().err == "".join(f"line {number}\n" for number in range(300))
        filler.unlink()
        for handler in list(LOG.handlers):
            handler.silent_until = 0.0
        LOG.warning("and on")
        for handler in list(LOG.handlers):
            LOG.removeHandler(handler)
            handler.close()
        assert file.read_text("utf-8").endswith("WARNING and on\n")


def test_a_closed_standard_error_is_silence(log, capsys):
    """Whoever started the program may have gone."""
    full = Path("/dev/full").open("w", encoding="utf-8")  # noqa: SIM115, closing it fails
    LOG.handlers[0].stream = full
    LOG.warning("still written down")
    with suppress(OSError):
        full.close()
    LOG.warning("and this")
    assert [line.partition(" ")[2] for line in log()] == ["WARNING still written down", "WARNING and this"]
    assert capsys.readouterr().err == ""


def test_what_comes_again_after_a_while_is_said_in_full(log, clock):
    """With its trace, if it has one: an hour later nobody remembers the first."""
    for _ in range(2):
        LOG.warning("now and then")
        clock.wait(3600)
    assert [line.partition(" ")[2] for line in log()] == ["WARNING now and then"] * 2


def test_a_log_that_was_deleted_is_begun_anew(tmp_path, monkeypatch):
    """Bug: whoever deleted the state folder, as docs/operations.md allows, had no log any more until the next start."""
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path / "state"))
    file = tmp_path / "state" / "kiosk.log"
    file.parent.mkdir()
    handler = logfile.LogFile(file)
    handler.handle(logging.LogRecord("kiosk", logging.WARNING, "", 0, "one", None, None))
    shutil.rmtree(file.parent)
    handler.handle(logging.LogRecord("kiosk", logging.WARNING, "", 0, "two", None, None))
    handler.close()
    assert file.read_text("utf-8").endswith("WARNING two\n")
