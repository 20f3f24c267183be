"""Reading settings: each visitor reads as they need to, at once, and the next one finds nothing of it."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible

from kiosk.aloud import Ways
from tests.helpers.seeing import walk
from tests.helpers.sizes import EVERY_SIZE, STRIP, UPRIGHT, WIDE
from tests.helpers.visitor import PRESSABLE, Key

PROSE = "IBM Plex Serif"
NO_LINE, LINE = "Helper line under the text: off", "Helper line under the text: on"


def open_reading(visitor):
    """Find the way to the settings as a visitor would."""
    if visitor.offers("More"):
        visitor.tap("More")
    visitor.tap("Reading")


def checked(visitor):
    """The names of all that is ticked, as a screen reader says it."""
    waiting, found = [QAccessible.queryAccessibleInterface(visitor.window)], []
    while waiting:
        place = waiting.pop(0)
        if place is None or place.state().invisible:
            continue
        if place.role() == QAccessible.Role.RadioButton and place.state().checked and not place.state().disabled:
            found.append(place.text(QAccessible.Text.Name))
        waiting += [place.child(index) for index in range(place.childCount())]
    return found


def prose_size(visitor):
    """How large the text of the panel is set, in pixels."""
    return max(words.item.property("font").pixelSize() for words in visitor.words() if words.item.property("font").family() == PROSE)


@pytest.mark.slow
@EVERY_SIZE
def test_a_key_leads_to_the_settings_and_the_slanted_key_back(rooms, candid, size):
    """On every screen there is a way in, and the way out carries the title of the panel."""
    visitor = rooms.show(candid, size=size, panel="kirov-murder")
    open_reading(visitor)
    assert visitor.dialogs == ["Reading"]
    assert checked(visitor) == ["Text size 100 %", NO_LINE, "Paper", "Standard", "Spread", "Less", "Tap"]
    assert visitor.sees("Settings last until you leave.")
    visitor.tap("The murder of Kirov")
    assert (visitor.dialogs, visitor.panel) == ([], "The murder of Kirov")


@pytest.mark.slow
def test_the_key_r_opens_the_settings_and_esc_closes_them(rooms, candid):
    """As P does for the picture and O for the contents."""
    visitor = rooms.show(candid, "desktop", panel="kirov-murder")
    visitor.press(Key.Key_R)
    assert visitor.dialogs == ["Reading"]
    visitor.press(Key.Key_Escape)
    assert visitor.dialogs == []


def test_each_choice_holds_at_once_and_on_the_panel(rooms, candid):
    """The sample above the choices changes with them, and so does the panel that they lie over."""
    visitor = rooms.show(candid, size=STRIP, panel="kirov-murder")
    before = prose_size(visitor)
    open_reading(visitor)
    small = prose_size(visitor)
    visitor.tap("Text size 200 %")
    visitor.tap("Yellow on black")
    visitor.tap("Full")
    assert checked(visitor) == ["Text size 200 %", NO_LINE, "Yellow on black", "Full", "Spread", "Less", "Tap"]
    assert prose_size(visitor) == pytest.approx(2 * small, abs=1)
    visitor.tap("The murder of Kirov")
    assert prose_size(visitor) >= 2 * 28
    assert prose_size(visitor) >= 1.8 * before
    assert visitor.picture().pixelColor(4, 4).name() == "#000000"


@pytest.mark.slow
def test_the_standard_settings_come_back_with_one_key(rooms, candid):
    """What the machine began with is what one comes back to."""
    visitor = rooms.show(candid, size=WIDE, panel="kirov-murder")
    open_reading(visitor)
    for name in ("Text size 150 %", LINE, "No colours", "Easy", "Left hand"):
        visitor.tap(name)
    assert visitor.application.preferences.changedFromDefault
    visitor.tap("Back to standard settings")
    assert checked(visitor) == ["Text size 100 %", NO_LINE, "Paper", "Standard", "Spread", "Less", "Tap"]
    assert not visitor.application.preferences.changedFromDefault


@pytest.mark.slow
def test_the_next_visitor_reads_as_the_machine_has_it(rooms, candid):
    """Nobody begins with the settings of somebody else (WCAG 3.2, Fluid)."""
    visitor = rooms.show(candid, size=WIDE, panel="kirov-murder")
    preferences = visitor.application.preferences
    preferences.chooseTextScale(2)
    preferences.chooseReach("left")
    preferences.chooseMotion("full")
    preferences.choosePalette("grey")
    preferences.chooseHelperLine(True)
    visitor.application.start_over()
    visitor.settle()
    assert (preferences.textScale, preferences.reach, preferences.motion, preferences.palette) == (1, "spread", "less", "paper")
    assert preferences.helperLine is False


def test_a_sample_ends_on_a_whole_word(rooms, candid):
    """However large, the beginning of the panel in the sample is not cut through."""
    visitor = rooms.show(candid, size=STRIP, panel="kirov-murder")
    open_reading(visitor)
    visitor.tap("Text size 200 %")
    text = candid.exhibit.panels[3].body.replace("[", "").split("(")[0]
    said = next(words.text for words in visitor.words() if words.text.endswith("…"))
    assert said.removesuffix("\u00a0…").split()[-1].strip(".,") in text.replace("]", " ").replace(",", " ").replace(".", " ").split()


@pytest.mark.slow
def test_without_colours_there_are_only_greys(rooms, flagship):
    """On the panel, with its picture, every pixel is as red as it is blue (WCAG 1.4.1)."""
    visitor = rooms.show(flagship, size=WIDE, panel="kirov-murder", still=True)
    visitor.application.preferences.choosePalette("grey")
    visitor.settle()
    picture = visitor.picture().scaled(240, 135)
    coloured = {
        picture.pixelColor(x, y).name()
        for x in range(240)
        for y in range(135)
        if max(picture.pixelColor(x, y).getRgb()[:3]) - min(picture.pixelColor(x, y).getRgb()[:3]) > 2
    }
    assert coloured == set()


@pytest.mark.slow
def test_full_motion_moves_where_less_does_not(rooms, candid):
    """Each visitor chooses; a kiosk begins with less (WCAG 2.3.3)."""
    visitor = rooms.show(candid, size=WIDE, panel="kirov-murder")
    motion = visitor.application.engine.singletonInstance("Kiosk.Theme", "Motion")
    assert motion.property("page") == 0
    visitor.application.preferences.chooseMotion("full")
    assert motion.property("page") > 0


@pytest.mark.parametrize("size", [pytest.param(WIDE, marks=pytest.mark.long), STRIP, pytest.param(UPRIGHT, marks=pytest.mark.long)])
@pytest.mark.parametrize("hand", ["left", "right"])
def test_the_keys_gather_at_one_hand(rooms, candid, size, hand):
    """Onward stands in the corner of that hand, and the way back next to it."""
    visitor = rooms.show(candid, size=size, panel="kirov-murder")
    visitor.application.preferences.chooseReach(hand)
    visitor.settle()
    onward, back = (visitor.find(name).box for name in ("A murder put to use", "The Ryutin affair"))
    if hand == "left":
        assert onward.left() <= 1
        assert abs(back.left() - onward.right()) < size[0] * 0.05
    else:
        assert onward.right() >= size[0] - 2
        assert size == UPRIGHT or abs(onward.left() - back.right()) < size[0] * 0.05
    boxes = [thing.box for thing in visitor.things() if thing.role in PRESSABLE and thing.box.top() > size[1] * 0.9]
    assert all(box.left() >= 0 and box.right() <= size[0] for box in boxes)


def test_an_icon_below_the_fold_of_a_sheet_is_not_drawn_over_its_keys(rooms, candid):
    """It was once: a drawing that lies wholly outside what is shown was painted without its clip (Qt 6.11.3)."""
    visitor = rooms.show(candid, size=STRIP, panel="kirov-murder", still=True)
    visitor.application.preferences.chooseReach("low")
    visitor.application.navigation.openFigure("kirov")
    visitor.settle()
    keys = [
        item for item in walk(visitor.window.contentItem()) if item.property("icon") == "timeline" and item.property("place") is not None
    ]
    assert [item.opacity() for item in keys] == [0]


@pytest.mark.slow
@pytest.mark.parametrize("size", [WIDE, pytest.param(STRIP, marks=pytest.mark.long)], ids=["wide", "strip"])
def test_where_help_is_found_stands_beside_the_settings(rooms, candid, size):
    """Whoever cannot read what is there looks for help where the reading is set."""
    visitor = rooms.show(candid, size=size, panel="kirov-murder", ways=Ways(contact="Ask at the desk by the stairs."))
    open_reading(visitor)
    said = next(words for words in visitor.words() if words.text == "Settings last until you leave. Ask at the desk by the stairs.")
    assert not said.item.property("truncated")


@pytest.mark.parametrize("size", [pytest.param(WIDE, marks=pytest.mark.long), UPRIGHT], ids=["wide", "upright"])
def test_the_way_to_larger_text_can_be_read_by_those_who_need_it(rooms, candid, size):
    """The key for it lies low and bears a capital of 20 pixels at 1080p, as the letters of large text have (EN 301 549 5.1.4, 5.2)."""
    visitor = rooms.show(candid, size=size, panel="kirov-murder", still=True)
    key = visitor.find("Reading").box
    assert key.top() > 0.55 * size[1]
    drawing = next(item for item in walk(visitor.window.contentItem()) if item.property("strokes") and item.property("name") == "reading")
    box = drawing.mapRectToScene(QRectF(0, 0, drawing.width(), drawing.height())).toRect()
    assert key.contains(box)
    picture = visitor.picture()
    ground = picture.pixelColor(box.topLeft())
    inked = [y for y in range(box.top(), box.bottom()) if any(picture.pixelColor(x, y) != ground for x in range(box.left(), box.right()))]
    assert inked[-1] - inked[0] + 1 >= 20


@pytest.mark.slow
def test_the_sample_is_the_notice_until_somebody_went_past_it(rooms, flagship):
    """It showed how the panel begins, which the notice was to keep for those who choose to read it."""
    visitor = rooms.show(flagship, panel="mass-operations", still=True)
    notice = visitor.application.navigation.notice
    assert notice
    open_reading(visitor)
    shown = " ".join(visitor.reads())
    assert notice[:30] in shown
    visitor.press(Key.Key_Escape)
    visitor.application.navigation.agree()
    open_reading(visitor)
    assert notice[:30] not in " ".join(visitor.reads())
