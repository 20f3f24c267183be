"""kiosk prepare: large scans that can be looked at closely."""

import argparse

from kiosk.verbs.asking import Verbs, add_exhibit, find_offscreen, say


def add(verbs: Verbs) -> None:
    """Lay out what can be asked."""
    add_exhibit(verbs.add_parser("prepare", help="make large scans ready to be looked at closely"))


def run(options: argparse.Namespace) -> int:
    """Make their levels."""
    folder, code = find_offscreen(options)
    if folder is None:
        return code
    from kiosk.authoring.prepare import prepare

    return prepare(folder, options, say)
