"""The controls by themselves, in QML: one process a file, because Qt Quick Test ends the one it runs in."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted(Path(__file__).parent.glob("tst_*.qml"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem.removeprefix("tst_"))
def test_control(file):
    """Every function of the file passes, and Qt warns of nothing."""
    command = [sys.executable, "-m", "tests.helpers.quicktest", str(file)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    said = done.stdout + done.stderr
    if done.returncode or "QWARN" in said or "Totals:" not in said or ", 0 failed, 0 skipped" not in said:
        pytest.fail(f"{file.name} ends with {done.returncode}\n{said}", pytrace=False)
