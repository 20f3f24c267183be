"""The nouns of an exhibit with their places, for whoever goes on looking into them."""

from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from kiosk.exhibit.captions import CaptionFile, captions_in
from kiosk.exhibit.files import Folder
from kiosk.exhibit.manuscript import Manuscript
from kiosk.exhibit.nodes import Node, Sequence


class Entry(Struct):
    """A noun with the place it came from. Of a translation, `node` holds the words of its language only."""

    noun: Any
    node: Node
    manuscript: Manuscript
    language: str = ""
    texts: Any = None
    """What is read in it, found once and kept for whoever asks again (kiosk/guidelines/texts.py)."""


def caption_entries(folder: Folder, files: Mapping[str, type[CaptionFile]], language: str) -> list[Entry]:
    """Read the captions that an exhibit names, to look into them; whoever only shows the exhibit reads them when a film is opened."""
    entries = []
    for file, kind in files.items():
        captions, manuscript = captions_in(folder, file)
        entries.append(Entry(kind(file=file, cues=captions.cues), Sequence(1, 1, items=[]), manuscript, language))
    return entries
