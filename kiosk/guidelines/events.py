"""Where something happened."""

from collections.abc import Iterator

from kiosk.exhibit.finding import at
from kiosk.exhibit.model import Event
from kiosk.exhibit.nodes import Mapping
from kiosk.guidelines.edition import Edition, Finding
from kiosk.guidelines.guideline import guideline


@guideline(
    "E101",
    "event-place",
    failing="""
        # places.yaml
        - {id: felling, name: Felling}
        # events.yaml
        - {id: explosion, title: Explosion at Felling, date: 1812-05-25}
        """,
    passing="""
        # places.yaml
        - {id: felling, name: Felling}
        # events.yaml
        - {id: explosion, title: Explosion at Felling, date: 1812-05-25, place: felling}
        """,
)
def events_have_places(edition: Edition) -> Iterator[Finding]:
    """Every event says where it happened, in an exhibit that has places.

    What has no place is missing from the map, and nobody notices (this house's own rule). A law for a whole country has no
    one place: an ignore with that reason, or one for the whole file, says so.
    """
    if not (edition.original and edition.loaded.exhibit.places):
        return
    for entry in edition.entries(Event):
        if not (isinstance(entry.node, Mapping) and entry.node.get("place")):  # one that is wrong is told as that
            hint = "write `place: …`, the id of a place"
            yield Finding(entry, at(entry.node, "id"), f"the event '{entry.noun.id}' has no place", hint)
