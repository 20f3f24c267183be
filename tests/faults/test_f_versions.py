"""Older packs, expired packs, other packs of one version, and clocks that are wrong (F9, F10, F18): the cases of TUF's own tests."""

import os
from datetime import date

import pytest

from kiosk.operations.refusal import RefusedError
from tests.helpers.packs import Bench, write_pack


@pytest.fixture
def bench(tmp_path):
    """A machine that shows version 5, and had version 4 before."""
    made = Bench(tmp_path)
    made.show(4)
    made.show(5)
    return made


def refusal(bench, file):
    """Try to install a pack; give why it is refused, while what is shown stays."""
    before = bench.store.record
    with pytest.raises(RefusedError) as refused:
        bench.install(file)
    assert bench.store.record == before
    return str(refused.value)


def test_an_older_version_is_refused(bench):
    """However it is signed: whoever has an old pack could otherwise bring old mistakes back."""
    assert refusal(bench, bench.pack(3)) == "our-town version 3 is older than version 5, which is here; kiosk rollback goes back"


def test_the_same_version_with_another_content_is_refused(bench):
    """There is one version 5."""
    folder = bench.folder(5, more={"panels/one.yaml": "id: one\ntitle: Other\nart: {{file: plate.svg, alt: Grey.}}\nbody: Version 5.\n"})
    write_pack(folder, bench.home / "other.exhibit", 5)
    assert refusal(bench, bench.home / "other.exhibit") == "another our-town version 5 is here already; pack it with a higher --version"


def test_the_same_pack_again_changes_nothing(bench):
    """A technician may install it twice."""
    before = bench.store.record
    bench.install(bench.home / "our-town-5.exhibit")
    assert (bench.store.record, bench.shows) == (before, 5)


def test_a_damaged_pack_is_mended_by_installing_it_again(bench):
    """A file of it was lost or changed on the disk."""
    slot = bench.store.current()
    (slot.exhibit / "plate.svg").write_text("<", "utf-8")
    assert bench.shows == 4
    bench.install(bench.home / "our-town-5.exhibit")
    assert bench.shows == 5


def test_an_older_version_is_refused_while_a_newer_one_is_on_trial(bench):
    """Also when it is newer than what has proved itself."""
    bench.install(bench.pack(7))
    assert refusal(bench, bench.pack(6)) == "our-town version 6 is older than version 7, which is here; kiosk rollback goes back"


def test_an_older_version_is_refused_behind_another_exhibit(bench):
    """What an exhibit had reached is remembered while another one is shown."""
    bench.show(1, exhibit="our-river")
    assert refusal(bench, bench.pack(3)) == "our-town version 3 is older than version 5, which is here; kiosk rollback goes back"
    bench.install(bench.pack(6))
    assert bench.shows == 6


def test_a_version_that_ran_ahead_is_undone_by_going_back(bench):
    """By mistake, or with a stolen key: somebody at the machine goes back, and the next honest version is taken."""
    bench.show(999_999_999)
    assert "is older than version 999999999" in refusal(bench, bench.pack(6))
    bench.store.rollback()
    bench.install(bench.pack(6))
    assert bench.shows == 6


def test_a_version_that_fell_back_holds_up_no_other(bench):
    """It never was what was shown."""
    bench.install(bench.pack(9))
    bench.store.begin()
    bench.store.fall_back("it died")
    bench.install(bench.pack(6))
    assert bench.shows == 6


def test_an_expired_pack_is_shown_all_the_same(bench):
    """Nothing ever goes dark for a date; whoever asks is told."""
    bench.install(bench.pack(6, expires=date(2020, 1, 31)))
    manifest = bench.store.current().manifest
    assert bench.shows == 6
    assert [manifest.expired(date(*day)) for day in ((2020, 1, 31), (2020, 2, 1), (1970, 1, 1))] == [False, True, False]


def test_times_of_files_mean_nothing(bench):
    """From 1970, or from the future: the pack is the same to the last bit, and is installed."""
    file = bench.pack(6)
    same = file.read_bytes()
    for number, time in enumerate((0, 4_000_000_000)):
        for one in (bench.home / "our-town-6").rglob("*"):
            os.utime(one, (time + number, time))
        write_pack(bench.home / "our-town-6", file, 6)
        assert file.read_bytes() == same
    os.utime(file, (0, 0))
    bench.install(file)
    assert bench.shows == 6
