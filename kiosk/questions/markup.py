"""Prose for programs that are no screen of ours: as HTML, or as words alone. Links become their words, marks of claims vanish."""

import re
from collections.abc import Callable, Iterator
from html import escape, unescape
from itertools import groupby
from typing import Final, NamedTuple

from kiosk.exhibit.prose import EMPTY_LINE, rewrite

ITEM: Final = re.compile(r"\s{0,3}(?:(?P<bullet>[-*+])|(?P<number>[0-9]{1,2})[.)])\s+(?P<text>.*)", re.DOTALL)
ITEMS: Final = re.compile(r"\n(?=\s{0,3}(?:[-*+]|[0-9]{1,2}[.)])\s)")
SIGN: Final = re.compile(r"\\([!-/:-@\[-`{-~])")
KEPT: Final = 0xE000
"""Where signs that mean themselves are kept while the others are read: letters of nobody's."""
BOTH: Final = re.compile(r"\*{3}(?=[^\s*])([^*]+)(?<=\S)\*{3}")
STRONG: Final = re.compile(r"\*\*(?=\S)(.+?)(?<=\S)\*\*|(?<!\w)__(?=\S)(.+?)(?<=\S)__(?!\w)")
SOFT: Final = re.compile(r"\*(?=\S)(.+?)(?<=\S)\*|(?<!\w)_(?=\S)(.+?)(?<=\S)_(?!\w)")


TAG: Final = re.compile(r"<(/?)(strong|em)>")


class Block(NamedTuple):
    """A paragraph, or one item of a list."""

    kind: str
    """p, ul or ol."""
    text: str


def one_line(text: str) -> str:
    """Write a text without line breaks: the formats of questions give them a meaning of their own."""
    return " ".join(text.split())


def html_of_words(text: str) -> str:
    """Write a text without markup as a paragraph of HTML."""
    return f"<p>{escape(one_line(text), quote=False)}</p>"


def html(prose: str) -> str:
    """Write prose as HTML, on one line."""
    written = []
    for kind, blocks in groupby(_blocks(prose), key=lambda block: block.kind):
        inner = [_inline(block.text, "<strong>{}</strong>".format, "<em>{}</em>".format) for block in blocks]
        written.append("".join(f"<p>{text}</p>" for text in inner) if kind == "p" else _list(kind, inner))
    return "".join(written)


def plain(prose: str) -> str:
    """Give the words of prose alone, on one line."""
    return " ".join(unescape(_inline(block.text, str, str)) for block in _blocks(prose))


def _list(kind: str, items: list[str]) -> str:
    return f"<{kind}>{''.join(f'<li>{item}</li>' for item in items)}</{kind}>"


def _blocks(prose: str) -> Iterator[Block]:
    """Part prose into paragraphs and the items of lists."""
    text = rewrite(prose, lambda span: span.words)
    for piece in EMPTY_LINE.split(text):
        for part in ITEMS.split(piece):
            if found := ITEM.match(part):
                yield Block("ul" if found["bullet"] else "ol", one_line(found["text"]))
            elif part.strip():
                yield Block("p", one_line(part))


def _is_nested(text: str) -> bool:
    """Tell whether what is opened last is closed first."""
    opened: list[str] = []
    for closes, name in TAG.findall(text):
        if not closes:
            opened.append(name)
        elif not opened or opened.pop() != name:
            return False
    return not opened


def _inline(text: str, strong: Callable[[str], str], soft: Callable[[str], str]) -> str:
    """Write one paragraph as HTML, its words that stand out as is wished."""
    text = SIGN.sub(lambda found: chr(KEPT + ord(found[1])), text)
    text = escape(unescape(text), quote=False)
    bare, text = text, BOTH.sub(lambda found: strong(soft(found[1])), text)
    text = STRONG.sub(lambda found: strong(found[1] or found[2]), text)
    text = SOFT.sub(lambda found: soft(found[1] or found[2]), text)
    if not _is_nested(text):
        text = bare  # Stars that cross each other: the signs say more than markup that no program takes.
    return "".join(escape(chr(ord(sign) - KEPT), quote=False) if KEPT < ord(sign) < KEPT + 128 else sign for sign in text)
