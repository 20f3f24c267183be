import shutil
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.platform.words import WORDS, Words


def back() -> str:
    """Say a word of the program."""
    return QCoreApplication.translate("Card", "Close")


@pytest.fixture
def words(qapp) -> Iterator[Words]:
    """The program's own words; in the end they are English again."""
    spoken = Words()
    yield spoken
    spoken.speak("en")


@pytest.mark.parametrize(
    ("language", "word"),
    [("en", "Close"), ("ru", "Закрыть"), ("uk", "Закрити"), ("en-GB", "Close"), ("ru-BY", "Закрыть"), ("uk-UA", "Закрити")],
)
def test_the_program_speaks_a_language_that_is_there(words, language, word):
    """A country after the language changes nothing."""
    assert words.speak(language) is True
    assert back() == word


@pytest.mark.parametrize("language", ["de", "", "u", "ukr", "EN"])
def test_a_language_that_is_not_there_leaves_the_programs_own(words, language):
    """Also when another one was spoken before: a mixture would be worse."""
    words.speak("ru")
    assert words.speak(language) is False
    assert back() == "Close"


def test_one_language_is_spoken_at_a_time(words):
    """There and back, and twice the same, and nothing of the one before is left."""
    said = []
    for language in ("uk", "uk", "ru", "en", "uk", "de", "ru", "en"):
        words.speak(language)
        said.append(back())
    assert said == ["Закрити", "Закрити", "Закрыть", "Close", "Закрити", "Close", "Закрыть", "Close"]


def test_what_no_translator_has_said_stands_as_it_is(words):
    """A message that is not in the file is shown in the program's own words."""
    words.speak("uk")
    assert QCoreApplication.translate("Card", "A message of tomorrow") == "A message of tomorrow"


def test_a_museum_may_bring_words_of_its_own(qapp, tmp_path):
    """They lie in one file a language."""
    shutil.copy(WORDS / "uk.qm", tmp_path / "be.qm")
    words = Words(tmp_path)
    assert (words.speak("be"), back()) == (True, "Закрити")
    assert (words.speak("uk"), back()) == (False, "Close")


def test_a_file_that_holds_no_words_is_none(qapp, tmp_path):
    """Half a copy does not end the program."""
    (tmp_path / "uk.qm").write_bytes((WORDS / "uk.qm").read_bytes()[:10])
    (tmp_path / "ru.qm").touch()
    words = Words(tmp_path)
    assert [words.speak("uk"), words.speak("ru")] == [False, False]
    assert back() == "Close"
