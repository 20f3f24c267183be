"""Helps for reading that are tried on the page of settings: a line under each line of a text, and a voice with its pace."""

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF

from kiosk.aloud import Ways
from tests.helpers.listening import Listener
from tests.helpers.seeing import difference, walk
from tests.helpers.sizes import SIZES, STRIP, WIDE
from tests.helpers.visitor import PRESSABLE

PROSE = "IBM Plex Serif"


def helper_lines(visitor):
    """Where the helper lines stand that can be seen, from above, as left, top and width. Of a text that scrolls some cannot."""
    lines = [item for item in walk(visitor.window.contentItem()) if item.property("helps") and item.isVisible()]
    boxes = [(placed(line), shown(line, QRect(QPoint(), visitor.window.size()))) for line in lines]
    return sorted((box.top(), box.left(), box.width()) for box, seen in boxes if seen.contains(box))


def placed(item):
    """Where an item lies on the screen."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height())).toRect()


def shown(item, screen):
    """What is left of the screen for an item by all that cuts what lies in it."""
    while item := item.parentItem():
        screen = screen.intersected(placed(item)) if item.clip() else screen
    return screen


@SIZES
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
    assert len(lines) >= min(5 if scale == 1 else 3, text.property("lineCount"))
    assert {width for _, _, width in lines} == {round(text.width())}
    ground = before.pixelColor(lines[0][1] - 2, lines[0][0])
    on_letters = [top for top, left, width in lines for x in range(left, left + width, 3) if before.pixelColor(x, top) != ground]
    # Large lines have less air, and on the smallest screen the longest letters touch the line in some points.
    assert len(on_letters) < len(lines) * (1 if scale == 1 else 4)


@pytest.mark.slow
def test_the_line_that_is_read_aloud_stands_out(rooms, candid):
    """Under the spoken word, over the whole width of the text, as dark as its letters."""
    someone = Listener(rooms.show(candid, size=WIDE, panel="kirov-murder", still=True))
    visitor = someone.visitor
    visitor.application.preferences.chooseHelperLine(True)
    visitor.application.navigation.openView("reading")
    visitor.settle()
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


@pytest.mark.slow
@SIZES
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
    visitor.application.navigation.openView("reading")
    visitor.settle()
    assert {"Listen", "Slow", "Normal", "Fast"}.isdisjoint(visitor.keys)


def test_the_pace_is_tried_on_the_sample(rooms, candid):
    """A key reads the beginning of the panel and stops; another pace is said at that pace, and the sample goes on at it."""
    someone = Listener(rooms.show(candid, size=STRIP, panel="kirov-murder", still=True))
    visitor = someone.visitor
    visitor.application.navigation.openView("reading")
    visitor.settle()
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
    assert visitor.application.speech.rate == "normal"


def test_the_next_visitor_is_read_to_as_fast_as_the_machine_has_it(rooms, candid):
    """The pace is settled for the machine like the rest, and nothing is said when it comes back."""
    someone = Listener(rooms.show(candid, size=STRIP, panel="kirov-murder", ways=Ways(pace="slow")))
    speech = someone.visitor.application.speech
    assert speech.rate == "slow"
    speech.chooseRate("fast")
    someone.voice.said.clear()
    someone.visitor.application.start_over()
    assert (speech.rate, someone.voice.texts) == ("slow", [])


def test_the_sample_is_heard_by_keypad(rooms, candid):
    """Whoever cannot see the key has it read all the same, and hears no name of a key in between."""
    someone = Listener(rooms.show(candid, size=STRIP, panel="kirov-murder", still=True))
    someone.press("help")
    someone.visitor.application.navigation.openView("reading")
    assert someone.choose("Listen") == [someone.voice.texts[0]]
    assert someone.voice.texts[0].startswith("On a December afternoon")
