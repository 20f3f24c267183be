"""`kiosk questions`, from what is typed to the file."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli import main
from tests.helpers.gift import read_gift, words


@pytest.fixture(name="typed")
def _typed(school, capsys):
    """Type a command; gives the code, and what was said on each stream."""

    def run(*given: str) -> tuple[int, str, str]:
        return (main(["questions", *given]), *capsys.readouterr())

    return run


LEFT_OUT = "kiosk: 1 question left out, for a show of hands has no right answer, and GIFT is for what is marked: gained\n"


def test_questions_are_written_for_moodle(typed, school):
    """The name tells the format; what was left out is told."""
    assert typed("show", "--to", "class.gift") == (0, "3 questions in class.gift\n", LEFT_OUT)
    written = (school.folder.parent / "class.gift").read_text(encoding="utf-8")
    assert [one.name for one in read_gift(written)] == ["party", "then", "read"]


def test_questions_go_to_standard_output_in_a_language(typed):
    """Those of a lesson, in Russian, and nothing beside them."""
    code, out, err = typed("show", "--to", "-", "--format", "gift", "--lesson", "short", "--language", "ru")
    assert (code, err) == (0, LEFT_OUT)
    assert [(one.name, one.category, words(one.text)) for one in read_gift(out)] == [
        ("then", "Власть и террор/Убийство Кирова", "Что раньше?")
    ]


def test_a_lesson_asks_in_its_own_order(typed):
    """Step by step."""
    _, out, _ = typed("show", "--to", "-", "--format", "csv", "--lesson", "short")
    assert list(dict.fromkeys(line.split(",")[0] for line in out.splitlines()[1:])) == ["gained", "then"]


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (("nowhere", "--to", "a.csv"), "no exhibit 'nowhere' here"),
        (("show", "--to", "a.txt"), "say with --format which it shall be: gift, aiken, csv, qti"),
        (("show", "--to", "a.csv", "--language", "de"), "no language 'de' in rise-of-stalin; there are en, ru"),
        (("show", "--to", "a.csv", "--lesson", "long"), "no lesson 'long' in rise-of-stalin; there are short"),
    ],
)
def test_a_wish_that_cannot_be_fulfilled_is_said(typed, given, message):
    """In words, and nothing is written."""
    assert typed(*given) == (2, "", f"kiosk: {message}\n")


def test_an_exhibit_without_questions_says_so(typed, school):
    """No empty file is left behind."""
    school.write("questions.yaml", "[]\n")
    school.write("translations/ru/questions.yaml", "[]\n")
    school.edit("lessons/short.yaml", ", questions: [gained]", "")
    school.edit("lessons/short.yaml", "questions: [then], ", "")
    assert typed("show", "--to", "a.csv") == (1, "", "kiosk: there are no questions to write in rise-of-stalin\n")
    assert not (school.folder.parent / "a.csv").exists()


@pytest.mark.parametrize(
    ("to", "why"),
    [
        ("a.zip", "Is a directory"),
        ("/", "Is a directory"),
        ("/dev/full", "It is no ordinary file"),
        ("show/exhibit.yaml/a", "Not a directory"),
    ],
)
def test_a_file_that_cannot_be_written_is_said(typed, school, to, why):
    """A folder stands in its place, or a device, or a file where a folder would be."""
    (school.folder.parent / "a.zip").mkdir()
    assert typed("show", "--to", to, "--format", "qti") == (1, "", f"kiosk: {to} cannot be written: {why}\n")


def test_a_full_disk_is_said(school):
    """Also where it lies behind standard output."""
    with Path("/dev/full").open("wb") as full:
        words = ["questions", "show", "--to", "-", "--format", "csv"]
        done = subprocess.run([sys.executable, "-m", "kiosk", *words], stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert (done.returncode, done.stderr) == (1, "kiosk: standard output cannot be written: No space left on device\n")


def test_what_a_mistake_stands_in_is_left_out(typed, school):
    """And that there is one is said."""
    school.edit("questions.yaml", "id: read", "id: then")
    code, out, err = typed("show", "--to", "a.csv")
    assert (code, out) == (0, "3 questions in a.csv\n")
    assert err == "kiosk: rise-of-stalin has 1 mistake; what cannot be used is left out, and kiosk check says where\n"
