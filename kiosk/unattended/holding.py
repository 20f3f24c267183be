"""What the curtain shows while an exhibit is away: the colours of its paper, and one sentence in each of its languages."""

import json
from typing import Final

from PySide6.QtCore import QTranslator

from kiosk.app import Application
from kiosk.platform.words import SOURCE_LANGUAGE, WORDS

SENTENCE: Final = "This exhibit is being prepared."
CONTEXT: Final = "Holding"
"""Where it stands among the program's words: the screen of an exhibit without panels says the same."""


def holding(application: Application) -> str:
    """Write it as one line of JSON."""
    paper = application.exhibit_said().theme.paper
    lines = dict.fromkeys(sentence for code in application.languages.property("codes") if (sentence := _said_in(code)))
    colours = {"ground": paper.ground, "ink": paper.ink, "ink2": paper.ink2}
    return json.dumps({**colours, "lines": list(lines) or [SENTENCE]}, ensure_ascii=False)


def _said_in(language: str) -> str:
    """Say it in a language; nothing where the program has no words in it."""
    code = language.partition("-")[0]
    if code == SOURCE_LANGUAGE:
        return SENTENCE
    translator = QTranslator()
    return translator.translate(CONTEXT, SENTENCE) or "" if translator.load(str(WORDS / f"{code}.qm")) else ""
