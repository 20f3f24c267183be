"""Strips bound into a PDF: pages with a title and a number on each, and what a reader is told of the whole."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from kiosk.printing.finishing import finished
from kiosk.printing.flow import Page
from kiosk.printing.lines import Lines, marked
from kiosk.printing.sheet import SMALL, Sheet, mm
from kiosk.printing.words import word


class Told(NamedTuple):
    """What a PDF says of itself."""

    title: str
    language: str
    running: str
    """What stands at the head of every page but the first."""


def bound(sheet: Sheet, pages: Sequence[Page], told: Told, drawn: Callable[[], object]) -> bytes:
    """Draw every page, say so after each, and give the PDF. Raises OSError where Qt cannot make it."""
    sheet.writer.setTitle(told.title)
    sheet.writer.setCreator("kiosk handout")
    if not sheet.painter.begin(sheet.writer):
        msg = "Qt cannot make a PDF"
        raise OSError(msg)
    for number, page in enumerate(pages, 1):
        if number > 1:
            sheet.writer.newPage()
            _head(sheet, told.running)
        for placed in page:
            placed.strip.draw(placed.y)
        _foot(sheet, number, len(pages))
        drawn()
    return finished(sheet.finish(), told.language)


def _head(sheet: Sheet, words: str) -> None:
    Lines(sheet, marked(words), SMALL, x=sheet.column, width=sheet.measure).draw_line(0, -mm(11))


def _foot(sheet: Sheet, number: int, count: int) -> None:
    words = word("page").replace("%1", str(number)).replace("%2", str(count))
    lines = Lines(sheet, marked(words), SMALL, x=0, width=sheet.width)
    lines.shift(sheet.width - lines.natural_width)
    lines.draw_line(0, sheet.height + mm(6))
