"""What only Qt can tell of an exhibit, asked in a process of its own: `python -m kiosk.authoring.looking FOLDER`.

It answers line by line, in JSON, and says `true` first. In a process of its own because a picture can be made to take all time and
memory: then it ends, and whoever asked begins another.
"""

import json
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication

from kiosk.drawing.flaws import flaw_of
from kiosk.faces import load_own
from kiosk.platform.fonts import load_fonts
from kiosk.platform.glyphs import missing
from kiosk.viewmodels.languages import own_name

MEMORY: Final = 1 << 30
"""Bytes that may be taken in addition to what Qt has taken when it is up."""
MONTHS: Final = range(1, 13)


def program_words(language: str) -> str:
    """Give the words that Qt has for the program in a language: its name, and the months."""
    locale = QLocale(language)
    return " ".join([own_name(language), *(locale.monthName(month) for month in MONTHS)])


QUESTIONS: Final[dict[str, Callable[[str], str]]] = {
    "missing": missing,
    "words": program_words,
    "flaw": lambda file: flaw_of(Path(file)),
}


def answer() -> None:
    """Answer until nobody asks any more."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication(sys.argv[:1])
    load_fonts()
    if len(sys.argv) > 1:
        load_own(Path(sys.argv[1]))
    _limit_memory()
    print("true", flush=True)
    for line in sys.stdin:
        kind, text = json.loads(line)
        print(json.dumps(QUESTIONS[kind](text)), flush=True)
    del application


def _limit_memory() -> None:
    """Refuse memory beyond what a picture may need; not every system can."""
    with suppress(ImportError, OSError, ValueError):
        import resource

        held = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (held + MEMORY, held + MEMORY))


if __name__ == "__main__":
    answer()
