"""A file that is written whole, or not at all."""

import errno

import pytest

from kiosk.operations.writing import write_whole


def test_the_new_content_stands_in_the_place_of_the_old(tmp_path):
    """And nothing lies beside it; only its owner may read it."""
    file = tmp_path / "counts"
    file.write_bytes(b"old")
    write_whole(file, b"new")
    assert (file.read_bytes(), [one.name for one in tmp_path.iterdir()], file.stat().st_mode & 0o777) == (b"new", ["counts"], 0o600)


@pytest.mark.parametrize("call", ["fsync", "fdopen", "replace", "chmod"])
def test_what_fails_on_the_way_changes_nothing(tmp_path, monkeypatch, call):
    """A full disk, wherever it is noticed."""
    file = tmp_path / "counts"
    file.write_bytes(b"old")

    def full(*_given, **_named):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(f"pathlib.Path.{call}" if call in {"replace", "chmod"} else f"os.{call}", full)
    with pytest.raises(OSError, match="No space left"):
        write_whole(file, b"new")
    monkeypatch.undo()
    assert (file.read_bytes(), [one.name for one in tmp_path.iterdir()]) == (b"old", ["counts"])
