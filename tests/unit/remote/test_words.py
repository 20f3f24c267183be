import json

import pytest

from kiosk.remote.driver import RemoteState
from kiosk.remote.words import WORDS, clock, page_state, page_words


def test_every_language_says_everything():
    """None lacks a word that another has."""
    assert {language: sorted(words) for language, words in WORDS.items()} == dict.fromkeys(WORDS, sorted(WORDS["en"]))


@pytest.mark.parametrize(("language", "spoken"), [("uk", "uk"), ("ru-RU", "ru"), ("UK", "uk"), ("he", "en"), ("", "en")])
def test_the_page_speaks_the_language_of_the_lesson(language, spoken):
    """As far as it can, and says which it is, so that a screen reader pronounces it."""
    told = page_words(RemoteState(title="", language=language))
    assert (told["for"], told["language"], told["words"]) == (language, spoken, WORDS[spoken])


@pytest.mark.parametrize(
    ("seconds", "said"), [(-1, "0:00"), (0, "0:00"), (65, "1:05"), (2700, "45:00"), (3600, "1:00:00"), (36125, "10:02:05")]
)
def test_a_time_is_written_as_clocks_do(seconds, said):
    """Hours only where there are any."""
    assert clock(seconds) == said


def test_a_state_is_told_ready_to_be_shown():
    """Over time is said, and notes stay what they are: text."""
    state = RemoteState(title="<b>", following="B", notes=("a", "b"), place="3 of 9", elapsed=2701, planned=2700, black=True)
    assert json.loads(json.dumps(page_state(state))) == {
        "title": "<b>",
        "following": "B",
        "notes": ["a", "b"],
        "place": "3 of 9",
        "elapsed": "45:01",
        "planned": "45:00",
        "late": True,
        "black": True,
        "language": "en",
        "direction": "ltr",
    }


def test_without_a_plan_nothing_is_late():
    """A lesson may take its time."""
    told = page_state(RemoteState(title="", elapsed=9999))
    assert (told["planned"], told["late"]) == ("", False)
