"""Texts that somebody has read aloud: over a player and a voice that only write down what they are given."""

import logging
import time
from pathlib import Path

import pytest

from kiosk.aloud import Aloud, Ways
from kiosk.exhibit.wordtimes import Mark
from kiosk.viewmodels.speech import SpeechViewModel
from kiosk.viewmodels.spoken import Said
from kiosk.viewmodels.takes import PATIENCE, Take
from tests.helpers.listening import Voice
from tests.helpers.recorded import Recorder

BODY = Path("/exhibit/media/body.opus")
TAKE = Take(BODY, 2, (Mark(0, 500, 0, 0, 5), Mark(2000, 2400, 1, 0, 5), Mark(2500, 2900, 1, 6, 2)))
SCREEN = [
    Said("Panel 1."),
    Said("First.", paragraph="<b>First</b>.", take=TAKE),
    Said("Later on.", paragraph="Later on."),
    Said("Picture."),
]


@pytest.fixture
def voice() -> Voice:
    """A voice."""
    return Voice()


@pytest.fixture
def player() -> Recorder:
    """A player."""
    return Recorder()


@pytest.fixture
def speech(voice, player) -> SpeechViewModel:
    """Speech with a panel on the screen whose two paragraphs were recorded; where the voice has just named the panel."""
    made = SpeechViewModel(voice, lambda: player)
    made.compose, made.language = (lambda: SCREEN), "en"
    made.toggle()
    voice.on_finished()
    return made


def place(speech) -> list:
    """What is marked on the screen."""
    return [speech.property(name) for name in ("paragraph", "start", "length")]


def test_a_recording_is_heard_in_place_of_the_voice(speech, voice, player):
    """It stands for all paragraphs of the text; what lies round it is left to the voice."""
    assert (voice.texts, player.played) == (["Panel 1."], [("body.opus", 0, 0.0, 0.7)])
    player.on_finished()
    assert (voice.texts, speech.property("speaking")) == (["Panel 1.", "Picture."], True)
    voice.finish()
    assert (player.files, speech.property("speaking")) == (["body.opus"], False)


def test_any_action_cuts_a_recording_within_a_tenth_of_a_second(speech, voice, player):
    """And nothing of it is heard after that (EN 301 549 5.1.3.5)."""
    began = time.monotonic()
    speech.act()
    assert time.monotonic() - began < 0.1
    assert (player.stops, speech.property("speaking")) == (1, False)
    player.on_position(400)
    player.on_finished()
    assert (voice.texts, place(speech)) == (["Panel 1."], ["", 0, 0])


def test_the_spoken_word_is_marked_as_with_a_voice(speech, player):
    """In the paragraph that is read; a breath takes no mark away, a long silence does."""
    assert place(speech) == ["<b>First</b>.", 0, 0]
    player.on_position(100)
    assert place(speech) == ["<b>First</b>.", 0, 5]
    player.on_position(1600)
    assert place(speech) == ["<b>First</b>.", 0, 0]
    player.on_position(2600)
    assert place(speech) == ["Later on.", 6, 2]


def test_it_is_paused_and_goes_on_where_it_was(speech, player):
    """By a key, which cuts it first."""
    player.on_position(2600)
    speech.act()
    speech.pause()
    assert (speech.property("paused"), player.stops) == (True, 1)
    speech.act()
    speech.pause()
    assert [begin for _, begin, *_ in player.played] == [0, 2600]


def test_it_is_repeated_from_the_beginning_of_its_paragraph(speech, player):
    """Where the times tell it; else from its beginning."""
    player.on_position(2600)
    speech.repeat()
    player.on_position(2650)
    speech.say([Said("Whole.", take=TAKE._replace(marks=()))])
    player.on_position(2600)
    speech.repeat()
    assert [begin for _, begin, *_ in player.played] == [0, 2000, 0, 0]


def test_it_is_made_louder_and_slower_and_goes_on(speech, voice, player):
    """The voice says so in between; the steps are those of the voice, and every visit begins as usual."""
    player.on_position(300)
    speech.act()
    speech.louder()
    voice.on_finished()
    player.on_position(500)
    speech.act()
    speech.chooseRate("slow")
    voice.on_finished()
    assert voice.texts == ["Panel 1.", "Volume 8 of 10", "Slow"]
    assert player.played[1:] == [("body.opus", 300, 0.0, 0.8), ("body.opus", 500, -0.4, 0.8)]
    speech.restart()
    speech.toggle()
    voice.on_finished()
    assert player.played[-1] == ("body.opus", 0, 0.0, 0.7)


@pytest.mark.parametrize("failure", ["error", "silence"])
def test_what_cannot_be_played_is_read_by_the_voice(speech, voice, player, caplog, failure):
    """From the paragraph on that was not heard, and nobody tries it again (C21)."""
    player.on_position(2600)
    if failure == "error":
        player.on_failed("it is torn")
    else:
        assert speech._takes._patience.remainingTime() > PATIENCE - 500
        speech._takes._patience.timeout.emit()
    voice.finish()
    assert voice.texts == ["Panel 1.", "Later on.", "Picture."]
    speech.toggle()
    voice.finish()
    assert voice.texts[3:] == ["Panel 1.", "First.", "Later on.", "Picture."]
    assert player.files == ["body.opus"]
    why = "it is torn" if failure == "error" else "nothing is heard of it for 4 seconds"
    assert caplog.record_tuples == [("kiosk", logging.WARNING, f"{BODY} cannot be played: {why}")]


def test_without_a_player_the_voice_reads_it(voice):
    """As if it had not been recorded."""
    speech = SpeechViewModel(voice)
    speech.say(SCREEN)
    voice.finish()
    assert voice.texts == ["Panel 1.", "First.", "Later on.", "Picture."]


def test_without_a_voice_what_was_recorded_is_offered(player):
    """And no more than that; where there is no recording on the screen, nothing is. The player is not made before."""
    made = []
    speech = SpeechViewModel(Voice(there=False), lambda: made.append(True) or player)
    speech.compose = lambda: SCREEN
    assert (speech.property("available"), made) == (False, [])
    speech.offer(BODY)
    assert (speech.property("available"), speech.voiced, made) == (True, False, [True])
    speech.toggle()
    assert (player.files, speech.property("speaking")) == (["body.opus"], True)
    player.on_finished()
    assert speech.property("speaking") is False
    speech.offer(None)
    assert speech.property("available") is False


def test_without_a_voice_a_torn_recording_takes_its_key_along(player):
    """There is nothing left to be heard."""
    speech = SpeechViewModel(Voice(there=False), lambda: player)
    speech.offer(BODY)
    speech.say(SCREEN)
    player.on_failed("it is torn")
    assert (speech.property("available"), speech.property("speaking")) == (False, False)


def test_a_voice_that_is_gone_does_not_end_a_recording(speech, voice, player):
    """It is still heard; what lies behind it is not."""
    voice.there = False
    voice.on_changed()
    voice.on_finished()
    assert (player.stops, speech.property("speaking")) == (0, True)
    player.on_finished()
    assert (voice.texts, speech.property("speaking")) == (["Panel 1."], False)


def test_a_silent_machine_plays_nothing():
    """`sound: no` is for recordings too: nobody even asks for a player."""
    speech = Aloud(Ways(speaks=False), lambda: pytest.fail("a player was asked for")).speech
    speech.offer(BODY)
    speech.say(SCREEN)
    assert (speech.property("available"), speech.property("speaking")) == (False, False)
