"""Pictures of an exhibit, made without any screen: to look at, to mail round, to compare before and after.

Everything is drawn by the program itself at each size, on Qt's offscreen platform and software scene graph, with nothing
moving; so the same exhibit gives the same pictures, pixel for pixel, on every machine with the same Qt. Many are made by several
processes, each with the exhibit to itself.
"""

import argparse
import atexit
import logging
import os
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from pathlib import Path
from typing import Final

from kiosk.authoring.renderpage import page
from kiosk.authoring.shots import Shot, Wishes, caption, languages_of, shots, sizes_of, spelt_out
from kiosk.exhibit.loaded import Loaded
from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.report import count

CANNOT_WRITE: Final = "the pictures cannot be written"
ALONE: Final = 12
"""Pictures that one process makes sooner than others begin."""
PIECE: Final = 8
"""Pictures that a process makes before it says so."""


def render(folder: Path, options: argparse.Namespace, say: Callable[[str], None]) -> int:
    """Make the pictures, an index.html and a contact sheet; 1 when they cannot be made, 2 for a wish that cannot be fulfilled."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = "1"
    from kiosk.exhibit.wishes import wrong_wish
    from kiosk.platform.messages import start_logging
    from kiosk.showing import read

    start_logging()
    loaded = read(folder)
    try:
        wishes = as_wished(loaded, options)
    except ValueError as error:
        say(str(error))
        return 2
    if wrong := wrong_wish(loaded.exhibit, panels=list(wishes.panels), spoken=list(wishes.languages)):
        say(wrong)
        return 2
    wanted = list(shots(loaded.exhibit, wishes))
    if not wanted:
        say(nothing(loaded.exhibit, wishes))
        return 1
    try:
        options.out.mkdir(parents=True, exist_ok=True)
        if not _draw_all(folder, loaded, options, wanted, say):
            return 1
        _bind(loaded, wanted, options.out)
    except OSError as error:
        say(f"{CANNOT_WRITE}: {error}")
        return 1
    print(
        f"{count(len(wanted), 'picture')} in {options.out}; open {options.out / 'index.html'}, or mail {options.out / 'contact-sheet.pdf'}"
    )
    return 0


def nothing(exhibit: Exhibit, wishes: Wishes) -> str:
    """Say why there is no picture to make."""
    if exhibit.panels:
        views = " or ".join(wishes.views)
        return f"there is nothing in {exhibit.cover.id} that could be shown as {views}"
    return f"there is nothing to draw in {exhibit.cover.id}; kiosk check says what is wrong with it"


def as_wished(loaded: Loaded, options: argparse.Namespace) -> Wishes:
    """Put the words of the command line together. Raises ValueError with a sentence for the author."""
    from kiosk.viewmodels.layers import WORDINGS
    from kiosk.viewmodels.preferences import PALETTES
    from kiosk.viewmodels.views import KINDS

    views = ("panel", "contents", "figure", "sources", "picture", "media", *(view for view in KINDS if view not in {"picture", "media"}))
    return Wishes(
        sizes=sizes_of(loaded.exhibit, options.size),
        views=spelt_out(options.view, views) or ("panel",),
        panels=tuple(options.panel or ()),
        languages=languages_of(loaded.exhibit, options.language),
        wordings=spelt_out(options.wording, tuple(WORDINGS)),
        palettes=spelt_out(options.palette, PALETTES),  # type: ignore[arg-type]
    )


def _draw_all(folder: Path, loaded: Loaded, options: argparse.Namespace, wanted: list[Shot], say: Callable[[str], None]) -> bool:
    """Make the pictures, here or in several processes; false, with a word why, where they cannot be made. Raises OSError."""
    from tqdm import tqdm

    jobs = max(1, min(options.jobs or os.cpu_count() or 1, len(wanted) // PIECE or 1))
    with tqdm(total=len(wanted), desc="rendering", unit="picture", disable=None) as progress:
        if jobs == 1 or (len(wanted) <= ALONE and not options.jobs):
            return _draw_here(loaded, options, wanted, say, progress.update)
        pieces = [wanted[first : first + PIECE] for first in range(0, len(wanted), PIECE)]
        with ProcessPoolExecutor(jobs, get_context("spawn")) as pool:
            asked = {pool.submit(_draw_piece, folder, options.mode, piece, options.out): len(piece) for piece in pieces}
            try:
                for done in as_completed(asked):
                    if wrong := done.result():
                        say(wrong)
                        pool.shutdown(cancel_futures=True)
                        return False
                    progress.update(asked[done])
            except BrokenProcessPool:
                say("a process that was drawing has ended; `--jobs 1` draws without others")
                return False
    return True


def _draw_here(
    loaded: Loaded, options: argparse.Namespace, wanted: list[Shot], say: Callable[[str], None], drawn: Callable[[int], object]
) -> bool:
    """Make the pictures in this process; false where there is no window. Raises OSError."""
    studio = Studio(loaded, options.mode, say)
    try:
        studio.draw(wanted, options.out, drawn)
        return studio.camera is not None
    finally:
        studio.close()


class Studio:
    """An exhibit with a camera before it, in this process."""

    def __init__(self, loaded: Loaded, mode: str, say: Callable[[str], None]) -> None:
        """Make it. `camera` is None where there is no window; then that was said."""
        from kiosk.app import Showing
        from kiosk.authoring.camera import Camera
        from kiosk.showing import make

        self._application = make(loaded, Showing(mode=mode, renderer="software", still=True), say)  # type: ignore[arg-type]
        self.camera = Camera(self._application) if self._application else None

    def draw(self, wanted: list[Shot], out: Path, drawn: Callable[[int], object] = lambda _: None) -> None:
        """Make some pictures. Raises OSError when a file cannot be written."""
        for shot in wanted:
            if self.camera is not None:
                self.camera.take(shot, out / shot.file)
                drawn(1)

    def close(self) -> None:
        """Take it down, in order, before Python takes it apart."""
        if self._application:
            self._application.close()
        self._application = self.camera = None


_studios: list[Studio] = []
"""The one of a process that draws along."""


def _draw_piece(folder: Path, mode: str, piece: list[Shot], out: Path) -> str:
    """Make some pictures in a process that draws along; gives what stood in the way."""
    from kiosk.exhibit.loader import load

    said: list[str] = []
    if not _studios:
        logging.disable()  # What is wrong with the exhibit was said by whoever asked.
        _studios.append(Studio(load(folder), mode, said.append))
        atexit.register(_studios[0].close)
    try:
        _studios[0].draw(piece, out)
    except OSError as error:
        return f"{CANNOT_WRITE}: {error}"
    return "; ".join(said)


def _bind(loaded: Loaded, wanted: list[Shot], out: Path) -> None:
    """Write the page and the contact sheet. Raises OSError."""
    from kiosk.authoring.contactsheet import Pictured, write_contact_sheet
    from kiosk.platform.application import make_application
    from kiosk.platform.fonts import load_fonts

    make_application()
    load_fonts()
    exhibit = loaded.exhibit
    (out / "index.html").write_text(page(exhibit, wanted), encoding="utf-8")
    pictures = [Pictured(out / shot.file, caption(exhibit, shot)) for shot in wanted]
    write_contact_sheet(out / "contact-sheet.pdf", exhibit.cover.title, pictures)
