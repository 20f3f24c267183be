"""Reading aloud, over a voice that only writes down what it is given."""

import time

import pytest

from kiosk.viewmodels.speech import LOUDEST, VOLUME, SpeechViewModel
from kiosk.viewmodels.spoken import Said
from tests.helpers.listening import Voice

THREE = [Said("One."), Said("Two.", "ru"), Said("Three.", paragraph="<b>Three</b>.")]


@pytest.fixture
def voice() -> Voice:
    """A voice."""
    return Voice()


@pytest.fixture
def speech(voice) -> SpeechViewModel:
    """Speech of an English exhibit with three things on the screen."""
    made = SpeechViewModel(voice)
    made.compose, made.language = (lambda: THREE), "en"
    return made


def test_each_text_follows_the_one_before_in_its_own_language(speech, voice):
    """A name is spoken as those say it who bear it (EN 301 549 5.1.3.14)."""
    speech.toggle()
    voice.finish()
    assert [(text, language) for text, language, *_ in voice.said] == [("One.", "en"), ("Two.", "ru"), ("Three.", "en")]
    assert speech.property("speaking") is False


def test_any_action_cuts_it_within_a_tenth_of_a_second(speech, voice):
    """And nothing waits to be said after it (EN 301 549 5.1.3.5)."""
    speech.toggle()
    began = time.monotonic()
    speech.act()
    assert (voice.stops, speech.property("speaking")) == (1, False)
    assert time.monotonic() - began < 0.1
    voice.on_finished()
    assert voice.texts == ["One."]


def test_a_new_text_cuts_the_one_before(speech, voice):
    """Two are never heard at once, nor one after the other."""
    speech.toggle()
    speech.say([Said("Now this.")])
    assert voice.stops == 1
    voice.finish()
    assert voice.texts == ["One.", "Now this."]


def test_the_touch_that_stops_does_not_begin_again(speech, voice):
    """The finger on Stop has stopped it before the key is let go; it once began anew."""
    speech.toggle()
    speech.act()
    speech.toggle()
    assert (speech.property("speaking"), voice.texts) == (False, ["One."])
    speech.act()
    speech.toggle()
    assert speech.property("speaking") is True


def test_it_is_paused_and_goes_on_in_the_same_paragraph(speech, voice):
    """By a key, which cuts it first."""
    speech.toggle()
    voice.on_finished()
    speech.act()
    speech.pause()
    assert (speech.property("paused"), speech.property("speaking")) == (True, False)
    speech.act()
    speech.pause()
    voice.finish()
    assert voice.texts == ["One.", "Two.", "Two.", "Three."]


@pytest.mark.parametrize("ended", [False, True])
def test_what_was_said_is_repeated(speech, voice, ended):
    """The paragraph that was interrupted; everything, where all was said."""
    speech.toggle()
    voice.on_finished()
    if ended:
        voice.finish()
    voice.said.clear()
    speech.repeat()
    assert voice.texts == (["One."] if ended else ["Two."])


def test_the_spoken_word_has_a_place_in_its_paragraph(speech, voice):
    """Only a paragraph that is on the screen is marked, and only while it is spoken (EN 301 549 5.1.3.3)."""
    speech.toggle()
    assert speech.property("paragraph") == ""
    voice.on_finished()
    voice.on_finished()
    voice.on_word(0, 5)
    assert [speech.property(name) for name in ("paragraph", "start", "length")] == ["<b>Three</b>.", 0, 5]
    voice.on_finished()
    assert [speech.property(name) for name in ("paragraph", "start", "length")] == ["", 0, 0]


def test_volume_and_rate_are_told_and_the_reading_goes_on(speech, voice):
    """Whoever makes it louder while it reads loses nothing."""
    speech.toggle()
    voice.on_finished()
    speech.act()
    speech.louder()
    voice.finish()
    assert voice.texts == ["One.", "Two.", "Volume 8 of 10", "Two.", "Three."]
    assert voice.said[-1][3] == pytest.approx(0.8)
    speech.chooseRate("fast")
    assert voice.texts[-1] == "Fast"
    assert voice.said[-1][2] > 0


def test_the_volume_has_two_ends(speech):
    """It is never silent, and never louder than loud."""
    for _ in range(LOUDEST + 2):
        speech.softer()
    assert speech.property("volume") == 1
    for _ in range(LOUDEST + 2):
        speech.louder()
    assert speech.property("volume") == LOUDEST


def test_the_next_visitor_hears_it_as_usual(speech, voice):
    """Rate and volume last one visit (14 CFR 382.57), and nothing of it can be repeated."""
    speech.louder()
    speech.chooseRate("slow")
    speech.toggle()
    speech.restart()
    assert [speech.property(name) for name in ("rate", "volume", "speaking")] == ["normal", VOLUME, False]
    voice.said.clear()
    speech.repeat()
    assert voice.texts == []


def test_a_wrong_rate_changes_nothing(speech, voice):
    """Not even what is being said."""
    speech.chooseRate("breathless")
    assert (speech.property("rate"), voice.texts) == ("normal", [])


def test_a_voice_that_is_gone_takes_its_keys_along(speech, voice):
    """What was being read is over, and nobody waits for it."""
    speech.toggle()
    voice.there = False
    voice.on_changed()
    assert (speech.property("available"), speech.property("speaking")) == (False, False)
    speech.toggle()
    assert speech.property("speaking") is False


def test_a_voice_that_tells_nothing_holds_no_visit_for_ever(speech, voice):
    """After long enough a text counts as spoken."""
    speech.toggle()
    speech._guard.timeout.emit()
    assert voice.texts == ["One.", "Two."]
