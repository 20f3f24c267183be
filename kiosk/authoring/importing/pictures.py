"""The pictures of a manifest become panels of a new chapter, in each language that both have words in.

A picture is taken when its file lies beside the manifest, or in a folder that is named, under the name that the address ends
with. Nothing is fetched: what lies elsewhere is told, with its address.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final, NamedTuple
from urllib.parse import unquote

from msgspec import Struct

from kiosk.authoring.filing import Content
from kiosk.authoring.importing.article import TO_BE_WRITTEN, UNWRITTEN, shortened
from kiosk.authoring.importing.ids import new_id
from kiosk.authoring.importing.nearby import nearby
from kiosk.authoring.importing.shelf import with_chapter
from kiosk.authoring.importing.yamlwords import comment, prose, scalar
from kiosk.authoring.schemas import HOME, headed
from kiosk.documents.decoding import read_document
from kiosk.documents.manifest import Canvas, Manifest, manifest_of, said, said_somehow
from kiosk.documents.plainwords import as_prose, in_one_line
from kiosk.exhibit.filekinds import PICTURE, judge
from kiosk.exhibit.files import Folder, Unreadable
from kiosk.exhibit.languages import languages
from kiosk.exhibit.loader import COVER, PANELS, load
from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.problem import shorten
from kiosk.exhibit.translations import TRANSLATIONS

CREATIVE_COMMONS: Final = re.compile(r"https?://creativecommons\.org/licenses/(?P<kind>[a-z-]+)/(?P<version>\d\.\d)/?.*", re.IGNORECASE)
PUBLIC: Final = {"zero": "CC0-1.0", "mark": "CC-PDM-1.0"}
PUBLIC_DOMAIN: Final = re.compile(r"https?://creativecommons\.org/publicdomain/(?P<kind>zero|mark)/1\.0/?.*", re.IGNORECASE)
BEHIND: Final = re.compile(r"[?#]")
IMAGE_REQUEST: Final = 4
"""Parts of an address of the IIIF Image API behind the name of the picture: region, size, rotation, quality."""


class Hung(NamedTuple):
    """A canvas that became a panel."""

    id: str
    title: str
    file: str
    canvas: Canvas


class Hanging(Struct, frozen=True, kw_only=True):
    """What a manifest gives an exhibit: its panels, all files new and changed, and what was left."""

    chapter: str
    panels: tuple[Hung, ...]
    files: Mapping[str, Content]
    translated: Mapping[str, int]
    """How many panels have words in each other language."""
    left: tuple[str, ...]


def hanging_of(file: Path, folder: Path, images: Path | None = None) -> Hanging:
    """Make panels of a manifest for the exhibit in a folder. Raises Unreadable; writes nothing."""
    manifest = manifest_of(read_document(file))
    return _Hanging(file.absolute().parent, folder, images).run(manifest)


def rights_of(address: str) -> str:
    """Give the short name of a licence of Creative Commons; other statements stay as they are."""
    if found := CREATIVE_COMMONS.fullmatch(address):
        return f"CC-{found['kind'].upper()}-{found['version']}"
    found = PUBLIC_DOMAIN.fullmatch(address)
    return PUBLIC[found["kind"].lower()] if found else in_one_line(address)


class _Hanging:
    """One import: finds the files, writes the panels."""

    def __init__(self, home: Path, folder: Path, images: Path | None) -> None:
        self.inside = Folder(folder)
        self.exhibit: Exhibit = load(folder).exhibit
        self.home = Folder(home)
        self.images = Folder(images) if images else None
        self.language = self.exhibit.cover.language
        self.others = [one for one in languages(self.exhibit) if one != self.language and self.inside.names(f"{TRANSLATIONS}/{one}")]
        self.taken = {name.partition(".")[0] for name in self.inside.names(PANELS)} | {panel.id for panel in self.exhibit.panels}
        self.pictures = {name.rpartition(".")[0] for name in self.inside.names(PICTURE.home)}
        self.files: dict[str, Content] = {}
        self.left: list[str] = []
        self.translated: dict[str, int] = dict.fromkeys(self.others, 0)

    def run(self, manifest: Manifest) -> Hanging:
        """Hang every picture that is here."""
        panels = tuple(self.panel(canvas) for canvas in manifest.canvases if self.is_here(canvas))
        label = in_one_line(said_somehow(manifest.label, self.language)) or panels_title(panels)
        chapter = new_id(shortened(label), {one.id for one in self.exhibit.cover.chapters}, "pictures")
        if panels:
            listed = [f"- id: {chapter}", f"  title: {scalar(shortened(label))}", "  panels:", *(f"    - {panel.id}" for panel in panels)]
            changed: dict[str, Content] = {COVER: with_chapter(self.inside.read(COVER), COVER, listed)}
            for language in self.others:
                changed |= self.chapter_in(language, chapter, in_one_line(said(manifest.label, language)))
            self.files |= dict(reversed(changed.items()))
        return Hanging(chapter=chapter, panels=panels, files=self.files, translated=self.translated, left=tuple(self.left))

    def is_here(self, canvas: Canvas) -> bool:
        """Tell whether a picture of a canvas is here, and tell of the first that is not."""
        self.left += [f"canvas {canvas.number}: {shorten(what, 120)}" for what in canvas.aside]
        if any(self.found(names) for names in canvas.images):
            return True
        if canvas.images:
            self.left.append(f"canvas {canvas.number}: {nearby(self.home, canvas.images[0][0]).fault}")
        elif not canvas.aside:
            self.left.append(f"canvas {canvas.number}: no picture is painted on it")
        return False

    def found(self, names: tuple[str, ...]) -> Path | None:
        """Find the file of a picture by its path, or by the name with which one of its addresses ends."""
        if (verdict := nearby(self.home, names[0])).path:
            return Path(self.home.real(verdict.path))
        if self.images is None:
            return None
        here = self.images.names()
        for wish in filter(None, (end for name in names for end in ends_of(name))):
            stem = wish.rpartition(".")[0] or wish
            for likely in ({wish.casefold()}, {f"{one}.{ending}".casefold() for one in (wish, stem) for ending in PICTURE.endings}):
                match = [name for name in here if name.casefold() in likely]
                if len(match) == 1 and (verdict := judge(self.images, match[0])).path:
                    return Path(self.images.real(verdict.path))
        return None

    def panel(self, canvas: Canvas) -> Hung:
        """Write the panel of a canvas, in each language."""
        real = next(path for names in canvas.images if (path := self.found(names)))
        label = in_one_line(said_somehow(canvas.label, self.language)) or real.stem
        title = shortened(label)
        name = new_id(title, self.taken, "picture")
        self.taken.add(name)
        stem = new_id(real.stem, self.pictures, name)
        self.pictures.add(stem)
        file = f"{PICTURE.home}/{stem}{real.suffix.lower()}"
        self.files[file] = real
        self.write(f"{PANELS}/{name}.yaml", "".join(self.lines(canvas, name, label, file)))
        for language in self.others:
            words = "".join(self.words(canvas, language, label != title))
            if words:
                self.write(f"{TRANSLATIONS}/{language}/{PANELS}/{name}.yaml", words)
                self.translated[language] += 1
        return Hung(name, title, file, canvas)

    def write(self, path: str, text: str) -> None:
        """Keep the text of a file, with the line for editors where the exhibit has schemas."""
        self.files[path] = (headed(path, text) if self.inside.names(HOME) else text).encode()

    def lines(self, canvas: Canvas, name: str, label: str, file: str) -> Iterator[str]:
        """Write a panel in the exhibit's own language."""
        title = shortened(label)
        yield f"id: {name}\ntitle: {scalar(title)}\nart:\n  file: {file}\n"
        yield comment("alt: what someone who cannot see the picture should know", "  ")
        if label != title:
            yield f"  caption: {scalar(label)}\n"
        if credit := in_one_line(said_somehow(canvas.credit, self.language)):
            yield f"  credit: {scalar(credit)}\n"
        if canvas.rights:
            yield f"  rights: {scalar(rights_of(canvas.rights))}\n"
        summary = as_prose(said_somehow(canvas.summary, self.language)).text
        yield prose("body", summary or UNWRITTEN.get(self.language.partition("-")[0], TO_BE_WRITTEN))

    def words(self, canvas: Canvas, language: str, has_caption: bool) -> Iterator[str]:  # noqa: FBT001, one word of the panel it translates
        """Write what a panel says in another language."""
        label = in_one_line(said(canvas.label, language))
        if label:
            yield f"title: {scalar(shortened(label))}\n"
        if label and has_caption:
            yield f"art:\n  caption: {scalar(label)}\n"
        if summary := as_prose(said(canvas.summary, language)).text:
            yield prose("body", summary)

    def chapter_in(self, language: str, chapter: str, title: str) -> dict[str, Content]:
        """Name the chapter in another language, where its file has chapters."""
        name = f"{TRANSLATIONS}/{language}/{COVER}"
        if not title:
            return {}
        try:
            return {name: with_chapter(self.inside.read(name), name, [f"- id: {chapter}", f"  title: {scalar(shortened(title))}"])}
        except Unreadable:
            self.left.append(f"the chapter's title in {language}: {title}")
            return {}


def ends_of(address: str) -> Iterator[str]:
    """Give the names that an address may stand for: its last part, and the part that names a picture in a request for one."""
    parts = [unquote(part) for part in BEHIND.split(address, maxsplit=1)[0].split("/") if part]
    if len(parts) > IMAGE_REQUEST:
        yield parts[-1 - IMAGE_REQUEST].rpartition("/")[2]
    if parts:
        yield parts[-1].rpartition("/")[2]


def panels_title(panels: tuple[Hung, ...]) -> str:
    """Name a chapter whose manifest has no name: after its first picture."""
    return panels[0].title if panels else ""
