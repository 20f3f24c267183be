"""An article from a word processor (.docx) as Markdown: headings, paragraphs, lists, tables and notes; how it looks is left behind.

A .docx is a ZIP of XML. The parser is expat itself; a file that declares a document type is refused, for no word processor writes
one, and what entities can do (fetch files, grow to gigabytes) begins there. Of each part only so much is unpacked as a book has.
"""

import os
import re
import zipfile
import zlib
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path
from typing import Final
from xml.parsers import expat

from kiosk.documents.decoding import AS_TEXT, decode
from kiosk.exhibit.files import LARGEST, Folder, Unreadable

DOCUMENT: Final = "word/document.xml"
STYLES: Final = "word/styles.xml"
NOTES: Final = "word/footnotes.xml"
LARGEST_PART: Final = 16 << 20
"""Bytes of XML: some twenty times the text in it."""
HEADING: Final = re.compile(r"heading ([1-9])")
TITLE: Final = "title"
DEEPEST: Final = 6
"""Levels of headings that Markdown has."""
LONGEST_CHAIN: Final = 20
"""Styles that are based on each other."""
ITEM: Final = "- "
SIGNS: Final = re.compile(r"([\\*_\[\]`])|^(#)")
DEAF: Final = frozenset({"del", "moveFrom", "Fallback", "instrText", "delText"})
"""What was deleted, moved away, or stands there a second time for old programs."""
Attributes = Mapping[str, str]


def read_word(path: Path) -> str:
    """Read an article of a word processor as Markdown. Raises Unreadable with words for whoever named it."""
    real = Path(os.path.realpath(path))
    parts = _unpacked(Folder(real.parent).ordinary(real.name))
    styles = _Styles(parts.get(STYLES, b""))
    notes = _Notes(parts.get(NOTES, b""), styles)
    text = _Body(parts[DOCUMENT], styles).markdown() + "".join(notes.definitions())
    data = text.encode()
    if len(data) > LARGEST:
        raise Unreadable(f"its text is larger than {LARGEST >> 20} MiB", "divide it")
    return decode(data)


def _unpacked(file: str) -> dict[str, bytes]:
    """Unpack the parts that hold words. Raises Unreadable."""
    try:
        with zipfile.ZipFile(file) as archive:
            names = set(archive.namelist())
            if DOCUMENT not in names:
                raise Unreadable("there is no text of a word processor in it", AS_TEXT)
            return {name: _part(archive, name) for name in (DOCUMENT, STYLES, NOTES) if name in names}
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError):
        raise Unreadable("this is no sound .docx; one with a password cannot be read", "save it again, without a password") from None
    except (RuntimeError, NotImplementedError):
        raise Unreadable("it is locked, or packed in a way that is not known here", "save it again, without a password") from None


def _part(archive: zipfile.ZipFile, name: str) -> bytes:
    with archive.open(name) as part:
        data = part.read(LARGEST_PART + 1)
    if len(data) > LARGEST_PART:
        raise Unreadable(f"'{name}' in it is larger than {LARGEST_PART >> 20} MiB", "divide it")
    return data


class _Reader:
    """Hears a part of a document, element by element, by the names that they have without their namespace."""

    def __init__(self, data: bytes) -> None:
        """Hear it to its end. Raises Unreadable."""
        self.deaf = 0
        parser = expat.ParserCreate(None, " ")
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = _refuse
        parser.StartElementHandler = self._begin
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._hear
        try:
            parser.Parse(data or b"<nothing/>", True)
        except expat.ExpatError as error:
            raise Unreadable(f"the XML in it is not sound: {expat.ErrorString(error.code)}", "save it again") from None

    def _begin(self, name: str, attributes: Attributes) -> None:
        local = name.rpartition(" ")[2]
        self.deaf += local in DEAF
        if not self.deaf:
            self.begin(local, {key.rpartition(" ")[2]: value for key, value in attributes.items()})

    def _end(self, name: str) -> None:
        local = name.rpartition(" ")[2]
        if not self.deaf:
            self.end(local)
        self.deaf -= local in DEAF

    def _hear(self, text: str) -> None:
        if not self.deaf:
            self.hear(text)

    def begin(self, name: str, given: Attributes) -> None:
        """Hear an element begin."""

    def end(self, name: str) -> None:
        """Hear it end."""

    def hear(self, text: str) -> None:
        """Hear words."""


def _refuse(*_: object) -> None:
    raise Unreadable("it declares a document type, which no word processor does", AS_TEXT)


class _Styles(_Reader):
    """Which styles make a heading: by the name that they have in every language, by their outline, or by what they are based on."""

    def __init__(self, data: bytes) -> None:
        self.style = ""
        self.told: dict[str, dict[str, str]] = {}
        super().__init__(data)

    def begin(self, name: str, given: Attributes) -> None:
        """Note what is told of a style."""
        if name == "style":
            self.style = given.get("styleId", "")
            self.told[self.style] = {}
        elif name in {"name", "basedOn", "outlineLvl"} and self.style:
            self.told[self.style].setdefault(name, given.get("val", ""))

    def end(self, name: str) -> None:
        """Be done with a style."""
        self.style = "" if name == "style" else self.style

    def level(self, style: str) -> int | None:
        """Give the level of a heading from 1, 0 for the title of the document; None for what is no heading."""
        for _ in range(LONGEST_CHAIN):
            told = self.told.get(style, {})
            name = told.get("name", "").casefold()
            if name == TITLE:
                return 0
            if found := HEADING.fullmatch(name):
                return int(found[1])
            if told.get("outlineLvl", "").isdecimal():
                return _outlined(told["outlineLvl"])
            style = told.get("basedOn", "")
        return None


def _outlined(level: str) -> int | None:
    """Read the level of an outline, where 0 is the highest and 9 is none."""
    return int(level) + 1 if level in set("012345678") else None


class _Paragraph:
    """One that is being read."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self.style = ""
        self.outline: int | None = None
        self.is_item = False

    @property
    def text(self) -> str:
        """Its words in one line."""
        return " ".join("".join(self.words).split())


class _Body(_Reader):
    """The text itself: blocks, each with the level of a heading, or None."""

    def __init__(self, data: bytes, styles: _Styles) -> None:
        self.styles = styles
        self.blocks: list[tuple[int | None, str]] = []
        self.open: list[_Paragraph] = []
        self.tables: list[list[list[str]]] = []
        self.listens = False
        super().__init__(data)

    def begin(self, name: str, given: Attributes) -> None:
        """Open a paragraph or a table, or note what is told of it."""
        here = self.open[-1] if self.open else _Paragraph()
        match name:
            case "p":
                self.open.append(_Paragraph())
            case "pStyle":
                here.style = given.get("val", "")
            case "outlineLvl":
                here.outline = _outlined(given.get("val", ""))
            case "numPr":
                here.is_item = True
            case "footnoteReference":
                here.words.append(f"[^{given.get('id', '')}]")
            case "t":
                self.listens = True
            case "tab" | "br" | "cr":
                here.words.append(" ")
            case "noBreakHyphen":
                here.words.append("\u2011")
            case "softHyphen":
                here.words.append("\u00ad")
            case _:
                self.begin_table(name)

    def begin_table(self, name: str) -> None:
        """Open a table, a row of it or a cell of that."""
        if name == "tbl":
            self.tables.append([])
        elif name == "tr" and self.tables:
            self.tables[-1].append([])
        elif name == "tc" and self.tables and self.tables[-1]:
            self.tables[-1][-1].append("")

    def hear(self, text: str) -> None:
        """Take the words of a run, with a sign before each letter that would mean something in Markdown."""
        if self.listens and self.open:
            self.open[-1].words.append(SIGNS.sub(lambda found: f"\\{found[0]}", text))

    def end(self, name: str) -> None:
        """Close what was open."""
        if name == "t":
            self.listens = False
        elif name == "p" and self.open:
            self.close(self.open.pop())
        elif name == "tbl" and self.tables:
            self.take(self.tables.pop())

    def close(self, done: _Paragraph) -> None:
        """Put a paragraph behind those before it, or into its cell."""
        if not done.text:
            return
        if self.tables and self.tables[-1] and self.tables[-1][-1]:
            cell = self.tables[-1][-1]
            cell[-1] = f"{cell[-1]} {done.text}".strip()
            return
        level = done.outline if done.outline is not None else self.styles.level(done.style)
        item = ITEM if done.is_item and level is None else ""
        self.blocks.append((level, f"{item}{done.text}"))

    def take(self, table: list[list[str]]) -> None:
        """Write a table as Markdown does; an outer one takes the words of an inner one into its cell."""
        rows = [[cell.replace("|", "/") for cell in row] for row in table if any(row)]
        if not rows:
            return
        if self.tables and self.tables[-1] and self.tables[-1][-1]:
            self.tables[-1][-1][-1] += " ".join(cell for row in rows for cell in row)
            return
        lines = [f"| {' | '.join(row)} |" for row in rows]
        self.blocks.append((None, "\n".join([lines[0], "|" + " --- |" * len(rows[0]), *lines[1:]])))

    def markdown(self) -> str:
        """Write it all; with a title above them, headings stand one level lower."""
        below = any(level == 0 for level, _ in self.blocks)
        pieces = []
        for (level, text), (_, behind) in pairwise([*self.blocks, (None, "")]):
            head = "" if level is None else "#" * min(DEEPEST, level + below) + " "
            gap = "\n" if text.startswith(ITEM) and behind.startswith(ITEM) else "\n\n"
            pieces.append(f"{head}{text}{gap}")
        return "".join(pieces)


class _Notes(_Body):
    """The notes at the foot of pages."""

    def __init__(self, data: bytes, styles: _Styles) -> None:
        self.number = ""
        self.told: dict[str, str] = {}
        super().__init__(data, styles)

    def begin(self, name: str, given: Attributes) -> None:
        """Note which one begins."""
        if name == "footnote":
            self.number = given.get("id", "")
        super().begin(name, given)

    def close(self, done: _Paragraph) -> None:
        """Put a paragraph into its note."""
        if done.text:
            self.told[self.number] = f"{self.told.get(self.number, '')} {done.text}".strip()

    def definitions(self) -> list[str]:
        """Write each as Markdown does."""
        return [f"[^{number}]: {text}\n" for number, text in self.told.items()]
