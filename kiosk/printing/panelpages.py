"""A panel on paper: title, date and picture, the text, who is in it and what became of them, and what the class does there.

Those who killed and those who were killed stand under headings of their own, as on the screen, and a fate is said in plain words.
"""

from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, QSizeF

from kiosk.exhibit.model import Exhibit, Figure, Panel, Part
from kiosk.printing.flow import Strip
from kiosk.printing.lines import Lines, marked, running, said
from kiosk.printing.pieces import Picture, beside, cell, held, joined, named, spaced, table, writing_lines
from kiosk.printing.questions import question
from kiosk.printing.selection import Selection, Stop, sources_of
from kiosk.printing.sheet import BODY, GUTTER, HEADING, LABELS, LEAD, QUESTION, SMALL, SUBTITLE, TABLE, TABLE_HEAD, Sheet, Style, mm
from kiosk.printing.words import word
from kiosk.viewmodels.datewords import date_words, span_words
from kiosk.viewmodels.figures import manner_word

PICTURE: Final = QSizeF(LABELS - GUTTER, 56)
"""Millimetres that a picture may take beside the text."""
LINES_TO_WRITE_ON: Final = 3
PEOPLE: Final = (0.36, 0.64)
SEPARATOR: Final = " \u00b7 "


def panel_pages(sheet: Sheet, selection: Selection, stop: Stop, sources: dict[str, int]) -> Iterator[Strip]:
    """Set one panel. It goes on below the one before it: a class that is given a page for each carries too much paper."""
    exhibit, panel = selection.exhibit, stop.panel
    yield from spaced(_text(sheet, exhibit, stop, [sources[name] for name in sources_of(exhibit, stop) if name in sources]), mm(16))
    yield from named(sheet, word("people"), spaced(_people(sheet, exhibit, panel), mm(6)))
    if selection.with_notes:
        notes = [strip for text in chain.from_iterable(map(said, stop.notes)) for strip in running(sheet, text, TABLE, gap=mm(1.5))]
        yield from named(sheet, word("notes"), spaced(notes, mm(6)))
    for number, text in enumerate(stop.discuss):
        asked = [*running(sheet, marked(text), QUESTION), *writing_lines(sheet, LINES_TO_WRITE_ON)]
        yield from named(sheet, "" if number else word("discuss"), spaced(held(asked), mm(6)))
    for number, one in enumerate(stop.questions):
        asked = question(sheet, one, selection.numbers[one.id])
        yield from named(sheet, "" if number else word("questions"), spaced(asked, mm(7)))


def _text(sheet: Sheet, exhibit: Exhibit, stop: Stop, sources: Iterable[int]) -> list[Strip]:
    """Set the title, when and where it was, the text, and what it rests on; the picture stands beside them, with what is said of it."""
    panel = stop.panel
    head = [running(sheet, marked(text), style, gap=mm(gap)) for text, style, gap in _words(exhibit, panel) if text]
    made = [joined([strip for strips in head for strip in strips])]
    if panel.notice:
        made += running(sheet, f"<b>{marked(word('notice'))}.</b> {marked(panel.notice)}", TABLE, gap=mm(4))
    for number, paragraph in enumerate(said(stop.prose)):
        made += running(sheet, paragraph, BODY, gap=mm(2 if number else 4))
    if numbers := ", ".join(map(str, sorted({*sources}))):
        made += running(sheet, marked(word("rests").replace("%1", numbers)), SMALL, gap=mm(2.5))
    picture = Picture(sheet, Path(exhibit.folder) / panel.art.file, PICTURE * mm(1)) if panel.art.file else None
    if picture is None or picture.size.isEmpty():
        return made
    high = picture.size.height()
    below = _stacked(sheet, _said_of_picture(exhibit, panel), high + mm(1.5))

    def draw(y: float) -> None:
        picture.draw(0, y)
        for lines, under in below:
            lines.draw(y + under)

    return beside(made, max([high, *(under + lines.height for lines, under in below)]), draw, after=True)


def _words(exhibit: Exhibit, panel: Panel) -> list[tuple[str, Style, float]]:
    """Give the words of the head, each with the room above it."""
    words = date_words(panel.date, QLocale(exhibit.cover.language))
    place = exhibit.places[panel.place].name if panel.place in exhibit.places else ""
    chapter = next((chapter.title for chapter in exhibit.cover.chapters if panel.id in chapter.panels), "")
    when = SEPARATOR.join(filter(None, (words[:1].upper() + words[1:], panel.stamp or place)))
    return [(chapter, TABLE_HEAD, 0), (panel.title, HEADING, 0.5), (when, SUBTITLE, 1), (panel.lead, LEAD, 4)]


def _said_of_picture(exhibit: Exhibit, panel: Panel) -> list[str]:
    """Give what is said of the picture: what it shows, whose it is, what may be done with it."""
    art = panel.art
    owed = SEPARATOR.join(filter(None, (art.credit, art.rights or exhibit.cover.licence)))
    return [text for text in (art.caption or art.alt, owed) if text]


def _stacked(sheet: Sheet, texts: list[str], y: float) -> list[tuple[Lines, float]]:
    """Set texts under each other in the narrow column, and say where each begins."""
    placed = []
    for text in texts:
        lines = Lines(sheet, marked(text), SMALL, x=0, width=mm(LABELS - GUTTER))
        placed.append((lines, y))
        y += lines.height
    return placed


def _people(sheet: Sheet, exhibit: Exhibit, panel: Panel) -> list[Strip]:
    """Set the people in their groups."""
    made: list[Strip] = []
    for group in panel.figures:
        people = [(part, exhibit.figures[part.id]) for part in group.people if part.id in exhibit.figures]
        rows = [(cell(_name(part, figure)), cell(marked(_fate(figure, QLocale(exhibit.cover.language))))) for part, figure in people]
        if rows:
            made += spaced(table(sheet, PEOPLE, rows, (group.group,)), mm(3))
    return made


def _name(part: Part, figure: Figure) -> str:
    """Write a name and the part that they play here."""
    return f"<b>{marked(figure.name)}</b>" + (f"<br>{marked(part.part)}" if part.part else "")


def _fate(figure: Figure, locale: QLocale) -> str:
    """Say when somebody lived, and what became of them."""
    died = figure.died
    years = span_words(figure.born.date, died.date) if died and figure.born.date and died.date else ""
    told = figure.fate
    if not told and died:
        told = ", ".join(filter(None, (manner_word(figure), date_words(died.date, locale), died.place)))
    return ". ".join(filter(None, (years, told)))
