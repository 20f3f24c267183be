"""What the tests of the house look at: the source as text and as trees, and programs run to their end."""

import ast
import os
import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).resolve().parents[2]
WORDS_OF_QML: Final = re.compile(
    r"""
    " (?: \\. | [^"\\\n] )* "
    | ' (?: \\. | [^'\\\n] )* '
    | ` (?: \\. | [^`\\] )* `
    | // [^\n]*
    | /\* .*? \*/
    """,
    re.DOTALL | re.VERBOSE,
)
MADE: Final = frozenset({"build", "dist", "__pycache__"})


@dataclass(frozen=True, kw_only=True)
class Qml:
    """A QML file; `code` is its text without comments, `bare` also without what stands between quotation marks. Lines stay."""

    path: Path
    name: str
    room: str
    code: str
    bare: str

    def lines(self) -> list[tuple[str, str]]:
        """Give each line of the code with its place, `Views/Stamp.qml:12`."""
        return [(f"{self.name}:{number}", line) for number, line in enumerate(self.code.splitlines(), 1)]


@dataclass(frozen=True, kw_only=True)
class Python:
    """A Python file and its syntax."""

    path: Path
    name: str
    tree: ast.Module


@dataclass(frozen=True, kw_only=True)
class Done:
    """A program that has ended."""

    code: int
    out: str
    err: str

    def __str__(self) -> str:
        """Say all that it said."""
        return f"exit code {self.code}\n{self.out}{self.err}"


def read_qml(path: Path, folder: Path) -> Qml:
    """Read a QML file of a folder of modules."""
    text = path.read_text("utf-8")
    name = path.relative_to(folder).as_posix()
    code = WORDS_OF_QML.sub(lambda found: _lines_of(found[0]) if found[0][0] == "/" else found[0], text)
    bare = WORDS_OF_QML.sub(lambda found: _lines_of(found[0]) if found[0][0] == "/" else f'""{_lines_of(found[0])}', text)
    return Qml(path=path, name=name, room=path.parent.name if "/" in name else "Main", code=code, bare=bare)


def _lines_of(text: str) -> str:
    """Leave only the line breaks, so that places stay true."""
    return "\n" * text.count("\n")


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session")
def qml() -> tuple[Qml, ...]:
    """Every QML file of the program; the room is Main, Views, Controls or Theme."""
    folder = ROOT / "kiosk" / "qml" / "Kiosk"
    return tuple(read_qml(path, folder) for path in sorted(folder.rglob("*.qml")))


@pytest.fixture(scope="session")
def python() -> tuple[Python, ...]:
    """Every Python file of the program."""
    paths = sorted((ROOT / "kiosk").rglob("*.py"))
    return tuple(Python(path=path, name=path.relative_to(ROOT).as_posix(), tree=ast.parse(path.read_text("utf-8"))) for path in paths)


@pytest.fixture(scope="session")
def files() -> tuple[Path, ...]:
    """Every file that is or would be kept: what git does not ignore; outside a clone, what no tool made."""
    listed = subprocess.run(["git", "ls-files", "-co", "--exclude-standard", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode == 0:
        found = [ROOT / name for name in listed.stdout.split("\0") if name]
    else:
        found = [path for path in ROOT.rglob("*") if not any(part in MADE or part.startswith(".") for part in path.relative_to(ROOT).parts)]
    return tuple(sorted(path for path in found if path.is_file()))


@pytest.fixture
def run(tmp_path: Path) -> Callable[..., Done]:
    """Run a program of Python to its end, without a screen, with state of its own."""

    def _run(*arguments: object, environ: Mapping[str, str] | None = None, seconds: float = 300) -> Done:
        surroundings = os.environ | {"XDG_STATE_HOME": str(tmp_path / "state"), "PYTHONPATH": str(ROOT), **(environ or {})}
        command = [sys.executable, *map(str, arguments)]
        ended = subprocess.run(command, cwd=ROOT, env=surroundings, capture_output=True, text=True, timeout=seconds, check=False)
        return Done(code=ended.returncode, out=ended.stdout, err=ended.stderr)

    return _run
