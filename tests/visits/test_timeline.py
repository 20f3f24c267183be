"""The timeline: what happened when, on lanes, for fingers, keys and those who hear it."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible

from tests.helpers.layout import faults
from tests.helpers.seeing import walk
from tests.helpers.sizes import EVERY_SIZE
from tests.helpers.visitor import Key

WIDE, STRIP, UPRIGHT = (1920, 1080), (1024, 768), (1080, 1920)
KIROV = "Kirov murdered in the Smolny"
DECREE = "Decree speeds up trials for terrorism"


@pytest.fixture
def opened(rooms, candid):
    """Open the timeline from a panel, on a screen of some size."""

    def _opened(panel: str = "kirov-murder", size: tuple[int, int] = WIDE, link: str = ""):
        visitor = rooms.show(candid, size=size, panel=panel)
        there = visitor.application
        there.navigation.follow(link) if link else there.navigation.openView("timeline")
        visitor.settle()
        return visitor

    return _opened


def page(visitor):
    """Give the item of the view alone: what it covers is not part of it."""
    return next(item for item in walk(visitor.window.contentItem()) if item.property("over") is not None and item.property("toolsWidth"))


def timeline(visitor):
    """Give the view model, to be as near as a test needs without pressing a key ten times."""
    return visitor.application.views.view("timeline")


def lanes(visitor) -> dict[str, QPoint]:
    """Give the keys of the lanes, with the place to touch them."""
    return {thing.name: thing.box.center() for thing in visitor.things() if thing.role == QAccessible.Role.CheckBox}


@pytest.mark.slow
@EVERY_SIZE
def test_it_is_laid_out_soundly(opened, size):
    """At once, and from near on the event with the most to say: nothing cut, nothing over something else, nothing too small.

    It opens on the first event of the panel, and says how time is drawn.
    """
    visitor = opened("kirov-murder", size)
    assert [text for text in ("1 December 1934", KIROV, "1934", "Time is drawn wider where more happened.") if not visitor.sees(text)] == []
    found = faults(visitor.window, page(visitor))
    timeline(visitor).choose("event:e1937-dewey")
    timeline(visitor).zoom(4, 500)
    visitor.settle()
    assert found + faults(visitor.window, page(visitor)) == []


@pytest.mark.slow
def test_a_touch_on_a_mark_chooses_it_and_the_keys_go_on_from_there(opened):
    """What it is and when stands below; the keys carry the titles of where they go; Esc closes it all at once."""
    visitor = opened("legacy", link="event:e1934-decree")
    visitor.tap(f"{KIROV}, 1 December 1934")
    assert visitor.sees("1 December 1934")
    visitor.tap(DECREE)
    assert visitor.find(KIROV)
    visitor.press(Key.Key_Escape)
    assert visitor.dialogs == []


@pytest.mark.slow
def test_an_event_leads_to_its_panel_and_back(opened):
    """Back is the same event, not the one that the panel begins with."""
    visitor = opened("legacy", link="event:e1956-speech")
    visitor.tap("After Stalin")
    assert (visitor.panel, visitor.dialogs) == ("After Stalin", [])
    visitor.tap("Back to Timeline")
    assert visitor.dialogs == ["Timeline"]
    assert visitor.sees("25 February 1956")


def test_an_event_leads_to_its_people_and_its_place(opened):
    """A sheet lies over the timeline, and closing it leads back; the map takes its place."""
    visitor = opened()
    visitor.tap("Leonid Nikolaev")
    assert "Leonid Nikolaev" in visitor.dialogs
    visitor.press(Key.Key_Escape)
    assert visitor.dialogs == ["Timeline"]
    visitor.tap("Smolny")
    assert "Timeline" not in visitor.dialogs


@pytest.mark.slow
def test_a_lane_is_switched_off(opened):
    """It has no marks and no room then, and the head says how many events are left."""
    visitor = opened()
    assert list(lanes(visitor)) == ["Politics", "Repression", "Lives", "World", "Memory"]
    visitor.tap_at(lanes(visitor)["Repression"])
    assert not visitor.offers(DECREE)
    assert visitor.sees("88 of 135 events")


@pytest.mark.slow
def test_events_are_chosen_by_chapter_or_person(opened):
    """It says what is shown, and a key shows all again. Esc takes the choice away first; Page Down is the next event."""
    visitor = opened()
    visitor.tap("All events")
    visitor.tap("The Great Terror\u200225")
    assert visitor.sees("The Great Terror: 25 of 135 events")
    visitor.tap("Show all")
    assert not visitor.sees("of 135 events")
    visitor.press(Key.Key_Tab)
    visitor.tap("All events")
    visitor.press(Key.Key_Escape)
    assert visitor.find("All events")
    before = visitor.application.views.view("timeline").left()[0].event
    visitor.press(Key.Key_PageDown)
    assert visitor.dialogs == ["Timeline"]
    assert visitor.application.views.view("timeline").left()[0].event != before


@pytest.mark.slow
def test_on_a_small_screen_keys_unfold_the_lanes_and_tell_the_whole_event(opened):
    """Both are laid over the view, and Close takes them away."""
    visitor = opened(size=STRIP)
    assert lanes(visitor) == {}
    visitor.tap("Lanes")
    visitor.tap_at(lanes(visitor)["Memory"])
    visitor.tap("Close")
    assert visitor.sees("111 of 135 events")
    visitor.tap("Read on")
    assert visitor.sees("Leonid Nikolaev")
    assert visitor.find("The murder of Kirov")


@pytest.mark.slow
def test_keys_show_less_or_more_of_the_time(opened):
    """Each press is a step, also quick ones."""
    visitor = opened()
    visitor.quick_taps(visitor.find("Closer").box.center(), 3)
    visitor.quick_taps(visitor.find("Farther").box.center(), 1)
    visitor.settle()
    assert timeline(visitor).length == pytest.approx(1.5**2 * 1744)


def test_two_fingers_zoom_and_one_pans(opened):
    """Apart shows less of the time; one finger moves it, what lies there is made, and no panel is turned."""
    visitor = opened()
    middle = QPoint(900, 500)
    visitor.touch(press={0: middle - QPoint(60, 0), 1: middle + QPoint(60, 0)})
    for apart in range(80, 420, 40):
        visitor.wait(12)
        visitor.touch(move={0: middle - QPoint(apart, 0), 1: middle + QPoint(apart, 0)})
    visitor.touch(release={0: middle - QPoint(400, 0), 1: middle + QPoint(400, 0)})
    visitor.settle()
    near, before = timeline(visitor).length, timeline(visitor).offset
    assert near > 2 * 1744
    visitor.drag(QPoint(1200, 500), QPoint(950, 505), QPoint(700, 510))  # at a pace that a busy machine sees too
    visitor.settle()
    assert timeline(visitor).offset > before + 200
    assert visitor.dialogs == ["Timeline"]


@pytest.mark.slow
def test_every_key_is_reached_by_tab(opened):
    """Lanes, filter, zoom, Close, before and after, and the ways on."""
    visitor = opened()
    met = set()
    for _ in range(18):
        visitor.hit(Key.Key_Tab)
        met |= {thing.name for thing in visitor.things() if thing.focused}
    wanted = {"Politics", "Memory", "All events", "Farther", "Closer", "Close timeline", DECREE, "The murder of Kirov", "Leonid Nikolaev"}
    assert wanted - met == set()


@pytest.mark.slow
def test_in_high_contrast_no_line_runs_through_words(rooms, candid):
    """There the lines of the years are as bright as the words, and once struck them through."""
    visitor = rooms.show(candid, palette="contrast", panel="kirov-murder", still=True)
    visitor.application.navigation.openView("timeline")
    visitor.settle()
    marks = [item for item in walk(visitor.window.contentItem()) if item.property("labelAt") is not None and item.isVisible()]
    said = [(mark, words) for mark in marks for words in mark.childItems() if words.property("text") and words.isVisible()]
    assert len(said) > 10
    for mark, words in said:
        box = (words.x(), words.y(), words.width(), words.height())
        grounds = [one for one in mark.childItems() if one is not words and (one.x(), one.y(), one.width(), one.height()) == box]
        assert [one.isVisible() for one in grounds] == [True], words.property("text")


@pytest.mark.slow
def test_when_it_is_opened_again_it_is_laid_out_once(opened):
    """What it shows and the room for it come one after the other: each of them laid out all lanes, so that it was done three times."""
    visitor = opened()
    told = []
    timeline(visitor).changed.connect(lambda: told.append(1))
    visitor.press(Key.Key_Escape)
    visitor.application.navigation.openView("timeline")
    visitor.settle()
    assert len(told) == 1


@pytest.mark.slow
def test_whoever_comes_back_from_a_panel_finds_the_filter_and_the_years_as_they_were(opened):
    """The key back led to the event, but among all the others again, and from afar."""
    visitor = opened()
    visitor.tap("All events")
    visitor.tap("The Great Terror\u200225")
    visitor.tap("Closer")
    visitor.press(Key.Key_PageDown)
    left, length = timeline(visitor).left(), timeline(visitor).length
    visitor.tap("The Red Army purge")
    assert visitor.dialogs == []
    visitor.tap("Back to Timeline")
    assert visitor.sees("The Great Terror: 25 of 135 events")
    assert (timeline(visitor).left(), timeline(visitor).length) == (left, length)


def test_a_person_asked_for_while_it_is_open_has_their_events(opened):
    """A sheet over the timeline leads to the events of its person: the address changed, and nothing else did."""
    visitor = opened()
    visitor.application.navigation.openView("timeline", "figure:kirov")
    visitor.settle()
    assert visitor.sees("Kirov: 4 of 135 events")
