"""The linters are tests: they run with everything else, and whatever they say is a failure."""

import re
import sys
from pathlib import Path

import pytest

LINTERS = {
    "ruff": ("-m", "ruff", "check", "--no-fix", "--output-format", "concise", "--cache-dir", "build/ruff", "."),
    "ruff format": ("-m", "ruff", "format", "--check", "--diff", "--cache-dir", "build/ruff", "."),
    "mypy": ("-m", "mypy", "--strict", "--cache-dir", "build/mypy"),
    "import-linter": (Path(sys.executable).with_name("lint-imports"), "--cache-dir", "build/importlinter"),
}


@pytest.mark.parametrize("linter", LINTERS)
def test_a_linter_finds_nothing(linter, run):
    """Style, layout, types and the directions of imports are as pyproject.toml says."""
    done = run(*LINTERS[linter])
    if done.code:
        pytest.fail(f"{linter}: {done}", pytrace=False)


def test_every_rule_that_is_switched_off_has_its_reason(root):
    """Each ignore in pyproject.toml has a comment behind it."""
    lines = (root / "pyproject.toml").read_text("utf-8").partition("[tool.ruff.lint]")[2].partition("[tool.ruff.lint.pydocstyle]")[0]
    ignores = re.findall(r'^ +"[A-Z]+\d*",.*$', lines, re.MULTILINE)
    assert len(ignores) > 20
    assert [line.strip() for line in ignores if not re.search(r'",\s+# \S', line)] == []
