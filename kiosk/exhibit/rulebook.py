"""A rule: something that an exhibit keeps to, with a code that never changes.

A code is a promise to whoever writes it into a file, so one that is no longer used is never given to another rule. The letter
names the family, the first digit the subject, the rest counts.
"""

from inspect import cleandoc
from typing import Final

from msgspec import Struct
from msgspec.structs import force_setattr

from kiosk.exhibit.problem import Problem, Severity

FAMILIES: Final = {
    "T": "Texts",
    "P": "Pictures",
    "M": "Films and sound",
    "S": "Sources and claims",
    "R": "Credits and rights",
    "F": "People",
    "E": "Events and places",
    "G": "Glossary",
    "Q": "Lessons and questions",
    "L": "Languages",
    "C": "Colours",
    "W": "The screen on the wall",
    "X": "Format",
}
"""What the letter of a code stands for, in the order in which the families are told."""


class Rule(Struct, frozen=True, kw_only=True):
    """What is asked, why, and how it looks when it is broken and when it is kept."""

    code: str
    name: str
    """Two or three words, as an address can hold them."""
    severity: Severity = "error"
    asks: str
    """What is asked, in a sentence."""
    why: str = ""
    """The reason and whom it follows."""
    failing: str = ""
    """YAML that breaks the rule: parts of files, each under a line `# its/path.yaml`. Empty where no text could show it."""
    passing: str = ""
    """The same, mended."""

    def __post_init__(self) -> None:
        """Take the indentation of the program's own lines away from what was written in several."""
        for name in ("why", "failing", "passing"):
            force_setattr(self, name, cleandoc(getattr(self, name)))

    @property
    def family(self) -> str:
        """The name of its family."""
        return FAMILIES[self.code[0]]

    def problem(self, path: str, message: str, hint: str = "") -> Problem:
        """Say that a file as a whole breaks it."""
        return Problem(path=path, code=self.code, severity=self.severity, message=message, hint=hint)


UNNAMED: Final = Rule(code="", name="", asks="")
"""Stands for mistakes in files that are no exhibit, which have no codes."""
UNNAMED_ADVICE: Final = Rule(code="", name="", asks="", severity="warning")
"""The same for what is only advised."""
