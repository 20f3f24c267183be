"""The files the set-up reads, held to what it promises."""

import re
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
PINNED = re.compile(r"^(?P<name>[a-z0-9-]+)==(?P<version>\S+)", re.MULTILINE)


def pins(level: str) -> dict[str, str]:
    """Read the names and versions of a constraints file."""
    return dict(PINNED.findall((ROOT / "constraints" / f"{level}.txt").read_text(encoding="utf-8")))


def requirements() -> list[str]:
    """Everything pyproject.toml asks for, by name."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = [
        *project["project"]["dependencies"],
        *project["project"]["optional-dependencies"]["dev"],
        *project["dependency-groups"]["build"],
    ]
    return [re.split(r"[^A-Za-z0-9-]", line)[0].lower() for line in asked]


def test_showing_and_testing_use_the_same_versions():
    """What is shown was tested."""
    assert pins("run").items() <= pins("tests").items()


def test_everything_asked_for_is_pinned():
    """A requirement added to pyproject.toml is added to the pins."""
    assert set(requirements()) <= set(pins("tests"))


@pytest.mark.parametrize("level", ["run", "tests"])
def test_every_pin_has_hashes_and_names_no_place(level):
    """Any index or mirror may serve the files, and none can change them."""
    text = (ROOT / "constraints" / f"{level}.txt").read_text(encoding="utf-8")
    blocks = re.split(r"^(?=[a-z0-9])", text, flags=re.MULTILINE)[1:]
    assert [block.split()[0] for block in blocks if "--hash=sha256:" not in block] == []
    assert re.search(r"https?:|file:|--index|--find-links|/(work|opt|root|home)/", text) is None


def test_the_qt_that_aborts_is_pinned_for_no_python():
    """WORKAROUND: PySide6 6.12.0 loses references to None before Python 3.12 (PYSIDE-3474)."""
    assert {"pins": pins("tests")["pyside6-essentials"], "whole": "pyside6" in pins("tests")} == {"pins": "6.11.3", "whole": False}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert [line for line in project["project"]["dependencies"] if line.startswith("PySide6")] == [
        'PySide6-Essentials>=6.11.3,<6.12; python_version<"3.12"',
        'PySide6-Essentials>=6.11.3,<6.13; python_version>="3.12"',
    ]


def test_make_alone_explains_itself():
    """Whoever types `make` sees what there is."""
    done = subprocess.run(["make", "--no-print-directory"], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == (
        "  make run      show the exhibit on this screen\n"
        "  make test     run the tests, without a screen, in under three minutes\n"
        "  make check    run the linters alone\n"
        "  make soak     let 60,000 visitors in and weigh the exhibit, into build/soak\n"
        "  make render   draw every screen of the exhibit into build/preview\n"
        "  make clean    remove everything that was made\n"
        "  make help     list these\n"
    )
