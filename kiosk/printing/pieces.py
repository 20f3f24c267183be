"""What pages are made of, besides paragraphs: tables, pictures, lines to write on, boxes to tick, and names in the narrow column."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from msgspec.structs import replace
from PySide6.QtCore import QLineF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPen

from kiosk.drawing.greypicture import grey_picture, toned_picture
from kiosk.printing.flow import Drawing, Strip
from kiosk.printing.lines import Lines, marked
from kiosk.printing.sheet import DOTS, GREY, GUTTER, LABEL, LABELS, TABLE, TABLE_HEAD, Sheet, Style, mm

PICTURE_DOTS: Final = 300
"""Dots to the inch of a picture."""
DARKEST: Final = QColor("#3c3c3c")
"""A picture has no black: large black areas cost toner, and a copier smears them."""
LIGHTEST: Final = QColor("#ffffff")
HAIRLINE: Final = 0.15
FINE: Final = "#a0a0a0"
"""The lines of tables."""
RULE: Final = 8.0
"""Millimetres from one line to write on to the next."""
CELL: Final = 1.0
"""Millimetres between the cells of a table."""
BOX: Final = 3.4


class Cell(NamedTuple):
    """What stands in a cell: paragraphs, each in a style."""

    texts: tuple[tuple[str, Style], ...]


def cell(*texts: str, style: Style = TABLE) -> Cell:
    """Make a cell of markup; what is empty is left out."""
    return Cell(tuple((text, style) for text in texts if text))


def held(strips: Iterable[Strip]) -> list[Strip]:
    """Hold strips together: no page parts them."""
    return [replace(strip, holds=strip.holds or number > 0) for number, strip in enumerate(strips)]


def joined(strips: Sequence[Strip]) -> Strip:
    """Make one strip of several under each other."""
    below: list[tuple[Strip, float]] = []
    y = 0.0
    for strip in strips:
        y += strip.gap if below else 0
        below.append((strip, y))
        y += strip.height

    def draw(top: float) -> None:
        for strip, under in below:
            strip.draw(top + under)

    return Strip(height=y, draw=draw)


def spaced(strips: Sequence[Strip], gap: float) -> list[Strip]:
    """Leave room above the first of some strips."""
    return [replace(strips[0], gap=gap), *strips[1:]] if strips else []


def opening(strips: Sequence[Strip]) -> list[Strip]:
    """Begin a page with the first of some strips."""
    return [replace(strips[0], opens=True), *strips[1:]] if strips else []


def named(sheet: Sheet, label: str, strips: Sequence[Strip]) -> list[Strip]:
    """Write what something is into the narrow column, beside its first line."""
    lines = Lines(sheet, marked(label), LABEL, x=0, width=mm(LABELS - GUTTER))
    return beside(strips, lines.height, lambda y: lines.draw(y + mm(0.4))) if label else [*strips]


def beside(strips: Sequence[Strip], height: float, drawn: Drawing, *, after: bool = False) -> list[Strip]:
    """Draw something of a height into the narrow column beside strips, which take at least as much room and stay beside it.

    What is drawn first is read first, aloud or copied; `after`: it is read after the first strip.
    """
    if not strips:
        return []
    first = strips[0]

    def draw(y: float) -> None:
        for one in (first.draw, drawn) if after else (drawn, first.draw):
            one(y)

    below, made = 0.0, [replace(first, draw=draw)]
    for strip in strips[1:]:
        below += made[-1].height + strip.gap
        made.append(replace(strip, holds=strip.holds or below < height))
    short = max(0, height - below - made[-1].height)
    return [*made[:-1], replace(made[-1], height=made[-1].height + short)]


def rule(sheet: Sheet, *, gap: float, from_left: bool = False) -> Strip:
    """Draw a fine line across the column, or across the page."""
    x = 0 if from_left else sheet.column
    return Strip(height=mm(0.3), gap=gap, draw=lambda y: line_to(sheet, x, sheet.width, y))


def writing_lines(sheet: Sheet, count: int) -> list[Strip]:
    """Draw lines to write on."""
    columns = (sheet.column, sheet.width)
    return [Strip(height=mm(RULE), holds=True, draw=lambda y: line_to(sheet, *columns, y + mm(RULE), GREY)) for _ in range(count)]


def table(sheet: Sheet, widths: Sequence[float], rows: Iterable[Sequence[Cell]], titles: Sequence[str] = ()) -> list[Strip]:
    """Set a table, whose columns take shares of the measure. Its titles stand above it on every page; one alone is for all."""
    heading = (
        _row(sheet, widths if len(titles) > 1 else (1.0,), [cell(marked(title), style=TABLE_HEAD) for title in titles]) if titles else None
    )
    made = [_row(sheet, widths, row, head=heading) for row in rows]
    if heading is None or not made:
        return made
    return [heading, replace(made[0], holds=True), *made[1:]]


def _row(sheet: Sheet, widths: Sequence[float], row: Sequence[Cell], head: Strip | None = None) -> Strip:
    """Set one row: every page has all of it or nothing."""
    placed: list[tuple[Lines, float]] = []
    x, deepest = sheet.column, 0.0
    for share, one in zip(widths, row, strict=True):
        width = sheet.measure * share
        y = mm(CELL)
        for text, style in one.texts:
            lines = Lines(sheet, text, style, x=x, width=width - mm(3))
            placed.append((lines, y))
            y += lines.height
        x, deepest = x + width, max(deepest, y)

    def draw(y: float) -> None:
        for lines, below in placed:
            lines.draw(y + below)
        line_to(sheet, sheet.column, sheet.width, y + deepest + mm(CELL))

    return Strip(height=deepest + mm(CELL), draw=draw, head=head)


def ticked(sheet: Sheet, markup: str, style: Style, letter: str, *, inset: float) -> list[Strip]:
    """Set an answer behind its letter and a box to tick or to write a number into."""
    x = sheet.column + inset
    name = Lines(sheet, marked(letter), style, x=x + mm(BOX + 2), width=mm(7))
    lines = Lines(sheet, markup, style, x=x + mm(BOX + 8), width=sheet.measure - inset - mm(BOX + 8))

    def draw(y: float) -> None:
        sheet.painter.setPen(_pen(GREY, 0.25))
        sheet.painter.drawRect(QRectF(x, y + (lines.leading - mm(BOX)) / 2, mm(BOX), mm(BOX)))
        name.draw(y)
        lines.draw(y)

    return [Strip(height=lines.height, draw=draw, gap=mm(1.2), holds=True)]


def quoted(sheet: Sheet, strips: Iterable[Strip], inset: float) -> list[Strip]:
    """Draw a bar beside a passage that is read."""

    def barred(strip: Strip) -> Strip:
        def draw(y: float) -> None:
            sheet.painter.fillRect(QRectF(sheet.column + inset - mm(3), y, mm(0.7), strip.height), QColor(GREY))
            strip.draw(y)

        return replace(strip, draw=draw)

    return [barred(strip) for strip in strips]


class Picture:
    """A picture in greys, as large as it fits into a box. It is read when it is drawn."""

    def __init__(self, sheet: Sheet, file: Path, room: QSizeF) -> None:
        """Find how large it will be; `size` is empty where it cannot be read."""
        self._sheet = sheet
        image = grey_picture(file, QSize())
        self.size = QSizeF(image.size()).scaled(room, Qt.AspectRatioMode.KeepAspectRatio) if not image.isNull() else QSizeF(0, 0)
        least = (self.size * (PICTURE_DOTS / DOTS)).toSize()
        self._file, self._least = file, least

    def draw(self, x: float, y: float) -> None:
        """Draw it, with a fine line round it."""
        if self.size.isEmpty():
            return
        box = QRectF(x, y, self.size.width(), self.size.height())
        self._sheet.painter.drawImage(box, toned_picture(grey_picture(self._file, self._least), DARKEST, LIGHTEST))
        self._sheet.painter.setPen(_pen(GREY, HAIRLINE))
        self._sheet.painter.drawRect(box)


def _pen(ink: str, width: float) -> QPen:
    return QPen(QColor(ink), mm(width))


def line_to(sheet: Sheet, left: float, right: float, y: float, ink: str = FINE) -> None:
    """Draw a fine line."""
    sheet.painter.setPen(_pen(ink, HAIRLINE))
    sheet.painter.drawLine(QLineF(left, y, right, y))
