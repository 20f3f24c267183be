"""Opening a picture: the right way up, and only where there is something in it.

A telephone writes into a photograph how it was held, and leaves the picture itself lying on its side. And a file of a few kilobytes can
be made to become hundreds of millions of pixels, all alike: whoever unpacks it is out of memory (faults.md C18, C19).
"""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QImageIOHandler, QImageReader

LARGE: Final = 8_000_000
"""Pixels from which a picture with nothing in it is suspicious."""
PIXELS_A_BYTE: Final = 500
"""In a drawing in two colours, packed as well as can be; a bomb has thousands."""
PIXELS_A_BYTE_OF_JPEG: Final = 200
"""In an empty page there are 256."""
MOST: Final = 128_000_000
"""Pixels of a picture that is read while it is shown. One with more has to be prepared."""


def opened(file: Path) -> QImageReader:
    """Open a picture so that it comes the right way up."""
    reader = QImageReader(str(file))
    reader.setAutoTransform(True)
    return reader


def upright_size(reader: QImageReader) -> QSize:
    """Read from the head of a picture how large it is when it stands upright; an invalid size when it is none."""
    size = reader.size()
    return size.transposed() if _lies(reader) else size


def ask_for(reader: QImageReader, size: QSize) -> None:
    """Let a picture be unpacked no larger than this, as it stands upright."""
    reader.setScaledSize(size.transposed() if _lies(reader) else size)


def is_bomb(file: Path, size: QSize) -> bool:
    """Tell whether a file has far more pixels than it can say anything about."""
    most = PIXELS_A_BYTE_OF_JPEG if file.suffix.lower() in {".jpg", ".jpeg"} else PIXELS_A_BYTE
    return size.width() * size.height() > max(LARGE, most * file.stat().st_size)


def is_too_much(file: Path, size: QSize) -> bool:
    """Tell whether a picture is a bomb, or too large to be read while somebody waits."""
    return size.width() * size.height() > MOST or is_bomb(file, size)


def _lies(reader: QImageReader) -> bool:
    """Tell whether a picture lies on its side."""
    return bool(reader.transformation().value & QImageIOHandler.Transformation.TransformationRotate90.value)
