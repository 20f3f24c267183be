"""Small exhibits cut out of a real one: a panel, with some of the people, events and sources that it names, as they were typed.

Texts are cut, not values: comments, quotes and folded lines stay, because it is in these that mistakes are made. What would lead out of
the extract is unlinked, so that whatever is wrong with a spoiled extract comes from the spoiling.
"""

import re
from collections.abc import Iterable, Mapping
from itertools import islice
from pathlib import Path
from typing import Final

CATALOGUES: Final = {
    "figure": ("figures.yaml", 2),
    "event": ("events.yaml", 1),
    "place": ("places.yaml", 1),
    "dataset": ("datasets.yaml", 1),
    "term": ("glossary.yaml", 1),
    "source": ("sources.yaml", 1),
}
"""The file of each noun, and how many of it an extract has."""
QUESTIONS: Final = "questions.yaml"
NOUNS: Final = {"figures": "figure", "places": "place", "sources": "source", "questions": "question"}
CLAIMS: Final = 1
AVOIDED: Final = 4
TURNS: Final = ("event", "place", "dataset", "term", "source")
"""Nouns of which an extract lacks two, because every file that is read takes its time; all extracts together have each."""
LONG: Final = ("full", "easy", "brief", "notes", "curator")
"""Texts of a panel of which an extract has one; all extracts together have each."""

TOP_KEY: Final = re.compile(r"(?m)^(?=[a-z_]+:)")
CLAIM: Final = re.compile(r"(?m)^(?=  [\w-]+:$)")
GROUP: Final = re.compile(r"(?m)^(?=  - )")
ENTRY: Final = re.compile(r"(?m)^(?=- id: )")
CHAPTER: Final = re.compile(r"(?m)^(?=  - id: )")
IDENTITY: Final = re.compile(r"\s*- id: (\S+)")
LINK: Final = re.compile(r"\[([^][]+)\]\((\w+):([\w-]+)\)")
MARK: Final = re.compile(r"\[\^([\w-]+)\]")
LISTED: Final = re.compile(r"(?m)^( *(?:- )?|.*?[{ ,])\b(figures|places|sources|questions): \[([^][{}]*)\]")
TIE: Final = re.compile(r"(?m)^ +- \{(?:to|id): ([\w-]+)[^{}]*\}\n")
DATED: Final = re.compile(r"(?m)^  - ([\w-]+)\n")
PLACED: Final = re.compile(r"(?m)^(?:  )?place: ([\w-]+)\n")
EMPTY: Final = re.compile(r"(?m)^(?:  (?:relations|rows):\n(?!    )|(?:events|figures):\n(?!  ))")
PICTURE: Final = re.compile(r"images/[\w-]+\.svg")


class Cutter:
    """Holds the files of an exhibit, and cuts from them."""

    def __init__(self, folder: Path) -> None:
        """Read every file once."""
        self.texts = {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in sorted(folder.rglob("*.yaml"))}
        self.folder = folder
        listed = {QUESTIONS, *(name for name, _ in CATALOGUES.values())}
        self.entries = {name: _entries(text) for name, text in self.texts.items() if name.rpartition("/")[2] in listed}
        self.panels = tuple(name for name in self.texts if name.startswith("panels/"))
        self.lessons = tuple(name for name in self.texts if name.startswith("lessons/"))

    def extract(self, panel: str, language: str) -> dict[str, bytes]:
        """Cut one panel out, in two languages: the names of its files with what they hold."""
        kept = {**self.named(self.texts[panel]), "question": self.asked(panel)}
        lesson, steps = self.taught(panel)
        files: dict[str, str] = {}
        for home in ("", f"translations/{language}/"):
            files[f"{home}exhibit.yaml"] = self.cover(home, panel, language)
            files[f"{home}{panel}"] = self.panel(home, panel, kept)
            if lesson:
                files[home + lesson] = self.lesson(home + lesson, steps, kept)
            for noun, (name, _) in (*CATALOGUES.items(), ("question", (QUESTIONS, 1))):
                if chosen := [self.entries[home + name][key] for key in kept[noun] if key in self.entries.get(home + name, {})]:
                    files[home + name] = _loosened(f"# Of the real exhibit.\n\n{''.join(chosen)}", kept)
        pictures = {name for text in files.values() for name in PICTURE.findall(text)}
        return {name: text.encode() for name, text in files.items()} | {name: (self.folder / name).read_bytes() for name in pictures}

    def named(self, text: str) -> dict[str, list[str]]:
        """Find what an extract keeps of that which a panel names, by its noun."""
        words = dict.fromkeys(re.findall(r"[\w-]+", text))
        absent = {(TURNS * 2)[len(text) % len(TURNS) + step] for step in range(2)}
        kept = {
            noun: list(islice((word for word in words if word in self.entries[name]), most * (noun not in absent)))
            for noun, (name, most) in CATALOGUES.items()
        }
        return {**kept, "claim": [part.split(":")[0].strip() for part in _claims(text)[1 : CLAIMS + 1]]}

    def asked(self, panel: str) -> list[str]:
        """Give the first question about a panel, if there is one."""
        asked = (key for key, text in self.entries[QUESTIONS].items() if f"\n  panel: {Path(panel).stem}\n" in text)
        return list(islice(asked, 1))

    def taught(self, panel: str) -> tuple[str, list[int]]:
        """Choose a lesson that shows a panel, by turns, and give the places of its steps there; all extracts together have each lesson."""
        shown = {
            name: [at for at, step in enumerate(_steps(self.texts[name])) if f"panel: {Path(panel).stem}\n" in step]
            for name in self.lessons
        }
        found = [(name, steps) for name, steps in shown.items() if steps]
        return found[self.panels.index(panel) // 2 % len(found)] if found else ("", [])

    def lesson(self, name: str, steps: Iterable[int], kept: Mapping[str, list[str]]) -> str:
        """Cut a lesson down to some of its steps."""
        text = self.texts[name]
        all_steps = _steps(text)
        before, _, rest = text.partition(all_steps[0])
        after = rest.rpartition(all_steps[-1])[2] if len(all_steps) > 1 else rest
        return _loosened(f"{before}{''.join(all_steps[at] for at in steps)}{after}", kept)

    def panel(self, home: str, panel: str, kept: Mapping[str, list[str]]) -> str:
        """Cut a panel down to one of its long texts and the first of its claims."""
        long = LONG[self.panels.index(panel) % len(LONG)]
        text = self.texts[home + panel]
        parts = []
        for part in TOP_KEY.split(text):
            key = part.partition(":")[0]
            if key == "claims":
                parts.append("".join(_claims(text)[: CLAIMS + 1]))
            elif key == "figures":
                parts.append("".join(group for group in GROUP.split(part) if "id: " not in group or _keeps(group, kept["figure"])))
            elif key not in {*LONG, "blocks"} or key == long:
                parts.append(part)
        return _loosened("".join(parts), kept)

    def cover(self, home: str, panel: str, language: str) -> str:
        """Cut the cover down to the chapter of a panel, and the words to avoid to the first."""
        before, _, rest = self.texts[f"{home}exhibit.yaml"].partition("chapters:\n")
        chapters, _, after = rest.partition("word_list:\n")
        words, _, last = after.partition("credits:\n")
        original = self.texts["exhibit.yaml"].partition("chapters:\n")[2].partition("word_list:\n")[0]
        stem = Path(panel).stem
        own = next(part for part in CHAPTER.split(original) if re.search(rf"[\[ ]{stem}[\],]", part))
        same = next(part for part in CHAPTER.split(chapters) if part.startswith(own.partition("\n")[0]))
        chapter = re.sub(r"panels: \[.*\]", f"panels: [{stem}]", same)
        few = "".join(words.splitlines(keepends=True)[: AVOIDED + 1])
        return f"{before}chapters:\n{chapter}word_list:\n{few}credits:\n{last}".replace("[en, ru, uk]", f"[en, {language}]")


def _claims(panel: str) -> list[str]:
    """Give the key of the claims of a panel, and each claim."""
    return CLAIM.split(next(part for part in TOP_KEY.split(panel) if part.startswith("claims:")))


def _steps(lesson: str) -> list[str]:
    """Give each step of a lesson."""
    return GROUP.split(next(part for part in TOP_KEY.split(lesson) if part.startswith("steps:")))[1:]


def _entries(text: str) -> dict[str, str]:
    """Part a list at its entries, by their ids."""
    parts = ((IDENTITY.match(part), part) for part in ENTRY.split(text))
    return {found[1]: part for found, part in parts if found and "  map:" not in part}


def _keeps(group: str, kept: Iterable[str]) -> bool:
    return not {*re.findall(r"id: ([\w-]+)", group)}.isdisjoint(kept)


def _loosened(text: str, kept: Mapping[str, list[str]]) -> str:
    """Take out what leads to something that was not cut out with it."""
    text = LINK.sub(lambda link: link[0] if link[3] in kept.get(link[2], ()) else link[1], text)
    text = MARK.sub(lambda mark: mark[0] if mark[1] in kept["claim"] else "", text)
    text = LISTED.sub(lambda found: f"{found[1]}{found[2]}: [{_those(found[3], kept[NOUNS[found[2]]])}]", text)
    for line, noun in ((TIE, "figure"), (DATED, "event"), (PLACED, "place")):
        text = line.sub(lambda found, names=kept[noun]: found[0] if found[1] in names else "", text)
    return EMPTY.sub("", text)


def _those(written: str, kept: Iterable[str]) -> str:
    return ", ".join(name for name in re.split(r",\s*", written.strip()) if name in kept)
