"""kiosk render: pictures of what can be seen."""

import argparse
from pathlib import Path
from typing import Final

from kiosk.verbs.asking import MODES, Verbs, add_exhibit, add_palettes, find_offscreen, say

VIEWS: Final = (
    "panel",
    "contents",
    "figure",
    "sources",
    "picture",
    "media",
    "timeline",
    "map",
    "people",
    "numbers",
    "search",
    "bibliography",
)
ALL: Final = "all"
WORDINGS: Final = ("brief", "standard", "full", "easy")


def add(verbs: Verbs) -> None:
    """Lay out what can be asked."""
    render = verbs.add_parser("render", help="make pictures of every panel, with a page and a contact sheet")
    add_exhibit(render)
    render.add_argument("--out", metavar="DIR", required=True, type=Path, help="the folder for the pictures")
    sizes = "sizes of the screen (default 1920x1080); all: those that the exhibit declares"
    render.add_argument("--size", metavar="WxH", nargs="+", action="extend", help=sizes)
    render.add_argument("--panel", metavar="ID", nargs="+", action="extend", help="only these panels")
    views = (
        "panel (default), contents, figure: every person's sheet, sources: what each panel rests on, picture: its art, "
        "media: its films and recordings, the views; all"
    )
    render.add_argument("--view", choices=(*VIEWS, ALL), nargs="+", action="extend", help=views)
    wordings = "the texts of the panels (default standard)"
    render.add_argument("--wording", choices=(*WORDINGS, ALL), nargs="+", action="extend", help=wordings)
    render.add_argument("--mode", choices=MODES, default="kiosk", help="as for show (default kiosk)")
    add_palettes(render)
    render.add_argument("--language", metavar="CODE", nargs="+", action="extend", help="the exhibit's languages, or all (default its own)")
    render.add_argument("--jobs", metavar="N", type=int, default=0, help="how many processes draw (default: as many as there are cores)")


def run(options: argparse.Namespace) -> int:
    """Make them."""
    folder, code = find_offscreen(options)
    if folder is None:
        return code
    from kiosk.authoring.render import render

    return render(folder, options, say)
