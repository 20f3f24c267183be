"""An author saves, and sees it: at the same panel, in the same view; a mistake is said over the last exhibit that was right."""

import time

import pytest

from kiosk.authoring.watch import Watch
from kiosk.exhibit.loader import load
from tests.unit.authoring.folders import write_exhibit

WORD = "<svg xmlns='http://www.w3.org/2000/svg' width='8' height='8'><rect width='8' height='8' fill='{}'/></svg>"


@pytest.fixture
def folder(tmp_path):
    """An exhibit of two panels in two languages."""
    return write_exhibit(tmp_path / "exhibit")


@pytest.fixture
def author(rooms, folder):
    """Somebody who writes it and watches."""
    visitor = rooms.show(load(folder), "desktop", size=(1280, 800))
    visitor.watch = Watch(visitor.application, folder)
    return visitor


def saves(visitor, file, text):
    """Write a file, and wait until it is seen to be saved."""
    told, until = [], time.monotonic() + 3
    visitor.watch.watcher.saved.connect(lambda: told.append(True))
    file.write_text(text, encoding="utf-8")
    while not told:
        assert time.monotonic() < until, "nobody has noticed"
        visitor.wait(10)
    visitor.settle()


def panel(name, body="Words.", more=""):
    """The file of a panel."""
    return f"id: {name}\ntitle: Panel {name}\nart: {{file: plate.svg, alt: Grey.}}\nbody: {body}\n{more}"


def test_what_is_saved_is_seen_at_the_same_panel(author, folder):
    """The second panel stays, with its new words."""
    author.application.navigation.turnTo(1)
    author.settle()
    saves(author, folder / "panels" / "two.yaml", panel("two", "Other words than before."))
    assert author.panel == "Panel two"
    assert author.sees("Other words than before.")


@pytest.mark.slow
def test_a_panel_that_is_put_before_moves_nobody(author, folder):
    """One stays at the panel, not at its number."""
    author.application.navigation.turnTo(1)
    author.settle()
    (folder / "panels" / "new.yaml").write_text(panel("new"), encoding="utf-8")
    cover = (folder / "exhibit.yaml").read_text(encoding="utf-8")
    saves(author, folder / "exhibit.yaml", cover.replace("[one, two]", "[new, one, two]"))
    assert author.panel == "Panel two"
    assert author.application.navigation.index == 2


@pytest.mark.slow
def test_a_visit_begins_at_the_panel_that_was_asked_for_wherever_it_stands_now(rooms, folder):
    """It began at the number that panel once had: another one, when one was put before it."""
    visitor = rooms.show(load(folder), "desktop", size=(1280, 800), panel="two")
    visitor.watch = Watch(visitor.application, folder)
    (folder / "panels" / "new.yaml").write_text(panel("new"), encoding="utf-8")
    cover = (folder / "exhibit.yaml").read_text(encoding="utf-8")
    saves(visitor, folder / "exhibit.yaml", cover.replace("[one, two]", "[new, one, two]"))
    visitor.application.start_over()
    visitor.settle()
    assert visitor.panel == "Panel two"


@pytest.mark.slow
def test_a_mistake_is_said_over_the_last_one_that_was_right(author, folder):
    """With its place and how it is mended; the panel stays, and when it is mended the banner goes."""
    file = folder / "panels" / "one.yaml"
    saves(author, file, panel("one", more="imge: x\n"))
    assert author.panel == "Panel one"
    assert [line for line in author.reads() if "one.yaml" in line] == ["panels/one.yaml:5:1"]
    assert author.sees("unknown key 'imge'")
    saves(author, file, panel("one", "Mended."))
    assert author.sees("Mended.")
    assert not author.sees("unknown key")


def test_a_misspelt_key_is_said_before_the_one_that_is_missing_for_it(author, folder):
    """Of its two mistakes it is the one that tells what to mend."""
    saves(author, folder / "panels" / "one.yaml", panel("one").replace("title:", "titel:"))
    assert author.sees("unknown key 'titel'; did you mean 'title'?")


@pytest.mark.slow
def test_several_mistakes_are_counted(author, folder):
    """The first is said, and how many there are."""
    saves(author, folder / "panels" / "one.yaml", panel("one", more="imge: x\nnotces: y\n"))
    assert author.sees("panels/one.yaml:6:1  \u00b7  mistakes: 2")


@pytest.mark.slow
def test_a_person_who_is_taken_out_takes_their_sheet_along(author, folder):
    """Nothing is shown of somebody who is not in the exhibit any more."""
    author.application.navigation.openFigure("kirov")
    author.settle()
    assert author.sheet == "Sergei Kirov"
    saves(author, folder / "figures.yaml", "- {id: nikolaev, name: Leonid Nikolaev}\n")
    assert (author.sheet, author.panel) == ("", "Panel one")


@pytest.mark.slow
def test_the_panel_on_screen_is_taken_out(author, folder):
    """One stands at the next one."""
    cover = (folder / "exhibit.yaml").read_text(encoding="utf-8")
    saves(author, folder / "exhibit.yaml", cover.replace("[one, two]", "[two]"))
    assert author.panel == "Panel two"


@pytest.mark.slow
def test_a_picture_that_is_drawn_anew_is_seen(author, folder):
    """Qt keeps pictures by their address, so a new one has another."""
    time.sleep(0.01)
    saves(author, folder / "plate.svg", WORD.format("#12ab34"))
    author.wait(100)
    author.settle()
    assert author.picture().pixelColor(10, 300).name() == "#12ab34"


@pytest.mark.slow
def test_a_portrait_that_is_chosen_or_drawn_anew_is_seen(author, folder):
    """On every tile, at once: the letters give way to it, and it to the next."""
    panel_with = panel("one", more="figures: [{group: Ruled, people: [{id: kirov}]}]\n")
    saves(author, folder / "panels" / "one.yaml", panel_with)
    letters = tile(author)
    saves(author, folder / "light.svg", WORD.format("#ffffff"))
    portrait = "{file: light.svg, alt: Him., credit: Us, rights: CC0-1.0}"
    saves(author, folder / "figures.yaml", f"- {{id: kirov, name: Sergei Kirov, portrait: {portrait}}}\n")
    assert (letters, tile(author)) == ("#191713", "#ffffff")
    time.sleep(0.01)
    saves(author, folder / "light.svg", WORD.format("#888888"))
    assert tile(author) == "#888888"


def tile(visitor):
    """The colour of the tile of the one person on the panel, near its edge."""
    visitor.wait(60)
    visitor.settle()
    box = next(thing.box for thing in visitor.things() if thing.name.startswith("Sergei Kirov"))
    return visitor.picture().pixelColor(box.left() + 8, box.top() + 8).name()


@pytest.mark.slow
def test_a_translation_is_read_anew_too(author, folder):
    """In the language on screen; its mistakes are said while it is shown."""
    author.application.speak("uk")
    there = folder / "translations" / "uk" / "panels"
    there.mkdir(parents=True)
    author.wait(80)
    saves(author, there / "one.yaml", "title: Перша панель\nbody: Слова.\n")
    assert author.panel == "Перша панель"
    saves(author, there / "one.yaml", "titel: Перша панель\n")
    assert author.sees("unknown key 'titel'")


@pytest.mark.slow
def test_a_language_less_is_offered_no_more(author, folder):
    """And what was said in it is said in the author's own."""
    author.application.speak("uk")
    author.settle()
    cover = (folder / "exhibit.yaml").read_text(encoding="utf-8")
    saves(author, folder / "exhibit.yaml", cover.replace("[en, uk]", "[en]"))
    assert author.application.languages.codes == ["en"]
    assert author.application.languages.language == "en"


@pytest.mark.slow
def test_an_exhibit_without_a_cover_stays_as_it_was(author, folder):
    """Also for an editor that takes it away for a moment."""
    cover = folder / "exhibit.yaml"
    text = cover.read_text(encoding="utf-8")
    cover.rename(folder / "cover.txt")
    author.wait(200)
    author.settle()
    assert author.sees("there is no exhibit.yaml")
    assert author.panel == "Panel one"
    saves(author, cover, text)
    assert not author.sees("there is no exhibit.yaml")
