"""Anybody's text as prose of an exhibit: nothing in it leads out, and nothing in it becomes what it was not.

Links outward are left as their words and told. HTML, code and rules are taken out. What would begin a heading, a quotation or a
list by accident is written so that it does not.
"""

import re
from typing import Final, NamedTuple

from kiosk.documents.decoding import without_control
from kiosk.exhibit import prose

LINK: Final = re.compile(
    r"(?<!\\)(?P<bang>!?)\[(?P<words>(?:[^\[\]\\]|\\.)*)\]"
    r"\([ \t]*(?:<(?P<angled>[^<>\n]*)>|(?P<target>(?:[^()\s\\]|\\.|\([^()\s]*\))*))(?:\s+(?:\"[^\"\n]*\"|'[^'\n]*'))?[ \t]*\)",
    re.DOTALL,
)
ADDRESS: Final = re.compile(r"<(?P<target>[A-Za-z][A-Za-z0-9+.-]*:[^\s<>]*|[^\s<>@]+@[^\s<>@]+)>")
NESTED: Final = 3
"""How often links and tags are looked for within what was left of links and tags."""
CODE: Final = re.compile(r"(?<!\\)`+([^`\n]*)`+")
RULE: Final = re.compile(r"^[ ]{0,3}(?:=+|-{2,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|```.*|~~~.*)[ \t]*$", re.MULTILINE)
QUOTE: Final = re.compile(r"^[ ]{0,3}(?:>[ ]?)+", re.MULTILINE)
SIGN: Final = re.compile(r"^([ ]{0,3})(#{1,6}(?=[ \t\n]|$)|\[\^?[^\[\]\n]+\]:)", re.MULTILINE)
YEAR: Final = re.compile(r"^([ ]{0,3}[0-9]{3,9})([.)])(?=\s|$)", re.MULTILINE)
BARE: Final = re.compile(rf"\((?P<noun>{'|'.join(prose.NOUNS)}):")
HARMLESS: Final = re.compile(r"[^\W\d_][\w ,;:.!?’'“”\"«»…–—/%&-]*")
"""A line that begins with a letter and has no sign in it that means anything: most of all lines are like that."""
EMPTY: Final = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
LOOKALIKES: Final = str.maketrans({"[": "(", "]": ")", "<": "‹", ">": "›", "`": "’", "\\": "/"})


class Plain(NamedTuple):
    """A text as prose, and where the links in it led."""

    text: str
    links: tuple[str, ...] = ()


def as_prose(text: str) -> Plain:
    """Write a text so that it is prose without a fault."""
    if HARMLESS.fullmatch(text):
        return Plain(text.strip())
    links: list[str] = []
    text = without_control(text)
    for _ in range(NESTED):
        text = LINK.sub(lambda found: _words(found, links), text)
    links += [found["target"] for found in ADDRESS.finditer(text)]
    text = ADDRESS.sub("", text)
    text = prose.rewrite(text, lambda span: span.words)
    for _ in range(NESTED):
        text = prose.HTML.sub("", text)
    text = QUOTE.sub("", RULE.sub("", CODE.sub(r"\1", text)))
    text = SIGN.sub(r"\1\\\2", YEAR.sub(r"\1\\\2", BARE.sub(r"(\g<noun> ", text)))
    text = EMPTY.sub("\n\n", text).strip()
    if prose.html_faults(text) or prose.faults(text, prose.spans(text)):
        text = _plainest(text)
    return Plain(text, tuple(links))


def in_one_line(text: str) -> str:
    """Write a text as the words of a title: no markup, no line breaks, nothing that looks like a link."""
    return " ".join(re.sub(r"[*`]+", "", as_prose(text).text).replace("\\", "").translate(LOOKALIKES).split())


def target_of(link: re.Match[str]) -> str:
    """Give where a link leads, which may stand in angle brackets."""
    return str(link["angled"] or link["target"] or "")


def _words(found: re.Match[str], links: list[str]) -> str:
    """Leave the words of a link, and nothing of a picture."""
    links.append(target_of(found))
    return "" if found["bang"] else found["words"]


def _plainest(text: str) -> str:
    """Write a text that is nothing but signs in signs that mean nothing."""
    lines = (re.sub(r"^[\s#>=*_~+-]+|^([0-9]+)[.)]", r"\1", line) for line in text.translate(LOOKALIKES).split("\n"))
    return EMPTY.sub("\n\n", "\n".join(BARE.sub(r"(\g<noun> ", line) for line in lines)).strip()
