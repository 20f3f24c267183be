"""kiosk questions: the questions of an exhibit for learning platforms and spreadsheets."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kiosk.verbs.asking import Verbs, add_edition, add_exhibit, find_edition, say

if TYPE_CHECKING:
    from kiosk.questions.choosing import Writer

FORMATS: Final = ("gift", "aiken", "csv", "qti")
TOLD_BY: Final = {".gift": "gift", ".csv": "csv", ".zip": "qti"}
"""The endings of a file's name that tell its format."""
STANDARD_OUTPUT: Final = "-"


def add(verbs: Verbs) -> None:
    """Lay out what can be asked."""
    questions = verbs.add_parser("questions", help="write the questions for Moodle and other learning platforms, or for a spreadsheet")
    add_exhibit(questions)
    questions.add_argument("--to", metavar="FILE", required=True, help="the file to write, or - for standard output")
    questions.add_argument(
        "--format",
        choices=FORMATS,
        help="gift: Moodle; aiken: plain text; csv: a table; qti: a package (QTI 2.1); by default told from .gift, .csv or .zip",
    )
    add_edition(questions)


def run(options: argparse.Namespace) -> int:
    """Write them, and say what was left out."""
    form = options.format or TOLD_BY.get(Path(options.to).suffix.lower(), "")
    if not form:
        say(f"say with --format which it shall be: {', '.join(FORMATS)}")
        return 2
    exhibit, code = find_edition(options)
    if exhibit is None:
        return code
    from kiosk.exhibit.report import count
    from kiosk.questions.choosing import asked_in, told

    export = _writer(form)(exhibit, asked_in(exhibit, exhibit.lessons.get(options.lesson)))
    for line in told(export.left_out):
        say(line)
    if not export.written:
        say(f"there are no questions to write in {exhibit.cover.id}{f', lesson {options.lesson}' if options.lesson else ''}")
        return 1
    if not _written(options.to, export.content):
        return 1
    if options.to != STANDARD_OUTPUT:
        print(f"{count(export.written, 'question')} in {options.to}")
    return 0


def _writer(form: str) -> "Writer":
    """Choose the format."""
    from kiosk.questions.aiken import to_aiken
    from kiosk.questions.gift import to_gift
    from kiosk.questions.qti import to_qti
    from kiosk.questions.spreadsheet import to_csv

    return {"gift": to_gift, "aiken": to_aiken, "csv": to_csv, "qti": to_qti}[form]


def _written(to: str, content: bytes) -> bool:
    """Write the file whole or not at all; false, with a word why, where it cannot be written."""
    from kiosk.authoring.filing import file_all
    from kiosk.exhibit.problem import shown_path

    try:
        if to == STANDARD_OUTPUT:
            sys.stdout.buffer.write(content)
            sys.stdout.flush()
        else:
            file_all({Path(to).absolute(): content})
    except BrokenPipeError:
        raise  # Whoever read it has left.
    except OSError as why:
        say(f"{'standard output' if to == STANDARD_OUTPUT else shown_path(to)} cannot be written: {why.strerror or why}")
        return False
    return True
