import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QObject

from kiosk.viewmodels.scale import scale_to
from tests.unit.viewmodels.making import rows


@pytest.mark.parametrize(
    ("largest", "ticks"),
    [
        (790665, ["0", "200,000", "400,000", "600,000", "800,000"]),
        (83.2, ["0", "20", "40", "60", "80", "100"]),
        (100, ["0", "20", "40", "60", "80", "100"]),
        (24.9, ["0", "5", "10", "15", "20", "25"]),
        (0.3, ["0.0", "0.1", "0.2", "0.3"]),
        (0, ["0", "1"]),
    ],
)
def test_an_axis_begins_at_zero_and_has_round_ticks(largest, ticks):
    """At most five steps, the last not below the largest number."""
    assert scale_to(largest).tick_words(QLocale("en")) == ticks


def test_an_axis_of_whole_numbers_has_no_half_steps():
    """Nobody is half a person."""
    assert scale_to(2, whole=True).tick_words(QLocale("en")) == ["0", "1", "2"]


def test_ticks_are_written_as_the_language_does_and_stand_evenly():
    """Words, and the fraction of the axis."""
    home = QObject()
    ticks = scale_to(2_000_000).ticks(QLocale("ru"), home)
    space = "\N{NO-BREAK SPACE}"
    assert rows(ticks, "words", "at")[::2] == [("0", 0.0), (f"1{space}000{space}000", 0.5), (f"2{space}000{space}000", 1.0)]


@given(st.floats(1e-3, 1e15))
def test_every_number_has_room_on_its_axis(largest):
    """It reaches over more than half of the axis, and never beyond its end."""
    scale = scale_to(largest)
    assert 1 <= scale.steps <= 5
    assert 0.39 < scale.at(largest) <= 1 + 1e-6
