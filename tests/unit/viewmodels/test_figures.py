from collections.abc import Callable

import pytest
from msgspec.structs import replace

from kiosk.exhibit.catalogue import Event
from kiosk.exhibit.dates import Edtf
from kiosk.exhibit.model import Birth, Exhibit, Figure, Relation
from kiosk.viewmodels.exhibit import ExhibitViewModel
from kiosk.viewmodels.figures import FigureViewModel
from tests.unit.viewmodels.making import birth, death, exhibit, figure, panel, role, rows


@pytest.fixture
def sheet() -> Callable[..., FigureViewModel]:
    """Open the sheet of a person, alone or in an exhibit."""
    kept = []

    def build(person: Figure, within: Exhibit | None = None) -> FigureViewModel:
        whole = within or exhibit(figures=[person])
        kept.append(ExhibitViewModel(whole))
        return FigureViewModel(whole, person, kept[-1].panel_list, kept[-1])

    return build


def test_a_sheet_knows_whether_the_timeline_has_something_of_the_person(sheet):
    """An event without a date is not on it."""
    person = figure()
    for event, dated in (
        (Event(id="shot", title="Shot", date=Edtf("1934-12-01"), figures=(person.id,)), True),
        (Event(id="shot", title="Shot", date=Edtf(), figures=(person.id,)), False),
        (Event(id="shot", title="Shot", date=Edtf("1934-12-01")), False),
    ):
        assert sheet(person, replace(exhibit(figures=[person]), events={"shot": event})).property("dated") is dated


def test_a_sheet_says_a_life(sheet):
    """Names, birth, death, fate and the text, each in words."""
    person = figure(
        native={"ru": "Сергей Киров", "en": "Sergei Kirov", "uk": "Сергій Кіров", "be": "Сергей Киров"},
        birth_name="Sergei Kostrikov",
        born=Birth(date=Edtf("1886-03-27"), old_style=Edtf("1886-03-15"), place="Urzhum"),
        died=death("1934-12-01", "killed", "Leningrad"),
        fate="Shot in the Smolny.",
        life="He led the **party** in Leningrad.",
        role_class="leader",
    )
    open_sheet = sheet(person)
    names = (
        "figureId",
        "name",
        "shortName",
        "native",
        "birthName",
        "letters",
        "shape",
        "state",
        "born",
        "bornOldStyle",
        "died",
        "fate",
        "life",
    )
    assert {name: open_sheet.property(name) for name in names} == {
        "figureId": "kirov",
        "name": "Sergei Kirov",
        "shortName": "Kirov",
        "native": "Сергей Киров · Сергій Кіров",
        "birthName": "Sergei Kostrikov",
        "letters": "SK",
        "shape": "square",
        "state": "killed",
        "born": "27 March 1886, Urzhum",
        "bornOldStyle": "15 March 1886 Old Style",
        "died": "1 December 1934, Leningrad",
        "fate": "Shot in the Smolny.",
        "life": ["He led the <b>party</b> in Leningrad."],
    }


def test_a_sheet_is_copied_as_plain_words(sheet):
    """What is not known leaves no empty lines."""
    person = figure(born=birth("1886"), fate="Shot.", life="He *led* the party.")
    assert sheet(person).plainText == "Sergei Kirov\n\n1886\n\nShot.\n\nHe led the party."


@pytest.mark.parametrize(
    ("manner", "word"),
    [
        ("executed", "Executed"),
        ("killed", "Killed"),
        ("died in custody", "Died in custody"),
        ("suicide", "Died"),
        ("natural", "Died"),
        ("unknown", "Died"),
    ],
)
def test_the_manner_of_a_death_is_a_word(sheet, manner, word):
    """Nothing is softened."""
    assert sheet(figure(died=death("1937", manner))).diedWord == word


def test_without_a_death_the_fate_has_a_heading(sheet):
    """Nobody knows of everybody how they died."""
    assert sheet(figure(fate="Nothing is known of her after 1937.")).diedWord == "Later"


@pytest.mark.parametrize(
    ("date", "place", "fate", "died"),
    [
        ("1938-03-15", "Moscow", "", "15 March 1938, Moscow"),
        ("1938-03-15", "", "", "15 March 1938"),
        ("1938-03-15", "Moscow", "Shot after a trial.", "15 March 1938, Moscow"),
        ("1938-03-15", "Moscow", "Shot on 15 March 1938 near Moscow.", ""),
        ("", "", "Shot.", ""),
    ],
)
def test_a_death_is_not_told_twice(sheet, date, place, fate, died):
    """Where the fate names the day it has told it all."""
    assert sheet(figure(died=death(date, "executed", place), fate=fate)).died == died


def test_the_place_of_a_death_without_a_date_is_told(sheet):
    """It was once left out beside a fate, as if an empty date stood in every sentence."""
    assert sheet(figure(died=death("", "executed", "Lefortovo prison"), fate="Shot.")).died == "Lefortovo prison"


def test_ties_have_their_kind_and_years(sheet):
    """A tie to someone who is not in the exhibit is left out."""
    ties = (
        Relation(to="stalin", kind="protégé", since=Edtf("1922"), until=Edtf("1934")),
        Relation(to="nikolaev", kind="killed by him"),
        Relation(to="nobody", kind="friend"),
    )
    person, *others = figure(relations=ties), figure("stalin", "Joseph Stalin"), figure("nikolaev", "Leonid Nikolaev")
    open_sheet = sheet(person, exhibit(figures=[person, *others]))
    assert rows(open_sheet.ties, "figureId", "note") == [("stalin", "protégé, 1922–1934"), ("nikolaev", "killed by him")]


def test_appearances_are_derived_from_the_panels(sheet):
    """Every panel with the person in its sidebar, in their order, once."""
    person, other = figure(), figure("stalin", "Joseph Stalin")
    panels = [panel("one", "kirov"), panel("two", "stalin"), panel("three", "stalin", "kirov")]
    open_sheet = sheet(person, exhibit(panels, figures=[person, other]))
    assert [shown.panelId for shown in rows(open_sheet.appearances, "panel")] == ["one", "three"]


@pytest.mark.parametrize(
    ("since", "until", "bar"),
    [
        ("1920", "1929", ("1920–1929", 1920, 1930, True)),
        ("1926", "", ("from 1926", 1926, 1927, True)),
        ("", "1926", ("until 1926", 1926, 1927, True)),
        ("1926/..", "", ("from 1926", 1926, 1940, True)),
        ("", "../1926", ("until 1926", 1910, 1927, True)),
        ("193X", "", ("from 1930s", 1930, 1940, True)),
        ("", "", ("", 1910, 1910, False)),
    ],
)
def test_a_role_is_a_bar_over_its_years(sheet, since, until, bar):
    """What is open reaches to the end of the axis; without a date there is no bar."""
    open_sheet = sheet(figure(roles=(role("1911", "1939"), role(since, until))))  # So the axis reaches from 1910 to 1940.
    years, start, end, dated = rows(open_sheet.offices, "years", "start", "end", "dated")[1]
    assert (years, round(1910 + 30 * start, 6), round(1910 + 30 * end, 6), dated) == bar


def test_a_role_that_began_on_a_known_day_is_drawn_for_its_year(sheet):
    """Eleven years as General Secretary from 3 April 1922 were once a bar of one day."""
    open_sheet = sheet(figure(roles=(role("1920", "1929"), role("1922-04-03"))))
    assert rows(open_sheet.offices, "start", "end")[1] == pytest.approx((3 / 11, 4 / 11))


def test_the_axis_of_roles_reaches_to_the_death(sheet):
    """And has at most six years under it."""
    open_sheet = sheet(figure(roles=(role("1920", "1929"),), died=death("1951-01-01")))
    assert rows(open_sheet.offices, "start", "end") == [pytest.approx((1 / 32, 11 / 32))]
    assert rows(open_sheet.officeTicks, "year") == ["1920", "1930", "1940", "1950"]


@pytest.mark.parametrize("died", ["../1938", "1938/..", "1938", "0001", "9999", ""])
@pytest.mark.parametrize("roles", [(), (role(),), (role("../1930"),), (role("", "1930/.."),)])
def test_a_sheet_opens_whatever_the_dates_are(sheet, died, roles):
    """A death with an open beginning and no dated role once made an axis without end, and no sheet."""
    open_sheet = sheet(figure(died=death(died), roles=roles))
    assert all(0 <= start <= end <= 1 for start, end in rows(open_sheet.offices, "start", "end"))
    assert len(rows(open_sheet.officeTicks, "year")) <= 6


def test_the_lists_of_a_sheet_are_sound(sheet, qtmodeltester):
    """Qt's own checker reads them as a view would."""
    person = figure(roles=(role("1920"),), relations=(Relation(to="kirov", kind="himself"),))
    open_sheet = sheet(person, exhibit([panel("one", "kirov")], figures=[person]))
    for model in (open_sheet.offices, open_sheet.officeTicks, open_sheet.ties, open_sheet.appearances):
        qtmodeltester.check(model)
