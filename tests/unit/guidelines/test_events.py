"""Where something happened."""

from kiosk.guidelines.events import events_have_places
from tests.unit.guidelines.writing import Study

FELLING = "- {id: felling, title: Explosion at Felling, date: 1812-05-25}\n"


def test_an_event_without_a_place_is_found_where_there_are_places(study: Study):
    """An exhibit without places has no map that something could be missing from."""
    study.edit("exhibit.yaml", "languages: [en, ru]\n", "")
    study.write("events.yaml", FELLING)
    assert study.found(events_have_places) == []

    study.write("places.yaml", "- {id: felling, name: Felling}\n")
    assert study.found(events_have_places) == ["events.yaml:1:8: the event 'felling' has no place (write `place: …`, the id of a place)"]
    assert study.found_after(events_have_places, "events.yaml", "date:", "place: felling, date:") == []
