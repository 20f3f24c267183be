"""What Qt leaves undone in a PDF: spaces that are copied as spaces, and the language, which a voice that reads it aloud asks for.

The language is added as PDF adds things: the document's catalogue is written again behind the end, with a table that leads there
(ISO 32000-1, 7.5.6, incremental updates). What stands before stays in its place.
"""

import re
from typing import Final

ROOT: Final = re.compile(rb"/Root (\d+) 0 R")
STARTS: Final = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")
TRAILER: Final = re.compile(rb"trailer\s*<<(.*?)>>\s*startxref", re.DOTALL)
PREVIOUS: Final = re.compile(rb"/Prev \d+")
LETTERS: Final = re.compile(rb"begincmap.*?endcmap", re.DOTALL)
"""Which letter each sign of a font is."""


def finished(pdf: bytes, language: str) -> bytes:
    """Give the PDF with what was left undone."""
    # WORKAROUND: Qt takes the sign of a space for a tab, which has the same one in IBM Plex (PySide6 6.11.3); it would be copied as such.
    return tell_language(LETTERS.sub(lambda found: found[0].replace(b"<0009>", b"<0020>"), pdf), language)


def tell_language(pdf: bytes, language: str) -> bytes:
    """Give a PDF that says its language and shows its title. One that is built otherwise than expected stays as it is."""
    start, trailer = STARTS.search(pdf), [*TRAILER.finditer(pdf)][-1:]
    root = ROOT.search(trailer[0][1]) if trailer else None
    found = re.search(rb"(?:^|\n)%s 0 obj\s*<<(.*?)>>\s*endobj" % root[1], pdf, re.DOTALL) if root else None
    if start is None or root is None or found is None or b"/Lang" in found[1]:
        return pdf
    place = len(pdf)
    added = b"/Lang (%s)\n/ViewerPreferences << /DisplayDocTitle true >>\n" % language.encode("ascii", "ignore")
    catalogue = b"%s 0 obj\n<<%s\n%s>>\nendobj\n" % (root[1], found[1].rstrip(), added)
    table = b"xref\n%s 1\n%010d 00000 n \n" % (root[1], place)
    rest = PREVIOUS.sub(b"", trailer[0][1]).strip()
    end = b"trailer\n<<\n%s\n/Prev %s\n>>\nstartxref\n%d\n%%%%EOF\n" % (rest, start[1], place + len(catalogue))
    return pdf + catalogue + table + end
