"""A table of events is added to events.yaml: below what stands there, of which no byte is changed.

A row is taken whole or refused with the reason; what was refused is written down again beside the table, to be mended and
imported in its turn. A row that stands among the events already is passed over, so that a table can be imported twice.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final, NamedTuple

from msgspec import Struct

from kiosk.authoring.importing.columns import roles_of
from kiosk.authoring.importing.ids import new_id
from kiosk.authoring.importing.shelf import EVENTS, Shelf
from kiosk.authoring.importing.spelleddates import Order, Orders, UnclearDateError, edtf_of, orders_shown, span_of
from kiosk.authoring.importing.table import WHY, Row, Table, table_of, written
from kiosk.authoring.importing.yamlwords import prose, scalar
from kiosk.documents.decoding import read_document, without_control
from kiosk.documents.plainwords import as_prose, in_one_line
from kiosk.exhibit.convert import convert
from kiosk.exhibit.files import Folder, Unreadable
from kiosk.exhibit.kinds import ID_PATTERN
from kiosk.exhibit.loader import load
from kiosk.exhibit.manuscript import Manuscript
from kiosk.exhibit.model import Event, Exhibit
from kiosk.exhibit.nodes import Sequence, parse
from kiosk.exhibit.problem import shorten

MANY: Final = re.compile(r"[;|\n]")
LONGEST_NOTE: Final = 300


class Taken(NamedTuple):
    """A row that became an event, and its YAML."""

    event: Event
    text: str
    notes: tuple[str, ...] = ()


class Timeline(Struct, frozen=True, kw_only=True):
    """What a table gives: events, rows refused and rows passed over, and the new text of events.yaml."""

    taken: tuple[Taken, ...]
    refused: tuple[tuple[Row, str], ...]
    known: tuple[Row, ...]
    orders: Orders
    text: bytes
    table: Table

    @property
    def lanes(self) -> Mapping[str, int]:
        """How many events each lane takes, by its name."""
        names = [one.event.lane for one in self.taken]
        return {name: names.count(name) for name in dict.fromkeys(names)}

    def rest(self) -> bytes:
        """Write the refused rows as a table of their own."""
        return written(self.table.columns, self.refused, self.table.between)


def timeline_of(file: Path, folder: Path, *, encoding: str = "", order: Order | None = None) -> Timeline:
    """Make events of a table for the exhibit in a folder. Raises Unreadable; writes nothing."""
    table = table_of(read_document(file, encoding))
    roles = roles_of(table.columns)
    shelf = Shelf(Folder(folder))
    dates = (row.cells[roles[role]] for row in table.rows for role in ("date", "from", "to") if role in roles)
    orders: Orders = dict.fromkeys("./-", order) if order else orders_shown(dates)
    reading = _Reading(load(folder).exhibit, shelf, roles, orders)
    taken: list[Taken] = []
    refused: list[tuple[Row, str]] = []
    known: list[Row] = []
    for row in table.rows:
        try:
            one = reading.event(row)
        except (UnclearDateError, Unreadable) as why:
            refused.append((row, str(why)))
            continue
        if one is None:
            known.append(row)
        else:
            taken.append(one)
    text = shelf.with_more([one.text for one in taken])
    used = {sign: orders[sign] for sign in orders if not order}
    return Timeline(taken=tuple(taken), refused=tuple(refused), known=tuple(known), orders=used, text=text, table=table)


class _Reading:
    """Makes events of rows."""

    def __init__(self, exhibit: Exhibit, shelf: Shelf, roles: Mapping[str, str], orders: Orders) -> None:
        self.ids = shelf.ids | set(exhibit.events)
        self.roles = roles
        self.orders = orders
        self.known = {(event.title.casefold(), event.date.text) for event in exhibit.events.values()}
        self.places = _by_words((place.id, (place.name, *place.native.values())) for place in exhibit.places.values())
        self.figures = _by_words((one.id, (one.name, one.short, *one.native.values())) for one in exhibit.figures.values())
        self.sources = _by_words((source.id, (source.title,)) for source in exhibit.sources.values())

    def event(self, row: Row) -> Taken | None:
        """Make an event of a row; None for one that is there already. Raises Unreadable or UnclearDateError with the reason against it."""
        if row.fault:
            raise Unreadable(row.fault)
        title = in_one_line(self.cell(row, "title"))
        if not title:
            raise Unreadable("it has no title")
        date = self.date(row)
        if (title.casefold(), date) in self.known:
            return None
        notes: list[str] = []
        about = as_prose(self.cell(row, "about"))
        notes += [f"link: {link}" for link in about.links]
        place = self.linked(row, "place", self.places, notes)
        figures = self.linked(row, "figures", self.figures, notes)
        sources = self.linked(row, "sources", self.sources, notes)
        unknown = (name for name in row.cells if name not in self.roles.values() and name != WHY)
        notes += [f"{name}: {row.cells[name]}" for name in unknown if row.cells[name].strip()]
        name = self.name(row, title, date)
        lines = [f"id: {name}", f"title: {scalar(title)}", f"date: {scalar(date)}"]
        lines += [f"{role}: {scalar(words)}" for role in ("lane", "kind") if (words := in_one_line(self.cell(row, role)))]
        lines += [f"place: {place[0]}"] if place else []
        lines += [f"figures: [{', '.join(figures)}]"] if figures else []
        lines += prose("about", about.text).rstrip("\n").split("\n") if about.text else []
        lines += [f"sources: [{', '.join(sources)}]"] if sources else []
        lines += [f"# {shorten(without_control(note), LONGEST_NOTE)}" for note in notes]
        text = "- " + "".join(f"  {line}\n" if line else "\n" for line in lines)[2:]
        event = _event(text)
        self.ids.add(name)
        self.known.add((title.casefold(), date))
        return Taken(event, text, tuple(notes))

    def cell(self, row: Row, role: str) -> str:
        """Give what a row holds of something."""
        return row.cells[self.roles[role]].strip() if role in self.roles else ""

    def date(self, row: Row) -> str:
        """Read the date of a row, in whatever columns it stands."""
        date, begin, end = (self.cell(row, role) for role in ("date", "from", "to"))
        if date and begin and edtf_of(date, self.orders) != edtf_of(begin, self.orders):
            raise UnclearDateError(f"'{shorten(date)}' and '{shorten(begin)}' are two dates")
        begin = date or begin or self.parts(row, "")
        end = end or self.parts(row, "end ")
        if not begin and not end:
            raise UnclearDateError("it has no date")
        return span_of(begin, end, self.orders)

    def parts(self, row: Row, which: str) -> str:
        """Put a date together that stands in three columns."""
        year, month, day = (self.cell(row, f"{which}{part}") for part in ("year", "month", "day"))
        if not month:
            return year
        if month.isdecimal() and year.isdecimal() and (day.isdecimal() or not day):
            return f"{year}-{int(month):02}" + (f"-{int(day):02}" if day else "")
        return " ".join(filter(None, (day, month, year)))

    def linked(self, row: Row, role: str, known: Mapping[str, str], notes: list[str]) -> list[str]:
        """Find the ids of what a cell names, by id or by name; what is not known is noted."""
        cell = self.cell(row, role)
        found = []
        for words in _named(cell, known):
            name = known.get(_plain(words))
            if name is None:
                notes.append(f"{role}, not in the exhibit yet: {words}")
            elif name not in found:
                found.append(name)
        return found

    def name(self, row: Row, title: str, date: str) -> str:
        """Give the event the id of its row, or one made of its title; with the year where the title alone is taken."""
        wish = self.cell(row, "id")
        if re.fullmatch(ID_PATTERN, wish) and wish not in self.ids:
            return wish
        year = next(iter(re.findall(r"\d{4}", date)), "")
        made = new_id(title, (), "event")
        return new_id(f"{made}-{year}", self.ids, "event") if made in self.ids and year else new_id(title, self.ids, "event")


def _by_words(nouns: Iterable[tuple[str, Iterable[str]]]) -> dict[str, str]:
    """Find ids by ids and by names; a name that two have finds neither."""
    found: dict[str, set[str]] = {}
    for name, words in nouns:
        for one in (name, *words):
            if one:
                found.setdefault(_plain(one), set()).add(name)
    return {words: next(iter(names)) for words, names in found.items() if len(names) == 1}


def _named(cell: str, known: Mapping[str, str]) -> Iterator[str]:
    """Part a cell at its semicolons and lines, and at commas where it is no name as a whole."""
    for piece in filter(None, (piece.strip() for piece in MANY.split(cell))):
        yield from [piece] if _plain(piece) in known else filter(None, (one.strip() for one in piece.split(",")))


def _plain(words: str) -> str:
    return " ".join(words.split()).casefold()


def _event(text: str) -> Event:
    """Read what was written of a row as the program will. Raises Unreadable with what the program would say."""
    manuscript = Manuscript(EVENTS, text)
    root = parse(manuscript).root
    event = convert(root.items[0], Event, manuscript) if isinstance(root, Sequence) and root.items else None
    if event is None:
        raise Unreadable(manuscript.problems[0].message if manuscript.problems else "it cannot be read")
    return event
