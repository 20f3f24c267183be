"""A folder becomes an exhibit; a mistake costs no more than the noun it stands in."""

import gc
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.exhibit.dates import Edtf
from kiosk.exhibit.loader import load
from kiosk.exhibit.model import Cover
from tests.unit.exhibit.writing import PANEL, Desk, words

ROOT = Path(__file__).parents[3]


def test_an_exhibit_is_loaded(desk: Desk):
    """A folder becomes an exhibit, its panels in the order of the chapters."""
    loaded = desk.load()
    exhibit = loaded.exhibit

    assert loaded.problems == ()
    assert [panel.id for panel in exhibit.panels] == ["kirov-murder", "legacy"]
    assert exhibit.folder == str(desk.folder.resolve())
    assert exhibit.panels[0].date == Edtf("1934-12-01")
    assert list(exhibit.figures) == ["kirov", "nikolaev"]
    assert (len(exhibit.events), len(exhibit.places), len(exhibit.datasets), len(exhibit.terms), len(exhibit.sources)) == (1, 1, 1, 1, 1)


def test_the_order_is_that_of_the_chapters(desk: Desk):
    """Panels stand in the order of the chapters, not of their files."""
    desk.edit("exhibit.yaml", "[kirov-murder, legacy]", "[legacy, kirov-murder]")

    assert [panel.id for panel in desk.load().exhibit.panels] == ["legacy", "kirov-murder"]


def test_there_may_be_no_catalogues(desk: Desk):
    """All files but exhibit.yaml and the panels may be missing."""
    for name in ("figures", "events", "places", "datasets", "glossary", "sources"):
        (desk.folder / f"{name}.yaml").unlink()
    for name in ("kirov-murder", "legacy"):
        desk.write(f"panels/{name}.yaml", f"id: {name}\ntitle: a\nart: {{file: images/plate.svg, alt: b}}\nbody: c\n")

    assert desk.said() == []


def test_a_syntax_error_costs_one_panel(desk: Desk):
    """A syntax error in one panel leaves the others on the screen (C2)."""
    assert desk.said_of("panels/legacy.yaml", "id: legacy\ntitle: The: legacy\n") == [
        "panels/legacy.yaml:2:11: error: ': ' ends a key, so it cannot stand inside a text"
        " (put the text in quotes, or on lines of its own under |)"
    ]
    assert [panel.id for panel in desk.load().exhibit.panels] == ["kirov-murder"]


@pytest.mark.parametrize("text", ["", "# nothing yet\n"])
def test_an_empty_panel_costs_one_panel(desk: Desk, text):
    """An empty file, or one with comments only, is refused at its first line (C1)."""
    assert desk.said_of("panels/legacy.yaml", text) == [
        "panels/legacy.yaml:1:1: error: the file is empty (write its keys, or delete the file)"
    ]
    assert [panel.id for panel in desk.load().exhibit.panels] == ["kirov-murder"]


def test_a_mistake_costs_one_person(desk: Desk):
    """A mistake in one entry of a list costs that entry, and references to it are hidden, not reported."""
    assert desk.said_after("figures.yaml", "name: Leonid", "nam: Leonid") == [
        "figures.yaml:8:3: error: missing key 'name' (write `name: …`)",
        "figures.yaml:9:3: error: unknown key 'nam'; did you mean 'name'?",
    ]
    exhibit = desk.load().exhibit
    assert list(exhibit.figures) == ["kirov"]
    assert exhibit.figures["kirov"].relations == ()


def test_a_syntax_error_keeps_the_people_before_it(desk: Desk):
    """Of a list with a syntax error the entries before it are kept, and those behind it are not said to be missing."""
    assert desk.said_after("figures.yaml", "name: Leonid Nikolaev", "name: Leonid: Nikolaev") == [
        "figures.yaml:9:15: error: ': ' ends a key, so it cannot stand inside a text"
        " (put the text in quotes, or on lines of its own under |)"
    ]
    assert list(desk.load().exhibit.figures) == ["kirov"]


def test_a_mistake_in_the_cover_costs_a_key(desk: Desk):
    """A mistake in exhibit.yaml costs the key it stands in: without a cover nothing could be shown."""
    assert desk.said_after("exhibit.yaml", "language: en\n", "language: 7\nsubtitel: x\n") == [
        "exhibit.yaml:3:11: error: 'language' cannot be '7' (The language the files are written in. For example: uk)",
        "exhibit.yaml:4:1: error: unknown key 'subtitel'; did you mean 'subtitle'?",
    ]
    assert len(desk.load().exhibit.panels) == 2


def test_without_a_cover_there_is_an_empty_exhibit(desk: Desk):
    """Without an exhibit.yaml there is an exhibit without panels, never an exception."""
    (desk.folder / "exhibit.yaml").rename(desk.folder / "exhibits.yaml")

    assert desk.said() == [
        "exhibit.yaml: error: there is no exhibit.yaml (is it in 'exhibits.yaml'?)",
        "exhibits.yaml: warning: this file is not read (did you mean 'exhibit.yaml'?)",
    ]
    assert desk.load().exhibit.cover == Cover(id="exhibit", title="show", chapters=())
    assert desk.load().exhibit.panels == ()


@pytest.mark.parametrize("text", ["a: [\n", "- a\n", "text\n", "id: a\n"])
def test_an_unusable_cover_is_reported_once(desk: Desk, text):
    """When exhibit.yaml cannot be used, only that is said."""
    problems = [problem for problem in desk.said_of("exhibit.yaml", text) if not problem.startswith("exhibit.yaml:")]

    assert problems == []
    assert desk.load().exhibit.cover.chapters == ()


def test_a_folder_that_is_none_is_explained(tmp_path):
    """A folder that does not exist, or is a file, is a problem."""
    (tmp_path / "file").touch()

    assert [words(load(tmp_path / name).problems[0]).rpartition("/")[2] for name in ("gone", "file")] == [
        "gone: error: there is no such folder (an exhibit is a folder with an exhibit.yaml in it)",
        "file: error: this is a file, not a folder (an exhibit is a folder with an exhibit.yaml in it)",
    ]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("figure.yaml", "figure.yaml: warning: this file is not read (did you mean 'figures.yaml'?)"),
        ("Places.yaml", "Places.yaml: warning: this file is not read (did you mean 'places.yaml'?)"),
        ("events.yml", "events.yml: warning: this file is not read (did you mean 'events.yaml'?)"),
        ("panels/new.yml", "panels/new.yml: warning: this file is not read (did you mean 'panels/new.yaml'?)"),
        (
            "notes.yaml",
            "notes.yaml: warning: this file is not read (an exhibit has exhibit.yaml, sources.yaml, places.yaml, glossary.yaml,"
            " figures.yaml, events.yaml, datasets.yaml, questions.yaml)",
        ),
    ],
)
def test_files_that_are_not_read_are_named(desk: Desk, name, said):
    """A file with nearly the right name gets a warning."""
    assert desk.said_of(name, "a: b\n") == [said]


def test_other_files_are_left_alone(desk: Desk):
    """Notes, hidden files and copies made by editors get no warning."""
    for name in (
        "README.md",
        ".yamllint.yaml",
        "panels/.#legacy.yaml",
        "panels/legacy.yaml~",
        "handouts/a.yaml",
        "translations/ru/figures.yaml",
    ):
        desk.write(name, "a: [\n")

    assert desk.said() == []


def test_a_panel_bears_the_name_of_its_file(desk: Desk):
    """A panel whose file has another name gets a warning."""
    desk.write("panels/heritage.yaml", (desk.folder / "panels/legacy.yaml").read_bytes())
    (desk.folder / "panels/legacy.yaml").unlink()

    assert desk.said() == [
        "panels/heritage.yaml:1:5: warning: the id 'legacy' is not the name of the file (name the file panels/legacy.yaml)"
    ]


def test_a_panel_of_no_chapter_is_not_shown(desk: Desk):
    """A panel that no chapter lists gets a warning and is not shown."""
    assert desk.said_after("exhibit.yaml", "[kirov-murder, legacy]", "[kirov-murder]") == [
        "panels/legacy.yaml:1:5: warning: no chapter lists this panel, so it is not shown"
        " (add 'legacy' to the panels of a chapter in exhibit.yaml)"
    ]
    assert len(desk.load().exhibit.panels) == 1


def test_a_panel_that_does_not_exist_is_named(desk: Desk):
    """A chapter that lists a panel without a file is reported at the id."""
    assert desk.said_after("exhibit.yaml", "legacy]", "legasy]") == [
        "exhibit.yaml:11:28: error: there is no panel 'legasy'; did you mean 'legacy'? (panels/ has none with this id)",
        "panels/legacy.yaml:1:5: warning: no chapter lists this panel, so it is not shown"
        " (add 'legacy' to the panels of a chapter in exhibit.yaml)",
    ]


def test_two_panels_have_two_ids(desk: Desk):
    """Of two panels with one id the first is kept (C23)."""
    said = desk.said_of("panels/zz.yaml", "id: legacy\ntitle: a\nart: {file: images/plate.svg, alt: b}\nbody: c\n")

    assert said == [
        "panels/zz.yaml:1:5: error: the id 'legacy' is used twice; it stands first in legacy.yaml (give each an id of its own)",
        "panels/zz.yaml:1:5: warning: the id 'legacy' is not the name of the file (name the file panels/legacy.yaml)",
    ]
    assert desk.load().exhibit.panels[1].title == "The legacy"


@pytest.mark.parametrize("copy", ["legacy copy", "legacy - Copy", "legacy (1)", "legacy-old"])
def test_a_copy_does_not_take_the_place_of_a_panel(desk: Desk, copy: str):
    """Names of files were sorted with their endings, which puts a copy before what it is a copy of."""
    said = desk.said_of(f"panels/{copy}.yaml", "id: legacy\ntitle: a\nart: {file: images/plate.svg, alt: b}\nbody: c\n")
    assert said[0].startswith(f"panels/{copy}.yaml:1:5: error: the id 'legacy' is used twice; it stands first in legacy.yaml")
    assert desk.load().exhibit.panels[1].title == "The legacy"


def test_a_catalogue_is_a_list(desk: Desk):
    """A catalogue that is no list is explained."""
    assert desk.said_of("places.yaml", "smolny: {name: Smolny}\n") == [
        "places.yaml:1:1: error: places.yaml must be a list (begin each entry with `- id: …`, and indent its other keys by two spaces)"
    ]


def test_html_is_found_in_every_text(desk: Desk):
    """HTML is found in every text: title, caption, name (C13)."""
    desk.edit(PANEL, "title: The murder", "title: The <b>murder</b>")
    desk.edit(PANEL, "alt: A corridor.", "alt: A corridor., caption: <img src=http://a>")
    desk.edit("figures.yaml", "name: Leonid", "name: <a href='http://a'>Leonid")

    assert desk.said() == [
        "figures.yaml:9:9: error: HTML and addresses in <…> are not used in exhibits: <a href='http://a'> (take it out)",
        f"{PANEL}:2:12: error: HTML and addresses in <…> are not used in exhibits: <b> (take it out)",
        f"{PANEL}:2:21: error: HTML and addresses in <…> are not used in exhibits: </b> (take it out)",
        f"{PANEL}:5:58: error: HTML and addresses in <…> are not used in exhibits: <img src=http://a> (take it out)",
    ]


def test_long_texts_are_no_problem(desk: Desk):
    """A word of 100,000 letters and 10,000 paragraphs are loaded as they are; laying them out is the screen's task (C15)."""
    desk.edit(PANEL, "questions: [Who gained from it?]", f"easy: {'x' * 100_000}\nfull: |\n" + "  A paragraph.\n\n" * 10_000)

    assert desk.said() == []


def test_letters_are_composed(desk: Desk):
    """Letters with separate accents are composed, so that search finds them."""
    desk.edit(PANEL, "The murder of Kirov", "Ki\u0301rov")

    assert desk.load().exhibit.panels[0].title == "K\u00edrov"


def test_the_collector_is_left_as_it_was(desk: Desk):
    """Loading switches the cyclic collector off for itself only."""
    desk.load()
    assert gc.isenabled()

    gc.disable()
    try:
        desk.load()
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_the_core_knows_nothing_of_qt():
    """Loading and checking import neither Qt nor anything else that is slow to start."""
    code = "import sys, kiosk.exhibit.report; print({name.partition('.')[0] for name in sys.modules} & {'PySide6', 'shiboken6', 'tqdm'})"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "set()"
