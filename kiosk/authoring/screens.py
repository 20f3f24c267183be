"""`kiosk check --screens` and `--installation`: an exhibit laid out on every declared screen, and on the one on the wall, on all cores.

Each process makes the exhibit once and is handed screen after screen; a screen in one language is one piece of work.
"""

import atexit
import logging
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from functools import cached_property
from itertools import chain
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from kiosk.exhibit.languages import languages
from kiosk.exhibit.loader import load
from kiosk.exhibit.model import Exhibit
from kiosk.guidelines.looks import Faint, Misfit, Short
from kiosk.installation.model import Screen

if TYPE_CHECKING:
    from kiosk.authoring.bench import Bench

DEFAULT: Final = (1920, 1080)
"""What an exhibit that declares no screens is laid out on."""
UNMEASURED: Final = Screen()


class Work(NamedTuple):
    """One piece: where to look, and whether at what has no room, at the words on pictures, or with a ruler."""

    size: tuple[int, int]
    language: str
    look: Literal["room", "pictures", "ruler"] = "room"


class Seen(NamedTuple):
    """What was found."""

    misfits: tuple[Misfit, ...] = ()
    faint: tuple[Faint, ...] = ()
    short: tuple[Short, ...] = ()


class Asked(NamedTuple):
    """What to lay the exhibit out on: the screens that it declares, the one on the wall that was measured, or both."""

    declared: bool = True
    wall: Screen = UNMEASURED


def work(exhibit: Exhibit, asked: Asked) -> Iterator[Work]:
    """Divide what is to be looked at. The words on pictures are looked at in the exhibit's own language."""
    for size in sizes(exhibit.cover.screens) if asked.declared else ():
        for language in languages(exhibit):
            yield Work(size, language)
        yield Work(size, exhibit.cover.language, "pictures")
    if asked.wall.width_mm:
        # Where nobody wrote the pixels of the wall, it may be any of the declared screens.
        walls = (asked.wall.pixels,) if asked.wall.pixels else exhibit.cover.screens
        yield from (Work(size, language, "ruler") for size in sizes(walls) for language in languages(exhibit))


def sizes(screens: Sequence[str]) -> list[tuple[int, int]]:
    """Read the sizes of screens."""
    parts = [size.split("x") for size in screens]
    return list(dict.fromkeys((int(width), int(height)) for width, height in parts)) or [DEFAULT]


EVERY: Final = Asked()


class Screens:
    """Lays everything out when it is first asked. `blind`: it could not, because Qt did not start or ended."""

    def __init__(self, folder: Path, asked: Asked = EVERY) -> None:
        """Begin with nothing looked at."""
        self.blind = False
        self._folder = folder
        self._asked = asked

    def misfits(self) -> tuple[Misfit, ...]:
        """Give what has no room."""
        return self._seen.misfits

    def faint(self) -> tuple[Faint, ...]:
        """Give the words on pictures that do not stand out."""
        return self._seen.faint

    def short(self) -> tuple[Short, ...]:
        """Give what falls short on the wall: the worst of each kind."""
        return self._seen.short

    @cached_property
    def _seen(self) -> Seen:
        from tqdm import tqdm

        from kiosk.authoring.walls import worst

        pieces = list(work(load(self._folder).exhibit, self._asked))
        os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "1"}
        count = min(len(pieces), os.cpu_count() or 1)
        with (
            TemporaryDirectory() as home,
            ProcessPoolExecutor(
                count, get_context("spawn"), initializer=_open, initargs=(self._folder, Path(home), self._asked.wall)
            ) as pool,
        ):
            asked: list[Future[Seen]] = [pool.submit(_look, piece) for piece in pieces]
            try:
                for done in tqdm(as_completed(asked), total=len(asked), desc="laying out", unit="screen", disable=None):
                    done.result()
            except BrokenProcessPool:
                self.blind = True
                return Seen()
            found = [one.result() for one in asked]
        misfits, faint, short = (tuple(chain.from_iterable(parts)) for parts in zip(*found, strict=True))
        return Seen(misfits, faint, worst(short))


class _Place:
    """Where one process works: its benches, each made when it is first needed."""

    def __init__(self, folder: Path, home: Path, wall: Screen) -> None:
        from kiosk.authoring.bench import Bench, with_other_titles, with_tiny_pictures

        loaded = load(folder)
        self._ways: dict[str, Callable[[], Bench]] = {
            "tiny": lambda: Bench(with_tiny_pictures(loaded, home)),
            "wall": lambda: Bench(with_tiny_pictures(loaded, home), wall),
            "real": lambda: Bench(loaded),
            "other": lambda: Bench(with_other_titles(loaded)),
        }
        self._benches: dict[str, Bench] = {}

    def bench(self, way: str) -> "Bench":
        """Give the bench on which the exhibit is laid out in one way."""
        if way not in self._benches:
            self._benches[way] = self._ways[way]()
        return self._benches[way]

    def close(self) -> None:
        """Take all down in order, before Python takes them apart."""
        while self._benches:
            self._benches.popitem()[1].close()


_places: list[_Place] = []
"""The one of this process."""


def _open(folder: Path, home: Path, wall: Screen) -> None:
    """Get ready in a process of its own; what is wrong with the exhibit is said by whoever asked."""
    from PySide6.QtCore import qInstallMessageHandler

    logging.disable()
    qInstallMessageHandler(lambda *_: None)
    place = _Place(folder, home, wall)
    _places.append(place)
    atexit.register(place.close)


def _look(piece: Work) -> Seen:
    """Do one piece of work."""
    from kiosk.authoring.bench import faint

    [place] = _places
    if piece.look == "pictures":
        return Seen(faint=tuple(faint(place.bench("real"), lambda: place.bench("other"), piece.size, piece.language)))
    if piece.look == "ruler":
        return Seen(short=tuple(place.bench("wall").short(piece.size, piece.language)))
    return Seen(misfits=tuple(place.bench("tiny").misfits(piece.size, piece.language)))
