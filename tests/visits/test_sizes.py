"""One window through all sizes: whatever the screen becomes, the visitor stays where they were."""

from functools import partial

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtQuick import QQuickWindow

from kiosk.app import Application, Showing
from tests.helpers.layout import LEAST_TARGET
from tests.helpers.seeing import kind, walk
from tests.helpers.visitor import Key, Visitor

SIZES = [
    (1920, 1080),
    (1024, 768),
    (1080, 1920),
    (3840, 2160),
    (1366, 768),
    (1600, 1200),
    (768, 1024),
    (2560, 1440),
    (1280, 800),
    (1920, 1200),
]


@pytest.mark.slow
@pytest.mark.parametrize("panel", ["power-struggle", pytest.param("conclusion", marks=pytest.mark.long)])
def test_the_first_and_the_last_panel_stay_through_the_layouts(rooms, candid, panel):
    """At the ends there is a neighbour on one side only."""
    visitor = rooms.show(candid, size=SIZES[0], panel=panel)
    there = visitor.panel
    for size in SIZES[:4]:
        visitor.resize(*size)
        assert visitor.panel == there


@pytest.mark.slow
def test_a_panel_stays_through_all_sizes(rooms, candid):
    """The same panel, whole and with its words, at one size after the other."""
    visitor = rooms.show(candid, size=SIZES[0], panel="mass-operations")
    there = visitor.panel
    for size in SIZES[1:6]:
        visitor.resize(*size)
        assert visitor.panel == there
        assert len(visitor.reads()) > 10
    visitor.press(Key.Key_PageUp, Key.Key_PageDown)


def pages_made(window: QQuickWindow) -> list[object]:
    """Count from now on how often the panel in front is laid out from nothing: gives a list that grows by one each time."""
    pages = (item for item in walk(window.contentItem()) if kind(item) == "PanelPage")  # A neighbour may have been made already.
    (page,) = (item for item in pages if item.isVisible() and item.mapToScene(QPointF()).x() == 0)
    (loader,) = (item for item in page.childItems() if item.inherits("QQuickLoader"))
    made: list[object] = []
    loader.loaded.connect(partial(made.append, None))
    return made


@pytest.mark.slow
def test_a_page_is_made_once_for_a_screen(rooms, candid):
    """Not for the new width with the old height, nor for what is neither wide nor upright: a screen that was turned made four pages."""
    visitor = rooms.show(candid, size=SIZES[0], still=True)
    for size, pages in (((1080, 1920), 1), ((1920, 1080), 1), ((2560, 1440), 0), ((1920, 1080), 0), ((1024, 768), 1)):
        made = pages_made(visitor.window)
        visitor.resize(*size)
        assert (size, len(made)) == (size, pages)


@pytest.mark.slow
def test_a_kiosk_makes_its_first_page_for_its_screen(qapp, candid):
    """The window is as large as the screen before there is anything in it: no page is made for nothing."""
    application = Application(candid, Showing(mode="kiosk", still=True))
    made = pages_made(application.window)
    application.show()
    Visitor(application).settle()
    assert made == []
    application.close()
    application.qt.restoreOverrideCursor()


@pytest.mark.long
def test_a_sheet_stays_open_through_all_sizes(rooms, candid):
    """A sheet and the chain it stands in survive a screen that is turned."""
    visitor = rooms.show(candid, size=SIZES[0], panel="kirov-murder")
    visitor.tap("Sergei Kirov")
    visitor.reach("Leonid Nikolaev")
    visitor.tap("Leonid Nikolaev")
    for size in SIZES[:4]:
        visitor.resize(*size)
        assert (visitor.sheet, visitor.panel) == ("Leonid Nikolaev", "The murder of Kirov")
        assert visitor.sees("Leonid Nikolaev")
    visitor.press(Key.Key_Escape)
    assert visitor.sheet == "Sergei Kirov"


@pytest.mark.long
def test_the_contents_stay_open_through_all_sizes(rooms, candid):
    """So do the contents."""
    visitor = rooms.show(candid, size=SIZES[0], panel="kirov-murder")
    visitor.press(Key.Key_O)
    for size in SIZES[:4]:
        visitor.resize(*size)
        assert visitor.dialogs == ["Contents"]
        assert visitor.sees("After Lenin")


@pytest.mark.slow
@pytest.mark.parametrize(
    "size", [(1024, 768), *(pytest.param(size, marks=pytest.mark.long) for size in ((1280, 800), (1080, 1920), (1920, 1080)))]
)
def test_every_way_is_one_tap_away_on_every_screen(rooms, candid, size):
    """On a small one five of them once lay behind a key of their own."""
    visitor = rooms.show(candid, size=size, panel="kirov-murder")
    for language in ("en", "ru", "uk"):
        visitor.application.speak(language)
        visitor.settle()
        titles = visitor.application.views.property("titles")
        assert len(titles) == 5
        assert set(titles) <= set(visitor.keys)
        boxes = [visitor.find(title).box for title in titles]
        assert min(min(box.width(), box.height()) for box in boxes) >= LEAST_TARGET
    visitor.tap(titles[1])
    assert visitor.application.navigation.property("view") == "map"


@pytest.mark.long
def test_turning_the_screen_while_a_panel_turns(rooms, candid, titles):
    """A change of size in the middle of a movement ends on a whole panel."""
    visitor = rooms.show(candid, "projector", size=(1920, 1080), panel="kirov-murder")
    for size in ((1080, 1920), (1024, 768), (1920, 1080)):
        visitor.hit(Key.Key_PageDown)
        visitor.wait(80)
        visitor.resize(*size)
    assert visitor.panel == titles[6]


@pytest.mark.long
def test_turning_the_screen_while_a_finger_holds_a_panel(rooms, candid, titles):
    """The same with a finger that has not been lifted."""
    visitor = rooms.show(candid, size=(1920, 1080), panel="kirov-murder")
    visitor.touch(press={0: QPoint(1200, 500)})
    for step in range(1, 8):
        visitor.wait(12)
        visitor.touch(move={0: QPoint(1200 - 40 * step, 500)})
    visitor.window.resize(1080, 1920)
    visitor.wait(50)
    visitor.touch(release={0: QPoint(920, 500)})
    visitor.settle()
    assert visitor.panel in titles[3:5]
