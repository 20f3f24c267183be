from types import SimpleNamespace

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject

from kiosk.exhibit.model import Block, Claim, DatasetBlock, Exhibit, Place, Source
from kiosk.viewmodels.bibliography import WAYS, BibliographyViewModel, filed_under, in_order, ways_from
from kiosk.viewmodels.exhibit import ExhibitViewModel
from kiosk.viewmodels.navigation import NavigationViewModel, Spot
from kiosk.viewmodels.panels import PanelListModel
from tests.unit.viewmodels.counting import dataset
from tests.unit.viewmodels.making import exhibit, figure, panel, rows


def source(ident: str, **more: str) -> Source:
    """Make a source."""
    return Source(**{"id": ident, "title": ident.capitalize(), "kind": "book"} | more)


def whole(*sources: Source, language: str = "en") -> Exhibit:
    """Three panels: one claims, one shows numbers, one rests on nothing. People and a place have sources of their own."""
    panels = [
        panel("one", claims={"a": Claim(says="A.", sources=("lenoe", "lenoe", "page")), "b": Claim(says="B.", sources=("lenoe",))}),
        panel("two", blocks=(Block(dataset=DatasetBlock(id="sent")),)),
        panel("three"),
    ]
    people = [figure(f"p{number}", f"Person {number}", sources=("lives", "lenoe")) for number in range(WAYS + 2)]
    made = sources or (
        source("lenoe", author="Matthew E. Lenoe", year="2010", title="Kirov", publisher="Yale"),
        source("adler", author="Nanci Adler", year="2002"),
        source("page", kind="web page", address="https://www.example.org/a/b"),
        source("lives", kind="Document"),
        source("stone", kind="inscription"),
    )
    return replace(
        exhibit(panels, figures=people, language=language),
        datasets={"sent": dataset("name sent", "a 1500", id="sent", sources=("adler",))},
        places={"smolny": Place(id="smolny", name="Smolny", sources=("stone",), latitude=60.0, longitude=30.0)},
        sources={one.id: one for one in made},
    )


@pytest.fixture
def page():
    """Open the page."""
    home = QObject()
    made = whole()
    yield BibliographyViewModel(made, ExhibitViewModel(made, home).panel_list, home)
    del home


@pytest.mark.parametrize(
    ("author", "under"),
    [
        ("Matthew E. Lenoe", "Lenoe"),
        ("Lenoe, Matthew E.", "Lenoe"),
        ("J. Arch Getty, Oleg V. Naumov", "Getty"),
        ("Paul Hagenloh; David Shearer", "Hagenloh"),
        ("O. Rudnytskyi and others", "Rudnytskyi"),
        ("Helen and Baron Duckham", "Duckham"),
        ("House of Commons", "House of Commons"),
        ("IC MEMO, IHRA", "IC MEMO"),
        ("", "The Title"),
    ],
)
def test_a_source_stands_under_its_first_authors_surname(author, under):
    """Or under its title; a body stands under its whole name."""
    assert filed_under(source("a", author=author, title="The Title")) == under


def test_a_group_is_sorted_by_author_then_year():
    """By the alphabet of the language on screen; case and quotation marks do not matter."""
    made = [
        source("b2", author="Robert Conquest", year="1990"),
        source("b1", author="Robert Conquest", year="1968"),
        source("e", title="“Dizzy”"),
        source("a", title="adler’s list"),
        source("z", author="Øyvind Østberg"),
    ]
    assert [one.id for one in in_order(whole(*made), "books")] == ["a", "b1", "b2", "e", "z"]
    cyrillic = [source("g", title="Гроза"), source("gg", title="Ґанок"), source("i", title="Інший"), source("y", title="Йод")]
    assert [one.id for one in in_order(whole(*reversed(cyrillic), language="uk"), "books")] == ["g", "gg", "i", "y"]


def test_sources_stand_in_groups_by_kind(page):
    """What was written at the time comes first, a kind that nobody knows last; each key leads to the first of its group."""
    assert rows(page.groups, "link", "text") == [
        ("source:lives", "Documents (1)"),
        ("source:adler", "Books (2)"),
        ("source:page", "Web pages (1)"),
        ("source:stone", "Other sources (1)"),
    ]
    assert rows(page.sources("source:lenoe"), "citation") == ["Nanci Adler: Adler. 2002", "Matthew E. Lenoe: Kirov. Yale, 2010"]
    assert (page.rowOf("source:lenoe"), page.groupLink("source:lenoe")) == (1, "source:adler")
    assert page.sources("") is page.sources("source:lives") is page.sources("source:gone")


def test_a_source_that_nothing_rests_on_is_not_listed(qtbot):
    """Nor is a group of such sources; a book is known without the address of a copy."""
    made = whole(source("used", address="https://www.example.org/copy"), source("unused"), source("law", kind="law"))
    made = replace(made, datasets={}, places={"smolny": Place(id="smolny", name="S", sources=("used",), latitude=60.0, longitude=30.0)})
    home = QObject()
    page = BibliographyViewModel(made, ExhibitViewModel(made, home).panel_list, home)
    assert rows(page.groups, "text") == ["Books (1)"]
    assert rows(page.sources(""), "link", "site") == [("source:used", "")]


def test_a_source_leads_to_what_rests_on_it(page):
    """To each panel once, by a claim or by its numbers; only where there is none, to people and places, and not to all of them."""
    ways = ways_from(whole())
    assert ways["lenoe"] == [("panel:one", "One")]
    assert ways["adler"] == [("panel:two", "Two")]
    assert ways["lives"] == [(f"figure:p{number}", f"Person {number}") for number in range(WAYS)]
    assert ways["stone"] == [("place:smolny", "Smolny")]
    [(site, copied)] = rows(page.sources("source:page"), "site", "copied")
    assert (site, copied) == ("example.org", "Page. https://www.example.org/a/b")


def test_an_exhibit_without_sources_has_no_page():
    """An intent that leads nowhere is nothing; asked for all the same, the page is empty."""
    bare = replace(whole(), sources={})
    navigation = NavigationViewModel(bare, PanelListModel(bare))
    navigation.openView("bibliography")
    assert navigation.spot == Spot()
    home = QObject()
    page = BibliographyViewModel(bare, PanelListModel(bare), home)
    assert (page.sources(""), page.rowOf(""), page.groupLink("")) == (None, 0, "")
    del home


@pytest.fixture
def walk() -> SimpleNamespace:
    """Somebody who looks at the sources of a panel."""
    made = whole()
    panels = PanelListModel(made)
    navigation = NavigationViewModel(made, panels)
    navigation.openEvidence()
    return SimpleNamespace(navigation=navigation, panels=panels)


def test_closing_the_page_returns_to_where_one_was(walk):
    """From the sources of a panel, or of a person's sheet."""
    walk.navigation.openView("bibliography")
    assert walk.navigation.spot == Spot(view="bibliography", came=True)
    walk.navigation.back()
    assert walk.navigation.spot == Spot(evidence=True)
    walk.navigation.back()
    walk.navigation.openFigure("p1")
    walk.navigation.openEvidence()
    walk.navigation.openView("bibliography")
    walk.navigation.back()
    assert walk.navigation.spot == Spot(figures=("p1",), evidence=True)


def test_one_comes_back_to_the_source_from_which_one_went_on(walk):
    """To a panel, and all the way back."""
    walk.navigation.openView("bibliography")
    walk.navigation.openView("bibliography", "source:adler")
    walk.navigation.showPanel("two")
    assert (walk.navigation.spot, walk.navigation.returnTo) == (Spot(1), "All sources")
    walk.navigation.back()
    assert walk.navigation.spot == Spot(view="bibliography", focus="source:adler", came=True)
    walk.navigation.back()
    assert walk.navigation.spot == Spot(evidence=True)
