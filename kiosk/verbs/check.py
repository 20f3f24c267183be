"""kiosk check: every mistake in an exhibit with its place, and what museums would ask of it."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kiosk.verbs.asking import Verbs, add_exhibit, say

if TYPE_CHECKING:
    from kiosk.installation.model import Screen

FORMS: Final = ("full", "concise", "json", "github", "sarif")
BLIND: Final = "Qt cannot start, so nobody looked whether the pictures load and fonts have every letter; kiosk doctor says what is missing"
CLOSED: Final = "the panels could not be laid out, so nobody looked whether they fit; kiosk doctor says what is missing"


def add(verbs: Verbs) -> None:
    """Lay out what can be asked."""
    check = verbs.add_parser("check", help="print every mistake in an exhibit with its place, and what museums would ask of it")
    add_exhibit(check)
    check.add_argument("--report", metavar="FILE", help="also write a page to mail: FILE.html")
    check.add_argument("--select", metavar="CODES", default="", help="ask these rules only, such as T,R101; errors are always told")
    check.add_argument("--ignore", metavar="CODES", default="", help="do not ask these rules")
    check.add_argument("--explain", metavar="CODE", help="explain a rule, or all of them: T101, T, all; needs no exhibit")
    check.add_argument("--strict", action="store_true", help="let warnings count as failures")
    check.add_argument("--source", metavar="FILE", type=Path, help="the article that nothing may be copied from, if the exhibit holds none")
    check.add_argument(
        "--screens", action="store_true", help="lay everything out on every screen of the exhibit, and say what does not fit"
    )
    check.add_argument(
        "--installation",
        metavar="FILE",
        type=Path,
        help="lay everything out on the screen that was measured there, and say which keys and letters are too small, or out of reach",
    )
    check.add_argument(
        "--format",
        choices=FORMS,
        default="full",
        help="full: with the line and a caret (default); concise: a line each; json; github: notes at a pull request; sarif: for editors",
    )


def run(options: argparse.Namespace) -> int:
    """Print them."""
    from msgspec.structs import replace

    from kiosk.authoring.eyes import Eyes
    from kiosk.authoring.screens import Asked, Screens
    from kiosk.guidelines.check import USAGE, Request, check
    from kiosk.guidelines.judging import Choice
    from kiosk.guidelines.looks import Looks
    from kiosk.platform.paths import find_exhibit

    if options.explain is not None:
        return _explain(options.explain)
    folder = find_exhibit(options.exhibit) or Path(options.exhibit)
    choice = Choice(select=_codes(options.select), ignore=_codes(options.ignore))
    page = Path(options.report) if options.report else None
    request = Request(form=options.format, strict=options.strict, choice=choice, page=page, source=options.source)
    wall = _wall(options.installation)
    if options.installation and not wall.width_mm:
        say(f"nobody measured the screen in {str(options.installation)!r}; kiosk calibrate --installation does")
        return USAGE
    screens = Screens(folder, Asked(declared=options.screens, wall=wall))
    with Eyes(folder) as eyes:
        looks = Looks(is_ready=_is_prepared, missing=eyes.missing, words=eyes.words, flaw=eyes.flaw)
        if options.screens:
            looks = replace(looks, misfits=screens.misfits, faint=screens.faint)
        if options.installation:
            looks = replace(looks, short=screens.short)
        code = check(folder, sys.stdout, request, looks=looks)
        for message in [BLIND] * eyes.blind + [CLOSED] * screens.blind:
            say(message)
    return code


def _wall(file: Path | None) -> "Screen":
    """Read what was measured of the screen on the wall, and say what is wrong with the file; where there is none, nothing was."""
    from kiosk.installation.reading import read_installation

    settled = read_installation(file if file and file.is_file() else None)
    for problem in settled.problems:
        say(str(problem))
    return settled.installation.screen


def _codes(written: str) -> tuple[str, ...]:
    """Part codes at their commas."""
    return tuple(code.strip().upper() for code in written.split(",") if code.strip())


def _explain(wanted: str) -> int:
    """Print what rules ask, and why."""
    from kiosk.guidelines.check import CLEAN, USAGE, no_rule
    from kiosk.guidelines.explain import explained
    from kiosk.guidelines.registry import RULES

    found = [rule for rule in RULES.values() if wanted in {"all", rule.name} or rule.code.startswith(wanted.upper())]
    sys.stdout.write("\n\n".join(map(explained, found)) or no_rule(wanted))
    return CLEAN if found else USAGE


def _is_prepared(file: Path) -> bool:
    """Tell whether the levels of a large picture were made; asked for large ones only, for it reads them through."""
    from kiosk.platform.paths import scans_folder

    home = scans_folder()
    if not home.is_dir():
        return False
    from kiosk.drawing.pyramid import folder_of

    return folder_of(file, home).is_dir()
