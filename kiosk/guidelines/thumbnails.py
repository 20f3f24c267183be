"""Small pictures for a page: the exhibit's own files, written into the page itself, unless they would make it too large to mail."""

from base64 import b64encode
from pathlib import Path
from typing import Final

from kiosk.exhibit.files import Folder, Unreadable

LARGEST: Final = 400_000
"""Bytes of one picture; drawings have far fewer."""
MOST: Final = 8_000_000
"""Bytes of all pictures of a page; many mailboxes take no more than ten million in all."""
TYPES: Final = {".svg": "image/svg+xml", ".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".webp": "image/webp"}


class Thumbnails:
    """The pictures of one page."""

    def __init__(self, folder: str) -> None:
        """Begin with none."""
        self.folder = Folder(Path(folder))
        self.written = 0

    def of(self, file: str) -> str:
        """Give a picture as an address that holds it; nothing for one that cannot be read or is too large."""
        kind = TYPES.get(Path(file).suffix.lower(), "")
        try:
            data = self.folder.head(file, LARGEST + 1) if kind else b""
        except Unreadable:
            return ""
        if not data or len(data) > LARGEST or self.written + len(data) > MOST:
            return ""
        self.written += len(data)
        return f"data:{kind};base64,{b64encode(data).decode()}"
