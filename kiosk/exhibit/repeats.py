"""How often a drawing (SVG) draws its parts again: thirty lines can refer to each other so that Qt draws a thousand million times.

Qt knows a circle when it meets one, but not a tree that grows. So the references are counted here before Qt sees them, each as often as
what it stands in is drawn itself.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final
from xml.etree.ElementTree import Element, ParseError, XMLParser

MOST: Final = 50_000
"""Parts that may be drawn again: on a slow machine Qt draws them in a tenth of a second, or in one where each is a pattern or a mask."""
ADDRESS: Final = re.compile(r"url\(\s*[\"']?#([^\"')\s]+)")
RULE: Final = re.compile(r"([^{}]*)\{([^}]*)\}")
NAME: Final = re.compile(r"[.#]?[\w-]+|\*")
ASIDE: Final = ("defs", "symbol", "pattern", "marker", "mask", "filter")
"""What stands in these is drawn where it is referred to, and not where it stands."""
LETTER: Final = re.compile(r"[A-Za-z]")
PAIR: Final = re.compile(r"[-\d.]+[\s,]+[-\d.]+")


def repeats(data: bytes) -> int:
    """Count how often parts of a drawing are drawn again; `MOST + 1` where it is more than `MOST`. What is no XML is not drawn at all."""
    parser = XMLParser()  # noqa: S314, entities were refused before (drawings.py), and expat knows those that grow
    try:
        parser.feed(data)
        root = parser.close()
    except ParseError:
        return 0
    return _Drawing(root).again(root)


class _Drawing:
    """One drawing, with what refers to what."""

    def __init__(self, root: Element) -> None:
        self._named: dict[str, list[Element]] = {}  # two of one name both count: which of them is drawn is a matter of Qt
        for part in root.iter():
            if name := part.get("id"):
                self._named.setdefault(name, []).append(part)
        self._rules = dict(_rules(root))
        self._known: dict[Element, int] = {}

    def again(self, part: Element) -> int:
        """Count what a part draws again, itself and all that is in it. Not by recursion: a drawing may be ten thousand parts deep."""
        waiting: list[tuple[Element, bool]] = [(part, False)]
        under: set[Element] = set()
        while waiting:
            one, is_ready = waiting.pop()
            if one in self._known:
                continue
            if is_ready:
                under.discard(one)
                self._known[one] = self._sum(one)
            elif one not in under:
                under.add(one)
                waiting.append((one, True))
                waiting += [(other, False) for other in (*one, *(target for target, _ in self._targets(one))) if other not in under]
        return self._known[part]

    def _sum(self, part: Element) -> int:
        inside = sum(self._known.get(child, 0) for child in part if not child.tag.endswith(ASIDE))
        called = sum(times * (1 + len(target) + self._known.get(target, 0)) for target, times in self._targets(part))
        return min(inside + called, MOST + 1)

    def _targets(self, part: Element) -> Iterator[tuple[Element, int]]:
        """What a part refers to, by itself and by a style, and how often it draws that."""
        for key, value in part.items():
            if key.endswith("href") and value.startswith("#"):
                yield from self._called([value[1:]], part)
            elif "url(" in value:
                yield from self._called(ADDRESS.findall(value), part, is_once=key in {"marker-start", "marker-end"})
        for whose in (part.tag.rpartition("}")[2], *(f".{name}" for name in part.get("class", "").split()), f"#{part.get('id')}", "*"):
            yield from self._called(self._rules.get(whose, ()), part)

    def _called(self, names: Iterable[str], part: Element, *, is_once: bool = False) -> Iterator[tuple[Element, int]]:
        for name in names:
            for target in self._named.get(name, ()):
                yield target, _corners(part) if target.tag.endswith("marker") and not is_once else 1


def _corners(part: Element) -> int:
    """How many corners a line has at most: a marker is drawn at each."""
    line = part.get("d", "") or part.get("points", "")
    return max(1, len(LETTER.findall(line)), len(PAIR.findall(line)))


def _rules(root: Element) -> Iterator[tuple[str, list[str]]]:
    """What the style sheets of a drawing refer to, by whom they speak of."""
    found: dict[str, list[str]] = {}
    for sheet in root.iter():
        if sheet.tag.endswith("style"):
            for whose, what in RULE.findall(sheet.text or ""):
                for name in NAME.findall(whose):
                    found.setdefault(name, []).extend(ADDRESS.findall(what))
    yield from found.items()
