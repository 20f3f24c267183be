"""How long each text may be."""

import pytest

from kiosk.guidelines.lengths import (
    Length,
    body_length,
    brief_is_brief,
    brief_length,
    full_length,
    lead_length,
    life_lengths,
    title_length,
)
from tests.unit.guidelines.writing import PANEL, RUSSIAN, Study

LAYERS = {"title": title_length, "lead": lead_length, "brief": brief_length, "body": body_length, "full": full_length}


def many(count: int, word: str = "word") -> str:
    """Write a text of so many words, as one sentence."""
    return " ".join([word] * count) + "."


def test_a_panel_that_keeps_to_its_lengths(study: Study):
    """Nothing is found in it, in any language; layers that were left out are no mistake."""
    assert [study.found(rule, language) for rule in LAYERS.values() for language in ("en", "ru")] == [[]] * 10


@pytest.mark.parametrize(
    ("key", "count", "said"),
    [
        ("title", 1, "'title' has 1 word (museums ask for 2 to 5 words here)"),
        ("title", 2, ""),
        ("title", 5, ""),
        ("title", 6, "'title' has 6 words (museums ask for 2 to 5 words here)"),
        ("lead", 20, ""),
        ("lead", 21, "'lead' has 21 words (museums ask for at most 20 words here)"),
        ("brief", 40, ""),
        ("brief", 41, "'brief' has 41 words (museums ask for at most 40 words here)"),
        ("body", 29, "'body' has 29 words (museums ask for 30 to 70 words here)"),
        ("body", 30, ""),
        ("body", 70, ""),
        ("body", 71, "'body' has 71 words (museums ask for 30 to 70 words here)"),
        ("full", 149, "'full' has 149 words (museums ask for 150 to 300 words here)"),
        ("full", 150, ""),
        ("full", 300, ""),
        ("full", 301, "'full' has 301 words (museums ask for 150 to 300 words here)"),
    ],
)
def test_each_layer_has_its_length(study: Study, key, count, said):
    """Both bounds are still within."""
    texts = {"title": many(3), "body": many(40), key: many(count)}
    written = "".join(f"{name}: {text}\n" for name, text in texts.items())
    study.write(PANEL, f"id: lamp\nart: {{file: images/plate.svg, alt: A.}}\n{written}")

    place = f"{PANEL}:{3 + list(texts).index(key)}:{len(key) + 3}: "
    assert study.found(LAYERS[key]) == ([place + said] if said else [])


@pytest.mark.parametrize(("count", "found"), [(25, True), (26, False), (80, False), (81, True)])
def test_a_translation_may_differ_by_a_little(study: Study, count, found):
    """By 15 % in both directions, for languages need more words or fewer."""
    study.write(RUSSIAN, f"title: Лампа\nbody: {many(count, 'слово')}\n")

    said = [f"{RUSSIAN}:2:7: 'body' has {count} words (museums ask for 26 to 80 words here)"]
    assert study.found(body_length, "ru") == (said if found else [])


def test_one_word_is_a_title_in_a_language_without_articles(study: Study):
    """But six words are no title there either."""
    assert study.found_after(title_length, RUSSIAN, "title: Лампа", "title: Один два три четыре пять шесть", "ru") == [
        f"{RUSSIAN}:1:8: 'title' has 6 words (museums ask for 1 to 5 words here)"
    ]


def test_a_title_within_a_panel_is_none_of_it(study: Study):
    """A chart may be called with one word."""
    assert study.found_after(title_length, PANEL, "curator:", "blocks: [{lifelines: {title: Lives}}]\ncurator:") == []


def test_links_and_marks_are_no_words(study: Study):
    """Only what is read is counted."""
    linked = " ".join(["[one](figure:davy)[^mesh]"] * 70)
    study.write(
        PANEL, f"id: lamp\ntitle: A b\nart: {{file: images/plate.svg, alt: A.}}\nbody: >\n  {linked}\nclaims: {{mesh: {{says: A.}}}}\n"
    )
    assert study.found(body_length) == []


def test_a_brief_has_two_sentences(study: Study):
    """A third one is one too many."""
    assert study.found_after(brief_is_brief, PANEL, "It was not enough.", "It was not enough. Not at all.") == [
        f"{PANEL}:5:8: 'brief' has 3 sentences (a brief has one or two)"
    ]


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (39, ["figures.yaml:1:34: 'life' has 39 words (museums ask for 40 to 80 words here)"]),
        (40, []),
        (80, []),
        (81, ["figures.yaml:1:34: 'life' has 81 words (museums ask for 40 to 80 words here)"]),
    ],
)
def test_a_life_has_its_length(study: Study, count, said):
    """As long as a label."""
    study.write("figures.yaml", f"- {{id: davy, name: Davy, life: {many(count)}}}\n")
    study.edit("figures.yaml", "life: ", "life:   ")
    assert study.found(life_lengths) == said


def test_lengths_are_said_in_words():
    """With one bound or two."""
    assert (str(Length(2, 5)), str(Length(0, 20))) == ("2 to 5", "at most 20")
