"""kiosk service: the exhibit is started with the machine."""

import argparse
import shutil
import sys
from pathlib import Path

from kiosk.verbs.asking import Verbs, say


def add(verbs: Verbs) -> None:
    """Lay out what can be asked."""
    service = verbs.add_parser("service", help="start the exhibit with the machine, by systemd: docs/operations.md")
    service.add_argument("what", choices=("print", "install"), help="print: only show what would be written")
    displays = "cage: no desktop (default); x11: a desktop that logs in by itself"
    service.add_argument("--for", dest="display", choices=("cage", "x11"), default="cage", help=displays)
    who = "who shows it: for cage a user of its own (kiosk); for x11 whoever is logged in at the desktop"
    service.add_argument("--user", metavar="NAME", default="", help=who)


def run(options: argparse.Namespace) -> int:
    """Show the unit, or put it where systemd looks for it."""
    if sys.platform != "linux":
        say("systemd is of Linux; docs/operations.md tells how Windows starts an exhibit")
        return 2
    import subprocess

    from kiosk.operations import enrolling
    from kiosk.operations.service import UNIT, USER, unit

    if options.display == "x11" and not options.user:
        say("--for x11 needs --user NAME: whose desktop it is")
        return 2
    program = (sys.executable, "-m", "kiosk")
    service = enrolling.service_for(options.user or USER, options.display, program)
    text = unit(service)
    if options.what == "print":
        print(f"# {UNIT}\n{text}", end="")
        return 0
    against = enrolling.against(service, Path(__file__).resolve().parents[1], which=shutil.which)
    for reason in against:
        say(reason)
    if against:
        return 1
    try:
        enrolling.install(service, text)
    except (OSError, subprocess.CalledProcessError) as error:
        say(f"it could not be installed: {error}")
        return 1
    print(f"Written: {UNIT}\nIt starts with the machine. Now at once: systemctl start {UNIT.stem}\nWhat it says: journalctl -u {UNIT.stem}")
    return 0
