"""The controls by themselves, in QML: in one process, because Qt Quick Test ends the one it runs in."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).parent


def test_controls():
    """Every function of every file passes, and Qt warns of nothing."""
    command = [sys.executable, "-m", "tests.helpers.quicktest", str(HERE)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=240)
    said = done.stdout + done.stderr
    if done.returncode or "QWARN" in said or "Totals:" not in said or ", 0 failed, 0 skipped" not in said:
        pytest.fail(f"they end with {done.returncode}\n{said}", pytrace=False)
    passed = {name.lower() for name in re.findall(r"^PASS\s*: \w+::(\w+)::", said, re.MULTILINE)}
    assert passed == {file.stem.removeprefix("tst_") for file in HERE.glob("tst_*.qml")}
