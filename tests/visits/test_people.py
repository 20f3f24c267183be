"""People: from a tile to a sheet, from one life to the next, and back to where one was reading."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible, QImage

from kiosk.exhibit.loader import load
from kiosk.exhibit.model import Portrait
from tests.helpers.layout import faults
from tests.helpers.sizes import SIZES
from tests.helpers.visitor import Key
from tests.unit.authoring.folders import write_exhibit

KIROV = "The murder of Kirov"
PURGE = "The Red Army purge"
MANY = 40


@SIZES
def test_from_a_tile_through_two_lives_and_back(rooms, candid, size):
    """Tile, sheet, tie, the next sheet, Back, Close: and one is on the panel where one was."""
    visitor = rooms.show(candid, size=size, panel="kirov-murder")
    visitor.tap("Grigory Zinoviev")
    assert (visitor.sheet, visitor.panel) == ("Grigory Zinoviev", KIROV)
    assert not visitor.offers("Back to ")
    visitor.reach("Lev Kamenev")
    visitor.tap("Lev Kamenev")
    assert visitor.sheet == "Lev Kamenev"
    visitor.tap("Back to Grigory Zinoviev")
    assert visitor.sheet == "Grigory Zinoviev"
    visitor.tap("Close")
    assert (visitor.sheet, visitor.panel, visitor.dialogs) == ("", KIROV, [])


@pytest.mark.slow
def test_close_ends_the_whole_chain(rooms, candid):
    """However many lives were followed, Close leads to the panel at once."""
    visitor = rooms.show(candid, panel="kirov-murder")
    for name in ("Sergei Kirov", "Leonid Nikolaev"):
        visitor.reach(name)
        visitor.tap(name)
        assert visitor.sheet == name
    visitor.tap("Close")
    assert (visitor.dialogs, visitor.panel) == ([], KIROV)


@SIZES
def test_from_a_sheet_to_another_panel_and_back_to_the_sheet(rooms, candid, size):
    """The picture of a panel in a sheet goes there; the key back is named after the person and leads back to the sheet."""
    visitor = rooms.show(candid, size=size, panel="kirov-murder")
    visitor.tap("Joseph Stalin")
    visitor.reach(PURGE)
    visitor.tap(PURGE)
    assert (visitor.panel, visitor.dialogs) == (PURGE, [])
    visitor.tap("Back to Joseph Stalin")
    assert (visitor.sheet, visitor.panel) == ("Joseph Stalin", KIROV)
    visitor.tap("Close")
    assert (visitor.dialogs, visitor.panel) == ([], KIROV)


@pytest.mark.slow
def test_a_jump_is_forgotten_once_one_reads_on(rooms, candid, titles):
    """After a jump and a turn the key back carries the title of the panel before, as always."""
    visitor = rooms.show(candid, panel="kirov-murder")
    visitor.tap("Joseph Stalin")
    visitor.reach(PURGE)
    visitor.tap(PURGE)
    visitor.press(Key.Key_PageDown)
    assert visitor.panel == titles[10]
    assert not any(key.startswith("Back to ") for key in visitor.keys)
    assert visitor.offers(PURGE)


@SIZES
def test_a_tap_beside_the_sheet_closes_it(rooms, candid, size):
    """What the sheet leaves of the panel closes it; the panel under the finger is not pressed."""
    visitor = rooms.show(candid, size=size, panel="kirov-murder")
    tile = visitor.find("Sergei Kirov").box.center()
    visitor.tap("Sergei Kirov")
    if visitor.beside_the_sheet.isEmpty():
        assert size == (1024, 768), "only on the smallest screen does a sheet leave nothing free"
        return
    point = tile if visitor.beside_the_sheet.contains(tile) else visitor.beside_the_sheet.center()
    visitor.tap_at(point)
    assert (visitor.dialogs, visitor.panel) == ([], KIROV)


@SIZES
def test_what_lies_under_a_sheet_cannot_be_touched(rooms, candid, size):
    """Taps all over the sheet's ground, and swipes across it, do nothing to the panel below."""
    visitor = rooms.show(candid, size=size, panel="kirov-murder")
    visitor.tap("Leonid Nikolaev")
    # A key listens a little below itself too.
    keys = [thing.box for thing in visitor.things() if thing.role in (QAccessible.Role.Button, QAccessible.Role.Link)]
    own = [box.adjusted(0, 0, 0, size[1] // 100) for box in keys]
    free = visitor.beside_the_sheet
    width, height = size
    for across in range(1, 8):
        for down in range(1, 8):
            point = QPoint(width * across // 8, height * down // 8)
            if not free.contains(point) and not any(box.contains(point) for box in own):
                visitor.quick_taps(point, 1)
    for way in (-300, 300):
        visitor.drag(QPoint(width // 2 + 200, height // 2), QPoint(width // 2 + 200 + way, height // 2))
    assert (visitor.sheet, visitor.panel) == ("Leonid Nikolaev", KIROV)


def test_everything_that_can_be_pressed_with_a_sheet_open_is_on_the_sheet(rooms, candid):
    """Screen reader and keyboard find the sheet's own keys, and none of the panel below."""
    visitor = rooms.show(candid, panel="kirov-murder")
    below = set(visitor.keys) - {"Joseph Stalin, party leader", "Who knew whom"}  # these are on both
    visitor.tap("Leonid Nikolaev")
    assert below & set(visitor.keys) == set()


def test_a_name_in_the_text_opens_the_person(rooms, candid):
    """A name in the text of a panel is a link to the person's sheet."""
    visitor = rooms.show(candid, panel="kirov-murder")
    link = next(thing for thing in visitor.things() if thing.role == QAccessible.Role.Link and thing.name == "Leonid Nikolaev")
    visitor.tap_at(link.box.center())
    assert visitor.sheet == "Leonid Nikolaev"


def test_a_tap_in_the_text_beside_a_name_does_nothing(rooms, candid):
    """Words that are no name are not pressed."""
    visitor = rooms.show(candid, panel="kirov-murder")
    links = [thing.box for thing in visitor.things() if thing.role == QAccessible.Role.Link]
    prose = next(words.box.toRect() for words in visitor.words() if words.text.startswith("On a December afternoon"))
    for point in (prose.center(), prose.topLeft() + QPoint(5, 5), prose.bottomRight() - QPoint(5, 5)):
        if not any(box.contains(point) for box in links):
            visitor.tap_at(point)
            assert (visitor.dialogs, visitor.panel) == ([], KIROV)


@pytest.mark.slow
def test_two_quick_taps_on_a_tile_open_one_sheet_and_press_nothing_on_it(rooms, candid):
    """The second tap of a double tap does not land on what the first one brought up."""
    visitor = rooms.show(candid, "desktop", size=(1920, 1080), panel="kirov-murder")
    visitor.quick_taps(visitor.find("Sergei Kirov").box.center(), 3)
    visitor.settle()
    assert (visitor.sheet, visitor.panel) == ("Sergei Kirov", KIROV)


@pytest.mark.slow
def test_a_long_life_scrolls_by_finger_and_by_key(rooms, candid):
    """A sheet that is too long for the screen says so with a key, and gives way to a finger; nothing below moves."""
    visitor = rooms.show(candid, size=(1024, 768), panel="kirov-murder")
    visitor.tap("Joseph Stalin")
    first = visitor.reads()
    visitor.tap("More about Stalin")
    further = visitor.reads()
    assert further != first
    visitor.swipe("down", 0.5)
    assert visitor.reads() != further
    visitor.swipe("up", 0.5)
    assert (visitor.sheet, visitor.panel) == ("Joseph Stalin", KIROV)


def test_the_next_sheet_begins_at_its_top(rooms, candid):
    """Whoever scrolled down one life starts at the top of the next."""
    visitor = rooms.show(candid, size=(1024, 768), panel="kirov-murder")
    visitor.tap("Joseph Stalin")
    visitor.reach("Sergei Kirov")
    tie = next(key for key in visitor.keys if ", " in key)
    name = tie.partition(",")[0]
    visitor.tap(tie)
    assert visitor.sheet == name
    assert visitor.sees(name)


@pytest.mark.slow
def test_escape_steps_back_one_at_a_time(rooms, candid):
    """Esc leaves the second sheet, then the first, then undoes the jump; on the panel itself it does nothing."""
    visitor = rooms.show(candid, panel="kirov-murder")
    visitor.tap("Joseph Stalin")
    visitor.reach(PURGE)
    visitor.tap(PURGE)
    visitor.tap("Mikhail Tukhachevsky")
    steps = []
    for _ in range(5):
        visitor.press(Key.Key_Escape)
        steps.append((visitor.sheet, visitor.panel))
    assert steps == [("", PURGE), ("Joseph Stalin", KIROV), ("", KIROV), ("", KIROV), ("", KIROV)]


@pytest.mark.slow
def test_a_portrait_has_its_credit_beside_it(rooms, candid, tmp_path):
    """On the sheet one reads whom it is owed to and hears what it shows; without one there is neither."""
    file = tmp_path / "kirov.png"
    QImage(40, 50, QImage.Format.Format_RGB32).save(str(file))
    held = Portrait(file=str(file), credit="Museum of a City", rights="CC0-1.0", alt="A man in a dark tunic.")
    figures = candid.exhibit.figures | {"kirov": replace(candid.exhibit.figures["kirov"], portrait=held)}
    visitor = rooms.show(replace(candid, exhibit=replace(candid.exhibit, figures=figures)), panel="kirov-murder")
    visitor.tap("Sergei Kirov")
    assert visitor.sees("Museum of a City \u00b7 CC0-1.0")
    assert "A man in a dark tunic." in {thing.name for thing in visitor.things() if thing.role == QAccessible.Role.Graphic}
    visitor.press(Key.Key_Escape)
    visitor.tap("Milda Draule")
    assert not visitor.sees("CC0")


@pytest.fixture
def crowd(tmp_path):
    """A panel with as many people as no layout has room for."""
    folder = write_exhibit(tmp_path / "exhibit")
    names = [f"person-{number}" for number in range(MANY)]
    (folder / "figures.yaml").write_text(
        "".join(f"- {{id: {name}, name: {name.capitalize()}{', died: {manner: executed}' * (name == names[0])}}}\n" for name in names)
    )
    with (folder / "panels" / "one.yaml").open("a", encoding="utf-8") as panel:
        panel.write(f"figures:\n  - group: All\n    people: [{', '.join(f'{{id: {name}}}' for name in names)}]\n")
    return load(folder)


@SIZES
def test_where_people_have_no_room_a_key_goes_on_to_them(rooms, crowd, size):
    """Upright and on small screens their row grew over the text, or out of the screen. The next visitor finds the first of them."""
    visitor = rooms.show(crowd, size=size, panel="one", still=True)
    assert (visitor.sees("Words."), [fault for fault in faults(visitor.window) if "scrolled" not in fault]) == (True, [])
    for _ in range(MANY):
        if visitor.offers(f"Person-{MANY - 1}"):
            break
        visitor.tap("More people")
    assert (visitor.offers(f"Person-{MANY - 1}"), visitor.offers("Person-0")) == (True, False)
    visitor.application.start_over()
    visitor.settle()
    assert visitor.offers("Person-0")


@pytest.mark.slow
def test_how_a_life_ended_is_told_without_a_day_too(rooms, crowd):
    """Nothing was told where the file says how, and not when or where; and of a life without an end no end is."""
    visitor = rooms.show(crowd, panel="one", still=True)
    visitor.tap("Person-0")
    assert (visitor.sheet, visitor.sees("Executed")) == ("Person-0", True)
    visitor.press(Key.Key_Escape)
    visitor.tap("Person-1")
    assert (visitor.sheet, visitor.sees("Executed"), visitor.sees("Later")) == ("Person-1", False, False)
