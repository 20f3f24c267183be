"""All that an exhibit rests on, as a bibliography: in groups by kind, by author and year in each, with the ways to what rests on it."""

import re
from collections.abc import Iterator, Mapping
from enum import IntEnum
from functools import cmp_to_key
from operator import attrgetter
from typing import Any, Final
from urllib.parse import urlsplit

from PySide6.QtCore import Property, QCollator, QCoreApplication, QLocale, QObject, Qt, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.model import Exhibit, Panel, Source
from kiosk.viewmodels.citations import citation, copied_citation
from kiosk.viewmodels.datasets import datasets_of
from kiosk.viewmodels.panels import PanelListModel
from kiosk.viewmodels.places import WayRole
from kiosk.viewmodels.rows import RowsModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

GROUPS: Final = (
    ("documents", ("archive", "record", "document", "report", "law")),
    ("books", ("book", "pamphlet", "memoir")),
    ("articles", ("article", "review", "lecture")),
    ("newspapers", ("newspaper",)),
    ("reference", ("encyclopedia", "dictionary")),
    ("web", ("web page", "website", "blog", "forum")),
)
"""The groups in their order, from what was written at the time to what was written last, and the kinds of source in each."""
OTHER: Final = "other"
ONLINE: Final = frozenset({"newspapers", "reference", "web", OTHER})
"""Groups whose sources are looked for under an address."""
WAYS: Final = 3
"""How many ways lead on from a source that no panel names: a person everybody writes of has no end of them."""
SEVERAL: Final = re.compile(r"[,;]|\band\b")


class GroupRole(IntEnum):
    """What the key of a group knows."""

    LINK = 0  # to its first source
    TEXT = 1


class SourceRole(IntEnum):
    """What a source in the list knows."""

    LINK = 0
    CITATION = 1
    SITE = 2  # where it stands on the web; empty for what is printed
    COPIED = 3
    WAYS = 4  # a RowsModel with WayRole: what rests on it


def group_words(group: str) -> str:
    """Name a group of sources."""
    return {
        "documents": QCoreApplication.translate("Bibliography", "Documents"),
        "books": QCoreApplication.translate("Bibliography", "Books"),
        "articles": QCoreApplication.translate("Bibliography", "Articles"),
        "newspapers": QCoreApplication.translate("Bibliography", "Newspapers"),
        "reference": QCoreApplication.translate("Bibliography", "Reference works"),
        "web": QCoreApplication.translate("Bibliography", "Web pages"),
        OTHER: QCoreApplication.translate("Bibliography", "Other sources"),
    }[group]


def group_of(source: Source) -> str:
    """Say in which group a source stands."""
    kind = source.kind.strip().lower()
    return next((group for group, kinds in GROUPS if kind in kinds), OTHER)


def filed_under(source: Source) -> str:
    """Give what a source is sorted by: the surname of its first author, or its title.

    `Matthew E. Lenoe`, `Lenoe, Matthew` and `Helen and Baron Duckham` are people; `House of Commons` has a small
    word in it and `IC MEMO` ends in capitals: they are none.
    """
    first = SEVERAL.split(source.author, maxsplit=1)[0].strip()
    if first and " " not in first and " and " in source.author:
        first = source.author
    words = first.split()
    is_name = all(not word[:1].islower() or word == "and" for word in words) and not (words and words[-1].isupper())
    return (words[-1] if is_name else first) if words else source.title


def in_order(exhibit: Exhibit, group: str) -> list[Source]:
    """Sort the sources of a group as the language on screen does: by author, then year, then title."""
    collator = QCollator(QLocale(exhibit.cover.language))
    collator.setIgnorePunctuation(True)
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def compare(one: Source, other: Source) -> int:
        pairs = ((filed_under(one), filed_under(other)), (one.author, other.author), (one.year, other.year), (one.title, other.title))
        return next((found for pair in pairs if (found := collator.compare(*pair))), 0)

    return sorted((source for source in exhibit.sources.values() if group_of(source) == group), key=cmp_to_key(compare))


def ways_from(exhibit: Exhibit) -> dict[str, list[tuple[str, str]]]:
    """Say what rests on each source: the panels; where there are none, people, places, events, numbers and words."""
    named: dict[str, list[tuple[str, str]]] = {}
    for panel in exhibit.panels:
        for name in _sources_of(exhibit, panel):
            named.setdefault(name, []).append((f"panel:{panel.id}", panel.title))
    placed = {ident: place for ident, place in exhibit.places.items() if place.latitude is not None}
    others: dict[str, list[tuple[str, str]]] = {}
    for name, way in (
        *_ways("dataset", exhibit.datasets, "title"),
        *_ways("figure", exhibit.figures, "name"),
        *_ways("place", placed, "name"),
        *_ways("event", exhibit.events, "title"),
        *_ways("term", exhibit.terms, "term"),
    ):
        others.setdefault(name, []).append(way)
    return {name: named.get(name) or others.get(name, [])[:WAYS] for name in exhibit.sources}


def _ways(kind: str, held: Mapping[str, Any], title: str) -> Iterator[tuple[str, tuple[str, str]]]:
    """Give the sources of nouns, each with the way to the noun."""
    return ((name, (f"{kind}:{ident}", getattr(noun, title))) for ident, noun in held.items() for name in noun.sources)


def _sources_of(exhibit: Exhibit, panel: Panel) -> dict[str, None]:
    """Give the sources of a panel's claims and of the numbers that it shows, each once."""
    shown = [exhibit.datasets[name] for name in datasets_of(panel) if name in exhibit.datasets]
    claimed = (name for claim in panel.claims.values() for name in claim.sources)
    return dict.fromkeys((*claimed, *(name for one in shown for name in one.sources)))


@QmlElement
@QmlUncreatable("")
class BibliographyViewModel(QObject):  # type: ignore[operator]
    """Says what the whole exhibit rests on. A group is sorted when it is first turned to."""

    def __init__(self, exhibit: Exhibit, panels: PanelListModel, parent: QObject) -> None:
        """Sort the sources that anything rests on into their groups."""
        super().__init__(parent)
        self._exhibit, self._panels = exhibit, panels
        self._ways = ways_from(exhibit)
        self._made: dict[str, RowsModel] = {}
        used = {group: [source for source in in_order(exhibit, group) if self._ways[source.id]] for group in (*dict(GROUPS), OTHER)}
        self._sorted = {group: held for group, held in used.items() if held}
        self._heading = QCoreApplication.translate("Bibliography", "All sources of this exhibit")
        rows = [(f"source:{held[0].id}", f"{group_words(group)} ({len(held)})") for group, held in self._sorted.items()]
        self._groups = RowsModel(GroupRole, rows, self)

    def _group(self, link: str) -> str:
        """Give the group of the source that a link names; without one, the first."""
        source = self._exhibit.sources.get(link.removeprefix("source:"))
        first = next(iter(self._sorted), "")
        return group_of(source) if source is not None and group_of(source) in self._sorted else first

    @Slot(str, result=RowsModel)
    def sources(self, link: str) -> RowsModel | None:
        """Give the group in which a source stands; without one, the first."""
        group = self._group(link)
        if group and group not in self._made:
            self._made[group] = RowsModel(SourceRole, [self._row(source) for source in self._sorted[group]], self)
        return self._made.get(group)

    @Slot(str, result=int)
    def rowOf(self, link: str) -> int:
        """Say in which row of its group a source stands."""
        name = link.removeprefix("source:")
        return next((row for row, source in enumerate(self._sorted.get(self._group(link), ())) if source.id == name), 0)

    @Slot(str, result=str)
    def groupLink(self, link: str) -> str:
        """Give the link of the key of that group."""
        held = self._sorted.get(self._group(link))
        return f"source:{held[0].id}" if held else ""

    def _row(self, source: Source) -> tuple[object, ...]:
        ways = RowsModel(WayRole, self._ways[source.id], self)
        # A book or a document is known by what it is, wherever a copy of it was read.
        site = (urlsplit(source.address).hostname or "").removeprefix("www.") if group_of(source) in ONLINE else ""
        return (f"source:{source.id}", citation(source), site, copied_citation(source), ways)

    _get_heading = attrgetter("_heading")
    heading = Property(str, _get_heading, constant=True)
    _get_groups = attrgetter("_groups")
    groups = Property(RowsModel, _get_groups, constant=True)
    """A key each: a model with GroupRole."""
