"""Every screen in a language that is written from right to left: the same one, mirrored, with words and pictures the right way round.

No exhibit of ours is in such a language, so English is taken for one: each place is then exactly where its mirror image was.
"""

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF

from kiosk.viewmodels import languages
from tests.helpers.layout import faults
from tests.helpers.seeing import walk
from tests.helpers.sizes import EVERY_SIZE, WIDE
from tests.helpers.visitor import Key

NEAR = 3
"""Pixels by which rounding may move a mirrored place."""
SCREENS = {
    "panel": lambda navigation: navigation.showPanel("kirov-murder"),
    "data panel": lambda navigation: navigation.showPanel("mass-operations"),
    "contents": lambda navigation: navigation.openContents(),
    "sheet": lambda navigation: navigation.openFigure("kirov"),
    "evidence": lambda navigation: (navigation.showPanel("kirov-murder"), navigation.openEvidence()),
    "card": lambda navigation: (navigation.showPanel("kirov-murder"), navigation.follow("claim:card")),
    **{
        view: lambda navigation, view=view: navigation.openView(view)
        for view in ("timeline", "map", "people", "numbers", "search", "bibliography", "picture", "reading")
    },
}


LATE = ("data panel", "evidence", "card", "bibliography", "picture")
"""Laid out by what the other screens are made of."""


def turn(visitor, *, mirrored, monkeypatch):
    """Let the language on screen be written the other way."""
    monkeypatch.setattr(languages, "is_right_to_left", lambda _code: mirrored)
    visitor.application.languages.languageChanged.emit()
    visitor.settle()


def kept(item):
    """Tell whether something lies in what keeps its direction: in a text, on a picture, on a keyboard."""
    while item is not None:
        if item.property("keepsDirection"):
            return True
        item = item.parentItem()
    return False


def places(visitor):
    """Where everything in the window is that can be pressed and is mirrored, by its name and its number among those of that name."""
    found = {}
    window = QRect(0, 0, visitor.window.width(), visitor.window.height())
    for item in walk(visitor.window.contentItem()):
        if item.property("guarded") is not None and item.property("name") and item.isVisible() and not kept(item):
            box = item.mapRectToScene(QRectF(0, 0, item.width(), item.height())).toRect()
            if not box.intersects(window):
                continue
            found[item.property("name"), sum(name == item.property("name") for name, _ in found)] = box
    return found


def sound(visitor):
    """What is cut or too small; what lies over what is looked at on panels alone, for pages lie over panels."""
    return [fault for fault in faults(visitor.window) if "lies over" not in fault or not visitor.dialogs]


def mirrored(box, width):
    """The place of a box in a mirror."""
    return (width - box.x() - box.width(), box.y(), box.width(), box.height())


def differing(before, after, width):
    """Names of what is not where its mirror image was."""
    wrong = []
    for name, box in before.items():
        there = after.get(name)
        if there is None or any(abs(a - b) > NEAR for a, b in zip(mirrored(box, width), there.getRect(), strict=True)):
            wrong.append((name, box.getRect(), there and there.getRect()))
    return wrong


@EVERY_SIZE
@pytest.mark.parametrize("screen", [screen if screen not in LATE else pytest.param(screen, marks=pytest.mark.long) for screen in SCREENS])
def test_a_screen_is_the_mirror_image_of_itself(rooms, candid, size, screen, monkeypatch):
    """Every key, and nothing lies over or is cut that did not before."""
    visitor = rooms.show(candid, size=size, still=True)
    turn(visitor, mirrored=False, monkeypatch=monkeypatch)
    SCREENS[screen](visitor.application.navigation)
    visitor.settle()
    before, known = places(visitor), sound(visitor)
    turn(visitor, mirrored=True, monkeypatch=monkeypatch)
    after, found = places(visitor), sound(visitor)
    turn(visitor, mirrored=False, monkeypatch=monkeypatch)
    assert len(before) > 3
    assert differing(before, after, size[0]) == []
    assert len(found) <= len(known)


@pytest.mark.slow
def test_words_and_pictures_are_not_mirrored(rooms, flagship, monkeypatch):
    """The same letters stand there; only their places have changed."""
    visitor = rooms.show(flagship, panel="kirov-murder", size=WIDE, still=True)
    turn(visitor, mirrored=False, monkeypatch=monkeypatch)
    word = next(words for words in visitor.words() if words.text == "Killed or falsely blamed").box.toRect()
    before = visitor.picture().copy(word)
    turn(visitor, mirrored=True, monkeypatch=monkeypatch)
    place = next(words for words in visitor.words() if words.text == "Killed or falsely blamed").box.toRect()
    after = visitor.picture().copy(place)
    turn(visitor, mirrored=False, monkeypatch=monkeypatch)
    assert place.x() == pytest.approx(WIDE[0] - word.x() - word.width(), abs=NEAR)
    assert before.size() == after.size()
    differing = sum(
        abs(before.pixelColor(x, y).lightness() - after.pixelColor(x, y).lightness()) > 60
        for x in range(before.width())
        for y in range(before.height())
    )
    assert differing < before.width() * before.height() / 50


@pytest.mark.slow
def test_onward_is_to_the_left(rooms, candid, titles, monkeypatch):
    """By swipe to the right, by the left arrow, by the key at the left; a clicker goes on as ever."""
    visitor = rooms.show(candid, size=WIDE, panel="kirov-murder")
    turn(visitor, mirrored=True, monkeypatch=monkeypatch)
    try:
        visitor.swipe("right")
        assert visitor.panel == titles[4]
        visitor.swipe("left")
        assert visitor.panel == titles[3]
        visitor.press(Key.Key_Left)
        assert visitor.panel == titles[4]
        visitor.press(Key.Key_Right, Key.Key_PageDown)
        assert visitor.panel == titles[4]
        visitor.tap_at(QPoint(40, 1040))
        assert visitor.panel == titles[5]
    finally:
        turn(visitor, mirrored=False, monkeypatch=monkeypatch)


@pytest.mark.slow
@pytest.mark.parametrize("view", ["timeline", "map"])
def test_two_fingers_keep_what_is_between_them(rooms, candid, view, monkeypatch):
    """On a mirrored timeline, and on the map, which is not, the same point of the screen stays under them."""
    visitor = rooms.show(candid, size=WIDE, panel="kirov-murder")
    turn(visitor, mirrored=True, monkeypatch=monkeypatch)
    visitor.application.navigation.openView(view)
    visitor.settle()
    middle = QPoint(700, 330)

    def marks() -> dict[str, QPointF]:
        """Say where on the screen the marks are."""
        items = (item for item in walk(visitor.window.contentItem()) if item.property("spoken") and item.isVisible())
        return {item.property("spoken"): item.mapToScene(QPointF(item.width() / 2, item.height() / 2)) for item in items}

    try:
        before = marks()
        for what, aparts in (("press", (150,)), ("move", (170, 190, 200, 205)), ("release", (205,))):
            for apart in aparts:
                visitor.touch(**{what: {0: middle - QPoint(apart, 0), 1: middle + QPoint(apart, 0)}})
                visitor.wait(14)
        visitor.settle()
        after = marks()
    finally:
        turn(visitor, mirrored=False, monkeypatch=monkeypatch)
    away = [((before[one] - middle).x(), (after[one] - middle).x()) for one in before if one in after]
    far = [(old, new) for old, new in away if abs(old) > 300]
    assert len(far) > 2
    assert [pair for pair in far if not 1.02 < pair[1] / pair[0] < 1.4] == []
