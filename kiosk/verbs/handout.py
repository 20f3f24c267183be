"""kiosk handout: an exhibit, or one lesson of it, on paper."""

import argparse
from pathlib import Path
from typing import Final

from kiosk.verbs.asking import Verbs, add_edition, add_exhibit, find_edition, platform, say

PAPERS: Final = ("a4", "letter")
ANSWERS: Final = ("apart", "with", "none")
WORDINGS: Final = ("brief", "standard", "full", "easy")


def add(verbs: Verbs) -> None:
    """Lay out what can be asked."""
    handout = verbs.add_parser("handout", help="make a PDF for a class: panels, pictures, questions, timeline, words, sources")
    add_exhibit(handout)
    handout.add_argument("--out", metavar="FILE.pdf", required=True, type=Path, help="the file to write")
    add_edition(handout)
    handout.add_argument("--paper", choices=PAPERS, default="a4", help="the sheet (default a4)")
    handout.add_argument("--wording", choices=WORDINGS, default="standard", help="which text of the panels (default standard)")
    handout.add_argument("--notes", action="store_true", help="with the notes for whoever leads the class: for you, not for pupils")
    answers = "apart: in a second file, FILE.answers.pdf (default); with: on pages of their own at the end; none"
    handout.add_argument("--answers", choices=ANSWERS, default="apart", help=answers)


def run(options: argparse.Namespace) -> int:
    """Make it."""
    exhibit, code = find_edition(options)
    if exhibit is None:
        return code
    if not platform({"QT_QPA_PLATFORM": "offscreen"}):
        return 1
    from kiosk.printing.handout import handout

    return handout(exhibit, options, say)
