from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSizeF
from PySide6.QtGui import QFont

from kiosk.exhibit.catalogue import Place
from kiosk.exhibit.translations import translate
from kiosk.viewmodels.map import LEVELS, MapViewModel
from kiosk.viewmodels.mapframe import Box
from kiosk.viewmodels.panels import PanelListModel
from tests.unit.viewmodels.making import exhibit, rows
from tests.unit.viewmodels.test_places import event, place, with_places

SIZES = {"wide": (1920, 656, 8.0, 28), "strip": (1024, 402, 8.0, 23), "upright": (1080, 1270, 8.0, 28)}
MOSCOW, KREMLIN, TULA = (
    place(name, at=at) for name, at in {"moscow": (55.75, 37.6), "kremlin": (55.76, 37.61), "tula": (54.2, 37.6)}.items()
)
KYIV = place("kyiv", "city", "1934", (50.45, 30.5))
NORILSK, MAGADAN, RECHKA = (
    place("norilsk", "camp", "1935", (69.35, 88.2)),
    place("magadan", "camp", "1931", (59.56, 150.8)),
    place("rechka", "camp", "1932", (43.17, 131.9)),
)
NEW_YORK = place("newyork", "city", at=(40.7, -74.0))
ALL = (MOSCOW, KREMLIN, TULA, KYIV, NORILSK, MAGADAN, RECHKA)
EAST = [("magadan", 1), ("norilsk", 1), ("rechka", 1)]


@pytest.fixture(name="home")
def _home() -> QObject:
    return QObject()


def view(made, home: QObject, size: str = "wide") -> MapViewModel:
    """Open a map at a size."""
    shown = MapViewModel(made, PanelListModel(made, home), home)
    shown.open("", "")
    width, height, unit, pixels = SIZES[size]
    face = QFont("IBM Plex Sans")
    face.setPixelSize(pixels)
    shown.layOut(QSizeF(width, height), QSizeF(width * 0.38, 120), QSizeF(width * 0.16, 160), unit, face)
    return shown


def led(shown: MapViewModel) -> list[tuple[str, int]]:
    """Give the marks: who leads them, and how many share them."""
    return sorted(rows(shown.marks, "placeId", "count"))


def test_places_that_lie_together_share_a_mark_until_the_map_is_larger(home):
    """Tula comes apart from Moscow; the Kremlin never does."""
    shown = view(with_places(*ALL), home)
    shown.choose("place:moscow")
    assert led(shown) == sorted([("kyiv", 1), ("moscow", 3), *EAST])
    level = shown.parting("moscow")
    assert level in LEVELS
    shown.enlarge(level)
    assert led(shown) == sorted([("kyiv", 1), ("moscow", 2), ("tula", 1), *EAST])
    assert rows(shown.shared, "link", "text") == [("place:moscow", "Moscow"), ("place:kremlin", "Kremlin")]
    assert shown.parting("moscow") == 0


def test_the_chosen_place_leads_its_mark(home):
    """Its name is the one that is written, in strong type, and the mark tells how many more there are."""
    shown = view(with_places(*ALL), home)
    shown.choose("place:kremlin")
    assert [mark for mark in rows(shown.marks, "placeId", "spoken", "chosen") if mark[2]] == [("kremlin", "Kremlin, 2 more nearby", True)]
    assert [label for label in rows(shown.labels, "name", "strong") if label[1]] == [("Kremlin", True)]
    assert shown.sharing("moscow")
    assert not shown.sharing("kyiv")


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("zoom", [1.0, 3.0, 8.0])
def test_no_name_lies_over_another_at_any_size(home, flagship, size, zoom):
    """All places of the first exhibit; nor over a mark, nor does any mark lie closer than a finger to the next."""
    shown = view(flagship.exhibit, home, size)
    shown.enlarge(zoom)
    width, height = SIZES[size][0] * zoom, SIZES[size][1] * zoom
    labels = [Box(*box) for box in rows(shown.labels, "boxX", "boxY", "boxWidth", "boxHeight")]
    marks = rows(shown.marks, "markX", "markY", "count")
    assert len(labels) > len(marks) / 2
    assert not any(one.meets(other) for one, other in combinations(labels, 2))
    assert not any(label.holds((x, y)) for label in labels for x, y, _ in marks)
    assert all(max(abs(x - x1), abs(y - y1)) >= 41 for (x, y, _), (x1, y1, _) in combinations(marks, 2))
    assert all(0 <= x <= width and 0 <= y <= height for x, y, _ in marks)
    assert sum(count for *_, count in marks) + shown.beyond.rowCount() == len(flagship.exhibit.places)


def test_the_walk_leads_from_west_to_east(home):
    """And at its end to what lies beyond the map."""
    shown = view(with_places(NEW_YORK, *ALL), home)
    shown.choose("place:kyiv")
    walk = ["kyiv"]
    while after := shown.neighbour(True):
        shown.choose(after)
        walk.append(after)
    assert walk == ["kyiv", "moscow", "tula", "kremlin", "norilsk", "rechka", "magadan", "newyork"]
    assert (shown.property("before"), shown.property("after")) == ("Magadan", "")
    assert rows(shown.beyond, "placeName", "chosen") == [("Newyork", True)]
    assert shown.property("spot") == []


def test_a_kind_that_is_switched_off_is_left_out(home):
    """All but the chosen place; the walk passes over it."""
    shown = view(with_places(*ALL), home)
    shown.choose("place:kyiv")
    assert rows(shown.kinds, "word", "count") == [("Camp", 6), ("City", 1)]
    shown.turnKind(0)
    assert (led(shown), shown.property("kindsOn"), shown.neighbour(True)) == ([("kyiv", 1)], [False, True], "")
    shown.turnKind(0)
    shown.turnKind(1)
    assert ("kyiv", 1) in led(shown)
    shown.choose("place:magadan")
    assert [lead for lead, _ in led(shown)] == ["magadan", "moscow", "norilsk", "rechka"]


@pytest.mark.parametrize(
    ("year", "hollow"),
    [(0, []), (1917, ["kyiv", "magadan", "norilsk", "rechka"]), (1932, ["kyiv", "norilsk"]), (1935, [])],
)
def test_a_place_is_hollow_before_anything_happened_there(home, year, hollow):
    """`All years` is where one begins; a place without a date was always there."""
    shown = view(with_places(*ALL, events=(event("e", "moscow", "1917"),)), home)
    shown.years.choose(year)
    assert sorted(mark[0] for mark in rows(shown.marks, "placeId", "hollow") if mark[1]) == hollow


def test_years_are_those_in_which_something_begins(home):
    """A year before or after them is the nearest of them."""
    shown = view(with_places(*ALL), home)
    assert (shown.years.property("first"), shown.years.property("last"), shown.years.property("words")) == (1931, 1935, "All years")
    shown.years.choose(1800)
    assert (shown.years.property("year"), shown.years.property("words")) == (1931, "Up to 1931")


def test_a_map_opens_on_what_it_was_opened_for(home, flagship):
    """Else on the panel's place, else on the westernmost."""
    shown = view(flagship.exhibit, home)
    shown.open("place:katyn", "kirov-murder")
    assert shown.property("heading") == "Katyn · execution site"
    shown.open("", "kirov-murder")
    assert shown.property("heading") == "Smolny, Leningrad · seat of power"
    shown.open("", "")
    assert shown.property("heading") == "Berlin · city"


def test_who_comes_back_to_a_place_finds_the_map_as_it_was(home, flagship):
    """Opened anew for another place, it begins with everything in sight."""
    shown = view(flagship.exhibit, home)
    shown.open("place:katyn", "")
    shown.enlarge(4)
    shown.open("place:katyn", "")
    assert shown.property("zoom") == 4
    shown.open("place:butovo", "")
    assert shown.property("zoom") == 1


def test_a_map_begins_where_it_was_left_in_another_language(home, flagship):
    """The place, how large it is, the kinds, the year, and the numbers: a switch once took those off the map."""
    shown = view(flagship.exhibit, home)
    shown.open("place:katyn", "")
    shown.enlarge(4)
    shown.turnKind(0)
    shown.years.choose(1938)
    shown.numbers.choose("dataset:burial-sites")
    other = view(translate(flagship.exhibit, Path(flagship.exhibit.folder), "uk").exhibit, home)
    other.go_on(shown.left())
    assert (other.chosen, other.zoom, other.kindsOn.count(False), other.years.year) == ("katyn", 4, 1, 1938)
    assert other.kindsOn[0] is False
    assert (other.numbers.link, other.numbers.circles.rowCount() > 0) == ("dataset:burial-sites", True)


def test_one_can_go_on_from_a_place(home, flagship):
    """To the panel that names it, or to a list of them, and to the first event there."""
    shown = view(flagship.exhibit, home)
    shown.choose("place:smolny")
    assert (shown.property("panelWords"), shown.property("panelLink")) == ("The murder of Kirov", "panel:kirov-murder")
    assert shown.property("firstEvent") == "event:e1917-october"
    assert (shown.property("when"), shown.property("about")[:15]) == ("1 December 1934", "Headquarters of")
    shown.choose("place:leningrad")
    assert (shown.property("panelWords"), shown.property("panelLink")) == ("Panels (3)", "")
    assert rows(shown.ways, "text") == ["The murder of Kirov", "A murder put to use", "Power without limits"]
    shown.choose("place:karlag")
    assert (shown.property("panelWords"), shown.property("panelLink"), shown.property("firstEvent")) == ("", "", "")


@pytest.mark.parametrize(
    ("zoom", "level", "closer", "wider"),
    [
        (1, 1, 1.5, 0),
        (1.04, 1, 1.5, 0),
        (1.15, 1.15, 1.5, 1),
        (2.9, 2.9, 4, 2),
        (7.6, 7.6, 8, 6),
        (8, 8, 0, 6),
        (99, 8, 0, 6),
        (0.2, 1, 1.5, 0),
    ],
)
def test_a_map_is_enlarged_as_far_as_one_likes(home, zoom, level, closer, wider):
    """Two fingers stop anywhere, keys go by steps from the nearest one on, and at the ends there is none further."""
    shown = view(with_places(*ALL), home)
    shown.enlarge(zoom)
    assert (shown.property("zoom"), shown.property("closer"), shown.property("wider")) == (level, closer, wider)


def test_the_scale_is_a_round_number_of_kilometres(home):
    """It halves, or less, when the map is twice as large."""
    shown = view(with_places(*ALL), home)
    assert (shown.property("barWords"), 40 < shown.property("barWidth") <= 144) == ("500 km", True)
    shown.enlarge(2)
    assert (shown.property("barWords"), 40 < shown.property("barWidth") <= 144) == ("200 km", True)


def test_nothing_is_laid_out_before_the_size_is_known(home):
    """And an exhibit without places has an empty map."""
    made = with_places(*ALL)
    shown = MapViewModel(made, PanelListModel(made, home), home)
    assert (shown.marks.rowCount(), shown.labels.rowCount()) == (0, 0)
    empty = view(exhibit(), home)
    assert (empty.marks.rowCount(), empty.property("heading"), empty.neighbour(True), empty.property("when")) == (0, "", "", "")


def test_what_is_not_there_cannot_be_chosen(home):
    """A wrong place or row is quietly nothing."""
    shown = view(with_places(*ALL), home)
    before = shown.property("chosen")
    shown.choose("place:nowhere")
    shown.turnKind(9)
    assert (shown.property("chosen"), shown.property("kindsOn")) == (before, [True, True])


def test_the_lists_of_a_map_are_sound(home, qtmodeltester):
    """Qt's own checker reads them as a view would."""
    shown = view(with_places(NEW_YORK, *ALL), home)
    for model in (shown.marks, shown.labels, shown.beyond, shown.kinds, shown.ways, shown.shared, shown.years.ticks):
        qtmodeltester.check(model)


def test_a_place_may_have_no_words(home):
    """Nothing but its position is needed."""
    shown = view(with_places(Place(id="x", name="X", latitude=1.0, longitude=1.0)), home)
    assert (shown.property("heading"), shown.property("about"), rows(shown.marks, "spoken")) == ("X", "", ["X"])
