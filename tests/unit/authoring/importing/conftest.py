"""An exhibit to import into, and what an import said."""

from collections.abc import Callable
from pathlib import Path
from textwrap import dedent
from typing import NamedTuple

import pytest

from kiosk import cli
from tests.unit.exhibit.writing import GOOD, IN_RUSSIAN, RUSSIAN, Desk


class Done(NamedTuple):
    """How an import ended, and what it said."""

    code: int
    out: str
    err: str


class Bench(Desk):
    """A folder with the good exhibit in it, in two languages, and files to import."""

    def __init__(self, home: Path, run: Callable[..., Done]) -> None:
        """Lay the exhibit out."""
        super().__init__(home / "show", GOOD | {f"{RUSSIAN}{name}": text for name, text in IN_RUSSIAN.items()})
        self.home = home
        self.run = run

    def put(self, name: str, text: str | bytes) -> Path:
        """Put a file beside the exhibit; texts may be indented as the test is."""
        file = self.home / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else dedent(text).encode())
        return file

    def files(self, folder: str) -> dict[str, bytes]:
        """Give all files of a folder."""
        root = self.home / folder
        return {path.relative_to(root).as_posix(): path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()}


@pytest.fixture
def bench(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Bench:
    """The folder, which is also the current one."""
    monkeypatch.chdir(tmp_path)

    def run(*words: str) -> Done:
        capsys.readouterr()
        code = cli.main(["import", *words])
        return Done(code, *capsys.readouterr())

    return Bench(tmp_path, run)
