"""kiosk rollback: the content pack before becomes what this kiosk shows."""

import argparse

from kiosk.verbs.asking import Verbs, say
from kiosk.verbs.install import add_state, find_store


def add(verbs: Verbs) -> None:
    """Lay out what can be asked."""
    add_state(verbs.add_parser("rollback", help="show the content pack before again; once more, and the newer one is back"))


def run(options: argparse.Namespace) -> int:
    """Go back."""
    from kiosk.operations.refusal import RefusedError

    store = find_store(options)
    if store is None:
        return 1
    try:
        slot = store.rollback()
    except RefusedError as why:
        say(str(why))
        return 1
    print(f"{slot.manifest} is shown from now on" if slot else "no pack is shown from now on, but what installation.yaml names")
    return 0
