"""kiosk show: an exhibit on this screen."""

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kiosk.verbs.asking import MODES, Verbs, add_exhibit, add_installation, add_palette, choose_screen, find, say

if TYPE_CHECKING:
    from kiosk.app import Application
    from kiosk.installation.reading import Read

RENDERERS: Final = ("auto", "software", "hardware")


def add(verbs: Verbs) -> None:
    """Lay out what can be asked."""
    show = verbs.add_parser("show", help="show an exhibit on this screen")
    add_exhibit(show)
    show.add_argument("--mode", choices=MODES, help="kiosk: no way out; projector: dark and large; desktop: a window (default)")
    add_showing(show)
    show.add_argument("--watch", action="store_true", help="for authors: show what is saved, at once, and say mistakes on the screen")


def add_showing(verb: argparse.ArgumentParser) -> None:
    """Add how an exhibit is shown, whoever keeps it running."""
    add_installation(verb, "what is settled for this machine")
    verb.add_argument("--panel", metavar="ID", default="", help="the panel to begin with")
    verb.add_argument("--language", metavar="CODE", default="", help="one of the exhibit's languages, such as uk")
    add_palette(verb)
    verb.add_argument("--screen", metavar="NAME|N", default="", help="the screen to cover: its name or its number from 1")
    verb.add_argument("--renderer", choices=RENDERERS, default="auto", help="how Qt Quick draws; auto looks for a GPU")


def chosen(options: argparse.Namespace) -> "tuple[Path, Read] | int":
    """Find the exhibit, and what is settled for this machine, and see that there is a screen; else say why not, and give the exit code."""
    from kiosk.installation.reading import exhibit_of, read_installation
    from kiosk.platform.paths import installation_file, is_there

    file = options.installation or installation_file()
    from kiosk.operations.endings import NO_SCREEN
    from kiosk.operations.notify import is_watched
    from kiosk.operations.safe import is_safe

    if options.installation and not is_there(options.installation):
        say(f"no file {str(options.installation)!r} here")
        if not is_safe():
            return 2
        file = None  # The safe exhibit needs nothing that could be missing: it was on a stick, perhaps.
    settled = read_installation(file)

    without_screen = NO_SCREEN if is_watched() else 1
    if (options.mode or settled.installation.mode) == "kiosk" and not options.exhibit:
        from kiosk.unattended.offered import begin

        # The screen first: a pack is not to blame for one that is missing.
        return (begin(settled, file), settled) if choose_screen() else without_screen
    folder = find(options.exhibit or exhibit_of(settled.installation, file))
    if folder is None:
        return 2
    return (folder, settled) if choose_screen() else without_screen


def run(options: argparse.Namespace) -> int:
    """Show it until it is ended."""
    found = chosen(options)
    if isinstance(found, int):
        return found
    folder, settled = found
    if options.watch:
        from kiosk.authoring.watch import show_watched

        return show_watched(folder, options, settled, say)
    from kiosk.platform import starting
    from kiosk.platform.paths import state_folder

    starting.begin()
    from kiosk.showing import show

    if (options.mode or settled.installation.mode) != "kiosk":
        return show(folder, options, settled, say)
    from kiosk.operations.lastwords import write_last_words

    write_last_words()
    # QML as it was compiled; a service may have no home to keep it in.
    os.environ.setdefault("QML_DISK_CACHE_PATH", str(state_folder() / "qml"))
    from kiosk.unattended.beside import Unattended

    def beside(application: "Application") -> Unattended:
        return Unattended(application, settled.installation, state_folder(), options.installation)

    return show(folder, options, settled, say, beside=beside)
