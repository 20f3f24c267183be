"""Addresses of pictures. One that is too large to be read while somebody looks is asked for in pieces, from the levels made of it."""

import base64
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QImageIOHandler, QImageReader

from kiosk.exhibit.model import Exhibit

LARGE: Final = 8_000_000
"""Pixels from which a picture is large, as in kiosk/drawing/pyramid.py."""


def scan_size(exhibit: Exhibit, file: str) -> QSize:
    """Read from the head of a file how large its picture is; an empty size where it can be shown as it is, as every drawing can."""
    if not file or file.lower().endswith(".svg"):
        return QSize()
    reader = QImageReader(str(Path(exhibit.folder) / file))
    size = reader.size()
    if reader.transformation().value & QImageIOHandler.Transformation.TransformationRotate90.value:  # it lies on its side
        size = size.transposed()
    return size if size.width() * size.height() > LARGE else QSize()


def scan_name(exhibit: Exhibit, file: str) -> str:
    """Write the path of a file as addresses of its pieces end."""
    return base64.urlsafe_b64encode(str(Path(exhibit.folder) / file).encode()).decode()


def picture_url(exhibit: Exhibit, file: str) -> QUrl:
    """Give the address of a picture, whole; empty for none."""
    if not file:
        return QUrl()
    if not scan_size(exhibit, file).isEmpty():
        return QUrl(f"image://scan/whole/{scan_name(exhibit, file)}")
    path = Path(exhibit.folder) / file
    url = QUrl.fromLocalFile(str(path))
    # Qt keeps a picture by its address, so one that was written anew while it is shown needs another; what stands behind # is not read.
    if written := written_anew(exhibit, path):
        url.setFragment(written)
    return url


def written_anew(exhibit: Exhibit, path: Path) -> str:
    """Say when a file was written, if that was while the exhibit is shown; else nothing."""
    if exhibit.since and path.exists() and (written := path.stat().st_mtime) > exhibit.since:
        return f"{written:.3f}"
    return ""
