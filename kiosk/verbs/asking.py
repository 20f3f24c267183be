"""What the verbs have in common: the words that may be chosen, the exhibit that is asked for, and a voice to whoever typed the command."""

import argparse
import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol

if TYPE_CHECKING:
    from kiosk.exhibit.model import Exhibit

    Verbs = argparse._SubParsersAction[Any]  # noqa: SLF001, argparse has no public name for it
else:
    Verbs = object

MODES: Final = ("kiosk", "projector", "desktop")
PALETTES: Final = ("paper", "dark", "contrast", "grey")


class Verb(Protocol):
    """What each module of this folder is."""

    def add(self, verbs: Verbs) -> None:
        """Lay out what can be asked on the command line."""

    def run(self, options: argparse.Namespace) -> int:
        """Do it, and give the exit code."""


def add_exhibit(verb: argparse.ArgumentParser) -> None:
    """Add the exhibit, which may be left out."""
    verb.add_argument(
        "exhibit", metavar="EXHIBIT", nargs="?", default="", help="a folder, or the name of an exhibit that comes with the program"
    )


def add_palette(verb: argparse.ArgumentParser) -> None:
    """Add the colours to begin with; the word that they had before there were themes is still understood."""
    verb.add_argument(
        "--palette",
        "--theme",
        choices=PALETTES,
        help="the colours of the exhibit's theme to begin with: by default dark on a projector and paper elsewhere; the theme itself is "
        "named in exhibit.yaml (--theme is the old word for --palette)",
    )


def add_palettes(verb: argparse.ArgumentParser) -> None:
    """Add the colours in which pictures are made, one after the other."""
    words = "the colours, one after the other, or all (default: those that the exhibit begins with)"
    verb.add_argument("--palette", "--theme", choices=(*PALETTES, "all"), nargs="+", action="extend", help=words)


def add_installation(verb: argparse.ArgumentParser, purpose: str) -> None:
    """Add the file with what is settled for this machine."""
    words = f"{purpose} (default: ~/.config/open-exhibit/installation.yaml, else /etc/open-exhibit/installation.yaml)"
    verb.add_argument("--installation", metavar="FILE", type=Path, help=words)


def add_edition(verb: argparse.ArgumentParser) -> None:
    """Add what a class gets of an exhibit: one lesson, one language."""
    verb.add_argument("--lesson", metavar="ID", default="", help="only what this lesson takes, in its order")
    verb.add_argument("--language", metavar="CODE", default="", help="one of the exhibit's languages, such as uk (default its own)")


def say(message: str) -> None:
    """Speak to whoever typed the command."""
    with suppress(OSError, ValueError):  # Its terminal is closed, its disk is full: nobody hears it, and nothing else is wrong.
        print(f"kiosk: {message}", file=sys.stderr)


def find(wish: str) -> Path | None:
    """Find the exhibit that was asked for, or say that there is none."""
    from kiosk.platform.paths import find_exhibit

    folder = find_exhibit(wish)
    if folder is None:
        say(f"no exhibit {wish!r} here")
    return folder


def find_edition(options: argparse.Namespace) -> tuple["Exhibit | None", int]:
    """Read the exhibit in the language that is wished for; where it, the language or the lesson is not there, the code to end with.

    What has a mistake in it is left out, and that it has is said.
    """
    folder = find(options.exhibit)
    if folder is None:
        return None, 2
    from kiosk.exhibit.loader import load
    from kiosk.exhibit.report import count
    from kiosk.exhibit.translations import translate
    from kiosk.exhibit.wishes import wrong_wish

    loaded = load(folder)
    exhibit = loaded.exhibit
    language = options.language or exhibit.cover.language
    wrong = wrong_wish(exhibit, spoken=[language], lesson=options.lesson)
    if wrong:
        say(wrong)
        return None, 2
    translated = translate(exhibit, folder, language)
    mistakes = sum(problem.severity == "error" for problem in (*loaded.problems, *translated.problems))
    if mistakes:
        say(f"{exhibit.cover.id} has {count(mistakes, 'mistake')}; what cannot be used is left out, and kiosk check says where")
    return translated.exhibit, 0


def platform(environ: Mapping[str, str]) -> str:
    """Choose Qt's platform; where something stands against all of them say what, and give none."""
    from kiosk.platform.preflight import choose_platform

    choice = choose_platform(environ)
    for finding in choice.findings:
        say(str(finding))
    return "" if choice.findings else choice.platform


def choose_screen() -> bool:
    """Settle how Qt reaches the screen; false, with a word why, where it cannot."""
    chosen = platform(os.environ)
    if chosen:
        os.environ.setdefault("QT_QPA_PLATFORM", chosen)
    return bool(chosen)


def find_offscreen(options: argparse.Namespace) -> tuple[Path | None, int]:
    """Find the exhibit for what draws where nobody looks; without it, or without Qt, the code to end with."""
    folder = find(options.exhibit)
    if folder is None:
        return None, 2
    return (folder, 0) if platform({"QT_QPA_PLATFORM": "offscreen"}) else (None, 1)
