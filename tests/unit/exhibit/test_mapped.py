"""A dataset that is drawn on the map names places and a column."""

import pytest
from msgspec import structs

from kiosk.exhibit.model import OnMap
from kiosk.exhibit.words import texts_of

GOOD = """\
- id: order-00447
  title: Sentences
  columns: {site: Site, shot: Shot}
  rows:
    - {site: Leningrad, at: smolny, shot: 386798}
    - {site: Elsewhere, shot: 12}
  map: {place: at, number: shot}
  sources: [lenoe]
"""


def test_a_dataset_that_names_places_has_no_problem(desk):
    """The key of the places need not be a column; a row without a place is not drawn."""
    assert desk.said_of("datasets.yaml", GOOD) == []
    [made] = desk.load().exhibit.datasets.values()
    assert made.map == OnMap(place="at", number="shot")
    assert [row.get("at") for row in made.rows] == ["smolny", None]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("at: smolny", "at: smolni", "5:29: error: there is no place 'smolni'; did you mean 'smolny'? (places.yaml has none with this id)"),
        ("number: shot", "number: shut", "7:28: error: there is no column 'shut'; did you mean 'shot'? (the columns are: site, shot)"),
        (
            "place: at",
            "place: where",
            "7:16: error: no row has 'where', so nobody knows where to draw it (write `where: …` with the id of a place into the rows)",
        ),
        (
            "number: shot",
            "number: site",
            "7:28: error: no row has a plain number under 'site', so there is nothing to draw"
            " (a plain number has no words, no spaces and no sign: 20761)",
        ),
    ],
)
def test_what_cannot_be_drawn_is_reported_and_not_drawn(desk, old, new, said):
    """At its place in the file; the table stays, with every row."""
    assert f"datasets.yaml:{said}" in desk.said_of("datasets.yaml", GOOD.replace(old, new))
    [made] = desk.load().exhibit.datasets.values()
    assert (made.map, len(made.rows)) == (None, 2)


def test_ids_of_places_are_no_words(desk):
    """A translation does not give them; without a map they would be cells like any other."""
    desk.write("datasets.yaml", GOOD)
    [made] = desk.load().exhibit.datasets.values()
    assert "rows[1].at" not in texts_of(made)
    assert "rows[1].at" in texts_of(structs.replace(made, map=None))
