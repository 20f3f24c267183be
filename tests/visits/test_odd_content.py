"""What an author, or somebody who means harm, can put into an exhibit, as it is on the screen (the cases C of docs/reliability.md)."""

import sys
from pathlib import Path

import pytest

from kiosk.exhibit.loader import load
from tests.helpers.pictures import landscape, lying
from tests.helpers.visitor import Key
from tests.helpers.watched import watched
from tests.unit.authoring.folders import write_exhibit

SMALL = (1024, 768)


def written(folder: Path, body: str, more: str = "", art: str = "plate.svg") -> Path:
    """Write an exhibit whose first panel says something."""
    write_exhibit(folder)
    lines = "".join(f"  {line}\n" for line in body.split("\n"))
    (folder / "panels" / "one.yaml").write_text(
        f"id: one\ntitle: Panel one\nart: {{file: {art}, alt: Grey.}}\n{more}body: |\n{lines}", encoding="utf-8"
    )
    return folder


def test_a_photograph_stands_as_it_was_taken(rooms, tmp_path):
    """One that a telephone laid on its side in the file lay so on the wall (C19)."""
    folder = written(tmp_path / "exhibit", "Words.", art="held.jpg")
    lying(folder / "held.jpg", landscape(400, 200))
    visitor = rooms.show(load(folder), size=SMALL, still=True)
    visitor.application.navigation.openView("picture", "panel:one")
    visitor.settle()
    shown = visitor.picture()
    left, right = (shown.pixelColor(shown.width() * part // 4, shown.height() // 3) for part in (1, 3))
    assert (left.red() > 200 > left.blue(), right.blue() > 200 > right.red()) == (True, True)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells who opens a file")
def test_no_file_that_a_text_names_is_opened(rooms, tmp_path):
    """Neither by HTML nor by Markdown, in no text and in no drawing (C11, C13, C20)."""
    canary = tmp_path / "canary.png"
    assert landscape().save(str(canary))
    image = f"<img src=file://{canary}> <img src='{canary}'>"
    told = "".join(f'{key}: "{image}"\n' for key in ("stamp", "lead", "notice", "curator"))
    people = f'figures:\n  - group: "{image}"\n    people: [{{id: kirov, part: "{image}"}}]\n'
    folder = written(tmp_path / "exhibit", f"{image} ![a]({canary}) ![b](file://{canary}) [c](file://{canary})", told + people)
    (folder / "figures.yaml").write_text(f'- id: kirov\n  name: "{image}"\n  life: "{image} ![a]({canary})"\n', encoding="utf-8")
    (folder / "panels" / "two.yaml").write_text(f"id: two\ntitle: Two\nart: {{file: ../canary.png, alt: A, wide: {canary}}}\nbody: B\n")
    drawing = f'<svg xmlns="http://www.w3.org/2000/svg"><image href="{canary}" width="9" height="9"/></svg>'
    (folder / "plate.svg").write_text(drawing, encoding="utf-8")
    with watched(canary) as opened:
        visitor = rooms.show(load(folder), size=SMALL)
        for key in (Key.Key_Return, Key.Key_O, Key.Key_Escape, Key.Key_PageDown):
            visitor.press(key)
        visitor.application.navigation.openFigure("kirov")
        visitor.settle()
        assert visitor.sheet.startswith("<img")
        assert opened.times() == 0
        canary.read_bytes()
        assert opened.times() == 1


@pytest.mark.slow
def test_a_word_without_end_is_read_on_in_the_next_lines(rooms, tmp_path):
    """And so is what stands behind it (C15)."""
    visitor = rooms.show(load(written(tmp_path / "exhibit", f"{'x' * 4000}\n\nThe end.")), size=SMALL)
    for _ in range(12):
        if visitor.sees("The end."):
            break
        visitor.tap("Read on")
    assert visitor.sees("The end.")


@pytest.mark.slow
def test_towers_of_accents_move_nothing(rooms, tmp_path):
    """They are drawn over what lies above and below, no line is moved by them, and no key is covered (C16)."""
    folders = [written(tmp_path / name, f"Before a{accents} after.") for name, accents in (("calm", ""), ("tower", "\u0301\u0351" * 250))]
    places = []
    for folder in folders:
        visitor = rooms.show(load(folder), size=SMALL)
        places.append([thing.box for thing in visitor.things() if thing.name in visitor.keys])
        rooms.close()
    assert places[0] == places[1] != []


@pytest.mark.long
def test_ten_thousand_paragraphs_are_read_on(rooms, tmp_path):
    """They held the screen up for minutes (C15); now for some seconds."""
    visitor = rooms.show(load(written(tmp_path / "exhibit", "\n\n".join(f"Paragraph {number}." for number in range(10_000)))), size=SMALL)
    assert visitor.sees("Paragraph 0.") or any("Paragraph 0." in text for text in visitor.reads())
    visitor.tap("Read on")
    visitor.press(Key.Key_PageDown)
    assert visitor.panel == "Panel two"


def test_a_folder_of_odd_things_is_shown(rooms, tmp_path):
    """Folders, links and pipes in the places of panels and pictures hold nothing up; the panel that is one is shown (C12)."""
    folder = written(tmp_path / "exhibit", "Words.")
    (folder / "panels" / "two.yaml").unlink()
    (folder / "panels" / "two.yaml").mkdir()
    (folder / "panels" / "three.yaml").symlink_to("/dev/zero")
    (folder / "fonts").mkdir()
    (folder / "fonts" / "endless.ttf").symlink_to("/dev/zero")
    (folder / "translations").symlink_to("translations")
    (folder / "places.yaml").symlink_to("places.yaml")
    visitor = rooms.show(load(folder), size=SMALL)
    assert (visitor.panel, visitor.sees("Words.")) == ("Panel one", True)
