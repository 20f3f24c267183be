"""Keys with their texts, written as a curator would type them: short ones in a line, prose on lines of its own; and notes."""

import re
from textwrap import wrap
from typing import Final

from kiosk.authoring.scalars import in_line
from kiosk.exhibit.prose import LINE_FAULTS

WIDTH: Final = 110
AT_THE_START: Final = re.compile(r"(?:[0-9]{1,9}[.)]|[-+*#>=~]+|\|)(?:\s|$)|[=~-]{2,}|```")
"""Words that mean something to Markdown when they begin a line."""


def scalar(text: str) -> str:
    """Write a text in one line."""
    return in_line(text, flow=False)


def prose(key: str, text: str, indent: str = "") -> str:
    """Write a prose under its key: in one line where it is short, else below it."""
    if "\n" not in text and len(text) + len(key) + len(indent) < WIDTH:
        return f"{indent}{key}: {scalar(text)}\n"
    lines = [line for paragraph in text.split("\n") for line in _broken(paragraph)]
    return f"{indent}{key}: |\n" + "".join(f"{indent}  {line}\n" if line else "\n" for line in lines)


def comment(text: str, indent: str = "") -> str:
    """Write a note to the curator."""
    return "".join(f"{indent}# {line}\n" for line in wrap(text, WIDTH, break_long_words=False, break_on_hyphens=False))


def _broken(paragraph: str) -> list[str]:
    """Break a line of prose where no line then begins with a sign."""
    room = paragraph[: len(paragraph) - len(paragraph.lstrip(" "))]
    hanging = room + ("  " if re.match(r"\s*(?:-|[0-9]{1,9}[.)])\s", paragraph) else "")
    lines = wrap(
        paragraph.strip(), WIDTH, initial_indent=room, subsequent_indent=hanging, break_long_words=False, break_on_hyphens=False
    ) or [""]
    whole = lines[:1]
    for line in lines[1:]:
        if AT_THE_START.match(line.strip()) or LINE_FAULTS.match(line):
            whole[-1] += f" {line.strip()}"
        else:
            whole.append(line)
    return whole
