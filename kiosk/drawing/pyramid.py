"""Levels of a large picture: at its own size, at half of it, at a quarter, each cut into tiles; and the whole, small.

A scan of a hundred million pixels cannot be read while somebody looks at it, nor be held. So its levels are made once, ahead, and kept
under a name that comes from what is in the file: a picture that is replaced is another picture, and one that moves is still the same.
"""

import hashlib
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader, QPainter

from kiosk.drawing.opening import opened, upright_size

TILE: Final = 512
"""Pixels along the side of a tile; the last ones of a row or column are smaller."""
WHOLE: Final = 2048
"""Pixels of the longer side up to which a picture is kept in one piece."""
LARGE: Final = 8_000_000
"""Pixels from which a picture needs levels; anything smaller is read as fast as it can be turned to."""
STRIP: Final = 64 * 2**20
"""Bytes that one strip of a picture may take while its levels are made."""
QUALITY: Final = 90
CHUNK: Final = 2**20


class UnreadablePictureError(OSError):
    """A picture cannot be read; the message is Qt's."""


def size_of(file: Path) -> QSize:
    """Read from the head of a file how large the picture in it is, the right way up; an invalid size when it is none."""
    return upright_size(opened(file))


def levels(size: QSize) -> list[QSize]:
    """Give the size of each level, the picture's own first; the last one is the smallest that is still larger than the whole."""
    found = [size]
    while max(found[-1].width(), found[-1].height()) > 2 * WHOLE:
        found.append(QSize((found[-1].width() + 1) // 2, (found[-1].height() + 1) // 2))
    return found


def cells(size: QSize) -> Iterator[tuple[int, int, QRect]]:
    """Give column, row and place of every tile of a level, row by row."""
    for row in range(-(-size.height() // TILE)):
        for column in range(-(-size.width() // TILE)):
            corner = QPoint(column * TILE, row * TILE)
            yield column, row, QRect(corner, QSize(min(TILE, size.width() - corner.x()), min(TILE, size.height() - corner.y())))


def count(size: QSize) -> int:
    """Count the tiles of all levels of a picture."""
    return sum(1 for level in levels(size) for _ in cells(level))


def folder_of(file: Path, home: Path) -> Path:
    """Give the folder of a picture's levels, whether they are made or not. Raises OSError when the file cannot be read."""
    found = hashlib.blake2b(digest_size=20)
    with file.open("rb") as stream:
        while chunk := stream.read(CHUNK):
            found.update(chunk)
    return home / found.hexdigest()


def tile_name(level: int, column: int, row: int) -> str:
    """Name the file of a tile. It has no ending: what kind of picture it is stands in its first bytes."""
    return f"{level}-{column}-{row}"


def make(file: Path, home: Path, tell: Callable[[int], object] = lambda _: None) -> Path:
    """Make the levels of a picture, unless they are there; `tell` hears of every few tiles. Gives their folder.

    They appear all at once or not at all. Raises OSError when the picture cannot be read or its levels cannot be written.
    """
    done = folder_of(file, home)
    size = size_of(file)
    if not size.isValid():
        raise UnreadablePictureError(QImageReader(str(file)).errorString())
    if done.is_dir():
        tell(count(size))
        return done
    home.mkdir(parents=True, exist_ok=True)
    making = Path(tempfile.mkdtemp(prefix=".making-", dir=home))
    try:
        making.chmod(0o755)  # whoever shows the exhibit may be somebody else
        _cut(file, size, making, tell)
        sizes = levels(size)
        for level in range(1, len(sizes)):
            _halve(making, level, sizes, tell)
        _save(_joined(making, len(sizes) - 1, QRect(QPoint(0, 0), sizes[-1])).scaled(*_whole(sizes[-1]), *_SMOOTH), making / "whole")
        if not done.is_dir():
            making.replace(done)
    finally:
        shutil.rmtree(making, ignore_errors=True)
    return done


_SMOOTH: Final = (Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)


def _whole(size: QSize) -> tuple[int, int]:
    fitted = size.scaled(QSize(WHOLE, WHOLE), Qt.AspectRatioMode.KeepAspectRatio).boundedTo(size)
    return max(1, fitted.width()), max(1, fitted.height())


def _cut(file: Path, size: QSize, making: Path, tell: Callable[[int], object]) -> None:
    """Cut a picture into the tiles of its own size, strip by strip where its kind can be read so."""
    for strip, image in _strips(file, size):
        made = 0
        for column, row, box in cells(size):
            if strip.contains(box):
                _save(image.copy(box.translated(-strip.topLeft())), making / tile_name(0, column, row))
                made += 1
        tell(made)


def _strips(file: Path, size: QSize) -> Iterator[tuple[QRect, QImage]]:
    """Read a picture in strips of whole tiles; at once where its kind can only be read so."""
    whole = QRect(QPoint(0, 0), size)
    reader = QImageReader(str(file))
    stands = reader.transformation() == QImageIOHandler.Transformation.TransformationNone  # else a strip of it may be a column
    if not stands or not reader.supportsOption(QImageIOHandler.ImageOption.ClipRect):
        yield whole, _read(file)
        return
    height = max(1, STRIP // (4 * size.width()) // TILE) * TILE
    for top in range(0, size.height(), height):
        strip = QRect(0, top, size.width(), height).intersected(whole)
        yield strip, _read(file, strip)


def _read(file: Path, clip: QRect | None = None) -> QImage:
    """Read a picture or a part of it."""
    reader = opened(file)
    if clip is not None:
        reader.setClipRect(clip)
    image = reader.read()
    if image.isNull():
        raise UnreadablePictureError(reader.errorString())
    return image


def _halve(making: Path, level: int, sizes: list[QSize], tell: Callable[[int], object]) -> None:
    """Make a level of the one that is twice as large: of four tiles one."""
    finer = QRect(QPoint(0, 0), sizes[level - 1])
    made = 0
    for column, row, box in cells(sizes[level]):
        four = QRect(box.topLeft() * 2, box.size() * 2).intersected(finer)
        _save(_joined(making, level - 1, four).scaled(box.size(), *_SMOOTH), making / tile_name(level, column, row))
        made += 1
    tell(made)


def _joined(making: Path, level: int, box: QRect) -> QImage:
    """Put a part of a level together from its tiles."""
    joined = QImage()
    for column in range(box.left() // TILE, box.right() // TILE + 1):
        for row in range(box.top() // TILE, box.bottom() // TILE + 1):
            tile = _read(making / tile_name(level, column, row))
            if joined.isNull():
                clear = tile.hasAlphaChannel()
                joined = QImage(box.size(), QImage.Format.Format_ARGB32_Premultiplied if clear else QImage.Format.Format_RGB32)
                joined.fill(Qt.GlobalColor.transparent)
            painter = QPainter(joined)
            painter.drawImage(QPoint(column * TILE, row * TILE) - box.topLeft(), tile)
            painter.end()
    return joined


def _save(image: QImage, file: Path) -> None:
    """Save a tile: as a photograph, or without loss where something shows through it."""
    saved = image.save(str(file), "PNG") if image.hasAlphaChannel() else image.save(str(file), "JPG", QUALITY)  # type: ignore[call-overload]
    if not saved:
        msg = f"cannot write {file}"
        raise OSError(msg)
