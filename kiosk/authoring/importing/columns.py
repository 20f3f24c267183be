"""What the columns of a table of events are called: by us, by TimelineJS, and by people who never heard of either."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from kiosk.authoring.importing.table import WHY
from kiosk.exhibit.files import Unreadable
from kiosk.exhibit.problem import shorten

NAMES: Final = {
    "id": ("id", "key"),
    "date": ("date", "when", "dates", "datum", "edtf"),
    "from": ("from", "start", "begin", "beginning", "start date", "begin date", "date from"),
    "to": ("to", "end", "until", "till", "end date", "date to"),
    "year": ("year", "start year"),
    "month": ("month", "start month"),
    "day": ("day", "start day"),
    "end year": ("end year",),
    "end month": ("end month",),
    "end day": ("end day",),
    "title": ("title", "headline", "event", "heading", "name", "what", "label"),
    "about": ("about", "text", "description", "details", "body", "summary", "what happened"),
    "lane": ("lane", "group", "track", "category", "row", "strand"),
    "kind": ("kind", "type", "tag"),
    "place": ("place", "location", "where", "place id"),
    "figures": ("figures", "figure", "people", "person", "persons", "who"),
    "sources": ("sources", "source", "references", "reference", "citation"),
    WHY: (WHY,),
}
"""What an event has, by the names that a column for it may have."""
BEGINS: Final = ("date", "from", "year")


def roles_of(columns: Sequence[str]) -> Mapping[str, str]:
    """Find the column for each thing that an event has. Raises Unreadable where there is none for its date or its title."""
    roles: dict[str, str] = {}
    for column in columns:
        plain = " ".join(re.sub(r"[\W_]+", " ", column.lower()).split())
        role = next((role for role, names in NAMES.items() if plain in names), "")
        if role and role not in roles:
            roles[role] = column
    found = f"the first line names {', '.join(shorten(repr(column)) for column in columns[:12])}"
    if not any(role in roles for role in BEGINS):
        raise Unreadable(f"there is no column for the date; {found}", "call one Date, or two From and To, or three Year, Month and Day")
    if "title" not in roles:
        raise Unreadable(f"there is no column for the title; {found}", "call it Title")
    return roles
