"""Everybody at once: a cell for each person in rows of equal cells, so that those who are tied stand near each other.

Two people change places, or one takes an empty cell, where that makes the ties shorter; at first also where it makes them
somewhat longer, so that the search does not end in the first hollow. The dice are thrown by a generator of fixed seed, a fixed
number of times: the same people always stand in the same places.
"""

from collections.abc import Sequence
from functools import lru_cache
from math import exp, gcd, hypot
from random import Random
from typing import Final

SEED: Final = 1924
TRIES: Final = 7000
WARM: Final = 1.6
"""How much longer, in cells, the ties may become by one step at the beginning."""


@lru_cache(maxsize=16)
def arrange(count: int, ties: tuple[tuple[int, int], ...], columns: int) -> tuple[tuple[int, int], ...]:
    """Give the column and row of each of `count` people; a tie is two of their numbers."""
    tied: list[list[int]] = [[] for _ in range(count)]
    for one, other in ties:
        tied[one].append(other)
        tied[other].append(one)
    cells = sorted(((place % columns, place // columns) for place in range(count)), key=lambda cell: _from_middle(cell, columns, count))
    order = sorted(range(count), key=lambda person: -len(tied[person]))
    at = dict(zip(order, cells, strict=True))
    _shorten(at, tied)
    return tuple(at[person] for person in range(count))


def _from_middle(cell: tuple[int, int], columns: int, count: int) -> tuple[float, int, int]:
    """Say how far a cell is from the middle of all."""
    return (hypot(cell[0] - (columns - 1) / 2, 1.4 * (cell[1] - (count / columns - 1) / 2)), *cell)


def _shorten(at: dict[int, tuple[int, int]], tied: Sequence[Sequence[int]]) -> None:
    """Let people change places for shorter ties."""
    dice = Random(SEED)  # noqa: S311, no secret
    for step in range(TRIES if len(tied) > 1 else 0):
        one, other = int(dice.random() * len(tied)), int(dice.random() * len(tied))
        before = _length(at, tied, one) + _length(at, tied, other)
        at[one], at[other] = at[other], at[one]
        longer = _length(at, tied, one) + _length(at, tied, other) - before
        heat = WARM * (1 - step / TRIES) ** 2
        if longer > 0 and dice.random() > exp(-longer / (heat + 1e-9)):
            at[one], at[other] = at[other], at[one]


def _length(at: dict[int, tuple[int, int]], tied: Sequence[Sequence[int]], person: int) -> float:
    """Add up one person's ties, in cells; one that runs under somebody else's tile counts for longer."""
    x, y = at[person]
    total = 0.0
    for other in tied[person]:
        across, down = at[other][0] - x, at[other][1] - y
        total += hypot(across, down) + (gcd(across, down) > 1)
    return total
