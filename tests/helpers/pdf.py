"""The text of a PDF as it is copied out of it, page by page, in the order in which it was drawn.

It reads what Qt writes and no more: streams that are deflated, a letter at a time, and tables that say which letter a sign is.
"""

import re
import zlib
from typing import Final

OBJECT: Final = re.compile(rb"(?:^|\n)(\d+) 0 obj\s(.*?)\sendobj", re.DOTALL)
STREAM: Final = re.compile(rb"stream\r?\n(.*)\r?\nendstream", re.DOTALL)
REFERENCE: Final = rb"\s*(\d+) 0 R"
SIGNS: Final = re.compile(rb"/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]*)> Tj|(-?[\d.]+) (-?[\d.]+) Td|(/ActualText <>)|(EMC)|(BT)")
RANGE: Final = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f]+)>|\[([^\]]*)\])")
BLOCK: Final = re.compile(rb"begin(bfrange|bfchar)(.*?)end", re.DOTALL)
HEX: Final = re.compile(rb"<([0-9A-Fa-f]+)>")


class Pdf:
    """A PDF that Qt wrote."""

    def __init__(self, content: bytes) -> None:
        """Find its objects; what was added last is what holds."""
        self.content = content
        self.objects = {int(number): body for number, body in OBJECT.findall(content)}
        self.catalogue = self.objects[int(re.findall(rb"/Root" + REFERENCE, content)[-1])]

    def pages(self) -> list[str]:
        """Give the text of each page, a line for each run."""
        tree = self._led_to(self.catalogue, b"/Pages")
        kids = re.search(rb"/Kids\s*\[(.*?)\]", tree, re.DOTALL)
        assert kids is not None
        return [self._text(self.objects[int(number)]) for number in re.findall(REFERENCE, kids[1])]

    def images(self) -> list[tuple[int, int]]:
        """Give the size of every picture, in its own dots."""
        heads = [body.partition(b"stream")[0] for body in self.objects.values() if b"/Subtype /Image" in body]
        return [tuple(int(re.search(rb"/%s (\d+)" % side, head)[1]) for side in (b"Width", b"Height")) for head in heads]

    def _text(self, page: bytes) -> str:
        """Write out one page. What stands for no text, as the second stroke of heavy letters does, is passed over."""
        fonts = self._led_to(page, b"/Resources")
        tables = {name: self._table(self.objects[int(number)]) for name, number in re.findall(rb"/(F\d+)" + REFERENCE, fonts)}
        written: list[str] = []
        table: dict[int, str] = {}
        silent = False
        for font, signs, _, down, hidden, shown, begins in SIGNS.findall(self._stream(self._led_to(page, b"/Contents"))):
            if font:
                table = tables[font]
            elif signs and not silent:
                written += [table.get(int(signs[at : at + 4], 16), "\ufffd") for at in range(0, len(signs), 4)]
            elif begins or (down and float(down)):
                written.append("\n")
            silent = bool(hidden) or (silent and not shown)
        return re.sub(r"\n+", "\n", "".join(written)).strip()

    def _table(self, font: bytes) -> dict[int, str]:
        """Read which letters the signs of a font are."""
        table: dict[int, str] = {}
        for kind, block in BLOCK.findall(self._stream(self._led_to(font, b"/ToUnicode"))):
            if kind == b"bfchar":
                found = [int(one, 16) for one in HEX.findall(block)]
                table |= {sign: chr(letter) for sign, letter in zip(found[::2], found[1::2], strict=True)}
                continue
            for first, last, letter, several in RANGE.findall(block):
                signs = range(int(first, 16), int(last, 16) + 1)
                letters = [bytes.fromhex(one.decode()).decode("utf-16-be") for one in HEX.findall(several)]
                table |= dict(zip(signs, letters or [chr(int(letter, 16) + step) for step in range(len(signs))], strict=True))
        return table

    def _led_to(self, body: bytes, key: bytes) -> bytes:
        found = re.search(key + REFERENCE, body)
        assert found is not None
        return self.objects[int(found[1])]

    @staticmethod
    def _stream(body: bytes) -> bytes:
        found = STREAM.search(body)
        assert found is not None
        return zlib.decompress(found[1]) if b"/FlateDecode" in body.partition(b"stream")[0] else found[1]


def squeezed(text: str) -> str:
    """Leave out how a text is parted into lines."""
    return " ".join(text.split())
