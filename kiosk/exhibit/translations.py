"""An exhibit in another language: the original with the words of `translations/<language>/` laid over it.

What has not been translated stands in the original's language and is reported; nothing is lost, and no key is ever shown.
Reading a translation never raises for what a translator can do.
"""

from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple

from msgspec.structs import replace

from kiosk.exhibit import prose
from kiosk.exhibit.catalogue import Source
from kiosk.exhibit.checks import Checker, Known
from kiosk.exhibit.collector import without_collector
from kiosk.exhibit.content_rules import LINK_LOST, MISFIT, NOTHING_TRANSLATED, UNTRANSLATED
from kiosk.exhibit.divided import parts
from kiosk.exhibit.entries import Entry, caption_entries
from kiosk.exhibit.files import Folder
from kiosk.exhibit.format_rules import STRAY_FILE
from kiosk.exhibit.loaded import Loaded, Share, gather
from kiosk.exhibit.loader import CATALOGUES, COVER, FOLDERS, YAML, read_tree, text_faults
from kiosk.exhibit.manuscript import Manuscript, Place
from kiosk.exhibit.model import Exhibit, Figure, Lesson, Panel
from kiosk.exhibit.nodes import Mapping, Node, Scalar, Sequence, Tree
from kiosk.exhibit.overlay import Overlay, Seen, listed
from kiosk.exhibit.problem import Problem, did_you_mean, shorten
from kiosk.exhibit.recordings import SILENT_LIFE, SILENT_TEXTS
from kiosk.exhibit.rulebook import Rule
from kiosk.exhibit.trees import Trees
from kiosk.exhibit.wordings import Wording
from kiosk.exhibit.words import texts_of

TRANSLATIONS: Final = "translations"


def translate(exhibit: Exhibit, folder: Path, language: str, *, keep: bool = False, trees: Trees | None = None) -> Loaded:
    """Give the exhibit in one of its languages, with all that is wrong with the translation; its own language is the exhibit itself.

    With `keep`, the places of everything that is translated are given too. With `trees`, files that are as they were when it was read
    before are not parsed again.
    """
    if language == exhibit.cover.language:
        return Loaded(exhibit)
    with without_collector():
        loaded = _Translating(exhibit, Folder(folder), language, trees or Trees(), keep=keep).run()
    return loaded if keep else loaded.alone()


class Laid(NamedTuple):
    """What is laid over a noun, and what it is written in."""

    node: Node
    manuscript: Manuscript


class _Translating:
    """One translation: reads its files, lays each over its noun."""

    def __init__(self, exhibit: Exhibit, folder: Folder, language: str, read: Trees, *, keep: bool = False) -> None:
        self.exhibit = exhibit
        self.folder = folder
        self.read = read
        self.language = language
        self.keeps = keep
        self.home = f"{TRANSLATIONS}/{language}"
        self.trees: list[Tree] = []
        self.loose: list[Problem] = []
        self.checker = Checker(folder, known(exhibit))
        self.wordings = read.wordings(language)
        self.entries: list[Entry] = []
        self.plain: set[int] = set()
        """Texts that were taken over as they are typed: a link in one of them would show."""
        self.said = 0
        self.missing = 0

    def run(self) -> Loaded:
        """Read and lay over."""
        exhibit = self.exhibit
        self.wordings.begin(self.checker.known)
        names = self.folder.names(self.home)
        if not names:
            message = f"there is no translation into '{self.language}'"
            hint = f"make the folder {self.home}, or take '{self.language}' out of the languages in {COVER}"
            self.loose.append(self.at_language(message, hint))
            return Loaded(exhibit, tuple(self.loose), Share(0, sum(len(texts_of(noun)) for noun in _nouns(exhibit))))
        cover = self.one(COVER, exhibit.cover)
        single = {noun: {one.id: self.one(f"{home}/{one.id}.yaml", one) for one in held} for noun, home, held in single_files(exhibit)}
        nouns: dict[str, dict[str, Any]] = {}
        for noun, (name, kind) in CATALOGUES.items():
            held: dict[str, Any] = getattr(exhibit, f"{noun}s")
            nouns[f"{noun}s"] = held if kind is Source else self.catalogue(name, held)
        self.look_around(names)
        for tree in self.trees:
            text_faults(tree, {id(text) for text in tree.texts} - self.plain)
        said = replace(
            exhibit, cover=replace(cover, language=self.language), panels=tuple(single["panel"].values()), lessons=single["lesson"], **nouns
        )
        share = Share(self.said, self.said + self.missing)
        captions = caption_entries(self.folder, self.checker.captions if self.keeps else {}, self.language)
        manuscripts = [tree.manuscript for tree in self.trees] + [entry.manuscript for entry in captions]
        return gather(said, self.loose, manuscripts, [*self.entries, *captions], share)

    def at_language(self, message: str, hint: str) -> Problem:
        """Say something of the language as a whole, where the cover names it."""
        tree = read_tree(self.folder, COVER)
        named = tree.root.get("languages") if isinstance(tree.root, Mapping) else None
        offered = named.items if isinstance(named, Sequence) else ()
        at = next((item for item in offered if isinstance(item, Scalar) and item.text == self.language), named or Place(1, 1))
        return tree.manuscript.problem(message, at, rule=UNTRANSLATED, hint=hint)

    def open(self, name: str) -> Tree | None:
        """Read one file of the translation; None when there is none."""
        folder, _, last = f"{self.home}/{name}".rpartition("/")
        if last not in self.folder.names(folder):
            self.warn(UNTRANSLATED, name, "this file is not translated")
            return None
        tree = self.read.read(self.folder, f"{self.home}/{name}")
        self.trees.append(tree)
        return tree

    def one(self, name: str, noun: Any) -> Any:
        """Lay a file over the one noun it stands for."""
        tree = self.open(name)
        if tree is None or tree.root is None:
            return self.leave(noun)
        if isinstance(tree.root, Mapping) and isinstance(known := tree.root.get("id"), Scalar) and known.text != noun.id:
            tree.manuscript.report(f"the original's id is '{noun.id}'", known, hint=f"write `id: {noun.id}`, or take it out", rule=MISFIT)
        return self.lay(noun, tree.root, tree.manuscript)

    def catalogue(self, name: str, held: dict[str, Any]) -> dict[str, Any]:
        """Lay a file over the nouns of a list."""
        files = parts(self.folder, name, self.home)
        if not files and any(texts_of(noun) for noun in held.values()):
            files = [name]
        trees = [tree for file in files if (tree := self.open(file)) is not None]
        written: dict[str, Laid] = {}
        for tree in trees:
            self.find_entries(tree, name, held, written)
        absent = [key for key, noun in held.items() if key not in written and texts_of(noun)]
        if absent and any(tree.root for tree in trees) and not any(tree.cut_short for tree in trees):
            count = f"{len(absent)} of {len(held)} entries are not translated: {listed(absent)}"
            trees[0].manuscript.report(count, rule=UNTRANSLATED)
        return {key: self.lay(noun, *written[key]) if key in written else self.leave(noun) for key, noun in held.items()}

    def find_entries(self, tree: Tree, name: str, held: dict[str, Any], written: dict[str, Laid]) -> None:
        """Find the entries of a list by their ids, beside those that are found already."""
        if tree.root is not None and not isinstance(tree.root, Sequence):
            tree.manuscript.report(f"{name} must be a list, as it is in the original", tree.root, rule=MISFIT)
        for node in tree.root.items if isinstance(tree.root, Sequence) else ():
            key = node.get("id") if isinstance(node, Mapping) else None
            if not isinstance(key, Scalar):
                tree.manuscript.report("this entry has no `id:`, so nobody knows what it translates", node, rule=MISFIT)
            elif key.text not in held:
                tree.manuscript.report(f"the original has no '{shorten(key.text)}'", key, meant=(key.text, held), rule=MISFIT)
            elif key.text in written:
                tree.manuscript.report(f"'{shorten(key.text)}' is translated twice", key, hint="keep one of the two", rule=MISFIT)
            else:
                written[key.text] = Laid(node, tree.manuscript)

    def lay(self, noun: Any, node: Node, manuscript: Manuscript) -> Any:
        """Lay an overlay over one noun, or take what that gave before."""
        wording = self.wordings.found(noun, node, manuscript) or self.lay_anew(noun, node, manuscript)
        self.wordings.keep(wording)
        self.said += wording.said
        self.missing += wording.missing
        self.plain |= wording.plain
        self.entries.append(Entry(wording.laid, node, manuscript, self.language))
        return wording.laid

    def lay_anew(self, noun: Any, node: Node, manuscript: Manuscript) -> Wording:
        """Lay an overlay over one noun, and report what it leaves out."""
        known = len(manuscript.problems)
        self.checker.begin(manuscript, getattr(noun, "claims", None))
        overlay = Overlay(manuscript, lambda seen: self.prose(seen, manuscript), self.checker.file)
        laid = overlay.lay(unspoken(noun), node)
        if overlay.missing:
            place = next((key for key, _ in node.entries.values()), node) if isinstance(node, Mapping) else node
            total = overlay.said + len(overlay.missing)
            message = f"{len(overlay.missing)} of {total} texts are not translated: {listed(overlay.missing)}"
            manuscript.report(message, place, rule=UNTRANSLATED)
        return Wording(
            noun=noun,
            node=node,
            laid=laid,
            problems=tuple(manuscript.problems[known:]),
            said=overlay.said,
            missing=len(overlay.missing) + overlay.lost,
            plain=overlay.plain,
            lasts=not (overlay.has_files or manuscript.is_full),
        )

    def leave(self, noun: Any) -> Any:
        """Leave a noun as it is in the original, and count what is missing."""
        self.missing += len(texts_of(noun))
        return unspoken(noun)

    def prose(self, seen: Seen, manuscript: Manuscript) -> str:
        """Read a translated prose: its links must lead somewhere, and what the original marks or links must be there too."""
        text = self.checker.markup(seen.text.text, seen.text)
        compare_ends(seen.text.text, seen.original, seen.text, manuscript)
        return text

    def look_around(self, names: frozenset[str]) -> None:
        """Warn of files that translate nothing."""
        readable = [COVER, *(name for name, kind in CATALOGUES.values() if kind is not Source)]
        for name in sorted(names - set(readable)):
            if name == CATALOGUES["source"][0]:
                self.warn(NOTHING_TRANSLATED, name, "this file is not read: sources are the same in every language")
            elif name.lower().endswith(YAML) and not name.startswith("."):
                self.warn(STRAY_FILE, name, "this file is not read", did_you_mean(name, readable))
        for noun, home, held in single_files(self.exhibit):
            there = {f"{one.id}.yaml" for one in held}
            for name in sorted(self.folder.names(f"{self.home}/{home}") - there):
                if name.lower().endswith(YAML) and not name.startswith("."):
                    self.warn(NOTHING_TRANSLATED, f"{home}/{name}", f"there is no such {noun} in the original", did_you_mean(name, there))

    def warn(self, rule: Rule, name: str, message: str, guess: str = "") -> None:
        """Add a warning about a file as a whole."""
        hint = f"did you mean '{guess}'?" if guess else ""
        self.loose.append(rule.problem(self.folder.shown(f"{self.home}/{name}"), message, hint))


def single_files(exhibit: Exhibit) -> Iterator[tuple[str, str, Collection[Panel | Lesson]]]:
    """Give the nouns that have a file each: their kind, their folder, and all that there are."""
    yield "panel", FOLDERS["panel"][0], exhibit.panels
    yield "lesson", FOLDERS["lesson"][0], exhibit.lessons.values()


def _nouns(exhibit: Exhibit) -> Iterator[Any]:
    """Give every noun that can be translated."""
    yield exhibit.cover
    yield from (one for _, _, held in single_files(exhibit) for one in held)
    for noun, (_, kind) in CATALOGUES.items():
        if kind is not Source:
            yield from getattr(exhibit, f"{noun}s").values()


def unspoken(noun: Any) -> Any:
    """Give a noun without the recordings of its texts: they are in the language of the original, and each language has its own."""
    match noun:
        case Panel() if noun.spoken != SILENT_TEXTS:
            return replace(noun, spoken=SILENT_TEXTS)
        case Figure() if noun.spoken != SILENT_LIFE:
            return replace(noun, spoken=SILENT_LIFE)
        case _:
            return noun


def known(exhibit: Exhibit) -> Known:
    """Say what there is to refer to."""
    there = Known()
    for noun in CATALOGUES:
        there.usable[noun] = there.declared[noun] = set(getattr(exhibit, f"{noun}s"))
    there.usable["panel"] = there.declared["panel"] = {panel.id for panel in exhibit.panels}
    there.usable["lesson"] = there.declared["lesson"] = {*exhibit.lessons}
    return there


def compare_ends(text: str, original: str, at: Place, manuscript: Manuscript) -> None:
    """Warn of the links and marks that an original has and its translation lacks."""
    here, there = (_ends(words) for words in (text, original))
    for end in sorted(there - here):
        manuscript.report(f"the original has {end} here", at, rule=LINK_LOST, hint="put it into the translation")


def _ends(text: str) -> set[str]:
    """Give the other ends of all links and marks, as an author would write them."""
    return {
        f"the mark [^{span.id}]" if span.kind == "claim" else f"a link to {span.target}"
        for span in prose.spans(text)
        if span.kind in {"claim", "link"}
    }
