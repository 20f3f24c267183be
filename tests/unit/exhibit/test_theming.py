"""Themes: read, held against what can be told apart, and never shown where an eye would be left out."""

import re
from pathlib import Path

import pytest

from kiosk.exhibit import contrast
from kiosk.exhibit.contrast import PAIRS, SHAPES, TEXT
from kiosk.exhibit.expected import notes
from kiosk.exhibit.model import Cover
from kiosk.exhibit.schema import meanings_of, struct_of
from kiosk.exhibit.theme import ARCHIVE, Dark, Families, Paper, Spacing
from kiosk.exhibit.theming import SHIPPED, shipped
from tests.unit.exhibit.writing import Desk

OURS = "themes/ours.yaml"


@pytest.fixture(name="themed")
def _themed(desk: Desk) -> Desk:
    """The good exhibit, with a theme file of its own to be written."""
    desk.edit("exhibit.yaml", "language: en\n", f"language: en\ntheme: {OURS}\n")
    return desk


def wearing(desk: Desk, name: str) -> Desk:
    """Name a theme in the good exhibit."""
    desk.edit("exhibit.yaml", "language: en\n", f"language: en\ntheme: {name}\n")
    return desk


def test_an_exhibit_that_names_none_looks_as_the_archive_does(desk):
    """So does one that names it."""
    assert desk.load().exhibit.theme == ARCHIVE
    assert wearing(desk, "archive").load().exhibit.theme == ARCHIVE


def test_the_file_of_the_archive_says_what_holds_without_it(themed):
    """All of it, so that it can be copied and changed."""
    text = (SHIPPED / "archive.yaml").read_text("utf-8")
    themed.write(OURS, text)
    fields = [*Paper.__struct_fields__, *Dark.__struct_fields__, *Families.__struct_fields__, *Spacing.__struct_fields__, "art"]

    assert themed.load().exhibit.theme == ARCHIVE
    assert sum(text.count(f"  {name}: ") or text.count(f"{name}: ") for name in set(fields)) == len(fields)


@pytest.mark.parametrize("name", shipped())
def test_a_theme_that_comes_with_the_program_has_no_fault(themed, name):
    """Read as if it were the exhibit's own; and it is found by its name."""
    themed.write(OURS, (SHIPPED / f"{name}.yaml").read_text("utf-8"))
    loaded = themed.load()
    themed.edit("exhibit.yaml", OURS, name)

    assert loaded.problems == ()
    assert themed.load().exhibit.theme == loaded.exhibit.theme


def test_two_themes_ship_and_the_format_tells_of_both():
    """The words behind `theme:` are explained where editors and the reference page find them."""
    field = next(field for field in struct_of(Cover).fields if field.name == "theme")

    assert shipped() == ("archive", "herbarium")
    assert tuple(meanings_of(field.type)) == shipped()
    assert notes(field.type)["examples"][1] == OURS


def test_what_a_theme_leaves_out_is_that_of_the_archive(themed):
    """One colour is a theme."""
    themed.write(OURS, 'paper: {red: "#205080"}\n')
    loaded = themed.load()

    assert loaded.problems == ()
    assert loaded.exhibit.theme.paper == Paper(red="#205080")
    assert loaded.exhibit.theme.dark == Dark()


def test_a_name_that_is_no_theme_is_said_with_those_that_there_are(themed):
    """The archive is shown meanwhile."""
    themed.write(OURS, "art: toned\n")
    themed.edit("exhibit.yaml", OURS, "herbary")

    assert themed.said() == [
        "exhibit.yaml:4:8: error: there is no theme 'herbary'; did you mean 'herbarium'?"
        " (choose one of: archive, herbarium, themes/ours.yaml)"
    ]
    assert themed.load().exhibit.theme == ARCHIVE


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("themes/our.yaml", "there is no file 'themes/our.yaml'; did you mean 'themes/ours.yaml'?"),
        ("../ours.yaml", "a path cannot lead out of the exhibit with .. (write a path inside the exhibit, such as themes/ours.yaml)"),
        ("themes/ours.yml", "'themes/ours.yml' is not a theme file (theme files end in .yaml)"),
    ],
)
def test_a_file_that_is_not_there_is_said(themed, name, said):
    """As other paths are."""
    themed.write(OURS, "art: toned\n")
    themed.edit("exhibit.yaml", OURS, name)

    assert themed.said() == [f"exhibit.yaml:4:8: error: {said}"]


def test_a_palette_in_which_words_cannot_be_read_is_not_shown(themed):
    """The pair, what it has and what is asked are said; the other palette is kept."""
    themed.write(OURS, 'paper:\n  ground: "#FFFFFF"\n  ink2: "#767676"\ndark: {ground: "#000000"}\n')

    assert themed.said() == [
        "themes/ours.yaml:3:9: error: the contrast of ink2 on ground is 4.54 : 1, not 7 : 1"
        " (until then the whole palette paper is that of archive)",
        "themes/ours.yaml:3:9: error: the contrast of ink2 on ground2 is 3.49 : 1, not 7 : 1"
        " (until then the whole palette paper is that of archive)",
    ]
    theme = themed.load().exhibit.theme
    assert (theme.paper, theme.dark) == (Paper(), Dark(ground="#000000"))


def test_a_shape_that_cannot_be_seen_is_said_where_the_other_colour_stands(themed):
    """Where only the ground was written, its place is told."""
    themed.write(OURS, 'dark: {plate: "#7A3020"}\n')

    assert "themes/ours.yaml:1:15: error: the contrast of plate_red on plate is 2.06 : 1, not 3 : 1" in [
        said.partition(" (")[0] for said in themed.said()
    ]


def test_a_colour_that_is_none_is_left_out_and_the_others_are_used(themed):
    """A mistake costs no more than itself."""
    themed.write(OURS, 'paper: {red: rust, mute: "#777777"}\nart: toned\n')

    assert themed.said() == [
        "themes/ours.yaml:1:14: error: 'red' cannot be 'rust'"
        " (A # and six digits from 0 to F, in quotes, for YAML takes a bare # for a comment. For example: #F4F0E7)"
    ]
    theme = themed.load().exhibit.theme
    assert (theme.paper, theme.art) == (Paper(mute="#777777"), "toned")


def test_a_colour_without_quotes_is_noticed(themed):
    """YAML takes it for a comment."""
    themed.write(OURS, "paper:\n  red: #205080\n")

    assert themed.said() == [
        "themes/ours.yaml:2:8: warning: '#205080' is read as a comment, not as text"
        " (put the text in quotes, or a space behind the # of a comment)"
    ]


def test_the_bounds_of_room_are_kept(themed):
    """Beyond them a layout might break."""
    assert themed.said_of(OURS, "spacing: {margins: 2}\n") == [
        "themes/ours.yaml:1:20: error: 'margins' must be between 0.75 and 1.1, not 2 (The outer margins of every screen.)"
    ]


def test_every_pair_is_of_tokens_that_there_are():
    """And every colour but the hairline and the scrim stands in one."""
    named = {name for pairs in PAIRS.values() for pair in pairs for name in pair}

    assert set(Paper.__struct_fields__) - named == {"ground3", "scrim"}
    assert named <= set(Paper.__struct_fields__)
    assert (TEXT, SHAPES) == (7, 3)


def test_the_measure_is_that_of_wcag():
    """Black on white is 21 : 1, and the grey that just passes 4.5 : 1 on white does."""
    assert contrast.contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast.contrast("#FFFFFF", "#767676") == pytest.approx(4.54, abs=0.01)


def test_a_shipped_theme_is_a_file_of_the_program():
    """Nothing in an exhibit's folder can take its place."""
    assert Path(contrast.__file__).parent / "themes" == SHIPPED


def test_the_example_on_the_page_for_curators_has_no_mistake(themed):
    """So that the page cannot go stale."""
    page = Path(__file__).parents[3] / "docs" / "themes.md"
    [example] = re.findall(r"```yaml\n# themes/ours.yaml\n(.*?)```", page.read_text("utf-8"), re.DOTALL)
    themed.write(OURS, example)

    assert themed.said() == []
    assert themed.load().exhibit.theme.paper.ground == "#EFF3F6"
