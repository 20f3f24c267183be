"""All or nothing."""

import os
from pathlib import Path

import pytest

from kiosk.authoring import filing
from kiosk.authoring.importing.landing import write_folder, write_into
from kiosk.exhibit.files import Unreadable


def everything(folder: Path) -> dict[str, bytes | None]:
    """Give all that lies in a folder."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() if path.is_file() else None for path in sorted(folder.rglob("*"))}


def test_a_folder_is_there_whole(tmp_path):
    """In the place of an empty one as well, open to everybody who may read other folders."""
    (tmp_path / "copied").write_bytes(b"copy")
    (tmp_path / "new").mkdir()
    write_folder(tmp_path / "new", {"a/b.yaml": b"words", "c": tmp_path / "copied"})
    assert everything(tmp_path / "new") == {"a": None, "a/b.yaml": b"words", "c": b"copy"}
    assert (tmp_path / "new").stat().st_mode == tmp_path.joinpath("new/a").stat().st_mode


def test_a_folder_that_cannot_be_finished_is_not_begun(tmp_path):
    """Nothing lies beside it either."""
    with pytest.raises(Unreadable, match="cannot be written: No such file or directory"):
        write_folder(tmp_path / "deep/new", {"a": b"words", "b": tmp_path / "gone"})
    assert everything(tmp_path) == {"deep": None}


def test_files_are_taken_back_when_one_cannot_be_moved(tmp_path, monkeypatch):
    """New ones, changed ones, and the folders that were made for them."""
    (tmp_path / "old.yaml").write_bytes(b"before")
    before = everything(tmp_path)
    moved = []

    def replace(path: Path, target: Path) -> None:
        moved.append(target.name)
        if target.name == "last.yaml":
            raise OSError(28, "No space left on device")
        os.replace(path, target)  # noqa: PTH105, the method is what is put in the way

    monkeypatch.setattr(filing.Path, "replace", replace)
    with pytest.raises(Unreadable, match="nothing was written: No space left on device"):
        write_into(tmp_path, {"new/a.yaml": b"a", "old.yaml": b"after", "last.yaml": b"z"})
    assert moved == ["a.yaml", "old.yaml", "last.yaml"]
    assert everything(tmp_path) == before


def test_a_changed_file_keeps_its_rights_and_its_link(tmp_path):
    """Whoever could read it can read it still."""
    (tmp_path / "real.yaml").write_bytes(b"before")
    (tmp_path / "real.yaml").chmod(0o640)
    (tmp_path / "link.yaml").symlink_to("real.yaml")
    write_into(tmp_path, {"link.yaml": b"after"})
    assert (tmp_path / "link.yaml").is_symlink()
    assert ((tmp_path / "real.yaml").read_bytes(), (tmp_path / "real.yaml").stat().st_mode & 0o777) == (b"after", 0o640)


def test_a_link_that_goes_in_circles_is_a_fault_in_words(bench):
    """As any other file that cannot be read."""
    (bench.home / "a.txt").symlink_to("a.txt")
    assert bench.run("a.txt", "--out", "out").code == 2
