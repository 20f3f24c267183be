"""The map: a place, what happened there, and on to panels and events; marks that part under a finger, a map that can be pushed."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from kiosk.exhibit.loader import load
from kiosk.viewmodels.maplayout import MapLayout
from tests.helpers.layout import faults
from tests.helpers.seeing import walk
from tests.helpers.sizes import EVERY_SIZE, SIZES
from tests.helpers.visitor import Visitor
from tests.unit.authoring.folders import write_exhibit


def page(visitor: Visitor) -> QQuickItem:
    """The map's page."""
    return next(item for item in walk(visitor.window.contentItem()) if item.property("zoomWidth") is not None)


def rest(visitor: Visitor) -> None:
    """Let bindings and layouts take their turn; nothing moves in a still exhibit."""
    for _ in range(4):
        visitor.application.qt.processEvents()
        visitor.application.qt.sendPostedEvents()


@pytest.fixture(name="visitor")
def _visitor(rooms, candid) -> Visitor:
    """Somebody in front of a still exhibit, at the fourth panel."""
    return rooms.show(candid, panel="kirov-murder", still=True)


def open_map(visitor: Visitor, place: str = "") -> None:
    """Open the map, on a place where one is named."""
    visitor.application.navigation.openView("map", f"place:{place}" if place else "")
    rest(visitor)


@EVERY_SIZE
def test_the_map_is_laid_out_soundly(rooms, candid, size):
    """Nothing cut, nothing over something else, nothing too small to touch: with the longest texts and a place beyond, in each language."""
    visitor = rooms.show(candid, size=size, still=True)
    said = []
    for language, place, menu in (("ru", "sandarmokh", "kinds"), ("uk", "alzhir", ""), ("en", "newyork", "panels")):
        visitor.application.speak(language)
        open_map(visitor, place)
        visitor.application.views.view("map").years.choose(1938)
        rest(visitor)
        said += [f"{language} {place}: {fault}" for fault in faults(visitor.window, page(visitor))]
        if menu:
            page(visitor).setProperty("menu", menu)
            rest(visitor)
            shown = next(item for item in walk(page(visitor)) if item.property("mapMenu"))
            said += [f"{language} {menu}: {fault}" for fault in faults(visitor.window, shown)]
    assert not said, "\n" + "\n".join(said)


def test_from_a_place_to_a_panel_and_back_to_the_place(visitor):
    """A map opens on the panel's place; the key back leads to the one that was chosen since, and Close to the panel."""
    open_map(visitor)
    assert visitor.dialogs == ["Where it happened"]
    assert visitor.sees("Smolny, Leningrad · seat of power")
    visitor.tap("Norilsk, camp")
    visitor.tap("After Stalin")
    assert (visitor.dialogs, visitor.panel) == ([], "After Stalin")
    visitor.tap("Back to Map")
    assert visitor.sees("Norilsk · camp")
    visitor.tap("Close map")
    assert (visitor.dialogs, visitor.panel) == ([], "The murder of Kirov")


@pytest.mark.slow
def test_a_place_of_several_panels_names_them_all(visitor):
    """In the lower half, above the place. Its first event is on the timeline."""
    open_map(visitor, "leningrad")
    visitor.tap("Panels (3)")
    visitor.tap("Power without limits")
    assert visitor.panel == "Power without limits"
    open_map(visitor, "leningrad")
    visitor.tap("On the timeline")
    spot = visitor.application.navigation.spot
    assert (spot.view, spot.focus) == ("timeline", "event:e1917-cheka")


@pytest.mark.slow
def test_who_reaches_only_the_lower_half_reaches_every_place(visitor):
    """The key onward walks from west to east; what lies beyond the map comes last and is marked beside it."""
    open_map(visitor, "kolyma_yagodnoye")
    for name in ("Magadan", "New York"):
        keys = [thing.box for thing in visitor.things() if thing.name == name and thing.box.top() > 540]
        visitor.tap_at(keys[0].center())
    assert visitor.sees("New York · city")


@pytest.mark.slow
def test_a_mark_of_several_places_parts_when_it_is_touched(visitor):
    """The map grows about it until its places can be told apart."""
    open_map(visitor, "katyn")
    assert not visitor.offers("Solovetsky Islands, camp")
    visitor.tap("Sandarmokh, Karelia")
    visitor.tap("Solovetsky Islands, camp")
    assert visitor.sees("Solovetsky Islands · camp")


@pytest.mark.slow
def test_places_that_no_map_can_part_are_named_in_a_list(visitor):
    """They lie in one city."""
    open_map(visitor, "katyn")
    visitor.application.views.view("map").enlarge(8)
    open_map(visitor, "moscow")
    visitor.tap("Moscow")
    visitor.tap("Lubyanka, Moscow")
    assert visitor.sees("Lubyanka, Moscow · prison")


@pytest.mark.slow
def test_a_larger_map_can_be_pushed(visitor):
    """By a finger that draws it along."""
    open_map(visitor, "norilsk")
    visitor.tap("Show the map larger")
    before = visitor.find("Norilsk, camp").box.center()
    visitor.drag(QPoint(1000, 500), QPoint(930, 450), milliseconds=300)
    after = visitor.find("Norilsk, camp").box.center()
    assert (after.x() < before.x() - 40, after.y() < before.y() - 20) == (True, True)


def test_a_kind_of_place_can_be_switched_off(visitor):
    """Its marks go; they come back with the next touch."""
    open_map(visitor, "katyn")
    for there in (True, False):
        assert visitor.offers("Norilsk, camp") == there
        visitor.tap("Camp")
    assert visitor.offers("Norilsk, camp")


def test_a_year_is_chosen_on_the_line(visitor):
    """By touching it; the key beside it shows all years again."""
    open_map(visitor, "katyn")
    line = next(thing.box for thing in visitor.things() if thing.name == "Year")
    visitor.tap_at(QPoint(line.left() + line.width() // 4, line.center().y()))
    assert visitor.sees("Up to 1938")
    visitor.tap("All years")
    assert not visitor.sees("Up to ")


@pytest.mark.slow
def test_numbers_are_drawn_on_the_map(visitor):
    """By a key that lists them; a place says its number, and from the legend one goes to the table and comes back."""
    open_map(visitor, "kurapaty")
    visitor.tap("Numbers on the map")
    visitor.tap("People buried at execution sites and burial grounds")
    assert visitor.sees("At least: 20,000 people")
    assert visitor.sees("Kurapaty, Minsk · execution site · At least: 7,000; At most: 250,000")
    visitor.tap("Table and sources")
    assert visitor.dialogs == ["Numbers"]
    visitor.tap("Close")
    assert visitor.dialogs == ["Where it happened"]
    assert visitor.sees("At least: 20,000 people")
    visitor.tap("Change")
    visitor.tap("No numbers")
    assert not visitor.sees("At least: 20,000 people")
    assert visitor.sees("Kurapaty, Minsk · execution site")


@pytest.mark.slow
def test_numbers_of_later_years_do_not_show_in_an_early_one(visitor):
    """Up to 1926 nobody lay at Kurapaty: the circle is gone, and legend and place say of which years the number is."""
    open_map(visitor, "kurapaty")
    visitor.tap("Numbers on the map")
    visitor.tap("People buried at execution sites and burial grounds")
    assert visitor.application.views.view("map").numbers.circles.rowCount() == 7
    visitor.application.views.view("map").years.choose(1926)
    rest(visitor)
    assert visitor.application.views.view("map").numbers.circles.rowCount() == 0
    assert visitor.sees("None up to 1926: the numbers are of 1937–1954.")
    assert visitor.sees("At least: 7,000; At most: 250,000 (1937–1954)")


@pytest.mark.slow
@SIZES
def test_numbers_on_the_map_are_laid_out_soundly(rooms, candid, size):
    """The legend and the menu, in each language."""
    visitor = rooms.show(candid, size=size, still=True)
    said = []
    for language in ("ru", "uk", "en"):
        visitor.application.speak(language)
        open_map(visitor, "kurapaty")
        visitor.application.views.view("map").numbers.choose("dataset:burial-sites")
        visitor.application.views.view("map").years.choose(1926)
        rest(visitor)
        said += [f"{language}: {fault}" for fault in faults(visitor.window, page(visitor))]
        page(visitor).setProperty("menu", "numbers")
        rest(visitor)
        shown = next(item for item in walk(page(visitor)) if item.property("mapMenu"))
        said += [f"{language} menu: {fault}" for fault in faults(visitor.window, shown)]
        page(visitor).setProperty("menu", "")
    assert not said, "\n" + "\n".join(said)


@pytest.mark.slow
def test_a_map_comes_to_rest_whatever_its_legend_wants(rooms, candid, monkeypatch):
    """Laid out for either of two widths of the legend, this map wanted the other one, and nothing else was ever done again.

    Found by the monkey: the legend is as wide as its scale bar, which is as long as the map is large, which leaves room for the legend.
    """
    laid = []
    lay = MapLayout.lay

    def counted(*arguments):
        laid.append(arguments)
        assert len(laid) < 100, "the map and its legend take turns"
        return lay(*arguments)

    monkeypatch.setattr(MapLayout, "lay", counted)
    visitor = rooms.show(candid, size=(800, 800), still=True)
    visitor.application.speak("uk")
    for place in ("moscow", "kyiv"):
        open_map(visitor, place)
        visitor.settle()
    assert laid


@pytest.mark.slow
def test_when_it_is_opened_again_it_is_laid_out_once(visitor):
    """Every box on it took its size in its own time, and each laid out the whole map anew, seven times in all."""
    open_map(visitor, "butovo")
    told = []
    visitor.application.views.view("map").laid.connect(lambda: told.append(1))
    visitor.application.navigation.close()
    rest(visitor)
    open_map(visitor, "smolny")
    assert len(told) == 1


def test_places_without_years_have_no_line_of_years(rooms, tmp_path):
    """There was one, from nothing to nothing."""
    folder = write_exhibit(tmp_path / "exhibit")
    (folder / "places.yaml").write_text("- {id: smolny, name: Smolny, latitude: 59.95, longitude: 30.4}\n", encoding="utf-8")
    with (folder / "panels" / "one.yaml").open("a", encoding="utf-8") as panel:
        panel.write("places: [smolny]\n")
    visitor = rooms.show(load(folder), panel="one", still=True)
    open_map(visitor)
    assert visitor.dialogs == ["Where it happened"]
    assert [thing.name for thing in visitor.things() if thing.role == QAccessible.Role.Slider] == []
    assert faults(visitor.window, page(visitor)) == []
