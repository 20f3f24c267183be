"""The good exhibit in two languages, and a post office beside it."""

from pathlib import Path

import pytest

from tests.unit.authoring.translation.posting import Post
from tests.unit.exhibit.writing import IN_RUSSIAN, RUSSIAN, Desk


@pytest.fixture(name="desk")
def _desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    folder = tmp_path / "show"
    folder.mkdir()
    monkeypatch.chdir(tmp_path)
    return Desk(folder)


@pytest.fixture(name="untranslated")
def _untranslated(desk: Desk) -> Post:
    """Not a word is translated yet."""
    return Post(desk)


@pytest.fixture(name="post")
def _post(desk: Desk) -> Post:
    """Everything is in Russian too."""
    for name, text in IN_RUSSIAN.items():
        desk.write(RUSSIAN + name, text)
    return Post(desk)
