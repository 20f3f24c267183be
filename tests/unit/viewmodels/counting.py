"""Small datasets made by hand, so that a test says only what it is about."""

from typing import Any

from kiosk.exhibit.model import Dataset
from kiosk.viewmodels.charts import Plot, plot


def dataset(columns: str, *rows: str, **more: Any) -> Dataset:
    """Make a dataset: `dataset("year sent", "1851 214", "1852 -")`; `-` is an empty cell, `_` a space in one."""
    names = columns.split()
    cells = [[cell.replace("_", " ") for cell in row.split()] for row in rows]
    table = tuple({name: cell for name, cell in zip(names, row, strict=True) if cell != "-"} for row in cells)
    return Dataset(**{"id": "sent", "title": "Messages sent", "columns": {name: name.capitalize() for name in names}, "rows": table} | more)


def drawn(made: Dataset) -> Plot:
    """Decide how it is drawn."""
    return plot(made)
