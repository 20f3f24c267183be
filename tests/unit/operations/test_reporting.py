import csv
import io
import re
import time
from html.parser import HTMLParser

import pytest

from kiosk.operations.counted import COUNTED, Count, What
from kiosk.operations.reporting import PAGE, files_of, names_of, page
from kiosk.operations.tables import Names, Period, Report, exhibits_in, report_of
from tests.unit.viewmodels.finding import whole

NAMES: Names = {"panel": {"first": "The first panel", "second": "=The second", "third": "The third"}, "figure": {"kirov": "Sergei Kirov"}}


def count(what: What, of_what: str, number: int, time: str = "2026-11-18") -> dict[Count, int]:
    """Give a count."""
    return {Count("show", time, what, of_what): number}


COUNTS = {
    **count("visit", "", 123, "2026-11-18T12Z"),
    **count("visit", "", 8, "2026-11-17T09Z"),
    **count("lasted", "3", 131),
    **count("panel", "first", 131),
    **count("panel", "second", 47),
    **count("stayed", "first", 60),
    **count("ended", "second", 9),
    **count("figure", "kirov", 25),
    **count("figure", "nikolaev", 3),
    **count("figure", "gone-meanwhile", 14),
    **count("help", "text-size", 31, "2026-11"),
    **count("search", "nothing", 12),
}


@pytest.fixture(autouse=True)
def _zone(monkeypatch):
    """Be in Kyiv, two hours ahead of UTC in winter."""
    monkeypatch.setenv("TZ", "Europe/Kyiv")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.fixture(name="report")
def _report() -> Report:
    """A report on these counts."""
    return report_of(COUNTS, "show", Period(last="2026-11-29"), NAMES, "Our town")


def tables(report: Report) -> dict[str, list[list[str]]]:
    """Read the files for spreadsheets back."""
    files = files_of(report, "2026-11-29")
    return {name: list(csv.reader(io.StringIO(text.decode("utf-8-sig")))) for name, text in files.items() if name != PAGE}


def test_panels_stand_in_their_order_with_all_that_is_told_of_them(report):
    """Also one that nobody saw; what is few is not told from nothing. A cell that a spreadsheet would calculate is a text."""
    assert tables(report)["panels.csv"] == [
        ["Panel", "id", "In front", "Time to read", "Ended here"],
        ["The first panel", "first", "130", "60", "fewer than 10"],
        ["'=The second", "second", "40", "fewer than 10", "fewer than 10"],
        ["The third", "third", "fewer than 10", "fewer than 10", "fewer than 10"],
    ]


def test_people_stand_in_the_order_of_their_numbers(report):
    """By name, as far as the exhibit knows it still; among those that are few nothing tells which is fewer."""
    assert tables(report)["people.csv"][1:] == [
        ["Sergei Kirov", "kirov", "20"],
        ["gone-meanwhile", "gone-meanwhile", "10"],
        ["nikolaev", "nikolaev", "fewer than 10"],
    ]


def test_visits_are_laid_out_by_the_clock_on_the_wall(report):
    """Noon in UTC is two in the afternoon in Kyiv."""
    found = tables(report)
    assert found["visits-by-hour.csv"][1:] == [["11:00", "11:00", "fewer than 10"], ["14:00", "14:00", "120"]]
    assert found["visits-by-day.csv"][1:] == [["2026-11-17", "2026-11-17", "fewer than 10"], ["2026-11-18", "2026-11-18", "120"]]
    assert found["visits-by-weekday.csv"][1:4] == [
        ["Monday", "Monday", "fewer than 10"],
        ["Tuesday", "Tuesday", "fewer than 10"],
        ["Wednesday", "Wednesday", "120"],
    ]


def test_every_file_says_what_it_means(report):
    """In a file beside them, column by column, and on the page."""
    found = tables(report)
    explained = {line[0] for line in found["what-it-means.csv"][1:]}
    assert explained == set(found) - {"what-it-means.csv"}
    text = page(report, "2026-11-29")
    for what in ("visit", "lasted", "panel", "stayed", "ended", "figure", "help", "search"):
        assert COUNTED[what].tells[1:] in text
        assert COUNTED[what].tells_not[1:] in text


def test_a_period_takes_its_days_and_the_months_it_touches():
    """An hour belongs to the day that it was on the wall: late in the evening of UTC it is tomorrow in Kyiv."""
    period = Period(first="2026-11-18", last="2026-11-19")
    times = ["2026-11-17T21Z", "2026-11-17T22Z", "2026-11-19T21Z", "2026-11-19T22Z", "2026-11-17", "2026-11-18", "2026-11", "2026-10", ""]
    assert [time for time in times if period.holds(time)] == ["2026-11-17T22Z", "2026-11-19T21Z", "2026-11-18", "2026-11"]


def test_visits_without_a_time_are_in_the_total_of_all_time():
    """And said, for they are in no table of times."""
    counts = COUNTS | count("visit", "", 30, "")
    whole_time = report_of(counts, "show", Period(), NAMES)
    assert (whole_time.visits, whole_time.undated) == (160, 30)
    assert "Of 30 the time is not known" in page(whole_time, "2026-11-29")
    assert report_of(counts, "show", Period(first="2026-11-01"), NAMES).undated == 0


def test_no_number_leaves_that_is_not_a_ten(report):
    """Neither on the page nor in a file: not in a cell, not in the width of a bar."""
    cells = [cell for rows in tables(report).values() for line in rows[1:] for cell in line[2:]]
    assert [cell for cell in cells if cell.isdigit() and not cell.endswith("0")] == []
    drawn = page(report, "2026-11-29")
    shown = re.findall(r'class="number">([^<]+)<', drawn)
    assert {number for number in shown if number[0].isdigit()} <= {"130", "120", "60", "40", "20", "10", "30"}
    assert set(re.findall(r"width:(\d+)%", drawn)) <= {"0", "100", "30", "50"}  # 40 of 130, 10 of 20


class Outside(HTMLParser):
    """Collects what a page would load or run."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Look at one element."""
        self.found += [tag] * (tag in {"script", "link", "iframe", "img"})
        self.found += [name for name, _ in attrs if name in {"src", "href"} or name.startswith("on")]


def test_the_page_needs_nothing_else():
    """One file to mail; what stands in a title is never obeyed."""
    names = {"panel": {"first": "<script>alert(1)</script>"}}
    outside = Outside()
    outside.feed(page(report_of(COUNTS, "show", Period(), names), "2026-11-29", ("<img src=x>",)))
    assert outside.found == []


def test_the_exhibit_counted_last_is_the_first_one():
    """Where a machine showed several."""
    counts = COUNTS | {Count("old", "2025-01-02", "panel", "a"): 10, Count("new", "2026-12-01", "panel", "a"): 10}
    assert exhibits_in(counts) == ("new", "show", "old")


def test_an_exhibit_gives_its_names():
    """Of all that can be counted in it."""
    names = names_of(whole())
    assert (names["panel"]["murder"], names["figure"]["kirov"], names["event"]["shot"]) == (
        "The murder of Kirov",
        "Sergei Kirov",
        "A shot in the Smolny",
    )
    assert (names["place"]["smolny"], names["dataset"]["arrests"]) == ("Smolny", "Arrests by year")
