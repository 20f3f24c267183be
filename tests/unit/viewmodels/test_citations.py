import pytest
from msgspec.structs import replace

from kiosk.exhibit.model import Source
from kiosk.viewmodels.citations import citation, citations
from tests.unit.viewmodels.making import exhibit


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (
            {"author": "Matthew Lenoe", "title": "The Kirov Murder", "year": "2010", "publisher": "Yale University Press"},
            "Matthew Lenoe: The Kirov Murder. Yale University Press, 2010",
        ),
        ({"title": "The Kirov Murder", "year": "2010", "publisher": "Yale"}, "The Kirov Murder. Yale, 2010"),
        ({"author": "Lenoe", "title": "The Kirov Murder", "year": "2010"}, "Lenoe: The Kirov Murder. 2010"),
        ({"author": "Lenoe", "title": "The Kirov Murder", "publisher": "Yale"}, "Lenoe: The Kirov Murder. Yale"),
        ({"author": "Lenoe", "title": "The Kirov Murder"}, "Lenoe: The Kirov Murder"),
        ({"title": "The Kirov Murder"}, "The Kirov Murder"),
        ({"title": "Who shot Kirov?", "year": "1999"}, "Who shot Kirov? 1999"),
        ({"title": "Stop!", "publisher": "Yale"}, "Stop! Yale"),
        ({"title": "Pravda, etc.", "year": "1934"}, "Pravda, etc. 1934"),
        ({"title": "Who shot Kirov?"}, "Who shot Kirov?"),
    ],
)
def test_a_source_is_cited_as_a_reader_finds_it_again(given, words):
    """Author, title, publisher, year, as far as they are known; a title with a stop of its own gets no second one."""
    assert citation(Source(id="a", **given)) == words


def test_sources_are_cited_in_the_authors_order():
    """One that is not in the exhibit, because something was wrong with it, is left out."""
    known = {name: Source(id=name, title=name.upper()) for name in ("a", "b", "c")}
    assert citations(replace(exhibit(), sources=known), ("c", "gone", "a")) == ["C", "A"]
