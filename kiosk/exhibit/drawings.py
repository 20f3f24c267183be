"""What a drawing (SVG) must not hold: Qt follows its links to any file of the machine, though not to an address.

Only the letters are looked at, so whatever could hide a link from them is refused as well: other encodings, and entities. How often a
drawing draws its own parts is counted elsewhere (repeats.py).
"""

import re
from typing import Final

LARGEST: Final = 16 << 20
"""Bytes of the largest drawing."""
BEGINNING: Final = re.compile(rb"(?:\xef\xbb\xbf)?\s*<")
ENCODING: Final = re.compile(rb"<\?xml[^>]*encoding\s*=\s*[\"']([^\"']*)")
READ: Final = frozenset({b"utf-8", b"us-ascii", b"ascii", b"iso-8859-1"})
LINK: Final = re.compile(rb"href\s*=\s*[\"'](?!#|[\"']|data:image/(?:png|jpe?g|webp);base64,\s*(?:iVBORw0KGgo|/9j/|UklGR))([^\"'<>]{0,80})")
"""A link that leads neither to a part of the drawing nor to a picture within it. Such a picture could be a drawing with links again, so
its first letters count."""
TOUCHED: Final = re.compile(rb"<a\s[^>]*>")
"""Nobody can touch a link in a picture, so this one leads nowhere."""
ENTITY: Final = b"<!ENTITY"
PLAIN_ENTITY: Final = re.compile(rb"<!ENTITY\s+[\w:.-]+\s+(?:\"[^\"<&%]*\"|'[^'<&%]*')\s*>")
"""An address by another name, as some programs write them."""
REPEATING: Final = re.compile(rb"<(?:[\w.-]+:)?(?:use|pattern|marker|mask|filter)\b")
"""Without one of these everything is drawn once."""
INSIDE: Final = "draw what it refers to into it; most programs embed pictures when they export"


def drawing_fault(data: bytes) -> tuple[str, str] | None:
    """Say what is wrong with the text of a drawing, and what helps; nothing where it is sound."""
    encoding = ENCODING.search(data, 0, 400)
    if not BEGINNING.match(data) or b"\0" in data or (encoding and encoding[1].strip().lower() not in READ):
        return "is not written as a drawing in UTF-8", "export the picture again"
    if data.count(ENTITY) != len(PLAIN_ENTITY.findall(data)):
        return "declares entities of its own", "export it again as plain SVG"
    link = LINK.search(TOUCHED.sub(b"<a>", data))
    if link is None:
        return _without_end(data) if REPEATING.search(data) else None
    return f"refers to another file: '{link[1].decode('utf-8', 'replace')[:40]}'", INSIDE


def _without_end(data: bytes) -> tuple[str, str] | None:
    from kiosk.exhibit.repeats import MOST, repeats  # it needs a reader of XML, and hardly any drawing repeats anything

    if repeats(data) <= MOST:
        return None
    return f"draws parts of itself more than {MOST:,} times", "export what repeats as a picture (.png), or draw less of it"
