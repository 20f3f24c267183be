"""What stands in the cells of a dataset. A plain number is drawn; whatever else an author wrote stands as text, as it is."""

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from PySide6.QtCore import QLocale

from kiosk.exhibit.kinds import PLAIN_NUMBER
from kiosk.exhibit.model import Dataset

PLAIN: Final = re.compile(PLAIN_NUMBER)
YEARS: Final = frozenset({"year", "published"})
"""Columns that hold years, which are neither drawn nor written with a mark between the thousands."""
FOUR_DIGITS: Final = re.compile(r"[1-9]\d{3}")


def plain_number(cell: str) -> float | None:
    """Read a cell that is a number and nothing but a number; None where it is anything else."""
    return float(cell) if PLAIN.fullmatch(cell) else None


def number_words(cell: str, locale: QLocale) -> str:
    """Write a plain number as the language does, with the decimals that the author gave; any other text stays as it is."""
    found = PLAIN.fullmatch(cell)
    if found is None:
        return cell
    decimals = len(found[1] or "")
    return locale.toString(float(cell), "f", decimals) if decimals else locale.toString(int(cell))


class Column(NamedTuple):
    """One column, from top to bottom. An empty cell means: not known, or not checked."""

    id: str
    heading: str
    cells: tuple[str, ...]

    @property
    def numbers(self) -> tuple[float | None, ...]:
        """Give what can be drawn, cell by cell."""
        return tuple(map(plain_number, self.cells))

    @property
    def known(self) -> list[float]:
        """Give the plain numbers alone."""
        return [number for number in self.numbers if number is not None]

    @property
    def is_counted(self) -> bool:
        """Tell whether it is a column of numbers: most of what stands in it is plain, and it is not one of years."""
        return self.id not in YEARS and len(self.known) * 2 > sum(map(bool, self.cells))

    @property
    def is_whole(self) -> bool:
        """Tell whether all its numbers are whole, as counts of people are."""
        return all(number == int(number) for number in self.known)

    @property
    def is_years(self) -> bool:
        """Tell whether every cell is a year."""
        return self.id == "year" and all(FOUR_DIGITS.fullmatch(cell) for cell in self.cells)

    def words(self, row: int, locale: QLocale) -> str:
        """Say one cell; empty where nothing is known."""
        return number_words(self.cells[row], locale) if self.is_counted else self.cells[row]


def columns(dataset: Dataset) -> list[Column]:
    """Give the columns in the author's order; where none are declared, in the order in which the rows name them."""
    names = list(dataset.columns) or list(dict.fromkeys(name for row in dataset.rows for name in row))
    return [Column(name, dataset.columns.get(name, name), tuple(row.get(name, "").strip() for row in dataset.rows)) for name in names]


def most_of(numbers: Iterable[float | None]) -> float:
    """Give the largest; 0 where there is none."""
    return max((number for number in numbers if number is not None), default=0.0)
