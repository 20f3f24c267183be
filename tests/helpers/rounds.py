"""Which tests run: in three minutes, before a change is taken in, or for a night.

`make test` is what one waits for while one works: everything but what is marked as `slow`, and of a visit in several variants one.
`make test ARGS=--slow` is what `.ci/run` asks of every change. `make test ARGS=--long` is everything on every screen and in every mode.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import chain
from pathlib import Path
from zlib import crc32

import pytest

ROOMS = frozenset({"rooms", "lasting_rooms"})
"""What a test asks for to send a visitor in."""
HANDS = 4
"""Workers of `make test` on two cores."""


def visits(item: pytest.Item) -> bool:
    """Whether an exhibit is shown in it."""
    return not ROOMS.isdisjoint(getattr(item, "fixturenames", ()))


def chosen(items: Sequence[pytest.Item], *, slow: bool, long: bool) -> list[pytest.Item]:
    """Give the tests of a round, in their order; those of one size in a file stand together, and find the window as it is."""
    left = list(items)
    if not long:
        left = one_of_each([item for item in left if "long" not in item.keywords], {"size"})
    if not (long or slow):
        seen = {id(item) for item in one_of_each([item for item in left if visits(item)])}
        left = [item for item in left if "slow" not in item.keywords and (id(item) in seen or not visits(item))]
    files = {path: number for number, path in enumerate(dealt(left))}
    return sorted(left, key=lambda item: (files[item.path], str(_given(item).get("size", ""))))


def dealt(items: Iterable[pytest.Item]) -> list[Path]:
    """Put files in the order in which workers, who begin with a stretch of equal length each, wait least for each other.

    Whoever visits waits half of the time: for an exhibit that moves, or for a silence. So each worker has as many visits as the next one,
    and every other one makes them last.
    """
    visited: dict[Path, bool] = {}
    for item in items:
        visited[item.path] = visited.get(item.path, False) or visits(item)
    waiting, others = ([path for path, kind in visited.items() if kind is wanted] for wanted in (True, False))
    order: list[Path] = []
    for hand in range(HANDS):
        both = [waiting[hand::HANDS], others[hand::HANDS]]
        order += chain.from_iterable(reversed(both) if hand % 2 else both)
    return order


def one_of_each(items: Iterable[pytest.Item], names: Collection[str] | None = None) -> list[pytest.Item]:
    """Of a test in several variants, which differ in the named parameters or in any, keep one.

    Which one the file's name tells: among all files every variant has its turn, and within one the window stays as large as it is.
    """
    variants: dict[tuple[object, ...], list[pytest.Item]] = {}
    for item in items:
        given = _given(item)
        some = given.keys() if names is None else given.keys() & names
        rest = sorted((name, repr(value)) for name, value in given.items() if name not in some)
        variants.setdefault((item.nodeid.partition("[")[0], *rest) if some else (item.nodeid,), []).append(item)
    return [same[crc32(same[0].path.name.encode()) % len(same)] for same in variants.values()]


def _given(item: pytest.Item) -> Mapping[str, object]:
    """What a test was given, by the names of its parameters."""
    return getattr(getattr(item, "callspec", None), "params", {})
