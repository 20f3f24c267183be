"""Two fingers on the map: it follows them in each picture, and is laid out anew, as large as they left it, when they pause."""

from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtQuick import QQuickItem

from tests.helpers.seeing import walk
from tests.helpers.sizes import EVERY_SIZE
from tests.helpers.visitor import Visitor
from tests.visits.test_map import page

MIDDLE = QPoint(900, 320)
APART = (150, 170, 190, 200, 210, 220, 230, 240, 250)
"""Pixels from the middle of two fingers to each of them, from one picture to the next."""


@pytest.fixture
def opened(rooms, candid):
    """Open the map on a screen of some size."""

    def _opened(size: tuple[int, int] = (1920, 1080), *, still: bool = False) -> Visitor:
        visitor = rooms.show(candid, panel="kirov-murder", size=size, still=still)
        visitor.application.navigation.openView("map", "place:norilsk")
        visitor.settle()
        return visitor

    return _opened


def sheet(visitor: Visitor) -> QQuickItem:
    """What is pushed and enlarged."""
    items = walk(visitor.window.contentItem())
    return next(
        item for item in items if item.property("growth") is not None and item.property("contentX") is not None and item.isVisible()
    )


def below(visitor: Visitor, name: str) -> list[QQuickItem]:
    """Everything on the map that has such a property and is seen."""
    return [item for item in walk(sheet(visitor)) if item.property(name) is not None and item.isVisible()]


def marks(visitor: Visitor) -> dict[str, QPointF]:
    """Say where the middle of each mark stands on the screen."""
    return {item.property("spoken"): item.mapToScene(QPointF(item.width() / 2, item.height() / 2)) for item in below(visitor, "hollow")}


def fingers(visitor: Visitor, apart: int, what: str = "move") -> None:
    """Put two fingers so far from the middle."""
    visitor.touch(**{what: {0: MIDDLE - QPoint(apart, 0), 1: MIDDLE + QPoint(apart, 0)}})


def names_are_by_their_marks(visitor: Visitor) -> None:
    """Fails where a name has drifted off."""
    near = [item for item in below(visitor, "strong") if item.property("markX") is not None]
    assert near
    grown = sheet(visitor).property("growth")
    for label in near:
        at = QPointF(label.property("markX"), label.property("markY")) * grown
        box = label.boundingRect().translated(label.x(), label.y())
        away = max(box.left() - at.x(), at.x() - box.right(), box.top() - at.y(), at.y() - box.bottom())
        assert away < 40, label.property("name")


@pytest.mark.slow
def test_the_map_follows_two_fingers_and_is_laid_out_when_they_leave(opened):
    """Every mark moves as the fingers do, names go with their marks, and what was between them is still there afterwards."""
    visitor = opened()
    view = visitor.application.views.view("map")
    fingers(visitor, APART[0], "press")
    seen = []
    for apart in APART:
        fingers(visitor, apart)
        visitor.wait(14)
        seen.append((sheet(visitor).property("drawn"), marks(visitor)))
        if view.zoom == 1:  # they have not paused yet
            names_are_by_their_marks(visitor)
    larger = [drawn for drawn, _ in seen]
    assert larger == sorted(larger)
    assert len(set(larger)) >= len(APART) - 3  # the first moves tell Qt that these are two fingers
    (_, before), (drawn, after) = seen[0], seen[-1]
    for name in ("Norilsk, camp", "Nazino Island, Ob, deportation"):
        assert (after[name] - MIDDLE).x() == pytest.approx((before[name] - MIDDLE).x() * drawn, abs=3)
        assert (after[name] - MIDDLE).y() == pytest.approx((before[name] - MIDDLE).y() * drawn, abs=3)
    fingers(visitor, APART[-1], "release")
    visitor.settle()
    assert (view.zoom, sheet(visitor).property("growth")) == (pytest.approx(drawn, abs=0.01), 1)
    assert (marks(visitor)["Norilsk, camp"] - after["Norilsk, camp"]).manhattanLength() < 3
    names_are_by_their_marks(visitor)


@pytest.mark.slow
def test_a_pause_shows_what_has_room_now(opened):
    """The fingers are still down, and the places that shared a mark have parted; no scale says meanwhile what is not so."""
    visitor = opened()
    view = visitor.application.views.view("map")
    before = view.marks.rowCount()
    bar = next(item for item in walk(page(visitor)) if item.isVisible() and item.property("text") == view.barWords).parentItem()
    fingers(visitor, 60, "press")
    said = set()
    for apart in range(60, 150, 9):
        fingers(visitor, apart)
        visitor.wait(10)
        said.add((sheet(visitor).property("growth") == 1, bar.opacity()))
    assert said == {(True, 1), (False, 0)}
    visitor.wait(250)
    visitor.settle()
    assert view.zoom > 1.5
    assert (sheet(visitor).property("growth"), bar.opacity()) == (1, 1)
    assert view.marks.rowCount() > before
    fingers(visitor, 60)
    fingers(visitor, 5)
    visitor.wait(250)
    assert view.zoom == 1
    fingers(visitor, 5, "release")
    visitor.settle()
    assert (sheet(visitor).property("contentX"), sheet(visitor).property("contentY")) == (0, 0)


@pytest.mark.slow
def test_a_picture_of_the_ground_lies_where_what_it_shows_belongs(opened):
    """Also while the next one is being drawn: coasts lay a finger's breadth beside their places until it came."""
    visitor = opened()
    view = visitor.application.views.view("map")
    scene = visitor.window.contentItem()

    def agrees() -> bool:
        """Tell whether the pictures begin where the sheet does, and are as large as it is."""
        drawn = sheet(visitor).property("drawn")
        tiles = [tile for tile in walk(scene) if tile.property("shows") is not None and tile.isVisible()]
        assert tiles
        return all(
            abs(tile.x() - tile.property("shows").x() * drawn * sheet(visitor).width()) < 0.01
            and abs(tile.width() - tile.property("shows").width() * drawn * sheet(visitor).width()) < 0.01
            for tile in tiles
        )

    late = [tile for tile in walk(scene) if tile.property("shows") is not None]
    was = late[0].property("shows")
    view.enlarge(2)
    assert late[0].property("shows") == was  # the picture that is there
    assert late[0].width() == pytest.approx(2 * sheet(visitor).width())
    assert agrees()
    visitor.wait(400)
    visitor.settle()
    assert late[0].property("shows").width() == 0.5
    assert agrees()


@pytest.mark.slow
@EVERY_SIZE
def test_names_lie_over_nothing_however_large_it_is(opened, size):
    """At any enlargement, not only at those of the keys, and under two fingers, which draw it larger than it was laid out."""
    visitor = opened(size, still=True)
    view = visitor.application.views.view("map")
    for zoom, growth in ((1.06, 1), (1.3, 1), (1.3, 1.2), (2.7, 1), (2.7, 2)):
        view.enlarge(zoom)
        sheet(visitor).setProperty("growth", growth)
        visitor.settle()
        names = [item.boundingRect().translated(item.x(), item.y()) for item in below(visitor, "boxX")]
        assert names
        assert [(one, other) for one, other in combinations(names, 2) if one.intersects(other)] == [], (zoom, growth)
        sheet(visitor).setProperty("growth", 1)
