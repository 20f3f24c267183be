"""Files from elsewhere become text: whoever saved them may not know in which encoding.

What says of itself how it is encoded (a byte order mark) is believed. Everything else is read as UTF-8 or refused in words:
a wrong guess would turn every name into rubbish that looks like text.
"""

import codecs
import os
from pathlib import Path
from typing import Final

from kiosk.exhibit.characters import REFUSED
from kiosk.exhibit.files import Folder, Unreadable
from kiosk.exhibit.problem import shorten

MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""Byte order marks and the encodings they stand for; UTF-32 begins as UTF-16 does, so it comes first."""
OTHERS: Final = (
    (b"PK\x03\x04", "this is a packed document (.docx, .odt, .xlsx), not a text"),
    (b"\xd0\xcf\x11\xe0", "this is a document of an old Office (.doc, .xls), not a text"),
    (b"%PDF", "this is a PDF, not a text"),
    (b"{\\rtf", "this is a document in Rich Text Format, not a text"),
)
"""What documents begin with that look like texts in a file manager."""
SAVE: Final = "save it as UTF-8, or say how it is written: --encoding cp1251 (Cyrillic), --encoding cp1252 (Western Europe)"
AS_TEXT: Final = "save an article as plain text (.txt) or Markdown (.md), a table as CSV UTF-8"


MOST_LINES: Final = 50_000
"""Lines with anything on them. A file of 1 MiB that has more is no article, and no table that anybody made."""


def read_document(path: Path, encoding: str = "") -> str:
    """Read a text file of at most 1 MiB, its lines ended by line feeds. Raises Unreadable with words for whoever named it."""
    real = Path(os.path.realpath(path))
    return decode(Folder(real.parent).read(real.name), encoding)


def decode(data: bytes, encoding: str = "") -> str:
    """Make text of bytes. Raises Unreadable for what is empty, no text, or in an encoding that nobody named."""
    fault = next((fault for sign, fault in OTHERS if data.startswith(sign)), "")
    if fault:
        raise Unreadable(fault, AS_TEXT)
    known = encoding or next((name for mark, name in MARKS if data.startswith(mark)), "")
    text = _known(data, known) if known else _utf_8(data)
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if not any(char.isalnum() for char in text):
        raise Unreadable("the file is empty" if not text.strip() else "there is not one word in the file")
    if sum(map(bool, text.split("\n"))) > MOST_LINES:
        raise Unreadable(f"the file has more than {MOST_LINES:,} lines", "divide it")
    return text


def without_control(text: str) -> str:
    """Put a space for each character that a terminal or a screen would obey, and for halves of pairs."""
    return REFUSED.sub(" ", text)


def _known(data: bytes, encoding: str) -> str:
    """Decode what is said to be in some encoding."""
    try:
        return data.decode(encoding)
    except LookupError:
        raise Unreadable(f"there is no encoding '{shorten(encoding)}'", "such as utf-8, utf-16, cp1251, cp1252, koi8-u") from None
    except ValueError:
        raise Unreadable(f"the file is not in {shorten(encoding)}", SAVE) from None


def _utf_8(data: bytes) -> str:
    """Decode what does not say how it is encoded."""
    if b"\0" in data:
        raise Unreadable("this is no text: it holds NUL bytes", "a text may be in UTF-16: save it as UTF-8, or say --encoding utf-16-le")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise Unreadable(f"the byte {data[error.start]:02X} in line {line} does not belong in UTF-8", SAVE) from None
