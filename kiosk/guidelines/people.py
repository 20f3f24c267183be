"""An exhibit is about people, and whoever is in it can be met.

Of a translation nothing is asked here: who appears where is the same in every language.
"""

from collections.abc import Iterator

from kiosk.exhibit import prose
from kiosk.exhibit.model import Event, Figure, Panel
from kiosk.exhibit.rules import at
from kiosk.guidelines.edition import Edition, Finding
from kiosk.guidelines.texts import texts


def panels_have_people(edition: Edition) -> Iterator[Finding]:
    """Every panel has people beside it: statistics are turned into people (USHMM teaching guidelines; dossier of the exhibit, 6.1)."""
    for entry in edition.entries(Panel) if edition.original else ():
        if not entry.noun.figures:
            hint = "write `figures: [{group: …, people: [{id: …}]}]`, with those who acted and those to whom it was done"
            yield Finding(entry, at(entry.node, "id"), f"the panel '{entry.noun.id}' has no people", hint)


def figures_are_met(edition: Edition) -> Iterator[Finding]:
    """Every person stands in a panel or is led to by a link: who is in the exhibit and never met was forgotten (this house's own rule)."""
    if not edition.original:
        return
    met = {part.id for entry in edition.entries(Panel) for group in entry.noun.figures for part in group.people}
    met |= {name for entry in edition.entries(Event) for name in entry.noun.figures}
    for entry in edition.loaded.entries:
        for text in texts(entry):
            met |= {span.id for span in prose.spans(text.written) if span.noun == "figure"} - {getattr(entry.noun, "id", "")}
    for entry in edition.entries(Figure):
        if entry.noun.id not in met:
            hint = f"put them beside a panel, or lead to them with [words](figure:{entry.noun.id})"
            yield Finding(entry, at(entry.node, "id"), f"no panel and no link mentions '{entry.noun.id}'", hint)
