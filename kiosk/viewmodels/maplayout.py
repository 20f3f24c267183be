"""The marks and names of a map at one size, enlargement and year."""

from collections.abc import Mapping, Sequence
from enum import IntEnum
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QFont, QFontMetricsF

from kiosk.geography.projection import Projection
from kiosk.viewmodels.mapframe import Box, Frame, Point, framed
from kiosk.viewmodels.mapmarks import Wish, gathered, parting, placed
from kiosk.viewmodels.places import Kind, Standing

FINGER: Final = 5.5
"""Least distance of marks, and the size of what listens, in units; 41 pixels at 1080p are 15 mm."""
MARK, CLUSTER = 2.75, 4.5
"""Sides of a mark, and of one with a number in it, in units."""
MARGIN: Final = 4.0
NARROWEST: Final = 120.0
"""Kilometres that a map shows across at the least: with less of it, nobody knows where that is."""
BARS: Final = tuple(digit * 10**power for power in range(5) for digit in (1, 2, 5))


class MarkRole(IntEnum):
    """What a mark knows; x and y are its middle on the enlarged map."""

    PLACE_ID = 0  # of the place that leads it
    SPOKEN = 1
    MARK_X = 2
    MARK_Y = 3
    COUNT = 4  # of the places that share it
    SHAPE = 5
    HOLLOW = 6  # nothing had happened there yet
    CHOSEN = 7


class LabelRole(IntEnum):
    """What a name on the map knows: the box that it fills, and the middle of its mark."""

    NAME = 0
    BOX_X = 1
    BOX_Y = 2
    BOX_WIDTH = 3
    BOX_HEIGHT = 4
    STRONG = 5
    MARK_X = 6
    MARK_Y = 7


class BeyondRole(IntEnum):
    """What a place beyond the map knows."""

    PLACE_ID = 0
    PLACE_NAME = 1
    CHOSEN = 2


class Setting(NamedTuple):
    """What a map is laid out in: its size, that of the boxes in its upper corners, the unit of length, and the face of names."""

    size: Point
    title: Point
    legend: Point
    unit: float
    face: QFont


Rows = list[tuple[object, ...]]


class MapLayout:
    """Lays places out, and remembers which share a mark."""

    def __init__(self, places: Mapping[str, Standing], main: Sequence[str], projection: Projection, kinds: Sequence[Kind]) -> None:
        """Lay the places on the sheet."""
        self._places = places
        self._sheet = {ident: projection.at(*places[ident].lies) for ident in main}
        self._shapes = {ident: kind.shape for kind in kinds for ident in kind.places}
        self._groups: dict[str, list[str]] = {}
        self._finger = 0.0
        self._setting: Setting | None = None
        self.frame = Frame(1.0, 0.0, 0.0)

    def lay(self, shown: Sequence[str], chosen: str, zoom: float, limit: float, setting: Setting | None) -> tuple[Rows, Rows, Rows]:
        """Give the rows of marks, names, and places beyond the map; none but the last before the size is known."""
        beyond: Rows = [(ident, self._places[ident].place.name, ident == chosen) for ident in shown if ident not in self._sheet]
        if setting is None:
            return [], [], beyond
        if setting != self._setting:
            self._setting, self._finger = setting, FINGER * setting.unit
            self.frame = framed(
                list(self._sheet.values()), setting.size, _taken(setting), MARGIN * setting.unit, setting.size[0] / NARROWEST
            )
        ranked = sorted((ident for ident in shown if ident in self._sheet), key=lambda one: (one != chosen, -self._places[one].weight))
        groups = [[ranked[k] for k in group] for group in gathered([self._at(ident, zoom) for ident in ranked], self._finger)]
        self._groups = {group[0]: group for group in groups}
        marks: Rows = [self._mark(group, chosen, zoom, limit) for group in groups]
        return marks, self._names(groups, chosen, zoom, setting), beyond

    def group_of(self, ident: str) -> list[str]:
        """Give the places that share the mark of one, itself among them."""
        return next((group for group in self._groups.values() if ident in group), [ident] if ident else [])

    def parting(self, lead: str, levels: Sequence[float]) -> float:
        """Say from which enlargement on they no longer do; 0 where they always will."""
        return parting([self._at(ident, 1) for ident in self.group_of(lead) if ident in self._sheet], self._finger, levels)

    def spot(self, ident: str, zoom: float) -> tuple[float, ...]:
        """Say where a place stands; nothing where it is beyond the map."""
        return self._at(ident, zoom) if ident in self._sheet else ()

    def _at(self, ident: str, zoom: float) -> Point:
        x, y = self.frame.at(self._sheet[ident])
        return x * zoom, y * zoom

    def _mark(self, group: Sequence[str], chosen: str, zoom: float, limit: float) -> tuple[object, ...]:
        place, shapes = self._places[group[0]].place, {self._shapes.get(ident, "") for ident in group}
        spoken = f"{place.name}, {place.kind}" if place.kind else place.name
        if len(group) > 1:
            nearby = QCoreApplication.translate("Map", "%1 more nearby").replace("%1", str(len(group) - 1))
            spoken = f"{place.name}, {nearby}"
        hollow = all(self._places[ident].begins >= limit for ident in group)
        x, y = self._at(group[0], zoom)
        return (place.id, spoken, x, y, len(group), shapes.pop(), hollow, chosen in group)

    def _names(self, groups: Sequence[Sequence[str]], chosen: str, zoom: float, setting: Setting) -> Rows:
        """Place the names of the leads, those of several and of important places first."""
        leads = sorted(groups, key=lambda group: (chosen not in group, -self._places[group[0]].weight, -len(group)))
        metrics = QFontMetricsF(setting.face)
        gap = setting.unit * 0.75
        wishes = []
        for group in leads:
            side = (CLUSTER if len(group) > 1 else MARK) * setting.unit
            x, y = self._at(group[0], zoom)
            name = self._places[group[0]].place.name
            wishes.append(Wish(Box(x - side / 2, y - side / 2, side, side), metrics.horizontalAdvance(name) + 2 * gap, metrics.height()))
        # Enlarged, the map moves below the boxes in its corners; at first it does not, and they are part of it.
        bounds = Box(0, 0, setting.size[0] * zoom, setting.size[1] * zoom)
        boxes = placed(wishes, _taken(setting) if zoom == 1 else (), bounds)
        return [
            (self._places[group[0]].place.name, *box, chosen in group, *self._at(group[0], zoom))
            for group, box in zip(leads, boxes, strict=True)
            if box is not None
        ]


def _taken(setting: Setting) -> list[Box]:
    """Give the boxes in the upper corners."""
    return [Box(0, 0, *setting.title), Box(setting.size[0] - setting.legend[0], 0, *setting.legend)]


class ScaleBar(NamedTuple):
    """A distance in words, and how many pixels it takes."""

    words: str
    width: float


def scale_bar(scale: float, setting: Setting | None, locale: QLocale) -> ScaleBar:
    """Give a round number of kilometres in words, and how long that is on the map: as much as fits into eighteen units."""
    most = 18 * setting.unit if setting is not None else 0.0
    length = next((bar for bar in sorted(BARS, reverse=True) if bar * scale <= most), BARS[0])
    return ScaleBar(QCoreApplication.translate("Map", "%1 km").replace("%1", locale.toString(length)), length * scale)
