from math import inf

import pytest
from msgspec.structs import replace

from kiosk.exhibit.catalogue import Event, Place
from kiosk.exhibit.dates import Edtf
from kiosk.viewmodels.places import kinds_of, panel_at, standings
from tests.unit.viewmodels.making import exhibit, panel


def place(ident: str, kind: str = "camp", when: str = "", at: tuple[float | None, float | None] = (60.0, 30.0)) -> Place:
    """Make a place."""
    return Place(id=ident, name=ident.capitalize(), kind=kind, latitude=at[0], longitude=at[1], when=Edtf(when))


def event(ident: str, where: str, date: str) -> Event:
    """Make an event."""
    return Event(id=ident, title=ident, date=Edtf(date), place=where)


def with_places(*places: Place, events: tuple[Event, ...] = (), panels=()):
    """Make an exhibit of places."""
    return replace(exhibit(panels), places={one.id: one for one in places}, events={one.id: one for one in events})


def kinds(*words: str) -> list[tuple[str, str, int]]:
    """Sort places of these kinds."""
    made = standings(with_places(*(place(f"p{number}", word) for number, word in enumerate(words))))
    return [(kind.word, kind.shape, len(kind.places)) for kind in kinds_of(made)]


def test_the_kinds_that_most_places_have_come_first():
    """Of as many, by the alphabet; a kind begins with a capital letter."""
    assert kinds("prison", "camp", "camp", "burial ground") == [
        ("Camp", "square", 2),
        ("Burial ground", "diamond", 1),
        ("Prison", "cross", 1),
    ]


def test_more_than_six_kinds_are_six_and_the_rest():
    """A place without a kind belongs to the rest."""
    assert kinds(*"aabbccddeefg", "")[5:] == [("F", "down", 1), ("Other", "bar", 2)]


def test_a_rest_of_one_kind_is_called_by_its_name():
    """Seven kinds have a key each."""
    assert kinds(*"aabbccddeefg")[6:] == [("G", "bar", 1)]


def test_a_place_of_unknown_position_is_not_on_the_map():
    """It is left out, not put at 0, 0."""
    assert list(standings(with_places(place("here"), place("nowhere", at=(None, None))))) == ["here"]


@pytest.mark.parametrize(
    ("when", "dates", "begins"),
    [("1937", ("1930",), 1930.0), ("1923/1939", (), 1923.0), ("", ("1940", "1934"), 1934.0), ("", (), -inf), ("../1930", (), -inf)],
)
def test_a_place_begins_with_what_is_first_told_of_it(when, dates, begins):
    """Its own date or an event there; without either it was always there."""
    events = tuple(event(f"e{number}", "here", date) for number, date in enumerate(dates))
    assert standings(with_places(place("here", when=when), events=events))["here"].begins == begins


def test_a_place_knows_the_panels_that_name_it_and_its_events_in_order():
    """As the panel's own place, or among its places."""
    panels = (panel("one", place="here"), panel("two"), panel("three", places=("there", "here")))
    events = (event("late", "here", "1940"), event("early", "here", "1930"), event("elsewhere", "there", "1920"))
    standing = standings(with_places(place("here"), place("there"), events=events, panels=panels))["here"]
    assert [one.id for one in standing.panels] == ["one", "three"]
    assert [one.id for one in standing.events] == ["early", "late"]
    assert standing.weight == 6


def test_a_panels_own_place_comes_first():
    """A panel that there is not has none."""
    made = with_places(place("here"), place("there"), panels=(panel("one", place="here", places=("there",)),))
    assert (panel_at(made, "one"), panel_at(made, "nowhere")) == (["here", "there"], [])
