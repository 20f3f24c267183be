"""kiosk bench: whether this machine carries this exhibit."""

import argparse
import re

from kiosk.verbs.asking import Verbs, add_exhibit, choose_screen, find, find_offscreen, say
from kiosk.verbs.show import RENDERERS


def add(verbs: Verbs) -> None:
    """Lay out what can be asked."""
    bench = verbs.add_parser("bench", help="measure whether this machine carries an exhibit, and say what to change")
    add_exhibit(bench)
    bench.add_argument("--json", action="store_true", help="for programs")
    bench.add_argument("--size", metavar="WxH", default="", help="in a window of this size, without a screen (default: on the screen)")
    bench.add_argument("--rest", metavar="SECONDS", type=float, default=5.0, help="how long it is looked at while nothing happens")
    bench.add_argument("--renderer", choices=RENDERERS, default="auto", help="how Qt Quick draws; auto looks for a GPU")


def run(options: argparse.Namespace) -> int:
    """Measure it."""
    if options.size and not re.fullmatch(r"[1-9]\d{2,3}x[1-9]\d{2,3}", options.size):
        say(f"{options.size!r} is not a size; write width and height in pixels, such as 1920x1080")
        return 2
    if options.size:
        import os

        folder, code = find_offscreen(options)
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    else:
        folder = find(options.exhibit)
        code = 2 if folder is None else 0 if choose_screen() else 1
    if folder is None or code:
        return code
    from kiosk.benching.bench import bench

    return bench(folder, options, say)
