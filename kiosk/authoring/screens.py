"""`kiosk check --screens`: every panel in every language and wording, laid out on every declared screen, on all cores at once.

Each process makes the exhibit once and is handed screen after screen; a screen in one language is one piece of work.
"""

import atexit
import logging
import os
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from functools import cached_property
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final, NamedTuple

from kiosk.exhibit.loader import load
from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.translations import languages
from kiosk.guidelines.looks import Faint, Misfit

if TYPE_CHECKING:
    from kiosk.authoring.bench import Bench

DEFAULT: Final = (1920, 1080)
"""What an exhibit that declares no screens is laid out on."""


class Work(NamedTuple):
    """One piece: what to look for, and where. `pictures`: look at the words on them; else at what has no room."""

    size: tuple[int, int]
    language: str
    pictures: bool = False


class Seen(NamedTuple):
    """What was found."""

    misfits: tuple[Misfit, ...] = ()
    faint: tuple[Faint, ...] = ()


def work(exhibit: Exhibit) -> Iterator[Work]:
    """Divide what is to be looked at. The words on pictures are looked at in the exhibit's own language."""
    for size in sizes(exhibit):
        for language in languages(exhibit):
            yield Work(size, language)
        yield Work(size, exhibit.cover.language, pictures=True)


def sizes(exhibit: Exhibit) -> list[tuple[int, int]]:
    """Give the declared screens."""
    parts = [size.split("x") for size in exhibit.cover.screens]
    return list(dict.fromkeys((int(width), int(height)) for width, height in parts)) or [DEFAULT]


class Screens:
    """Lays everything out when it is first asked. `blind`: it could not, because Qt did not start or ended."""

    def __init__(self, folder: Path) -> None:
        """Begin with nothing looked at."""
        self.blind = False
        self._folder = folder

    def misfits(self) -> tuple[Misfit, ...]:
        """Give what has no room."""
        return self._seen.misfits

    def faint(self) -> tuple[Faint, ...]:
        """Give the words on pictures that do not stand out."""
        return self._seen.faint

    @cached_property
    def _seen(self) -> Seen:
        from tqdm import tqdm

        pieces = list(work(load(self._folder).exhibit))
        os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "1"}
        count = min(len(pieces), os.cpu_count() or 1)
        with (
            TemporaryDirectory() as home,
            ProcessPoolExecutor(count, get_context("spawn"), initializer=_open, initargs=(self._folder, Path(home))) as pool,
        ):
            asked: list[Future[Seen]] = [pool.submit(_look, piece) for piece in pieces]
            try:
                for done in tqdm(as_completed(asked), total=len(asked), desc="laying out", unit="screen", disable=None):
                    done.result()
            except BrokenProcessPool:
                self.blind = True
                return Seen()
            found = [one.result() for one in asked]
        return Seen(tuple(misfit for one in found for misfit in one.misfits), tuple(faint for one in found for faint in one.faint))


class _Place:
    """Where one process works: its benches, each made when it is first needed."""

    def __init__(self, folder: Path, home: Path) -> None:
        from kiosk.authoring.bench import with_other_titles, with_tiny_pictures

        self._loaded = load(folder)
        self._ways = {
            "tiny": lambda: with_tiny_pictures(self._loaded, home),
            "real": lambda: self._loaded,
            "other": lambda: with_other_titles(self._loaded),
        }
        self._benches: dict[str, Bench] = {}

    def bench(self, way: str) -> "Bench":
        """Give the bench on which the exhibit is laid out in one way."""
        from kiosk.authoring.bench import Bench

        if way not in self._benches:
            self._benches[way] = Bench(self._ways[way]())
        return self._benches[way]

    def close(self) -> None:
        """Take all down in order, before Python takes them apart."""
        while self._benches:
            self._benches.popitem()[1].close()


_places: list[_Place] = []
"""The one of this process."""


def _open(folder: Path, home: Path) -> None:
    """Get ready in a process of its own; what is wrong with the exhibit is said by whoever asked."""
    from PySide6.QtCore import qInstallMessageHandler

    logging.disable()
    qInstallMessageHandler(lambda *_: None)
    place = _Place(folder, home)
    _places.append(place)
    atexit.register(place.close)


def _look(piece: Work) -> Seen:
    """Do one piece of work."""
    from kiosk.authoring.bench import faint

    [place] = _places
    if piece.pictures:
        return Seen(faint=tuple(faint(place.bench("real"), lambda: place.bench("other"), piece.size, piece.language)))
    return Seen(misfits=tuple(place.bench("tiny").misfits(piece.size, piece.language)))
