"""What a visitor chose in a view stays when the language is switched: the same thing, seen from the same place, in other words."""

from collections.abc import Callable
from typing import Any, Final

import pytest
from PySide6.QtQuick import QQuickItem

from tests.helpers.seeing import walk
from tests.helpers.speaking import ENGLISH, RUSSIAN, UKRAINIAN, speak
from tests.helpers.visitor import Visitor

State = dict[str, Any]


def view(visitor: Visitor) -> QQuickItem:
    """The page of the view that is open."""
    return next(item for item in walk(visitor.window.contentItem()) if item.property("toolsWidth") is not None and item.isVisible())


def scrolled(visitor: Visitor) -> int:
    """How far to the right the drawing of the view is pushed, in pixels."""
    return next(round(at) for item in walk(view(visitor)) if item.isVisible() and (at := item.property("contentX")) is not None)


def place_of(visitor: Visitor) -> str:
    """What the view stands on, as a link names it."""
    return visitor.application.navigation.property("viewFocus")


def model(visitor: Visitor, name: str) -> Any:
    """The model of a view."""
    return visitor.application.views.view(name)


def on_the_timeline(visitor: Visitor) -> State:
    """The chosen event, a filter, a lane that is off, how near one looks and where."""
    shown = model(visitor, "timeline")
    chosen, (level, growth, middle) = shown.left()
    return {"chosen": chosen, "level": level, "growth": round(growth, 3), "middle": round(middle, 2)}


def use_the_timeline(visitor: Visitor) -> None:
    """Choose all that there is to choose."""
    shown = model(visitor, "timeline")
    shown.showOnly("figure:kirov")
    shown.toggleLane(3)
    shown.choose("event:kirov-shot")
    for _ in range(3):
        shown.zoom(1, 500.0)
    visitor.settle()
    shown.choose(shown.afterId)
    shown.pinch(1.2, 500.0, 520.0)


def on_the_map(visitor: Visitor) -> State:
    """The place, how large, the kinds, the year, and the numbers that are drawn."""
    shown = model(visitor, "map")
    kinds = [round(0.0 if on else 1.0) for on in shown.kindsOn]
    numbers = (shown.numbers.link, shown.numbers.circles.rowCount() > 0)
    return {"place": shown.chosen, "zoom": shown.zoom, "off": sum(kinds), "year": shown.years.year, "numbers": numbers}


def use_the_map(visitor: Visitor) -> None:
    """The same."""
    shown = model(visitor, "map")
    visitor.application.navigation.openView("map", "place:butovo")
    visitor.settle()
    shown.enlarge(3)
    shown.turnKind(2)
    shown.years.choose(1938)
    shown.numbers.choose("dataset:burial-sites")


def among_people(visitor: Visitor) -> State:
    """Whose circle, in which year, without which ties, how large, and what stands in the middle of the view."""
    names = ("person", "year", "mode", "off", "zoom")
    page = view(visitor)
    return {name: page.property(name) for name in names} | {"at": scrolled(visitor)}


def use_the_people(visitor: Visitor) -> None:
    """The same."""
    visitor.tap("Everybody")
    visitor.tap("Circle")
    visitor.tap("Rivals")
    visitor.tap("One year on")
    visitor.tap("Show the people larger")
    visitor.tap("Show the people larger")


def among_numbers(visitor: Visitor) -> State:
    """Which table, and whether its chart, its rows or its sources."""
    return {"link": place_of(visitor), "side": view(visitor).property("side")}


def use_the_numbers(visitor: Visitor) -> None:
    """The same."""
    visitor.application.navigation.openView("numbers", "dataset:burial-sites")
    visitor.settle()
    visitor.tap("Sources")


def in_the_search(visitor: Visitor) -> State:
    """What is looked for, and which of what was found is chosen."""
    shown = model(visitor, "search")
    shown.finish()
    visitor.settle()
    return {"query": shown.query, "link": shown.link}


def use_the_search(visitor: Visitor) -> None:
    """The same."""
    shown = model(visitor, "search")
    shown.finish()
    shown.write("1934")
    shown.choose(2)


def among_sources(visitor: Visitor) -> State:
    """Which kind of source, and how far down its list."""
    return {"at": view(visitor).property("scrolled") > 0, "link": place_of(visitor)}


def use_the_sources(visitor: Visitor) -> None:
    """The same."""
    books = next(key for key in visitor.keys if key.startswith("Books"))
    visitor.tap(books)
    visitor.tap("Read on")


def at_the_picture(visitor: Visitor) -> State:
    """Which picture, how large, and where on it one looks."""
    ground = next(item for item in walk(view(visitor)) if item.property("longest") is not None)
    return {"link": view(visitor).property("link"), "zoom": ground.property("zoom"), "at": scrolled(visitor)}


def use_the_picture(visitor: Visitor) -> None:
    """The same."""
    visitor.tap("Show the picture larger")


USED: Final[dict[str, tuple[Callable[[Visitor], None], Callable[[Visitor], State]]]] = {
    "timeline": (use_the_timeline, on_the_timeline),
    "map": (use_the_map, on_the_map),
    "people": (use_the_people, among_people),
    "numbers": (use_the_numbers, among_numbers),
    "search": (use_the_search, in_the_search),
    "bibliography": (use_the_sources, among_sources),
    "picture": (use_the_picture, at_the_picture),
}


@pytest.fixture(scope="module", name="here")
def _here(lasting_rooms, flagship) -> Visitor:
    """One exhibit for all views."""
    return lasting_rooms.show(lasting_rooms.without_notices(flagship), panel="kirov-murder")


SHORT: Final = ("timeline", "map", "search")
"""The views that have the most to remember."""


@pytest.mark.slow
@pytest.mark.parametrize("name", [name if name in SHORT else pytest.param(name, marks=pytest.mark.long) for name in USED])
def test_what_was_chosen_in_a_view_stays_in_another_language(here, name):
    """There and back. The map once lost the numbers that were drawn on it, and the timeline began anew."""
    use, state = USED[name]
    here.application.languages.choose("en")
    here.application.navigation.restart()
    here.application.navigation.turnTo(3)
    here.application.navigation.openView(name)
    here.settle()
    use(here)
    here.settle()
    before = state(here)
    for language in (RUSSIAN, UKRAINIAN, ENGLISH):
        speak(here, language)
        assert state(here) == before, language
    here.application.navigation.restart()
    here.application.navigation.openView(name)
    here.settle()
    assert state(here) != before
