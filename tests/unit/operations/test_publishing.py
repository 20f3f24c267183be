from itertools import product

import pytest

from kiosk.operations.publishing import FEWER, LEAST, published, words


@pytest.mark.parametrize(("number", "said"), [(0, FEWER), (9, FEWER), (10, "10"), (19, "10"), (1239, "1,230")])
def test_numbers_are_rounded_down_to_tens(number, said):
    """And told from ten on."""
    assert words(number) == said


@pytest.mark.parametrize("shown", [10, 14, 19, 20, 57])
def test_a_hidden_number_cannot_be_worked_out_from_the_total(shown):
    """Of a table of two, whoever knows the total and the other number knows no more than that it is below ten, or nearly so."""
    for hidden in range(LEAST):
        told = (published(shown), published(hidden), published(shown + hidden))
        possible = {b for a, b in product(range(shown + LEAST), range(LEAST)) if (published(a), published(b), published(a + b)) == told}
        assert len(possible) >= LEAST - 1, (shown, hidden, possible)


def test_nor_from_two_numbers_that_are_hidden_and_their_total():
    """Where the sum of both is told."""
    for first, second in product(range(LEAST), repeat=2):
        told = published(first + second)
        possible = {a for a, b in product(range(LEAST), repeat=2) if published(a + b) == told}
        assert len(possible) >= LEAST - 1, (first, second, possible)


def test_nor_from_two_reports_whose_periods_differ_by_a_day():
    """A day with few visits changes no number, or makes it ten more: as any day up to nine visits may."""
    for before, day in product(range(10, 60), range(1, LEAST)):
        told = (published(before), published(before + day))
        possible = {b for a, b in product(range(80), range(LEAST)) if (published(a), published(a + b)) == told}
        assert len(possible) >= LEAST - 1, (before, day, possible)
