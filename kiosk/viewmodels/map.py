"""The view of where things happened: places on an equal-area map, one of them chosen, at one of a few enlargements.

QML owns how far the map is pushed; here is what does not change while a finger pushes it: which places share a mark, which names
there is room for. It is laid out anew when the size, the enlargement, the kinds shown, the year or the chosen place change.
"""

from functools import partial
from operator import attrgetter
from typing import NamedTuple

from PySide6.QtCore import Property, QCoreApplication, QLocale, QObject, QSizeF, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.model import Exhibit
from kiosk.geography.extent import fitting, main_part
from kiosk.viewmodels.datewords import date_words
from kiosk.viewmodels.maplayout import BeyondRole, LabelRole, MapLayout, MarkRole, Setting, scale_bar
from kiosk.viewmodels.mapnumbers import MapNumbersViewModel
from kiosk.viewmodels.mapyears import MapYearsViewModel
from kiosk.viewmodels.mapzoom import LEVELS, step, within
from kiosk.viewmodels.panels import PanelListModel
from kiosk.viewmodels.places import KindRole, WayRole, kinds_of, panel_at, sentence, standings
from kiosk.viewmodels.prose import plain
from kiosk.viewmodels.rows import RowsModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class MapLeft(NamedTuple):
    """What a visitor chose on a map."""

    chosen: str
    zoom: float
    off: frozenset[frozenset[str]]  # kinds, by their places: their words are others in another language
    year: int
    numbers: str


@QmlElement
@QmlUncreatable("")
class MapViewModel(QObject):  # type: ignore[operator]
    """Says where things happened."""

    laid = Signal()
    chosenChanged = Signal()

    def __init__(self, exhibit: Exhibit, panels: PanelListModel, parent: QObject) -> None:
        """Find the part of the earth that the places ask for. Nothing is laid out before the size is known."""
        super().__init__(parent)
        self._exhibit = exhibit
        self._panels = panels
        self._locale = QLocale(exhibit.cover.language)
        self._places = standings(exhibit)
        inside = main_part([standing.lies for standing in self._places.values()])
        self._main = [ident for ident, near in zip(self._places, inside, strict=True) if near]
        self._projection = fitting([self._places[ident].lies for ident in self._main])
        self._order = sorted(self._places, key=lambda ident: (ident not in self._main, self._projection.turn(self._places[ident].lies[0])))
        self._kinds = kinds_of(self._places)
        self._kind_rows = RowsModel(KindRole, [(kind.word, kind.shape, len(kind.places)) for kind in self._kinds], self)
        self._years = MapYearsViewModel(self._places, self)
        self._years.changed.connect(self._lay)
        self._years.changed.connect(self.chosenChanged)
        self._numbers = MapNumbersViewModel(exhibit, {ident: self._places[ident].place.when for ident in self._main}, self)
        self._numbers.changed.connect(self._lay)
        self._numbers.changed.connect(self.chosenChanged)
        self._on = [True] * len(self._kinds)
        self._chosen, self._zoom, self._most = "", LEVELS[0], LEVELS[-1]
        self._setting: Setting | None = None
        self._left: list[Setting] = []
        self._rows = QObject(self)
        self._ways = RowsModel(WayRole, [], self)
        self._layout = MapLayout(self._places, self._main, self._projection, self._kinds)
        self._lay()

    # -- intents -----------------------------------------------------------------------------------------------------

    @Slot(str, str)
    def open(self, focus: str, panel_id: str) -> None:
        """Begin on the place that the view was opened for, else on the panel's, with everything in sight.

        Who comes back to the place they left finds the map as it was.
        """
        wishes = [focus.removeprefix("place:"), *panel_at(self._exhibit, panel_id), *self._order]
        wish = next((ident for ident in wishes if ident in self._places), "")
        if wish != self._chosen or not focus:
            self._on = [True] * len(self._kinds)
            self._zoom = LEVELS[0]
            self._years.choose(0)
            self._numbers.choose("")
            self._take(wish)

    def left(self) -> MapLeft:
        """Give what a visitor chose here, for the same map in another language."""
        off = frozenset(kind.places for on, kind in zip(self._on, self._kinds, strict=True) if not on)
        return MapLeft(self._chosen, self._zoom, off, self._years.chosen, self._numbers.property("link"))

    def go_on(self, left: MapLeft) -> None:
        """Begin where another one was left."""
        self._on = [kind.places not in left.off for kind in self._kinds]
        self._zoom = left.zoom
        self._years.choose(left.year)
        self._numbers.choose(left.numbers)
        self._take(left.chosen)

    @Slot(QSizeF, QSizeF, QSizeF, float, QFont)
    def layOut(self, size: QSizeF, title: QSizeF, legend: QSizeF, unit: float, face: QFont) -> None:
        """Take the size of the map, those of the boxes in its upper corners, the unit of length and the face of names."""
        setting = Setting(size.toTuple(), title.toTuple(), legend.toTuple(), unit, face)
        if setting == self._setting or size.isEmpty() or self._rings(setting):
            return
        left = [*self._left, self._setting] if self._setting else []
        self._setting = setting
        self._lay()
        self._left = left

    def _rings(self, setting: Setting) -> bool:
        """Tell whether this has been before, with more room than now, since anything else changed.

        The legend is as wide as its scale bar, which is as long as the map is large, which leaves room for the legend: on a screen of
        800 x 600 two widths took turns for ever. The wider one stays.
        """
        now = self._setting
        return now is not None and setting in self._left and setting.legend[0] * setting.legend[1] <= now.legend[0] * now.legend[1]

    @Slot(float)
    def enlarge(self, zoom: float) -> None:
        """Show the map as many times as large, from all of it on."""
        if (wanted := within(zoom)) != self._zoom:
            self._zoom = wanted
            self._lay()

    @Slot(str)
    def choose(self, focus: str) -> None:
        """Choose a place, by its id or as a link names it."""
        ident = focus.removeprefix("place:")
        if ident in self._places and ident != self._chosen:
            self._take(ident)

    @Slot(int)
    def turnKind(self, row: int) -> None:
        """Switch a kind of place on or off."""
        if 0 <= row < len(self._on):
            self._on[row] = not self._on[row]
            self._lay()
            self.chosenChanged.emit()

    @Slot(str, result=float)
    def parting(self, place_id: str) -> float:
        """Say how much the map must be enlarged so that the places that share a mark come apart; 0: they never do, or it is one alone."""
        return self._layout.parting(place_id, [level for level in LEVELS if level > self._zoom])

    @Slot(str, result=bool)
    def sharing(self, place_id: str) -> bool:
        """Tell whether a place shares the mark of the chosen one."""
        return place_id in self._layout.group_of(self._chosen)

    @Slot(bool, result=str)
    def neighbour(self, onward: bool) -> str:  # noqa: FBT001, as QML calls it
        """Say which place comes after the chosen one, or before it, from west to east; empty at the ends."""
        walk = [ident for ident in self._order if ident == self._chosen or self._is_shown(ident)]
        at = walk.index(self._chosen) + (1 if onward else -1) if self._chosen in walk else -1
        return walk[at] if 0 <= at < len(walk) else ""

    # -- laying out --------------------------------------------------------------------------------------------------

    def _is_shown(self, ident: str) -> bool:
        return any(on and ident in kind.places for on, kind in zip(self._on, self._kinds, strict=True))

    def _take(self, ident: str) -> None:
        """Make a place the chosen one."""
        before, self._chosen = self._ways, ident
        panels = self._places[ident].panels if ident else ()
        self._ways = RowsModel(WayRole, [(f"panel:{panel.id}", panel.title) for panel in panels], self)
        self._lay()
        self.chosenChanged.emit()
        before.deleteLater()

    @Slot()
    def _lay(self) -> None:
        """Make the rows anew. Those before are let go when whoever shows them has seen the new ones."""
        before, self._rows = self._rows, QObject(self)
        self._left = []
        shown = [ident for ident in self._places if self._is_shown(ident) or ident == self._chosen]
        marks, labels, beyond = self._layout.lay(shown, self._chosen, self._zoom, self._years.limit, self._setting)
        self._marks = RowsModel(MarkRole, marks, self._rows)
        self._labels = RowsModel(LabelRole, labels, self._rows)
        self._beyond = RowsModel(BeyondRole, beyond, self._rows)
        shared = self._layout.group_of(self._chosen)
        self._shared = RowsModel(WayRole, [(f"place:{ident}", self._name_of(ident)) for ident in shared], self._rows)
        size, unit = (self._setting.size, self._setting.unit) if self._setting is not None else ((0.0, 0.0), 0.0)
        self._numbers.lay(lambda ident: self._layout.spot(ident, self._zoom) if unit else (), min(size), unit, self._years.chosen)
        self._bar = scale_bar(self._layout.frame.scale * self._zoom, self._setting, self._locale)
        self.laid.emit()
        before.deleteLater()

    # -- what QML reads ----------------------------------------------------------------------------------------------

    def _name_of(self, ident: str) -> str:
        return self._places[ident].place.name if ident in self._places else ""

    def _beside(self, onward: bool) -> str:  # noqa: FBT001, as neighbour()
        return self._name_of(self.neighbour(onward))

    def _get_when(self) -> str:
        return sentence(date_words(self._places[self._chosen].place.when, self._locale)) if self._chosen else ""

    def _get_heading(self) -> str:
        place = self._places[self._chosen].place if self._chosen else None
        return " \u00b7 ".join(filter(None, (place.name, place.kind, self._numbers.said_of(self._chosen)))) if place is not None else ""

    def _get_about(self) -> str:
        return plain(self._places[self._chosen].place.about) if self._chosen else ""

    def _get_first_event(self) -> str:
        events = self._places[self._chosen].events if self._chosen else ()
        return f"event:{events[0].id}" if events else ""

    def _get_panel_words(self) -> str:
        panels = self._places[self._chosen].panels if self._chosen else ()
        if len(panels) > 1:
            return QCoreApplication.translate("Map", "Panels (%1)").replace("%1", str(len(panels)))
        return panels[0].title if panels else ""

    def _get_panel_link(self) -> str:
        panels = self._places[self._chosen].panels if self._chosen else ()
        return f"panel:{panels[0].id}" if len(panels) == 1 else ""

    def _step(self, way: int) -> float:
        return step(self._zoom, way)

    def _get_drawing(self) -> str:
        if self._setting is None:
            return ""
        cone, frame = self._projection, self._layout.frame
        return "/".join(map(str, (cone.south, cone.north, cone.meridian, frame.scale, frame.x, frame.y)))

    def _get_spot(self) -> list[float]:
        return [*self._layout.spot(self._chosen, self._zoom)]

    _get_kinds = attrgetter("_kind_rows")
    kinds = Property(RowsModel, _get_kinds, constant=True)
    """A key each, to switch them on and off."""
    _get_on = attrgetter("_on")
    kindsOn = Property(list, _get_on, notify=laid)
    _get_years = attrgetter("_years")
    years = Property(MapYearsViewModel, _get_years, constant=True)
    _get_numbers = attrgetter("_numbers")
    numbers = Property(MapNumbersViewModel, _get_numbers, constant=True)
    _get_marks = attrgetter("_marks")
    marks = Property(RowsModel, _get_marks, notify=laid)
    _get_labels = attrgetter("_labels")
    labels = Property(RowsModel, _get_labels, notify=laid)
    _get_beyond = attrgetter("_beyond")
    beyond = Property(RowsModel, _get_beyond, notify=laid)
    """Places too far away for this map."""
    _get_shared = attrgetter("_shared")
    shared = Property(RowsModel, _get_shared, notify=laid)
    """The places that share the mark of the chosen one, itself among them."""
    _get_zoom = attrgetter("_zoom")
    zoom = Property(float, _get_zoom, notify=laid)
    _get_closer, _get_wider = partial(_step, way=1), partial(_step, way=-1)
    closer = Property(float, _get_closer, notify=laid)
    """The next larger enlargement; 0 where there is none."""
    wider = Property(float, _get_wider, notify=laid)
    _get_most = attrgetter("_most")
    most = Property(float, _get_most, constant=True)
    """How much two fingers can enlarge it; they can make it as small as it is at first, which is 1."""
    drawing = Property(str, _get_drawing, notify=laid)
    """What the picture of the ground is asked for by: the projection, the pixels a kilometre, and the kilometres at the upper left;
    nothing before the size is known."""
    spot = Property(list, _get_spot, notify=laid)
    """Where the chosen place stands on the enlarged map; empty where it lies beyond."""
    _get_bar_words, _get_bar_width = attrgetter("_bar.words"), attrgetter("_bar.width")
    barWords = Property(str, _get_bar_words, notify=laid)
    barWidth = Property(float, _get_bar_width, notify=laid)
    _get_chosen = attrgetter("_chosen")
    chosen = Property(str, _get_chosen, notify=chosenChanged)
    _get_before, _get_after = partial(_beside, onward=False), partial(_beside, onward=True)
    before = Property(str, _get_before, notify=chosenChanged)
    after = Property(str, _get_after, notify=chosenChanged)
    when = Property(str, _get_when, notify=chosenChanged)
    heading = Property(str, _get_heading, notify=chosenChanged)
    """The name, the kind of place, and what was counted there, where numbers are drawn."""
    about = Property(str, _get_about, notify=chosenChanged)
    _get_ways = attrgetter("_ways")
    ways = Property(RowsModel, _get_ways, notify=chosenChanged)
    """The panels that name the chosen place."""
    firstEvent = Property(str, _get_first_event, notify=chosenChanged)
    """A link to the first event there; empty where nothing is told of it."""
    panelWords = Property(str, _get_panel_words, notify=chosenChanged)
    """What the key to its panels says: the title of the only one, or how many there are; empty where there is none."""
    panelLink = Property(str, _get_panel_link, notify=chosenChanged)
    """Where that key leads, when there is only one."""
