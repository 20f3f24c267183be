"""`kiosk check`, as authors read it."""

import io
import json

import pytest

from kiosk.exhibit.report import check
from tests.unit.exhibit.writing import PANEL, Desk


def report(path, **options) -> tuple[int, str]:
    """Check a path and give the exit status and what was printed."""
    stream = io.StringIO()
    return check(path, stream, **options), stream.getvalue()


@pytest.mark.parametrize("name", ["", "exhibit.yaml"])
def test_a_clean_exhibit_says_what_was_checked(desk: Desk, name):
    """A clean exhibit ends in one line that counts what was checked; the folder or its exhibit.yaml may be named."""
    assert report(desk.folder / name) == (0, "All checks passed (2 panels, 2 people, 1 event, 1 place, 1 dataset, 1 term, 1 source).\n")


def test_problems_are_shown_with_their_lines(desk: Desk):
    """Every problem is shown with its line and a caret, and counted in the end."""
    desk.edit(PANEL, "figure:kirov", "figure:kirow")
    desk.edit(PANEL, ", alt: A corridor.", "")

    assert report(desk.folder) == (
        1,
        f"{PANEL}:5:6: warning: the picture has no alt text\n"
        "  |\n"
        "5 | art: {file: images/plate.svg}\n"
        "  |      ^\n"
        "  hint: write `alt: …`, what someone who cannot see it should know\n"
        "\n"
        f"{PANEL}:8:45: error: there is no person 'kirow'; did you mean 'kirov'?\n"
        "  |\n"
        "8 |   [Nikolaev](figure:nikolaev), shot [Kirov](figure:kirow).[^card]\n"
        "  |                                             ^^^^^^^^^^^^\n"
        "  hint: figures.yaml has none with this id\n"
        "\n"
        "1 error, 1 warning.\n",
    )


def test_one_line_for_each_problem(desk: Desk):
    """In the concise form every problem is one line."""
    desk.edit(PANEL, "date: 1934-12-01", "date: 1934-13")

    assert report(desk.folder, form="concise") == (
        1,
        f"{PANEL}:3:7: error: '1934-13' is not a date: there is no month 13\n1 error.\n",
    )


def test_warnings_count_when_strict(desk: Desk):
    """Warnings alone let an exhibit pass, unless they are asked to count."""
    desk.edit(PANEL, ", alt: A corridor.", "")

    assert report(desk.folder, form="concise")[0] == 0
    assert report(desk.folder, form="concise", strict=True)[0] == 1


def test_other_programs_get_json(desk: Desk):
    """The same is given as one JSON document."""
    desk.edit("events.yaml", "figures: [kirov]", "figures: [gone]")
    status, text = report(desk.folder, form="json")

    assert status == 1
    assert json.loads(text) == {
        "errors": 1,
        "warnings": 0,
        "contents": {"panels": 2, "people": 2, "events": 1, "places": 1, "datasets": 1, "terms": 1, "sources": 1},
        "problems": [
            {
                "path": "events.yaml",
                "line": 1,
                "column": 59,
                "severity": "error",
                "message": "there is no person 'gone'",
                "hint": "figures.yaml has none with this id",
            }
        ],
    }


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("gone", "kiosk check: gone does not exist. Give the folder of an exhibit, the one with exhibit.yaml in it.\n"),
        (PANEL, f"kiosk check: {PANEL} is a file, not a folder. Give the folder of an exhibit, the one with exhibit.yaml in it.\n"),
    ],
)
def test_a_wrong_path_is_a_question_of_usage(desk: Desk, name, said):
    """A path without an exhibit behind it is a mistake in the command, not in the exhibit."""
    assert report(desk.folder / name) == (2, said)
