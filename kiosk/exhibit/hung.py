"""The pictures of an exhibit in their places: the link that leads to each, and what it is called."""

from typing import NamedTuple

from kiosk.exhibit.model import Art, Exhibit, Side


class Hung(NamedTuple):
    """A picture in its place among all: the link to it, what it is called, and one side, or two that are compared."""

    link: str
    title: str
    sides: tuple[Art | Side, ...]


def hung(exhibit: Exhibit) -> list[Hung]:
    """Put the pictures of an exhibit in order: each panel's own, then what it compares. A panel without a picture is passed over."""
    found = []
    for panel in exhibit.panels:
        if panel.art.file:
            found.append(Hung(f"panel:{panel.id}", panel.title, (panel.art,)))
        pairs = [block.compare for block in panel.blocks if block.compare]
        found += [
            Hung(f"compare:{panel.id}/{number}", pair.title or panel.title, (pair.before, pair.after))
            for number, pair in enumerate(pairs, 1)
        ]
    return found
