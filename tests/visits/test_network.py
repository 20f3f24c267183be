"""Who knew whom: from a panel or a sheet into the circle of a person, from one circle to the next, through the years, and back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible

from tests.helpers.circles import SMALL, UPRIGHT, VIEW, WIDE, opener, page
from tests.helpers.layout import faults
from tests.helpers.sizes import EVERY_SIZE
from tests.helpers.visitor import Key, Visitor

KIROV = "The murder of Kirov"


@pytest.fixture
def open_view(rooms, candid) -> Callable[..., Visitor]:
    """Let a visitor come to the panel on the murder of Kirov and open the view."""
    return opener(rooms, candid)


def fates(visitor: Visitor) -> dict[str, str]:
    """What is said of the people in the drawing: alive then, or killed or died by then."""
    return {name.partition(",")[0]: said for name, said in visitor.descriptions.items() if said in {"killed by then", "died by then"}}


def year(visitor: Visitor) -> str:
    """The year on the slider."""
    sliders = [thing.box for thing in visitor.things() if thing.role == QAccessible.Role.Slider]
    assert len(sliders) == 1
    inside = [words for words in visitor.words() if sliders[0].contains(words.box.center().toPoint()) and words.text.isdecimal()]
    return max(inside, key=lambda words: words.item.property("font").pixelSize()).text


@pytest.mark.parametrize("size", [WIDE, pytest.param(UPRIGHT, marks=pytest.mark.long)], ids=["wide", "upright"])
def test_from_a_circle_to_the_next_to_a_sheet_and_back(open_view, size):
    """A tap on somebody puts them in the middle; the key with their name opens the sheet, and closing that leads to the view."""
    visitor = open_view(size)
    assert (visitor.dialogs, visitor.offers("Sergei Kirov")) == ([VIEW], True)
    visitor.tap("Leonid Nikolaev, his killer, from 1934")
    assert visitor.sees("man he killed")
    visitor.tap_at(
        next(thing.box for thing in visitor.things() if thing.name == "Leonid Nikolaev" and thing.box.top() > size[1] / 2).center()
    )
    assert visitor.dialogs[-1] == "Leonid Nikolaev"
    visitor.tap("Close")
    assert (visitor.dialogs, visitor.sees("man he killed")) == ([VIEW], True)
    visitor.tap("Close")
    assert (visitor.dialogs, visitor.panel) == ([], KIROV)


@pytest.mark.slow
def test_from_a_sheet_into_the_circle_of_its_person_and_back(open_view):
    """The key on the sheet opens that person's circle, also from a second sheet; closing it leads back to the sheet."""
    visitor = open_view(UPRIGHT, view="")
    visitor.application.navigation.openFigure("zinoviev")
    visitor.application.navigation.openFigure("kamenev")
    visitor.settle()
    visitor.tap(VIEW)
    assert visitor.dialogs == [VIEW]
    assert visitor.offers("Grigory Zinoviev, ally to the end")
    visitor.press(Key.Key_Escape)
    assert visitor.dialogs == ["Lev Kamenev"]


def test_who_knew_nobody_has_no_such_key(open_view):
    """There would be nobody round them."""
    visitor = open_view(view="")
    visitor.application.navigation.openFigure("vavilov")
    visitor.settle()
    assert (visitor.dialogs, visitor.offers(VIEW)) == (["Nikolai Vavilov"], False)


def test_the_last_tile_of_the_sidebar_opens_the_view(open_view):
    """It stands among the people where their last row has room, and begins with the first of them who knew somebody."""
    visitor = open_view(view="")
    visitor.tap(VIEW)
    assert visitor.dialogs == [VIEW]
    assert visitor.offers("Leonid Nikolaev, his killer, from 1934")


@pytest.mark.slow
def test_the_tile_never_makes_the_sidebar_scroll(open_view, candid):
    """Nowhere does it take room from people."""
    visitor = open_view(view="")
    offered, scrolling = set(), set()
    for row, panel in enumerate(candid.exhibit.panels):
        visitor.application.navigation.turnTo(row)
        visitor.application.qt.processEvents()
        visitor.application.qt.sendPostedEvents()
        offered |= {panel.id} if visitor.offers(VIEW) else set()
        scrolling |= {panel.id} if visitor.offers(VIEW) and visitor.offers("More people") else set()
    assert len(offered) > 2
    assert scrolling == set()


@pytest.mark.slow
def test_people_show_as_killed_from_the_year_of_their_death(open_view):
    """Not before, unlike on the panels; who died otherwise is said to have died."""
    visitor = open_view(person="stalin")
    assert (year(visitor), fates(visitor)["Sergei Kirov"], fates(visitor)["Vladimir Lenin"]) == ("1934", "killed by then", "died by then")
    visitor.tap("One year back")
    assert (year(visitor), "Sergei Kirov" in fates(visitor), fates(visitor)) == ("1933", False, {"Vladimir Lenin": "died by then"})


@pytest.mark.slow
def test_the_years_go_by_finger_and_by_key(open_view):
    """Drag, tap beside, arrow keys, and the keys with a year back and on; never past the ends."""
    visitor = open_view()
    box = next(thing.box for thing in visitor.things() if thing.role == QAccessible.Role.Slider)
    visitor.tap_at(QPoint(box.left() + 4, box.center().y()))
    visitor.tap("One year back")
    assert year(visitor) == "1924"
    visitor.drag(QPoint(box.left() + 20, box.center().y()), box.center(), QPoint(box.right() + 300, box.center().y()))
    visitor.tap("One year on")
    assert year(visitor) == "2015"
    visitor.press_until(Key.Key_Tab, "One year back")
    visitor.press(Key.Key_Backtab, Key.Key_Left, Key.Key_Left, Key.Key_Right)
    assert (year(visitor), visitor.dialogs) == ("2014", [VIEW])


@pytest.mark.slow
def test_years_are_played_one_by_one_where_motion_is_wanted(open_view):
    """In a window a key plays them; it stops at a touch. On a wall there is no such key."""
    visitor = open_view(mode="desktop")
    visitor.tap("Play the years")
    for _ in range(100):
        if year(visitor) != "1934":
            break
        visitor.settle()
    assert year(visitor) == "1935"
    visitor.tap("Stop")
    assert visitor.offers("Play the years")
    wall = open_view()
    assert not wall.offers("Play the years")


def test_a_filter_hides_a_sort_of_tie(open_view):
    """With the people at its end; who changed sides goes only when allies and rivals have gone. The rest stays where it was."""
    visitor = open_view(person="zinoviev")
    lenin = visitor.find("Vladimir Lenin").box
    for key in ("Police and court", "Rivals"):
        visitor.tap(key)
    names = {name.partition(",")[0] for name in visitor.keys}
    assert {"Andrei Vyshinsky", "Sergei Kirov"} & names == set()
    assert {"Joseph Stalin", "Lev Kamenev"} <= names
    assert visitor.find("Vladimir Lenin").box == lenin
    visitor.tap("Allies")
    assert {name.partition(",")[0] for name in visitor.keys} & {"Joseph Stalin", "Lev Kamenev", "Vladimir Lenin"} == set()
    visitor.tap("Rivals")
    assert visitor.offers("Sergei Kirov, took over Leningrad, from 1926")


@pytest.mark.slow
def test_everybody_leads_to_a_circle(open_view):
    """A tap on somebody among all goes to their circle."""
    visitor = open_view(SMALL)
    visitor.tap("Everybody")
    visitor.reach("Osip Mandelstam")
    visitor.tap("Osip Mandelstam")
    assert visitor.offers("Anna Akhmatova, friend, fellow poet")


@pytest.mark.slow
def test_the_list_has_everybody_and_opens_their_sheets(open_view, candid):
    """Whoever goes through it to its end has met all people; each opens the sheet, and closing that leads to the list."""
    visitor = open_view()
    visitor.tap("List")
    met = set(visitor.keys)
    while visitor.offers("More people"):
        visitor.tap("More people")
        met |= set(visitor.keys)
    assert {figure.name for figure in candid.exhibit.figures.values()} <= {name.partition(",")[0] for name in met}
    name = next(name for name in visitor.keys if ", 1" in name)
    visitor.tap(name)
    assert visitor.dialogs == [name.partition(",")[0]]
    visitor.tap("Close")
    assert visitor.dialogs == [VIEW]
    assert visitor.offers("Back to the top")


def test_keys_alone_go_from_person_to_person(open_view):
    """Tab comes to the middle and then round the circle; whoever is chosen has the focus in the middle of their own."""
    visitor = open_view()
    visitor.press_until(Key.Key_Tab, "Sergei Kirov")
    visitor.press_until(Key.Key_Tab, "Leonid Nikolaev, his killer, from 1934")
    visitor.press(Key.Key_Return)
    assert visitor.focused == "Leonid Nikolaev"
    visitor.press(Key.Key_Return)
    assert visitor.dialogs[-1] == "Leonid Nikolaev"


@pytest.mark.slow
@EVERY_SIZE
def test_the_view_is_sound(open_view, size):
    """Nothing is cut, lies over anything, or is too small to touch: circles of many and of few, everybody, the list."""
    visitor, said = open_view(size), []
    for person in ("stalin", "korolev"):
        visitor = open_view(size, person=person)
        said += [f"{person}: {fault}" for fault in faults(visitor.window, page(visitor), may_scroll=True)]
    for mode in ("Everybody", "List"):
        visitor.tap(mode)
        said += [f"{mode}: {fault}" for fault in faults(visitor.window, page(visitor), may_scroll=True)]
    assert said == []


@pytest.mark.slow
def test_whoever_comes_back_finds_the_person_they_went_on_to(open_view):
    """A panel led back to the person that the view was opened for, not to the one in the middle when it was left."""
    visitor = open_view(person="kirov")
    visitor.tap("Leonid Nikolaev, his killer, from 1934")
    visitor.application.navigation.openFigure("nikolaev")
    visitor.settle()
    visitor.reach(KIROV)
    visitor.tap(KIROV)
    assert visitor.dialogs == []
    visitor.tap("Back to Leonid Nikolaev")
    visitor.tap("Close")
    assert (visitor.dialogs, visitor.sees("man he killed")) == ([VIEW], True)


def test_a_card_over_a_panel_leads_to_the_view_and_back_to_the_card(open_view):
    """What lay on top when a view was opened is what closing it leads back to: also a card."""
    visitor = open_view(view="")
    there = visitor.application.navigation
    there.follow("term:nkvd")
    there.openView("people")
    visitor.settle()
    assert visitor.dialogs == [VIEW]
    visitor.press(Key.Key_Escape)
    assert (visitor.dialogs[-1:], there.card is not None) == (["NKVD"], True)
