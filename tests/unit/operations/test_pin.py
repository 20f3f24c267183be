"""The PIN of staff: what will do as one, what is kept of it, and how long a wrong guess costs."""

import pytest

from kiosk.operations import pin
from kiosk.operations.pin import Lock, fits, keep, wrong_with

TRIVIAL = "that is one of the first that anybody would try"
LENGTH = "a PIN has 6 to 12 digits"


class Clock:
    """Seconds that pass when one says so; each start of the machine has a new one."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        """Look at it."""
        return self.now


@pytest.fixture
def quick(monkeypatch):
    """Compare at once: what scrypt costs is no concern of the waits."""
    monkeypatch.setattr(pin, "fits", lambda typed, kept: typed == kept)


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [
        ("482915", ""),
        ("199024", ""),
        ("4829151234", ""),
        ("48291", LENGTH),
        ("4829154829154", LENGTH),
        ("", "a PIN is made of the digits 0 to 9"),
        ("48291a", "a PIN is made of the digits 0 to 9"),
        ("٤٨٢٩١٥", "a PIN is made of the digits 0 to 9"),
        ("123456", TRIVIAL),
        ("987654", TRIVIAL),
        ("890123", TRIVIAL),
        ("000000", TRIVIAL),
        ("121212", TRIVIAL),
        ("123123", TRIVIAL),
        ("246802", TRIVIAL),
        ("123321", TRIVIAL),
    ],
)
def test_what_will_do_as_a_pin(typed, wrong):
    """Six digits that are not the first that a child would try."""
    assert wrong_with(typed) == wrong


def test_what_is_kept_is_not_the_pin_and_opens_for_it_alone():
    """Two of the same PIN have nothing in common, and each opens for it."""
    one, other = keep("482915"), keep("482915")
    assert one != other
    assert "482915" not in one
    assert [fits("482915", one), fits("482916", one), fits("482915", "scrypt:1:a:b")] == [True, False, False]


def test_each_wrong_guess_doubles_the_wait(tmp_path, quick):
    """From two seconds to a quarter of an hour; a guess before that is not heard, not even a right one."""
    clock = Clock()
    lock, waits = Lock("482915", tmp_path, clock), []
    for _ in range(11):
        assert not lock.open("111111")
        waits.append(lock.wait)
        clock.now += lock.wait - 0.5
        assert not lock.open("482915")
        clock.now += 0.5
    assert waits == [2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]
    assert lock.open("482915")
    assert (lock.wait, lock.failures) == (0, 0)


def test_a_right_guess_forgives_all(tmp_path, quick):
    """Also after the next start."""
    clock = Clock()
    lock = Lock("482915", tmp_path, clock)
    lock.open("111111")
    clock.now += 2
    lock.open("482915")
    assert Lock("482915", tmp_path, Clock()).wait == 0


def test_without_a_pin_nobody_comes_in(tmp_path, quick):
    """Not even with none, and nothing is written."""
    lock = Lock("", tmp_path, Clock())
    assert not lock.is_set
    assert not lock.open("")
    assert list(tmp_path.iterdir()) == []


def test_where_nothing_can_be_kept_each_wait_is_a_minute_at_least(tmp_path, quick):
    """Also the first after a start, or a new start would forgive every guess."""
    clock = Clock()
    lock = Lock("482915", tmp_path / "nowhere", clock)
    assert (lock.wait, lock.is_remembering) == (60, False)
    clock.now += 60
    lock.open("111111")
    assert lock.wait == 60
    for _ in range(6):
        clock.now += lock.wait
        lock.open("111111")
    assert lock.wait == 128


@pytest.mark.parametrize("kept", [b"", b"{", b'{"failures": "many"}', b"[1]"])
def test_a_count_that_cannot_be_read_forgives_nothing(tmp_path, quick, kept):
    """Somebody may have spoiled the file to begin anew."""
    (tmp_path / "staff.json").write_bytes(kept)
    assert Lock("482915", tmp_path, Clock()).wait == 32
