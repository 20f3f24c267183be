import pytest
from PySide6.QtCore import QLocale

from kiosk.viewmodels.marks import Mark, mark_of, scale_of, spoken_series
from tests.unit.viewmodels.counting import dataset, drawn

ENGLISH = QLocale("en")


def marks(columns: str, *rows: str, certainty: str = "documented", place: int = 0) -> list[Mark]:
    """Draw one series of a dataset."""
    field = drawn(dataset(columns, *rows, chart="ranges")).fields[0]
    return [mark_of(field[place], row, scale_of(field), certainty, ENGLISH) for row, _ in enumerate(rows)]


def test_bounds_are_drawn_as_far_as_they_are_known():
    """Between two: strokes and a red block. Only the lowest: a bar that goes on. Nothing: words alone. A text: that text."""
    assert marks("name low high", "a 20 100", "b 40 -", "c - 60", "d 50 50", "e - -", "f about_7 -") == [
        Mark("strokes", 0.2, 0.2, 1.0, beyond=False, words="20 to 100", known=True),
        Mark("solid", 0.4, -1.0, -1.0, beyond=True, words="40 or more", known=True),
        Mark("strokes", 0.6, 0.6, 0.6, beyond=False, words="60 at most", known=True),
        Mark("solid", 0.5, -1.0, -1.0, beyond=False, words="50", known=True),
        Mark("solid", 0.0, -1.0, -1.0, beyond=False, words="no figure", known=False),
        Mark("solid", 0.0, -1.0, -1.0, beyond=False, words="about 7", known=False),
    ]


@pytest.mark.parametrize("certainty", ["estimate", "disputed"])
def test_what_is_estimated_is_never_solid(certainty):
    """A single estimate is strokes up to a red mark; one that only says at least goes on in strokes."""
    assert marks("name low high", "a 50 50", "b 100 -", certainty=certainty) == [
        Mark("strokes", 0.5, 0.5, 0.5, beyond=False, words="50", known=True),
        Mark("strokes", 1.0, -1.0, -1.0, beyond=True, words="100 or more", known=True),
    ]


def test_a_count_with_a_higher_estimate_stays_solid():
    """As far as was counted; the red block begins there."""
    assert marks("name tried shot shot_most", "a 100 40 45", "b 100 30 -", place=1) == [
        Mark("solid", 0.4, 0.4, 0.45, beyond=False, words="40 to 45", known=True),
        Mark("solid", 0.3, -1.0, -1.0, beyond=False, words="30", known=True),
    ]


def test_nothing_counted_is_a_number_too():
    """A zero is known: it is no gap."""
    assert marks("name low high", "a 0 0", "b 100 100")[0] == Mark("solid", 0.0, -1.0, -1.0, beyond=False, words="0", known=True)


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (dataset("name sent", "a 1500", "b -", "c 3", "d 20"), "Sent: lowest 3 (c), highest 1,500 (a)."),
        (dataset("name sent", "a 7", "b -", chart="bars"), "Sent: 7 (a)."),
        (dataset("name low high", "a 7 90", "b 20 30", "c 5 -"), "Lowest: 5 or more (c). Highest: 7 to 90 (a)."),
    ],
)
def test_a_series_is_said_in_a_sentence(made, said):
    """Where it is lowest and where it is highest, with the highest estimates."""
    shown = drawn(made)
    assert spoken_series(shown.fields[0][0], list(shown.label.cells), ENGLISH) == said
