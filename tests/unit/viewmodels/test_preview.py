import pytest
from PySide6.QtCore import QObject

from tests.unit.viewmodels.finding import make, preview


@pytest.fixture
def home(qapp):
    """What owns the view models of a test."""
    return QObject()


def test_the_preview_shows_a_person(home):
    """Their tile, their other names, their years, and how they ended."""
    search = make(home)
    search.write("kirov")
    shown = preview(search)
    assert (shown.kind, shown.heading, shown.letters, shown.shape, shown.fate, shown.panel) == (
        "figure",
        "Sergei Kirov",
        "SK",
        "square",
        "killed",
        None,
    )
    assert shown.note == "Сергей Миронович <u>Киров</u><br>1886–1934"
    assert shown.words == "Shot in the Smolny. He led the party in Leningrad."


def test_a_name_of_birth_is_shown_where_it_was_found(home):
    """The other name says why this person is among the results."""
    search = make(home)
    search.write("kostr")
    assert (search.link, preview(search).note) == ("figure:kirov", "Sergei <u>Kostrikov</u><br>1886–1934")


def test_the_preview_of_a_panel_has_its_picture_and_the_words_that_were_found(home):
    """A panel found by its text shows the piece of it."""
    search = make(home)
    search.write("decrees")
    assert (preview(search).panel.panelId, search.preview.note) == ("after", "Panel")
    assert search.preview.words == "<u>Decrees</u> &amp; arrests followed."


def test_between_two_quick_letters_no_preview_is_made(home):
    """Each letter is there at once, and what it finds; the preview of the best comes when there is time. A tap brings one at once."""
    search = make(home)
    told = []
    search.preview.changed.connect(lambda: told.append(search.preview.heading))
    for letter in "kirov":
        search.write(letter)
    assert (search.link, search.chosen, told) == ("figure:kirov", 0, [])
    assert (preview(search).heading, told) == ("Sergei Kirov", ["Sergei Kirov"])
    search.choose(1)
    assert told[1:] == [search.preview.heading] != ["Sergei Kirov"]
    preview(search)
    assert len(told) == 2
