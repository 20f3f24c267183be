"""Which tests run when: none is in no round, and the short one has of each visit something."""

from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.helpers.rounds import chosen, one_of_each

VISITS = Path("tests/visits/test_map.py")


def item(name, *, marks=(), visits=False, path=VISITS, **given):
    """Make what pytest calls an item."""
    shown = f"{path}::{name}" + (f"[{'-'.join(map(str, given.values()))}]" if given else "")
    more = {"callspec": SimpleNamespace(params=given)} if given else {}
    return SimpleNamespace(path=path, nodeid=shown, keywords=set(marks), fixturenames=["rooms"] if visits else [], **more)


ITEMS = [
    item("test_plain"),
    item("test_slow", marks=["slow"]),
    item("test_night", marks=["long"]),
    item("test_both", marks=["slow", "long"]),
    *(item("test_numbers", number=number) for number in range(3)),
    *(item("test_sizes", size=size) for size in ("a", "b")),
    *(item("test_visit", visits=True, view=view, size=size) for view in ("map", "people") for size in ("a", "b")),
    item("test_slow_visit", visits=True, marks=["slow"]),
]


def names(items):
    """How often each test runs."""
    said = [one.nodeid.split("::")[1].split("[")[0] for one in items]
    return {name: said.count(name) for name in dict.fromkeys(said)}


def test_while_one_works_everything_quick_runs_and_one_variant_of_a_visit():
    """Variants of what is no visit cost little, and run all."""
    assert names(chosen(ITEMS, slow=False, long=False)) == {"test_plain": 1, "test_numbers": 3, "test_sizes": 1, "test_visit": 1}


def test_before_a_change_is_taken_in_only_the_night_is_left_out():
    """One size each still."""
    counted = {"test_plain": 1, "test_slow": 1, "test_numbers": 3, "test_slow_visit": 1, "test_sizes": 1, "test_visit": 2}
    assert names(chosen(ITEMS, slow=True, long=False)) == counted


@pytest.mark.parametrize("slow", [False, True])
def test_at_night_all_of_them_run(slow):
    """None is lost on the way."""
    assert sorted(one.nodeid for one in chosen(ITEMS, slow=slow, long=True)) == sorted(one.nodeid for one in ITEMS)


def test_tests_of_one_size_stand_together():
    """The window stays as it is."""
    mixed = [item("test_a", size=2), item("test_b", size=1), item("test_c", size=2)]
    assert [*names(chosen(mixed, slow=True, long=True))] == ["test_b", "test_a", "test_c"]


def test_at_any_time_half_of_the_workers_make_visits():
    """They wait, and the others reckon meanwhile. No file is taken apart, and none is lost."""
    files = [item(f"test_{n}{k}", path=Path(f"test_{n}.py"), visits=n < 8) for n in range(16) for k in range(3)]
    order = [one.nodeid.split("::")[0] for one in chosen(files, slow=True, long=True)]
    stretches = [[int(name[5:-3]) < 8 for name in order[start : start + 12]] for start in range(0, 48, 12)]
    assert stretches == [[True] * 6 + [False] * 6, [False] * 6 + [True] * 6] * 2
    assert [*dict.fromkeys(order)] == order[::3]
    assert len({*order}) == 16


def test_all_variants_have_their_turn_among_the_files():
    """The file's name tells which one: not always the first."""
    kept = [
        one_of_each([item("test_it", path=Path(f"tests/visits/test_{name}.py"), size=size) for size in range(3)])[0].nodeid[-2]
        for name in "abcdefghijkl"
    ]
    assert set(kept) == {"0", "1", "2"}


def test_what_looks_the_same_in_another_variant_is_not_taken_for_it():
    """Two numbers that are written alike once passed for one test."""
    one, other = item("test_it", number=0.0), item("test_it", number=0.0)
    other.nodeid += "1"
    assert one_of_each([one, other], {"size"}) == [one, other]
