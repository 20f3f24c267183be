"""The small Markdown of an exhibit: links to what the exhibit itself holds, and marks of claims, both with their offsets.

`[words](figure:kirov)` leads to a person, `place:`, `event:`, `term:` and `panel:` likewise; `[^card]` marks a claim of the panel.
Paragraphs, lists, `**strong**` and `*emphasis*` are Markdown's own. Everything else of Markdown is a fault, because it would
lead out of the exhibit (links, pictures, HTML) or vanish on the screen without a word (a year that begins a line becomes a list).
"""

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from itertools import islice
from typing import Final, Literal, NamedTuple

NOUNS: Final = ("figure", "place", "event", "term", "panel")
"""What a link may lead to."""

SPAN: Final = re.compile(
    r"(?<!\\)\[\^(?P<claim>[^\[\]\s]+)\](?!:)"
    r"|(?<!\\)(?P<bang>!?)\[(?P<words>(?:[^\[\]\\]|\\.)*)\]\((?P<target>[^()\n]*)\)",
    re.DOTALL,
)
TARGET: Final = re.compile(rf"(?P<noun>{'|'.join(NOUNS)}):(?P<id>[a-z0-9][a-z0-9_-]*)")

HTML: Final = re.compile(
    r"<(?:/?[A-Za-z][A-Za-z0-9-]*(?:[\s/][^<>]*)?|!--[^<>]*|![A-Za-z][^<>]*|\?[^<>]*|[A-Za-z][A-Za-z0-9+.-]*:[^\s<>]*|[^\s<>@]+@[^\s<>@]+)>"
)
"""Tags, comments and addresses in angle brackets, as CommonMark reads them. `a < b` is none."""

MOST_FAULTS: Final = 100
LONGEST_PARAGRAPH: Final = 4000
ALLOWED: Final = "prose knows paragraphs, lists, **strong**, *emphasis*, [words](figure:id) and [^claim]"
LINE_FAULTS: Final = re.compile(
    r"^[ ]{0,3}(?:(?P<heading>\#{1,6})(?=[ \t\n]|$)"
    r"|(?P<rule>=+|-{2,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})[ \t]*$"
    r"|(?P<fence>```|~~~)"
    r"|(?P<quote>>)"
    r"|(?P<year>[0-9]{3,9}[.)])(?=\s|$)"
    r"|(?P<definition>\[\^?[^\[\]\n]+\]:))"
    r"|(?P<code>(?<![\\`])`[^`\n]*`)"
    r"|(?P<bare>(?<!\])\((?:figure|place|event|term|panel):[^()\n]*\))",
    re.MULTILINE,
)
EMPTY_LINE: Final = re.compile(r"\n[ \t]*\n")
LIST_ITEM: Final = re.compile(r"\s{0,3}(?:[-*+]|[0-9]{1,9}[.)])\s")
ADVICE: Final = {
    "heading": ("prose has no headings", "use **strong** words, or a paragraph of its own"),
    "rule": ("this line would become a heading or a rule", "leave an empty line between paragraphs instead"),
    "fence": ("prose has no code", ALLOWED),
    "code": ("prose has no code", "use *emphasis* for words that stand out"),
    "quote": ("prose has no block quotes", "use quotation marks"),
    "year": ("'{}' at the beginning of a line would become the number of a list", "write '{}\\{}', or let another word begin the line"),
    "definition": (
        "this line would vanish: it defines a link or a note",
        "links are written [words](figure:id), claims stand under `claims:`",
    ),
    "bare": ("there are no words before this link", "write [words]{}"),
}


class Span(NamedTuple):
    """A link or a mark in a text, from `start` to `end`."""

    start: int
    end: int
    kind: Literal["link", "claim", "outside", "picture"]
    words: str = ""
    noun: str = ""
    id: str = ""
    target: str = ""


class Fault(NamedTuple):
    """Something that prose does not know, at an offset."""

    offset: int
    width: int
    message: str
    hint: str


def spans(text: str) -> tuple[Span, ...]:
    """Find links, claims, and what only looks like them, in order."""
    return tuple(_span(match) for match in SPAN.finditer(text)) if "[" in text else ()


def rewrite(text: str, write: Callable[[Span], str]) -> str:
    """Write every span anew, and leave the rest as it is."""
    return _replaced(text, ((span, write(span)) for span in spans(text)))


def without(text: str, lost: Iterable[Span]) -> str:
    """Take spans out of a text, given in their order, and leave their words; a claim has none."""
    return _replaced(text, ((span, span.words) for span in lost))


def _replaced(text: str, anew: Iterable[tuple[Span, str]]) -> str:
    pieces, after = [], 0
    for span, words in anew:
        pieces += [text[after : span.start], words]
        after = span.end
    return "".join(pieces) + text[after:]


def faults(text: str, found_spans: tuple[Span, ...]) -> tuple[Fault, ...]:
    """Find what prose does not know, but for HTML, which no text of an exhibit knows. At most MOST_FAULTS of a sort are found."""
    lines = (match for match in LINE_FAULTS.finditer(text) if not match["year"] or _begins_a_list(text, match.start()))
    found = [_line_fault(match) for match in islice(lines, MOST_FAULTS)]
    unfit = (span for span in found_spans if span.kind in {"picture", "outside"} or (span.kind == "link" and not span.words.strip()))
    for span in islice(unfit, MOST_FAULTS):
        width = min(span.end - span.start, 80)
        if span.kind == "picture":
            found.append(Fault(span.start, width, "prose has no pictures", "a panel's picture stands under `art:`"))
        elif span.kind == "outside":
            found.append(Fault(span.start, width, *_outside(span)))
        else:
            found.append(Fault(span.start, width, "this link has no words", "write [words](figure:id)"))
    return tuple(sorted(found))


@lru_cache(maxsize=1024)
def examined(text: str) -> tuple[tuple[Span, ...], tuple[Fault, ...]]:
    """Give the spans of a text and its faults, found once: while somebody writes, all texts but one are as they were."""
    found = spans(text)
    return found, faults(text, found)


def html_faults(text: str) -> tuple[Fault, ...]:
    """Find tags and addresses in angle brackets."""
    if "<" not in text:
        return ()
    return tuple(
        Fault(match.start(), min(len(match[0]), 80), f"HTML and addresses in <…> are not used in exhibits: {match[0][:40]}", "take it out")
        for match in islice(HTML.finditer(text), MOST_FAULTS)
    )


def stray_links(text: str) -> tuple[Fault, ...]:
    """Find links and claims in a text that is not prose, where they would show as they are typed."""
    return tuple(
        Fault(span.start, min(span.end - span.start, 80), "this text cannot hold links or claims", "write the words alone")
        for span in islice(spans(text), MOST_FAULTS)
    )


def _span(match: re.Match[str]) -> Span:
    start, end = match.span()
    if match["claim"] is not None:
        return Span(start, end, "claim", id=match["claim"])
    words, target = match["words"], match["target"]
    inside = TARGET.fullmatch(target)
    if match["bang"]:
        return Span(start, end, "picture", words, target=target)
    if inside is None:
        return Span(start, end, "outside", words, target=target)
    return Span(start, end, "link", words, inside["noun"], inside["id"], target)


def _outside(span: Span) -> tuple[str, str]:
    """Say why a link leads nowhere."""
    target = span.target[:40]
    noun, colon, rest = span.target.partition(":")
    if noun.strip() in NOUNS and colon:
        return f"'{rest.strip()[:40]}' is not an id", "ids are small letters, digits, - and _, with no space around them"
    if "//" in target or noun in {"http", "https", "file", "mailto", "qrc", "data", "javascript"}:
        return f"a link cannot lead out of the exhibit: '{target}'", "name the source under `sources:` instead"
    return f"a link cannot lead to '{target}'", "links lead to figure:, place:, event:, term: or panel: with an id"


def _line_fault(match: re.Match[str]) -> Fault:
    """Turn what was found into words."""
    kind = match.lastgroup or "code"
    message, hint = ADVICE[kind]
    found = match[kind]
    if kind == "year":
        message, hint = message.format(found), hint.format(found[:-1], found[-1])
    return Fault(match.start(kind), min(len(found), 80), message, hint.format(found) if kind == "bare" else hint)


def _begins_a_list(text: str, start: int) -> bool:
    """Tell whether a number would begin a list here: not within a paragraph, but in front of one and within another list."""
    paragraph = EMPTY_LINE.split(text[max(0, start - LONGEST_PARAGRAPH) : start])[-1]
    return not paragraph.strip() or LIST_ITEM.match(paragraph) is not None
