"""All that the exhibit rests on: from the sources of a panel to the bibliography, on to a panel, and all the way back."""

import pytest
from PySide6.QtGui import QAccessible, QGuiApplication

from kiosk.viewmodels.bibliography import ways_from
from kiosk.viewmodels.citations import citation
from tests.helpers.layout import faults
from tests.helpers.seeing import walk
from tests.helpers.sizes import SIZES
from tests.helpers.visitor import Key

ALL = "All sources of this exhibit"
COPY = "Copy citation"


def headings(visitor):
    """The headings on the screen."""
    return [thing.name for thing in visitor.things() if thing.role == QAccessible.Role.Heading]


def lay_out(visitor):
    """Lay out what the panel rests on, and all sources."""
    visitor.application.navigation.openEvidence()
    visitor.settle()
    visitor.ready()
    visitor.tap(ALL)


def kind(visitor, word):
    """Find the key of a kind of source; the number stands behind the word."""
    return next(name for name in visitor.keys if name.startswith(f"{word} ("))


def view(visitor):
    """The page, without what it covers."""
    return next(item for item in walk(visitor.window.contentItem()) if item.property("closeText") and item.property("focusOn") is not None)


@pytest.mark.slow
@SIZES
def test_from_a_panel_to_a_book_to_a_panel_and_back(rooms, candid, size):
    """From the sources of a panel to a book in the list, on to another panel that rests on it, and back to the sources of the first."""
    visitor = rooms.show(candid, panel="mass-operations", size=size, still=True)
    lay_out(visitor)
    assert headings(visitor) == [ALL]
    visitor.tap(kind(visitor, "Books"))
    visitor.tap("Read on")
    visitor.tap("Read on")
    book = visitor.reads()[-1]
    there = [panel.title for panel in candid.exhibit.panels if panel.title in visitor.keys]
    assert there
    visitor.tap(there[0])
    assert visitor.panel == there[0]
    visitor.application.navigation.back()
    visitor.settle()
    assert headings(visitor) == [ALL]
    assert there[0] in visitor.keys
    assert book
    visitor.tap("Close")
    assert "How do we know?" in headings(visitor)
    visitor.tap("Close")
    assert visitor.panel == "Arrest by quota"


def test_every_source_that_is_used_stands_in_the_list(rooms, candid):
    """Each once, in one of the kinds."""
    visitor = rooms.show(candid, size=(1920, 1080), still=True)
    visitor.application.navigation.openView("bibliography")
    visitor.settle()
    page = visitor.application.views.view("bibliography")
    links = [page.groups.data(page.groups.index(row, 0)) for row in range(page.groups.rowCount())]
    listed = [page.sources(link).data(page.sources(link).index(row, 0)) for link in links for row in range(page.sources(link).rowCount())]
    assert sorted(listed) == sorted(f"source:{name}" for name, ways in ways_from(candid.exhibit).items() if ways)


@pytest.mark.slow
@SIZES
def test_the_page_is_laid_out_well(rooms, candid, size):
    """The longest kinds of source on every screen; on a desk there are keys that copy."""
    for mode, shown in (("kiosk", (0, 1)), ("desktop", (5,))):
        visitor = rooms.show(candid, mode, size=size, still=True)
        page = visitor.application.views.view("bibliography")
        for row in shown:
            visitor.application.navigation.openView("bibliography", page.groups.data(page.groups.index(row, 0)))
            visitor.settle()
            assert faults(visitor.window, view(visitor), may_scroll=True) == []


@pytest.mark.slow
def test_the_keys_reach_every_source(rooms, candid):
    """What has the focus is in sight, however far down it stands."""
    visitor = rooms.show(candid, size=(1024, 768), still=True)
    visitor.application.navigation.openView("bibliography")
    visitor.settle()
    visitor.tap(kind(visitor, "Newspapers"))
    tops = set()
    for _ in range(40):
        visitor.press(Key.Key_Tab)
        visitor.settle()
        assert visitor.focused in visitor.keys
        tops.add(view(visitor).property("scrolled"))
    assert len(tops) > 4


def test_a_kiosk_copies_nothing(rooms, candid):
    """Its clipboard would outlive the visit."""
    visitor = rooms.show(candid, panel="mass-operations", size=(1920, 1080), still=True)
    visitor.application.navigation.openEvidence()
    visitor.settle()
    assert not visitor.offers(COPY)
    visitor.tap(ALL)
    assert not visitor.offers(COPY)


@pytest.mark.slow
@pytest.mark.parametrize("at", ["evidence", "list"])
def test_a_desk_copies_a_citation(rooms, candid, at):
    """Of the first source on the screen, with its address."""
    visitor = rooms.show(candid, "desktop", panel="mass-operations", size=(1280, 900), still=True)
    visitor.application.navigation.openEvidence()
    visitor.settle()
    visitor.ready()
    if at == "list":
        visitor.tap(ALL)
    visitor.tap(COPY)
    copied = QGuiApplication.clipboard().text()
    cited = next(source for source in candid.exhibit.sources.values() if copied.startswith(citation(source)))
    assert cited.address == "" or copied.endswith(cited.address)
    assert citation(cited) in visitor.reads()


def test_a_desk_cites_the_panel(rooms, candid):
    """With the title of the exhibit, the licence and the day."""
    visitor = rooms.show(candid, "desktop", panel="kirov-murder", size=(1280, 900), still=True)
    visitor.click("Exhibit")
    visitor.click("Copy the citation of this panel")
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("The murder of Kirov. Panel in the exhibit “Power and terror")
    assert candid.exhibit.cover.licence in copied
