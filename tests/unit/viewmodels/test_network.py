import pytest
from PySide6.QtCore import QObject, QSizeF

from kiosk.exhibit.model import Exhibit, Relation, RoleClass
from kiosk.viewmodels.network import NetworkViewModel
from kiosk.viewmodels.panels import PanelListModel
from kiosk.viewmodels.views import focus_exists
from tests.unit.viewmodels.making import birth, death, exhibit, figure, panel, rows

ROOM = (QSizeF(1640, 820), QSizeF(0, 0), 8, 32, 28, 24)


@pytest.fixture
def view():
    """Open the view of an exhibit."""
    kept = []

    def build(whole: Exhibit) -> NetworkViewModel:
        kept.append(QObject())
        return NetworkViewModel(whole, PanelListModel(whole, kept[-1]), kept[-1])

    return build


@pytest.fixture
def told(view) -> NetworkViewModel:
    """Open the view of two panels and four people."""
    people = [
        figure("lenin", "Vladimir Lenin", died=death("1924-01-21")),
        figure("kirov", "Sergei Kirov", died=death("1934-12-01", "killed"), relations=(Relation(to="stalin", kind="patron"),)),
        figure("stalin", "Joseph Stalin", born=birth("1878"), died=death("1953-03-05"), role_class="leader"),
        figure("yagoda", "Genrikh Yagoda", role_class="police"),
    ]
    return view(exhibit([panel("one", "lenin", "stalin", date="1926/1929"), panel("two", "yagoda", date="1880")], figures=people))


@pytest.mark.parametrize(
    ("focus", "row", "person"),
    [
        ("figure:yagoda", 0, "yagoda"),
        ("", 0, "stalin"),
        ("", 1, "kirov"),
        ("figure:nobody", 1, "kirov"),
        ("", 7, "kirov"),
        ("", -1, "stalin"),
    ],
)
def test_it_begins_with_the_person_it_was_opened_for(told, focus, row, person):
    """Else with the first of the panel who was tied to somebody, else with the first who was."""
    assert told.beginWith(focus, row) == person


def test_where_nobody_knew_anybody_it_begins_with_nobody(view):
    """There is no circle to show."""
    assert view(exhibit([panel("one", "kirov")], figures=[figure()])).beginWith("", 0) == ""


@pytest.mark.parametrize(("row", "year"), [(0, 1929), (1, 1924), (7, 1953), (-1, 1953)])
def test_it_begins_in_the_year_of_the_panel(told, row, year):
    """Within the years in which people died; without a panel in the last of them."""
    assert told.yearOf(row) == year


def test_the_slider_reaches_from_the_first_death_to_the_last(told):
    """With at most ten round years under it."""
    assert (told.firstYear, told.lastYear, told.marks) == (1924, 1953, [1925, 1930, 1935, 1940, 1945, 1950])


def test_without_deaths_there_are_no_years(view):
    """And no slider."""
    without = view(exhibit(figures=[figure()]))
    assert (without.firstYear, without.lastYear, without.marks, without.yearOf(0)) == (0, 0, [], 0)


def test_the_list_has_everybody_by_name_under_their_part(told):
    """The whole name stands beside the tile, the years under it; who has no part comes last."""
    groups = {heading: rows(people, "fullName", "shortName", "note") for heading, people in rows(told.groups, "heading", "people")}
    assert groups == {
        "Leader": [("Joseph Stalin", "Joseph Stalin", "1878\u20131953")],
        "Police": [("Genrikh Yagoda", "Genrikh Yagoda", "")],
        "Others": [("Sergei Kirov", "Sergei Kirov", "?\u20131934"), ("Vladimir Lenin", "Vladimir Lenin", "?\u20131924")],
    }


def test_a_name_that_is_too_long_for_the_list_is_the_short_one(view):
    """It is heard whole."""
    couple = figure("couple", "Maria Juriewicz and Stanisław Wyganowski", short="Juriewicz")
    assert rows(rows(view(exhibit(figures=[couple])).groups, "people")[0], "fullName", "shortName") == [(couple.name, "Juriewicz")]


def test_the_list_goes_by_the_name_under_the_tile(view):
    """By the rules of its language: in Ukrainian Ґ stands after Г, and І before Й."""
    names = ("Ірина Йона", "Петро Ґава", "Олег Іва", "Яна Гак", "Юрій Дан")
    whole = exhibit(figures=[figure(f"p{k}", name) for k, name in enumerate(names)], language="uk")
    assert rows(rows(view(whole).groups, "people")[0], "fullName") == ["Яна Гак", "Петро Ґава", "Юрій Дан", "Олег Іва", "Ірина Йона"]


def test_the_legend_says_what_tiles_mean(view):
    """Where the parts that a shape stands for are too many to say, it is left out; how lives ended comes last."""
    classes = (
        RoleClass(id="a", name="Party or state leader"),
        RoleClass(id="b", name="Opposition politician"),
        RoleClass(id="c", name="Police or court", tile="cut"),
    )
    people = [figure(died=death("1934", "killed")), figure("lenin", died=death("1924"))]
    tiles = view(exhibit(figures=people, role_classes=classes)).tiles
    assert rows(tiles, "shape", "fate", "meaning") == [
        ("cut", "solid", "Police or court"),
        ("square", "killed", "killed by then"),
        ("square", "hollow", "died by then"),
    ]


def test_what_an_exhibit_has_nothing_of_is_not_spoken_of(view, told):
    """Where nobody was killed neither legend nor heading speaks of it, and there is a filter only for ties that there are."""
    lamp = view(exhibit(figures=[figure(died=death("1829"), relations=(Relation(to="b", kind="rival"),)), figure("b")]))
    assert (lamp.sorts, lamp.killings, rows(lamp.tiles, "fate")) == (["rival"], False, ["solid", "solid", "hollow"])
    assert (told.sorts, told.killings) == (["ally"], True)


def test_a_circle_is_gathered_for_one_person_after_the_other(told):
    """The one before is let go; nobody is gathered round somebody who is not there."""
    heard = []
    told.circleChanged.connect(lambda: heard.append(told.circle.figureId))
    assert told.circle is None
    for person in ("kirov", "stalin", "nobody"):
        told.gather(person, *ROOM)
    assert heard == ["kirov", "stalin"]
    assert rows(told.circle.people, "figureId", "gone", "ending") == [("kirov", 1934, "killed")]


def test_a_crowd_is_laid_out_again_for_another_room(told):
    """Those who were tied to somebody stand in the rows above."""
    for width in (1640, 320):
        told.crowdInto(QSizeF(width, 820), 8, 24)
        assert set(rows(told.crowd.people, "figureId")[:2]) == {"kirov", "stalin"}
        assert rows(told.crowd.lines, "sort", "main") == [("ally", False)]


def test_a_crowd_of_many_is_longer_than_a_small_room(view):
    """Nobody stands on anybody; between the rows it may be cut."""
    many = view(exhibit(figures=[figure(f"p{k}", f"Person Number{k}") for k in range(60)]))
    many.crowdInto(QSizeF(800, 300), 8, 24)
    crowd = many.crowd
    tops = sorted({box.y() for box in rows(crowd.people, "box")})
    assert crowd.height > 300
    assert all(above < cut < below for above, cut, below in zip(tops, crowd.breaks, tops[1:], strict=False))


def test_the_lists_of_the_view_are_sound(told, qtmodeltester):
    """Qt's own checker reads them as a view would."""
    told.gather("kirov", *ROOM)
    told.crowdInto(ROOM[0], 8, 24)
    for model in (told.groups, told.tiles, told.circle.people, told.circle.lines, told.circle.words, told.crowd.people, told.crowd.lines):
        qtmodeltester.check(model)


def test_a_person_can_be_what_the_view_is_opened_for(told):
    """As an event is for the timeline; somebody who is not there is nothing to open it for."""
    assert [focus_exists(told._exhibit, link) for link in ("figure:kirov", "figure:nobody")] == [True, False]
