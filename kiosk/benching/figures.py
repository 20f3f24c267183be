"""What was measured of an exhibit on a machine, what each number should be, and what helps where it is not. Knows nothing of Qt."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final, Literal, NamedTuple

Verdict = Literal["good", "fair", "poor"]
WORST: Final[tuple[Verdict, ...]] = ("good", "fair", "poor")


class Bound(NamedTuple):
    """Up to where a number is good, and up to where it will do."""

    words: str
    unit: str
    good: float
    fair: float
    help: str
    """What to change where it is not good."""


SCREEN: Final = (
    "give the screen fewer pixels (1920x1080 is enough), or the machine a graphics processor; kiosk doctor tells how it draws now"
)
PICTURES: Final = "let kiosk prepare cut large pictures; save photographs no larger than the screen"
BUSY: Final = "see what else runs on this machine, and end it"
MAKERS: Final = "nothing should move then: please tell the makers of this program"
FRAME: Final = (17.0, 34.0)
"""60 pictures a second look smooth, 30 will do."""
BOUNDS: Final[dict[str, Bound]] = {
    "start": Bound("from the start to the first panel", "s", 3, 8, PICTURES),
    "answer": Bound("from a key to the first change, median", "ms", 50, 100, SCREEN),  # 100 ms is felt as at once (Miller 1968)
    "answer_p95": Bound("the same, 95 of 100", "ms", 100, 200, BUSY),
    "turning": Bound("a picture while a panel turns, 95 of 100", "ms", *FRAME, SCREEN),
    "sidebar": Bound("a picture while a sheet opens, 95 of 100", "ms", *FRAME, SCREEN),
    "timeline": Bound("a picture while the timeline is pushed, 95 of 100", "ms", *FRAME, SCREEN),
    "map": Bound("a step of zoom on the map, 95 of 100", "ms", 100, 250, SCREEN),
    "still": Bound("processor while a panel stands still", "% of a core", 0.5, 3, MAKERS),
    "between": Bound("processor between two visits", "% of a core", 10, 30, SCREEN),
    "memory": Bound("memory after all panels", "MB", 400, 800, PICTURES),
}
"""Every number by its name, in the order in which it is told."""
MEDIAN, LONGEST = " median", " worst"
"""What is told beside a number has its name and this."""


class Found(NamedTuple):
    """One number with what it is to be."""

    name: str
    value: float
    bound: Bound
    median: float | None = None
    worst: float | None = None
    """Of what was measured many times."""

    @property
    def verdict(self) -> Verdict:
        """Tell whether it is good, will do, or will not."""
        return "good" if self.value <= self.bound.good else "fair" if self.value <= self.bound.fair else "poor"

    def __str__(self) -> str:
        """Write it as a line."""
        line = f"{self.verdict:5} {_digits(self.value):>8} {self.bound.unit:<12} {self.bound.words}"
        if self.median is None or self.worst is None:
            return line
        return f"{line} (median {_digits(self.median)}, worst {_digits(self.worst)})"


def found(taken: Mapping[str, float]) -> list[Found]:
    """Hold what was measured against what it is to be, in the order of BOUNDS; what was not measured is left out."""
    return [
        Found(name, taken[name], bound, taken.get(name + MEDIAN), taken.get(name + LONGEST))
        for name, bound in BOUNDS.items()
        if name in taken
    ]


def verdict(those: Iterable[Found]) -> Verdict:
    """Give the worst of all."""
    return max((one.verdict for one in those), key=WORST.index, default="good")


def advice(those: Iterable[Found]) -> list[str]:
    """Say what to change, for the worst first, each once."""
    order = sorted((one for one in those if one.verdict != "good"), key=lambda one: -WORST.index(one.verdict))
    return list(dict.fromkeys(one.bound.help for one in order))


def share(taken: list[float], part: float) -> float:
    """Give the number below which this part of them lies; 0 where there are none."""
    order = sorted(taken)
    return order[min(len(order) - 1, int(len(order) * part))] if order else 0.0


def spread(name: str, taken: list[float]) -> Iterator[tuple[str, float]]:
    """Give of many the one below which 95 of 100 lie, under a name, and beside it the middle one and the largest."""
    yield name, share(taken, 0.95)
    yield name + MEDIAN, share(taken, 0.5)
    yield name + LONGEST, max(taken, default=0.0)


def _digits(value: float) -> str:
    return f"{value:,.1f}" if value < 100 else f"{value:,.0f}"  # noqa: PLR2004, three digits are enough
