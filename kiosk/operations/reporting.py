"""The report on what was counted: a page to read and print, and the same tables as files for a spreadsheet.

Both hold published numbers alone. The page says of each what it tells and what it does not; so does a file beside the tables.
"""

import csv
import io
from collections.abc import Iterable
from itertools import groupby
from operator import attrgetter
from typing import Final

from kiosk import __version__
from kiosk.exhibit.model import Exhibit
from kiosk.guidelines.html import Html, element, joined
from kiosk.guidelines.standalone import section, standalone
from kiosk.operations.publishing import FEWER, LEAST, words
from kiosk.operations.tables import Names, Report, Row, Table

PAGE: Final = "report.html"
MEANING: Final = "what-it-means.csv"
FORMULAS: Final = ("=", "+", "-", "@", "\t", "\r")
"""With these a cell begins that a spreadsheet would calculate."""
ONLY_AS_FILES: Final = frozenset({"visits-by-day"})
"""Tables that would fill pages."""
ALWAYS_WHOLE: Final = frozenset({"visits-by-month", "visits-by-weekday", "visits-by-hour", "panels", "lengths", "searches"})
"""Tables in whose order a row is looked for: what is fewer than ten keeps its place there."""


def names_of(exhibit: Exhibit) -> Names:
    """Give the titles of an exhibit for its report, in its own order."""
    return {
        "panel": {panel.id: panel.title for panel in exhibit.panels},
        "figure": {one.id: one.name for one in exhibit.figures.values()},
        "event": {one.id: one.title for one in exhibit.events.values()},
        "place": {one.id: one.name for one in exhibit.places.values()},
        "dataset": {one.id: one.title for one in exhibit.datasets.values()},
    }


def files_of(report: Report, day: str, others: Iterable[str] = ()) -> dict[str, bytes]:
    """Give all files of a report by their names. `day` is when it was made; `others` are exhibits of which there are counts too."""
    tables = {
        f"{table.name}.csv": _csv((table.column, "id", *(one.number for one in table.counted)), map(_cells, table.rows))
        for table in report.tables
    }
    meaning = ((f"{table.name}.csv", one.number, one.tells, one.tells_not) for table in report.tables for one in table.counted)
    return {
        PAGE: page(report, day, tuple(others)).encode(),
        **tables,
        MEANING: _csv(("file", "column", "what it tells", "what it does not tell"), meaning),
    }


def _cells(row: Row) -> tuple[str, ...]:
    return (row.title, row.id, *(str(number or FEWER) for number in row.numbers))


def _csv(names: Iterable[str], rows: Iterable[Iterable[str]]) -> bytes:
    """Write a table as spreadsheets open it by a double click: they take a file without a mark for one of their own alphabet."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(names)
    writer.writerows([f"'{cell}" if cell.startswith(FORMULAS) else cell for cell in row] for row in rows)
    return out.getvalue().encode("utf-8-sig")


def page(report: Report, day: str, others: tuple[str, ...] = ()) -> str:
    """Write the page."""
    parts = (
        element(
            "header",
            element("p", f"kiosk report {__version__}, {day}", class_="over"),
            element("h1", report.title),
            element("p", words(report.visits), class_="headline"),
            element("p", f"visits {report.period}"),
            *_asides(report, others),
        ),
        section("How to read the numbers", *_reading()),
        *(_part(title, list(tables)) for title, tables in groupby(_printed(report), key=attrgetter("title"))),
    )
    return standalone(f"{report.title}: visits", *parts)


def _asides(report: Report, others: tuple[str, ...]) -> Iterable[Html]:
    if report.undated:
        said = f"Of {words(report.undated)} the time is not known, because the clock was not set. They are in no table of times."
        yield element("p", said, class_="quiet")
    if others:
        yield element("p", f"There are also counts of {', '.join(others)}.", class_="quiet")


def _reading() -> Iterable[Html]:
    yield element(
        "p",
        f"Every number is rounded down to tens: 230 stands for 230 to 239. What is below {LEAST}, also nothing at all, is “{FEWER}”. So no "
        "number tells of one visitor, and none can be worked out from a total and the rest of its table.",
    )
    yield element(
        "p",
        "A visit counts once for each thing that it had, however often. The machine keeps sums and nothing else: no visitor, no order in "
        "which things were done, no word that was typed; visits by the hour, all else by the day or the month. After 25 months they are "
        "deleted.",
    )


def _printed(report: Report) -> Iterable[Table]:
    return (table for table in report.tables if table.name not in ONLY_AS_FILES)


def _part(title: str, tables: list[Table]) -> Html:
    """Give tables of the same things with what they tell."""
    counted = tables[0].counted
    told = (
        joined(
            element("p", joined(element("strong", f"{one.number}: "), lowered(one.tells)) if len(counted) > 1 else one.tells),
            element("p", f"What it does not tell: {lowered(one.tells_not)}", class_="quiet"),
        )
        for one in counted
    )
    return section(title, *told, *map(_table, tables))


def _table(table: Table) -> Html:
    """Draw a table; where its order is that of the numbers, what is below ten stands in one line under it."""
    whole = table.name in ALWAYS_WHOLE
    rows = [row for row in table.rows if any(row.numbers) or whole]
    few = [row.title for row in table.rows if not (any(row.numbers) or whole)]
    most = max((row.numbers[0] for row in rows), default=0) or 1
    head = element(
        "tr",
        element("th", table.column, scope="col"),
        element("td", class_="amount"),
        *(element("th", one.number, scope="col", class_="number") for one in table.counted),
    )
    lines = (
        element(
            "tr",
            element("th", row.title, scope="row"),
            element("td", _bar(row.numbers[0] * 100 // most), class_="amount", aria_hidden="true"),
            *(element("td", words(number), class_="number") for number in row.numbers),
        )
        for row in rows
    )
    kind = "counts several" if len(table.counted) > 1 else "counts"
    drawn = (element("table", element("thead", head), element("tbody", *lines), class_=kind),) if rows else ()
    rest = (element("p", f"Each {FEWER}: {'; '.join(few)}.", class_="quiet"),) if few else ()
    return joined(*drawn, *rest)


def _bar(percent: int) -> Html:
    return element("div", element("span", style=f"width:{percent}%"), class_="bar")


def lowered(sentence: str) -> str:
    """Begin a sentence small, where it goes on behind a colon."""
    return sentence[:1].lower() + sentence[1:]
