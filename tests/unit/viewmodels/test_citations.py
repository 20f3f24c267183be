import pytest
from msgspec.structs import replace
from PySide6.QtCore import QDate

from kiosk.exhibit.model import Source
from kiosk.viewmodels.citations import citation, citations, copied_citation, panel_citation
from tests.unit.viewmodels.making import exhibit, panel


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


def test_a_copied_citation_holds_the_address():
    """What nobody could follow on the screen."""
    made = Source(id="a", title="The Kirov Murder", year="2010", address="https://example.org/kirov")
    assert copied_citation(made) == "The Kirov Murder. 2010. https://example.org/kirov"
    assert copied_citation(replace(made, address="")) == "The Kirov Murder. 2010"


def test_a_panel_is_cited_with_the_day_on_which_it_was_read():
    """In the form of the language on screen; without a licence, nothing is said of it."""
    made = exhibit([panel("kirov", title="Who shot Kirov?")], licence="CC BY-SA 4.0")
    chapter, day = made.cover.chapters[0], QDate(2026, 3, 5)
    said = "Who shot Kirov? Panel in the exhibit “A test”. Chapter 1. CC BY-SA 4.0. Seen on Thursday, March 5, 2026"
    assert panel_citation(made, chapter, made.panels[0], day) == said
    plain = replace(made, cover=replace(made.cover, licence="", language="uk"))
    assert panel_citation(plain, chapter, made.panels[0], day).endswith("Chapter 1. Seen on четвер, 5 березня 2026\u202fр.")
