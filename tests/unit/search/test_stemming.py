import pytest

from kiosk.search import stemming
from kiosk.search.stemming import Stemming, ukrainian_stem


@pytest.mark.parametrize(
    "forms",
    [
        "куркуль куркуля куркулі куркулів куркулями куркулям",
        "репресіі репресія репресій репресіями",
        "розстріл розстрілу розстріли розстрілами",
        "сталін сталіна сталіну сталіном сталінові",
        "московський московського московському",
    ],
)
def test_forms_of_a_ukrainian_word_have_one_stem(forms):
    """As far as endings go; ї is і by then."""
    assert len({ukrainian_stem(form) for form in forms.split()}) == 1


def test_a_short_ukrainian_word_keeps_three_letters():
    """Nothing is cut down to what fits everything."""
    assert [ukrainian_stem(word) for word in ("рій", "ліс", "мова", "яма")] == ["рій", "ліс", "мов", "яма"]


@pytest.mark.skipif(stemming.library() is None, reason="snowballstemmer is not installed")
@pytest.mark.parametrize(
    ("language", "asked", "word"),
    [
        ("en", "kulaks", "kulak"),
        ("en", "рютина", "рютин"),
        ("ru", "репрессий", "репрессия"),
        ("ru", "trials", "trial"),
        ("uk", "kulaks", "kulak"),
        ("uk", "вироком", "вирок"),
    ],
)
def test_words_of_both_scripts_are_cut_in_every_language(language, asked, word):
    """By their own language where the exhibit speaks it, else by Russian or English."""
    assert Stemming(language).alike(asked, word)


def test_without_a_stemmer_four_letters_must_be_alike(monkeypatch):
    """Two letters are taken off what is asked for, and never more than leaves four."""
    monkeypatch.setattr(stemming, "library", lambda: None)
    plain = Stemming("en")
    assert [plain.beginning(word) for word in ("kula", "kulak", "kulaks", "arrested")] == ["", "kula", "kula", "arrest"]
    assert plain.alike("kulaks", "kulak")
    assert not plain.alike("kulaks", "kuban")
    assert not plain.alike("tie", "tied")


def test_ukrainian_needs_no_library(monkeypatch):
    """Its endings are our own."""
    monkeypatch.setattr(stemming, "library", lambda: None)
    assert Stemming("uk").alike("куркулів", "куркуль")


def test_a_language_without_a_stemmer_goes_by_beginnings():
    """German is not cut."""
    assert (Stemming("de").stem("hauser"), Stemming("de").beginning("hauser")) == ("", "haus")
