import pytest

from kiosk.viewmodels.keyboards import LAYOUTS, layout_for

ALPHABETS = {
    "latin": "abcdefghijklmnopqrstuvwxyz",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_keyboard_has_every_letter_of_its_alphabet_once(layout):
    """In three rows, none longer than the screen allows."""
    rows = LAYOUTS[layout].rows
    assert sorted("".join(rows)) == sorted(ALPHABETS[layout])
    assert (len(rows), max(map(len, rows)) <= 12) == (3, True)


def test_the_language_on_screen_says_which_keyboard_comes_first():
    """Latin letters for all that have none of their own."""
    assert [layout_for(language) for language in ("en", "ru", "uk", "de", "pt-BR")] == ["latin", "ru", "uk", "latin", "latin"]
