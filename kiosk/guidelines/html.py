"""HTML that cannot be broken by what stands in it: whatever is put into an element is escaped, unless it is HTML already."""

import re
from html import escape
from typing import Final

from kiosk.exhibit.problem import visible

EMPTY: Final = frozenset({"meta", "img", "br"})


class Html(str):
    """A piece of a page. Made by `element` alone."""

    __slots__ = ()


def element(name: str, /, *content: str, **attributes: str) -> Html:
    """Give an element. An attribute called like a word of Python has a `_` behind it; other `_` stand for `-`."""
    said = "".join(f' {key.rstrip("_").replace("_", "-")}="{escape(visible(value))}"' for key, value in attributes.items())
    return Html(f"<{name}{said}>") if name in EMPTY else Html(f"<{name}{said}>{joined(*content)}</{name}>")


def joined(*content: str) -> Html:
    """Give pieces one behind the other; what is no HTML yet is escaped."""
    return Html("".join(piece if isinstance(piece, Html) else escape(_shown(piece), quote=False) for piece in content))


def coded(text: str) -> Html:
    """Give a text in which what stands between backticks is set apart as code."""
    pieces = re.split(r"`([^`]*)`", " ".join(text.split()).replace(" %", "\N{NO-BREAK SPACE}%"))
    return joined(*(element("code", piece) if place % 2 else piece for place, piece in enumerate(pieces)))


def _shown(text: str) -> str:
    """Show what a page would obey or hide, but for the ends of lines."""
    return "\n".join(visible(line) for line in text.split("\n"))
