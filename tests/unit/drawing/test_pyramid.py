"""Levels of a large picture: every pixel is in its place, memory stays bounded, and nothing half made is ever seen."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QLinearGradient, QPainter

from kiosk.drawing import pyramid
from kiosk.drawing.pyramid import TILE, WHOLE, cells, count, folder_of, levels, make, tile_name
from kiosk.viewmodels import scans

SIZE = QSize(4300, 700)
MAKE = """
import sys
from pathlib import Path
from PySide6.QtGui import QImageReader
from kiosk.drawing.pyramid import make
QImageReader.setAllocationLimit(4096)
tiles = len(list(make(Path(sys.argv[1]), Path(sys.argv[2])).iterdir()))
peak = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM"))
print(tiles, int(peak.split()[1]) // 1024)
"""


def picture(size: QSize, *, clear: bool = False) -> QImage:
    """Draw a picture that is another at every place."""
    image = QImage(size, QImage.Format.Format_ARGB32 if clear else QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.transparent)
    shades = QLinearGradient(0, 0, size.width(), size.height())
    shades.setColorAt(0, QColor(20, 60, 200, 128 if clear else 255))
    shades.setColorAt(1, QColor(230, 160, 20))
    painter = QPainter(image)
    painter.fillRect(image.rect(), shades)
    painter.fillRect(QRect(1000, 500, 100, 100), QColor(200, 0, 0))
    painter.end()
    return image


@pytest.fixture(scope="module", name="scan")
def _scan(tmp_path_factory) -> Path:
    """A long photograph."""
    file = tmp_path_factory.mktemp("scan") / "scan.jpg"
    assert picture(SIZE).save(str(file), "JPG", 95)
    return file


@pytest.fixture(scope="module", name="made")
def _made(scan, tmp_path_factory) -> Path:
    """Its levels."""
    return make(scan, tmp_path_factory.mktemp("levels"))


def near(one: QColor, other: QColor) -> bool:
    """Tell whether two colours are the same but for what a photograph loses."""
    return max(abs(a - b) for a, b in zip(one.getRgb(), other.getRgb(), strict=True)) < 16


@pytest.mark.parametrize(
    ("size", "sizes"),
    [
        ((100, 100), [(100, 100)]),
        ((4096, 900), [(4096, 900)]),
        ((4097, 901), [(4097, 901), (2049, 451)]),
        ((10000, 10000), [(10000, 10000), (5000, 5000), (2500, 2500)]),
    ],
)
def test_levels_end_where_the_whole_is_nearly_as_large(size, sizes):
    """Each is half of the one before; the page of a picture counts them in the same way."""
    assert [level.toTuple() for level in levels(QSize(*size))] == sizes
    assert len(sizes) > 1 or max(size) <= 2 * WHOLE


def test_what_is_large_is_said_alike_everywhere():
    """The view models and the page cannot ask the drawing, so they repeat it."""
    assert scans.LARGE == pyramid.LARGE
    views = Path(scans.__file__).parents[1] / "qml" / "Kiosk" / "Views"
    assert f"side: {TILE}\n" in (views / "PictureTiles.qml").read_text("utf-8")
    assert f"smallest: {2 * WHOLE} " in (views / "PictureTiles.qml").read_text("utf-8")
    assert f"piece: {WHOLE} " in (views / "PictureGround.qml").read_text("utf-8")


def test_tiles_cover_a_level_once():
    """The last of a row and of a column are smaller."""
    boxes = [box for _, _, box in cells(SIZE)]
    assert sum(box.width() * box.height() for box in boxes) == SIZE.width() * SIZE.height()
    assert {(box.width(), box.height()) for box in boxes} == {(512, 512), (512, 188), (204, 512), (204, 188)}
    assert count(SIZE) == 9 * 2 + 5


def test_every_level_shows_the_picture(made):
    """Each pixel where it belongs, within what a photograph loses."""
    drawn = picture(SIZE)
    assert len(list(made.iterdir())) == count(SIZE) + 1
    for number, size in enumerate(levels(SIZE)):
        for column, row, box in cells(size):
            tile = QImage(str(made / tile_name(number, column, row)))
            assert tile.size() == box.size()
            middle = box.center() * 2**number
            assert near(tile.pixelColor(tile.rect().center()), drawn.pixelColor(middle))
    whole = QImage(str(made / "whole"))
    assert (whole.width(), whole.height()) == (WHOLE, 333)
    assert near(whole.pixelColor(500, 262), QColor(200, 0, 0))


def test_what_shows_through_still_does(tmp_path):
    """A drawing with clear parts is kept without loss."""
    assert picture(QSize(600, 300), clear=True).save(str(tmp_path / "clear.png"))
    made = make(tmp_path / "clear.png", tmp_path / "levels")
    tile = QImage(str(made / "0-0-0"))
    assert tile.pixelColor(0, 0).alpha() == 128
    assert QImageReader(str(made / "0-0-0")).format().data() == b"png"


def test_levels_are_made_once_and_found_by_what_is_in_the_file(scan, made, tmp_path):
    """A copy of a picture has its levels; a picture that was changed has none yet."""
    copy = tmp_path / "copy.jpg"
    copy.write_bytes(scan.read_bytes())
    heard = []
    before = (made / "whole").stat().st_mtime_ns
    assert make(copy, made.parent, heard.append) == made
    assert (sum(heard), (made / "whole").stat().st_mtime_ns) == (count(SIZE), before)
    copy.write_bytes(scan.read_bytes() + b"\0")
    assert folder_of(copy, made.parent) != made


def test_progress_counts_every_tile(scan, tmp_path):
    """And nothing is left but the levels."""
    heard = []
    make(scan, tmp_path, heard.append)
    assert sum(heard) == count(SIZE)
    assert [one.name for one in tmp_path.iterdir()] == [folder_of(scan, tmp_path).name]


@pytest.mark.parametrize("harm", ["short", "no picture", "empty"])
def test_a_picture_that_cannot_be_read_leaves_nothing(scan, tmp_path, harm):
    """It is said; no half of its levels can be taken for all of them."""
    file, home = tmp_path / "harmed.png", tmp_path / "levels"
    picture(QSize(600, 600)).save(str(file))
    whole = file.read_bytes()
    file.write_bytes({"short": whole[: len(whole) // 2], "no picture": b"words", "empty": b""}[harm])
    with pytest.raises(OSError, match=r"."):
        make(file, home)
    assert not home.exists() or list(home.iterdir()) == []


@pytest.mark.long
@pytest.mark.parametrize(("ending", "most"), [("jpg", 260), ("png", 620)])
def test_a_hundred_megapixels_fit_into_bounded_memory(tmp_path, ending, most):
    """A photograph is read in strips, anything else once; in megabytes, with all that Python and Qt take themselves."""
    file = tmp_path / f"scan.{ending}"
    assert picture(QSize(10000, 10000)).save(str(file))
    done = subprocess.run(
        [sys.executable, "-c", MAKE, str(file), str(tmp_path / "levels")], capture_output=True, text=True, timeout=300, check=True
    )
    tiles, megabytes = map(int, done.stdout.split())
    assert tiles == 400 + 100 + 25 + 1
    assert megabytes < most
