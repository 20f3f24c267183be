"""The verbs of `kiosk` and their exit codes: 0 done, 1 something is wrong with what was given, 2 it was asked wrongly.

What each verb takes and does stands in kiosk/verbs, a file each.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from typing import Any, Final, NoReturn

from kiosk import __version__
from kiosk.verbs import (
    bench,
    calibrate,
    check,
    doctor,
    handout,
    import_,
    install,
    new,
    pack,
    pin,
    prepare,
    present,
    questions,
    render,
    report,
    rollback,
    run,
    schema,
    service,
    show,
    translate,
)
from kiosk.verbs.asking import Verb

VERBS: Final[dict[str, Verb]] = {
    "new": new,
    "show": show,
    "run": run,
    "service": service,
    "present": present,
    "render": render,
    "check": check,
    "import": import_,
    "prepare": prepare,
    "schema": schema,
    "translate": translate,
    "questions": questions,
    "handout": handout,
    "pack": pack,
    "install": install,
    "rollback": rollback,
    "doctor": doctor,
    "bench": bench,
    "calibrate": calibrate,
    "pin": pin,
    "report": report,
}
EXAMPLES: Final = """examples:
  kiosk new my-exhibit                      a small exhibit to write over
  kiosk show                                the exhibit that comes with the program, in a window
  kiosk show my-exhibit --mode kiosk        full screen, with no way out but the machine's own stop
  kiosk run my-exhibit                      the same for months: whatever ends it, it is started again
  kiosk service print                       what would start it with the machine; service install does
  kiosk show --mode projector --screen 2    dark and large, on the second screen, turned by a clicker
  kiosk present --lesson one-murder         before a class: the wall on the projector, the notes on the laptop
  kiosk check my-exhibit --strict           every mistake with its place; warnings count too
  kiosk render my-exhibit --out pictures    a picture of every panel, with an index.html
  kiosk import article.txt --out my-exhibit  an exhibit to be written: a panel for each section of an article
  kiosk translate export my-exhibit --language uk --out uk.xlf    for translators; translate import takes it back
  kiosk questions my-exhibit --to class.gift    the questions for Moodle; also Aiken, CSV and QTI
  kiosk handout my-exhibit --out class.pdf  what a class takes home, to photocopy
  kiosk report --out report                 what was counted on this machine, as a page and as tables
  kiosk pack my-exhibit --out my-exhibit.exhibit    one file to carry to the kiosk, where kiosk install shows it
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

    for verb in VERBS.values():
        verb.add(verbs)
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one verb; the result is the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # A title in Cyrillic, or an arrow, in a terminal that knows neither.
            stream.reconfigure(errors="backslashreplace")
    options = make_parser().parse_args(arguments)
    try:
        code = VERBS[options.verb].run(options)
        sys.stdout.flush()  # Now, for at the end of Python nobody would catch what goes wrong.
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # Whoever read the output has left, as `kiosk check | head` does.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return code
