import pytest

from kiosk.exhibit.loader import load
from kiosk.viewmodels.charts import default_kind, plot
from tests.conftest import ROOT
from tests.unit.viewmodels.counting import dataset, drawn

YEARS = ("1921 3", "1922 4", "1923 5")


@pytest.fixture(scope="module")
def lamp():
    """The second exhibit, read once."""
    return load(ROOT / "exhibits" / "safety-lamp")


def test_the_kind_of_every_dataset_of_both_exhibits(flagship, lamp):
    """What the numbers ask for by themselves, and what is drawn: they differ only where the author chose."""
    kinds = {name: (default_kind(one), plot(one).kind) for exhibit in (flagship, lamp) for name, one in exhibit.exhibit.datasets.items()}
    assert kinds == {
        "sentences-by-year": ("bars", "bars"),
        "great-terror-totals": ("ranges", "ranges"),
        "order-00447-limits": ("bars", "bars"),
        "order-00447-progress": ("bars", "bars"),
        "national-operations": ("bars", "bars"),
        "arrests-by-nationality": ("bars", "bars"),
        "gulag-population": ("bars", "lines"),
        "gulag-deaths": ("bars", "bars"),
        "red-army-discharges": ("bars", "bars"),
        "red-army-high-command": ("bars", "dots"),
        "famine-estimates": ("ranges", "ranges"),
        "grain": ("bars", "bars"),
        "collectivisation": ("bars", "bars"),
        "livestock": ("bars", "bars"),
        "dekulakisation": ("ranges", "table"),
        "party-elite": ("bars", "dots"),
        "moscow-trials": ("bars", "dots"),
        "1921-1954-memo": ("dots", "dots"),
        "memorial-overall": ("ranges", "ranges"),
        "rehabilitation": ("bars", "table"),
        "burial-sites": ("ranges", "ranges"),
        "seven-explosions": ("bars", "bars"),
    }


@pytest.mark.parametrize(
    ("made", "kind"),
    [
        (dataset("name note", "a good", "b bad"), "table"),
        (dataset("name low high", "a 3 5", "b 4 -"), "ranges"),
        (dataset("name low", "a 3", "b 4", "c 5"), "bars"),
        (dataset("name killed", "a 3", "b 4"), "dots"),
        (dataset("name killed", "a 3", "b 4", "c 5"), "bars"),
        (dataset("name tonnes", "a 3.5"), "bars"),
        (dataset("name percent", "a 3"), "bars"),
        (dataset("name a b c d", "x 1 2 3 4", "y 1 2 3 4", "z 1 2 3 4"), "table"),
        (dataset("name"), "table"),
        (dataset("year sent", *YEARS), "bars"),
    ],
)
def test_the_kind_that_numbers_ask_for(made, kind):
    """By their columns and by how many rows there are."""
    assert default_kind(made) == kind


@pytest.mark.parametrize("kind", ["lines", "ranges", "dots"])
def test_a_kind_that_the_numbers_cannot_give_is_not_drawn(kind):
    """The page takes what they ask for instead."""
    assert plot(dataset("name tonnes", "a 3.5", "b 4.5", chart=kind)).kind == "bars"


def test_years_are_an_axis_where_most_of_them_have_a_row():
    """A gap may stay; seven rows in thirty years are rows."""
    assert drawn(dataset("year sent", "1921 3", "1922 4", "1924 5")).over_time
    assert not drawn(dataset("year sent", "1921 3", "1931 4", "1951 5")).over_time
    assert not drawn(dataset("year sent", "1922 3", "1921 4", "1923 5")).over_time
    assert not drawn(dataset("date sent", *YEARS)).over_time


def test_percents_stand_on_an_axis_of_their_own():
    """Over the years in a field below; beside lying bars in words."""
    over_years = drawn(dataset("year sent percent", "1921 3 0.5", "1922 4 0.6", "1923 5 0.7"))
    assert [[one.column.id for one in field] for field in over_years.fields] == [["sent"], ["percent"]]
    lying = drawn(dataset("name sent percent", "a 3 0.5", "b 4 0.6", "c 5 0.7"))
    assert [[one.column.id for one in field] for field in lying.fields] == [["sent"]]
    assert [column.id for column in lying.beside] == ["percent"]


def test_the_highest_estimates_belong_to_the_lowest():
    """`high` to `low`, `shot_most` to `shot`; neither is a series of its own."""
    field = drawn(dataset("name tried shot shot_most", "a 9 3 5", "b 9 4 -", "c 9 4 -")).fields[0]
    assert [(one.column.id, one.most.id if one.most else "") for one in field] == [("tried", ""), ("shot", "shot_most")]


@pytest.mark.parametrize(
    ("made", "fills"),
    [
        (dataset("name a", "x 1", "y 2", "z 3"), ["solid"]),
        (dataset("name all part", "x 9 1", "y 9 2", "z 9 3"), ["hollow", "solid"]),
        (dataset("name one other", "x 1 9", "y 9 1", "z 9 3"), ["solid", "hollow"]),
        (dataset("name all most part", "x 9 8 1", "y 9 8 2", "z 9 8 3"), ["hollow", "hatched", "solid"]),
    ],
)
def test_series_are_told_apart_by_more_than_a_colour(made, fills):
    """Each has a filling of its own; what is left of a whole is the heavier."""
    assert [one.fill for one in drawn(made).fields[0]] == fills
