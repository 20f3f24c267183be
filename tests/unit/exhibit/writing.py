"""A small exhibit with one of everything and no fault, to be spoiled in one place by each test."""

from collections.abc import Mapping
from pathlib import Path
from textwrap import dedent
from typing import Final

from msgspec.structs import replace

from kiosk.exhibit.loader import Loaded, load
from kiosk.exhibit.problem import Problem

PANEL: Final = "panels/kirov-murder.yaml"

GOOD: Final = {
    "exhibit.yaml": """\
        id: rise-of-stalin
        title: Power and terror
        language: en
        languages: [en, ru]
        role_classes:
          - {id: leader, name: Leaders}
          - {id: police, name: Police, tile: cut}
        chapters:
          - id: terror
            title: The terror
            panels: [kirov-murder, legacy]
        """,
    PANEL: """\
        id: kirov-murder
        title: The murder of Kirov
        date: 1934-12-01
        place: smolny
        art: {file: images/plate.svg, alt: A corridor.}
        body: |
          In the [Smolny](place:smolny) a clerk,
          [Nikolaev](figure:nikolaev), shot [Kirov](figure:kirov).[^card]

          It opened the [terror](term:terror).
        figures:
          - group: Killed
            people: [{id: kirov, part: killed}]
          - group: Acted
            people: [{id: nikolaev, part: gunman}]
        events: [shot]
        blocks:
          - lifelines: {until: 1955}
          - dataset: {id: order-00447}
        claims:
          card: {says: He held a party card., sources: [lenoe]}
        questions: [Who gained from it?]
        """,
    "panels/legacy.yaml": """\
        id: legacy
        title: The legacy
        art: {file: images/plate.svg, alt: A wall.}
        body: See [the murder](panel:kirov-murder) and [the shot](event:shot).
        """,
    "figures.yaml": """\
        - id: kirov
          name: Sergei Kirov
          born: {date: 1886-03-27, place: Urzhum}
          died: {date: 1934-12-01, manner: killed}
          role_class: leader
          relations: [{to: nikolaev, kind: victim, from: 1934~}]
          sources: [lenoe]
        - id: nikolaev
          name: Leonid Nikolaev
          portrait: {file: images/plate.svg, credit: Archive, rights: public domain}
        """,
    "events.yaml": "- {id: shot, title: The shot, date: 1934-12-01, figures: [kirov]}\n",
    "places.yaml": "- {id: smolny, name: Smolny, latitude: 59.95, longitude: 30.4}\n",
    "datasets.yaml": """\
        - id: order-00447
          title: Sentences
          columns: {shot: Shot}
          rows: [{shot: 386798}]
          range: {shot: [386798, 445000]}
          sources: [lenoe]
        """,
    "glossary.yaml": "- {id: terror, term: Terror, meaning: Rule by fear.}\n",
    "sources.yaml": "- {id: lenoe, title: The Kirov murder}\n",
    "images/plate.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
}


RUSSIAN: Final = "translations/ru/"
IN_RUSSIAN: Final = {
    "exhibit.yaml": """\
        title: Власть и террор
        role_classes: [{id: leader, name: Вожди}, {id: police, name: Полиция}]
        chapters: [{id: terror, title: Террор}]
        """,
    PANEL: """\
        title: Убийство Кирова
        art: {alt: Коридор.}
        body: |
          В [Смольном](place:smolny) служащий,
          [Николаев](figure:nikolaev), застрелил [Кирова](figure:kirov).[^card]

          Так начался [террор](term:terror).
        figures:
          - {group: Убит, people: [{id: kirov, part: убит}]}
          - {group: Убил, people: [{id: nikolaev, part: стрелок}]}
        claims: {card: {says: У него был партбилет.}}
        questions: [Кто выиграл?]
        """,
    "panels/legacy.yaml": """\
        title: Наследие
        art: {alt: Стена.}
        body: Смотрите [убийство](panel:kirov-murder) и [выстрел](event:shot).
        """,
    "figures.yaml": """\
        - id: kirov
          name: Сергей Киров
          born: {place: Уржум}
          relations: [{to: nikolaev, kind: жертва}]
        - {id: nikolaev, name: Леонид Николаев}
        """,
    "events.yaml": "- {id: shot, title: Выстрел}\n",
    "places.yaml": "- {id: smolny, name: Смольный}\n",
    "datasets.yaml": "- {id: order-00447, title: Приговоры, columns: {shot: Расстреляны}}\n",
    "glossary.yaml": "- {id: terror, term: Террор, meaning: Власть страха.}\n",
}
"""The words of the good exhibit in Russian."""


class Desk:
    """Where an exhibit is written, spoiled and loaded."""

    def __init__(self, folder: Path, files: Mapping[str, str] = GOOD) -> None:
        """Write an exhibit: the good one, if it is not another."""
        self.folder = folder
        for name, text in files.items():
            self.write(name, text)

    def write(self, name: str, text: str | bytes) -> None:
        """Write a file; texts may be indented as the test is."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else dedent(text).encode())

    def edit(self, name: str, old: str, new: str) -> None:
        """Change a file in one place."""
        text = (self.folder / name).read_text(encoding="utf-8")
        assert text.count(old) == 1
        self.write(name, text.replace(old, new))

    def load(self) -> Loaded:
        """Load what is written."""
        return load(self.folder)

    def said(self) -> list[str]:
        """Load what is written and give what is said about it, hints included."""
        return [words(problem) for problem in self.load().problems]

    def said_of(self, name: str, text: str | bytes) -> list[str]:
        """Write one file and give what is said."""
        self.write(name, text)
        return self.said()

    def said_after(self, name: str, old: str, new: str) -> list[str]:
        """Change one file and give what is said."""
        self.edit(name, old, new)
        return self.said()


def words(problem: Problem) -> str:
    """Write a problem without its snippet and its code, which the examples of the rules prove."""
    return replace(problem, code="").headline + (f" ({problem.hint})" if problem.hint else "")
