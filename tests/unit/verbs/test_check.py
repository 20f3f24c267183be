"""`kiosk check`, where it asks Qt what would be seen."""

import pytest

from kiosk.cli import main
from kiosk.verbs.check import BLIND
from tests.unit.guidelines.writing import CONTENT, PANEL, Study


@pytest.fixture
def study(tmp_path) -> Study:
    """An exhibit in two languages that keeps to every guideline, but its picture breaks off."""
    study = Study(tmp_path / "exhibit", CONTENT)
    study.write("images/plate.svg", "<svg>")
    return study


def test_a_picture_that_shows_nothing_is_refused(study, capsys):
    """With the line that names it."""
    assert main(["check", str(study.folder), "--format", "concise"]) == 1
    message = "'images/plate.svg' cannot be read as a picture; it is broken off, or holds something else"
    assert capsys.readouterr().out == f"{study.folder}/{PANEL}:3:13: error[P202]: {message}\n1 error. Translated: ru 100 %.\n"


def test_where_qt_cannot_start_it_is_said_what_nobody_looked_at(study, monkeypatch, capsys):
    """Everything else is checked all the same."""
    study.write("broken/PySide6.py", "raise ImportError")
    monkeypatch.setenv("PYTHONPATH", str(study.folder / "broken"))
    assert main(["check", str(study.folder)]) == 0
    said = "All checks passed (1 panel, 2 people, 1 dataset, 1 term, 1 source). Translated: ru 100 %.\n"
    assert capsys.readouterr() == (said, f"kiosk: {BLIND}\n")


def test_a_wall_that_nobody_measured_is_no_wall(study, tmp_path, capsys):
    """Said before anything is laid out, with what is wrong in the file."""
    file = tmp_path / "installation.yaml"
    file.write_text("screen: {distance_mm: 600}\n", "utf-8")
    for path in (file, tmp_path / "nowhere.yaml"):
        assert main(["check", str(study.folder), "--installation", str(path)]) == 2
        assert capsys.readouterr() == ("", f"kiosk: nobody measured the screen in {str(path)!r}; kiosk calibrate --installation does\n")


@pytest.mark.long
def test_an_exhibit_is_laid_out_on_a_wall(study, tmp_path, capsys):
    """In other processes, in all its languages; the screen is to blame, so it is said where the exhibit names its screens."""
    study.write("images/plate.svg", CONTENT["images/plate.svg"])
    file = tmp_path / "installation.yaml"
    file.write_text("screen: {width_mm: 531, distance_mm: 600, pixels: 1920x1080}\n", "utf-8")
    assert main(["check", str(study.folder), "--installation", str(file), "--format", "concise", "--select", "W"]) == 0
    first, *_ = capsys.readouterr().out.splitlines()
    assert first.startswith(f"{study.folder}/exhibit.yaml:1:1: warning[W101]: in the largest text a capital of ")
