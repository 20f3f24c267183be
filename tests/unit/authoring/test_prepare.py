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
    """The limit on pictures is Qt's, for the whole process."""
    limit = QImageReader.allocationLimit()
    yield
    QImageReader.setAllocationLimit(limit)


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
    assert [len(list(one.iterdir())) for one in scans_folder().iterdir()] == [8 * 4 + 1]


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
