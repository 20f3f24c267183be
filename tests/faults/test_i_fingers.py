"""Fingers that are not exact (faults I8, I9), pens (I13): what was meant is done, once."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QPointingDevice, QTabletEvent

from tests.helpers.hands import NONE
from tests.helpers.sizes import WIDE

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def visitor(rooms, candid):
    """Somebody in front of a kiosk, at the fourth panel; nothing moves."""
    return rooms.show(candid, size=WIDE, panel="kirov-murder", still=True)


def tremble(visitor, place, far):
    """Tap with a hand, or a wet screen, that reports the finger up to so many pixels away from where it is."""
    visitor.ready()
    visitor.touch(press={0: place})
    for across, down in ((far, 0), (0, -far), (-far, 0), (0, far), (far, far // 2), (0, 0)):
        visitor.touch(move={0: place + QPoint(across, down)})
    visitor.touch(release={0: place})
    visitor.settle()


@pytest.mark.parametrize("name", ["Contents", "Sergei Kirov"])
def test_a_finger_that_trembles_still_taps(visitor, titles, name):
    """Twenty pixels to all sides, on a key of the rail and on a person: it presses, and turns no panel (I8)."""
    tremble(visitor, visitor.find(name).box.center(), 20)
    assert (visitor.panel, visitor.dialogs) == (titles[3], [name])


def test_a_finger_that_trembles_on_a_text_does_nothing(visitor, titles):
    """It neither turns nor scrolls (I8)."""
    before = visitor.picture()
    tremble(visitor, QPoint(700, 500), 20)
    assert visitor.panel == titles[3]
    assert visitor.picture() == before


@pytest.mark.slow
def test_between_two_keys_one_of_them_is_pressed(visitor, titles):
    """On every pixel about the line between two neighbours the tap goes to one of them, never to both or to none (I9)."""
    contents = visitor.find("Contents").box
    sources = min((thing.box for thing in visitor.things() if thing.name == "Sources"), key=lambda box: abs(box.y() - contents.y()))
    for x in range(min(contents.right(), sources.right()) - 2, max(contents.left(), sources.left()) + 3):
        visitor.tap_at(QPoint(x, contents.center().y()))
        assert (x, len(visitor.dialogs)) == (x, 1)
        visitor.application.navigation.close()
        visitor.settle()
    assert visitor.panel == titles[3]


def test_a_pen_presses_once(visitor, titles):
    """It is a mouse for Qt, and may be a finger as well: one turn (I13)."""
    place = visitor.find(titles[4]).box.center()
    pen = QPointingDevice(
        "pen", 7, QPointingDevice.DeviceType.Stylus, QPointingDevice.PointerType.Pen, QPointingDevice.Capability.Position, 1, 1
    )
    visitor.ready()
    visitor.touch(press={0: place})
    for what, held in ((QEvent.Type.TabletPress, LEFT), (QEvent.Type.TabletRelease, Qt.MouseButton.NoButton)):
        told = QTabletEvent(what, pen, QPointF(place), QPointF(place), 1.0, 0, 0, 0.0, 0.0, 0, NONE, LEFT, held)
        QCoreApplication.sendEvent(visitor.window, told)
    visitor.touch(release={0: place})
    visitor.settle()
    assert visitor.panel == titles[4]
