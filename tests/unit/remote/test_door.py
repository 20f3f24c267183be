import pytest

from kiosk.remote import pace
from kiosk.remote.door import ADDRESSES, PHONES, TRIES, TRY_EVERY, Door, Phone, Refusal
from kiosk.remote.pace import Pace


class Clock:
    """Time that passes when it is told to."""

    def __init__(self) -> None:
        """Begin at nothing."""
        self.now = 0.0

    def monotonic(self) -> float:
        """Tell it."""
        return self.now


@pytest.fixture
def clock(monkeypatch) -> Clock:
    """The time that door and pace are told."""
    made = Clock()
    monkeypatch.setattr(pace.time, "monotonic", made.monotonic)
    return made


@pytest.fixture
def changes() -> list[None]:
    """What the door told of."""
    return []


@pytest.fixture
def door(clock, changes) -> Door:
    """A door with its first code."""
    return Door(lambda: changes.append(None))


def wrong(door: Door) -> str:
    """Give a code that is not the one."""
    return f"{(int(door.code) + 1) % 1000000:06}"


def test_a_code_lets_one_phone_in(door, changes):
    """It is spent then, which the screen is told."""
    code = door.code
    phone = door.enter(code, "a")
    assert isinstance(phone, Phone)
    assert (door.code, door.phones, door.phone(phone.token), len(changes)) == ("", 1, phone, 1)
    assert door.enter(code, "b") is Refusal.SPENT


def test_nothing_can_be_guessed_where_no_code_is_open(door):
    """An empty answer is no code either."""
    door.enter(door.code, "a")
    assert door.enter("", "b") is Refusal.SPENT


@pytest.mark.parametrize("code", ["", "12345", "١٢٣٤٥٦", "1234567", "\x00"])
def test_what_is_no_code_is_a_wrong_one(door, code):
    """Of any length, in any script."""
    assert door.enter(code, "a") is Refusal.WRONG


def test_five_wrong_codes_make_a_new_one(door, changes, monkeypatch):
    """The one that was tried for lets nobody in any more, and every try is told."""
    codes = iter(["222222", "333333"])
    monkeypatch.setattr("kiosk.remote.door._made", lambda: next(codes))
    door.renew()
    assert [door.enter("111111", "a") for _ in range(TRIES - 1)] == [Refusal.WRONG] * (TRIES - 1)
    assert door.code == "222222"
    door.enter("111111", "a")
    assert (door.code, door.wrong, len(changes)) == ("333333", TRIES, TRIES + 1)
    assert door.enter("222222", "b") is Refusal.WRONG


def test_an_address_that_tries_fast_has_to_wait(door, clock):
    """Even the right code is not looked at meanwhile; others are not kept waiting."""
    for _ in range(TRIES):
        door.enter(wrong(door), "a")
    assert door.enter(door.code, "a") is Refusal.OFTEN
    clock.now = TRY_EVERY - 0.1
    assert door.enter(wrong(door), "a") is Refusal.OFTEN
    clock.now = TRY_EVERY + 0.1
    assert isinstance(door.enter(door.code, "a"), Phone)


def test_tries_of_many_addresses_are_not_kept_for_ever(door):
    """However many there are."""
    for number in range(ADDRESSES + 9):
        door.enter(wrong(door), str(number))
    assert len(door._tries) == ADDRESSES


def test_one_phone_too_many_takes_the_place_of_the_silent_one(door, clock):
    """Three drive; the fourth is let in by whoever made the code, so it is meant."""
    phones = []
    for number in range(PHONES):
        clock.now += 1
        phones.append(door.enter(door.code, str(number)))
        door.renew()
    clock.now += 1
    door.phone(phones[0].token)
    newest = door.enter(door.code, "z")
    assert [door.phone(phone.token) is phone for phone in (*phones, newest)] == [True, False, True, True]


def test_phones_can_be_dismissed(door):
    """None of them drives any more, and a new code is open."""
    phone = door.enter(door.code, "a")
    door.dismiss()
    assert (door.phone(phone.token), door.phones, len(door.code)) == (None, 0, 6)


def test_a_pace_allows_some_at_once_and_then_by_the_second(clock):
    """It tells how long to wait, and what waited is not lost."""
    paced = Pace(10, 2)
    assert [paced.wait(), paced.wait(), paced.wait()] == [0.0, 0.0, 0.1]
    clock.now = 0.11
    assert [paced.wait(), round(paced.wait(), 3)] == [0.0, 0.09]
    clock.now = 100
    assert [paced.wait(), paced.wait(), paced.wait()] == [0.0, 0.0, 0.1]


def test_a_pace_gives_on_credit(clock):
    """Whoever takes one in any case is told when it is due."""
    paced = Pace(10, 2)
    assert [round(paced.due(), 3) for _ in range(4)] == [0.0, 0.0, 0.1, 0.2]
    clock.now = 0.3
    assert round(paced.due(), 3) == 0.0
