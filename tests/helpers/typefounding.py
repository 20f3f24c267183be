"""A font with a letter or two that no other font has: each is drawn as a full square."""

from struct import pack
from typing import Final

EM: Final = 1000
VERSION: Final = 0x00010000
SQUARE: Final = (0, 0, EM, EM)


def font(family: str, letters: str) -> bytes:
    """Give a TrueType font of this family."""
    codes = sorted(map(ord, letters))
    box = pack(">hhhhh", 1, *SQUARE) + pack(">HH", 3, 0) + b"\x01\x01\x01\x01" + pack(">4h", 0, 0, EM, 0) + pack(">4h", 0, EM, 0, -EM)
    glyph = box + b"\0" * (-len(box) % 4)
    count = len(codes) + 1
    tables = {
        "OS/2": pack(
            ">HhHHH10hh10s4s4sHHHhhhHH", 0, EM, 400, 5, 0, *[0] * 10, 0, bytes(10), bytes(4), b"test", 64, 0xFFFF, 0xFFFF, EM, 0, 0, EM, 0
        ),
        "cmap": pack(">HHHHL", 0, 1, 3, 10, 12)
        + pack(">HHLLL", 12, 0, 16 + 12 * len(codes), 0, len(codes))
        + b"".join(pack(">LLL", code, code, number) for number, code in enumerate(codes, 1)),
        "glyf": glyph * len(codes),
        "head": pack(">LLLLHHQQ4hHHhhh", VERSION, VERSION, 0, 0x5F0F3CF5, 0, EM, 0, 0, *SQUARE, 0, 8, 2, 1, 0),
        "hhea": pack(">LhhhHhhhhhh4hhH", VERSION, EM, 0, 0, EM, 0, 0, EM, 1, 0, 0, 0, 0, 0, 0, 0, count),
        "hmtx": pack(">Hh", EM, 0) * count,
        "loca": b"".join(pack(">L", place) for place in (0, *range(0, len(glyph) * count, len(glyph)))),
        "maxp": pack(">LH13H", VERSION, count, 4, 1, *[0] * 11),
        "name": _names(family),
        "post": pack(">LLhhLLLLL", 0x00030000, 0, 0, 0, 0, 0, 0, 0, 0),
    }
    return _bound(tables)


def _names(family: str) -> bytes:
    words = {1: family, 2: "Regular", 4: family, 6: family.replace(" ", "")}
    records, text = b"", b""
    for number, word in words.items():
        written = word.encode("utf-16-be")
        records += pack(">HHHHHH", 3, 1, 0x409, number, len(written), len(text))
        text += written
    return pack(">HHH", 0, len(words), 6 + len(records)) + records + text


def _bound(tables: dict[str, bytes]) -> bytes:
    """Put the tables behind their directory."""
    place, records, body = 12 + 16 * len(tables), b"", b""
    for name, data in tables.items():
        padded = data + b"\0" * (-len(data) % 4)
        records += name.encode() + pack(">LLL", 0, place + len(body), len(data))
        body += padded
    return pack(">LHHHH", VERSION, len(tables), 128, 3, 32) + records + body
