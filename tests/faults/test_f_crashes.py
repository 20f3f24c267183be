"""Killed, or without power, at any moment while packs are changed: what was shown or what was to be shown is there, whole (F4, F5, F2)."""

import random
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from kiosk.operations.refusal import RefusedError
from kiosk.operations.store import Store
from tests.helpers.crashes import LOSSES, Disk, Kernel, Killed, watched, write
from tests.helpers.packs import Bench, shown

ACTS = {
    "install": lambda bench: bench.install(bench.third),
    "rollback": lambda bench: bench.store.rollback(),
    "fall back": lambda bench: bench.store.fall_back("it died"),
    "prove": lambda bench: bench.store.prove(),
}
MAY_SHOW = {"install": {2, 3}, "rollback": {1, 2}, "fall back": {2, 3}, "prove": {3}}
AT_THE_END = {"install": 3, "rollback": 1, "fall back": 2, "prove": 3}


@pytest.fixture
def bench(monkeypatch):
    """A machine that shows version 2 and had version 1 before, with more packs to come. Its disk is as fast as can be."""
    monkeypatch.setattr("os.fsync", lambda _: None)
    memory = Path("/dev/shm")  # noqa: S108, a folder of our own is made in it
    with TemporaryDirectory(dir=memory if memory.is_dir() else None) as home:
        made = Bench(Path(home))
        made.show(1)
        made.show(2)
        made.third, made.fourth = made.pack(3), made.pack(4)
        yield made


def begun(bench, act):
    """What must have happened before: for some acts the third version is on trial."""
    if act in {"fall back", "prove"}:
        bench.install(bench.third)
        bench.store.begin()


def acted(bench, act, **kernel):
    """Do it, as far as the kernel lets it be done, and give all that was changed."""
    with watched(Kernel(bench.home / "state", **kernel)) as heard:
        ACTS[act](bench)
    return heard.changes


@pytest.mark.parametrize("act", ACTS)
def test_a_kill_between_any_two_changes_leaves_the_old_or_the_new(bench, act):
    """And the next installation works as if nothing had been."""
    begun(bench, act)
    before = bench.home / "before"
    state = bench.home / "state"
    shutil.copytree(state, before)
    most = len(acted(bench, act))
    seen = set()
    for number in range(1, most + 1):
        shutil.rmtree(state)
        shutil.copytree(before, state)
        with pytest.raises(Killed):
            acted(bench, act, dies_at=number)
        seen.add(bench.shows)
        bench.install(bench.fourth)
        assert bench.shows == 4
        assert {place.name for place in bench.store.folder.iterdir() if place.is_dir()} >= {bench.store.current().digest}
    assert seen == MAY_SHOW[act]
    assert most >= 5


@pytest.mark.parametrize("act", ACTS)
def test_a_power_cut_at_any_moment_leaves_the_old_or_the_new(bench, act):
    """Whatever of names and data had not been brought to the disk is lost, all of it or some; what was done to its end stays done."""
    begun(bench, act)
    disk = Disk(bench.home / "state")
    changes = acted(bench, act)
    chance = random.Random(8)  # noqa: S311, always the same one
    tried = set()
    for number in range(len(changes) + 1):
        for loss in LOSSES:
            left = disk.left(loss, chance)
            if repr(left) not in tried:
                tried.add(repr(left))
                assert after_cut(bench, left) in MAY_SHOW[act], (changes[:number], loss)
        if number < len(changes):
            disk.apply(changes[number])
    assert {after_cut(bench, disk.left(loss, chance)) for loss in LOSSES} == {AT_THE_END[act]}
    assert len(tried) > len(changes) / 2


def after_cut(bench, left):
    """Begin with what is left on the disk; give the version that is shown, after seeing that the next one can be installed."""
    after = bench.home / "after"
    write(left, after)
    again = Bench(bench.home)
    again.store = Store(after / "packs")
    version = shown(again.store)
    again.install(bench.fourth)
    assert again.shows == 4
    shutil.rmtree(after)
    return version


@pytest.mark.slow
def test_a_disk_that_is_full_from_any_moment_on_leaves_what_was_shown(bench):
    """Nothing lies about afterwards, and with room again the same pack is installed."""
    state, before = bench.home / "state", bench.home / "before"
    shutil.copytree(state, before)
    most = len(acted(bench, "install"))
    refused = 0
    for number in range(1, most + 1):
        shutil.rmtree(state)
        shutil.copytree(before, state)
        try:
            acted(bench, "install", full_from=number)
        except (OSError, RefusedError):
            refused += 1
            assert bench.shows == 2
            assert {place.name for place in bench.store.folder.iterdir() if place.name.startswith(".u")} == set()
        bench.install(bench.third)
        assert bench.shows == 3
    assert refused > 10
