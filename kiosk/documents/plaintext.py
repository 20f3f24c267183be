"""Headings of plain text: nothing marks them, so they are known by how they stand.

A heading is a short line of its own that begins with a capital or a number and does not end as a sentence does. A heading right
above another is that of a chapter; a closing word (Conclusion) after chapters is one of its own.
"""

import re
from typing import Final, NamedTuple

from kiosk.documents.decoding import without_control
from kiosk.documents.emoji import set_aside
from kiosk.documents.outline import Outline, Piece, emoji_in, parts_of
from kiosk.documents.plainwords import as_prose, in_one_line

LONGEST_LINE: Final = 120
"""Characters. A text with a longer line has a paragraph in each line; else an empty line parts them."""
LONGEST_HEADING: Final = 16
"""Words."""
CHAPTER: Final = 2
SECTION: Final = 3
MOST_IN_A_ROW: Final = 2
"""Headings without text between them. More are a list."""
SHORT: Final = 6
"""Words of a line below the title that tells by whom the text is, or when it came out."""
LONGEST_FRONT: Final = 12
"""Lines below the title that are looked at for that."""
UNDERLINE: Final = re.compile(r"\s*(?:={3,}|-{3,}|~{3,}|\*{3,})\s*")
BULLET: Final = re.compile(r"\s*[-*+•–—·]\s")
NUMBERED: Final = re.compile(r"(?P<number>\d{1,2}(?:\.\d{1,2})*)[.)]?\s+(?=\S)")
READING_TIME: Final = re.compile(r"\W*\d+\s*(?:min|minutes?|мин|хв)\b.*", re.IGNORECASE)
DAY: Final = re.compile(r"(?:(?:last )?(?:published|updated|posted)\b.*|\d{1,2} [^\W\d]+ \d{4}|[^\W\d]+ \d{1,2}, \d{4})", re.IGNORECASE)
BYLINE: Final = re.compile(r"(?:(?:written )?by|author:|автор:)\s+(?P<name>[^\n]{2,80}?)[\s,.;]*", re.IGNORECASE)
CLOSING: Final = frozenset(
    {"conclusion", "conclusions", "epilogue", "afterword", "summary", "заключение", "выводы", "эпилог", "висновок", "висновки", "епілог"}
)


class Block(NamedTuple):
    """A line or a paragraph, with the line on which it begins."""

    text: str
    line: int
    marked: bool = False
    """It is underlined, or stands in capitals above its paragraph: no doubt a heading."""
    is_broken: bool = False
    """Its lines were broken by hand, so it is a paragraph."""


def outline_of_text(text: str) -> Outline:
    """Read the outline of a plain text."""
    blocks = _blocks(without_control(text))
    likely = [block.marked or (not block.is_broken and _is_heading(block.text)) for block in blocks]
    title = blocks[0] if likely and likely[0] else None
    begin = 1 if title else 0
    front = _front(blocks, likely, begin) if title else begin
    pieces, emoji = emoji_in(_pieces(blocks[front:], likely[front:]))
    named, more = set_aside(in_one_line(title.text) if title else "")
    byline, aside = _told(blocks[begin:front])
    if title and pieces and not any(piece.level for piece in pieces):
        pieces = (Piece(named, title.line, SECTION), *pieces)
    proses = [(piece, as_prose(piece.text)) for piece in pieces]
    ready = [piece._replace(text=in_one_line(piece.text) if piece.level else plain.text) for piece, plain in proses]
    return Outline(
        title=named,
        byline=byline,
        parts=parts_of(ready, named) if any(piece.level for piece in ready) else (),
        emoji=(*more, *emoji),
        links=tuple(link for _, plain in proses for link in plain.links),
        aside=aside,
    )


def _blocks(text: str) -> list[Block]:
    """Part a text into lines, or into paragraphs where the lines are broken by hand."""
    lines = text.split("\n")
    if any(len(line) > LONGEST_LINE for line in lines):
        single = [Block(line.strip(), number) for number, line in enumerate(lines, 1) if any(map(str.isalnum, line))]
        return [block for block in single if not UNDERLINE.fullmatch(block.text)]
    blocks: list[Block] = []
    group: list[str] = []
    for number, line in enumerate([*lines, ""], 1):
        if line.strip():
            group.append(line.strip())
        elif group:
            begin = number - len(group)
            is_front = not blocks and _is_heading(group[0]) and all(len(one.split()) <= SHORT or BYLINE.fullmatch(one) for one in group[1:])
            blocks += [Block(one, begin + place) for place, one in enumerate(group)] if is_front else _group(group, begin)
            group = []
    return [block for block in blocks if any(map(str.isalnum, block.text))]


def _group(lines: list[str], number: int) -> list[Block]:
    """Make a paragraph of lines, and a heading of the first where it is underlined or in capitals."""
    if len(lines) > 1 and UNDERLINE.fullmatch(lines[1]):
        return [Block(lines[0], number, marked=True), *([_paragraph(lines[2:], number + 2)] if lines[2:] else [])]
    if len(lines) > 1 and lines[0].isupper() and not lines[1].isupper() and _is_heading(lines[0]):
        return [Block(lines[0], number, marked=True), _paragraph(lines[1:], number + 1)]
    return [_paragraph(lines, number)]


def _paragraph(lines: list[str], number: int) -> Block:
    """Join lines that were broken by hand; the entries of a list keep theirs."""
    is_list = sum(BULLET.match(line) is not None for line in lines) > 1
    return Block(("\n" if is_list else " ").join(lines), number, is_broken=len(lines) > 1)


def _is_heading(text: str) -> bool:
    """Tell whether a line could be a heading."""
    bare = set_aside(text).text.strip()
    first = next((char for char in bare if char.isalnum()), "")
    if not 1 <= len(bare.split()) <= LONGEST_HEADING or len(bare) > LONGEST_LINE or "\n" in bare or BULLET.match(bare):
        return False
    if bare[-1] in ".,;:…" or first.islower() or not any(map(str.isalpha, bare)):
        return False
    return not (READING_TIME.fullmatch(bare) or DAY.fullmatch(bare) or BYLINE.fullmatch(bare))


def _front(blocks: list[Block], likely: list[bool], begin: int) -> int:
    """Find where the text begins below its title: behind the lines that say by whom it is and how long it takes."""
    place = begin
    while place < min(len(blocks), begin + LONGEST_FRONT) and not likely[place]:
        text = blocks[place].text
        if len(text.split()) > SHORT and not BYLINE.fullmatch(text) and not DAY.fullmatch(text):
            break
        if text[-1] in ".!?" and not BYLINE.fullmatch(text):
            break
        place += 1
    return place


def _told(blocks: list[Block]) -> tuple[str, tuple[str, ...]]:
    """Give by whom a text is, and the other lines below its title."""
    found = [BYLINE.fullmatch(block.text) for block in blocks]
    byline = next((match["name"] for match in found if match), "")
    aside = [f"line {block.line}: {block.text.strip(' ,')}" for block, match in zip(blocks, found, strict=True) if not match]
    return in_one_line(byline), tuple(aside)


def _pieces(blocks: list[Block], likely: list[bool]) -> list[Piece]:
    """Give each block its level: 0 to a paragraph, and to what is a list of short lines or has nothing below it."""
    levels = [0] * len(blocks)
    place = 0
    while place < len(blocks):
        end = place
        while end < len(blocks) and likely[end]:
            end += 1
        run = range(place, end) if end < len(blocks) else range(place, place)
        kept = run if len(run) <= MOST_IN_A_ROW else run[-1:]
        for number in kept:
            levels[number] = SECTION if number == end - 1 else CHAPTER
        place = max(end, place) + 1
    pieces = [Piece(block.text, block.line, level) for block, level in zip(blocks, levels, strict=True)]
    return _levelled(pieces)


def _levelled(pieces: list[Piece]) -> list[Piece]:
    """Take the levels from numbers (1, 1.1) where headings have them, and let a closing word stand for itself."""
    numbers = {piece: found["number"].count(".") for piece in pieces if piece.level and (found := NUMBERED.match(piece.text))}
    if any(numbers.values()):
        pieces = [piece._replace(level=CHAPTER + numbers[piece]) if piece in numbers else piece for piece in pieces]
    if not any(piece.level == CHAPTER for piece in pieces):
        return pieces
    last = max((place for place, piece in enumerate(pieces) if piece.level), default=0)
    closes = set_aside(pieces[last].text).text.strip(" .!:").casefold() in CLOSING
    return [piece._replace(level=CHAPTER) if closes and place == last else piece for place, piece in enumerate(pieces)]
