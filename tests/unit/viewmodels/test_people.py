import pytest

from kiosk.exhibit.dates import Edtf
from kiosk.viewmodels.people import GroupListModel, PersonListModel, letters, person_row, shape, short_name, state
from tests.unit.viewmodels.making import death, exhibit, figure, rows

COVER = exhibit().cover


@pytest.mark.parametrize(
    ("name", "short", "monogram"),
    [
        ("Sergei Kirov", "Kirov", "SK"),
        ("Lenin", "Lenin", "L"),
        ("Vladimir Ilyich Lenin", "Lenin", "VL"),
        ("Maximilien de Robespierre", "Robespierre", "MR"),
        ("Vladimir Antonov-Ovseyenko", "Antonov-Ovseyenko", "VA"),
        ("Людмила Павліченко", "Павліченко", "ЛП"),
        ("Иосиф Виссарионович Сталин", "Сталин", "ИС"),
        ("conor o'brien", "o'brien", "CO"),
        ("Émile Zola", "Zola", "ÉZ"),
        ("ß ß", "ß", "SSSS"),
        ("  Sergei \u00a0 Kirov ", "Kirov", "SK"),
    ],
)
def test_a_name_gives_the_word_under_the_tile_and_its_letters(name, short, monogram):
    """The last word, and the first letters of the first and the last."""
    assert (short_name(figure(name=name)), letters(figure(name=name))) == (short, monogram)


def test_what_the_author_writes_comes_first():
    """`short` and `monogram` beat what is drawn from the name."""
    person = figure(name="Joseph Stalin", short="Koba", monogram="JVS")
    assert (short_name(person), letters(person)) == ("Koba", "JVS")


@pytest.mark.parametrize(
    ("name", "monogram"), [("«Сергей» Киров", "СК"), ("Joseph (Stalin)", "JS"), ("Kirov —", "K"), ("'Big' Bill 3rd", "B3")]
)
def test_a_monogram_has_no_quotation_marks(name, monogram):
    """The first character was once taken, whatever it was."""
    assert letters(figure(name=name)) == monogram


@pytest.mark.parametrize("name", ["", "   ", "\u00a0", "—"])
def test_a_name_without_letters_is_no_crash(name):
    """`name: ""` once took the whole panel off the screen with an IndexError."""
    assert letters(figure(name=name)) == ""
    assert short_name(figure(name=name)) == name.strip()


@pytest.mark.parametrize(("role_class", "tile"), [("leader", "square"), ("police", "cut"), ("", "square"), ("nobody", "square")])
def test_the_role_class_gives_the_shape(role_class, tile):
    """As exhibit.yaml declares it; a square where nothing is declared."""
    assert shape(figure(role_class=role_class), COVER) == tile


@pytest.mark.parametrize("moment", [None, Edtf(), Edtf("1930"), Edtf("1940")])
@pytest.mark.parametrize("manner", ["killed", "executed", "died in custody"])
def test_who_was_killed_is_so_on_every_panel(manner, moment):
    """Also on those before the death: the visitor should know how this life ended."""
    assert state(figure(died=death("1937-06-12", manner)), moment) == "killed"


@pytest.mark.parametrize("manner", ["natural", "suicide", "unknown"])
@pytest.mark.parametrize(
    ("died", "moment", "drawn"),
    [
        ("1924-01-21", "1934-12-01", "hollow"),
        ("1924-01-21", "1924-01-22", "hollow"),
        ("1924-01-21", "1924-01-21", "solid"),
        ("1924-01-21", "1924", "solid"),
        ("1924-01-21", "1923", "solid"),
        ("1924", "1924-06", "solid"),
        ("1924", "1925", "hollow"),
        ("1924/..", "1999", "solid"),
        ("../1924", "1925", "hollow"),
        ("../1924", "1924", "solid"),
        ("1924", "../1934", "solid"),
        ("", "1934", "solid"),
        ("1924", "", "solid"),
    ],
)
def test_who_had_certainly_died_before_the_moment_is_hollow(manner, died, moment, drawn):
    """Where the dates leave it open, the person is taken to be alive."""
    assert state(figure(died=death(died, manner)), Edtf(moment)) == drawn


def test_the_living_and_a_sheet_without_a_moment_are_solid():
    """A sheet stands for a whole life."""
    assert state(figure(), Edtf("1934")) == "solid"
    assert state(figure(died=death("1924"))) == "solid"


def test_a_tile_has_all_that_qml_draws(qtmodeltester):
    """The full name is for those who hear it."""
    people = PersonListModel([person_row(figure(role_class="police", died=death("1934", "killed")), "gunman", COVER)])
    names = ("figureId", "fullName", "shortName", "note", "letters", "shape", "fate")
    assert rows(people, *names) == [("kirov", "Sergei Kirov", "Kirov", "gunman", "SK", "cut", "killed")]
    qtmodeltester.check(people)


def test_groups_own_their_people(qtmodeltester):
    """QML never holds a model that nobody owns."""
    people = PersonListModel([person_row(figure(), "", COVER)])
    groups = GroupListModel([("Killed", people), ("Nobody", PersonListModel([]))])
    assert rows(groups, "heading", "count") == [("Killed", 1), ("Nobody", 0)]
    assert [model.parent() for model in rows(groups, "people")] == [groups, groups]
    qtmodeltester.check(groups)
