"""The verb `handout`: an exhibit, or one lesson of it, as a PDF to photocopy, with the answers apart.

Everything is set before the first page is drawn, for every page says how many there are.
"""

import argparse
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.report import count

if TYPE_CHECKING:
    from kiosk.printing.selection import Selection

Say = Callable[[str], None]
APART: Final = "apart"
WITH: Final = "with"


class Part(NamedTuple):
    """One of the files that are made."""

    file: Path
    content: bytes
    pages: int


def handout(exhibit: Exhibit, options: argparse.Namespace, say: Say) -> int:
    """Write the PDF, and the answers beside it; 1 where that cannot be done."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.authoring.filing import file_all
    from kiosk.exhibit.problem import shown_path
    from kiosk.faces import load_type
    from kiosk.platform.application import make_application
    from kiosk.platform.messages import start_logging
    from kiosk.printing.selection import select

    kept = make_application()  # It must be there for as long as type is set.
    start_logging()
    load_type()
    selection = select(exhibit, exhibit.lessons.get(options.lesson), options.wording, with_notes=options.notes)
    if not selection.stops:
        say(f"there is nothing to print in {exhibit.cover.id}; kiosk check says what is wrong with it")
        return 1
    try:
        with _speaking(exhibit.cover.language):
            parts = list(printed(selection, options))
        file_all({part.file.absolute(): part.content for part in parts})
    except OSError as why:
        say(f"{shown_path(str(options.out))} cannot be written: {why.strerror or why}")
        return 1
    del kept
    for part in parts:
        print(f"{count(part.pages, 'page')} in {part.file}")
    return 0


@contextmanager
def _speaking(language: str) -> Iterator[None]:
    """Say our own words in a language, and afterwards as before."""
    from kiosk.platform.words import SOURCE_LANGUAGE, Words

    words = Words()
    words.speak(language)
    try:
        yield
    finally:
        words.speak(SOURCE_LANGUAGE)


def printed(selection: "Selection", options: argparse.Namespace) -> Iterator[Part]:
    """Set and draw the handout, and the answers where they are wanted in a file of their own."""
    from tqdm import tqdm

    from kiosk.printing.backmatter import back_matter
    from kiosk.printing.binding import Told, bound
    from kiosk.printing.cover import cover
    from kiosk.printing.flow import pages
    from kiosk.printing.panelpages import panel_pages
    from kiosk.printing.pieces import opening
    from kiosk.printing.questions import answer_pages
    from kiosk.printing.sheet import Sheet

    sources = {source.id: number for number, source in enumerate(selection.sources(), 1)}
    sheet, apart = Sheet(options.paper), Sheet(options.paper)
    strips = [*cover(sheet, selection)]
    panels = [strip for stop in selection.stops for strip in panel_pages(sheet, selection, stop, sources)]
    strips += opening(panels)
    strips += back_matter(sheet, selection)
    if options.answers == WITH:
        strips += answer_pages(sheet, selection)
    answers = [*answer_pages(apart, selection)] if options.answers == APART else []
    files = [(options.out, sheet, strips), (options.out.parent / f"{options.out.stem}.answers.pdf", apart, answers)]
    made = [(file, one, pages(held, one.height)) for file, one, held in files if held]
    head = selection.exhibit.cover
    told = Told(selection.title, head.language, " \u00b7 ".join(dict.fromkeys((head.title, selection.title))))
    with tqdm(total=sum(len(placed) for _, _, placed in made), desc="printing", unit="page", disable=None) as progress:
        for file, one, placed in made:
            yield Part(file, bound(one, placed, told, progress.update), len(placed))
