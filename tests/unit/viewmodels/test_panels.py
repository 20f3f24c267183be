import pytest
from PySide6.QtCore import QUrl

from kiosk.exhibit.loader import load
from kiosk.exhibit.model import Art, Block, DatasetBlock, Lifelines
from kiosk.viewmodels import panels as panels_module
from kiosk.viewmodels.exhibit import ExhibitViewModel
from kiosk.viewmodels.panels import PanelListModel, two_lines
from tests.unit.authoring.folders import write_exhibit
from tests.unit.viewmodels.making import birth, death, exhibit, figure, panel, rows


@pytest.mark.parametrize(
    ("title", "lines"),
    [
        ("", ("", "")),
        ("Terror", ("Terror", "")),
        ("The murder of Kirov", ("The murder", "of Kirov")),
        ("Two words", ("Two", "words")),
        ("A verylongwordthatcannotbreak", ("A", "verylongwordthatcannotbreak")),
        ("  spaces \n everywhere  ", ("spaces", "everywhere")),
    ],
)
def test_a_title_breaks_into_lines_of_about_one_length(title, lines):
    """A single word stays whole."""
    assert two_lines(title) == lines


def test_a_panel_says_itself():
    """In words and addresses that need no more thought in QML."""
    art = Art(file="images/a.svg", wide="images/b.svg", alt="A corridor.", focus=(0.1, 0.2), wide_focus=(0.3, 0.4), title_colour="ink")
    words = {"title": "The murder of Kirov", "stamp": "Smolny", "lead": "One shot.", "body": "First.\n\nSecond."}
    model = PanelListModel(exhibit([panel("one", "kirov", date="1934-12-01", art=art, **words)], figures=[figure()]))
    shown = model.at(0)
    expected = {
        "panelId": "one",
        "chapterNumber": "1",
        "chapterTitle": "Chapter 1",
        "title": "The murder of Kirov",
        "titleHead": "The murder",
        "titleTail": "of Kirov",
        "lead": "One shot.",
        "dateWords": "1 December 1934",
        "stamp": "Smolny",
        "row": 0,
        "notice": "",
        "wordings": ["standard"],
        "hasEvidence": False,
        "artAlt": "A corridor.",
        "focusX": 0.1,
        "focusY": 0.2,
        "wideFocusX": 0.3,
        "wideFocusY": 0.4,
        "inkTitle": True,
        "peopleCount": 1,
    }
    assert {name: shown.property(name) for name in expected} == expected
    assert shown.layer("standard").property("paragraphs") == ["First.", "Second."]
    assert shown.inWords("standard") == "The murder of Kirov\n\n1 December 1934\n\nSmolny\n\nOne shot.\n\nFirst.\n\nSecond."
    assert shown.artFile == QUrl("file:///exhibits/test/images/a.svg")
    assert shown.wideArtFile == QUrl("file:///exhibits/test/images/b.svg")


def test_a_panel_without_a_wide_plate_shows_the_upright_one():
    """And one without any plate shows none."""
    model = PanelListModel(exhibit([panel("one"), panel("two", art=Art(file=""))]))
    assert model.at(0).wideArtFile == QUrl("file:///exhibits/test/images/plate.svg")
    assert (model.at(1).artFile, model.at(1).wideArtFile) == (QUrl(), QUrl())


def test_a_file_with_signs_of_an_address_in_its_name_is_found():
    """`#`, `%` and `?` may stand in names of files."""
    model = PanelListModel(exhibit([panel("one", art=Art(file="images/50% #1?.svg"))]))
    assert model.at(0).artFile.toLocalFile() == "/exhibits/test/images/50% #1?.svg"


def test_panels_are_numbered_within_their_chapters():
    """`2.1`; the chapter's number alone where it has one panel."""
    model = PanelListModel(exhibit([panel(name) for name in "abcdef"], chapters=(2, 1, 3)))
    assert [shown.number for shown in rows(model, "panel")] == ["1.1", "1.2", "2", "3.1", "3.2", "3.3"]
    assert [shown.chapterNumber for shown in rows(model, "panel")] == ["1", "1", "2", "3", "3", "3"]


@pytest.mark.parametrize(
    ("broken", "numbers", "chapters"),
    [
        (
            set(),
            ["a 1.1", "b 1.2", "c 2.1", "d 2.2", "e 2.3", "f 3"],
            [("1\u2002Chapter x", 0, 2), ("2\u2002Chapter y", 2, 3), ("Chapter z", 5, 1)],
        ),
        ({"d"}, ["a 1.1", "b 1.2", "c 2.1", "e 2.2", "f 3"], [("1\u2002Chapter x", 0, 2), ("2\u2002Chapter y", 2, 2), ("Chapter z", 4, 1)]),
        ({"a"}, ["b 1", "c 2.1", "d 2.2", "e 2.3", "f 3"], [("Chapter x", 0, 1), ("2\u2002Chapter y", 1, 3), ("Chapter z", 4, 1)]),
        ({"c", "d", "e"}, ["a 1.1", "b 1.2", "f 2"], [("1\u2002Chapter x", 0, 2), ("Chapter z", 2, 1)]),
        ({"f"}, ["a 1.1", "b 1.2", "c 2.1", "d 2.2", "e 2.3"], [("1\u2002Chapter x", 0, 2), ("2\u2002Chapter y", 2, 3)]),
        (set("abcdef"), [], []),
    ],
)
def test_a_panel_left_out_for_an_error_leaves_no_gap(tmp_path, broken, numbers, chapters):
    """Neither in the numbers nor in where each chapter begins."""
    loaded = load(write_exhibit(tmp_path / "exhibit", {"x": ["a", "b"], "y": ["c", "d", "e"], "z": ["f"]}, broken))
    shown = ExhibitViewModel(loaded.exhibit)
    assert [f"{one.panelId} {one.number}" for one in rows(shown.panels, "panel")] == numbers
    assert rows(shown.chapters, "heading", "first", "count") == chapters
    assert shown.panelCount == len(numbers)


def test_a_list_of_panels_makes_none_until_one_is_read(monkeypatch):
    """A long exhibit starts as fast as a short one."""
    made = []
    real = panels_module.PanelViewModel
    monkeypatch.setattr(panels_module, "PanelViewModel", lambda *given: made.append(given[0].panels[given[1]].id) or real(*given))
    model = PanelListModel(exhibit([panel("one"), panel("two"), panel("three")]))
    assert (model.rowCount(), model.row_of("three"), made) == (3, 2, [])
    assert model.at(1) is model.at(1)
    assert made == ["two"]
    assert rows(model, "panel")[1] is model.at(1)
    assert made == ["two", "one", "three"]


@pytest.mark.parametrize("row", [-1, 2, 99])
def test_there_is_no_panel_outside_the_rows(row):
    """Row -1 once gave the last panel."""
    assert PanelListModel(exhibit([panel("one"), panel("two")])).at(row) is None


def test_a_panel_belongs_to_its_list():
    """QML may hold it: it goes with the list and not before."""
    model = PanelListModel(exhibit([panel("one")]))
    assert model.at(0).parent() is model


def test_an_unknown_panel_has_no_row():
    """An id from a command line or a link may be wrong."""
    assert PanelListModel(exhibit([panel("one")])).row_of("nowhere") == -1


def test_people_stand_in_their_groups_as_they_were_then():
    """A tile knows the panel's date."""
    lenin = figure("lenin", "Vladimir Lenin", died=death("1924"))
    shown = PanelListModel(exhibit([panel("one", "lenin", "kirov", date="1934")], figures=[lenin, figure()]))
    (heading, people), *_ = rows(shown.at(0).groups, "heading", "people")
    assert heading == "People"
    assert rows(people, "shortName", "fate") == [("Lenin", "hollow"), ("Kirov", "solid")]


def test_a_panel_with_people_may_have_lifelines():
    """Drawn for the people of its sidebar; a block of another kind is none."""
    blocks = (Block(dataset=DatasetBlock(id="x")), Block(lifelines=Lifelines(title="Lives", since=1900, until=1950)))
    whole = exhibit(
        [panel("one", "kirov", date="1934", blocks=blocks), panel("two", blocks=blocks), panel("three", "kirov")],
        figures=[figure(born=birth("1886"))],
    )
    model = PanelListModel(whole)
    assert rows(model.at(0).lifelines.lines, "name") == ["Kirov"]
    assert (model.at(1).lifelines, model.at(2).lifelines) == (None, None)


def test_the_list_of_panels_is_sound(qtmodeltester):
    """Qt's own checker reads it as a view would."""
    model = PanelListModel(exhibit([panel("one"), panel("two")]))
    qtmodeltester.check(model)
    qtmodeltester.check(PanelListModel(exhibit()))


def test_a_panel_that_cannot_be_made_does_not_end_the_program(monkeypatch, caplog):
    """An exception that leaves data() crashes PySide6 6.11.3; it is logged, and the row is empty."""
    monkeypatch.setattr(panels_module, "PanelViewModel", None)
    model = PanelListModel(exhibit([panel("one")]))

    assert rows(model, "panel") == [None]
    assert "panel 1 cannot be made" in caplog.text
