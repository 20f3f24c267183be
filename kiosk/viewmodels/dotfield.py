"""Counts as dots, each a person or a stated number of people.

Where the first number is the whole and the others are its parts, the parts are dots of the whole; numbers that do not add up each
get dots of their own. Nobody is rounded away: a count above nothing has at least one dot.
"""

from enum import IntEnum
from math import ceil
from operator import attrgetter
from typing import Final, NamedTuple

from PySide6.QtCore import Property, QCoreApplication, QLocale, QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.model import Dataset
from kiosk.viewmodels.barchart import LegendRole, asides, names_of
from kiosk.viewmodels.cells import Column
from kiosk.viewmodels.charts import Plot
from kiosk.viewmodels.rows import RowsModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MOST_DOTS: Final = 8000
LEAST_PITCH: Final = 5
"""Pixels between dots: closer they run together."""
WORTH_A_LINE: Final = 0.6
"""How much smaller dots may be so that each field is one line."""
STEPS: Final = (1, 2, 5)
PART_FORMS: Final = {1: ("solid",), 2: ("solid", "hollow"), 3: ("solid", "small", "hollow")}
REST: Final = {1: "hollow"}
REST_BESIDE_MORE: Final = "point"
NUMBER_FORMS: Final = ("solid", "hollow", "small")


class DotRole(IntEnum):
    """What a field of dots knows."""

    NAME = 0
    ASIDE = 1  # what is known of it but not drawn
    DOTS = 2  # "3.solid-2.hollow", as the picture of it is asked for
    TOTAL = 3  # dots
    NUMBERS = 4  # a model with NumberRole
    SIZE = 5  # how many numbers these are


class NumberRole(IntEnum):
    """What a number beside a field knows."""

    FORM = 0  # of its dots: solid, small, hollow, point; empty for the whole field
    NUMBER = 1
    WORDS = 2
    SINCE = 3  # which dots, from and to, in fractions of the field
    UNTIL = 4


class Heap(NamedTuple):
    """Dots of one form in a field, and the number they stand for, in words."""

    form: str
    dots: int
    number: str
    words: str


def people_a_dot(total: float, most: int = MOST_DOTS) -> int:
    """Choose the smallest round number of people a dot so that at most `most` dots are drawn."""
    least = max(1.0, total / most)
    power = 1
    while True:
        for step in STEPS:
            if step * power >= least:
                return step * power
        power *= 10


def dots(number: float, a_dot: int) -> int:
    """Count the dots of a number: rounded, and never none for somebody."""
    return max(1, round(number / a_dot)) if number > 0 else 0


def adds_up(whole: Column, parts: list[Column], *, declared: bool) -> bool:
    """Tell whether columns are the parts of a whole.

    They are when they make it up exactly wherever all of them are known, and somewhere they are. An author who chose dots declares
    that they are parts of it; then they may leave some over, but never be more than the whole.
    """
    table = list(zip(whole.numbers, *(part.numbers for part in parts), strict=True))
    sums = [(row[0], sum(number for number in row[1:] if number is not None), None not in row) for row in table]
    if not parts or any(total is None or total < part for total, part, _ in sums):
        return False
    complete = [total == part for total, part, known in sums if known]
    return declared or (bool(complete) and all(complete))


def rest_form(parts: int) -> str:
    """Give the form of the dots that belong to none of the parts: one that no part has."""
    return REST.get(parts, REST_BESIDE_MORE)


def heaps(whole: str, parts: list[tuple[str, str]], a_dot: int, locale: QLocale) -> list[Heap]:
    """Divide the dots of a whole among its parts, each a cell and its words; what is left over is the rest."""
    forms = PART_FORMS.get(len(parts), ("solid", *("small",) * (len(parts) - 2), "hollow"))
    said = [
        Heap(form, dots(float(cell), a_dot), locale.toString(int(float(cell))), words)
        for form, (cell, words) in zip(forms, parts, strict=True)
        if cell
    ]
    left = float(whole) - sum(float(cell) for cell, _ in parts if cell)
    rest = max(dots(left, a_dot), dots(float(whole), a_dot) - sum(heap.dots for heap in said)) if left > 0 else 0
    return [*said, *([Heap(rest_form(len(parts)), rest, "", "")] if rest else [])]


@QmlElement
@QmlUncreatable("")
class DotFieldViewModel(QObject):  # type: ignore[operator]
    """Fields of dots, one a row or one a number. Nothing in it ever changes, and nothing counts up."""

    def __init__(self, dataset: Dataset, drawn: Plot, locale: QLocale, parent: QObject) -> None:
        """Choose the scale and count the dots."""
        super().__init__(parent)
        series = [one.column for one in drawn.fields[0]]
        whole, parts = series[0], series[1:]
        self._has_rest = False
        self._totals: list[int] = []
        self._said: list[str] = []
        self._parted = adds_up(whole, parts, declared=dataset.chart == "dots")
        counted = [whole] if self._parted else series
        self._a_dot = people_a_dot(sum(sum(column.known) for column in counted))
        fields = self._of_wholes(drawn, whole, parts, locale) if self._parted or not parts else self._of_numbers(drawn, series, locale)
        self._names = [field[DotRole.NAME] for field in fields]
        self._fields = RowsModel(DotRole, fields, self)
        self._scale_words = scale_words(self._a_dot, dataset.unit, locale)
        others = [(f"dot.{rest_form(len(parts))}", QCoreApplication.translate("Numbers", "the others"))] if self._has_rest else []
        self._legend = RowsModel(LegendRole, others, self)
        self._spoken = " ".join([*self._said, self._scale_words])

    def _of_wholes(self, drawn: Plot, whole: Column, parts: list[Column], locale: QLocale) -> list[tuple[object, ...]]:
        """Lay out a field a row, divided into its parts."""
        fields = []
        for row, name in enumerate(names_of(drawn)):
            cells = [(part.cells[row] if part.numbers[row] is not None else "", part.heading) for part in parts]
            divided = heaps(whole.cells[row], cells, self._a_dot, locale) if parts and whole.numbers[row] is not None else []
            self._has_rest |= any(not heap.words for heap in divided)
            form = "" if parts else "solid"
            unknown = [f"{part.heading}: {cell_words(part, row, locale)}" for part in parts if part.numbers[row] is None]
            beside = " \u00b7 ".join(filter(None, [asides(drawn.beside, row, locale), *unknown]))
            fields.append(self._field((name, beside), divided, (form, cell_words(whole, row, locale), whole.heading), whole.numbers[row]))
        return fields

    def _of_numbers(self, drawn: Plot, series: list[Column], locale: QLocale) -> list[tuple[object, ...]]:
        """Lay out a field a number: these do not add up."""
        return [
            self._field(
                (name, asides(drawn.beside, row, locale) if place == 0 else ""),
                [],
                (NUMBER_FORMS[min(place, 2)], cell_words(column, row, locale), column.heading),
                column.numbers[row],
            )
            for row, name in enumerate(names_of(drawn))
            for place, column in enumerate(series)
        ]

    def _field(self, names: tuple[str, str], divided: list[Heap], head: tuple[str, str, str], number: float | None) -> tuple[object, ...]:
        """Make one row of the model, and say it. A number that nobody knows has no dots."""
        divided = divided or [Heap(head[0] or "solid", dots(number or 0.0, self._a_dot), "", "")]
        total = sum(heap.dots for heap in divided)
        numbers: list[tuple[str, str, str, float, float]] = [(*head, 0.0, 1.0)]
        since = 0
        for heap in divided:
            if heap.words:
                numbers.append((heap.form, heap.number, heap.words, since / max(1, total), (since + heap.dots) / max(1, total)))
            since += heap.dots
        asked = "-".join(f"{heap.dots}.{heap.form}" for heap in divided if heap.dots)
        self._totals.append(max(1, total))
        self._said.append(f"{names[0]}: " + ", ".join(f"{words} {number}" for _, number, words, _, _ in numbers) + ".")
        return (*names, asked, total, RowsModel(NumberRole, numbers, self), len(numbers))

    @Slot(float, float, float, float, float, result=float)
    def pitch(self, width: float, height: float, least: float, gap: float, most: float) -> float:
        """Give the largest distance between dots in whole pixels, up to `most`, with which all fields stand below one another in a box.

        A field is at least `least` high, for its words, and `gap` lies between two. Where nothing fits it gives the least: then the
        box scrolls.
        """
        height = max(height, (least + gap) * len(self._totals) - gap)  # words that scroll need not make the dots small
        for pitch in range(int(most), LEAST_PITCH, -1):
            columns = max(1, int(width / pitch))
            heights = (max(least, ceil(total / columns) * pitch) for total in self._totals)
            if sum(heights) + gap * (len(self._totals) - 1) <= height:
                in_one_line = int(width / max(self._totals, default=1))
                return min(pitch, in_one_line) if in_one_line >= pitch * WORTH_A_LINE else pitch
        return LEAST_PITCH

    _get_fields = attrgetter("_fields")
    fields = Property(RowsModel, _get_fields, constant=True)
    _get_names = attrgetter("_names")
    names = Property(list, _get_names, constant=True)
    """The names of all fields, for measuring the longest."""
    _get_legend = attrgetter("_legend")
    legend = Property(RowsModel, _get_legend, constant=True)
    _get_scale_words = attrgetter("_scale_words")
    scaleWords = Property(str, _get_scale_words, constant=True)
    """What one dot stands for."""
    _get_spoken = attrgetter("_spoken")
    spoken = Property(str, _get_spoken, constant=True)


def cell_words(column: Column, row: int, locale: QLocale) -> str:
    """Say one cell, also where nobody knows."""
    return column.words(row, locale) or QCoreApplication.translate("Numbers", "no figure")


def scale_words(a_dot: int, unit: str, locale: QLocale) -> str:
    """Say what one dot stands for."""
    people = unit == QCoreApplication.translate("Numbers", "people")  # as authors write the unit
    if a_dot == 1:
        one_person = QCoreApplication.translate("Numbers", "One dot stands for one person")
        return one_person if people else QCoreApplication.translate("Numbers", "Every dot stands for one")
    if people or not unit:
        return QCoreApplication.translate("Numbers", "One dot stands for %1 people").replace("%1", locale.toString(a_dot))
    pattern = QCoreApplication.translate("Numbers", "One dot stands for %1 (%2)")
    return pattern.replace("%1", locale.toString(a_dot)).replace("%2", unit)
