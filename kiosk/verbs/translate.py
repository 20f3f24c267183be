"""kiosk translate: the texts of an exhibit to translators and back, as XLIFF or CSV."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kiosk.verbs.asking import Verbs, add_exhibit, find

if TYPE_CHECKING:
    from kiosk.authoring.translation.units import State

XLIFF: Final = ("1.2", "2.0")


def add(verbs: Verbs) -> None:
    """Lay out what can be asked."""
    translate = verbs.add_parser("translate", help="send the texts to translators, and take in what they wrote")
    ways = translate.add_subparsers(dest="way", required=True, metavar="WAY")

    export = ways.add_parser("export", help="write every text, and what is translated, into a file for translators")
    add_exhibit(export)
    export.add_argument("--language", metavar="CODE", required=True, help="one of the exhibit's languages, such as uk")
    export.add_argument("--out", metavar="FILE", required=True, type=Path, help="the file: .xlf (Qt Linguist, Weblate) or .csv (Excel)")
    export.add_argument("--xliff", choices=XLIFF, default="1.2", help="the version of XLIFF (default 1.2, which most programs read)")
    export.add_argument("--missing-only", action="store_true", help="only what is not translated yet")
    export.add_argument("--stale-only", action="store_true", help="only what is to be looked over, since its original has changed")

    take = ways.add_parser("import", help="put what came back into translations/CODE")
    take.add_argument("file", metavar="FILE", type=Path, help="the file that came back")
    add_exhibit(take)
    take.add_argument("--language", metavar="CODE", default="", help="the language it must be in")
    take.add_argument("--known-only", action="store_true", help="leave out texts that the exhibit no longer has")
    take.add_argument("--dry-run", action="store_true", help="say what would change, and change nothing")

    mark = ways.add_parser("mark", help="write down what a translation was made from, so that changes of the original are noticed")
    add_exhibit(mark)
    mark.add_argument("--language", metavar="CODE", required=True, help="one of the exhibit's languages, such as uk")

    pseudo = ways.add_parser("pseudo", help="make a language of longer, accented words, to try whether everything has room")
    add_exhibit(pseudo)
    pseudo.add_argument("--language", metavar="CODE", default="en-XA", help="what to call it (default en-XA)")


def run(options: argparse.Namespace) -> int:
    """Send out, or take in."""
    folder = find(options.exhibit)
    if folder is None:
        return 2
    return {"export": _export, "import": _import, "mark": _mark, "pseudo": _pseudo}[options.way](options, folder)


def _export(options: argparse.Namespace, folder: Path) -> int:
    from kiosk.authoring.translation.exporting import Order, send_out
    from kiosk.authoring.translation.units import MISSING, REVIEW

    wanted: dict[State, bool] = {MISSING: options.missing_only, REVIEW: options.stale_only}
    only = frozenset(state for state, wished in wanted.items() if wished)
    return send_out(folder, Order(options.language, options.out, options.xliff, only), print)


def _import(options: argparse.Namespace, folder: Path) -> int:
    from kiosk.authoring.translation.importing import Wishes, take_in

    return take_in(options.file, folder, Wishes(options.language, options.dry_run, options.known_only), print)


def _mark(options: argparse.Namespace, folder: Path) -> int:
    from kiosk.authoring.translation.marking import mark

    return mark(folder, options.language, print)


def _pseudo(options: argparse.Namespace, folder: Path) -> int:
    from kiosk.authoring.translation.pseudo import make_pseudo

    return make_pseudo(folder, options.language, print)
