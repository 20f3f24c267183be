"""A folder becomes an exhibit.

A mistake costs no more than the noun it stands in: a panel with one is left out, the others are shown; of a list of people
one is left out. What then refers to it is not reported again, only hidden. The cover alone is mended rather than left out,
for without it nothing could be shown. Loading never raises for what an author can do.
"""

import re
from pathlib import Path
from typing import Final

from kiosk.exhibit import prose, rules, teaching
from kiosk.exhibit.checks import GONE, Checker, Known
from kiosk.exhibit.classroom import Lesson, Question
from kiosk.exhibit.collector import without_collector
from kiosk.exhibit.convert import convert
from kiosk.exhibit.divided import parts
from kiosk.exhibit.entries import Entry, caption_entries
from kiosk.exhibit.files import Folder
from kiosk.exhibit.finding import at, id_of
from kiosk.exhibit.format_rules import FILE_NAME, ID_TWICE, MARKUP, STRAY_FILE, UNLISTED, UNREADABLE, WRONG_VALUE
from kiosk.exhibit.kinds import ID_PATTERN
from kiosk.exhibit.loaded import Loaded, gather
from kiosk.exhibit.manuscript import Manuscript, read
from kiosk.exhibit.mapped import placed
from kiosk.exhibit.model import Cover, Dataset, Event, Exhibit, Figure, Noun, Panel, Source, Term
from kiosk.exhibit.model import Place as Somewhere
from kiosk.exhibit.nodes import Mapping, Node, Sequence, Tree, parse, place_in, texts_in
from kiosk.exhibit.problem import Problem, did_you_mean, nearest_file
from kiosk.exhibit.theme import ARCHIVE, Theme
from kiosk.exhibit.theming import read_theme
from kiosk.exhibit.trees import Trees

__all__ = ["CATALOGUES", "COVER", "PANELS", "YAML", "Loaded", "load", "read_tree", "text_faults"]

COVER: Final = "exhibit.yaml"
PANELS: Final = "panels"
YAML: Final = (".yaml", ".yml")
CATALOGUES: Final[dict[str, tuple[str, type[Noun]]]] = {
    "source": ("sources.yaml", Source),
    "place": ("places.yaml", Somewhere),
    "term": ("glossary.yaml", Term),
    "figure": ("figures.yaml", Figure),
    "event": ("events.yaml", Event),
    "dataset": ("datasets.yaml", Dataset),
    "question": ("questions.yaml", Question),
}
"""The nouns that stand in lists, each kind in its file, which may be divided (divided.py)."""
FOLDERS: Final[dict[str, tuple[str, type[Noun]]]] = {"panel": (PANELS, Panel), "lesson": ("lessons", Lesson)}
"""The nouns that have a file each, and the folder that they lie in."""


def load(folder: Path, *, keep: bool = False, trees: Trees | None = None) -> Loaded:
    """Load the exhibit in a folder. Gives whatever can be shown, also when that is nothing.

    With `keep`, the places of everything that is shown are given too, for whoever goes on looking. With `trees`, files that are as they
    were are not parsed again.
    """
    if not folder.is_dir():
        message = "this is a file, not a folder" if folder.exists() else "there is no such folder"
        problem = UNREADABLE.problem(str(folder), message, f"an exhibit is a folder with an {COVER} in it")
        return Loaded(Exhibit(folder=str(folder), cover=_empty_cover(folder)), (problem,))
    with without_collector():
        loaded = _Loading(Folder(folder), trees or Trees(), keep=keep).run()
    return loaded if keep else loaded.alone()


class _Loading:
    """One load: reads every file, then holds the nouns against each other."""

    def __init__(self, folder: Folder, files: Trees, *, keep: bool = False) -> None:
        self.folder = folder
        self.files = files
        self.keeps = keep
        self.known = Known()
        self.trees: list[Tree] = []
        self.loose: list[Problem] = []
        self.catalogues: dict[str, dict[str, Entry]] = {}
        self.unread: set[int] = set()
        """Texts of nouns that are not shown."""

    def run(self) -> Loaded:
        """Read, check, and put together."""
        self.files.begin()
        cover = self.read_cover()
        for noun, (name, kind) in CATALOGUES.items():
            self.catalogues[noun] = self.read_catalogue(noun, name, kind)
        panels, lessons = (self.read_folder(noun) for noun in FOLDERS)
        self.look_around()

        checker = Checker(self.folder, self.known)
        front = self.check(cover, checker).noun if cover else _empty_cover(self.folder.path)
        order = [name for chapter in front.chapters for name in chapter.panels]
        self.known.usable["panel"] = set(order)
        self.check_questions(panels)
        self.check_catalogues(checker)
        listed = [one for entries in self.catalogues.values() for one in entries.values()]
        for entry in [*panels.values(), *lessons.values()]:
            self.check(entry, checker)
        if cover:
            self.report_unlisted(panels, order)
        self.check_texts(checker)

        nouns = {noun: {name: entry.noun for name, entry in entries.items()} for noun, entries in self.catalogues.items()}
        exhibit = Exhibit(
            folder=self.folder.root,
            cover=front,
            panels=tuple(panels[name].noun for name in order),
            figures=nouns["figure"],
            places=nouns["place"],
            events=nouns["event"],
            datasets=nouns["dataset"],
            terms=nouns["term"],
            sources=nouns["source"],
            questions=nouns["question"],
            theme=self.read_theme(cover),
        )
        exhibit = teaching.taught(exhibit, lessons, self.known)
        shown = [*([cover] if cover else []), *(panels[name] for name in order), *listed, *lessons.values()]
        for entry in shown:
            entry.language = front.language
        captions = caption_entries(self.folder, checker.captions if self.keeps else {}, front.language)
        manuscripts = [tree.manuscript for tree in self.trees] + [entry.manuscript for entry in captions]
        return gather(exhibit, self.loose, manuscripts, [*shown, *captions])

    def open(self, name: str) -> Tree:
        """Read and parse one file."""
        tree = self.files.read(self.folder, name)
        self.trees.append(tree)
        return tree

    def read_cover(self) -> Entry | None:
        """Read exhibit.yaml. What is wrong in it is left out, the rest is used."""
        if COVER not in self.folder.names():
            near = nearest_file(COVER, (name for name in self.folder.names() if name.lower().endswith(YAML)))
            hint = f"is it in '{near}'?" if near else "it gives the title, the chapters and the order of panels"
            self.loose.append(UNREADABLE.problem(self.folder.shown(COVER), f"there is no {COVER}", hint))
        else:
            tree = self.open(COVER)
            cover = convert(tree.root, Cover, tree.manuscript, salvage=True) if tree.root else None
            if cover and tree.root:
                self.known.usable["role class"] = {role.id for role in cover.role_classes}
                self.known.declared["role class"] = set(self.known.usable["role class"])
                if tree.manuscript.problems:
                    self.known.silent.add("role class")
                return Entry(cover, tree.root, tree.manuscript)
        self.known.silent |= {"role class", "panel"}
        return None

    def read_theme(self, cover: Entry | None) -> Theme:
        """Read the theme that exhibit.yaml names; without one, and where it cannot be used, that is `archive`."""
        theme, tree = read_theme(cover, self.folder, self.files) if cover else (ARCHIVE, None)
        self.trees += [tree] if tree else []
        return theme

    def read_catalogue(self, noun: str, name: str, kind: type[Noun]) -> dict[str, Entry]:
        """Read the files that list nouns of one kind. There may be none."""
        entries: dict[str, Entry] = {}
        for part in parts(self.folder, name):
            tree = self.open(part)
            if tree.cut_short:
                self.known.silent.add(noun)
            if isinstance(tree.root, Sequence):
                for node in tree.root.items:
                    self.keep(noun, kind, node, tree.manuscript, entries)
            elif tree.root is not None:
                self.known.silent.add(noun)
                hint = "begin each entry with `- id: …`, and indent its other keys by two spaces"
                tree.manuscript.report(f"{part} must be a list", tree.root, rule=WRONG_VALUE, hint=hint)
        return entries

    def read_folder(self, noun: str) -> dict[str, Entry]:
        """Read a folder with one noun in each file: panels/*.yaml, lessons/*.yaml."""
        entries: dict[str, Entry] = {}
        home, kind = FOLDERS[noun]
        # By stem: of two files with one id the first is taken, which is `kirov.yaml` then, and not `kirov copy.yaml`.
        for stem in sorted(name.removesuffix(".yaml") for name in self.folder.names(home) if name.endswith(".yaml")):
            if stem.startswith(".") or not stem:
                continue
            tree = self.open(f"{home}/{stem}.yaml")
            kept = len(entries)
            written = id_of(tree.root) if tree.root else None
            if tree.root:
                self.keep(noun, kind, tree.root, tree.manuscript, entries)
            if len(entries) == kept:
                self.known.declared[noun].add(stem)
            if written is not None and written.text != stem and re.search(ID_PATTERN, written.text):
                message = f"the id '{written.text[:40]}' is not the name of the file"
                tree.manuscript.report(message, written, rule=FILE_NAME, hint=f"name the file {home}/{written.text[:64]}.yaml")
        return entries

    def check_catalogues(self, checker: Checker) -> None:
        """Check what is told once for all panels, and take away what makes no sense without something that is not there."""
        for noun, entries in self.catalogues.items():
            for name, entry in list(entries.items()):
                if self.check(entry, checker).noun is GONE:
                    del entries[name]
                    self.known.usable[noun].discard(name)

    def check_questions(self, panels: dict[str, Entry]) -> None:
        """Take away the questions about sensitive panels."""
        asked = self.catalogues["question"]
        before = dict(asked)
        teaching.withhold(asked, {name for name, entry in panels.items() if entry.noun.sensitive})
        self.known.usable["question"] = set(asked)
        self.pass_over(*(before[name].node for name in before.keys() - asked))

    def pass_over(self, *nodes: Node) -> None:
        """Look at no text of nouns that are not shown: nobody knows which of them are prose."""
        self.unread.update(id(text) for node in nodes for text in texts_in(node))

    def keep(self, noun: str, kind: type[Noun], node: Node, manuscript: Manuscript, entries: dict[str, Entry]) -> None:
        """Convert one noun and keep it under its id; of two with one id the first is kept."""
        if manuscript.is_full and not isinstance(node, Mapping):
            return
        name = id_of(node)
        if name is not None and re.search(ID_PATTERN, name.text):
            self.known.declared[noun].add(name.text)
        value = self.files.noun(node, kind, manuscript)
        if value is None or name is None:
            if manuscript.is_full:
                return
            self.pass_over(node)
            return
        first = entries.get(name.text)
        if first is None:
            entries[name.text] = Entry(value, node, manuscript)
            self.known.usable[noun].add(name.text)
            return
        self.pass_over(node)
        where = f"on line {first.node.line}" if first.manuscript is manuscript else f"in {Path(first.manuscript.path).name}"
        manuscript.report(
            f"the id '{name.text}' is used twice; it stands first {where}", name, rule=ID_TWICE, hint="give each an id of its own"
        )

    def check(self, entry: Entry, checker: Checker) -> Entry:
        """Hold one noun against its own rules, then against all others, and take away what cannot be shown."""
        rules.apply(entry.noun, entry.node, entry.manuscript)
        checked = checker.check(entry.noun, entry.node, entry.manuscript)
        entry.noun = placed(checked, entry.node, checker) if isinstance(checked, Dataset) else rules.shown(checked)
        return entry

    def report_unlisted(self, panels: dict[str, Entry], order: list[str]) -> None:
        """Warn of panels that no chapter lists."""
        for name in panels.keys() - set(order):
            entry = panels[name]
            hint = f"add '{name}' to the panels of a chapter in {COVER}"
            message = "no chapter lists this panel, so it is not shown"
            entry.manuscript.report(message, at(entry.node, "id"), rule=UNLISTED, hint=hint)

    def check_texts(self, checker: Checker) -> None:
        """Find what would stand on the screen as it is typed."""
        for tree in self.trees:
            text_faults(tree, checker.seen | self.unread)

    def look_around(self) -> None:
        """Warn of files that look as if they should have been read."""
        readable = [COVER, *(name for name, _ in CATALOGUES.values())]
        for name in sorted(self.folder.names()):
            if name.lower().endswith(YAML) and name not in readable and not name.startswith("."):
                self.warn(name, "this file is not read", readable)
        for home, _ in FOLDERS.values():
            if not self.folder.names(home) and (near := did_you_mean(home, self.folder.names() - {*readable, home})):
                self.warn(near, "this folder is not read", [home])
        for home in [*(home for home, _ in FOLDERS.values()), *(name.removesuffix(".yaml") for name, _ in CATALOGUES.values())]:
            for name in sorted(self.folder.names(home)):
                if name.lower().endswith(YAML) and not name.endswith(".yaml"):
                    self.warn(f"{home}/{name}", "this file is not read", [f"{home}/{name.rpartition('.')[0]}.yaml"])

    def warn(self, name: str, message: str, choices: list[str]) -> None:
        """Add a warning about a file as a whole."""
        guess = nearest_file(name, choices)
        hint = f"did you mean '{guess}'?" if guess else f"an exhibit has {', '.join(choices)}"
        self.loose.append(STRAY_FILE.problem(self.folder.shown(name), message, hint))


def read_tree(folder: Folder, name: str) -> Tree:
    """Read and parse one file."""
    return parse(read(folder, name))


def text_faults(tree: Tree, settled: set[int]) -> None:
    """Report HTML in any text, and links in texts that are not prose: both would stand on the screen as they are typed.

    `settled` holds the identities of the texts whose links were looked at, and of those about which nobody knows.
    """
    for text in () if tree.manuscript.is_full else tree.texts:
        faults = prose.html_faults(text.text) if "<" in text.text else ()
        if "[" in text.text and not tree.cut_short and id(text) not in settled:
            faults += prose.stray_links(text.text)
        for fault in faults:
            tree.manuscript.report(fault.message, place_in(tree.manuscript, text, fault.offset, fault.width), rule=MARKUP, hint=fault.hint)


def _empty_cover(folder: Path) -> Cover:
    """Give the cover of an exhibit that has none: its folder's name and no chapters."""
    return Cover(id="exhibit", title=folder.resolve().name or "Exhibit", chapters=())
