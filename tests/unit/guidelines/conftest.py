"""A study for every test: an exhibit that keeps to every guideline, in a folder which is also the current folder."""

from pathlib import Path

import pytest

from tests.unit.guidelines.writing import CONTENT, Study


@pytest.fixture
def study(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Study:
    """The folder, content with itself."""
    folder = tmp_path / "show"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return Study(folder, CONTENT)
