"""A table as spreadsheets save it: CSV with whatever stands between the cells, each row with the line on which it begins.

Cells are text. What Excel would take for a formula is text as well; nothing here works anything out.
"""

import csv
import io
import re
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from kiosk.exhibit.files import Unreadable

BETWEEN: Final = "\t;,|"
SEPARATOR: Final = re.compile(r"sep=(.)\n")
QUOTED: Final = re.compile(r'"[^"]*"')
WHY: Final = "why"
"""The column that says why a row was refused; a table that has it is one that was written here."""


class Row(NamedTuple):
    """The cells of a row under the names of their columns, and the line on which it begins."""

    line: int
    cells: Mapping[str, str]
    fault: str = ""


class Table(NamedTuple):
    """A table: its columns as they are called, its rows, and what stands between the cells."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    between: str


def table_of(text: str) -> Table:
    """Read a table. Raises Unreadable when it has no head, or its quotation marks do not match."""
    begin = 0
    between = ""
    if named := SEPARATOR.match(text):
        text, between, begin = text[named.end() :], named[1], 1
    head = QUOTED.sub("", text.lstrip("\n").partition("\n")[0])
    between = between or max(BETWEEN, key=head.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=between, strict=True)
    columns: tuple[str, ...] = ()
    rows: list[Row] = []
    line = begin + 1
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                if columns:
                    rows.append(_row(line, columns, cells))
                else:
                    columns = _columns(cells)
            line = begin + reader.line_num + 1
    except csv.Error:
        hint = 'a cell that begins with " ends with it, and each " within it is written twice'
        raise Unreadable(f"the quotation marks do not match in the row that begins in line {line}", hint) from None
    return Table(columns, tuple(rows), between)


def written(columns: Sequence[str], rows: Sequence[tuple[Row, str]], between: str) -> bytes:
    """Write rows as Excel reads them, each with why it was refused."""
    target = io.StringIO(newline="")
    writer = csv.writer(target, delimiter=between, lineterminator="\r\n")
    names = [name for name in columns if name != WHY]
    writer.writerow([WHY, *names])
    for row, why in rows:
        rest = [row.cells[name] for name in row.cells if name not in columns]
        writer.writerow([f"line {row.line}: {why}", *(row.cells.get(name, "") for name in names), *rest])
    return b"\xef\xbb\xbf" + target.getvalue().encode("utf-8", "replace")


def _columns(cells: Sequence[str]) -> tuple[str, ...]:
    """Name the columns by the head; those without a name, or with one that was there already, by their number."""
    names: list[str] = []
    for number, cell in enumerate(cells, 1):
        name = " ".join(cell.split())
        names.append(name if name and name not in names else f"{name} {number}".strip())
    return tuple(names)


def _row(line: int, columns: Sequence[str], cells: Sequence[str]) -> Row:
    """Put cells under their columns; those beyond the last column make the row one to be looked at."""
    held = dict(zip(columns, [*cells, *[""] * (len(columns) - len(cells))], strict=False))
    beyond = cells[len(columns) :]
    if not any(cell.strip() for cell in beyond):
        return Row(line, held)
    more = {f"\0{number}": cell for number, cell in enumerate(beyond)}
    return Row(line, held | more, f"it has {len(cells)} cells and the head has {len(columns)}; put a text with a comma in it in quotes")
