"""`kiosk prepare`: large pictures are made ready, and nothing else is touched."""

import argparse
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QImageReader

from kiosk.authoring.prepare import prepare
from kiosk.platform.paths import scans_folder
from tests.unit.authoring.folders import write_exhibit


@pytest.fixture(autouse=True)
def _put_back(put_back):
    """What it changes for the whole process is as before."""


@pytest.fixture(name="folder")
def _folder(tmp_path) -> Path:
    """An exhibit whose first panel has a large photograph, in both places, and whose second has a drawing."""
    folder = write_exhibit(tmp_path / "exhibit")
    assert QImage(4001, 2000, QImage.Format.Format_Grayscale8).save(str(folder / "scan.jpg"))
    panel = "id: one\ntitle: One\nart: {file: scan.jpg, wide: scan.jpg, alt: Grey.}\nbody: Words.\n"
    (folder / "panels" / "one.yaml").write_text(panel, encoding="utf-8")
    return folder


def run(folder: Path, said: list[str]) -> int:
    """Do what the verb does."""
    return prepare(folder, argparse.Namespace(), said.append)


def test_large_pictures_are_prepared_once(folder, capsys):
    """Each once, whatever names it; the second time there is nothing to do."""
    for _ in range(2):
        said: list[str] = []
        assert (run(folder, said), said) == (0, [])
        assert capsys.readouterr().out == f"1 large picture prepared in {scans_folder()}\n"
    assert [len(list(one.iterdir())) for one in scans_folder().iterdir()] == [8 * 4 + 2]


def test_an_exhibit_without_large_pictures_needs_nothing(tmp_path, capsys):
    """And no folder is made for it."""
    assert run(write_exhibit(tmp_path / "small"), []) == 0
    assert capsys.readouterr().out.startswith("0 large pictures prepared")
    assert not scans_folder().exists()


def test_a_picture_that_breaks_off_is_said(folder, capsys):
    """With its path; the exit code tells programs."""
    file = folder / "scan.jpg"
    assert QImage(4001, 2000, QImage.Format.Format_RGB32).save(str(folder / "scan.png"))
    file.rename(folder / "old.jpg")
    panel = (folder / "panels" / "one.yaml").read_text("utf-8")
    (folder / "panels" / "one.yaml").write_text(panel.replace("scan.jpg", "scan.png"), encoding="utf-8")
    (folder / "scan.png").write_bytes((folder / "scan.png").read_bytes()[:500])
    said: list[str] = []
    assert run(folder, said) == 1
    assert [line.startswith(f"{folder / 'scan.png'} cannot be prepared: ") for line in said] == [True]
    assert capsys.readouterr().out.startswith("0 large pictures prepared")


@pytest.mark.slow
def test_the_tiles_of_a_picture_that_was_replaced_are_cleared(folder, capsys):
    """Those of the new one are made, and those of another exhibit's pictures stay, whichever is prepared."""
    other = write_exhibit(folder.parent / "other")
    assert QImage(4002, 2000, QImage.Format.Format_Grayscale8).save(str(other / "scan.jpg"))
    (other / "panels" / "one.yaml").write_text((folder / "panels" / "one.yaml").read_text("utf-8"), encoding="utf-8")
    assert (run(folder, []), run(other, [])) == (0, 0)
    before = set(scans_folder().iterdir())
    assert QImage(4003, 2000, QImage.Format.Format_Grayscale8).save(str(folder / "scan.jpg"))
    capsys.readouterr()
    assert run(folder, []) == 0
    after = set(scans_folder().iterdir())
    assert (len(before - after), len(after - before), len(after)) == (1, 1, 2)
    assert capsys.readouterr().out.endswith("the tiles of 1 picture that is no longer there cleared away\n")


def test_nothing_but_its_own_tiles_is_ever_cleared(folder, tmp_path):
    """Not a file that somebody laid there, not a folder with another name, not what a link leads to, not tiles of unknown origin."""
    assert run(folder, []) == 0
    [made] = scans_folder().iterdir()
    (made / "letter.txt").write_text("Keep me.", encoding="utf-8")
    notes = scans_folder() / "notes"
    notes.mkdir()
    (notes / "of").write_text("/nowhere/scan.jpg\n", encoding="utf-8")
    unknown = scans_folder() / ("a" * 40)
    unknown.mkdir()
    (unknown / "0-0-0").touch()
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    for name, text in {"of": "/nowhere/scan.jpg\n", "whole": ""}.items():
        (elsewhere / name).write_text(text, encoding="utf-8")
    (scans_folder() / ("b" * 40)).symlink_to(elsewhere)
    (folder / "scan.jpg").unlink()
    assert run(folder, []) == 0
    assert [file.name for file in made.iterdir()] == ["letter.txt"]
    assert {file.name for file in elsewhere.iterdir()} == {"of", "whole"}
    assert (notes / "of").exists()
    assert (unknown / "0-0-0").exists()


def test_afterwards_the_limit_on_pictures_is_as_before(folder):
    """It is Qt's, for the whole process: whoever read a picture of 400 million pixels later had it read."""
    limit = QImageReader.allocationLimit()
    assert run(folder, []) == 0
    assert QImageReader.allocationLimit() == limit
