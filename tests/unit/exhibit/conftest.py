"""A desk for every test: a good exhibit in a folder of its own, which is also the current folder."""

from pathlib import Path

import pytest

from tests.unit.exhibit.writing import IN_RUSSIAN, RUSSIAN, Desk


@pytest.fixture(name="desk")
def _desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    folder = tmp_path / "show"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return Desk(folder)


@pytest.fixture(name="russian")
def _russian(desk: Desk) -> Desk:
    """The good exhibit, wholly in Russian too."""
    for name, text in IN_RUSSIAN.items():
        desk.write(RUSSIAN + name, text)
    return desk
