import pytest

from kiosk.viewmodels.languages import LanguagesViewModel, is_right_to_left, own_name


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("en", "English"),
        ("ru", "Русский"),
        ("uk", "Українська"),
        ("be", "Беларуская"),
        ("de", "Deutsch"),
        ("fr", "Français"),
        ("es", "Español"),
        ("pt", "Português"),
        ("zh", "中文"),
        ("ka", "ქართული"),
        ("uk-UA", "Українська"),
        ("zz", "zz"),
    ],
)
def test_a_language_is_called_what_its_speakers_call_it(code, name):
    """With a capital where there are any, and by its code where Qt knows no name."""
    assert own_name(code) == name


def test_a_choice_of_languages_has_their_names():
    """In the order of the exhibit; one of them is on screen."""
    languages = LanguagesViewModel(("en", "ru", "uk"), "ru")
    assert languages.codes == ["en", "ru", "uk"]
    assert languages.names == ["English", "Русский", "Українська"]
    assert (languages.language, languages.current) == ("ru", "Русский")


@pytest.mark.parametrize(("code", "asked"), [("uk", ["uk"]), ("ru", ["ru"]), ("en", []), ("de", []), ("", []), ("UK", [])])
def test_choosing_asks_for_another_language(code, asked):
    """One that is on screen, or not offered, is not asked for; nothing changes until the words are there."""
    languages, chosen, changed = LanguagesViewModel(("en", "ru", "uk"), "en"), [], []
    languages.chosen.connect(chosen.append)
    languages.languageChanged.connect(lambda: changed.append(languages.language))
    languages.choose(code)
    assert (chosen, changed, languages.language) == (asked, [], "en")


def test_the_language_changes_once_its_words_are_there():
    """And can be changed back."""
    languages, heard, chosen = LanguagesViewModel(("en", "uk"), "en"), [], []
    languages.chosen.connect(chosen.append)
    languages.languageChanged.connect(lambda: heard.append((languages.language, languages.current)))
    languages.speak("uk")
    languages.choose("uk")
    languages.choose("en")
    languages.speak("en")
    assert heard == [("uk", "Українська"), ("en", "English")]
    assert chosen == ["en"]


@pytest.mark.parametrize(("code", "right_to_left"), [("ar", True), ("he", True), ("fa", True), ("ur", True), ("en", False), ("uk", False)])
def test_how_a_language_is_written(code, right_to_left):
    """Qt knows."""
    assert is_right_to_left(code) is right_to_left
