"""kiosk pin: the PIN of staff, asked for twice, of which only what it cannot be read from is kept."""

import argparse

from kiosk.verbs.asking import Verbs, add_installation, say


def add(verbs: Verbs) -> None:
    """Lay out what can be asked."""
    pin = verbs.add_parser("pin", help="set the PIN that opens the page for staff")
    add_installation(pin, "where to write it down")


def run(options: argparse.Namespace) -> int:
    """Ask twice, and write down what is kept of it."""
    from getpass import getpass

    from kiosk.installation.writing import NotWrittenError, settle_pin
    from kiosk.operations.pin import keep, wrong_with
    from kiosk.platform.paths import installation_file, own_installation_file

    file = options.installation or installation_file() or own_installation_file()
    try:
        pin = getpass("New PIN for staff: ")
        if wrong := wrong_with(pin):
            say(f"{wrong}; nothing was changed")
            return 1
        if getpass("Once more: ") != pin:
            say("the two are not the same; nothing was changed")
            return 1
    except EOFError:
        say("no PIN was typed; nothing was changed")
        return 1
    try:
        settle_pin(file, keep(pin))
    except NotWrittenError as error:
        say(str(error))
        return 1
    say(f"written into {file}. It holds from the next start of the exhibit; docs/staff.md says how to get in")
    return 0
