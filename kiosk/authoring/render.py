"""Pictures of an exhibit, made without any screen: to look at, to mail round, to compare before and after.

Everything is drawn by the program itself at each size, on Qt's offscreen platform and software scene graph, with nothing
moving; so the same exhibit gives the same pictures, pixel for pixel, on every machine with the same Qt.
"""

import argparse
import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.report import count

if TYPE_CHECKING:
    from kiosk.app import Application

DEFAULT_SIZE: Final = "1920x1080"
SIZE: Final = re.compile(r"([1-9]\d{2,3})x([1-9]\d{2,3})")
PAGE: Final = """<!doctype html>
<html lang="{language}"><head><meta charset="utf-8"><title>{title}</title><style>
body {{ background: #e8e1d3; color: #191713; font: 16px/1.4 sans-serif; margin: 24px }}
figure {{ display: inline-block; margin: 0 16px 24px 0; vertical-align: top }}
img {{ display: block; height: 360px; border: 1px solid #6f675b }}
</style></head><body><h1>{title}</h1>
{pictures}</body></html>
"""


@dataclass(frozen=True, kw_only=True)
class Shot:
    """One picture to make."""

    size: tuple[int, int]
    view: str
    ident: str
    language: str = ""
    wording: str = ""

    @property
    def file(self) -> str:
        """Name it so that a folder sorts by size, then view, then language and wording where they were asked for."""
        return "-".join(filter(None, (f"{self.size[0]}x{self.size[1]}", self.view, self.language, self.wording, self.ident))) + ".png"


def parse_sizes(texts: list[str] | None) -> list[tuple[int, int]]:
    """Read sizes such as 1920x1080. Raises ValueError with a sentence for the author."""
    sizes: list[tuple[int, int]] = []
    for text in texts or [DEFAULT_SIZE]:
        match = SIZE.fullmatch(text)
        if match is None:
            msg = f"{text!r} is not a size; write width and height in pixels, such as {DEFAULT_SIZE}"
            raise ValueError(msg)
        sizes.append((int(match[1]), int(match[2])))
    return sizes


@dataclass(frozen=True, kw_only=True)
class Wishes:
    """What pictures are asked for. No panels, languages or wordings named: all panels, in the exhibit's own language, as they stand."""

    sizes: list[tuple[int, int]]
    views: list[str]
    panels: list[str]
    languages: list[str]
    wordings: list[str]


def shots(exhibit: Exhibit, wishes: Wishes) -> Iterator[Shot]:
    """List the pictures: language by language, then as in the exhibit."""
    from kiosk.viewmodels.views import offered

    panels = [panel.id for panel in exhibit.panels if not wishes.panels or panel.id in wishes.panels]
    pictured = [panel.id for panel in exhibit.panels if panel.id in panels and panel.art.file]
    of_view = {"panel": panels, "sources": panels, "picture": pictured, "contents": [exhibit.cover.id], "figure": list(exhibit.figures)}
    of_view |= {view: [exhibit.cover.id] for view in (*offered(exhibit), *(["bibliography"] if exhibit.sources else []))}
    for language in wishes.languages or [""]:
        for size in wishes.sizes:
            for view in of_view:
                for wording in (wishes.wordings if view == "panel" else []) or [""]:
                    for ident in of_view[view] if view in wishes.views else ():
                        yield Shot(size=size, view=view, ident=ident, language=language, wording=wording)


def render(folder: Path, options: argparse.Namespace, say: Callable[[str], None]) -> int:
    """Make the pictures and an index.html beside them; 1 when they cannot be made, 2 for a wish that cannot be fulfilled."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = "1"
    try:
        sizes = parse_sizes(options.size)
    except ValueError as error:
        say(str(error))
        return 2
    from tqdm import tqdm

    from kiosk.app import Showing
    from kiosk.platform.messages import start_logging
    from kiosk.showing import make, read, wrong_wish

    start_logging()
    loaded = read(folder)
    wishes = Wishes(
        sizes=sizes,
        views=options.view or ["panel"],
        panels=options.panel or [],
        languages=options.language or [],
        wordings=options.wording or [],
    )
    if wrong := wrong_wish(loaded, panels=wishes.panels, spoken=wishes.languages):
        say(wrong)
        return 2
    wanted = list(shots(loaded.exhibit, wishes))
    if not wanted:
        say(f"there is nothing to draw in {loaded.exhibit.cover.id}; kiosk check says what is wrong with it")
        return 1
    application = make(loaded, Showing(mode=options.mode, palette=options.palette, renderer="software", still=True), say)
    if application is None:
        return 1
    try:
        options.out.mkdir(parents=True, exist_ok=True)
        camera = Camera(application)
        for shot in tqdm(wanted, desc="rendering", unit="picture", disable=None):
            camera.take(shot, options.out / shot.file)
        (options.out / "index.html").write_text(_page(loaded.exhibit, wanted), encoding="utf-8")
    except OSError as error:
        say(f"the pictures cannot be written: {error}")
        return 1
    finally:
        application.close()
    print(f"{count(len(wanted), 'picture')} in {options.out}; open {options.out / 'index.html'}")
    return 0


def _page(exhibit: Exhibit, taken: list[Shot]) -> str:
    """Write the page that shows them all."""
    figures = "\n".join(
        f'<figure><a href="{shot.file}"><img loading="lazy" src="{shot.file}" alt=""></a>'
        f"<figcaption>{escape(' · '.join(filter(None, (shot.ident, shot.language, shot.wording))))}"
        f" · {shot.size[0]}×{shot.size[1]}</figcaption></figure>"
        for shot in taken
    )
    return PAGE.format(language=escape(exhibit.cover.language), title=escape(exhibit.cover.title), pictures=figures)


class Camera:
    """Takes pictures of a running exhibit."""

    def __init__(self, application: "Application") -> None:
        """Show the window where nobody sees it."""
        self._application = application
        application.window.showNormal()

    def take(self, shot: Shot, file: Path) -> None:
        """Go there and save what is to be seen. Raises OSError when the file cannot be written."""
        self.go(shot)
        if not self._application.window.grabWindow().save(str(file)):
            msg = f"cannot write {file}"
            raise OSError(msg)

    def go(self, shot: Shot) -> None:
        """Go to what a picture shows, as the next visitor would find it, and let everything settle."""
        from kiosk.viewmodels.views import KINDS, PICTURE

        window, navigation = self._application.window, self._application.navigation
        if (window.width(), window.height()) != shot.size:
            window.resize(*shot.size)
        if shot.language and shot.language != self._application.languages.property("language"):
            self._application.speak(shot.language)
        navigation.restart()
        if shot.view == "figure":
            navigation.openFigure(shot.ident)
        elif shot.view == "contents":
            navigation.openContents()
        elif shot.view == PICTURE:
            navigation.openView(PICTURE, f"panel:{shot.ident}")
        elif shot.view in KINDS:
            navigation.openView(shot.view)
        else:
            navigation.turnTo(self._application.exhibit.panel_list.row_of(shot.ident))
            navigation.agree()  # Pictures are for those who look after the exhibit: they show the text, not its notice.
            navigation.chooseWording(shot.wording)
        if shot.view == "sources":
            navigation.openEvidence()
        self.settle()

    def settle(self) -> None:
        """Let bindings, layouts and what was called later take their turn; nothing moves, so a few turns are enough."""
        for _ in range(4):
            self._application.qt.processEvents()
            self._application.qt.sendPostedEvents()
