"""kiosk new: a small exhibit to write over."""

import argparse
from pathlib import Path
from typing import Final

from kiosk.verbs.asking import Verbs, say

LANGUAGES: Final = ("en", "fr")


def add(verbs: Verbs) -> None:
    """Lay out what can be asked."""
    new = verbs.add_parser("new", help="make a small exhibit to write over")
    new.add_argument("folder", metavar="FOLDER", type=Path, help="the folder to make; its name becomes the exhibit's id")
    languages = "the languages to begin with: en, or en and fr (default); others you add yourself"
    new.add_argument("--languages", metavar="CODE", nargs="+", choices=LANGUAGES, default=list(LANGUAGES), help=languages)


def run(options: argparse.Namespace) -> int:
    """Make it."""
    from kiosk.authoring.new import new

    own, *_ = LANGUAGES
    if own not in options.languages:
        say(f"the files are written in '{own}', so --languages must name it")
        return 2
    return new(options.folder, list(dict.fromkeys(options.languages)), say)
