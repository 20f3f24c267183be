import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject

from kiosk.exhibit.dates import Edtf
from kiosk.exhibit.model import Block, DatasetBlock, Exhibit, Source
from kiosk.viewmodels.exhibit import ExhibitViewModel
from kiosk.viewmodels.numbers import NumbersViewModel, in_order
from kiosk.viewmodels.views import FOCUS, focus_exists
from tests.unit.viewmodels.counting import dataset
from tests.unit.viewmodels.making import exhibit, panel, rows


def shown(*names: str) -> tuple[Block, ...]:
    """Make the blocks of a panel that shows datasets."""
    return tuple(Block(dataset=DatasetBlock(id=name)) for name in names)


@pytest.fixture
def whole() -> Exhibit:
    """Three panels, four datasets: one panel shows two of them, one shows one of those again, and one dataset stands alone."""
    made = {
        "alone": dataset("name sent", "a 1500", "b -", id="alone", title="Alone"),
        "first": dataset(
            "year sent",
            *("1921 1500", "1922 2", "1923 3"),
            id="first",
            title="First",
            unit="messages",
            counted_by="the clerks",
            period=Edtf("1921/1923"),
            certainty="minimum",
            note="One book is lost.",
            range={"sent": (1500.0, 1800.5)},
            sources=("minutes",),
        ),
        "second": dataset("name note", "a good", id="second", title="Second"),
        "third": dataset("name low high", "a 2 3", id="third", title="Third"),
    }
    panels = [panel("one"), panel("two", blocks=shown("third", "first")), panel("three", blocks=shown("first", "second"))]
    return replace(exhibit(panels), datasets=made, sources={"minutes": Source(id="minutes", title="Minutes", year="1923")})


@pytest.fixture
def numbers(whole):
    """Open the view."""
    home = QObject()
    exhibit_model = ExhibitViewModel(whole, home)
    yield NumbersViewModel(whole, exhibit_model.panel_list, home)
    del home


def test_datasets_come_in_the_order_of_the_panels_that_show_them(whole):
    """Each once; those that no panel shows come last."""
    assert in_order(whole) == ["third", "first", "second", "alone"]


def test_the_view_opens_at_a_link_else_at_the_panel_else_at_the_first(numbers):
    """What was asked for, what belongs to where one is, or the beginning."""
    asked = [("dataset:alone", 1), ("", 2), ("", 0), ("dataset:gone", 1), ("", 99)]
    assert [numbers.dataset(link, row).link for link, row in asked] == [
        "dataset:alone",
        "dataset:first",
        "dataset:third",
        "dataset:third",
        "dataset:third",
    ]


def test_every_dataset_has_one_before_and_one_after_it(numbers):
    """By link and by title; at the ends there is nothing, and of what there is not there is nothing either."""
    assert [(numbers.linkBeside(f"dataset:{name}", -1), numbers.titleBeside(f"dataset:{name}", 1)) for name in numbers.order] == [
        ("", "First"),
        ("dataset:third", "Second"),
        ("dataset:first", "Alone"),
        ("dataset:second", ""),
    ]
    assert (numbers.linkBeside("dataset:gone", 1), numbers.titleBeside("", -1)) == ("", "")


def test_a_dataset_says_what_was_counted_by_whom_and_how_sure_that_is(numbers):
    """In words, with its sources and the panels that show it."""
    page = numbers.dataset("dataset:first", 0)
    names = ("title", "unitWords", "countedBy", "period", "certainty", "certaintyWords", "note", "ranges", "sources", "shape")
    assert {name: page.property(name) for name in names} == {
        "title": "First",
        "unitWords": "Unit: messages",
        "countedBy": "Counted by: the clerks",
        "period": "1921\u20131923",
        "certainty": "minimum",
        "certaintyWords": "Recorded minimum",
        "note": "One book is lost.",
        "ranges": ["Sent: 1,500 to 1,800.5"],
        "sources": ["Minutes. 1923"],
        "shape": "time",
    }
    assert rows(page.panels, "panelId", "title") == [("two", "Two"), ("three", "Three")]
    assert page.spoken == "First. Sent: lowest 2 (1922), highest 1,500 (1921)."


def test_the_shape_of_a_page_is_that_of_its_chart(numbers):
    """Bars and ranges are drawn alike; texts have none."""
    assert {name: numbers.dataset(f"dataset:{name}", 0).shape for name in numbers.order} == {
        "third": "bars",
        "first": "time",
        "second": "table",
        "alone": "dots",
    }


def test_the_table_has_every_row_and_is_read_row_by_row(numbers):
    """An empty cell is a dash to the eye and a word to the ear."""
    page = numbers.dataset("dataset:alone", 0)
    assert (page.headings, page.longest, page.counted) == (["Name", "Sent"], ["a", "1,500"], [False, True])
    assert rows(page.rows, "cells", "spoken") == [(["a", "1,500"], "a: Sent 1,500"), (["b", "\u2013"], "b: Sent no figure")]


def test_an_exhibit_without_datasets_has_no_page():
    """The view is not offered then; if it is opened all the same, it is empty."""
    home = QObject()
    empty = exhibit([panel("one")])
    assert NumbersViewModel(empty, ExhibitViewModel(empty, home).panel_list, home).dataset("", 0) is None


def test_a_link_to_a_dataset_opens_the_numbers(whole):
    """`dataset:first`, where there is one of that name."""
    assert FOCUS["dataset"] == "numbers"
    assert [focus_exists(whole, link) for link in ("dataset:first", "dataset:gone", "first")] == [True, False, False]
