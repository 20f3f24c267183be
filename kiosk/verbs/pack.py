"""kiosk pack: an exhibit in one file, to be carried to the machine that shows it."""

import argparse
from datetime import date
from pathlib import Path

from kiosk.verbs.asking import Verbs, add_exhibit, find, say


def add(verbs: Verbs) -> None:
    """Lay out what can be asked."""
    pack = verbs.add_parser("pack", help="put an exhibit into one file, to be carried to the machine that shows it")
    add_exhibit(pack)
    pack.add_argument("--out", metavar="FILE", required=True, type=Path, help="the file to write, such as our-town.exhibit")
    following = "which version this is; kiosks take no older one (default: one more than that of the pack at FILE)"
    pack.add_argument("--version", metavar="N", type=int, help=following)
    pack.add_argument("--expires", metavar="DATE", type=_day, help="the last day it should be shown; afterwards staff are told, no more")
    pack.add_argument("--key", metavar="KEYFILE", type=Path, help="the private SSH key to sign it with; without one few kiosks take it")


def _day(written: str) -> date:
    try:
        return date.fromisoformat(written)
    except ValueError:
        raise argparse.ArgumentTypeError(f"'{written}' is no date; write it as 2027-01-31") from None


def run(options: argparse.Namespace) -> int:
    """Make it."""
    folder = find(options.exhibit)
    if folder is None:
        return 2
    from kiosk.authoring.packing import make_pack

    return make_pack(folder, options, say)
