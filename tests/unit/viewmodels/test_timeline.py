from itertools import pairwise

import pytest
from msgspec.structs import replace

from kiosk.exhibit.dates import Edtf
from kiosk.exhibit.model import Event, Exhibit
from kiosk.viewmodels.timeline import TimelineViewModel
from tests.unit.viewmodels.making import exhibit, figure, panel, rows, strokes

VIEW = 1000.0
SIX = (
    ("lenin", "1924-01-21", "politics", ("stalin",)),
    ("famine", "1930/1933", "lives", ()),
    ("kirov", "1934-12-01", "politics", ("kirov",)),
    ("trial", "1936-08-19/1936-08-24", "repression", ("stalin",)),
    ("order", "1937-07-30", "repression", ("stalin",)),
    ("lamp", "193X", "lamps", ()),
)


def event(name: str, date: str, lane: str = "", people: tuple[str, ...] = ()) -> Event:
    """Make an event."""
    return Event(id=name, title=name.capitalize(), date=Edtf(date), lane=lane, figures=people)


def some() -> Exhibit:
    """Six events, on three of four lanes that the program knows and one that it does not; two chapters and two people."""
    panels = [
        panel("rise", events=("lenin", "famine")),
        panel("murder", events=("kirov", "lenin")),
        panel("terror", events=("order", "trial")),
    ]
    people = [figure("stalin", "Joseph Stalin"), figure("kirov", "Sergei Kirov")]
    return replace(exhibit(panels, chapters=(1, 2), figures=people), events={one[0]: event(*one) for one in SIX})


def chosen(view: TimelineViewModel) -> str:
    """Name the chosen event."""
    return view.chosen.eventId if view.chosen is not None else ""


def at(view, fraction: float) -> float:
    """Say where in the view a fraction of the scale is drawn."""
    return view.pad + fraction * view.scale - view.offset


def labels(view: TimelineViewModel) -> set[str]:
    """Give the labels that are shown."""
    return {label for label, used in rows(view.marks, "label", "inUse") if used and label}


@pytest.mark.parametrize(
    ("focus", "panel_id", "first"),
    [
        ("event:order", "murder", "order"),
        ("", "murder", "kirov"),
        ("", "", "kirov"),
        ("event:nothing", "terror", "order"),
        ("place:camp", "none", "kirov"),
    ],
)
def test_it_opens_where_the_visitor_comes_from(timeline_of, focus, panel_id, first):
    """On the event that was asked for, else on the first of the panel, else in the middle of all."""
    assert chosen(timeline_of(some(), focus, panel_id)) == first


def test_an_exhibit_without_events_opens_too(timeline_of):
    """There is nothing to see, and nothing breaks."""
    view = timeline_of(exhibit([panel("one")]))
    view.zoom(1, 500)
    view.look(100)
    view.toggleLane(0)
    assert (chosen(view), view.before, view.after, view.eventAt(10, 10), labels(view)) == ("", "", "", "", set())


def test_lanes_have_names_in_a_fixed_order(timeline_of):
    """Those that the program knows first, in words; the other keeps its own."""
    assert rows(timeline_of(some()).lanes, "name") == ["Politics", "Repression", "Lives", "Lamps"]


def test_what_comes_before_and_after_is_told(timeline_of):
    """In the order of time, whichever lane it lies on."""
    view = timeline_of(some(), "event:kirov")
    assert (view.before, view.beforeId, view.beforeDate) == ("Lamp", "lamp", "1930s")
    assert (view.after, view.afterId, view.afterDate) == ("Trial", "trial", "19–24 August 1936")
    view.choose("event:order")
    assert (view.before, view.after, view.afterId) == ("Trial", "", "")


def test_a_key_is_given_the_title_and_the_date_of_its_event(timeline_of):
    """Where the title is too long for the key, the date stands on it (tests/qml/tst_railkey.qml)."""
    of = some()
    title = "The first of three trials in Moscow, against sixteen men, begins"
    view = timeline_of(replace(of, events={**of.events, "trial": replace(of.events["trial"], title=title)}), "event:kirov")
    assert (view.after, view.afterDate) == (title, "19–24 August 1936")


def test_a_lane_is_switched_off_and_on(timeline_of):
    """What lies on it is gone, also for the keys; the nearest event in time is chosen instead."""
    view = timeline_of(some(), "event:order")
    view.toggleLane(1)
    assert (chosen(view), view.after, view.countWords) == ("kirov", "", "4 of 6 events")
    assert rows(view.lanes, "name", "on")[1] == ("Repression", False)
    assert labels(view) == {"Lenin", "Famine", "Kirov", "Lamp"}
    view.toggleLane(1)
    assert (view.after, view.countWords, len(labels(view))) == ("Trial", "", 6)


def test_with_every_lane_off_the_chosen_event_stays(timeline_of):
    """One can still read it and switch a lane on again."""
    view = timeline_of(some(), "event:order")
    for lane in range(4):
        view.toggleLane(lane)
    assert (view.before, view.after, labels(view), view.countWords) == ("", "", set(), "0 of 6 events")
    assert chosen(view) != ""


@pytest.mark.parametrize(
    ("link", "shown", "words"),
    [
        ("chapter:chapter-1", {"Lenin", "Famine"}, "Chapter 1: 2 of 6 events"),
        ("chapter:chapter-2", {"Lenin", "Kirov", "Trial", "Order"}, "Chapter 2: 4 of 6 events"),
        ("figure:stalin", {"Lenin", "Trial", "Order"}, "Stalin: 3 of 6 events"),
        ("figure:nobody", {"Lenin", "Famine", "Kirov", "Trial", "Order", "Lamp"}, ""),
    ],
)
def test_only_some_events_are_shown(timeline_of, link, shown, words):
    """Those that the panels of a chapter name, or those that name a person; it says so, and one can go back to all."""
    view = timeline_of(some())
    view.showOnly(link)
    assert (labels(view), view.countWords) == (shown, words)
    view.showOnly("")
    assert (len(labels(view)), view.countWords, view.filter) == (6, "", "")


def test_it_opens_on_the_events_of_a_person(timeline_of):
    """As from their sheet; somebody without events, or who is not there, narrows nothing."""
    view = timeline_of(some(), "figure:stalin", "")
    assert (labels(view), view.filter) == ({"Lenin", "Trial", "Order"}, "figure:stalin")
    view.open("figure:nobody", "")
    assert (len(labels(view)), view.filter) == (6, "")


def test_chapters_and_people_are_offered_with_their_number_of_events(timeline_of):
    """People in the order of the alphabet; whoever is in no event is not offered."""
    view = timeline_of(some())
    assert rows(view.chapters, "link", "words") == [("chapter:chapter-1", "Chapter 1\u20022"), ("chapter:chapter-2", "Chapter 2\u20024")]
    assert rows(view.people, "link", "words") == [("figure:kirov", "Kirov\u20021"), ("figure:stalin", "Stalin\u20023")]


def test_choosing_what_is_not_shown_shows_all(timeline_of):
    """A link leads to its event, whatever was filtered."""
    view = timeline_of(some())
    view.showOnly("figure:kirov")
    view.choose("event:lenin")
    assert (chosen(view), view.filter, len(labels(view))) == ("lenin", "", 6)


def test_opening_it_again_begins_anew(timeline_of):
    """Nothing is left of what the last visitor did."""
    view = timeline_of(some())
    view.showOnly("figure:stalin")
    view.toggleLane(0)
    view.zoom(2, 500)
    view.open("", "terror")
    assert (view.filter, view.countWords, view.length, chosen(view)) == ("", "", VIEW, "order")


@pytest.mark.parametrize("upright", [False, True])
def test_zoom_holds_what_is_under_the_finger(timeline_of, upright):
    """The place that a pinch is about stays where it is, step by step, until a few months of the widest year are seen."""
    view = timeline_of(some(), upright=upright)
    view.zoom(1, 700)
    under = view._scale.year(view._window.fraction(700))
    while view.canZoomIn:
        view.zoom(1, 700)
        assert view._scale.year(view._window.fraction(700)) == pytest.approx(under, abs=0.01)
    seen = view._scale.widest * view.length / VIEW
    assert 4 <= seen <= 6
    view.zoom(-99, 0)
    assert (view.length, view.offset, view.canZoomOut) == (VIEW, 0, False)


def test_the_view_moves_to_what_is_chosen(timeline_of):
    """From near, an event that is far away is brought in."""
    view = timeline_of(some(), "event:lenin")
    view.zoom(4, 0)
    view.choose("event:order")
    assert 0 < at(view, view.moment) < VIEW


def test_a_touch_finds_the_nearest_event(timeline_of):
    """On a mark or on its label, with a finger's breadth around; far from all it finds nothing."""
    view = timeline_of(some())
    found = {
        view.eventAt(view.pad + begin + size / 2, across + breadth / 2)
        for begin, size, across, breadth in rows(view.marks, "begin", "size", "across", "breadth")
    }
    assert found == {one[0] for one in SIX}
    assert view.eventAt(VIEW - 1, 1) == ""


def test_touching_a_stroke_again_gives_the_next_of_its_events(timeline_of):
    """Events of one day that have no room for their labels can all be reached."""
    days = {f"e{number}": event(f"e{number}", "1937-07-30", "lives") for number in range(40)}
    view = timeline_of(replace(some(), events={**days, "first": event("first", "1900-01-01"), "last": event("last", "1950-01-01")}))
    ((_, along, across, _),) = [stroke for stroke in strokes(view) if stroke[0] == "m"]
    met = set()
    for _ in range(60):
        name = view.eventAt(along, across + 12)
        view.choose(name)
        met.add(name)
    assert len(met) >= 30


def test_how_sure_a_date_is_is_drawn(timeline_of):
    """A decade is pale, an interval is not; an end that is about or doubtful fades."""
    dates = {"decade": "193X", "span": "1930/1938", "about": "1930~/1938", "doubtful": "1940-05-01?", "day": "1945-01-01"}
    view = timeline_of(replace(some(), events={name: event(name, date, name) for name, date in dates.items()}))
    drawn = {label: row for label, *row in rows(view.marks, "label", "vague", "fadesIn", "fadesOut")}
    assert drawn == {
        "Decade": [True, False, False],
        "Span": [False, False, False],
        "About": [False, True, False],
        "Doubtful": [False, True, True],
        "Day": [False, False, False],
    }


def test_the_scale_is_said_in_words(timeline_of):
    """From when to when, and that years are not equally wide."""
    assert timeline_of(some()).scaleWords == "1924–1939. Time is drawn wider where more happened."


@pytest.mark.parametrize("steps", [0, 1, 3, 6])
def test_lines_without_a_number_stand_well_apart(timeline_of, steps):
    """Where years are narrow, as many lines as years would be a hatching; a line beside that of a number would be read as another."""
    view = timeline_of(some())
    view.zoom(steps, 500)
    there = sorted((along, text) for along, text, used in rows(view.ticks, "along", "text", "inUse") if used)
    assert len(there) > 3
    for (one, text), (other, its) in pairwise(there):
        assert other - one > 2 * view._ruler.unit or (text and its)
