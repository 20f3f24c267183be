"""What of a visit is counted, and what never is."""

from threading import Event
from types import SimpleNamespace

import pytest
from msgspec.structs import replace

from kiosk import __version__
from kiosk.installation.model import Installation
from kiosk.operations.statistics import NAME
from kiosk.unattended import wellbeing
from kiosk.unattended.counting import begin_counting
from kiosk.unattended.wellbeing import Wellbeing
from kiosk.viewmodels.spoken import Said
from kiosk.viewmodels.spot import Spot
from tests.helpers.counted import Behind, CountedKiosk
from tests.unit.viewmodels.finding import PANELS, whole
from tests.unit.viewmodels.making import exhibit, panel


@pytest.fixture
def kiosk(qapp):
    """A kiosk that invites, and counts: four panels, two people, a place, an event."""
    nouns = whole()
    panels = (*PANELS, panel("third"), panel("fourth"))
    made = exhibit(panels, figures=nouns.figures.values())
    return CountedKiosk(Behind(replace(made, places=nouns.places, events=nouns.events)))


def had(counted, what):
    """Of what of one kind a visit had something."""
    return {of_what for kind, of_what in counted if kind == what}


def test_a_touch_and_nothing_more_is_a_visit(kiosk):
    """With the panel it began at; of which exhibit is told beside it."""
    kiosk.come(2)
    assert kiosk.leave(silent=81) == {
        ("visit", ""): 1,
        ("lasted", "0"): 1,
        ("panel", "third"): 1,
        ("ended", "third"): 1,
        ("language", "en"): 1,
    }
    assert kiosk.sums.exhibits[-1] == "test"


def test_a_panel_counts_when_it_was_looked_at(kiosk):
    """Ten seconds are time to read, two are a glance, and what is turned past in one is neither."""
    kiosk.come(0)
    for seconds in (12, 1, 3):
        kiosk.read(seconds)
        kiosk.there.navigation.forward()
    counted = kiosk.leave()
    assert (had(counted, "panel"), had(counted, "stayed"), had(counted, "ended")) == ({"murder", "third", "fourth"}, {"murder"}, {"fourth"})


def test_the_silence_at_the_end_is_no_part_of_a_visit(kiosk):
    """Nobody knows whether somebody was still there."""
    kiosk.come()
    kiosk.read(50)
    counted = kiosk.leave(silent=500)
    assert had(counted, "lasted") == {"0"}


def test_the_time_before_a_visit_is_no_time_to_read(kiosk):
    """The first panel stood there for an hour before anybody came."""
    kiosk.ahead += 3600
    kiosk.come()
    kiosk.read(3)
    assert had(kiosk.leave(), "stayed") == set()


def test_what_is_opened_counts_once_a_visit(kiosk):
    """However often, and nothing tells in what order."""
    navigation = kiosk.there.navigation
    kiosk.come()
    for _ in range(2):
        navigation.openFigure("kirov")
        navigation.openEvidence()
        navigation.openView("map", "place:smolny")
        navigation.openView("timeline", "event:shot")
        navigation.openContents()
    counted = kiosk.leave()
    assert (had(counted, "figure"), had(counted, "place"), had(counted, "event")) == ({"kirov"}, {"smolny"}, {"shot"})
    assert had(counted, "view") == {"contents", "sources", "map", "timeline"}
    assert set(counted.values()) == {1}


def test_the_language_that_was_on_the_screen_last(kiosk):
    """And the wordings that were chosen; the standard one is no choice."""
    kiosk.come()
    kiosk.there.languages.choose("ru")
    kiosk.there.languages.choose("uk")
    kiosk.there.navigation.chooseWording("easy")
    kiosk.there.navigation.chooseWording("standard")
    counted = kiosk.leave()
    assert (had(counted, "language"), had(counted, "wording")) == ({"uk"}, {"easy"})


def test_helps_that_were_switched_on(kiosk):
    """Each by itself; that they are switched off again at the end is none of the next visit."""
    choose = kiosk.there.preferences
    kiosk.come()
    choose.chooseTextScale(1.5)
    choose.choosePalette("contrast")
    choose.chooseMotion("full")
    choose.chooseReach("low")
    choose.chooseTouch("hold")
    choose.chooseHelperLine(True)
    assert had(kiosk.leave(), "help") == {"text-size", "palette", "motion", "reach", "touch", "helper-line"}
    kiosk.come()
    assert had(kiosk.leave(), "help") == set()


def test_reading_aloud_counts_by_who_asks_for_it(kiosk):
    """A key on the screen, or headphones that are plugged in."""
    kiosk.come()
    kiosk.there.speech.compose = lambda: [Said("Words.")]
    kiosk.there.speech.toggle()
    assert had(kiosk.leave(), "help") == {"read-aloud"}
    kiosk.there.aloud.reader.reading = True
    kiosk.come()
    kiosk.there.speech.say([Said("Welcome.")])
    assert had(kiosk.leave(), "help") == {"by-ear"}


def test_a_film_counts_when_it_is_played(kiosk):
    """By its panel and place; and that it was one in sign language."""
    there = kiosk.there
    kiosk.come()
    there.navigation._go(Spot(0, view="media", focus="media:murder/1"))
    there.playback.toggleSigned()
    there.playback.tell(True)
    counted = kiosk.leave()
    assert (had(counted, "media"), had(counted, "help"), had(counted, "view")) == ({"murder/1"}, {"sign-language"}, {"media"})


def test_searches_count_by_what_came_of_them(kiosk):
    """Also several in a visit. One that is taken back letter by letter is no other search."""
    there = kiosk.there
    kiosk.come()
    there.navigation.openView("search")
    search = there.views.view("search")
    search.finish()
    for word in ("kirov", "qqqqqqqqqq"):
        for letter in word:
            search.write(letter)
        for _ in word:
            search.erase()
    search.write("nikolaev")
    there.navigation.openFigure("nikolaev")
    there.navigation.close()
    there.navigation.close()
    counted = kiosk.leave()
    assert {key: number for key, number in counted.items() if key[0] == "search"} == {("search", "found"): 2, ("search", "nothing"): 1}


def test_a_visit_that_is_broken_off_is_forgotten(kiosk):
    """As staff or closing time does it."""
    kiosk.come()
    kiosk.there.navigation.openFigure("kirov")
    kiosk.there.start_over()
    kiosk.come()
    assert (len(kiosk.sums.visits), had(kiosk.leave(), "figure")) == (0, set())


def test_who_stands_before_nothing_is_no_visitor(qapp):
    """An exhibit whose files all have mistakes."""
    kiosk = CountedKiosk(Behind(exhibit()))
    kiosk.come()
    kiosk.there.session.end()
    assert kiosk.sums.visits == []


def test_how_a_kiosk_is_can_be_asked(kiosk, tmp_path):
    """What runs, where it writes, and why it counts in memory alone, if it does."""
    counting = SimpleNamespace(tally=SimpleNamespace(trouble="the disk is full"))
    health = Wellbeing(kiosk.there, tmp_path, counting).look()
    assert (health.shown.exhibit, health.shown.program, health.folder) == ("test", __version__, str(tmp_path))
    assert (health.shown.counts, health.condition, health.shown.uptime >= 0) == ("the disk is full", "", True)
    assert Wellbeing(kiosk.there, tmp_path, None).look().shown.counts == ""


def test_a_museum_may_count_nothing(qapp, tmp_path, kiosk):
    """`statistics: no` in installation.yaml: there is not even a file."""
    assert begin_counting(kiosk.there, Installation(statistics=False), tmp_path) is None
    assert list(tmp_path.iterdir()) == []
    counting = begin_counting(kiosk.there, Installation(), tmp_path)
    assert counting.tally.settle(5)
    assert (tmp_path / NAME).exists()
    counting.tally.close()


def test_whoever_asks_how_a_large_exhibit_is_does_not_wait_for_its_content(kiosk, tmp_path, monkeypatch):
    """Bug: to open the page for staff read all files of the exhibit first; with a gigabyte the picture stood still for seconds."""
    go_on = Event()

    def slow(_folder):
        go_on.wait(20)
        return "0123456789ab"

    monkeypatch.setattr(wellbeing, "content_of", slow)
    asked = Wellbeing(kiosk.there, tmp_path, None)
    assert asked.look().shown.content == ""
    go_on.set()
    asked._reading.join()
    assert asked.look().shown.content == "0123456789ab"
