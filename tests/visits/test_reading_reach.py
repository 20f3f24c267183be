"""Low keys: whoever sits in a wheelchair, or is a child, reaches everything (EN 301 549 8.3.4, accessibility.md A25)."""

import pytest

from tests.helpers.sizes import EVERY_SIZE
from tests.helpers.visitor import PRESSABLE

REACHED = 0.45
"""The share of the screen above which nothing needs to be touched."""
TWINS = {
    "panel": "people named in the text stand in the strip below it; its marks are in Sources, its places on the map",
    "timeline": "an event is stepped to with the keys below the chart, and found by All events",
    "map": "a place is stepped to with the keys below the map",
    "people": "a person is found in the list, which lies low",
}
"""Where something above may be touched as well, and what does the same lower down."""


@pytest.mark.slow
@EVERY_SIZE
@pytest.mark.parametrize("scale", [1, pytest.param(2, marks=pytest.mark.long)])
def test_all_that_can_be_touched_lies_low(rooms, flagship, size, scale):
    """The panel and its notice, contents, sheet, card, sources and every view; but for what has its twin below."""
    visitor = rooms.show(flagship, size=size, panel="kirov-murder", still=True)
    navigation = visitor.application.navigation
    visitor.application.preferences.chooseTextScale(scale)
    visitor.application.preferences.chooseReach("low")
    ways = {
        "panel": lambda: None,
        "notice": lambda: navigation.restart(5),
        "contents": navigation.openContents,
        "sheet": lambda: navigation.openFigure("kirov"),
        "card": lambda: navigation.follow("claim:card"),
        "sources": navigation.openEvidence,
        **{
            view: lambda view=view: navigation.openView(view)
            for view in ("reading", "timeline", "map", "people", "numbers", "search", "bibliography", "picture")
        },
    }
    high = {}
    for name, go in ways.items():
        navigation.restart(3)
        navigation.agree()
        go()
        visitor.settle()
        found = [thing.name for thing in visitor.things() if thing.role in PRESSABLE and thing.box.top() < REACHED * size[1] - 1]
        if found and name not in TWINS:
            high[name] = found
    assert high == {}


@EVERY_SIZE
def test_whom_the_text_names_can_be_reached_below_it(rooms, candid, size):
    """Each person who can be touched above has a tile below, and the marks have the key of the sources."""
    visitor = rooms.show(candid, size=size, panel="kirov-murder", still=True)
    visitor.application.preferences.chooseReach("low")
    visitor.settle()
    low = {thing.name for thing in visitor.things() if thing.role in PRESSABLE and thing.box.top() >= REACHED * size[1]}
    names = {name.partition(",")[0] for name in low}
    assert {"Leonid Nikolaev", "Sergei Kirov", "Joseph Stalin"} <= names
    assert {"Sources"} & low or {"More"} & low
    assert {"Map"} & low or {"More"} & low


@pytest.mark.slow
@EVERY_SIZE
def test_the_list_of_people_lies_low(rooms, candid, size):
    """It is the twin of the circle."""
    visitor = rooms.show(candid, size=size, panel="kirov-murder", still=True)
    visitor.application.preferences.chooseReach("low")
    visitor.application.navigation.openView("people")
    visitor.settle()
    visitor.tap("List")
    high = [thing.name for thing in visitor.things() if thing.role in PRESSABLE and thing.box.top() < REACHED * size[1] - 1]
    assert high == []
