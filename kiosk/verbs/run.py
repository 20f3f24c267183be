"""kiosk run: an exhibit on this screen for months, started again whatever happens to it."""

import argparse
import os
import sys
from pathlib import Path

from kiosk.verbs.asking import Verbs, add_exhibit, say
from kiosk.verbs.show import add_showing


def add(verbs: Verbs) -> None:
    """Lay out what can be asked."""
    run = verbs.add_parser("run", help="show an exhibit full screen, and keep it running: docs/operations.md")
    add_exhibit(run)
    add_showing(run)
    run.add_argument("--no-curtain", action="store_true", help="without the quiet picture behind the exhibit while it is started again")


def program(*words: str) -> tuple[str, ...]:
    """Name a module of ours as a program to start: with this Python, and what is installed for it."""
    return (sys.executable, "-m", *words)


def wishes(options: argparse.Namespace, *names: str) -> list[str]:
    """Give what was typed, as it has to be typed once more."""
    return [word for name in names if (wish := getattr(options, name)) for word in (f"--{name}", str(wish))]


def writable_places() -> tuple[Path, Path | None]:
    """Find the state folder and the folder of the session, where this machine has one."""
    from kiosk.platform.paths import state_folder

    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    return state_folder(), Path(runtime) if runtime else None


def run(options: argparse.Namespace) -> int:
    """Keep it running until it is ended."""
    if sys.platform != "linux":
        say("kiosk run needs Linux; docs/operations.md tells how Windows keeps kiosk show running")
        return 2
    from kiosk.operations.alone import NotAloneError, alone
    from kiosk.operations.endings import LEAVE
    from kiosk.operations.leaving import note
    from kiosk.operations.store import Store
    from kiosk.operations.supervisor import Programs, Supervisor
    from kiosk.platform.paths import default_exhibit

    state, session = writable_places()
    machine = wishes(options, "installation", "screen")
    own = wishes(options, "panel", "language", "palette", "renderer")
    programs = Programs(
        exhibit=program("kiosk", "show", *([options.exhibit] if options.exhibit else ()), "--mode", "kiosk", *machine, *own),
        safe=program("kiosk", "show", str(default_exhibit()), "--mode", "kiosk", "--renderer", "software", *machine),
        curtain=() if options.no_curtain else program("kiosk.unattended.curtain", *wishes(options, "screen")),
    )
    packs = Store(state / "packs") if not options.exhibit else None
    try:
        with alone(place for place in (state, session) if place is not None):
            note(session, left=False)
            code = Supervisor(programs, state=state, packs=packs, say=say).run()
            note(session, left=code == LEAVE)
    except NotAloneError as error:
        say(str(error))
        return 1
    return code
