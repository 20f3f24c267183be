"""What the packs of a machine remember, and what staff hear of them."""

import errno
import os
from pathlib import Path

import pytest

from kiosk.operations import store as remembered
from tests.helpers.packs import Bench


@pytest.fixture
def bench(tmp_path) -> Bench:
    """A machine that shows a pack."""
    made = Bench(tmp_path)
    made.show(1)
    made.show(2)
    return made


def fails(_file: Path):
    """Read from a disk that does not answer just now."""
    raise OSError(errno.EIO, os.strerror(errno.EIO))


def test_when_the_last_day_of_a_pack_is_over_staff_are_told(tmp_path):
    """Bug: they were told when it was installed, and never again: so nobody heard that the rights of its pictures had ended."""
    bench = Bench(tmp_path)
    bench.show(1, expires="2020-01-31")
    assert bench.store.notice() == "our-town version 1: its last day was 2020-01-31"
    bench.show(2, expires="2999-01-31")
    assert bench.store.notice() == ""


def test_a_moment_in_which_the_disk_does_not_answer_forgets_no_pack(bench, monkeypatch):
    """Bug: what could not be read was taken for nothing, and nothing was written in its place; all packs were cleared away."""
    shown = bench.store.record
    with monkeypatch.context() as patched:
        patched.setattr(remembered, "read_record", fails)
        assert bench.store.record == shown
        assert not bench.store.change(lambda now: now.with_notice("x"))
        with pytest.raises(OSError, match="Input/output"):
            bench.store.clear()
    assert (bench.store.record, bench.shows) == (shown, 2)
    assert bench.store.slot(shown.previous)


def test_a_notice_may_name_a_file_of_any_bytes(bench):
    """Bug: to refuse a pack whose name is not UTF-8 ended with a traceback."""
    bench.store.tell(f"{os.fsdecode(bytes([0xFC]))}.exhibit was refused")
    assert bench.store.notice() == "\\udcfc.exhibit was refused"


def test_the_right_pack_once_more_takes_the_notice_of_the_wrong_one_away(bench):
    """Bug: staff went on reading that it had been refused."""
    bench.store.tell("x was refused")
    bench.install(bench.home / "our-town-2.exhibit")
    assert bench.store.notice() == ""
