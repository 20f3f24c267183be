"""Cells that a spreadsheet would compute: written with an apostrophe in front, which is taken off again on the way back.

A cell that begins with `=`, `+`, `-` or `@` becomes a formula, whoever wrote it (OWASP, CSV injection). Nothing else is touched: a text
that begins with an apostrophe of its own keeps it.
"""

import re
from typing import Final

FORMULA: Final = re.compile(r"'*[=+\-@\t\r＝＋－＠]")
"""How a cell begins that a spreadsheet computes; those of East Asian keyboards too."""


def guarded(text: str) -> str:
    """Write a text so that it stays a text."""
    return f"'{text}" if FORMULA.match(text) else text


def unguarded(text: str) -> str:
    """Give the text that a guarded cell holds."""
    return text[1:] if text.startswith("'") and FORMULA.match(text) else text
