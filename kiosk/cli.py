"""The verbs of `kiosk` and their exit codes: 0 done, 1 something is wrong with what was given, 2 it was asked wrongly.

Qt is imported only inside the verbs that draw, so that the others answer at once and run where Qt cannot.
"""

import argparse
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final, NoReturn

from kiosk import __version__

MODES: Final = ("kiosk", "projector", "desktop")
THEMES: Final = ("paper", "dark", "contrast", "grey")
RENDERERS: Final = ("auto", "software", "hardware")
FORMS: Final = ("full", "concise", "json")
VIEWS: Final = ("panel", "contents", "figure", "sources", "picture", "timeline", "map", "people", "numbers", "search", "bibliography")
WORDINGS: Final = ("brief", "standard", "full", "easy")
EXAMPLES: Final = """examples:
  kiosk show                                the exhibit that comes with the program, in a window
  kiosk show my-exhibit --mode kiosk        full screen, with no way out but the machine's own stop
  kiosk show --mode projector --screen 2    dark and large, on the second screen, turned by a clicker
  kiosk check my-exhibit --strict           every mistake with its place; warnings count too
  kiosk render my-exhibit --out pictures    a picture of every panel, with an index.html
"""


class Parser(argparse.ArgumentParser):
    """argparse, with a hint when a word was misspelt that is one of a few."""

    def _check_value(self, action: argparse.Action, value: Any) -> None:  # argparse's own name for it
        """Refuse a word that is none of the choices, and say which was probably meant."""
        if action.choices is None or value in action.choices:
            return
        from kiosk.exhibit.problem import did_you_mean

        choices = [str(choice) for choice in action.choices]
        near = did_you_mean(str(value), choices)
        hint = f"; did you mean '{near}'?" if near else ""
        raise argparse.ArgumentError(action, f"'{value}' is none of {', '.join(choices)}{hint}")

    def error(self, message: str) -> NoReturn:
        """Say what is wrong, and leave with 2."""
        self.exit(2, f"kiosk: {message}\nkiosk --help shows the verbs and examples\n")


def make_parser() -> Parser:
    """Lay out every verb."""
    parser = Parser(
        prog="kiosk",
        description="Turns a folder of YAML into a full-screen, touch-driven exhibit.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"kiosk {__version__}")
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")

    show = verbs.add_parser("show", help="show an exhibit on this screen")
    _add_exhibit(show)
    show.add_argument("--mode", choices=MODES, help="kiosk: no way out; projector: dark and large; desktop: a window (default)")
    show.add_argument("--installation", metavar="FILE", type=Path, help="what is settled for this machine (default: docs/technicians.md)")
    show.add_argument("--panel", metavar="ID", default="", help="the panel to begin with")
    show.add_argument("--language", metavar="CODE", default="", help="one of the exhibit's languages, such as uk")
    show.add_argument("--theme", choices=THEMES, help="the colours; by default dark on a projector and paper elsewhere")
    show.add_argument("--screen", metavar="NAME|N", default="", help="the screen to cover: its name or its number from 1")
    show.add_argument("--renderer", choices=RENDERERS, default="auto", help="how Qt Quick draws; auto looks for a GPU")

    render = verbs.add_parser("render", help="make pictures of every panel, with an index.html")
    _add_exhibit(render)
    render.add_argument("--out", metavar="DIR", required=True, type=Path, help="the folder for the pictures")
    render.add_argument("--size", metavar="WxH", nargs="+", action="extend", help="sizes of the screen (default 1920x1080)")
    render.add_argument("--panel", metavar="ID", nargs="+", action="extend", help="only these panels")
    views = (
        "panel (default), contents, figure: every person's sheet, sources: what each panel rests on, picture: its art alone, and the views"
    )
    render.add_argument("--view", choices=VIEWS, nargs="+", action="extend", help=views)
    render.add_argument("--wording", choices=WORDINGS, nargs="+", action="extend", help="the texts of the panels (default standard)")
    render.add_argument("--mode", choices=MODES, default="kiosk", help="as for show (default kiosk)")
    render.add_argument("--theme", choices=THEMES, help="as for show")
    render.add_argument("--language", metavar="CODE", nargs="+", action="extend", help="the exhibit's languages (default its own)")

    check = verbs.add_parser("check", help="print every mistake in an exhibit with its place, and what museums would ask of it")
    _add_exhibit(check)
    check.add_argument("--strict", action="store_true", help="let warnings count as failures")
    check.add_argument(
        "--format", choices=FORMS, default="full", help="full: with the line and a caret (default); concise: a line each; json"
    )

    prepare = verbs.add_parser("prepare", help="make large scans ready to be looked at closely")
    _add_exhibit(prepare)

    doctor = verbs.add_parser("doctor", help="say what is missing on this machine, and the line that mends it")
    doctor.add_argument("--json", action="store_true", help="for programs to read")
    return parser


def _add_exhibit(verb: argparse.ArgumentParser) -> None:
    """Add the exhibit, which may be left out."""
    verb.add_argument(
        "exhibit", metavar="EXHIBIT", nargs="?", default="", help="a folder, or the name of an exhibit that comes with the program"
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one verb; the result is the exit code."""
    options = make_parser().parse_args(arguments)
    try:
        code = {"show": _show, "render": _render, "check": _check, "prepare": _prepare, "doctor": _doctor}[options.verb](options)
        sys.stdout.flush()  # Now, for at the end of Python nobody would catch what goes wrong.
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # Whoever read the output has left, as `kiosk check | head` does.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return code


def _say(message: str) -> None:
    """Speak to whoever typed the command."""
    print(f"kiosk: {message}", file=sys.stderr)


def _find(wish: str) -> Path | None:
    """Find the exhibit that was asked for, or say that there is none."""
    from kiosk.platform.paths import find_exhibit

    folder = find_exhibit(wish)
    if folder is None:
        _say(f"no exhibit {wish!r} here")
    return folder


def _platform(environ: Mapping[str, str]) -> str:
    """Choose Qt's platform; where something stands against all of them say what, and give none."""
    from kiosk.platform.preflight import choose_platform

    choice = choose_platform(environ)
    for finding in choice.findings:
        _say(str(finding))
    return "" if choice.findings else choice.platform


def _check(options: argparse.Namespace) -> int:
    """kiosk check."""
    from kiosk.guidelines.check import check
    from kiosk.platform.paths import find_exhibit

    folder = find_exhibit(options.exhibit) or Path(options.exhibit)
    return check(folder, sys.stdout, form=options.format, strict=options.strict, is_ready=_is_prepared)


def _is_prepared(file: Path) -> bool:
    """Tell whether the levels of a large picture were made; asked for large ones only, for it reads them through."""
    from kiosk.platform.paths import scans_folder

    home = scans_folder()
    if not home.is_dir():
        return False
    from kiosk.drawing.pyramid import folder_of

    return folder_of(file, home).is_dir()


def _doctor(options: argparse.Namespace) -> int:
    """kiosk doctor."""
    from kiosk.platform.doctor import doctor

    return doctor(json=options.json, stream=sys.stdout)


def _show(options: argparse.Namespace) -> int:
    """kiosk show."""
    from kiosk.installation.reading import exhibit_of, read_installation
    from kiosk.platform.paths import installation_file

    file = options.installation or installation_file()
    if options.installation and not options.installation.is_file():
        _say(f"no file {str(options.installation)!r} here")
        return 2
    settled = read_installation(file)
    folder = _find(options.exhibit or exhibit_of(settled.installation, file))
    if folder is None:
        return 2
    platform = _platform(os.environ)
    if not platform:
        return 1
    os.environ.setdefault("QT_QPA_PLATFORM", platform)
    from kiosk.showing import show

    return show(folder, options, settled, _say)


def _find_offscreen(options: argparse.Namespace) -> tuple[Path | None, int]:
    """Find the exhibit for what draws where nobody looks; without it, or without Qt, the code to end with."""
    folder = _find(options.exhibit)
    if folder is None:
        return None, 2
    return (folder, 0) if _platform({"QT_QPA_PLATFORM": "offscreen"}) else (None, 1)


def _render(options: argparse.Namespace) -> int:
    """kiosk render."""
    folder, code = _find_offscreen(options)
    if folder is None:
        return code
    from kiosk.authoring.render import render

    return render(folder, options, _say)


def _prepare(options: argparse.Namespace) -> int:
    """kiosk prepare."""
    folder, code = _find_offscreen(options)
    if folder is None:
        return code
    from kiosk.authoring.prepare import prepare

    return prepare(folder, options, _say)
