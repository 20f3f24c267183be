"""Texts that somebody has read aloud, as a visitor hears them: in place of the voice, and where there is no voice at all."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from kiosk.exhibit.loader import Loaded
from kiosk.exhibit.model import SpokenLife, SpokenTexts
from tests.helpers.cinema import make_cinema
from tests.helpers.listening import Listener, Voice
from tests.helpers.recorded import Recorder, give_player
from tests.helpers.seeing import difference
from tests.helpers.speaking import ENGLISH, RUSSIAN, choose

ALOUD, STOP = "Read aloud", "Stop reading"
VTT = "WEBVTT\n\n00:00.500 --> 00:01.000\nclerk\n\n00:01.000 --> 00:02.000\nfirst message\n"


@pytest.fixture(scope="module", name="recorded")
def _recorded(tmp_path_factory, qapp) -> Loaded:
    """An exhibit in which a text and a life are recorded, in English only."""
    loaded = make_cinema(tmp_path_factory.mktemp("recorded"), seconds=0.2)
    Path(loaded.exhibit.folder, "media", "field.vtt").write_text(VTT, "utf-8")
    exhibit = loaded.exhibit
    first, *others = exhibit.panels
    panels = (replace(first, spoken=SpokenTexts(body="media/field.wav")), *others)
    figures = {name: replace(one, spoken=SpokenLife(life="media/life.wav")) for name, one in exhibit.figures.items()}
    return replace(loaded, exhibit=replace(exhibit, panels=panels, figures=figures))


@pytest.fixture(name="player")
def _player() -> Recorder:
    """What plays."""
    return Recorder()


@pytest.fixture(name="listener")
def _listener(rooms, recorded, player) -> Listener:
    """A visitor with a voice, at the panel that is recorded."""
    listener = Listener(rooms.show(recorded, size=(1024, 768), panel="first-message", still=True))
    give_player(listener.visitor.application.speech, player)
    return listener


def to_the_recording(listener, player) -> None:
    """Let the voice say what comes before it."""
    while not player.played and listener.voice.texts and len(listener.voice.texts) < 9:
        listener.voice.on_finished()


@pytest.mark.slow
def test_the_text_is_heard_as_it_was_recorded(listener, player):
    """Headline, date, lead, picture and people are left to the voice; the visit does not end meanwhile."""
    listener.visitor.tap(ALOUD)
    to_the_recording(listener, player)
    before = len(listener.voice.texts)
    assert (player.files, listener.voice.texts[-1]) == (["field.wav"], "A price list crossed the county in less than a minute.")
    assert "speech" in listener.visitor.application.session._busy
    player.on_finished()
    listener.voice.finish()
    assert listener.voice.texts[before:] == ["The picture: A wire.", "At the key: Ann Field, clerk."]
    assert "speech" not in listener.visitor.application.session._busy


def test_the_word_that_is_heard_is_marked_on_the_screen(listener, player):
    """From the file of times beside the recording."""
    listener.visitor.tap(ALOUD)
    to_the_recording(listener, player)
    listener.visitor.settle()
    before = listener.visitor.picture()
    player.on_position(600)
    listener.visitor.settle()
    clerk = difference(before, listener.visitor.picture())
    player.on_position(1100)
    listener.visitor.settle()
    message = difference(before, listener.visitor.picture())
    assert (20 < clerk.width() < message.width(), clerk.height() < 60) == (True, True)


def test_a_touch_and_a_film_silence_it(listener, player):
    """At once (EN 301 549 5.1.3.5); two are never heard at once."""
    listener.visitor.tap(ALOUD)
    to_the_recording(listener, player)
    listener.visitor.tap(STOP)
    assert (player.stops, listener.visitor.offers(ALOUD)) == (1, True)
    listener.visitor.tap(ALOUD)
    listener.voice.said.clear()
    player.played.clear()
    while not player.played:
        listener.voice.on_finished()
    playback = listener.visitor.application.playback
    playback.tell(True)
    assert player.stops == 2
    playback.tell(False)


def test_another_wording_and_another_language_have_the_voice(listener, player):
    """Nobody has recorded them."""
    navigation = listener.visitor.application.navigation
    navigation.chooseWording("brief")
    listener.visitor.tap(ALOUD)
    listener.voice.finish()
    assert "In 1851 the telegraph reached the town." in listener.voice.texts
    navigation.chooseWording("standard")
    choose(listener.visitor, RUSSIAN)
    listener.visitor.application.speech.toggle()
    listener.voice.finish()
    assert any(text.startswith("Служащая Энн Филд") for text in listener.voice.texts)
    assert player.played == []
    choose(listener.visitor, ENGLISH)


def test_a_life_is_heard_as_it_was_recorded(listener, player):
    """Between the name and what else is told of the person."""
    listener.visitor.application.navigation.openFigure("field")
    listener.visitor.settle()
    listener.visitor.application.speech.toggle()
    to_the_recording(listener, player)
    assert (player.files, listener.voice.texts) == (["life.wav"], ["Ann Field."])


def test_the_keypad_reads_with_it(listener, player):
    """The first key begins, another pauses, and once more it goes on where it was."""
    listener.press("right")
    player.on_position(700)
    press = listener.visitor.application.aloud.press
    press("pause")
    assert player.stops == 1
    press("pause")
    assert [begin for _, begin, *_ in player.played] == [0, 700]


def test_without_a_voice_the_key_is_there_where_something_is_recorded(rooms, recorded, player):
    """And nowhere else; it plays that and nothing more."""
    visitor = rooms.show(recorded, size=(1024, 768), panel="first-message", still=True)
    speech = visitor.application.speech
    give_player(speech, None)
    speech.use(Voice(there=False))
    visitor.settle()
    assert not visitor.offers(ALOUD)
    give_player(speech, player)
    speech.use(Voice(there=False))
    visitor.settle()
    visitor.tap(ALOUD)
    assert (player.files, visitor.offers(STOP)) == (["field.wav"], True)
    player.on_finished()
    visitor.settle()
    visitor.application.navigation.chooseWording("brief")
    visitor.settle()
    assert not visitor.offers(ALOUD)
    visitor.application.navigation.chooseWording("standard")
    visitor.application.navigation.forward()
    visitor.settle()
    assert not visitor.offers(ALOUD)
    visitor.application.navigation.openFigure("field")
    visitor.settle()
    assert visitor.offers(ALOUD)


def test_without_a_voice_the_recording_lets_hear_the_pace(rooms, recorded, player):
    """The reading settings have the key where the panel is recorded; it plays that, at the pace that is chosen there."""
    visitor = rooms.show(recorded, size=(1024, 768), panel="first-message", still=True)
    speech = visitor.application.speech
    give_player(speech, player)
    speech.use(Voice(there=False))
    visitor.application.navigation.openView("reading")
    visitor.settle()
    visitor.tap("Slow")
    visitor.tap("Listen")
    assert [(name, rate) for name, _, rate, _ in player.played] == [("field.wav", -0.4)]
    visitor.tap("Stop")
    assert player.stops == 1
    visitor.application.navigation.restart(1)
    visitor.application.navigation.openView("reading")
    visitor.settle()
    assert not visitor.offers("Listen")
