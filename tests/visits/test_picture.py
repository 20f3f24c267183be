"""A picture over the whole screen: opened from its panel, enlarged and pushed, turned, and left for where one was."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickItem

from kiosk.drawing.pyramid import make
from kiosk.exhibit.loader import Loaded
from kiosk.exhibit.model import Art, Block, Compare, Side
from kiosk.platform.paths import scans_folder
from tests.helpers.layout import faults
from tests.helpers.seeing import kind, walk
from tests.helpers.sizes import SIZES
from tests.helpers.visitor import Key, Visitor

LOOK = "Look at the picture"
LARGER, SMALLER, WHOLE = "Show the picture larger", "Show the picture smaller", "Show the whole picture"


@pytest.fixture(scope="session", name="pictured")
def _pictured(flagship, candid) -> Loaded:
    """The exhibit without notices, with the pictures of four panels: to decode them all takes long."""
    arts = {panel.id: panel.art for panel in flagship.exhibit.panels}
    panels = tuple(
        replace(panel, art=arts[panel.id] if 2 <= number <= 6 and number != 4 else Art(file=""))
        for number, panel in enumerate(candid.exhibit.panels)
    )
    return replace(candid, exhibit=replace(candid.exhibit, panels=panels))


def page(visitor: Visitor) -> QQuickItem:
    """The page of the picture."""
    return next(item for item in walk(visitor.window.contentItem()) if item.property("about") is not None)


def here(visitor: Visitor) -> QQuickItem:
    """The panel under it."""
    return next(item for item in walk(visitor.window.contentItem()) if kind(item) == "PanelPage" and item.isEnabled())


def ground(visitor: Visitor) -> QQuickItem:
    """What the picture lies on."""
    return next(item for item in walk(page(visitor)) if item.property("longest") is not None)


def box(visitor: Visitor) -> tuple[int, int, int, int]:
    """Where the picture itself lies on its ground: left, top, width, height."""
    picture = next(item for item in walk(ground(visitor)) if item.property("fitWidth") is not None)
    place = picture.mapToItem(ground(visitor), 0, 0)
    return round(place.x()), round(place.y()), round(picture.width()), round(picture.height())


@pytest.fixture(name="visitor")
def _visitor(rooms, pictured) -> Visitor:
    """Somebody in front of a kiosk, at the fourth panel."""
    return rooms.show(pictured, panel="kirov-murder", size=(1024, 768))


@pytest.mark.slow
@SIZES
def test_the_page_is_laid_out_soundly(rooms, pictured, size):
    """Nothing cut, nothing over something else, nothing too small to touch: in each language, with what is said of the picture."""
    visitor = rooms.show(pictured, panel="kirov-murder", size=size, still=True)
    said = []
    for language in ("ru", "uk", "en"):
        visitor.application.speak(language)
        visitor.settle()
        said += [f"{language} panel: {fault}" for fault in faults(visitor.window, here(visitor), may_scroll=True)]
        visitor.application.navigation.openView("picture", "panel:first-trial")
        visitor.settle()
        said += [f"{language}: {fault}" for fault in faults(visitor.window, page(visitor))]
        page(visitor).setProperty("about", True)
        visitor.settle()
        over = next(item for item in walk(page(visitor)) if item.property("depth") is not None)
        said += [f"{language} about: {fault}" for fault in faults(visitor.window, over)]
        visitor.application.navigation.close()
    assert not said, "\n" + "\n".join(said)


def test_a_touch_on_the_plate_or_its_key_shows_the_picture(visitor):
    """And the slanted key leads back to the panel by its title."""
    for touch in (lambda: visitor.tap(LOOK), lambda: visitor.tap_at(QPoint(60, 200))):
        touch()
        assert visitor.dialogs == ["Picture"]
        visitor.tap("Back to The murder of Kirov")
        assert (visitor.dialogs, visitor.panel) == ([], "The murder of Kirov")


def test_a_panel_without_a_picture_offers_none(visitor):
    """Neither by a key, nor by a touch, nor by a key of the keyboard."""
    visitor.application.navigation.turnTo(4)
    visitor.settle()
    assert not visitor.offers(LOOK)
    visitor.tap_at(QPoint(60, 200))
    visitor.press(Key.Key_P)
    assert visitor.dialogs == []


def test_pictures_turn_by_their_neighbours_titles_and_one_returns_to_where_one_was(visitor):
    """A panel without a picture is passed over."""
    visitor.tap(LOOK)
    assert visitor.sees("2 of 4")
    visitor.tap("The first Moscow trial")
    assert (visitor.sees("3 of 4"), visitor.offers("The murder of Kirov")) == (True, True)
    visitor.tap("Back to The murder of Kirov")
    assert (visitor.dialogs, visitor.panel) == ([], "The murder of Kirov")


@pytest.mark.slow
def test_a_swipe_turns_while_the_picture_lies_whole(visitor):
    """A short one, or one that goes down, turns nothing; at the last picture there is nothing to turn to."""
    visitor.tap(LOOK)
    for start, end, number in (
        (QPoint(600, 300), QPoint(560, 300), 2),
        (QPoint(600, 200), QPoint(450, 400), 2),
        (QPoint(600, 300), QPoint(400, 310), 3),
        (QPoint(600, 300), QPoint(400, 310), 4),
        (QPoint(600, 300), QPoint(400, 310), 4),
        (QPoint(400, 300), QPoint(600, 310), 3),
    ):
        visitor.drag(start, end)
        assert visitor.sees(f"{number} of 4")


@pytest.mark.slow
def test_two_fingers_enlarge_about_themselves_and_one_pushes(visitor):
    """What lay between the fingers lies there still. The picture is never pushed away from the edges; the next one lies whole again."""
    visitor.tap(LOOK)
    left, _, width, _ = box(visitor)
    middle = QPoint(300, 290)
    share = (middle.x() - left) / width
    visitor.pinch(middle, 40, 120)
    wide_left, _, wide_width, _ = box(visitor)
    assert 1.5 < wide_width / width < 3.1
    assert (middle.x() - wide_left) / wide_width == pytest.approx(share, abs=0.02)
    visitor.drag(QPoint(300, 300), QPoint(400, 330), milliseconds=250)
    assert wide_left + 40 < box(visitor)[0] <= 0
    for _ in range(5):
        visitor.drag(QPoint(200, 100), QPoint(900, 500), milliseconds=100)
    assert box(visitor)[:2] == (0, 0)
    assert visitor.sees("2 of 4")
    visitor.tap("The first Moscow trial")
    assert ground(visitor).property("zoom") == 1


def test_keys_enlarge_as_far_as_they_say(visitor):
    """A key that has come to its end cannot be pressed."""
    visitor.tap(LOOK)
    assert [visitor.offers(name) for name in (SMALLER, WHOLE, LARGER)] == [False, False, True]
    for _ in range(3):
        visitor.tap(LARGER)
    assert ground(visitor).property("zoom") == 8
    assert [visitor.offers(name) for name in (SMALLER, WHOLE, LARGER)] == [True, True, False]
    visitor.tap(SMALLER)
    assert ground(visitor).property("zoom") == 4
    visitor.tap(WHOLE)
    assert ground(visitor).property("zoom") == 1


@pytest.mark.slow
def test_the_keyboard_does_all_of_it(visitor):
    """P opens, + and - enlarge, 0 shows the whole, arrows push or turn, Esc leaves; after it the arrows turn panels again."""
    visitor.press(Key.Key_P, Key.Key_Right)
    assert visitor.sees("3 of 4")
    visitor.press(Key.Key_Left, Key.Key_Plus, Key.Key_Plus)
    left, top = box(visitor)[:2]
    visitor.press(Key.Key_Right, Key.Key_Down)
    assert (box(visitor)[0] < left, box(visitor)[1] < top, visitor.sees("2 of 4")) == (True, True, True)
    visitor.press(Key.Key_Minus)
    assert ground(visitor).property("zoom") == 2
    visitor.press(Key.Key_0)
    assert ground(visitor).property("zoom") == 1
    visitor.press(Key.Key_Escape)
    assert visitor.dialogs == []
    visitor.press(Key.Key_Left)
    assert visitor.panel == "The Ryutin affair"


@pytest.mark.parametrize("mode", ["kiosk", "desktop"])
def test_the_keys_of_a_clicker_turn_pictures_and_never_close_them(rooms, pictured, mode):
    """Page Down and Space once closed the page without a word, and turned the panel below it."""
    visitor = rooms.show(pictured, mode, panel="kirov-murder", size=(1024, 768))
    visitor.press(Key.Key_P, Key.Key_PageDown)
    assert (visitor.dialogs, visitor.sees("3 of 4")) == (["Picture"], True)
    visitor.press(Key.Key_Space)
    assert visitor.sees("4 of 4")
    visitor.press(Key.Key_PageDown, Key.Key_PageUp)
    assert (visitor.dialogs, visitor.sees("3 of 4")) == (["Picture"], True)
    visitor.press(Key.Key_Escape)
    assert (visitor.dialogs, visitor.panel) == ([], "The murder of Kirov")


def test_what_is_to_be_said_of_a_picture_is_one_tap_away(visitor):
    """Its caption, what is to be seen on it, and the rights; Esc closes that alone, and the keys of the page are back."""
    visitor.tap(LOOK)
    visitor.tap("About the picture")
    for words in ("A corridor on the third floor", "An empty arched corridor", "Rights: CC-BY-SA-4.0"):
        assert visitor.sees(words)
    visitor.press(Key.Key_Escape)
    assert visitor.dialogs == ["Picture"]
    visitor.press(Key.Key_Right)
    assert visitor.sees("3 of 4")


def test_a_projector_shows_no_key_on_the_plate(rooms, pictured):
    """There P opens the picture, and again closes it."""
    visitor = rooms.show(pictured, mode="projector", panel="kirov-murder", size=(1024, 768))
    assert not visitor.offers(LOOK)
    visitor.press(Key.Key_P)
    assert visitor.dialogs == ["Picture"]
    visitor.press(Key.Key_P)
    assert visitor.dialogs == []


@pytest.mark.slow
def test_a_large_scan_is_enlarged_from_its_levels(rooms, candid, tmp_path):
    """Until one of its pixels is one of the screen's. What is seen comes from tiles, in their places; the plate shows the whole."""
    file = tmp_path / "scan.png"
    scan = QImage(QSize(9000, 1000), QImage.Format.Format_RGB32)
    scan.fill(Qt.GlobalColor.white)
    painter = QPainter(scan)
    painter.fillRect(QRect(4400, 400, 200, 200), QColor(200, 0, 0))
    painter.end()
    assert scan.save(str(file))
    levels = make(file, scans_folder())
    assert len(list(levels.iterdir())) == 18 * 2 + 9 + 5 + 1
    panels = tuple(replace(panel, art=Art(file=str(file), alt="A red square.")) for panel in candid.exhibit.panels)
    visitor = rooms.show(replace(candid, exhibit=replace(candid.exhibit, panels=panels)), size=(1024, 768), still=True)
    assert QColor(visitor.picture().pixel(5, 480)) != QColor(Qt.GlobalColor.white)  # calm lies under the date
    visitor.tap(LOOK)
    assert box(visitor)[2:] == (1024, 114)
    for _ in range(3):
        visitor.tap(LARGER)
    visitor.tap(LARGER)
    left, top, width, _ = box(visitor)
    assert (width, visitor.offers(LARGER)) == (9000, False)
    shown = visitor.picture()
    for x, y, red in ((4398, 500, False), (4402, 402, True), (4500, 500, True), (4598, 598, True), (4602, 500, False), (4500, 398, False)):
        seen = QColor(shown.pixel(left + x, top + y))
        assert (seen.red() > 180, seen.green() < 60) == (True, red), (x, y)
    tiles = [item for item in walk(ground(visitor)) if item.property("column") is not None and item.isVisible()]
    assert 4 <= len(tiles) <= 9
    assert all(str(item.property("source").toString()).startswith("image://scan/0/") for item in tiles)
    visitor.tap(WHOLE)
    assert box(visitor)[2] == 1024


@pytest.mark.slow
@SIZES
def test_two_pictures_of_one_place_are_compared(rooms, pictured, size):
    """They come after the panel's own picture; a finger, keys and arrows move the line, and of both all is said."""
    art = pictured.exhibit.panels[3].art
    before, after = (Side(file=art.wide, alt=f"{word}.", caption=f"{word} the fire.", rights="CC0") for word in ("Before", "After"))
    pair = Compare(title="The corridor twice", before=before, after=after)
    panels = list(pictured.exhibit.panels)
    panels[3] = replace(panels[3], blocks=(Block(compare=pair),))
    visitor = rooms.show(
        replace(pictured, exhibit=replace(pictured.exhibit, panels=tuple(panels))), panel="kirov-murder", size=size, still=True
    )
    visitor.tap(LOOK)
    assert visitor.sees("2 of 5")
    visitor.tap("The corridor twice")
    pane = next(item for item in walk(page(visitor)) if item.property("divide") is not None)
    assert (visitor.sees("3 of 5"), pane.property("divide"), visitor.offers(LARGER)) == (True, 0.5, False)
    assert faults(visitor.window, page(visitor)) == []
    visitor.tap("Show more of the first picture")
    visitor.press(Key.Key_Right)
    assert pane.property("divide") == pytest.approx(0.7)
    visitor.drag(QPoint(size[0] * 7 // 10, 300), QPoint(size[0] // 4, 320))
    assert (pane.property("divide"), visitor.sees("3 of 5")) == (pytest.approx(0.25, abs=0.01), True)
    for _ in range(3):
        visitor.press(Key.Key_Left)
    assert (pane.property("divide"), visitor.offers("Show more of the second picture")) == (0, False)
    for _ in range(2):
        visitor.tap("Show the pictures larger")
    assert (pane.property("zoom"), pane.property("divide")) == (4, 0)
    assert faults(visitor.window, page(visitor)) == []
    visitor.press(Key.Key_Right)
    assert (pane.property("divide"), pane.property("zoom")) == (pytest.approx(0.1), 4)
    visitor.pinch(QPoint(size[0] // 2, 300), 160, 20)
    assert (pane.property("zoom"), pane.property("divide")) == (1, pytest.approx(0.1, abs=0.6))
    visitor.tap("About the picture")
    assert [visitor.sees(words) for words in ("Before the fire.", "After the fire.", "Rights: CC0")] == [True] * 3
    visitor.press(Key.Key_Escape)
    visitor.tap("The first Moscow trial")
    assert visitor.sees("4 of 5")
