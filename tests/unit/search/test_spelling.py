import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.search.folding import fold
from kiosk.search.spelling import key, slips, slips_between


@pytest.mark.parametrize(
    "spellings",
    [
        "Рютин Рютін Ryutin Riutin",
        "Мартемьян Мартем’ян Martemyan Martemian",
        "Зиновьев Зінов’єв Zinoviev",
        "Хрущёв Хрущов Khrushchev",
        "Ежов Єжов Yezhov Ezhov",
        "Троцкий Троцький Trotsky Trotskii",
        "Ягода Yagoda Iagoda",
        "Орджоникидзе Орджонікідзе Ordzhonikidze",
        "Гитлер Hitler",
        "Пётр Pyotr",
    ],
)
def test_spellings_of_a_name_have_one_key_or_are_a_slip_apart(spellings):
    """In every script."""
    keys = [key(fold(spelling)) for spelling in spellings.split()]
    assert [slips_between(keys[0], other, 1) for other in keys] == [0] * len(keys) or max(
        slips_between(keys[0], other, 1) for other in keys
    ) <= slips(keys[0])


@pytest.mark.parametrize(
    ("asked", "name", "count"),
    [
        ("stalin", "stalin", 0),
        ("stal", "stalin", 0),
        ("stalen", "stalin", 1),
        ("satlin", "stalin", 1),
        ("stallin", "stalin", 1),
        ("talin", "stalin", 1),
        ("buharn", "buharin", 1),
    ],
)
def test_slips_are_counted_to_the_beginning_of_a_name(asked, name, count):
    """What has not been typed yet is no slip; two letters that changed places are one."""
    assert slips_between(asked, name, 2) == count


def test_short_words_forgive_less():
    """In three letters anything would be near."""
    assert [slips("kir"), slips("kiro"), slips("buharin")] == [0, 1, 2]


@given(st.text(max_size=30), st.text(max_size=30))
def test_slips_are_never_fewer_than_none(asked, name):
    """And a name has none from itself."""
    assert slips_between(asked, name, 2) >= 0
    assert slips_between(name, name, 2) == 0
