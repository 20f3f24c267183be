"""One event in words, with the ways on from it."""

from operator import attrgetter
from typing import Final

from PySide6.QtCore import Property, QCoreApplication, QLocale, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.dates import Edtf, Point
from kiosk.exhibit.model import Event, Exhibit
from kiosk.viewmodels.datewords import DASH, date_words
from kiosk.viewmodels.people import PersonListModel, person_row
from kiosk.viewmodels.prose import plain

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MOST_PEOPLE: Final = 3
"""How many of an event's people can be gone to from it: the first ones, who are named first because they matter most there."""


def large_years(date: Edtf) -> str:
    """Give the years of a date as a headline: `1934`, `1939–40`, `1930s`. How sure they are is said where the date stands in words."""
    since, until = _years(date.first), _years(date.last)
    if not since or not until or since == until:
        return since + DASH * (date.last.open or not since) + ("" if since == until else until)
    return f"{since}{DASH}{until[2:] if since[:2] == until[:2] and until.isdecimal() else until}"


def _years(point: Point) -> str:
    if point.precision == "decade":
        return QCoreApplication.translate("DateWords", "%1s").replace("%1", str(point.year))
    return f"{point.year}{DASH}{(point.year + 99) % 100:02}" if point.precision == "century" else str(point.year or "")


@QmlElement
@QmlUncreatable("")
class EventViewModel(QObject):  # type: ignore[operator]
    """An event. Nothing in it ever changes."""

    def __init__(self, exhibit: Exhibit, event: Event, parent: QObject) -> None:
        """Say everything once. Which panel it belongs to is derived from the panels, never written."""
        super().__init__(parent)
        self._event = event
        words = date_words(event.date, QLocale(exhibit.cover.language))
        self._date_words = words[:1].upper() + words[1:]
        self._years = large_years(event.date)
        self._about = plain(event.about)
        panel = next((panel for panel in exhibit.panels if event.id in panel.events), None)
        self._panel_id, self._panel_title = (panel.id, panel.title) if panel is not None else ("", "")
        place = exhibit.places.get(event.place)
        self._place_id, self._place_name = (place.id, place.name) if place is not None and place.latitude is not None else ("", "")
        people = [exhibit.figures[name] for name in event.figures if name in exhibit.figures]
        self._people = PersonListModel([person_row(one, "", exhibit.cover, event.date) for one in people[:MOST_PEOPLE]], self)

    _get_event_id = attrgetter("_event.id")
    eventId = Property(str, _get_event_id, constant=True)
    _get_title = attrgetter("_event.title")
    title = Property(str, _get_title, constant=True)
    _get_date_words = attrgetter("_date_words")
    dateWords = Property(str, _get_date_words, constant=True)
    _get_years = attrgetter("_years")
    years = Property(str, _get_years, constant=True)
    """As a headline."""
    _get_about = attrgetter("_about")
    about = Property(str, _get_about, constant=True)
    _get_panel_id = attrgetter("_panel_id")
    panelId = Property(str, _get_panel_id, constant=True)
    """The first panel that names it; empty where none does."""
    _get_panel_title = attrgetter("_panel_title")
    panelTitle = Property(str, _get_panel_title, constant=True)
    _get_place_id = attrgetter("_place_id")
    placeId = Property(str, _get_place_id, constant=True)
    """Where it happened, if that is on the map."""
    _get_place_name = attrgetter("_place_name")
    placeName = Property(str, _get_place_name, constant=True)
    _get_people = attrgetter("_people")
    people = Property(PersonListModel, _get_people, constant=True)
