"""CSV: the table that every spreadsheet opens, and what spreadsheets do to it."""

import csv
import io
import re
from collections.abc import Iterable, Iterator
from typing import Final

from kiosk.authoring.translation.delivery import Delivery, Given, deliver
from kiosk.authoring.translation.units import TRANSLATED, Unit
from kiosk.documents.formulas import guarded, unguarded
from kiosk.exhibit.manuscript import Manuscript, Place
from kiosk.exhibit.problem import shorten

COLUMNS: Final = ("id", "kind", "original", "translation", "state", "note")
LANGUAGE: Final = re.compile(r"(?P<column>original|translation) \((?P<language>[A-Za-z0-9-]+)\)")
SEPARATORS: Final = ",;\t"
"""A spreadsheet writes the one of its country."""
NEEDED: Final = ("id", "original", "translation")
LONGEST_CELL: Final = 1 << 20


def to_table(units: Iterable[Unit], original: str, language: str) -> bytes:
    """Write units as CSV, in UTF-8 with the mark by which Excel knows it."""
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\r\n")
    named = {"original": original, "translation": language}
    rows.writerow([f"{column} ({named[column]})" if column in named else column for column in COLUMNS])
    for unit in units:
        rows.writerow(map(guarded, (unit.id, unit.kind, unit.original, unit.translation, unit.state, unit.note)))
    return out.getvalue().encode("utf-8-sig")


def from_table(manuscript: Manuscript) -> Delivery:
    """Read a table that came back. Columns may have moved, and any of the usual separators may stand between them."""
    head = manuscript.text.partition("\n")[0]
    separator = max(SEPARATORS, key=head.count)
    rows = _rows(manuscript, separator)
    _, header = next(rows, (1, []))
    names: dict[str, int] = {}
    languages = {}
    for at, cell in enumerate(header):
        found = LANGUAGE.fullmatch(cell.strip())
        names[found["column"] if found else cell.strip()] = at
        if found:
            languages[found["column"]] = found["language"]
    lacking = [name for name in NEEDED if name not in names]
    if lacking:
        hint = "the first line names the columns; leave it as it was exported"
        manuscript.report(f"there is no column '{lacking[0]}'", hint=hint)
        return Delivery(manuscript=manuscript)
    units = [_given(row, names, line) for line, row in rows if any(cell.strip() for cell in row)]
    return deliver(manuscript, [(languages.get("original", ""), languages.get("translation", ""))], units)


def _rows(manuscript: Manuscript, separator: str) -> Iterator[tuple[int, list[str]]]:
    """Give the rows with the lines they begin in."""
    csv.field_size_limit(LONGEST_CELL)
    rows = csv.reader(io.StringIO(manuscript.text, newline=""), delimiter=separator, strict=True)
    line = 1
    try:
        for row in rows:
            yield line, row
            line = rows.line_num + 1
    except csv.Error as error:
        manuscript.report(f"this is not CSV: {shorten(str(error))}", Place(line, 1), hint="save it as CSV UTF-8")


def _given(row: list[str], names: dict[str, int], line: int) -> Given:
    """Read one row; a spreadsheet leaves empty cells at its end out."""

    def cell(name: str) -> str:
        at = names.get(name, len(row))
        return unguarded(row[at]) if at < len(row) else ""

    done = True if cell("state").strip().lower() == TRANSLATED else None
    return Given(id=cell("id").strip(), source=cell("original"), target=cell("translation"), done=done, at=Place(line, 1))
