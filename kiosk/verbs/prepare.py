"""kiosk prepare: large scans that can be looked at closely."""

import argparse
import os

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
    from kiosk.platform.paths import kept_state
    from kiosk.verbs.install import other_owner

    state = kept_state()
    if not other_owner(state):
        os.environ["STATE_DIRECTORY"] = str(state)  # `sudo -u kiosk kiosk prepare` is for the service
    return prepare(folder, options, say)
