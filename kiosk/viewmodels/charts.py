"""How a dataset is drawn: which of its columns are numbers, which belong on one axis, and which kind of chart they ask for.

An author may choose the kind. A kind that the numbers cannot give falls back to what they ask for by themselves: nothing is
drawn that is not there.
"""

from itertools import pairwise
from typing import Final, NamedTuple

from kiosk.exhibit.model import Dataset
from kiosk.viewmodels.cells import Column, columns

SHARES: Final = frozenset({"percent", "share"})
"""Columns that stand in another unit than the counts beside them, so never on one axis with them."""
FALLING: Final = ("hollow", "hatched", "solid")
"""Where the first column is never below the others: what is left of it, or part of it, is drawn heavier and heavier."""
MIXED: Final = ("solid", "hollow", "hatched")
DENSE: Final = 2 / 3
"""The share of years that must have a row before years become an axis: otherwise most of it would be empty."""
MOST_SERIES: Final = 3
"""Series that can be told apart on one axis; more stand in a table."""
FEW: Final = 2
"""Up to so many rows of whole numbers are drawn as dots."""
LEAST_YEARS: Final = 3


class Series(NamedTuple):
    """One column to draw, with the column of the highest estimates where the author gives one beside it."""

    column: Column
    most: Column | None
    fill: str


class Plot(NamedTuple):
    """What is drawn of a dataset, and how."""

    kind: str  # bars, lines, dots, ranges or table
    over_time: bool  # the rows are years, evenly enough to stand on an axis
    label: Column
    fields: tuple[tuple[Series, ...], ...]  # each field has an axis of its own
    beside: tuple[Column, ...]  # what is not drawn but stands in words


def plot(dataset: Dataset) -> Plot:
    """Decide how a dataset is drawn."""
    all_columns = columns(dataset)
    label = all_columns[0] if all_columns else Column("", "", ())
    counted = [column for column in all_columns[1:] if column.is_counted]
    kind = _chosen(dataset, label, counted)
    over_time = kind in {"bars", "lines"} and _runs_through_years(label)
    counts = [column for column in counted if column.id not in SHARES]
    shares = [column for column in counted if column.id in SHARES]
    groups = [group for group in (counts, shares) if group]
    drawn = groups if over_time else groups[:1]
    fields = () if kind == "table" else tuple(_series(group) for group in drawn)
    used = {column.id for field in fields for one in field for column in (one.column, one.most) if column is not None}
    beside = tuple(column for column in all_columns[1:] if column.id not in used)
    return Plot(kind, over_time, label, fields, beside)


def default_kind(dataset: Dataset) -> str:
    """Say which kind of chart the numbers ask for."""
    all_columns = columns(dataset)
    label = all_columns[0] if all_columns else Column("", "", ())
    counted = [column for column in all_columns[1:] if column.is_counted]
    if not counted:
        return "table"
    drawn = _series([column for column in counted if column.id not in SHARES])
    if len(drawn) == 1 and drawn[0].most is not None:
        return "ranges"
    if not _runs_through_years(label) and len(dataset.rows) <= FEW and _can_be_dots(counted):
        return "dots"
    return "bars" if _can_be_told_apart(counted) else "table"


def _chosen(dataset: Dataset, label: Column, counted: list[Column]) -> str:
    """Give the author's choice where the numbers allow it."""
    possible = {
        "bars": _can_be_told_apart(counted),
        "lines": _can_be_told_apart(counted) and _runs_through_years(label),
        "dots": _can_be_dots(counted),
        "ranges": _can_be_told_apart(counted) and any(one.most is not None for one in _series(counted)),
        "table": True,
    }
    return dataset.chart if possible.get(dataset.chart, False) else default_kind(dataset)


def _can_be_told_apart(counted: list[Column]) -> bool:
    """Tell whether there is something to draw, and not too much of it on one axis."""
    return 0 < len(_series([column for column in counted if column.id not in SHARES]) or _series(counted)) <= MOST_SERIES


def _can_be_dots(counted: list[Column]) -> bool:
    """Tell whether there is something to count one by one: whole numbers, and no highest estimates that a dot could not show."""
    return (
        any(column.known for column in counted)
        and len(counted) <= MOST_SERIES + 1
        and all(column.is_whole and column.id not in SHARES for column in counted)
        and all(one.most is None for one in _series(counted))
    )


def _runs_through_years(label: Column) -> bool:
    """Tell whether the rows are years in their order, and most years have one."""
    if not label.is_years or len(label.cells) < LEAST_YEARS:
        return False
    years = [int(cell) for cell in label.cells]
    rising = all(one < other for one, other in pairwise(years))
    return rising and len(years) >= DENSE * (years[-1] - years[0] + 1)


def _series(group: list[Column]) -> tuple[Series, ...]:
    """Make the series of one axis: `high` belongs to `low`, `shot_most` to `shot`."""
    held = {column.id: column for column in group}
    upper = {("low" if name == "high" else name.removesuffix("_most")): column for name, column in held.items() if _is_upper(name, held)}
    main = [column for column in group if column not in upper.values()]
    return tuple(Series(column, upper.get(column.id), fill) for column, fill in zip(main, _fills(main), strict=True))


def _is_upper(name: str, held: dict[str, Column]) -> bool:
    """Tell whether a column holds the highest estimates of another one."""
    return (name == "high" and "low" in held) or (name.endswith("_most") and name.removesuffix("_most") in held)


def _fills(main: list[Column]) -> list[str]:
    """Tell series apart by more than a colour."""
    if len(main) <= 1:
        return ["solid"] * len(main)
    if not is_whole(main[0], main[1:]):
        return [MIXED[min(place, 2)] for place, _ in enumerate(main)]
    between = FALLING[1:2] * (len(main) - 2)
    return [FALLING[0], *between, FALLING[2]]


def is_whole(first: Column, others: list[Column]) -> bool:
    """Tell whether a column is never below any of the others beside it."""
    return all(
        whole >= part
        for other in others
        for whole, part in zip(first.numbers, other.numbers, strict=True)
        if whole is not None and part is not None
    )
