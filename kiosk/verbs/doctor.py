"""kiosk doctor: what is missing on this machine."""

import argparse
import sys

from kiosk.verbs.asking import Verbs


def add(verbs: Verbs) -> None:
    """Lay out what can be asked."""
    doctor = verbs.add_parser("doctor", help="say what is missing on this machine, and the line that mends it")
    doctor.add_argument("--json", action="store_true", help="for programs to read")


def run(options: argparse.Namespace) -> int:
    """Say it."""
    from kiosk.platform.doctor import doctor

    return doctor(json=options.json, stream=sys.stdout)
