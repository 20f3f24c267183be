"""One import from beginning to end: read, write all or nothing, tell."""

import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from kiosk.authoring.importing.article import MARKDOWN, WORD, Wish, skeleton_of
from kiosk.authoring.importing.landing import must_be_free, write_folder, write_into
from kiosk.authoring.importing.pictures import hanging_of
from kiosk.authoring.importing.shelf import EVENTS
from kiosk.authoring.importing.spelleddates import Order
from kiosk.authoring.importing.telling import told_of_article, told_of_pictures, told_of_timeline
from kiosk.authoring.importing.timeline import timeline_of
from kiosk.exhibit.files import Unreadable
from kiosk.exhibit.problem import shown_path

ARTICLES: Final = (".txt", *MARKDOWN, *WORD)
TABLES: Final = (".csv", ".tsv")
MANIFESTS: Final = (".json",)
DONE: Final = 0
REFUSED: Final = 1
USAGE: Final = 2


def import_article(file: Path, folder: Path, wish: Wish, say: Callable[[str], None]) -> int:
    """Make a new exhibit of an article."""
    try:
        must_be_free(folder)
        skeleton = skeleton_of(file, folder.absolute().name, wish)
        write_folder(folder, skeleton.files)
    except Unreadable as why:
        return _refused(file, why, say)
    _tell(told_of_article(skeleton, folder))
    return DONE


def import_timeline(file: Path, folder: Path, encoding: str, order: Order | None, say: Callable[[str], None]) -> int:
    """Add the events of a table to an exhibit; 1 when rows of it were refused."""
    try:
        timeline = timeline_of(file, folder, encoding=encoding, order=order)
        rest = _free(file) if timeline.refused else None
        files = {str(rest.absolute()): timeline.rest()} if rest else {}
        write_into(folder, files | ({EVENTS: timeline.text} if timeline.taken else {}))
    except Unreadable as why:
        return _refused(file, why, say)
    _tell(told_of_timeline(timeline, folder, rest))
    return REFUSED if rest else DONE


def import_pictures(file: Path, folder: Path, images: Path | None, say: Callable[[str], None]) -> int:
    """Add the pictures of a manifest to an exhibit; 1 when none of them is here."""
    try:
        hanging = hanging_of(file, folder, images)
        write_into(folder, hanging.files)
    except Unreadable as why:
        return _refused(file, why, say)
    _tell(told_of_pictures(hanging, folder))
    return DONE if hanging.panels else REFUSED


def _free(file: Path) -> Path:
    """Name a file for the refused rows of a table, beside it, that is not there yet."""
    number = 1
    while (rest := file.with_name(f"{file.stem}.refused{'' if number == 1 else f'-{number}'}.csv")).exists():
        number += 1
    return rest


def _refused(file: Path, why: Unreadable, say: Callable[[str], None]) -> int:
    """Say why nothing was imported."""
    say(f"{shown_path(str(file))}: {why}" + (f"\n    → {why.hint}" if why.hint else ""))
    return USAGE


def _tell(lines: Iterable[str]) -> None:
    """Print what was done; a terminal that has no emoji shows question marks."""
    encoding = sys.stdout.encoding or "utf-8"
    for line in lines:
        print(line.encode(encoding, "replace").decode(encoding))
