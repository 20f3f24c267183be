"""A small exhibit in two languages with which every museum would be content, to be spoiled in one place by each test."""

from typing import Final

from kiosk.exhibit.loader import load
from kiosk.guidelines.check import editions
from kiosk.guidelines.edition import Edition
from kiosk.guidelines.guideline import Guideline
from kiosk.guidelines.looks import UNSEEN, Looks
from tests.unit.exhibit.writing import Desk

PANEL: Final = "panels/lamp.yaml"
RUSSIAN: Final = "translations/ru/panels/lamp.yaml"

CONTENT: Final = {
    "exhibit.yaml": """\
        id: lamp
        title: A flame to carry
        language: en
        languages: [en, ru]
        chapters:
          - {id: pit, title: The pit, panels: [lamp]}
        word_list:
          avoid: {genius: "inventor; worker", "acts of God": "say what exploded", "Lamp's father": (leave it out)}
        credits: [Drawn at the museum.]
        licence: CC-BY-4.0
        """,
    PANEL: """\
        id: lamp
        title: The safety lamp
        art: {file: images/plate.svg, alt: A lamp.}
        lead: A mesh of wire kept the flame inside.
        brief: A mesh of wire kept the flame inside. It was not enough.
        body: |
          In the pit a naked flame could kill.[^mesh] [Humphry Davy](figure:davy) put a mesh of wire around
          it. The mesh took the heat away. So the flame went out before the
          [firedamp](term:firedamp) outside could burn.
        easy: |
          The lamp had a mesh.

          The mesh was cool.
        figures:
          - {group: Made the lamp, people: [{id: davy}]}
        claims:
          mesh: {says: He wrote it down., sources: [letters]}
        curator: The article calls him a genius.
        """,
    "figures.yaml": """\
        - id: davy
          name: Humphry Davy
          life: |
            He was born by the sea and learned from books. In London he gave talks to full halls. In the year 1815 the
            owners of the pits asked him for help. He tried flames in tubes and in cages of wire, and wrote down what
            he saw.
          relations: [{to: watson, kind: helper}]
        - {id: watson, name: James Watson}
        """,
    "datasets.yaml": "- {id: deaths, title: Deaths in the pit, sources: [letters]}\n",
    "glossary.yaml": "- {id: firedamp, term: Firedamp, meaning: A gas that burns.}\n",
    "sources.yaml": "- {id: letters, title: Letters of a genius}\n",
    "images/plate.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 9"><circle cx="4" cy="5" r="3"/></svg>\n',
    "translations/ru/exhibit.yaml": """\
        title: Пламя в руке
        chapters:
          - {id: pit, title: Шахта}
        word_list:
          avoid: {гений: изобретатель}
        credits: [Нарисовано в музее.]
        """,
    RUSSIAN: """\
        title: Лампа
        art: {alt: Лампа.}
        lead: Сетка удержала пламя.
        brief: Сетка удержала пламя. Этого не хватило.
        body: |
          В шахте открытое пламя могло убить человека.[^mesh] [Хемфри Дэви](figure:davy) окружил его сеткой из
          проволоки. Сетка отнимала тепло. И пламя гасло раньше, чем загорался [рудничный газ](term:firedamp)
          снаружи.
        easy: |
          У лампы была сетка.

          Сетка была холодной.
        figures:
          - {group: Сделал лампу}
        claims:
          mesh: {says: Он это записал.}
        curator: Статья называет его гением.
        """,
    "translations/ru/figures.yaml": """\
        - id: davy
          name: Хемфри Дэви
          life: |
            Он родился у моря и учился по книгам. В Лондоне на его лекции собирались полные залы. В 1815 году хозяева
            шахт попросили его о помощи. Он испытывал пламя в трубках и в клетках из проволоки и записывал всё, что
            видел.
          relations: [{to: watson, kind: помощник}]
        - {id: watson, name: Джеймс Уотсон}
        """,
    "translations/ru/datasets.yaml": "- {id: deaths, title: Погибшие в шахте}\n",
    "translations/ru/glossary.yaml": "- {id: firedamp, term: Рудничный газ, meaning: Горючий газ.}\n",
}


class Study(Desk):
    """A desk at which guidelines are tried."""

    def edition(self, language: str, looks: Looks = UNSEEN) -> Edition:
        """Load the exhibit in one language."""
        return next(one for one in editions(load(self.folder, keep=True), self.folder, looks) if one.language == language)

    def found(self, guideline: Guideline, language: str = "en", *, looks: Looks = UNSEEN) -> list[str]:
        """Give what a guideline finds in one language, with place and hint."""
        edition = self.edition(language, looks)
        assert edition.loaded.errors == ()
        home = f"{self.folder}/"
        return [
            f"{entry.manuscript.path.removeprefix(home)}:{at.line}:{at.column}: {message}" + (f" ({hint})" if hint else "")
            for entry, at, message, hint in guideline(edition)
        ]

    def found_after(self, guideline: Guideline, name: str, old: str, new: str, language: str = "en") -> list[str]:
        """Change one file and give what a guideline finds."""
        self.edit(name, old, new)
        return self.found(guideline, language)
