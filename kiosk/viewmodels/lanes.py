"""The lanes of the timeline: what they are called, in which order they lie, and how much room each gets."""

from collections.abc import Iterable, Mapping
from enum import IntEnum
from math import sqrt
from typing import Final

from PySide6.QtCore import QCoreApplication

KNOWN: Final = ("politics", "repression", "lives", "world", "memory")
"""Lanes that have words in every language, from above to below."""


class LaneRole(IntEnum):
    """What a lane knows; lengths are in pixels."""

    NAME = 0
    ON = 1
    ACROSS = 2  # where it begins, from the edge of the chart
    BREADTH = 3
    IN_USE = 4


def lane_name(lane: str) -> str:
    """Name a lane. One that the program has no words for keeps its own name, with a capital."""
    return {
        "politics": QCoreApplication.translate("Lanes", "Politics"),
        "repression": QCoreApplication.translate("Lanes", "Repression"),
        "lives": QCoreApplication.translate("Lanes", "Lives"),
        "world": QCoreApplication.translate("Lanes", "World"),
        "memory": QCoreApplication.translate("Lanes", "Memory"),
        "": QCoreApplication.translate("Lanes", "Other"),
    }.get(lane, lane[:1].upper() + lane[1:])


def in_order(lanes: Iterable[str]) -> list[str]:
    """Give each lane once: those that are known first, the others as they come, those without a name last."""
    there = list(dict.fromkeys(lanes))
    return [lane for lane in KNOWN if lane in there] + [lane for lane in there if lane not in KNOWN and lane] + [""] * ("" in there)


def share_rows(counts: Mapping[int, int], total: int) -> dict[int, int]:
    """Share rows out among lanes by how much lies on each: one for every lane, where there are enough, then by the root of its count.

    No lane gets more rows than it has to put on them.
    """
    rows = dict.fromkeys(counts, 1 if total >= len(counts) else 0)
    for _ in range(total - sum(rows.values())):
        wanting = [lane for lane, given in rows.items() if 0 < given < counts[lane]]
        if not wanting:
            break
        rows[max(wanting, key=lambda lane: sqrt(counts[lane]) / rows[lane])] += 1
    return rows
