"""How many years of school a text asks for."""

import pytest

from kiosk.guidelines.reading_grade import body_grade, grade, syllables
from tests.unit.guidelines.writing import PANEL, Study

HARD = "Contemporary administrative organisation necessitated extraordinarily comprehensive documentation."


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("lamp", 1),
        ("the", 1),
        ("like", 1),
        ("lived", 1),
        ("wanted", 2),
        ("table", 2),
        ("prices", 2),
        ("party", 2),
        ("collective", 3),
        ("assassination", 5),
        ("1934", 1),
        ("half-past", 2),
        ("Stalin’s", 2),
    ],
)
def test_syllables_are_estimated(word, count):
    """By the vowels that are heard."""
    assert syllables(word) == count


@pytest.mark.parametrize(("text", "years"), [("", 0.0), ("The cat sat on the mat.", -1.4), (HARD, 46.1)])
def test_the_grade_follows_flesch_and_kincaid(text, years):
    """From words a sentence and syllables a word."""
    assert round(grade(text), 1) == years


def test_plain_english_is_read_by_everybody(study: Study):
    """Nothing is found in it."""
    assert study.found(body_grade) == []


def test_a_hard_text_is_found(study: Study):
    """At the body, with the estimate."""
    assert study.found_after(body_grade, PANEL, "So the flame", f"{HARD} {HARD} So the flame") == [
        f"{PANEL}:6:7: 'body' asks for 15.7 years of school (shorter sentences and words bring it to 11 or fewer)"
    ]


def test_names_of_people_and_places_are_left_out(study: Study):
    """A visitor does not stumble over a name that can be tapped; the same words without a link count."""
    study.edit(PANEL, "[Humphry Davy](figure:davy)", "[Contemporary Administrative Organisation Necessitated Documentation](figure:davy)")
    assert study.found(body_grade) == []


def test_the_estimate_is_for_english(study: Study):
    """Nothing is said of other languages."""
    assert study.found(body_grade, "ru") == []
