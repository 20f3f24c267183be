"""Having it read aloud, by touch: a key, the spoken word on the screen, and silence with whatever one does next."""

import pytest
from PySide6.QtCore import QPoint

from tests.helpers.listening import Listener, Voice
from tests.helpers.seeing import difference
from tests.helpers.visitor import Key

SIZES = [(1920, 1080), pytest.param((1024, 768), marks=pytest.mark.long), pytest.param((1080, 1920), marks=pytest.mark.long)]
ALOUD, STOP = "Read aloud", "Stop reading"


@pytest.fixture(params=SIZES, ids=["wide", "strip", "upright"])
def listener(rooms, candid, request):
    """A visitor with a voice, at the fourth panel."""
    return Listener(rooms.show(candid, panel="kirov-murder", size=request.param, still=True))


def to_the_text(listener):
    """Let the voice come to the first paragraph; gives it."""
    for _ in range(6):
        if listener.voice.texts[-1].startswith("On a December"):
            return listener.voice.texts[-1]
        listener.voice.on_finished()
    raise AssertionError(listener.voice.texts)


def test_without_a_voice_there_is_no_key(rooms, candid):
    """A machine that cannot speak offers nothing; neither does a projector."""
    visitor = rooms.show(candid, panel="kirov-murder", still=True)
    assert not visitor.offers(ALOUD)
    visitor = rooms.show(candid, mode="projector", panel="kirov-murder", still=True)
    visitor.application.speech.use(Voice())
    visitor.settle()
    assert not visitor.offers(ALOUD)


def test_a_touch_reads_and_a_touch_stops(listener):
    """The key says what it will do next, and does not begin anew when the finger leaves it."""
    listener.visitor.tap(ALOUD)
    assert listener.voice.texts == ["The murder of Kirov. Panel 4 of 14."]
    listener.visitor.tap(STOP)
    assert listener.visitor.offers(ALOUD)
    assert listener.voice.texts == ["The murder of Kirov. Panel 4 of 14."]
    assert listener.voice.stops == 1


def test_the_spoken_word_is_marked_and_nothing_moves(listener):
    """Ink round one word; all else stands where it stood (EN 301 549 5.1.3.3)."""
    listener.visitor.tap(ALOUD)
    text = to_the_text(listener)
    listener.visitor.settle()
    before = listener.visitor.picture()
    for word in ("December", "Smolny"):
        listener.voice.on_word(text.index(word), len(word))
        listener.visitor.settle()
        block = difference(before, listener.visitor.picture())
        assert 60 < block.width() < 260
        assert block.height() < 70
    listener.voice.on_word(0, 0)
    listener.visitor.settle()
    assert difference(before, listener.visitor.picture()).isEmpty()


@pytest.mark.parametrize("doing", ["touch", "key", "turn"])
def test_whatever_one_does_it_is_silent(rooms, candid, doing):
    """A touch anywhere, a key, a turn that somebody else makes: at once, and for good (EN 301 549 5.1.3.5)."""
    someone = Listener(rooms.show(candid, panel="kirov-murder", still=True))
    someone.visitor.tap(ALOUD)
    if doing == "touch":
        someone.visitor.touch(press={0: QPoint(900, 500)})
    elif doing == "key":
        someone.visitor.hit(Key.Key_Tab)
    else:
        someone.visitor.application.navigation.forward()
    assert someone.voice.stops == 1
    if doing == "touch":
        someone.visitor.touch(release={0: QPoint(900, 500)})
    someone.visitor.wait(90)
    someone.voice.finish()
    assert len(someone.voice.texts) == 1


def test_a_visit_does_not_end_while_it_is_read_to(rooms, candid):
    """Listening is no silence."""
    someone = Listener(rooms.show(candid, panel="kirov-murder", still=True, patience=100))
    session = someone.visitor.application.session
    someone.visitor.tap(ALOUD)
    assert "speech" in session._busy
    someone.voice.finish()
    assert "speech" not in session._busy


def test_a_film_and_the_reading_give_way_to_each_other(rooms, candid):
    """Two are never heard at once: whichever begins silences the other."""
    someone = Listener(rooms.show(candid, panel="kirov-murder", still=True))
    asked = []
    playback = someone.visitor.application.playback
    playback.stopRequested.connect(lambda: asked.append(True))
    someone.visitor.tap(ALOUD)
    assert asked == [True]
    playback.tell(True)
    assert someone.voice.stops == 1
    playback.tell(False)


def test_a_sheet_is_read_with_its_names(rooms, candid):
    """In the language in which they were borne."""
    someone = Listener(rooms.show(candid, panel="kirov-murder", still=True))
    someone.visitor.tap("Sergei Kirov")
    someone.visitor.tap(ALOUD)
    someone.voice.finish()
    assert someone.voice.texts[0] == "Sergei Kirov."
    assert {language for _, language, *_ in someone.voice.said} >= {"en", "ru"}
