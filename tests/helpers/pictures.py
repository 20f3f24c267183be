"""Pictures as they come: held upright by a telephone and lying on their side in the file, moving, or as a bomb."""

import struct
import zlib
from pathlib import Path

from PySide6.QtGui import QColor, QImage, QPainter, QTransform


def landscape(width: int = 120, height: int = 60) -> QImage:
    """A picture whose left half is red and whose right half is blue."""
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    painter = QPainter(picture)
    painter.fillRect(width // 2, 0, width, height, QColor("blue"))
    painter.end()
    return picture


def lying(file: Path, picture: QImage) -> Path:
    """Save a picture on its side, as a photograph that says how it was held (EXIF, orientation 6)."""
    assert picture.transformed(QTransform().rotate(-90)).save(str(file), "JPG", 95)
    data = file.read_bytes()
    held = b"Exif\0\0MM\0*\0\0\0\x08\0\x01" + struct.pack(">HHIHH", 0x112, 3, 1, 6, 0) + bytes(4)
    file.write_bytes(data[:2] + b"\xff\xe1" + struct.pack(">H", len(held) + 2) + held + data[2:])
    return file


def moving(file: Path, pictures: list[QImage]) -> Path:
    """Save a WebP in which pictures of one size follow each other."""
    frames = b""
    for picture in pictures:
        assert picture.save(str(file), "WEBP")
        box = struct.pack("<6I", 0, 0, picture.width() - 1, picture.height() - 1, 100, 0)
        head = b"".join(box[start : start + 3] for start in range(0, 20, 4)) + b"\0"
        frames += _piece(b"ANMF", head + file.read_bytes()[12:])
    size = struct.pack("<I", pictures[0].width() - 1)[:3] + struct.pack("<I", pictures[0].height() - 1)[:3]
    body = b"WEBP" + _piece(b"VP8X", b"\x02\0\0\0" + size) + _piece(b"ANIM", bytes(6)) + frames
    file.write_bytes(b"RIFF" + struct.pack("<I", len(body)) + body)
    return file


def _piece(name: bytes, data: bytes) -> bytes:
    return name + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2)


def bomb(file: Path, side: int = 20_000) -> Path:
    """Save 48 kB that would become 400 million pixels."""
    row, packer = bytes(side // 8 + 1), zlib.compressobj(9)
    data = b"".join(packer.compress(row * 1000) for _ in range(side // 1000)) + packer.flush()
    head = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", data) + _chunk(b"IEND", b""))
    return file


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
