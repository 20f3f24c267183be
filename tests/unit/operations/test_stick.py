"""The newest pack on a memory stick."""

import errno

import pytest

from kiosk.operations import stick
from kiosk.operations.opening import opened
from kiosk.operations.refusal import RefusedError
from kiosk.operations.stick import newest_in
from tests.helpers.packs import ANYBODY, Bench


@pytest.fixture
def bench(tmp_path):
    """Where packs are made; the stick is its folder."""
    return Bench(tmp_path)


def test_the_newest_that_fits_is_found(bench):
    """Older ones beside it, hidden ones, and what is no pack are passed over."""
    bench.show(1)
    for version in (2, 10, 9):
        bench.pack(version)
    (bench.home / "._our-town-99.exhibit").write_bytes(b"what some systems leave on sticks")
    (bench.home / "letter.exhibit").write_bytes(b"no pack")
    assert newest_in(bench.home, bench.store, ANYBODY).name == "our-town-10.exhibit"


def test_of_two_exhibits_the_one_that_is_shown_here_is_meant(bench):
    """Where none is, somebody has to say which."""
    bench.pack(1)
    bench.pack(7, exhibit="our-river")
    with pytest.raises(RefusedError) as refused:
        newest_in(bench.home, bench.store, ANYBODY)
    assert str(refused.value) == f"'{bench.home}' holds packs of our-river, our-town; name the file of the one that is wanted"
    bench.install(bench.pack(1))
    assert newest_in(bench.home, bench.store, ANYBODY).name == "our-town-1.exhibit"


def test_where_none_fits_each_says_why(bench):
    """So that nobody has to try them one after the other."""
    bench.show(5)
    bench.pack(4)
    (bench.home / "our-town-5.exhibit").unlink()
    (bench.home / "letter.exhibit").write_bytes(b"no pack")
    with pytest.raises(RefusedError) as refused:
        newest_in(bench.home, bench.store, ANYBODY)
    assert str(refused.value) == (
        f"nothing in '{bench.home}' can be installed: \n"
        "  letter.exhibit: it is no pack, or it is damaged or cut short; fetch or copy it again\n"
        "  our-town-4.exhibit: our-town version 4 is older than version 5, which is here; kiosk rollback goes back"
    )


def test_an_empty_stick_is_said(bench):
    """With what is looked for."""
    with pytest.raises(RefusedError, match=r"can be installed: there is no file whose name ends in \.exhibit$"):
        newest_in(bench.home, bench.store, ANYBODY)


def test_one_pack_that_cannot_be_read_hides_no_other(bench, monkeypatch):
    """Bug: the whole stick could not be installed from, and which file it was, nobody said."""
    bench.show(1)
    bench.pack(2)
    bench.pack(3)

    def guarded(file):
        if "3" in file.name:
            raise PermissionError(errno.EACCES, "Permission denied")
        return opened(file)

    monkeypatch.setattr(stick, "opened", guarded)
    assert newest_in(bench.home, bench.store, ANYBODY).name == "our-town-2.exhibit"
