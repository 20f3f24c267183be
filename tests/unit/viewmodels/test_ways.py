"""Views in navigation: how one comes to them, and back."""

import pytest
from msgspec.structs import replace

from kiosk.exhibit.catalogue import Event, Place
from kiosk.exhibit.dates import Edtf
from kiosk.viewmodels.navigation import NavigationViewModel
from kiosk.viewmodels.panels import PanelListModel
from kiosk.viewmodels.spot import Spot
from kiosk.viewmodels.views import offered
from tests.unit.viewmodels.making import exhibit, figure, panel


@pytest.fixture
def navigation(qtbot) -> NavigationViewModel:
    """An exhibit of two panels with an event, a place on the map and a person."""
    bare = exhibit([panel("one", "kirov"), panel("two")], figures=[figure("kirov"), figure("stalin", "Joseph Stalin")])
    whole = replace(
        bare,
        events={"shot": Event(id="shot", title="Shot", date=Edtf("1934-12-01"))},
        places={"smolny": Place(id="smolny", name="Smolny", latitude=59.9, longitude=30.4)},
    )
    panels = PanelListModel(whole)
    made = NavigationViewModel(whole, panels)
    made.panels_kept = panels  # or it would be gone with this function
    return made


def test_only_what_an_exhibit_has_something_for_is_offered(navigation):
    """No dataset, no numbers; no ties, no circle of people."""
    assert offered(navigation._exhibit) == ["timeline", "map", "search"]
    for view in ("numbers", "people", "nowhere", ""):
        navigation.openView(view)
        assert navigation.spot == Spot()


def test_a_view_closes_to_the_panel_it_was_opened_on(navigation):
    """And nothing is left to go back to."""
    navigation.turnTo(1)
    navigation.openView("timeline")
    assert (navigation.property("view"), navigation.property("covered")) == ("timeline", True)
    assert navigation.back()
    assert navigation.spot == Spot(1)
    assert not navigation.back()


def test_a_view_opened_after_a_jump_closes_to_where_it_was_opened(navigation):
    """It once led back to where the jump had come from (a visitor who opened the map lost the panel)."""
    navigation.openFigure("kirov")
    navigation.showPanel("two")
    navigation.openView("map")
    assert navigation.back()
    assert (navigation.spot, navigation.property("returnTo")) == (Spot(1), "Sergei Kirov")


def test_from_the_text_over_a_person_and_an_event_to_the_map_and_all_the_way_back(navigation):
    """Every step is undone in its turn."""
    walked = [navigation.spot]
    for step in (
        lambda: navigation.follow("figure:kirov"),
        lambda: navigation.follow("event:shot"),
        lambda: navigation.openFigure("stalin"),
        lambda: navigation.follow("place:smolny"),
    ):
        step()
        walked.append(navigation.spot)
    assert [(spot.view, spot.focus, spot.figures) for spot in walked] == [
        ("", "", ()),
        ("", "", ("kirov",)),
        ("timeline", "event:shot", ()),
        ("timeline", "event:shot", ("stalin",)),
        ("map", "place:smolny", ()),
    ]
    for spot in reversed(walked[:-1]):
        assert navigation.back()
        assert navigation.spot == spot
    assert not navigation.back()


def test_choosing_again_within_a_view_is_no_step(navigation):
    """From event to event one does not have to go back through all of them."""
    navigation.openView("timeline")
    navigation.follow("event:shot")
    navigation.back()
    assert navigation.spot == Spot()


def test_a_panel_that_a_view_leads_to_keeps_the_way_back_to_the_view(navigation):
    """The key back names the view."""
    navigation.openView("map", "place:smolny")
    navigation.showPanel("two")
    assert (navigation.spot, navigation.property("returnTo")) == (Spot(1), "Map")
    navigation.back()
    assert navigation.spot == Spot(0, view="map", focus="place:smolny")


@pytest.mark.parametrize("link", ["event:nothing", "place:", "event:smolny", "dataset:none"])
def test_what_is_not_there_opens_nothing(navigation, link):
    """A link that was lost leads nowhere, quietly."""
    navigation.follow(link)
    assert navigation.spot == Spot()
