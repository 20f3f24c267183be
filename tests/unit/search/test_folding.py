import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.search.folding import fold, words


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("Хрущёв", "хрущев"),
        ("Хруще\u0308в", "хрущев"),
        ("Мартем’ян", "мартемян"),
        ("Мартемʼян", "мартемян"),
        ("Мартем'ян", "мартемян"),
        ("Київ", "киів"),
        ("Ґоголь", "гоголь"),
        ("Андрей", "андрей"),
        ("Андреи\u0306", "андрей"),
        ("Čapek", "capek"),
        ("Łódź", "lodz"),
        ("STALIN’S", "stalins"),
        ("Straße", "strasse"),
        ("кула\u00adки", "кулаки"),
    ],
)
def test_what_does_not_matter_is_taken_off(written, plain):
    """Case, accents, apostrophes of every make, ё and ї; й stays."""
    assert fold(written) == plain


def test_a_text_is_parted_into_words():
    """At spaces, dashes and punctuation; digits are words too."""
    assert words("Verkhne-Ryutino, 1890 – No. 5: «Кулак’и»") == ["verkhne", "ryutino", "1890", "no", "5", "кулаки"]


@given(st.text(max_size=60))
def test_what_is_plain_stays_as_it_is(text):
    """Folding twice is folding once, whatever people type."""
    assert fold(fold(text)) == fold(text)
