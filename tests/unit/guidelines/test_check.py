"""`kiosk check`, as authors read it."""

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.guidelines.check import Request, check
from tests.unit.guidelines.writing import PANEL, RUSSIAN, Study


def report(path: Path, **options) -> tuple[int, str]:
    """Check a path and give the exit status and what was printed."""
    stream = io.StringIO()
    return check(path, stream, Request(**options)), stream.getvalue()


def test_a_document_to_compare_with_is_read_first(study: Study):
    """One that cannot be read is a wrong question; what was copied from one is a warning."""
    study.write("lamp.txt", "The lamp\n\nA heading\n\nIn the pit a naked flame could kill and many knew it well.\n")
    study.edit(PANEL, "In the pit a naked flame could kill.", "In the pit a naked flame could kill and many did not.")
    (code, text), (wrong, fault) = (report(study.folder, form="concise", source=study.folder / name) for name in ("lamp.txt", "lost.txt"))
    assert (code, text.splitlines()[0]) == (0, f"{PANEL}:7:6: warning[S301]: 9 words in a row are those of the source document")
    assert (wrong, fault) == (2, "kiosk check: lost.txt cannot be compared with: there is no such file.\n")


@pytest.mark.parametrize("name", ["", "exhibit.yaml"])
def test_a_clean_exhibit_says_what_was_checked(study: Study, name):
    """A clean exhibit ends in one line that counts what was checked; the folder or its exhibit.yaml may be named."""
    assert report(study.folder / name) == (
        0,
        "All checks passed (1 panel, 2 people, 1 dataset, 1 term, 1 source). Translated: ru 100 %.\n",
    )


def test_an_exhibit_in_one_language_says_nothing_of_translations(study: Study):
    """There is nothing to translate."""
    study.edit("exhibit.yaml", "languages: [en, ru]\n", "")
    assert report(study.folder) == (0, "All checks passed (1 panel, 2 people, 1 dataset, 1 term, 1 source).\n")


def test_problems_are_shown_with_their_lines(study: Study):
    """Every problem is shown with its line and a caret, and counted in the end."""
    study.edit(PANEL, "figure:davy", "figure:dawy")
    study.edit(PANEL, ", alt: A lamp.", "")
    study.edit("translations/ru/panels/lamp.yaml", "art: {alt: Лампа.}\n", "")

    assert report(study.folder) == (
        1,
        f"{PANEL}:3:6: warning[P101]: the picture has no alt text\n"
        "  |\n"
        "3 | art: {file: images/plate.svg}\n"
        "  |      ^\n"
        "  hint: write `alt: …`, what someone who cannot see it should know\n"
        "\n"
        f"{PANEL}:7:62: error[X401]: there is no person 'dawy'; did you mean 'davy'?\n"
        "  |\n"
        "7 |   In the pit a naked flame could kill.[^mesh] [Humphry Davy](figure:dawy) put a mesh of wire around\n"
        "  |                                                              ^^^^^^^^^^^\n"
        "  hint: figures.yaml has none with this id\n"
        "\n"
        "1 error, 1 warning. Not checked before the errors are mended: ru.\n",
    )


def test_one_line_for_each_problem(study: Study):
    """In the concise form every problem is one line."""
    study.edit(PANEL, "id: lamp\n", "id: lamp\ndate: 1815-13\n")
    study.edit("exhibit.yaml", "languages: [en, ru]\n", "")

    assert report(study.folder, form="concise")[1].splitlines()[0] == (
        f"{PANEL}:2:7: error[X304]: '1815-13' is not a date: there is no month 13"
    )


def test_warnings_count_when_strict(study: Study):
    """Warnings alone let an exhibit pass, unless they are asked to count."""
    study.edit(PANEL, ", alt: A lamp.", "")

    assert report(study.folder, form="concise")[0] == 0
    assert report(study.folder, form="concise", strict=True)[0] == 1


def test_an_exhibit_without_fault_passes_when_strict(study: Study):
    """Nothing is asked of it that it does not give."""
    assert report(study.folder, strict=True)[0] == 0


def test_other_programs_get_json(study: Study):
    """The same is given as one JSON document."""
    study.edit("datasets.yaml", ", sources: [letters]", ", sources: [gone]")
    status, text = report(study.folder, form="json")

    assert status == 1
    assert json.loads(text) == {
        "errors": 1,
        "warnings": 0,
        "contents": {
            "panels": 1,
            "people": 2,
            "events": 0,
            "places": 0,
            "datasets": 1,
            "terms": 1,
            "sources": 1,
            "lessons": 0,
            "questions": 0,
        },
        "translated": {},
        "waiting": ["ru"],
        "problems": [
            {
                "path": "datasets.yaml",
                "line": 1,
                "column": 52,
                "code": "X401",
                "severity": "error",
                "message": "there is no source 'gone'",
                "hint": "sources.yaml has none with this id",
            }
        ],
        "ignored": [],
    }


def test_other_programs_learn_what_is_translated(study: Study):
    """Text by text."""
    study.edit("translations/ru/datasets.yaml", "title: Погибшие в шахте", "title: ~")
    document = json.loads(report(study.folder, form="json")[1])
    assert (document["warnings"], document["translated"], document["waiting"]) == (2, {"ru": {"said": 18, "of": 19}}, [])


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("gone", "kiosk check: gone does not exist. Give the folder of an exhibit, the one with exhibit.yaml in it.\n"),
        (PANEL, f"kiosk check: {PANEL} is a file, not a folder. Give the folder of an exhibit, the one with exhibit.yaml in it.\n"),
    ],
)
def test_a_wrong_path_is_a_question_of_usage(study: Study, name, said):
    """A path without an exhibit behind it is a mistake in the command, not in the exhibit."""
    assert report(study.folder / name) == (2, said)


def test_every_language_is_judged(study: Study):
    """A mistake in a translation is found at its own place, after those of the original."""
    study.edit(PANEL, "title: The safety lamp", "title: Lamp")
    study.edit(RUSSIAN, "title: Лампа", "title: Лампа, которую несли с собой в шахту")

    assert report(study.folder, form="concise") == (
        0,
        f"{PANEL}:2:8: warning[T101]: 'title' has 1 word\n"
        f"{RUSSIAN}:1:8: warning[T101]: 'title' has 7 words\n"
        "2 warnings. Translated: ru 100 %.\n",
    )


def test_a_mistake_in_the_original_is_not_found_in_its_translations(study: Study):
    """A panel that is left out for an error once made its translation look superfluous."""
    study.edit(PANEL, "title: The safety lamp\n", "")

    assert report(study.folder, form="concise") == (
        1,
        f"{PANEL}:1:1: error[X302]: missing key 'title'\n1 error. Not checked before the errors are mended: ru.\n",
    )


def test_what_is_not_translated_is_judged_once(study: Study):
    """A text that stands in for its translation is not found wanting a second time."""
    study.edit(PANEL, "title: The safety lamp", "title: Lamp")
    study.edit(RUSSIAN, "title: Лампа\n", "")

    assert report(study.folder, form="concise") == (
        0,
        "exhibit.yaml:4:17: warning[L101]: 94 % of 'ru' is translated, 18 of 19 texts\n"
        f"{PANEL}:2:8: warning[T101]: 'title' has 1 word\n"
        f"{RUSSIAN}:1:1: warning[L102]: 1 of 9 texts are not translated: title\n"
        "3 warnings. Translated: ru 94 %.\n",
    )


def test_a_language_that_stands_twice_is_checked_once(study: Study):
    """So is the exhibit's own, wherever it stands in the list."""
    study.edit("exhibit.yaml", "languages: [en, ru]", "languages: [ru, en, ru]")
    study.edit(RUSSIAN, "title: Лампа\n", "title: Лампа, которую несли с собой в шахту\n")

    assert report(study.folder, form="concise")[1] == (
        f"{RUSSIAN}:1:8: warning[T101]: 'title' has 7 words\n1 warning. Translated: ru 100 %.\n"
    )


def test_a_heap_of_warnings_is_no_error(study: Study):
    """A file with more warnings than are listed once failed without --strict."""
    study.write("glossary.yaml", "".join(f"- {{id: term-{number}, term: A, meaning: B.}}\n" for number in range(150)))
    study.edit(PANEL, "term:firedamp", "term:term-0")
    study.edit("exhibit.yaml", "languages: [en, ru]\n", "")
    status, text = report(study.folder, form="concise")

    assert (status, text.splitlines()[-2:]) == (
        0,
        ["glossary.yaml:101:8: warning[X105]: only the first 100 problems of this file are listed", "101 warnings."],
    )


def test_a_broken_folder_is_checked_as_far_as_it_goes(study: Study):
    """Without an exhibit.yaml there is nothing to judge, and no exception."""
    (study.folder / "exhibit.yaml").unlink()
    assert report(study.folder, form="concise") == (1, "exhibit.yaml: error[X101]: there is no exhibit.yaml\n1 error.\n")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere all languages are judged one after the other")
def test_a_large_exhibit_is_told_of_as_any_other(study: Study):
    """Its languages are judged at once, and what is told stands in the same order: errors, warnings, ignores with and without use."""
    study.edit("exhibit.yaml", "languages: [en, ru]\n", "languages: [en, ru]  # kiosk: ignore[L101, T302] later\n")
    study.edit(RUSSIAN, "title:", "# kiosk: ignore[T302] none\nlead: ''\ntitle:")
    whole = report(study.folder, form="json")
    script = (
        "import sys; from pathlib import Path; from kiosk.guidelines import check; check.LARGE = 0; check.helpers = lambda: 1\n"
        f"sys.exit(check.check(Path({str(study.folder)!r}), sys.stdout, check.Request(form='json')))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False, cwd=Path.cwd())
    assert (done.returncode, done.stdout, done.stderr) == (*whole, "")
    assert {problem["path"].removeprefix(f"{study.folder}/") for problem in json.loads(whole[1])["problems"]} >= {RUSSIAN}
