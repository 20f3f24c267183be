"""Ids out of words."""

import pytest

from kiosk.authoring.importing.ids import new_id


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("The Murder of Sergei Kirov", "murder-sergei-kirov"),
        ("Убийство Кирова", "ubiystvo-kirova"),
        ("Щедрый подъезд", "shchedryy-podezd"),
        ("Їжак і гриб", "izhak-i-hryb"),
        ("Ça plaît à Łódź", "ca-plait-lodz"),
        ("The NKVD’s order no. 00447", "nkvds-order-no-00447"),
        ("The", "the"),
        ("one two three four five", "one-two-three-four"),
        ("a" * 90, "a" * 40),
        ("漢字", "panel"),
        ("— !", "panel"),
    ],
)
def test_an_id_is_made_of_words(words, name):
    """In Latin letters, without little words, short."""
    assert new_id(words, (), "panel") == name


def test_an_id_is_given_once():
    """The next one is numbered."""
    assert new_id("The wire", {"wire", "wire-2"}, "panel") == "wire-3"
