"""The verb `prepare`: the levels of every large picture of an exhibit, made before anybody looks at one."""

import argparse
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from PySide6.QtGui import QImageReader

from kiosk.drawing.levelstore import clear, remember
from kiosk.drawing.pyramid import LARGE, count, folder_of, make, size_of
from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.report import count as said
from kiosk.platform.paths import scans_folder

MOST: Final = 4096
"""Megabytes that one picture may take here. While the exhibit is shown, Qt's own 256 stand."""


def large_pictures(exhibit: Exhibit) -> list[Path]:
    """List the pictures of an exhibit's panels that are too large to be read while somebody looks, each once, in their order."""
    arts = [panel.art for panel in exhibit.panels]
    pairs = [block.compare for panel in exhibit.panels for block in panel.blocks if block.compare]
    sides = [side.file for pair in pairs for side in (pair.before, pair.after)]
    named = dict.fromkeys(file for file in [*(file for art in arts for file in (art.file, art.wide)), *sides] if file)
    files = [Path(exhibit.folder) / file for file in named if not file.lower().endswith(".svg")]
    return [file for file in files if (size := size_of(file)).width() * size.height() > LARGE]


def prepare(folder: Path, options: argparse.Namespace, say: Callable[[str], None]) -> int:  # noqa: ARG001, all verbs are called alike
    """Make what is missing, and clear what was made of pictures that are gone; 1 when one cannot be read or its levels not written."""
    from tqdm import tqdm

    from kiosk.exhibit.loader import load

    files = large_pictures(load(folder).exhibit)
    home = scans_folder()
    failed = 0
    with (
        _room_for_large_ones(),
        tqdm(total=sum(count(size_of(file)) for file in files), desc="preparing", unit="tile", disable=None) as bar,
    ):
        for file in files:
            try:
                remember(make(file, home, bar.update), file)
            except OSError as error:
                say(f"{file} cannot be prepared: {error}")
                failed += 1
    ready = [file for file in files if folder_of(file, home).is_dir()]
    gone = clear(home)
    print(f"{said(len(ready), 'large picture')} prepared in {home}")
    if gone:
        print(f"the tiles of {said(gone, 'picture')} that {'is' if gone == 1 else 'are'} no longer there cleared away")
    return 1 if failed else 0


@contextmanager
def _room_for_large_ones() -> Iterator[None]:
    """Let pictures of any size be read; the limit is Qt's, for the whole process, and what it is for comes from elsewhere."""
    limit = QImageReader.allocationLimit()
    QImageReader.setAllocationLimit(MOST)
    try:
        yield
    finally:
        QImageReader.setAllocationLimit(limit)
