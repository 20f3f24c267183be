"""Easy language."""

from kiosk.guidelines.easy_language import easy_longest, easy_sentences
from tests.unit.guidelines.writing import PANEL, RUSSIAN, Study


def test_short_sentences_are_easy(study: Study):
    """In every language."""
    assert [study.found(rule, language) for rule in (easy_sentences, easy_longest) for language in ("en", "ru")] == [[], [], [], []]


def test_a_panel_without_easy_language(study: Study):
    """A layer that was left out is no mistake."""
    study.edit(PANEL, "easy: |\n  The lamp had a mesh.\n\n  The mesh was cool.\n", "")
    assert [study.found(rule) for rule in (easy_sentences, easy_longest)] == [[], []]


def test_a_long_sentence_is_pointed_at(study: Study):
    """From where it begins."""
    long = "The mesh of iron wire which men of the pit put round the small flame of the lamp was cool then."
    assert study.found_after(easy_longest, PANEL, "The mesh was cool.", f"It was. {long}") == [
        f"{PANEL}:13:11: this sentence has 21 words (in easy language no sentence has more than 20: make two of it)"
    ]


def test_half_of_the_sentences_are_very_short(study: Study):
    """Twelve words are very short, thirteen are not."""
    study.edit(RUSSIAN, "У лампы была сетка.", "Раз два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать.")
    assert study.found(easy_sentences, "ru") == []

    study.edit(
        RUSSIAN, "Сетка была холодной.", "Раз два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать."
    )
    assert study.found(easy_sentences, "ru") == [
        f"{RUSSIAN}:9:7: half of the sentences in 'easy' have 13 words or more (let half of them have 12 or fewer)"
    ]
