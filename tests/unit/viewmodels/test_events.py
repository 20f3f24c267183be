import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject

from kiosk.exhibit.dates import Edtf
from kiosk.exhibit.model import Event, Place
from kiosk.viewmodels.events import EventViewModel, large_years
from tests.unit.viewmodels.making import exhibit, figure, panel, rows


@pytest.mark.parametrize(
    ("date", "years"),
    [
        ("1934-12-01", "1934"),
        ("1937-07/1938-11", "1937–38"),
        ("1936-08-19/1936-08-24", "1936"),
        ("1899/1901", "1899–1901"),
        ("193X", "1930s"),
        ("18XX", "1800–99"),
        ("1929/..", "1929–"),
        ("../1929", "–1929"),
        ("1901~", "1901"),
    ],
)
def test_the_years_of_an_event_are_a_headline(date, years):
    """As short as can be; how sure they are stands beside it, in words."""
    assert large_years(Edtf(date)) == years


def test_an_event_says_what_happened_and_leads_on():
    """Its date in words, its text without links, the panel that names it, its place and its first three people."""
    people = [figure(name, name.capitalize()) for name in ("a", "b", "c", "d")]
    happened = Event(id="e", title="Shot", date=Edtf("1934-12~"), place="smolny", figures=("a", "b", "c", "d"), about="By [A](figure:a).")
    place = Place(id="smolny", name="Smolny", latitude=59.9, longitude=30.4)
    whole = replace(exhibit([panel("one"), panel("two", events=("e",))], figures=people), events={"e": happened}, places={"smolny": place})
    home = QObject()
    event = EventViewModel(whole, happened, home)
    names = ("eventId", "title", "dateWords", "years", "about", "panelId", "panelTitle", "placeId", "placeName")
    assert [event.property(name) for name in names] == [
        "e",
        "Shot",
        "About December 1934",
        "1934",
        "By A.",
        "two",
        "Two",
        "smolny",
        "Smolny",
    ]
    assert rows(event.people, "figureId") == ["a", "b", "c"]


def test_an_event_leads_nowhere_that_is_not_there():
    """No panel names it, its place is not on the map, its people are not known."""
    happened = Event(id="e", title="Shot", date=Edtf("1934"), place="camp", figures=("nobody",))
    whole = replace(exhibit([panel("one")]), events={"e": happened}, places={"camp": Place(id="camp", name="Camp")})
    home = QObject()
    event = EventViewModel(whole, happened, home)
    assert [event.property(name) for name in ("panelId", "panelTitle", "placeId", "placeName", "about")] == [""] * 5
    assert event.people.rowCount() == 0
