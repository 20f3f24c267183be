"""How strips come to stand on pages: as many as fit, and none parted from what it belongs to.

A strip is what no page can part: a line of text, a row of a table, a picture. Nothing here knows what is on it.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence

from msgspec import Struct

Drawing = Callable[[float], None]
"""Draws a strip whose upper edge is that far from the upper edge of the text."""


def nothing(_y: float) -> None:
    """Draw nothing: the strip is room."""


class Strip(Struct, frozen=True, kw_only=True):
    """Something of a height that stands on one page."""

    height: float
    draw: Drawing = nothing
    gap: float = 0
    """Room above it, which falls away at the head of a page."""
    holds: bool = False
    """It stands on the page of the strip before it."""
    opens: bool = False
    """It begins a page."""
    head: "Strip | None" = None
    """What stands above it again where it begins a page: the heading of its table."""


class Placed(Struct, frozen=True, kw_only=True):
    """A strip in its place."""

    strip: Strip
    y: float


Page = Sequence[Placed]


def pages(strips: Iterable[Strip], height: float) -> list[Page]:
    """Put strips on pages of a height. What holds together and is higher than a page is parted where the page ends."""
    made: list[list[Placed]] = []
    for group in _groups(strips):
        room = sum(strip.gap + strip.height for strip in group)
        full = not made or group[0].opens or _end(made) + room > height
        if full and (not made or made[-1]):
            made.append([])
        for strip in group:
            _place(made, strip, height)
    return [*made]


def _place(made: list[list[Placed]], strip: Strip, height: float) -> None:
    """Put one strip behind what stands on the last page, or on a page of its own."""
    end = _end(made)
    if made[-1] and end + strip.gap + strip.height > height:
        made.append([])
    page = made[-1]
    if not page and strip.head is not None:
        page.append(Placed(strip=strip.head, y=0))
    page.append(Placed(strip=strip, y=_end(made) + (strip.gap if page else 0)))


def _end(made: list[list[Placed]]) -> float:
    """Say where the last page is filled to."""
    return made[-1][-1].y + made[-1][-1].strip.height if made and made[-1] else 0


def _groups(strips: Iterable[Strip]) -> Iterator[list[Strip]]:
    """Gather strips that hold together."""
    group: list[Strip] = []
    for strip in strips:
        if group and not strip.holds:
            yield group
            group = []
        group.append(strip)
    if group:
        yield group
