"""An exhibit is about people, and whoever is in it can be met.

Of a translation nothing is asked here: who appears where is the same in every language.
"""

from collections.abc import Iterator

from kiosk.exhibit.entries import Entry
from kiosk.exhibit.finding import at, entries
from kiosk.exhibit.model import Event, Figure, Panel
from kiosk.guidelines.edition import Edition, Finding
from kiosk.guidelines.guideline import guideline
from kiosk.guidelines.texts import linked


@guideline(
    "F101",
    "panel-without-people",
    failing="""
        # panels/lamp.yaml
        figures: []
        """,
    passing="""
        # panels/lamp.yaml
        figures:
          - {group: Made the lamp, people: [{id: davy}]}
        """,
)
def panels_have_people(edition: Edition) -> Iterator[Finding]:
    """Every panel has people beside it.

    Statistics are turned into people (USHMM teaching guidelines; dossier of the exhibit, 6.1).
    """
    for entry in edition.entries(Panel) if edition.original else ():
        if not entries(entry.node, "figures"):
            hint = "write `figures: [{group: …, people: [{id: …}]}]`, with those who acted and those to whom it was done"
            yield Finding(entry, at(entry.node, "id"), f"the panel '{entry.noun.id}' has no people", hint)


@guideline(
    "F102",
    "person-unmet",
    failing="""
        # figures.yaml
        - {id: clanny, name: William Clanny}
        """,
    passing="""
        # figures.yaml
        - {id: watson, name: James Watson, relations: [{to: davy, kind: helper of}]}
        """,
)
def figures_are_met(edition: Edition) -> Iterator[Finding]:
    """Some panel, event, tie or link leads to every person.

    Who is in the exhibit and never met was forgotten (this house's own rule).
    """
    if not (edition.original and edition.is_whole):
        return
    met = {name for entry in edition.loaded.entries for name in _people_in(entry)}
    for entry in edition.entries(Figure):
        name = entry.noun.id
        if name not in met:
            hint = f"put them beside a panel, or lead to them with [words](figure:{name})"
            yield Finding(entry, at(entry.node, "id"), f"no panel, no tie and no link leads to '{name}'", hint)


def _people_in(entry: Entry) -> set[str]:
    """Give the ids of the people that a noun leads to, but for itself."""
    noun, found = entry.noun, set()
    match noun:
        case Panel():
            found = {part.id for group in noun.figures for part in group.people}
        case Event():
            found = set(noun.figures)
        case Figure():
            found = {relation.to for relation in noun.relations} - {noun.id}
        case _:
            pass
    return found | linked(entry, "figure")
