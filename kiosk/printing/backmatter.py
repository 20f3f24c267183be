"""What stands behind the panels: when it was, what words mean, what it rests on, and whose it is."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QLocale

from kiosk.printing.flow import Strip
from kiosk.printing.lines import marked, running, said
from kiosk.printing.pieces import cell, held, spaced, table
from kiosk.printing.selection import Selection
from kiosk.printing.sheet import HEADING, SMALL, TABLE, Sheet, mm
from kiosk.printing.words import word
from kiosk.viewmodels.citations import copied_citation
from kiosk.viewmodels.datewords import date_words

DATES: Final = (0.34, 0.66)
NUMBERED: Final = (0.08, 0.92)


def back_matter(sheet: Sheet, selection: Selection) -> Iterator[Strip]:
    """Set it, each part under its heading; what there is nothing of is left out."""
    exhibit = selection.exhibit
    locale = QLocale(exhibit.cover.language)
    events = [(cell(marked(_capital(date_words(event.date, locale)))), cell(marked(event.title))) for event in selection.events()]
    terms = [(cell(f"<b>{marked(term.term)}</b>"), cell(*said(term.meaning))) for term in selection.terms()]
    sources = [
        (cell(f"{number}", style=SMALL), cell(marked(copied_citation(one)), style=SMALL))
        for number, one in enumerate(selection.sources(), 1)
    ]
    licence = word("licence").replace("%1", exhibit.cover.licence) if exhibit.cover.licence else ""
    credits_ = [running(sheet, marked(text), TABLE, gap=mm(1.5)) for text in (*exhibit.cover.credits, licence) if text]
    parts = (
        ("timeline", table(sheet, DATES, events)),
        ("glossary", table(sheet, DATES, terms)),
        ("sources", table(sheet, NUMBERED, sources)),
        ("credits", held([strip for one in credits_ for strip in one])),
    )
    for name, strips in parts:
        if strips:
            heading = spaced(running(sheet, marked(word(name)), HEADING), mm(14))
            yield from held([*heading, *spaced(strips, mm(2))[:1]])
            yield from strips[1:]


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
