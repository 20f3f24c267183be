"""Which pictures of an exhibit are wished for: every view, on every screen, in every language, palette and wording that is named."""

import re
from collections.abc import Iterator
from itertools import product
from typing import Final, NamedTuple

from kiosk.exhibit.kept import kept, panel_of
from kiosk.exhibit.languages import languages
from kiosk.exhibit.model import Exhibit, Palette

DEFAULT_SIZE: Final = "1920x1080"
SIZE: Final = re.compile(r"([1-9]\d{2,3})x([1-9]\d{2,3})")
SEPARATOR: Final = " \u00b7 "
ALL: Final = "all"
"""Stands for everything that there is of a kind."""


class Shot(NamedTuple):
    """One picture to make. An empty language, palette or wording is the one that the exhibit begins with.

    `ident` names what the view is of: a panel, a person, the exhibit; a recording by its panel and its number, as in `kirov-murder/2`.
    """

    size: tuple[int, int]
    view: str
    ident: str
    language: str = ""
    wording: str = ""
    palette: Palette | None = None

    @property
    def file(self) -> str:
        """Name it so that a folder sorts by size, then view, then language, palette and wording where they were asked for."""
        parts = (f"{self.size[0]}x{self.size[1]}", self.view, self.language, self.palette or "", self.wording, self.ident.replace("/", "-"))
        return "-".join(filter(None, parts)) + ".png"


class Wishes(NamedTuple):
    """What pictures are asked for. Where nothing of a kind is named: all panels, in the exhibit's own language, as they stand."""

    sizes: tuple[tuple[int, int], ...]
    views: tuple[str, ...]
    panels: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    wordings: tuple[str, ...] = ()
    palettes: tuple[Palette, ...] = ()


def parse_sizes(texts: list[str] | None) -> tuple[tuple[int, int], ...]:
    """Read sizes such as 1920x1080. Raises ValueError with a sentence for the author."""
    sizes: list[tuple[int, int]] = []
    for text in texts or [DEFAULT_SIZE]:
        match = SIZE.fullmatch(text)
        if match is None:
            msg = f"{text!r} is not a size; write width and height in pixels, such as {DEFAULT_SIZE}"
            raise ValueError(msg)
        sizes.append((int(match[1]), int(match[2])))
    return tuple(dict.fromkeys(sizes))


def sizes_of(exhibit: Exhibit, texts: list[str] | None) -> tuple[tuple[int, int], ...]:
    """Read sizes, where `all` stands for the screens that the exhibit declares. Raises ValueError."""
    declared = list(exhibit.cover.screens) or [DEFAULT_SIZE]
    return parse_sizes([size for text in texts or [] for size in (declared if text == ALL else [text])])


def spelt_out(wished: list[str] | None, known: tuple[str, ...]) -> tuple[str, ...]:
    """Put all that there is in the place of `all`."""
    return tuple(dict.fromkeys(one for wish in wished or [] for one in (known if wish == ALL else (wish,))))


def languages_of(exhibit: Exhibit, wished: list[str] | None) -> tuple[str, ...]:
    """Give the wished languages, all that the exhibit is offered in where `all` is wished."""
    return spelt_out(wished, languages(exhibit))


def shots(exhibit: Exhibit, wishes: Wishes) -> Iterator[Shot]:
    """List the pictures: language by language, palette by palette, screen by screen, then as in the exhibit."""
    from kiosk.viewmodels.views import MEDIA, offered

    panels = [panel.id for panel in exhibit.panels if not wishes.panels or panel.id in wishes.panels]
    pictured = [panel.id for panel in exhibit.panels if panel.id in panels and panel.art.file]
    recorded = [one.link.removeprefix("media:") for panel in exhibit.panels if panel.id in panels for one in kept(panel)]
    of_view = {
        "panel": panels,
        "sources": panels,
        "picture": pictured,
        "contents": [exhibit.cover.id],
        "figure": list(exhibit.figures),
        MEDIA: recorded,
    }
    of_view |= {view: [exhibit.cover.id] for view in (*offered(exhibit), *(["bibliography"] if exhibit.sources else []))}
    for language, palette, size in product(wishes.languages or ("",), wishes.palettes or (None,), wishes.sizes):
        for view, idents in of_view.items():
            wordings = wishes.wordings if view == "panel" else ()
            for wording, ident in product(wordings or ("",), idents if view in wishes.views else ()):
                yield Shot(size=size, view=view, ident=ident, language=language, wording=wording, palette=palette)


def caption(exhibit: Exhibit, shot: Shot) -> str:
    """Say what a picture shows: the title of its panel or the name of its person, then how it is shown."""
    panel = next((panel for panel in exhibit.panels if panel.id == panel_of(shot.ident)), None)
    named = panel.title if panel else exhibit.figures[shot.ident].name if shot.ident in exhibit.figures else exhibit.cover.title
    how = (
        " ".join(filter(None, (shot.view, shot.ident.partition("/")[2]))) if shot.view != "panel" else "",
        shot.language,
        shot.palette or "",
        shot.wording,
        f"{shot.size[0]}\u00d7{shot.size[1]}",
    )
    return f"{named}\n{SEPARATOR.join(filter(None, how))}"
