"""Markdown as others write it: headings of both kinds, paragraphs and lists as our small Markdown, and what that does not know set aside.

Links become their words, pictures are taken out of the text, tables, code and notes are left out; each is told with its line.
"""

import html
import re
from collections.abc import Iterator
from typing import Final

from kiosk.documents.decoding import without_control
from kiosk.documents.emoji import set_aside
from kiosk.documents.outline import Outline, Picture, Piece, emoji_in, parts_of
from kiosk.documents.plainwords import HARMLESS, LINK, as_prose, in_one_line, target_of

ATX: Final = re.compile(r"[ ]{0,3}(?P<signs>#{1,6})(?:[ \t]+(?P<text>.*?))?[ \t]*(?:[ \t]#+[ \t]*)?")
SETEXT: Final = re.compile(r"[ ]{0,3}(?P<sign>=+|-+)[ \t]*")
FENCE: Final = re.compile(r"[ ]{0,3}(?P<sign>`{3,}|~{3,})")
DEFINITION: Final = re.compile(r"[ ]{0,3}\[(?P<name>[^\]\^\[]+)\]:[ \t]*<?(?P<target>[^\s>]+)>?.*")
NOTE: Final = re.compile(r"[ ]{0,3}\[\^(?P<name>[^\]\s]+)\]:.*")
TABLE: Final = re.compile(r"[ ]{0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*")
ITEM: Final = re.compile(r"(?P<room>[ \t]*)(?P<sign>[-*+]|\d{1,9}[.)])[ \t]+(?P<text>.*)")
TITLE: Final = re.compile(r"title[ \t]*:[ \t]*[\"']?(?P<text>.+?)[\"']?[ \t]*")
AUTHOR: Final = re.compile(r"author[ \t]*:[ \t]*[\"']?(?P<text>.+?)[\"']?[ \t]*")
BY_REFERENCE: Final = re.compile(
    r"(?<!\\)(?P<bang>!?)\[(?P<words>(?:[^\[\]\\]|\\.)+)\](?:[ ]?\[(?P<name>[^\[\]]*)\])?(?![\[(:])", re.DOTALL
)
MARK: Final = re.compile(r"(?<!\\)\[\^[^\[\]\s]+\]")
STRONG: Final = re.compile(r"(?<![\w\\])__(?=\S)([^_\n]{1,500})(?<=\S)__(?!\w)")
SOFT: Final = re.compile(r"(?<![\w\\])_(?=\S)([^_\n]{1,500})(?<=\S)_(?!\w)")
STRUCK: Final = re.compile(r"~~([^~\n]{1,500})~~")
FRONT: Final = "---"
LONGEST_FRONT: Final = 60


def outline_of_markdown(text: str) -> Outline:
    """Read the outline of a text in Markdown."""
    reader = _Reader(without_control(text))
    pieces, emoji = emoji_in(reader.pieces())
    title, more = set_aside(in_one_line(reader.title))
    highest = [piece for piece in pieces if piece.level == 1]
    if not title and highest and tuple(highest) == pieces[:1]:
        title = pieces[0].text
        pieces = pieces[1:] if any(piece.level > 1 for piece in pieces) else pieces
    return Outline(
        title=title,
        byline=in_one_line(reader.byline),
        parts=parts_of(pieces, title) if any(piece.level for piece in pieces) else (),
        emoji=(*more, *emoji),
        links=tuple(reader.links),
        aside=tuple(reader.aside),
    )


class _Reader:
    """Goes over the lines once and makes pieces of them."""

    def __init__(self, text: str) -> None:
        self.lines = text.split("\n")
        self.title = ""
        self.byline = ""
        self.links: list[str] = []
        self.aside: list[str] = []
        self.targets = {found["name"].casefold(): found["target"] for line in self.lines if (found := DEFINITION.fullmatch(line))}

    def pieces(self) -> Iterator[Piece]:
        """Give headings and paragraphs in their order."""
        place = self.front()
        held: list[str] = []
        while place < len(self.lines):
            line = self.lines[place]
            end = self.left_out(place, held)
            heading = ATX.fullmatch(line)
            under = SETEXT.fullmatch(line) if held and not ITEM.match(held[0]) else None
            if end == place and not heading and not under and line.strip():
                held.append(line)
                place += 1
                continue
            begin = place - len(held) + 1
            if under:
                yield self.heading(" ".join(map(str.strip, held)), begin, 1 if under["sign"][0] == "=" else 2)
            elif held:
                yield self.paragraph(held, begin)
            held = []
            if heading:
                yield self.heading(heading["text"] or "", place + 1, len(heading["signs"]))
            place = max(end, place + 1)
        if held:
            yield self.paragraph(held, place - len(held) + 1)

    def front(self) -> int:
        """Read the title above the text, between two lines ---, as site generators want it; give the line after it."""
        if not self.lines or self.lines[0].rstrip() != FRONT:
            return 0
        for place, line in enumerate(self.lines[1:LONGEST_FRONT], 1):
            if found := TITLE.fullmatch(line):
                self.title = found["text"]
            elif found := AUTHOR.fullmatch(line):
                self.byline = found["text"]
            if line.rstrip() in {FRONT, "..."}:
                return place + 1
        self.title = self.byline = ""
        return 0

    def left_out(self, place: int, held: list[str]) -> int:
        """Give the line after what has no place in prose, and tell of it; the same line where there is nothing."""
        line = self.lines[place]
        end = place
        what = ""
        if fence := FENCE.match(line):
            end, what = place + 1, "code"
            while end < len(self.lines) and not self.lines[end].strip().startswith(fence["sign"]):
                end += 1
            end = min(end + 1, len(self.lines))
        elif "|" in line and place + 1 < len(self.lines) and "|" in self.lines[place + 1] and TABLE.fullmatch(self.lines[place + 1]):
            what = "a table"
            while end < len(self.lines) and "|" in self.lines[end]:
                end += 1
        elif NOTE.fullmatch(line):
            end, what = place + 1, "a note"
            while end < len(self.lines) and self.lines[end].startswith((" ", "\t")) and self.lines[end].strip():
                end += 1
        elif not held and DEFINITION.fullmatch(line):
            return place + 1
        if what:
            self.aside.append(f"line {place + 1}: {what}" if end - place == 1 else f"lines {place + 1} to {end}: {what}")
        return end

    def heading(self, text: str, line: int, level: int) -> Piece:
        """Make a heading of its words."""
        words, pictures = self.words(text)
        return Piece(in_one_line(words), line, level, pictures)

    def paragraph(self, lines: list[str], number: int) -> Piece:
        """Make a paragraph, or a list whose entries begin lines of their own."""
        items = [ITEM.fullmatch(line) for line in lines]
        text = "\n".join(_entry(found) if found else line.strip() for found, line in zip(items, lines, strict=True))
        if items[0]:
            text = re.sub(r"\n(?![ ]*(?:-|\d{1,9}[.)])[ ])", "\n  ", text)
        text, pictures = self.words(text)
        plain = as_prose(text)
        self.links += plain.links
        return Piece(plain.text, number, 0, pictures)

    def words(self, text: str) -> tuple[str, tuple[Picture, ...]]:
        """Take pictures and notes out of a text, write links out that stand by reference, and emphasis as we do."""
        if HARMLESS.fullmatch(text) and "_" not in text and "&" not in text:
            return text, ()
        pictures: list[Picture] = []

        def picture(found: re.Match[str]) -> str:
            if not found["bang"]:
                return found[0]
            pictures.append(Picture(target_of(found), in_one_line(found["words"])))
            return ""

        text = BY_REFERENCE.sub(self.written_out, MARK.sub("", text))
        text = LINK.sub(picture, text)
        text = STRUCK.sub(r"\1", SOFT.sub(r"*\1*", STRONG.sub(r"**\1**", text)))
        return html.unescape(text), tuple(pictures)

    def written_out(self, found: re.Match[str]) -> str:
        """Write the target of a link that stands elsewhere into it; words in brackets that are no link stay as they are."""
        target = self.targets.get((found["name"] or found["words"]).casefold())
        return f"{found['bang']}[{found['words']}]({target})" if target else found[0]


def _entry(found: re.Match[str]) -> str:
    """Write the entry of a list in our way."""
    sign = "-" if found["sign"] in "-*+" else found["sign"]
    return f"{'  ' if len(found['room'].expandtabs(4)) > 1 else ''}{sign} {found['text']}"
