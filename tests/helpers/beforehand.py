"""What is done once before the workers of a run begin, so that none of them does it again.

pytest writes every test file anew for its assertions, and keeps what it wrote. In a fresh checkout each worker would do so for itself, in
the same order and at the same time.
"""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path


def write_once(root: Path, cores: int) -> int:
    """Have the assertions of all tests written, a part of the files on each core, unless some are. Gives how many files were read."""
    tests = root / "tests"
    if os.environ.get("PYTHONDONTWRITEBYTECODE") or next(tests.rglob("test_*-pytest-*.pyc"), None):
        return 0
    files = sorted(str(file) for file in tests.rglob("test_*.py"))
    reading = [_read(root, files[part::cores]) for part in range(cores) if files[part::cores]]
    for process in reading:
        process.wait()
    return len(files)


def _read(root: Path, files: Sequence[str]) -> "subprocess.Popen[bytes]":
    """Have pytest read some files and run nothing. What is wrong with one is said by the run itself."""
    null = subprocess.DEVNULL
    return subprocess.Popen(
        [sys.executable, "-m", "pytest", "--collect-only", "-qq", "-p", "no:xdist", "-p", "no:cacheprovider", *files],
        cwd=root,
        stdin=null,
        stdout=null,
        stderr=null,
    )
