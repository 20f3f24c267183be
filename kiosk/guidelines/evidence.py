"""Whoever states something or shows numbers says where that is known from.

Of a translation nothing is asked here: sources are the same in every language. What is written counts, for a source that
leads nowhere was reported already.
"""

from collections.abc import Iterator
from typing import Final

from kiosk.exhibit.finding import at, entries
from kiosk.exhibit.model import Dataset, Panel
from kiosk.guidelines.edition import Edition, Finding
from kiosk.guidelines.guideline import guideline

NAME_IT: Final = "name it under `sources:`, by its id in sources.yaml"


@guideline(
    "S101",
    "claim-source",
    failing="""
        # panels/lamp.yaml
        claims:
          mesh: {says: He wrote it down.}
        """,
    passing="""
        # panels/lamp.yaml
        claims:
          mesh: {says: He wrote it down., sources: [letters]}
        """,
)
def claims_have_sources(edition: Edition) -> Iterator[Finding]:
    """Every claim names a source.

    Admit uncertainty (V&A Ten Point Guide); stand on a scholarly basis (International Memorial Museums Charter).
    """
    for entry in edition.entries(Panel) if edition.original else ():
        for name in entry.noun.claims:
            if not entries(entry.node, "claims", name, "sources"):
                yield Finding(entry, at(entry.node, "claims", name), f"the claim '{name}' has no source", NAME_IT)


@guideline(
    "S102",
    "dataset-source",
    failing="""
        # datasets.yaml
        - {id: deaths, title: Deaths in the pit}
        """,
    passing="""
        # datasets.yaml
        - {id: deaths, title: Deaths in the pit, sources: [letters]}
        """,
)
def datasets_have_sources(edition: Edition) -> Iterator[Finding]:
    """Every dataset, and so every chart of it, names a source.

    A chart shows its range and its source (dossier of the exhibit, 6.2).
    """
    for entry in edition.entries(Dataset) if edition.original else ():
        if not entries(entry.node, "sources"):
            yield Finding(entry, at(entry.node, "id"), f"the dataset '{entry.noun.id}' has no source", NAME_IT)
