from types import SimpleNamespace

import pytest

from kiosk.viewmodels.navigation import LONGEST_CHAIN, NavigationViewModel, Spot
from kiosk.viewmodels.panels import PanelListModel
from tests.unit.viewmodels.making import exhibit, figure, panel

PEOPLE = ("kirov", "stalin", "lenin")
PANELS = ("one", "two", "three", "four")


@pytest.fixture
def walk(qtbot) -> SimpleNamespace:
    """An exhibit of four panels and three people; `at(…)` puts the visitor somewhere, `told` counts the changes."""
    whole = exhibit([panel(name) for name in PANELS], figures=[figure(name, f"The {name.capitalize()}") for name in PEOPLE])
    panels = PanelListModel(whole)
    navigation = NavigationViewModel(whole, panels)
    told: list[Spot] = []
    navigation.spotChanged.connect(lambda: told.append(navigation.spot))

    def at(spot: Spot, *trail: Spot) -> NavigationViewModel:
        navigation._spot, navigation._trail = spot, trail
        return navigation

    return SimpleNamespace(at=at, navigation=navigation, panels=panels, told=told)


MIDDLE = Spot(1)
CONTENTS = Spot(1, contents=True)
SHEET = Spot(1, figures=("kirov",))
SHEETS = Spot(1, figures=("kirov", "stalin"))
EVERYWHERE = {"a panel": MIDDLE, "the contents": CONTENTS, "a sheet": SHEET, "a sheet over a sheet": SHEETS}


@pytest.mark.parametrize("start", EVERYWHERE.values(), ids=EVERYWHERE)
@pytest.mark.parametrize(
    ("intent", "given", "expected"),
    [
        ("restart", (), [Spot(0), Spot(0), Spot(0), Spot(0)]),
        ("forward", (), [Spot(2), MIDDLE, MIDDLE, MIDDLE]),
        ("backward", (), [Spot(0), MIDDLE, MIDDLE, SHEET]),
        ("first", (), [Spot(0), Spot(0), Spot(0), Spot(0)]),
        ("last", (), [Spot(3), Spot(3), Spot(3), Spot(3)]),
        ("turnTo", (2,), [Spot(2), Spot(2), Spot(2), Spot(2)]),
        ("turnTo", (1,), [MIDDLE, MIDDLE, MIDDLE, MIDDLE]),
        ("turnTo", (4,), [MIDDLE, CONTENTS, SHEET, SHEETS]),
        ("turnTo", (-1,), [MIDDLE, CONTENTS, SHEET, SHEETS]),
        ("showPanel", ("three",), [Spot(2), Spot(2), Spot(2), Spot(2)]),
        ("showPanel", ("two",), [MIDDLE, MIDDLE, MIDDLE, MIDDLE]),
        ("showPanel", ("nowhere",), [MIDDLE, CONTENTS, SHEET, SHEETS]),
        ("showPanel", ("",), [MIDDLE, CONTENTS, SHEET, SHEETS]),
        ("openContents", (), [CONTENTS, CONTENTS, CONTENTS, CONTENTS]),
        (
            "openFigure",
            ("lenin",),
            [
                Spot(1, figures=("lenin",)),
                Spot(1, figures=("lenin",)),
                Spot(1, figures=("kirov", "lenin")),
                Spot(1, figures=("kirov", "stalin", "lenin")),
            ],
        ),
        ("openFigure", ("kirov",), [SHEET, SHEET, SHEET, SHEET]),
        ("openFigure", ("nobody",), [MIDDLE, CONTENTS, SHEET, SHEETS]),
        ("follow", ("figure:kirov",), [SHEET, SHEET, SHEET, SHEET]),
        ("follow", ("panel:three",), [Spot(2), Spot(2), Spot(2), Spot(2)]),
        ("follow", ("place:smolny",), [MIDDLE, CONTENTS, SHEET, SHEETS]),
        ("follow", ("http://example.org",), [MIDDLE, CONTENTS, SHEET, SHEETS]),
        ("follow", ("figure",), [MIDDLE, CONTENTS, SHEET, SHEETS]),
        ("follow", ("",), [MIDDLE, CONTENTS, SHEET, SHEETS]),
        ("close", (), [MIDDLE, MIDDLE, MIDDLE, MIDDLE]),
        ("back", (), [MIDDLE, MIDDLE, MIDDLE, SHEET]),
    ],
)
def test_every_intent_leads_somewhere_from_everywhere(walk, start, intent, given, expected):
    """And tells of a change only when there is one."""
    navigation = walk.at(start)
    getattr(navigation, intent)(*given)
    goal = expected[list(EVERYWHERE.values()).index(start)]
    assert navigation.spot == goal
    assert walk.told == ([goal] if goal != start or intent == "restart" else [])


@pytest.mark.parametrize(("start", "intent"), [(0, "backward"), (3, "forward"), (0, "first"), (3, "last")])
def test_the_exhibit_has_two_ends(walk, start, intent):
    """Beyond them there is nothing, and nothing is told."""
    navigation = walk.at(Spot(start))
    getattr(navigation, intent)()
    assert (navigation.spot, walk.told) == (Spot(start), [])


def test_going_to_a_panel_from_a_sheet_and_back_returns_to_the_sheet(walk):
    """To the one on top, with those under it."""
    navigation = walk.at(SHEETS)
    navigation.showPanel("four")
    assert (navigation.spot, navigation.returnTo) == (Spot(3), "The Stalin")
    assert navigation.back() is True
    assert navigation.spot == SHEETS


def test_going_to_the_panel_under_a_sheet_keeps_the_way_back(walk):
    """The sheet is left, not closed."""
    navigation = walk.at(SHEET)
    navigation.showPanel("two")
    assert (navigation.spot, navigation.returnTo) == (MIDDLE, "The Kirov")
    navigation.back()
    assert navigation.spot == SHEET


def test_following_a_link_from_panel_to_panel_keeps_the_way_back(walk):
    """Its title stands on the key that leads back."""
    navigation = walk.at(MIDDLE)
    navigation.follow("panel:four")
    assert navigation.returnTo == "Two"
    navigation.back()
    assert (navigation.spot, navigation.returnTo) == (MIDDLE, "")


@pytest.mark.parametrize(("intent", "given"), [("forward", ()), ("first", ()), ("turnTo", (2,))])
def test_turning_to_another_panel_ends_the_way_back(walk, intent, given):
    """Who goes on is no longer on an errand."""
    navigation = walk.at(MIDDLE, SHEET)
    getattr(navigation, intent)(*given)
    assert (navigation.returnTo, navigation.back()) == ("", False)


@pytest.mark.parametrize(("intent", "given"), [("turnTo", (1,)), ("showPanel", ("two",)), ("follow", ("panel:two",))])
def test_turning_to_the_panel_on_screen_keeps_the_way_back(walk, intent, given):
    """A swipe that sprang back, or a link to the same panel, once took the way back to the sheet away."""
    navigation = walk.at(MIDDLE, SHEET)
    getattr(navigation, intent)(*given)
    assert (navigation.returnTo, walk.told) == ("The Kirov", [])


def test_the_first_panel_and_home_keep_the_way_back(walk):
    """Home on the first panel leads nowhere, so it undoes nothing."""
    navigation = walk.at(Spot(0), SHEET)
    navigation.first()
    assert (navigation.returnTo, walk.told) == ("The Kirov", [])


@pytest.mark.parametrize("over", [Spot(1, contents=True), Spot(1, figures=("lenin",))])
def test_what_lies_over_a_panel_hides_the_way_back_and_keeps_it(walk, over):
    """First it is closed, then one returns."""
    navigation = walk.at(over, SHEET)
    assert navigation.returnTo == ""
    navigation.back()
    assert (navigation.spot, navigation.returnTo) == (MIDDLE, "The Kirov")


def test_a_person_already_in_the_chain_is_gone_back_to(walk):
    """Two sheets that name each other do not make an endless chain."""
    navigation = walk.at(Spot(1, figures=("kirov", "stalin", "lenin")))
    navigation.openFigure("stalin")
    assert navigation.spot == SHEETS


def test_a_chain_and_a_trail_have_an_end(qtbot):
    """A chain was once one sheet longer than the longest."""
    people = [figure(f"p{number}", f"Person {number}") for number in range(60)]
    whole = exhibit([panel("one"), panel("two")], figures=people)
    panels = PanelListModel(whole)
    navigation = NavigationViewModel(whole, panels)
    for person in people:
        navigation.openFigure(person.id)
    assert navigation.spot.figures == tuple(person.id for person in people[-LONGEST_CHAIN:])
    for number in range(100):
        navigation.showPanel(("two", "one")[number % 2])
    assert len(navigation._trail) == LONGEST_CHAIN


def test_neighbours_are_the_panels_beside(walk):
    """None beyond the ends."""
    navigation = walk.at(Spot(0))
    assert (navigation.index, navigation.previous, navigation.panel.panelId, navigation.next.panelId) == (0, None, "one", "two")
    walk.at(Spot(3))
    assert (navigation.index, navigation.previous.panelId, navigation.panel.panelId, navigation.next) == (3, "three", "four", None)


def test_a_sheet_is_made_once(walk):
    """And says who is under it."""
    navigation = walk.at(SHEETS)
    assert (navigation.figure.name, navigation.sheetBelow, navigation.contentsOpen) == ("The Stalin", "The Kirov", False)
    assert navigation.figure is navigation.figure
    walk.at(SHEET)
    assert (navigation.figure.name, navigation.sheetBelow) == ("The Kirov", "")
    walk.at(CONTENTS)
    assert (navigation.figure, navigation.contentsOpen) == (None, True)


def test_what_was_on_screen_is_remembered_until_the_next_visitor(walk):
    """Sheets and contents show no other panel; a new visit begins with the first one seen."""
    navigation = walk.navigation
    assert navigation.seen == [0]
    navigation.last()
    navigation.openFigure("kirov")
    navigation.showPanel("two")
    assert navigation.seen == [0, 1, 3]
    navigation.restart()
    assert (navigation.seen, navigation.spot, navigation.back()) == ([0], Spot(), False)


@pytest.mark.parametrize(
    ("intent", "given"),
    [
        ("forward", ()),
        ("backward", ()),
        ("first", ()),
        ("last", ()),
        ("turnTo", (0,)),
        ("showPanel", ("one",)),
        ("openContents", ()),
        ("openFigure", ("kirov",)),
        ("follow", ("figure:kirov",)),
        ("close", ()),
        ("back", ()),
        ("restart", ()),
    ],
)
def test_nothing_happens_in_an_empty_exhibit(qtbot, intent, given):
    """After a restart its first panel, which there is not, once counted as seen."""
    whole = exhibit(figures=[figure()])
    navigation = NavigationViewModel(whole, PanelListModel(whole))
    assert getattr(navigation, intent)(*given) in (None, False)
    assert (navigation.spot, navigation.seen, navigation.returnTo) == (Spot(), [], "")
    assert (navigation.panel, navigation.next, navigation.previous, navigation.figure) == (None, None, None, None)
