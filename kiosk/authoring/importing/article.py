"""An article becomes the skeleton of an exhibit: its headings are chapters and panels, its words stay beside them.

A panel says in 30 to 70 words of the curator's own what the section says in its way. So the article is kept under `source/`,
where no visitor sees it and `kiosk check` compares with it, and each panel says in a comment where its section stands there.
Only whoever wrote the article (`own_words`) finds its text in the panels.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final, NamedTuple

from msgspec import Struct

from kiosk.authoring.filing import Content
from kiosk.authoring.importing.ids import ONLY_UKRAINIAN, new_id
from kiosk.authoring.importing.nearby import nearby
from kiosk.authoring.importing.yamlwords import comment, prose, scalar
from kiosk.authoring.schemas import EVERY_FILE, HOME, SETTINGS, as_json, editor_settings, headed
from kiosk.documents.decoding import read_document
from kiosk.documents.markdown import outline_of_markdown
from kiosk.documents.outline import Outline, Part, Picture, Section
from kiosk.documents.plaintext import outline_of_text
from kiosk.documents.worddocument import read_word
from kiosk.exhibit.files import Folder, Unreadable
from kiosk.exhibit.loader import COVER, PANELS
from kiosk.guidelines.counting import words
from kiosk.guidelines.lengths import PANEL
from kiosk.guidelines.reading_grade import grade
from kiosk.guidelines.texts import read

MARKDOWN: Final = (".md", ".markdown")
WORD: Final = (".docx",)
"""What is read as Markdown, and kept as that under `source/`."""
TO_COME: Final = "images/to-come.svg"
GROUND: Final = """\
<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="1600" viewBox="0 0 1200 1600">
<rect width="1200" height="1600" fill="#4a453c"/>
</svg>
"""
MOST_PANELS: Final = 300
UNWRITTEN: Final = {"ru": "Текст ещё не написан.", "uk": "Текст ще не написано."}
TO_BE_WRITTEN: Final = "To be written."
NUMBER: Final = re.compile(
    r"(?:(?i:chapter|part|section|глава|часть|розділ|частина)\s+)?(?:\d{1,2}(?:\.\d{1,2})*|[IVXLC]{1,6})[.):]\s+"
    r"(?![A-Z]\.|\w+ \d{4}\b)(?=\S)"
    r"|\d{1,2}(?:\.\d{1,2})+\s+(?=[^\W\d_a-zа-яєіїґё])"
)
"""What numbers a heading: `3.`, `Chapter IV:`, `1.2`; not the letters of V. I. Lenin, 1.5 million people, or the 20. Juli 1944."""
INSIDE: Final = re.compile(r"(?<=\w)'(?=\w)")
BREAK: Final = re.compile(r"\s*[:;,(]\s|\s[–—-]\s")
CYRILLIC: Final = re.compile("[\u0400-\u04ff]")
LATIN: Final = re.compile("[A-Za-z]")


class Wish(NamedTuple):
    """What whoever imports an article decides about it."""

    language: str = ""
    encoding: str = ""
    own_words: bool = False


class Drafted(Struct, frozen=True, kw_only=True):
    """A panel that stands for a section, with what is counted of the section."""

    id: str
    title: str
    section: Section
    words: int
    grade: float
    picture: str = ""
    """The file of its picture in the exhibit; empty where there is none yet."""
    others: tuple[str, ...] = ()

    @property
    def is_long(self) -> bool:
        """Tell that its title has more words than a headline can hold."""
        return len(words(self.title)) > PANEL["title"].most


class Skeleton(Struct, frozen=True, kw_only=True):
    """An exhibit to be written: its files, and its panels chapter by chapter."""

    outline: Outline
    language: str
    chapters: tuple[tuple[Part, tuple[Drafted, ...]], ...]
    files: Mapping[str, Content]
    left: tuple[str, ...]
    """Pictures that were not taken over, each with the reason."""
    source: str = ""

    @property
    def panels(self) -> tuple[Drafted, ...]:
        """All panels in their order."""
        return tuple(panel for _, panels in self.chapters for panel in panels)


def skeleton_of(file: Path, name: str, wish: Wish) -> Skeleton:
    """Make the skeleton of an exhibit of this name out of an article. Raises Unreadable."""
    kind = file.suffix.lower()
    text = read_word(file) if kind in WORD else read_document(file, wish.encoding)
    outline = outline_of_markdown(text) if kind in (*MARKDOWN, *WORD) else outline_of_text(text)
    if not outline.sections:
        hint = (
            "a heading is a short line of its own, without a full stop; in Markdown (.md) it begins with #, in Word (.docx) it has a style"
        )
        raise Unreadable("no heading was found in it", hint)
    if len(outline.sections) > MOST_PANELS:
        hint = f"an exhibit of more than {MOST_PANELS} panels is several; divide the text"
        raise Unreadable(f"it has {len(outline.sections):,} sections", hint)
    language = wish.language or language_of(text)
    drafting = _Drafting(Folder(file.absolute().parent), language, name)
    chapters = tuple((part, tuple(drafting.panels(part))) for part in outline.parts)
    source = "" if wish.own_words else f"source/{new_id(file.stem, (), 'article')}{'.md' if kind in WORD else kind}"
    if source:
        drafting.files[source] = text.encode()
    cover = _cover(outline, chapters, name, language, source)
    panels = (panel for _, panels in chapters for panel in panels)
    written = {COVER: cover, **{f"{PANELS}/{panel.id}.yaml": _panel(panel, language, source) for panel in panels}}
    for_editors = {SETTINGS: editor_settings(), **{f"{HOME}/{schema.name}.json": as_json(schema) for schema in EVERY_FILE}}
    return Skeleton(
        outline=outline,
        language=language,
        chapters=chapters,
        files={
            **{path: headed(path, text).encode() for path, text in written.items()},
            **{path: text.encode() for path, text in for_editors.items()},
            TO_COME: GROUND.encode(),
            **drafting.files,
        },
        left=tuple(drafting.left),
        source=source,
    )


def language_of(text: str) -> str:
    """Guess the language of a text by its letters, as far as that goes: Ukrainian, Russian, else English."""
    if len(CYRILLIC.findall(text)) <= len(LATIN.findall(text)):
        return "en"
    return "uk" if ONLY_UKRAINIAN.search(text) else "ru"


def shortened(heading: str) -> str:
    """Give the words of a heading that can be a headline: without its number, and up to its colon where it is too long."""
    number = NUMBER.match(heading)
    bare = INSIDE.sub("’", heading[number.end() :] if number else heading)
    most = PANEL["title"].most
    if len(words(bare)) <= most:
        return bare
    first = BREAK.split(bare)[0].strip()
    return first if PANEL["title"].least <= len(words(first)) <= most else bare


class _Drafting:
    """Gives each section its panel, and each picture its place."""

    def __init__(self, home: Folder, language: str, name: str) -> None:
        self.home = home
        self.name = name
        """What a panel without a heading is called: as the exhibit is."""
        self.language = language
        self.ids: set[str] = set()
        self.files: dict[str, Content] = {}
        self.copied: dict[str, str] = {}
        self.left: list[str] = []

    def panels(self, part: Part) -> Iterator[Drafted]:
        """Draft the panels of a chapter."""
        for section in part.sections:
            title = shortened(section.heading) or self.name
            name = new_id(title, self.ids, "panel")
            self.ids.add(name)
            said = read(section.text).text
            pictures = [copy for picture in section.pictures if (copy := self.picture(picture))]
            yield Drafted(
                id=name,
                title=title,
                section=section,
                words=len(words(said)),
                grade=max(0, grade(said)) if self.language.partition("-")[0] == "en" else 0,
                picture=pictures[0] if pictures else "",
                others=tuple(pictures[1:]),
            )

    def picture(self, picture: Picture) -> str:
        """Copy a picture that lies beside the article, and give its path; tell of any other."""
        target = picture.target
        if target in self.copied:
            return self.copied[target]
        verdict = nearby(self.home, target)
        if verdict.fault:
            self.left.append(verdict.fault)
            return ""
        stem, _, ending = verdict.path.rpartition("/")[2].rpartition(".")
        taken = {name.rpartition("/")[2].rpartition(".")[0] for name in (*self.files, TO_COME)}
        place = f"images/{new_id(stem, taken, 'picture')}.{ending.lower()}"
        self.files[place] = Path(self.home.real(verdict.path))
        self.copied[target] = place
        return place


def _cover(outline: Outline, chapters: tuple[tuple[Part, tuple[Drafted, ...]], ...], name: str, language: str, source: str) -> str:
    """Write exhibit.yaml."""
    title = outline.title or name
    lines = [
        comment("Everything here may be changed. `kiosk check` says what is still to be done, docs/exhibit-format.md how."),
        f"id: {new_id(name, (), 'exhibit')}\ntitle: {scalar(shortened(title))}\nlanguage: {language}\n",
    ]
    if source:
        lines += [
            comment("The text whose sections the panels stand for. No visitor sees it; `kiosk check` finds what was copied from it."),
            f"source_document:\n  title: {scalar(title)}\n",
            f"  publisher: {scalar(outline.byline)}\n" if outline.byline else "",
            f"  kind: article\n  file: {source}\n",
        ]
    lines.append("chapters:\n")
    taken: set[str] = set()
    for part, panels in chapters:
        heading = part.heading or panels[0].section.heading or title
        chapter = new_id(shortened(heading), taken, "chapter")
        taken.add(chapter)
        lines.append(f"  - id: {chapter}\n    title: {scalar(shortened(heading))}\n")
        if part.heading and part.heading not in {panel.section.heading for panel in panels}:
            lines.append(f"    section: {scalar(part.heading)}\n")
        lines += ["    panels:\n", *(f"      - {panel.id}\n" for panel in panels)]
    return "".join(lines)


def _panel(panel: Drafted, language: str, source: str) -> str:
    """Write the file of a panel."""
    own = not source and panel.words > 0
    section = panel.section
    counted = f"{panel.words} words" + (f", {panel.grade:.0f} years of school" if panel.grade else "")
    where = f"line {section.line}" if section.line == section.last else f"lines {section.line} to {section.last}"
    body = UNWRITTEN.get(language.partition("-")[0], TO_BE_WRITTEN)
    fits = own and panel.words <= PANEL["body"].most
    asked = f"{PANEL['body']} words"
    lines = [
        f"id: {panel.id}\n",
        f"section: {scalar(section.heading)}\n" if section.heading else "",
        comment(f"A headline has {PANEL['title']} words.") if panel.is_long else "",
        f"title: {scalar(panel.title)}\n",
        f"art:\n  file: {panel.picture or TO_COME}\n",
    ]
    alt = next((picture.alt for picture in section.pictures if picture.alt), "") if panel.picture else ""
    lines.append(f"  alt: {scalar(alt)}\n" if alt else comment("alt: what someone who cannot see the picture should know", "  "))
    lines += [comment(f"Another picture of this section: {other}") for other in panel.others]
    if fits:
        return "".join([*lines, prose("body", section.text)])
    if own:
        lines.append(comment(f"The section has {counted}. A body has {asked}; the whole text stands below."))
        return "".join([*lines, f"body: {body}\n", prose("full", section.text)])
    if source:
        lines.append(comment(f"The section has {counted}: {source}, {where}. Say it in {asked} of your own."))
    return "".join([*lines, f"body: {body}\n"])
