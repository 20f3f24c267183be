"""The words that an exhibit does not want to use."""

import pytest

from kiosk.guidelines.word_list import avoided_words
from tests.unit.guidelines.writing import PANEL, RUSSIAN, Study


def test_what_the_article_says_is_not_our_word(study: Study):
    """Nothing is found in the curator's note, in titles of sources, and in the list itself."""
    assert [study.found(avoided_words, language) for language in ("en", "ru")] == [[], []]


def test_a_word_is_pointed_at(study: Study):
    """Where it stands, with what to write instead."""
    assert study.found_after(avoided_words, PANEL, "So the flame", "So the genius flame") == [
        f"{PANEL}:8:43: 'genius' stands on the word list (write: inventor; worker)"
    ]


@pytest.mark.parametrize("said", ["GENIUS", "Genius", "genius’s", "the **gen**ius", "[genius](figure:davy)", "(genius)", "genius-like"])
def test_words_are_found_however_they_are_written(study: Study, said):
    """In any case, within links and beside signs."""
    assert len(study.found_after(avoided_words, PANEL, "So the flame", f"So {said} flame")) == 1


@pytest.mark.parametrize(
    "said", ["geniuses", "ingenius", "l’genius", "“genius”", "“a «genius» of sorts”", "«genius»", "„genius“", "gen ius"]
)
def test_other_words_and_quotations_are_left_alone(study: Study, said):
    """A part of a word is another word, and what others said is theirs."""
    assert study.found_after(avoided_words, PANEL, "So the flame", f"So {said} flame") == []


@pytest.mark.parametrize("said", ["acts of\n  God", "Acts\N{NO-BREAK SPACE}of God", "ACTS  OF GOD"])
def test_a_phrase_is_found_across_spaces_and_lines(study: Study, said):
    """All white space is alike."""
    (found,) = study.found_after(avoided_words, PANEL, "So the flame", f"So {said} flame")
    assert found.casefold() == f"{PANEL}:8:39: 'acts of God' stands on the word list (write: say what exploded)".casefold()


@pytest.mark.parametrize("apostrophe", "'’ʼ")
def test_apostrophes_are_alike(study: Study, apostrophe):
    """Advice in brackets is not what to write."""
    assert study.found_after(avoided_words, PANEL, "So the flame", f"So lamp{apostrophe}s father, the flame") == [
        f"{PANEL}:8:39: 'lamp{apostrophe}s father' stands on the word list (leave it out)"
    ]


def test_a_phrase_without_advice_may_stand(study: Study):
    """It is an exception to a shorter one."""
    study.edit("exhibit.yaml", "avoid: {", 'avoid: {"evil genius": "", ')
    assert study.found_after(avoided_words, PANEL, "So the flame", "So the evil genius flame") == []


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("exhibit.yaml", "subtitle: A genius\n", "11:13"),
        ("figures.yaml", "- {id: a, name: Genius}\n", "9:17"),
        ("datasets.yaml", "- {id: a, title: A genius}\n", "2:20"),
        ("glossary.yaml", "- {id: a, term: Genius, meaning: A.}\n", "2:17"),
        ("events.yaml", "- {id: a, title: Genius, date: 1815}\n", "1:18"),
        ("places.yaml", "- {id: a, name: Genius}\n", "1:17"),
        ("questions.yaml", "- {id: a, panel: lamp, kind: hands, asks: Genius?, answers: [{says: A.}, {says: B.}]}\n", "1:43"),
        ("lessons/a.yaml", "id: a\ntitle: A genius\nminutes: 5\nsteps: [{panel: lamp, minutes: 5}]\n", "2:10"),
    ],
)
def test_words_are_looked_for_everywhere(study: Study, name, text, said):
    """In every noun that a visitor reads of, and in what a class is given."""
    file = study.folder / name
    study.write(name, (file.read_text("utf-8") if file.exists() else "") + text)
    assert [found.partition(": ")[0] for found in study.found(avoided_words)] == [f"{name}:{said}"]


def test_each_language_has_its_own_list(study: Study):
    """The original's does not hold for a translation."""
    study.edit(RUSSIAN, "Сетка отнимала тепло.", "Сетка отнимала тепло, genius и гений.")
    assert study.found(avoided_words, "ru") == [f"{RUSSIAN}:7:45: 'гений' stands on the word list (write: изобретатель)"]

    study.edit("translations/ru/exhibit.yaml", "word_list:\n  avoid: {гений: изобретатель}\n", "")
    assert study.found(avoided_words, "ru") == []
