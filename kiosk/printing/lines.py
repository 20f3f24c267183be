"""A paragraph, broken into lines by Qt and drawn line by line, so that it can go on on the next page."""

import re
from functools import partial
from html import escape
from typing import Final

from msgspec.structs import replace
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLine,
    QTextOption,
)

from kiosk.printing.flow import Strip
from kiosk.printing.sheet import BOLD, Sheet, Style, font, points
from kiosk.viewmodels.prose import paragraphs

FIXED: Final = "\u00a0"
SIGN: Final = re.compile(r"(?:<b>)?(?P<sign>\u2022|\d{1,3}\.)&nbsp;")
"""How the item of a list begins, and a numbered question."""


class Lines:
    """The lines of one paragraph in a style, from `x` on, at most `width` wide."""

    def __init__(self, sheet: Sheet, markup: str, style: Style, *, x: float, width: float) -> None:
        """Break it. `markup` is what prose makes: words with <b> and <i>, and nothing else."""
        self._sheet, self._x = sheet, x
        self.leading = points(style.leading)
        self._document = QTextDocument()  # Keeps the lines alive.
        self._document.setDocumentMargin(0)
        self._document.setDefaultFont(font(style))
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # of its letters, not of this program
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._document.setDefaultTextOption(option)
        self._document.documentLayout().setPaintDevice(sheet.writer)
        self._document.setHtml(markup)
        cursor = QTextCursor(self._document)
        cursor.setBlockFormat(self._hanging(markup, style))
        self._ink(cursor, style)
        self._document.setTextWidth(width)
        self._document.documentLayout().documentSize()  # Only now it is laid out.

    def _hanging(self, markup: str, style: Style) -> QTextBlockFormat:
        """Let the lines after the first begin below the words of the first, where a number or a point stands before these."""
        form = QTextBlockFormat()
        if sign := SIGN.match(markup):
            room = QFontMetricsF(font(style), self._sheet.writer).horizontalAdvance(sign["sign"] + FIXED)
            form.setLeftMargin(room)
            form.setTextIndent(-room)
        return form

    def _ink(self, cursor: QTextCursor, style: Style) -> None:
        """Give every word its colour, and strong ones the weight that the face has."""
        strong = font(replace(style, weight=BOLD))
        fragments = [found.fragment() for found in self._document.firstBlock()]  # type: ignore[attr-defined] # As in viewmodels/prose.py.
        for start, length, form in [(one.position(), one.length(), one.charFormat()) for one in fragments]:
            inked = QTextCharFormat()
            inked.setForeground(QColor(style.ink))
            if form.fontWeight() > QFont.Weight.Medium and style.weight != BOLD:
                inked.setFont(strong)
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(inked)

    def __len__(self) -> int:
        return len(self._lines())

    @property
    def height(self) -> float:
        """How high all lines are together."""
        return len(self) * self.leading

    @property
    def natural_width(self) -> float:
        """How wide the widest line is."""
        return max((line.naturalTextWidth() for line in self._lines()), default=0)

    def shift(self, x: float) -> None:
        """Let it begin elsewhere."""
        self._x = x

    def draw_line(self, number: int, y: float) -> None:
        """Draw one line whose upper edge is at `y`."""
        line = self._lines()[number]
        above = (self.leading - line.ascent() - line.descent()) / 2
        line.draw(self._sheet.painter, QPointF(self._x, y + above - line.y()))

    def draw(self, y: float) -> None:
        """Draw all lines."""
        for number in range(len(self)):
            self.draw_line(number, y + number * self.leading)

    def _lines(self) -> list[QTextLine]:
        layout = self._document.firstBlock().layout()
        return [layout.lineAt(number) for number in range(layout.lineCount())]


def marked(text: str) -> str:
    """Write words without markup as Lines reads them."""
    return escape(" ".join(text.split()), quote=False) if FIXED not in text else escape(text.replace("\n", " "), quote=False)


def said(prose: str) -> list[str]:
    """Write prose as Lines reads it, a string for each paragraph: on paper no word leads anywhere."""
    return paragraphs(prose, linked=frozenset())


def running(sheet: Sheet, markup: str, style: Style, *, gap: float = 0, inset: float = 0) -> list[Strip]:
    """Set a paragraph in the column of the text. No page begins or ends with a single line of it."""
    lines = Lines(sheet, markup, style, x=sheet.column + inset, width=sheet.measure - inset)
    count = len(lines)
    return [
        Strip(
            height=lines.leading,
            draw=partial(lines.draw_line, number),
            gap=gap if number == 0 else 0,
            holds=number > 0 and number in {1, count - 1},
        )
        for number in range(count)
    ]
