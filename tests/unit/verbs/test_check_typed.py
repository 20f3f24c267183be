"""`kiosk check`, as it is typed: what it says, and how it ends."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.guidelines.check import check
from tests.unit.guidelines.writing import CONTENT, PANEL, RUSSIAN, Study


@pytest.fixture
def study(tmp_path) -> Study:
    """An exhibit in two languages that keeps to every guideline."""
    return Study(tmp_path / "exhibit", CONTENT)


@pytest.fixture
def typed(tmp_path, monkeypatch, capsys) -> Callable[..., tuple[int, str, str]]:
    """Type a command, in an empty folder, for a program that has been started."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path / "state"))

    def run(*words: str) -> tuple[int, str, str]:
        capsys.readouterr()
        return main(words), *capsys.readouterr()

    return run


def test_check_finds_nothing_in_a_sound_exhibit_when_strict(typed, study):
    """No warning either."""
    said = "All checks passed (1 panel, 2 people, 1 dataset, 1 term, 1 source). Translated: ru 100 %.\n"
    assert typed("check", str(study.folder), "--strict") == (0, said, "")


def test_check_finds_a_mistake(typed, study):
    """Exit code 1, and the report."""
    study.edit(PANEL, "title: The safety lamp\n", "")
    code, out, err = typed("check", "exhibit")
    assert (code, err) == (1, "")
    assert out.startswith(f"exhibit/{PANEL}:1:1: error[X302]: missing key 'title'\n")
    assert out.splitlines()[-1] == "1 error. Not checked before the errors are mended: ru."


def test_check_counts_warnings_when_strict(typed, study):
    """Exit code 1 for what is no more than advice, in whatever language."""
    study.edit(RUSSIAN, "title: Лампа\n", "title: Лампа, которую несли с собой в шахту\n")
    said = f"exhibit/{RUSSIAN}:1:8: warning[T101]: 'title' has 7 words\n1 warning. Translated: ru 100 %.\n"
    assert typed("check", "exhibit", "--format", "concise") == (0, said, "")
    assert typed("check", "exhibit", "--format", "concise", "--strict") == (1, said, "")


def test_check_speaks_json(typed, study):
    """For other programs."""
    code, out, _ = typed("check", "exhibit", "--format", "json")
    assert (code, json.loads(out)["problems"]) == (0, [])


@pytest.mark.slow
def test_check_asks_the_rules_that_are_chosen(study, capsys):
    """By codes or how they begin; one that there is not is a mistake in the command."""
    study.edit(RUSSIAN, "title: Лампа\n", "title: Лампа, которую несли с собой в шахту\n")
    strict = ["check", str(study.folder), "--strict"]
    assert [main([*strict, *more]) for more in ([], ["--ignore", "P, t1"], ["--select", "P"])] == [1, 0, 0]
    capsys.readouterr()
    assert (main([*strict, "--select", "T1011"]), capsys.readouterr().out) == (
        2,
        "kiosk check: there is no rule 'T1011'; did you mean T101?\n",
    )


def test_check_explains_rules(capsys):
    """One, a family, or none with such a code."""
    assert (main(["check", "--explain", "T101"]), main(["check", "--explain", "R"])) == (0, 0)
    said = capsys.readouterr().out
    assert said.startswith("T101 title-length (warning)\n\nThe title of a panel has 2 to 5 words.\n")
    assert said.count("This breaks it:") == 5
    assert (main(["check", "--explain", "T9"]), capsys.readouterr().out) == (2, "kiosk check: there is no rule 'T9'\n")


def test_check_writes_a_page(study, tmp_path):
    """Beside what it prints."""
    page = tmp_path / "report.html"
    assert main(["check", str(study.folder), "--report", str(page)]) == 0
    assert "<h1>A flame to carry</h1>" in page.read_text("utf-8")


def test_check_of_what_is_not_there(typed, capsys):
    """Exit code 2: it was asked wrongly."""
    code, out, _ = typed("check", "nowhere")
    assert check(Path("nowhere"), sys.stdout) == 2
    assert (code, out) == (2, capsys.readouterr().out)


def test_check_knows_exhibits_by_name(typed):
    """As show and render do; it once knew folders only."""
    code, out, _ = typed("check", "safety-lamp")
    assert (code, " error" in out.splitlines()[-1]) == (0, False)
