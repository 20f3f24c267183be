"""kiosk present: the exhibit before a class, with a console for whoever leads it."""

import argparse

from kiosk.verbs.asking import Verbs, add_exhibit, add_installation, add_palette, say
from kiosk.verbs.show import RENDERERS, chosen

LONGEST = 600
FARTHEST = 20


def add(verbs: Verbs) -> None:
    """Lay out what can be asked."""
    present = verbs.add_parser("present", help="lead a class: the exhibit on the wall, notes and clocks on the laptop")
    add_exhibit(present)
    present.add_argument("--lesson", metavar="ID", default="", help="one of the exhibit's lessons; else every panel in its order")
    present.add_argument("--minutes", metavar="N", type=int, default=0, help="how long the class has, where no lesson says it")
    present.add_argument("--panel", metavar="ID", default="", help="the panel to begin with")
    present.add_argument("--language", metavar="CODE", default="", help="one of the exhibit's languages, such as uk")
    add_palette(present)
    present.add_argument("--screen", metavar="NAME|N", default="", help="the projector: its name or its number from 1")
    add_installation(present, "what is settled for this machine")
    present.add_argument("--width", metavar="METRES", type=float, default=0, help="how wide the picture on the wall is")
    present.add_argument("--back", metavar="METRES", type=float, default=0, help="how far the last row is from it: text is set by it")
    present.set_defaults(mode="projector")
    present.add_argument("--renderer", choices=RENDERERS, default="auto", help="how Qt Quick draws; auto looks for a GPU")


def run(options: argparse.Namespace) -> int:
    """Lead it until it is ended."""
    if not 0 <= options.minutes <= LONGEST:
        say(f"--minutes takes 1 to {LONGEST}")
        return 2
    if not (0 <= options.width <= FARTHEST and 0 <= options.back <= FARTHEST):
        say(f"--width and --back are metres, up to {FARTHEST}")
        return 2
    found = chosen(options)
    if isinstance(found, int):
        return found
    from kiosk.showing import present

    folder, settled = found
    return present(folder, options, settled, say)
