"""A run in a fresh checkout does once what each of its workers would do."""

import pytest

from tests.helpers.beforehand import write_once


@pytest.mark.slow
def test_assertions_are_written_once_for_all_workers(tmp_path, monkeypatch):
    """Also where a file cannot even be read; and not again, nor where nothing may be kept."""
    tests = tmp_path / "tests"
    tests.mkdir()
    for name, text in {"test_one.py": "def test(): assert 1", "test_two.py": "def test(): assert 2", "test_wrong.py": "def test(:"}.items():
        (tests / name).write_text(text, "utf-8")
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    assert write_once(tmp_path, 2) == 0
    monkeypatch.delenv("PYTHONDONTWRITEBYTECODE")
    assert write_once(tmp_path, 2) == 3
    assert {file.name.partition(".")[0] for file in tests.rglob("*-pytest-*.pyc")} == {"test_one", "test_two"}
    assert write_once(tmp_path, 2) == 0
