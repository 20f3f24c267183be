"""Words of the glossary."""

from kiosk.guidelines.terms import terms_are_used, terms_once_a_paragraph
from tests.unit.guidelines.writing import PANEL, RUSSIAN, Study

TERM = "[firedamp](term:firedamp)"


def test_a_term_is_offered_once(study: Study):
    """In every language; translations repeat nothing."""
    guidelines = (terms_are_used, terms_once_a_paragraph)
    assert [study.found(guideline, language) for guideline in guidelines for language in ("en", "ru")] == [[], [], [], []]


def test_a_term_that_nobody_can_tap_is_found(study: Study):
    """A link in its own meaning does not count."""
    study.edit("glossary.yaml", "A gas that burns.", "'[A gas](term:firedamp) that burns.'")
    assert study.found_after(terms_are_used, PANEL, TERM, "firedamp") == [
        "glossary.yaml:1:8: no text links to the term 'firedamp' (lead to it with [words](term:firedamp) where it is used first)"
    ]


def test_a_second_link_in_a_paragraph_is_found(study: Study):
    """At the second."""
    assert study.found_after(terms_once_a_paragraph, PANEL, "could burn.", f"could burn, {TERM}.") == [
        f"{PANEL}:9:49: the term 'firedamp' is linked twice in this paragraph (write the words alone)"
    ]


def test_another_paragraph_may_link_again(study: Study):
    """Whoever begins there has not read the first."""
    assert study.found_after(terms_once_a_paragraph, PANEL, "could burn.", f"could burn.\n\n  {TERM}.") == []


def test_translations_are_looked_at_too(study: Study):
    """Their paragraphs are their own."""
    study.edit(RUSSIAN, "снаружи.", "снаружи, [газ](term:firedamp).")
    assert study.found(terms_once_a_paragraph, "ru") == [
        f"{RUSSIAN}:8:12: the term 'firedamp' is linked twice in this paragraph (write the words alone)"
    ]
