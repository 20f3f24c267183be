"""The axis of numbers: always from zero, to a round number not below the largest, with a few round ticks."""

from enum import IntEnum
from math import ceil, floor, log10
from typing import Final, NamedTuple

from PySide6.QtCore import QLocale, QObject

from kiosk.viewmodels.rows import RowsModel

ROUND: Final = (1, 2, 5, 10)
NEARLY: Final = 1e-9  # what floating point may add


class ScaleRole(IntEnum):
    """What a tick knows."""

    WORDS = 0
    AT = 1  # fraction of the axis, 0 to 1


class Scale(NamedTuple):
    """From zero in steps."""

    step: float
    steps: int

    @property
    def top(self) -> float:
        """Give the number at the far end."""
        return self.step * self.steps

    def at(self, number: float) -> float:
        """Say where a number stands, as a fraction of the axis."""
        return number / self.top

    def tick_words(self, locale: QLocale) -> list[str]:
        """Write the ticks as the language writes numbers, with no more decimals than the step has."""
        decimals = max(0, -floor(log10(self.step) + NEARLY))
        return [locale.toString(self.step * k, "f", decimals) for k in range(self.steps + 1)]

    def ticks(self, locale: QLocale, parent: QObject) -> RowsModel:
        """Lay the ticks out."""
        return RowsModel(ScaleRole, [(words, k / self.steps) for k, words in enumerate(self.tick_words(locale))], parent)


def scale_to(largest: float, most: int = 5, *, whole: bool = False) -> Scale:
    """Choose the smallest round step that reaches `largest` in at most `most` steps; `whole`: of what comes only in whole numbers."""
    if largest <= 0:
        return Scale(1.0, 1)
    power = 10.0 ** floor(log10(largest / most) + NEARLY)
    step = next(factor * power for factor in ROUND if largest / (factor * power) <= most + NEARLY)
    step = max(1.0, step) if whole else step
    return Scale(step, max(1, ceil(largest / step - NEARLY)))
