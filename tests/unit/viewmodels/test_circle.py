"""The circles of everybody in the first exhibit, on the screens that the layouts were drawn for."""

import subprocess
import sys
import time
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QRectF, QSizeF

from kiosk.exhibit.model import Relation
from kiosk.exhibit.translations import translate
from kiosk.platform.fonts import load_fonts
from kiosk.viewmodels.circle import in_circle
from kiosk.viewmodels.graphlayout import arrange
from kiosk.viewmodels.network import NetworkViewModel
from kiosk.viewmodels.panels import PanelListModel
from kiosk.viewmodels.ties import Tie, ties_of
from tests.unit.viewmodels.making import exhibit, figure, rows

ROOT = Path(__file__).resolve().parents[3]
ROOMS = {
    "wide": (QSizeF(1640, 820), QSizeF(690, 174), 8, 32, 28, 24),
    "strip": (QSizeF(1024, 504), QSizeF(0, 0), 8, 26, 23, 22),
    "upright": (QSizeF(1080, 788), QSizeF(0, 0), 8, 34, 28, 24),
}
TOUCH = 0.5
"""Pixels that rounding may cost."""
AGAIN = """
import sys
from pathlib import Path
from kiosk.exhibit.loader import load
from kiosk.viewmodels.graphlayout import arrange
from kiosk.viewmodels.ties import ties_of
figures = load(Path(sys.argv[1])).exhibit.figures
place = {name: number for number, name in enumerate(figures)}
ties = tuple((place[tie.one], place[tie.other]) for tie in ties_of(figures))
print(arrange(len(figures), ties, 11))
"""


@pytest.fixture(scope="module", autouse=True)
def _faces(qapp) -> None:
    """The widths are those of the faces that are shown."""
    assert load_fonts() == ()


@pytest.fixture(scope="module")
def network(flagship):
    """Give the view in a language."""
    home, made = QObject(), {}

    def give(language: str = "en") -> NetworkViewModel:
        if language not in made:
            whole = translate(flagship.exhibit, Path(flagship.exhibit.folder), language).exhibit
            made[language] = NetworkViewModel(whole, PanelListModel(whole, home), home)
        return made[language]

    return give


def crossings(boxes: dict[str, QRectF]) -> list[str]:
    """Say which boxes lie over each other."""
    smaller = {name: box.adjusted(TOUCH, TOUCH, -TOUCH, -TOUCH) for name, box in boxes.items()}
    return [f"{one} lies over {other}" for one, other in combinations(smaller, 2) if smaller[one].intersects(smaller[other])]


def drawn(view: NetworkViewModel, room: str) -> dict[str, QRectF]:
    """Give the boxes of all that stands in the circle gathered last: title, tile and names of the middle, people, words."""
    circle = view.circle
    boxes = {f"the middle {part}": QRectF(*box) for part, box in enumerate(circle._middle) if box.width}
    if not ROOMS[room][1].isEmpty():
        boxes["the title"] = QRectF(0, 0, ROOMS[room][1].width(), ROOMS[room][1].height())
    boxes |= dict(rows(circle.people, "shortName", "box"))
    return boxes | {f"{text!r} {number}": box for number, (text, box) in enumerate(rows(circle.words, "text", "box"))}


@pytest.mark.parametrize("room", ROOMS)
@pytest.mark.parametrize("language", ["en", "ru", "uk"])
def test_in_no_circle_anything_lies_over_anything(network, flagship, room, language):
    """Tiles, names, words, the one in the middle and the title keep clear of each other and inside; nobody is left out.

    Nor are any words, in the longest circle and the longest language either: they stand on the lines, under the names or beside the
    tiles. (On a small screen those of eighteen ties in Russian had no place.)
    """
    view, said, silent = network(language), [], []
    whole = QRectF(0, 0, ROOMS[room][0].width(), ROOMS[room][0].height())
    for person in flagship.exhibit.figures:
        view.gather(person, *ROOMS[room])
        boxes = drawn(view, room)
        tied = {tie.other if tie.one == person else tie.one for tie in view._known.ties if person in {tie.one, tie.other}}
        said += [f"{person}: {fault}" for fault in crossings(boxes)]
        said += [f"{person}: {name} stands outside" for name, box in boxes.items() if not whole.contains(box)]
        if set(rows(view.circle.people, "figureId")) != tied:
            said.append(f"{person}: somebody is missing")
        beside = [words for words in rows(view.circle.people, "beside") if words]
        if view.circle.words.rowCount() + len(beside) < len(tied):
            silent.append(person)
    assert said == []
    assert silent == []


@pytest.mark.parametrize("room", ROOMS)
def test_in_the_crowd_nothing_lies_over_anything(network, flagship, room):
    """Everybody has room for tile and name."""
    view = network("uk")
    view.crowdInto(ROOMS[room][0], 8, 24)
    boxes = dict(rows(view.crowd.people, "figureId", "box"))
    assert set(boxes) == set(flagship.exhibit.figures)
    assert crossings(boxes) == []
    assert all(view.crowd.tile >= 41 and box.left() >= 0 and box.right() <= ROOMS[room][0].width() for box in boxes.values())


def test_a_layout_is_the_same_in_two_processes(flagship):
    """Whatever order a set has there: somebody who comes back finds everybody where they were."""
    command, environ = [sys.executable, "-c", AGAIN, flagship.exhibit.folder], {"PYTHONHASHSEED": "1", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, text=True, timeout=60, check=True)
    figures = flagship.exhibit.figures
    place = {name: number for number, name in enumerate(figures)}
    ties = tuple((place[tie.one], place[tie.other]) for tie in ties_of(figures))
    assert done.stdout.strip() == str(arrange(len(figures), ties, 11))


def test_a_circle_is_the_same_twice(network):
    """Also in a second view made for it."""
    boxes = []
    for _ in range(2):
        network().gather("stalin", *ROOMS["wide"])
        boxes.append(drawn(network(), "wide"))
    assert boxes[0] == boxes[1]


def test_a_layout_takes_no_time_that_anybody_would_notice(network):
    """The processor time of the largest circle and of everybody, on the slowest machine that runs this, with some patience."""
    view = network("ru")
    before = time.process_time()
    view.gather("stalin", *ROOMS["wide"])
    view.crowdInto(QSizeF(1811, 683), 8, 24)
    assert time.process_time() - before < 1.0


def view_of(*figures) -> NetworkViewModel:
    """Make the view of a small exhibit."""
    whole, home = exhibit(figures=figures), QObject()
    made = NetworkViewModel(whole, PanelListModel(whole, home), home)
    made.home = home
    return made


def test_a_tie_is_seen_from_both_sides():
    """The arrow points to the one of whom the words speak; where both say the same there is none."""
    kirov = figure(relations=(Relation(to="nikolaev", kind="his killer"), Relation(to="stalin", kind="friend")))
    nikolaev, stalin = (
        figure("nikolaev", "Leonid Nikolaev"),
        figure("stalin", "Joseph Stalin", relations=(Relation(to="kirov", kind="friend"),)),
    )
    view = view_of(kirov, nikolaev, stalin)
    view.gather("kirov", *ROOMS["wide"])
    assert rows(view.circle.people, "figureId", "note", "sort") == [("stalin", "friend", "ally"), ("nikolaev", "his killer", "killed")]
    assert rows(view.circle.lines, "sort", "main", "arrow") == [("ally", True, 0), ("killed", True, 1)]
    view.gather("nikolaev", *ROOMS["wide"])
    assert rows(view.circle.people, "figureId", "note", "sort") == [("kirov", "Nikolaev: his killer", "killed")]
    assert rows(view.circle.lines, "sort", "main", "arrow") == [("killed", True, -1)]


def test_those_who_knew_each_other_have_a_line_without_words():
    """It is drawn first, below all others."""
    kirov = figure(relations=(Relation(to="one", kind="friend"), Relation(to="two", kind="friend")))
    view = view_of(kirov, figure("one", "One", relations=(Relation(to="two", kind="wife"),)), figure("two", "Two"))
    view.gather("kirov", *ROOMS["wide"])
    assert rows(view.circle.lines, "sort", "main") == [("family", False), ("ally", True), ("ally", True)]
    assert view.circle.words.rowCount() == 2


def test_who_is_tied_to_nobody_stands_alone():
    """The circle is there all the same."""
    view = view_of(figure())
    view.gather("kirov", *ROOMS["strip"])
    assert (view.circle.name, view.circle.people.rowCount(), view.circle.lines.rowCount()) == ("Sergei Kirov", 0, 0)


def test_whoever_finds_no_room_is_left_to_the_list():
    """Sixty ties on a small screen: those that are drawn do not lie over each other."""
    many = [figure(f"p{k}", f"Person Number{k}") for k in range(60)]
    view = view_of(figure(relations=tuple(Relation(to=one.id, kind="ally in a long quarrel") for one in many)), *many)
    view.gather("kirov", *ROOMS["strip"])
    boxes = drawn(view, "strip")
    assert crossings(boxes) == []
    assert 10 < view.circle.people.rowCount() < 60


def test_people_who_knew_each_other_stand_side_by_side():
    """Else the order is that of the sorts."""

    def tie(one: str, other: str, sort: str = "ally") -> Tie:
        return Tie(one, other, "", "", sort, 0, "")

    own = [tie("a", "b"), tie("a", "c", "court"), tie("a", "d"), tie("a", "e", "killed")]
    assert [one.other for one in in_circle(own, [*own, tie("b", "e")])] == ["b", "e", "d", "c"]
