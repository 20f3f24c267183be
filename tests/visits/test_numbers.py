"""The numbers: from a panel to what was counted, through chart, table and sources, and on to the panels that show it."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible

from tests.helpers.layout import faults
from tests.helpers.seeing import walk
from tests.helpers.sizes import EVERY_SIZE, SIZES
from tests.helpers.visitor import Key, Visitor

EVERY_KIND = (
    "famine-estimates",  # ranges
    "grain",  # three series over the years, one of them with ranges
    "order-00447-limits",  # the most bars on one page
    "moscow-trials",  # dots, a person each, and two panels to go on to
    "1921-1954-memo",  # dots, a thousand people each
    "sentences-by-year",  # the most years and the longest title
    "gulag-deaths",  # two fields, one above the other
    "gulag-population",  # a line with a gap
    "rehabilitation",  # a table alone
)


@pytest.fixture
def on_screen(rooms, candid) -> Callable[..., Visitor]:
    """Stand in front of a screen of a size, at the beginning."""

    def stand(size: tuple[int, int] = (1920, 1080)) -> Visitor:
        return rooms.show(candid, size=size, still=True)

    return stand


def turn_to(visitor: Visitor, panel: str) -> None:
    """Turn to a panel, as one does who reads on: there is nothing to go back to."""
    visitor.application.navigation.turnTo(visitor.application.exhibit.panel_list.row_of(panel))


def open_numbers(visitor: Visitor, link: str = "") -> None:
    """Open the view, as the key in the rail or a link does."""
    visitor.application.navigation.openView("numbers", link)
    visitor.settle()


def headings(visitor: Visitor) -> list[str]:
    """Give the headings on the screen."""
    return [thing.name for thing in visitor.things() if thing.role == QAccessible.Role.Heading]


@pytest.mark.slow
@SIZES
def test_one_steps_from_dataset_to_dataset(on_screen, size):
    """The view opens at the numbers of the panel; the keys below name the ones before and after."""
    visitor = on_screen(size)
    turn_to(visitor, "mass-operations")
    open_numbers(visitor)
    limits, results = "Order 00447: numbers set for each territory in July 1937", "Order 00447: results reported to Moscow"
    assert (visitor.dialogs, headings(visitor)) == (["Numbers"], [limits])
    assert all(thing.box.center().y() > size[1] / 2 for thing in visitor.things() if thing.name in visitor.keys)
    visitor.tap(results)
    assert headings(visitor) == [results]
    visitor.tap(limits)
    visitor.tap("Close")
    assert (visitor.panel, visitor.dialogs) == ("Arrest by quota", [])


@SIZES
def test_the_table_and_the_sources_are_one_key_away(on_screen, size):
    """The note, who counted and how sure that is stand on the page; every row of the table is read with its headings."""
    visitor = on_screen(size)
    open_numbers(visitor, "dataset:moscow-trials")
    assert visitor.sees("One dot stands for one person")
    assert visitor.sees("Counted by: the published verdicts")
    visitor.tap("Table")
    assert [thing.name for thing in visitor.things() if thing.role == QAccessible.Role.Row] == [
        f"{trial}: Accused {accused}; Shot {shot}; Sent to prison {prison}; Dates {dates}; Verdict annulled {annulled}"
        for trial, accused, shot, prison, dates, annulled in (
            ("First trial: Zinoviev, Kamenev and others", 16, 16, 0, "19\u201324 August 1936", "13 June 1988"),
            ("Second trial: Pyatakov, Radek and others", 17, 13, 4, "23\u201330 January 1937", "13 June 1988"),
            ("Third trial: Bukharin, Rykov and others", 21, 18, 3, "2\u201313 March 1938", "4 February 1988, except for Yagoda"),
        )
    ]
    visitor.tap("Sources")
    assert visitor.sees("Robert Conquest")
    assert visitor.sees("Radek and Sokolnikov, imprisoned after the second trial")
    assert visitor.sees("Recorded")


@pytest.mark.slow
def test_a_long_table_is_read_to_its_end(on_screen):
    """A key goes on through it; the headings stay."""
    visitor = on_screen()
    open_numbers(visitor, "dataset:sentences-by-year")
    visitor.tap("Table")
    seen = set()
    while visitor.offers("More rows"):
        assert visitor.sees("Sentenced to death")
        seen |= {thing.name for thing in visitor.things() if thing.role == QAccessible.Role.Row}
        visitor.tap("More rows")
    seen |= {thing.name for thing in visitor.things() if thing.role == QAccessible.Role.Row}
    assert len(seen) == 33
    assert "1937: Sentenced 790,665; Sentenced to death 353,074" in seen


@pytest.mark.slow
def test_a_long_chart_is_read_row_by_row(on_screen, candid):
    """Each with both of its numbers, and on one page only: the last row above the key used to lose its second to the next page."""
    visitor = on_screen((1600, 1200))
    open_numbers(visitor, "dataset:order-00447-limits")
    names = [next(iter(row.values())) for row in candid.exhibit.datasets["order-00447-limits"].rows]
    seen: list[str] = []
    while True:
        reads = visitor.reads()
        whole = [name for name in names if name in reads]
        numbers = [text for text in reads if text.replace(",", "").isdigit()]
        assert len(numbers) == 2 * len(whole) + 4, whole  # and four on the axis
        seen += whole
        if not visitor.offers("More rows"):
            break
        visitor.tap("More rows")
    assert seen == names


def test_a_chart_is_heard_as_a_sentence(on_screen):
    """Its name is the title, its description says what it shows; the years that nobody counted are named."""
    visitor = on_screen()
    open_numbers(visitor, "dataset:gulag-population")
    root = QAccessible.queryAccessibleInterface(visitor.window)
    found = [root]
    for one in found:
        found += [one.child(place) for place in range(one.childCount())]
    said = [one.text(QAccessible.Text.Description) for one in found if one.role() == QAccessible.Role.Chart]
    sentence = "In camps, about: lowest 179,000 (1930), highest 1,728,000 (1953). In camps, about, no figure: 1946."
    assert f"Prisoners in the camps on 1 January. {sentence}" in said
    assert visitor.sees("In camps, about, no figure: 1946.")


@SIZES
def test_from_the_numbers_to_a_panel_that_shows_them_and_back(on_screen, size):
    """A key for each of the panels; the way back is named after the view and leads to the same dataset."""
    visitor = on_screen(size)
    open_numbers(visitor, "dataset:moscow-trials")
    title = "Two more show trials"
    visitor.tap(f"Panel: {title}" if size == (1920, 1080) else title)
    assert (visitor.panel, visitor.dialogs) == (title, [])
    visitor.tap("Back to Numbers")
    assert headings(visitor) == ["Outcomes of the three Moscow trials"]


def test_the_numbers_are_turned_with_the_keyboard(on_screen):
    """Tab reaches the segments and the keys beside; Escape closes."""
    visitor = on_screen()
    turn_to(visitor, "red-army")
    open_numbers(visitor)
    visitor.press_until(Key.Key_Tab, "Table")
    visitor.press(Key.Key_Return)
    assert any(thing.role == QAccessible.Role.Row for thing in visitor.things())
    visitor.press_until(Key.Key_Tab, "Senior commanders removed or killed, by rank")
    visitor.press(Key.Key_Return)
    assert headings(visitor) == ["Senior commanders removed or killed, by rank"]
    visitor.press(Key.Key_Escape)
    assert (visitor.panel, visitor.dialogs) == ("The Red Army purge", [])


@EVERY_SIZE
def test_every_kind_of_chart_is_sound(on_screen, size):
    """Nothing is cut, nothing lies over something else, nothing is too small to touch."""
    visitor = on_screen(size)
    said = []
    for name in EVERY_KIND:
        visitor.application.navigation.openView("numbers", f"dataset:{name}")
        rest(visitor)
        page = next(item for item in walk(visitor.window.contentItem()) if item.property("noteWidth") is not None)
        view = page.parentItem()
        while view.property("closeText") is None:
            view = view.parentItem()
        said += [f"{name}: {fault}" for fault in faults(visitor.window, view, may_scroll=True)]
    assert not said, "\n" + "\n".join(said)


def rest(visitor: Visitor) -> None:
    """Let bindings and layouts take their turn; nothing here moves."""
    for _ in range(4):
        visitor.application.qt.processEvents()
        visitor.application.qt.sendPostedEvents()
