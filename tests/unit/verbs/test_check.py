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
