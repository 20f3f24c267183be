"""A dataset that is drawn on the map: its rows name places, and one of its columns the size of the circles."""

import re

from msgspec.structs import replace

from kiosk.exhibit.catalogue import Dataset
from kiosk.exhibit.checks import Checker
from kiosk.exhibit.format_rules import UNKNOWN_NAME
from kiosk.exhibit.kinds import PLAIN_NUMBER
from kiosk.exhibit.manuscript import Manuscript
from kiosk.exhibit.nodes import Mapping, Node, Scalar
from kiosk.exhibit.problem import shorten


def apply(dataset: Dataset, node: Node, manuscript: Manuscript) -> None:
    """Report a number that is no column or has nothing to draw, and a key of places that no row has."""
    if dataset.map is None or not isinstance(node, Mapping):
        return
    place, number = dataset.map.place, dataset.map.number
    where = {name: node.get("map", name) or node for name in ("place", "number")}
    if not any(row.get(place) for row in dataset.rows):
        hint = f"write `{place}: …` with the id of a place into the rows"
        manuscript.report(f"no row has '{shorten(place)}', so nobody knows where to draw it", where["place"], rule=UNKNOWN_NAME, hint=hint)
    if dataset.columns and number not in dataset.columns:
        hint = f"the columns are: {', '.join(dataset.columns)}"
        manuscript.report(
            f"there is no column '{shorten(number)}'", where["number"], rule=UNKNOWN_NAME, hint=hint, meant=(number, dataset.columns)
        )
    elif not any(_is_drawn(row, number) for row in dataset.rows):
        hint = "a plain number has no words, no spaces and no sign: 20761"
        manuscript.report(
            f"no row has a plain number under '{shorten(number)}', so there is nothing to draw",
            where["number"],
            rule=UNKNOWN_NAME,
            hint=hint,
        )


def placed(dataset: Dataset, node: Node, checker: Checker) -> Dataset:
    """Report places that there are not, and give the dataset without them; without its map, where there is nothing left to draw."""
    if dataset.map is None:
        return dataset
    key, rows = dataset.map.place, []
    written = node.get("rows") if isinstance(node, Mapping) else None
    items = getattr(written, "items", ())
    for row, item in zip(dataset.rows, items, strict=False):
        cell = item.get(key) if isinstance(item, Mapping) else None
        lost = bool(row.get(key)) and not checker.exists("place", row[key])
        if lost and isinstance(cell, Scalar):
            checker.report_lost("place", row[key], cell)
        rows.append({name: value for name, value in row.items() if name != key} if lost else row)
    drawn = any(row.get(key) and _is_drawn(row, dataset.map.number) for row in rows)
    kept = drawn and (not dataset.columns or dataset.map.number in dataset.columns)
    return replace(dataset, rows=tuple(rows), map=dataset.map if kept else None)


def _is_drawn(row: dict[str, str], number: str) -> bool:
    return re.fullmatch(PLAIN_NUMBER, row.get(number, "").strip()) is not None
