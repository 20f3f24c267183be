"""Reading settings: each visitor reads as they need to, at once, and the next one finds nothing of it."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible

from kiosk.aloud import Ways
from tests.helpers.listening import Listener
from tests.helpers.seeing import difference, walk
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


def test_the_next_visitor_reads_as_the_machine_has_it(rooms, candid):
    """Nobody begins with the settings of somebody else (WCAG 3.2, Fluid)."""
    visitor = rooms.show(candid, size=WIDE, panel="kirov-murder")
    preferences = visitor.application.preferences
    preferences.chooseTextScale(2)
    preferences.chooseReach("left")
    preferences.chooseMotion("full")
    preferences.choosePalette("grey")
    preferences.chooseHelperLine(True)
    visitor.application.start_over("kirov-murder")
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


@pytest.mark.parametrize("size", [WIDE, pytest.param(STRIP, marks=pytest.mark.long)], ids=["wide", "strip"])
def test_where_help_is_found_stands_beside_the_settings(rooms, candid, size):
    """Whoever cannot read what is there looks for help where the reading is set."""
    visitor = rooms.show(candid, size=size, panel="kirov-murder", ways=Ways(contact="Ask at the desk by the stairs."))
    open_reading(visitor)
    said = next(words for words in visitor.words() if words.text == "Settings last until you leave. Ask at the desk by the stairs.")
    assert not said.item.property("truncated")


def helper_lines(visitor):
    """Where the helper lines stand that can be seen, from above, as left, top and width."""
    lines = [item for item in walk(visitor.window.contentItem()) if item.property("helps") and item.isVisible()]
    boxes = [line.mapRectToScene(QRectF(0, 0, line.width(), line.height())).toRect() for line in lines]
    return sorted((box.top(), box.left(), box.width()) for box in boxes if visitor.window.geometry().translated(-visitor.window.position()).contains(box))


@EVERY_SIZE
@pytest.mark.parametrize("scale", [1, pytest.param(2, marks=pytest.mark.long)])
def test_a_helper_line_stands_under_each_line(rooms, candid, size, scale):
    """As wide as the text, between its letters and the next ones: nothing but ground is where it comes to stand."""
    visitor = rooms.show(candid, size=size, panel="kirov-murder", still=True)
    visitor.application.preferences.chooseTextScale(scale)
    visitor.settle()
    before = visitor.picture()
    assert helper_lines(visitor) == []
    visitor.application.preferences.chooseHelperLine(True)
    visitor.settle()
    lines = helper_lines(visitor)
    text = max((words.item for words in visitor.words() if words.item.property("font").family() == PROSE), key=lambda item: item.height())
    assert len(lines) >= min(5, text.property("lineCount"))
    assert {width for _, _, width in lines} == {round(text.width())}
    ground = before.pixelColor(lines[0][1] - 2, lines[0][0])
    on_letters = [top for top, left, width in lines for x in range(left, left + width, 3) if before.pixelColor(x, top) != ground]
    assert len(on_letters) < len(lines)


def test_the_line_that_is_read_aloud_stands_out(rooms, candid):
    """Under the spoken word, over the whole width of the text, as dark as its letters."""
    someone = Listener(rooms.show(candid, size=WIDE, panel="kirov-murder", still=True))
    visitor = someone.visitor
    visitor.application.preferences.chooseHelperLine(True)
    open_reading(visitor)
    visitor.tap("Listen")
    [text] = someone.voice.texts
    before = visitor.picture()
    someone.voice.on_word(text.index("Kirov"), 5)
    visitor.settle()
    changed = difference(before, visitor.picture())
    on_top = max(width for _, _, width in helper_lines(visitor))
    second, third = [line for line in helper_lines(visitor) if line[2] == on_top][1:3]
    assert (changed.left(), changed.width()) == pytest.approx((second[1], second[2]), abs=9)
    assert second[0] < changed.bottom() < third[0]
    assert visitor.picture().pixelColor(second[1] + second[2] - 9, second[0]).lightness() < 40


@EVERY_SIZE
@pytest.mark.parametrize("language", [pytest.param("", marks=pytest.mark.long), "uk"])
def test_what_can_be_chosen_fits_its_key(rooms, candid, size, language):
    """With a voice, in the largest text and low, in a language of long words: no word leaves its key, and no key the lower part."""
    someone = Listener(rooms.show(candid, size=size, panel="kirov-murder", still=True))
    visitor = someone.visitor
    visitor.application.preferences.chooseTextScale(2)
    visitor.application.preferences.chooseReach("low")
    if language:
        visitor.application.languages.choose(language)
    visitor.application.navigation.openView("reading")
    visitor.settle()
    keys = [thing.box for thing in visitor.things() if thing.role in PRESSABLE]
    assert len(keys) == 29
    assert min(box.top() for box in keys) >= 0.45 * size[1] - 1
    for words in visitor.words():
        wide = words.item.property("contentWidth")
        place = words.item.mapRectToScene(QRectF((words.item.width() - wide) / 2, 0, wide, words.item.height())).toRect()
        around = [box for box in keys if box.contains(place.center())]
        assert all(box.left() <= place.left() and place.right() <= box.right() for box in around), words.text


def test_without_a_voice_nothing_is_said_of_reading_aloud(rooms, candid):
    """A machine that cannot speak offers no pace."""
    visitor = rooms.show(candid, size=STRIP, panel="kirov-murder", still=True)
    open_reading(visitor)
    assert {"Listen", "Slow", "Normal", "Fast"}.isdisjoint(visitor.keys)


def test_the_pace_is_tried_on_the_sample(rooms, candid):
    """A key reads the beginning of the panel and stops; another pace is said at that pace, and the sample goes on at it."""
    someone = Listener(rooms.show(candid, size=STRIP, panel="kirov-murder", still=True))
    visitor = someone.visitor
    open_reading(visitor)
    visitor.tap("Listen")
    sample = someone.voice.texts[-1]
    assert sample.startswith("On a December afternoon")
    assert visitor.sees(sample)
    visitor.tap("Slow")
    someone.voice.finish()
    assert [(text, rate) for text, _, rate, _ in someone.voice.said] == [(sample, 0), ("Slow", -0.4), (sample, -0.4)]
    visitor.tap("Listen")
    visitor.tap("Stop")
    assert visitor.offers("Listen")
    visitor.tap("Back to standard settings")
    assert "Normal" in checked(visitor)


def test_the_next_visitor_is_read_to_as_fast_as_the_machine_has_it(rooms, candid):
    """The pace is settled for the machine like the rest, and nothing is said when it comes back."""
    someone = Listener(rooms.show(candid, size=STRIP, panel="kirov-murder", ways=Ways(pace="slow")))
    speech = someone.visitor.application.speech
    assert speech.rate == "slow"
    speech.chooseRate("fast")
    someone.voice.said.clear()
    someone.visitor.application.start_over("kirov-murder")
    assert (speech.rate, someone.voice.texts) == ("slow", [])


def test_the_sample_is_heard_by_keypad(rooms, candid):
    """Whoever cannot see the key has it read all the same, and hears no name of a key in between."""
    someone = Listener(rooms.show(candid, size=STRIP, panel="kirov-murder", still=True))
    someone.press("help")
    someone.visitor.application.navigation.openView("reading")
    assert someone.choose("Listen") == [someone.voice.texts[0]]
    assert someone.voice.texts[0].startswith("On a December afternoon")


@pytest.mark.parametrize("size", [pytest.param(WIDE, marks=pytest.mark.long), UPRIGHT], ids=["wide", "upright"])
def test_the_way_to_larger_text_can_be_read_by_those_who_need_it(rooms, candid, size):
    """The key for it lies low and bears a capital of 20 pixels at 1080p, as the letters of large text have (EN 301 549 5.1.4, 5.2)."""
    visitor = rooms.show(candid, size=size, panel="kirov-murder", still=True)
    key = visitor.find("Reading").box
    assert key.top() > 0.55 * size[1]
    drawing = next(item for item in walk(visitor.window.contentItem()) if item.property("paths") and item.property("name") == "reading")
    box = drawing.mapRectToScene(QRectF(0, 0, drawing.width(), drawing.height())).toRect()
    assert key.contains(box)
    picture = visitor.picture()
    ground = picture.pixelColor(box.topLeft())
    inked = [y for y in range(box.top(), box.bottom()) if any(picture.pixelColor(x, y) != ground for x in range(box.left(), box.right()))]
    assert inked[-1] - inked[0] + 1 >= 20
