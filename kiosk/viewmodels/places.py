"""The places of an exhibit as a map shows them: in classes by their kind, since when they matter, and where one can go on from them."""

from collections import Counter
from enum import IntEnum
from math import inf
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from kiosk.exhibit.catalogue import Event, Place
from kiosk.exhibit.model import Exhibit, Panel

SHAPES: Final = ("square", "diamond", "cross", "up", "hexagon", "down")
"""The marks of the kinds that most places have."""
OTHER: Final = "bar"


class KindRole(IntEnum):
    """What the key of a kind of place knows."""

    WORD = 0
    SHAPE = 1
    COUNT = 2


class WayRole(IntEnum):
    """What a way on from a place knows."""

    LINK = 0  # as navigation follows it: panel:kirov-murder
    TEXT = 1


class Kind(NamedTuple):
    """A class of places with a mark of its own."""

    word: str
    shape: str
    places: frozenset[str]


class Standing(NamedTuple):
    """A place on the map, and what the exhibit knows of it beyond its own entry."""

    place: Place
    panels: tuple[Panel, ...]
    events: tuple[Event, ...]

    @property
    def begins(self) -> float:
        """The decimal year from which on it matters: what is written of it, or what happened there first; without either, always."""
        dates = [date for date in (self.place.when, *(event.date for event in self.events)) if date]
        return min((date.earliest_year for date in dates), default=-inf)

    @property
    def weight(self) -> int:
        """How much it matters: panels and events that name it."""
        return 2 * len(self.panels) + len(self.events)

    @property
    def lies(self) -> tuple[float, float]:
        """Longitude and latitude."""
        return self.place.longitude or 0.0, self.place.latitude or 0.0


def standings(exhibit: Exhibit) -> dict[str, Standing]:
    """Give all places whose position is known."""
    return {
        place.id: Standing(
            place,
            tuple(panel for panel in exhibit.panels if place.id == panel.place or place.id in panel.places),
            tuple(sorted((event for event in exhibit.events.values() if event.place == place.id), key=lambda event: event.date)),
        )
        for place in exhibit.places.values()
        if place.latitude is not None and place.longitude is not None
    }


def kinds_of(places: dict[str, Standing]) -> list[Kind]:
    """Sort places into the kinds that most of them have, in the order of their number, and all others."""
    counts = Counter(standing.place.kind for standing in places.values() if standing.place.kind)
    own = sorted(counts, key=lambda word: (-counts[word], word))[: len(SHAPES)]
    kinds = [
        Kind(sentence(word), shape, frozenset(ident for ident, standing in places.items() if standing.place.kind == word))
        for word, shape in zip(own, SHAPES, strict=False)
    ]
    rest = frozenset(places).difference(*(kind.places for kind in kinds))
    words = {places[ident].place.kind for ident in rest}
    word = sentence(words.pop()) if len(words) == 1 else ""
    return [*kinds, Kind(word or QCoreApplication.translate("Map", "Other"), OTHER, rest)] if rest else kinds


def sentence(words: str) -> str:
    """Begin words with a capital letter, as what stands alone does."""
    return words[:1].upper() + words[1:]


def panel_at(exhibit: Exhibit, panel_id: str) -> list[str]:
    """Give the places that a panel names, its own first."""
    panel = next((panel for panel in exhibit.panels if panel.id == panel_id), None)
    return [] if panel is None else [place for place in (panel.place, *panel.places) if place]
