"""An exhibit as large as one likes, in three languages, written to a folder: what no museum has, to see what grows with its size.

    python benchmarks/huge.py FOLDER [PANELS [FIGURES [EVENTS]]]

The words are chance's, always the same ones for the same size. Nothing in it is true, and nobody in it ever lived.
"""

import random
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

SEED: Final = 1937
LANGUAGES: Final = ("en", "ru", "uk")
_SPOKEN: Final = {
    "en": "river winter letter station order field office paper road harvest village engine school worker garden evening",
    "ru": "река зима письмо станция приказ поле контора бумага дорога урожай село мотор школа рабочий сад вечер",
    "uk": "річка зима лист станція наказ поле контора папір дорога врожай село двигун школа робітник сад вечір",
}
_GIVEN: Final = {
    "en": "Anna Boris Vera Gleb Dora Yefim Zoya Ivan Klara Lev Maria Nikolai",
    "ru": "Анна Борис Вера Глеб Дора Ефим Зоя Иван Клара Лев Мария Николай",
    "uk": "Ганна Борис Віра Гліб Дора Юхим Зоя Іван Клара Лев Марія Микола",
}
_LAST: Final = {"en": "ov in enko sky", "ru": "ов ин енко ский", "uk": "ов ін енко ський"}
WORDS, GIVEN, LAST = ({language: text.split() for language, text in one.items()} for one in (_SPOKEN, _GIVEN, _LAST))
PANELS_A_CHAPTER: Final = 50
PEOPLE_ON_A_PANEL: Final = 8
EVENTS_ON_A_PANEL: Final = 12
ENTRIES_A_FILE: Final = 5000
PICTURE: Final = '<svg xmlns="http://www.w3.org/2000/svg" width="{0}" height="{1}"><rect width="{0}" height="{1}" fill="#433D35"/></svg>\n'


class Size(NamedTuple):
    """How much there is of everything."""

    panels: int = 1000
    figures: int = 10_000
    events: int = 20_000


def sentence(chance: random.Random, language: str, count: int) -> str:
    """Say so many words."""
    return " ".join(chance.choices(WORDS[language], k=count)).capitalize() + "."


def name(number: int, language: str) -> str:
    """Name a person: the same one in every language."""
    stem = WORDS[language][number // len(GIVEN[language]) % len(WORDS[language])][:5].capitalize()
    return f"{GIVEN[language][number % len(GIVEN[language])]} {stem}{LAST[language][number % 4]}"


def cover(size: Size) -> Iterator[str]:
    """Write exhibit.yaml."""
    yield f"id: huge\ntitle: A very large exhibit\nlanguage: en\nlanguages: [{', '.join(LANGUAGES)}]\nchapters:\n"
    for first in range(0, size.panels, PANELS_A_CHAPTER):
        panels = ", ".join(f"p{number}" for number in range(first, min(size.panels, first + PANELS_A_CHAPTER)))
        yield f"  - {{id: c{first}, title: Part {first // PANELS_A_CHAPTER + 1}, panels: [{panels}]}}\n"


def panel(number: int, size: Size, chance: random.Random) -> str:
    """Write a panel."""
    people = sorted(chance.sample(range(size.figures), k=min(PEOPLE_ON_A_PANEL, size.figures)))
    events = sorted(chance.sample(range(size.events), k=min(EVENTS_ON_A_PANEL, size.events)))
    return (
        f"id: p{number}\ntitle: Panel number {number}\nlead: {sentence(chance, 'en', 12)}\n"
        "art: {file: images/plate.svg, wide: images/plate-wide.svg, alt: A dark ground., credit: Drawn for this, rights: CC0-1.0}\n"
        f"body: {sentence(chance, 'en', 30)} {sentence(chance, 'en', 25)}\n"
        f"figures: [{{group: Some of them, people: [{', '.join(f'{{id: f{one}}}' for one in people)}]}}]\n"
        f"events: [{', '.join(f'e{one}' for one in events)}]\n"
    )


def words(number: int, language: str, chance: random.Random) -> str:
    """Write the words of a panel in another language."""
    heading = sentence(chance, language, 2).rstrip(".")
    return (
        f"title: {heading} {number}\nlead: {sentence(chance, language, 12)}\n"
        f"art: {{alt: {sentence(chance, language, 3)}}}\n"
        f"body: {sentence(chance, language, 30)} {sentence(chance, language, 25)}\n"
        f"figures: [{{group: {sentence(chance, language, 2)}}}]\n"
    )


def write_list(home: Path, stem: str, entries: list[str]) -> None:
    """Write a list, divided where it is long."""
    (home / stem).mkdir(parents=True, exist_ok=True)
    for first in range(0, len(entries), ENTRIES_A_FILE):
        text = "".join(f"- {{{entry}}}\n" for entry in entries[first : first + ENTRIES_A_FILE])
        (home / stem / f"{stem}-{first:06}.yaml").write_text(text, encoding="utf-8")


def write(folder: Path, size: Size) -> None:
    """Write all of it."""
    chance = random.Random(SEED)
    for home in ("panels", "images", *(f"translations/{language}/panels" for language in LANGUAGES[1:])):
        (folder / home).mkdir(parents=True, exist_ok=True)
    for file, width, height in (("plate", 600, 800), ("plate-wide", 960, 720)):
        (folder / "images" / f"{file}.svg").write_text(PICTURE.format(width, height), encoding="utf-8")
    (folder / "exhibit.yaml").write_text("".join(cover(size)), encoding="utf-8")
    for number in range(size.panels):
        (folder / "panels" / f"p{number}.yaml").write_text(panel(number, size, chance), encoding="utf-8")
    years = [f"{chance.randrange(1900, 1960)}-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02}" for _ in range(size.events)]
    write_list(folder, "figures", [f"id: f{number}, name: {name(number, 'en')}" for number in range(size.figures)])
    write_list(folder, "events", [f"id: e{number}, title: Act {number}, date: {year}" for number, year in enumerate(years)])
    for language in LANGUAGES[1:]:
        home = folder / "translations" / language
        chapters = "".join(
            f"  - {{id: c{first}, title: {sentence(chance, language, 2)}}}\n" for first in range(0, size.panels, PANELS_A_CHAPTER)
        )
        (home / "exhibit.yaml").write_text(f"title: {sentence(chance, language, 4)}\nchapters:\n{chapters}", encoding="utf-8")
        for number in range(size.panels):
            (home / "panels" / f"p{number}.yaml").write_text(words(number, language, chance), encoding="utf-8")
        act = WORDS[language][4].capitalize()
        write_list(home, "figures", [f"id: f{number}, name: {name(number, language)}" for number in range(size.figures)])
        write_list(home, "events", [f"id: e{number}, title: {act} {number}" for number in range(size.events)])


if __name__ == "__main__":
    write(Path(sys.argv[1]), Size(*map(int, sys.argv[2:])))
