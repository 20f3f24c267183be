"""Problems, as authors see them."""

import os

from kiosk.exhibit.problem import Problem, did_you_mean, shorten, shown_path


def test_a_problem_shows_place_line_and_hint(tmp_path, monkeypatch):
    """A problem shows its place relative to the current folder, the line with a caret, and how it is done right."""
    monkeypatch.chdir(tmp_path)
    problem = Problem(
        path=str(tmp_path / "exhibit.yaml"),
        line=17,
        column=5,
        width=4,
        code="X301",
        message="unknown key 'imge'",
        hint="use 'image'",
        source="    imge: a.svg",
    )

    assert str(problem) == (
        "exhibit.yaml:17:5: error[X301]: unknown key 'imge'\n   |\n17 |     imge: a.svg\n   |     ^^^^\n  hint: use 'image'"
    )


def test_a_problem_of_a_whole_file_has_no_line():
    """A problem of a whole file names the file alone."""
    assert str(Problem(path="/elsewhere/a.yaml", severity="warning", message="this file is not read")) == (
        f"{os.sep}elsewhere{os.sep}a.yaml: warning: this file is not read"
    )


def test_the_caret_stands_under_wide_letters():
    """The caret stands under the fault, whatever the width of the letters before it."""
    problem = Problem(path="/a", line=1, column=5, message="m", source="漢e\u0301: x")

    assert str(problem).splitlines()[-2:] == ["1 | 漢e\u0301: x", "  |     ^"]


def test_long_lines_are_cut_around_the_fault():
    """Of a long line the part around the fault is shown."""
    snippet = str(Problem(path="/a", line=1, column=501, message="m", source="a" * 500 + "b" + "c" * 500)).splitlines()

    assert snippet[2] == "1 | …" + "a" * 54 + "b" + "c" * 53 + "…"
    assert snippet[3].index("^") == snippet[2].index("b")


def test_nothing_that_a_terminal_obeys_is_printed():
    """Control characters of an exhibit do not reach the terminal."""
    shown = str(Problem(path="/a\x1b[2J", line=1, column=1, message=f"'{shorten(chr(27) + '[31m')}'", source="\x1b[31mred\u202e\x07"))

    assert not {"\x1b", "\u202e", "\x07"} & set(shown)


def test_a_problem_becomes_plain_values():
    """A problem becomes plain values for other programs."""
    assert Problem(path="/a.yaml", line=1, column=2, code="X301", message="m", hint="h", source="s").to_dict() == {
        "path": shown_path("/a.yaml"),
        "line": 1,
        "column": 2,
        "code": "X301",
        "severity": "error",
        "message": "m",
        "hint": "h",
    }


def test_did_you_mean_finds_slips_of_the_finger():
    """A slip of the finger finds the word that was meant; a strange word finds none."""
    assert did_you_mean("imge", ["image", "title"]) == "image"
    assert did_you_mean("Smolny", ["smolny"]) == "smolny"
    assert not did_you_mean("xyz", ["image", "title"])
    assert not did_you_mean("i" * 1000, ["i" * 999])
