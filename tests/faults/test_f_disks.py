"""Disks that are really full: of bytes, or of files (F2, F16). Whoever may not mount one skips this."""

import os
import subprocess
from contextlib import suppress
from types import SimpleNamespace

import pytest

from kiosk.operations import unpacking
from tests.helpers.packs import Bench

pytestmark = pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs root, to mount a small disk")


@pytest.fixture
def bench(tmp_path, request):
    """A machine whose packs lie on a disk of 1 MB, or of few files, and that shows version 1."""
    made = Bench(tmp_path)
    made.store.folder.mkdir(parents=True)
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", request.param, "tmpfs", made.store.folder], capture_output=True, check=False)
    if done.returncode:
        pytest.skip(f"no disk can be mounted here: {done.stderr.decode().strip()}")
    yield made
    subprocess.run(["umount", made.store.folder], check=True)


@pytest.mark.parametrize("bench", ["size=1m", "nr_inodes=34"], indirect=True, ids=["bytes", "files"])
def test_a_full_disk_leaves_what_was_shown(bench, monkeypatch):
    """No part of the new one stays; with room again it is installed, and what was full can be told from what is wrong with a pack."""
    monkeypatch.setattr(unpacking, "SPARE", 0)
    bench.show(1)
    bench.show(2)
    bench.folder(3, more={f"plates/{number}.svg": "<svg/>" + " " * 70_000 for number in range(20)})
    file = bench.pack(3)
    monkeypatch.setattr("shutil.disk_usage", lambda _: SimpleNamespace(free=1 << 40))
    with pytest.raises(OSError, match="No space left on device"):
        bench.install(file)
    assert (bench.shows, [place.name for place in bench.store.folder.iterdir() if place.name.startswith(".u")]) == (2, [])
    monkeypatch.undo()
    small = bench.pack(4)
    monkeypatch.setattr(unpacking, "SPARE", 0)
    bench.install(small)
    assert bench.shows == 4


@pytest.mark.parametrize("bench", ["size=1m"], indirect=True)
def test_a_pack_that_fails_on_a_full_disk_is_given_up_all_the_same(bench, monkeypatch):
    """Its own files make room for the word that it failed."""
    monkeypatch.setattr(unpacking, "SPARE", 0)
    bench.show(1)
    bench.install(bench.pack(2))
    bench.store.begin()
    filler = bench.store.folder / "filler"
    with filler.open("wb", buffering=0) as file, suppress(OSError):
        while file.write(bytes(4096)):
            pass
    slot = bench.store.fall_back("it died")
    assert (slot.manifest.version, bench.shows, bench.store.on_trial()) == (1, 1, False)
    assert list(bench.store.record.bad.values()) == ["it died"]
