"""Between two visitors the exhibit starts over: the next one finds nothing that the last one chose, opened, read or typed."""

import pytest

from tests.helpers.sizes import STRIP, WIDE
from tests.helpers.visitor import Key

VIEWS = ("timeline", "map", "people", "numbers", "search")


def look_round(visitor):
    """What is read and what can be pressed on the panel, in the contents, on a sheet and in every view."""
    navigation = visitor.application.navigation
    seen = {"panel": (visitor.panel, visitor.reads(), visitor.keys)}
    for name, go in (
        ("contents", navigation.openContents),
        ("sheet", lambda: navigation.openFigure("stalin")),
        *((view, lambda view=view: navigation.openView(view)) for view in VIEWS),
    ):
        go()
        if name == "search":  # The index is built between the frames, which may take longer than the screen is still.
            visitor.application.views.view("search").finish()
        visitor.settle()
        seen[name] = (visitor.reads(), visitor.keys, sorted(visitor.descriptions.items()))
        navigation.close()
        navigation.close()
        visitor.settle()
    return seen


def change_everything(visitor):
    """Choose, open, read and type whatever there is to choose, open, read and type."""
    there = visitor.application
    views, navigation = there.views, there.navigation
    there.languages.choose("uk")
    there.preferences.choosePalette("dark")
    navigation.chooseWording("full")
    navigation.agree()
    view = views.view
    for name, act in (
        ("timeline", lambda: (view("timeline").showOnly("figure:stalin"), view("timeline").zoom(4, 300), view("timeline").toggleLane(1))),
        ("map", lambda: (view("map").turnKind(0), view("map").enlarge(4))),
        ("people", lambda: visitor.press(Key.Key_Tab, Key.Key_Tab, Key.Key_Return)),
        ("numbers", lambda: visitor.press(Key.Key_Right)),
        ("search", lambda: (view("search").write("кіров"), view("search").layOut("latin"))),
    ):
        navigation.openView(name)
        visitor.settle()
        act()
        visitor.settle()
        navigation.restart(5)
    navigation.showPanel("conclusion")
    navigation.openFigure("kirov")
    navigation.openEvidence()
    visitor.settle()


@pytest.mark.slow
@pytest.mark.parametrize("size", [WIDE, pytest.param(STRIP, marks=pytest.mark.long)], ids=["wide", "strip"])
def test_the_next_visitor_finds_nothing_of_the_last_one(rooms, bare, size):
    """Language, colours, wording, notices, filters, zoom, query, the way back and the focus are those of the beginning."""
    visitor = rooms.show(bare, size=size)
    before = look_round(visitor)
    change_everything(visitor)
    visitor.application.start_over()
    visitor.settle()
    assert (visitor.panel, visitor.dialogs, visitor.focused) == (before["panel"][0], [], "")
    assert visitor.application.preferences.palette == "paper"
    assert visitor.application.navigation.seen == [0]
    after = look_round(visitor)
    assert [name for name in before if after[name] != before[name]] == []
    assert not visitor.application.navigation.back()
