"""Signs that a typesetter would not let pass."""

import pytest

from kiosk.guidelines.typography import quotation_marks, spaces
from tests.unit.guidelines.writing import PANEL, RUSSIAN, Study


def test_a_well_set_text_is_left_alone(study: Study):
    """In every language."""
    guidelines = (quotation_marks, spaces)
    assert [study.found(guideline, language) for guideline in guidelines for language in ("en", "ru")] == [[], [], [], []]


def test_straight_quotation_marks_are_found_once_a_text(study: Study):
    """At the first of them, with how many more there are."""
    assert study.found_after(quotation_marks, PANEL, "So the flame", 'So the "flame"') == [
        f"{PANEL}:8:43: a straight quotation mark stands here, and 1 more"
        " (write “…” around a quotation, ‘…’ inside one, and ’ as apostrophe)"
    ]


@pytest.mark.parametrize(
    ("language", "hint"),
    [
        ("ru", "write «…» around a quotation and „…“ inside one"),
        ("uk", "write «…» around a quotation, „…“ inside one, and ’ as apostrophe"),
    ],
)
def test_each_language_has_its_own_marks(study: Study, language, hint):
    """The advice is that of the language."""
    study.edit("exhibit.yaml", "[en, ru]", f"[en, {language}]")
    (study.folder / "translations" / "ru").rename(study.folder / "translations" / language)
    name = RUSSIAN.replace("ru", language)
    assert study.found_after(quotation_marks, name, "Сетка отнимала тепло", "Сетка' отнимала тепло", language) == [
        f"{name}:7:19: a straight quotation mark stands here ({hint})"
    ]


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("So  the flame", "8:38: two spaces stand here (leave one)"),
        ("So\N{NO-BREAK SPACE} the flame", "8:38: two spaces stand here (leave one)"),
        ("So , the flame", "8:38: a space stands before ',' (take it out)"),
        ("So the flame !", "8:48: a space stands before '!' (take it out)"),
        ("So … the flame", ""),
        ("So the flame of .5", ""),
        ("So ... the flame", ""),
    ],
)
def test_spaces_are_found_that_are_too_many(study: Study, said, found):
    """Between words one is enough, before a comma none; what begins with a point is no punctuation."""
    assert study.found_after(spaces, PANEL, "So the flame", said) == ([f"{PANEL}:{found}"] if found else [])


def test_other_languages_have_other_rules(study: Study):
    """Nothing is said of French, which puts room before a colon."""
    study.edit("exhibit.yaml", "language: en\nlanguages: [en, ru]\n", "language: fr\n")
    study.edit(PANEL, "So the flame", "So : the 'flame'")
    assert study.found(spaces, "fr") + study.found(quotation_marks, "fr") == []
