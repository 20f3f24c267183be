"""Whose a picture is, and what may be done with it."""

from collections.abc import Iterator
from typing import NamedTuple

from kiosk.exhibit.entries import Entry
from kiosk.exhibit.finding import at
from kiosk.exhibit.manuscript import Place
from kiosk.exhibit.model import Cover, Figure, Panel
from kiosk.exhibit.nodes import Mapping, Node, Scalar, Sequence
from kiosk.guidelines.edition import Edition, Finding
from kiosk.guidelines.guideline import guideline
from kiosk.guidelines.licences import is_known, nearest

DRAWING = ".svg"


class Work(NamedTuple):
    """A picture or a recording, as it was written."""

    entry: Entry
    node: Mapping
    word: str

    @property
    def at(self) -> Place:
        """Its place."""
        return at(self.node)

    def has(self, key: str) -> bool:
        """Tell whether something is written under a key."""
        found = self.node.get(key)
        return isinstance(found, Scalar) and not found.is_nothing and bool(found.text.strip())

    @property
    def is_drawing(self) -> bool:
        """Tell whether it is drawn, not taken."""
        file = self.node.get("file")
        return isinstance(file, Scalar) and file.text.lower().endswith(DRAWING)


@guideline(
    "R101",
    "picture-credit",
    failing="""
        # panels/lamp.yaml
        art: {file: images/photograph.png, alt: A lamp., rights: CC0-1.0}
        """,
    passing="""
        # panels/lamp.yaml
        art: {file: images/photograph.png, alt: A lamp., rights: CC0-1.0, credit: "Mining museum, inv. 12"}
        """,
)
def pictures_are_credited(edition: Edition) -> Iterator[Finding]:
    """Every picture says whose it is (`credit`).

    Creative Commons asks for it, and so does whoever wants to find the picture again. For drawings (SVG) the `credits` of
    exhibit.yaml are enough: most often one hand made them all for the exhibit.
    """
    told = any(entry.noun.credits for entry in edition.entries(Cover))
    for work in _works(edition):
        if work.word == "picture" and not work.has("credit") and not (told and work.is_drawing):
            yield Finding(work.entry, work.at, "this picture has no credit", "write `credit: …`, whose it is")


@guideline(
    "R102",
    "rights-missing",
    failing="""
        # exhibit.yaml
        licence: ~
        """,
    passing="""
        # exhibit.yaml
        licence: CC-BY-4.0
        """,
)
def rights_are_told(edition: Edition) -> Iterator[Finding]:
    """Every picture, film and recording says what may be done with it, or the exhibit does (`rights`, `licence`).

    Teachers and other museums may use what they know they may use (RightsStatements.org; Creative Commons).
    """
    if any(entry.noun.licence for entry in edition.entries(Cover)):
        return
    for work in _works(edition):
        if not work.has("rights"):
            hint = "write `rights: CC-BY-4.0` or whatever holds, or `licence: …` in exhibit.yaml for all"
            yield Finding(work.entry, work.at, f"nothing is said of the rights in this {work.word}", hint)


@guideline(
    "R103",
    "rights-unknown",
    failing="""
        # panels/lamp.yaml
        art: {file: images/plate.svg, alt: A lamp., rights: free to use}
        """,
    passing="""
        # panels/lamp.yaml
        art: {file: images/plate.svg, alt: A lamp., rights: "http://rightsstatements.org/vocab/InC/1.0/"}
        """,
)
def rights_are_known(edition: Edition) -> Iterator[Finding]:
    """Rights are a statement of RightsStatements.org, a licence of Creative Commons, or an SPDX identifier.

    A statement that everybody can look up is understood in every country, also by programs that search for what may be used
    (Europeana and DPLA ask for the first two).
    """
    nodes = [(work.entry, work.node.get("rights")) for work in _works(edition)]
    nodes += [(entry, _get(entry.node, "licence")) for entry in edition.entries(Cover) if edition.original]
    for entry, node in nodes:
        if isinstance(node, Scalar) and not node.is_nothing and node.text.strip() and not is_known(node.text):
            near = nearest(node.text)
            hint = f"did you mean '{near}'?" if near else "such as CC-BY-4.0, CC0-1.0 or http://rightsstatements.org/vocab/InC/1.0/"
            yield Finding(entry, node, "no statement of rights is called so", hint)


def _works(edition: Edition) -> Iterator[Work]:
    """Give the pictures and recordings of an exhibit; nothing of a translation, for whose they are is the same in every language."""
    for entry in edition.entries(Panel, Figure) if edition.original else ():
        found = [("picture", _get(entry.node, "art")), ("picture", _get(entry.node, "portrait"))]
        blocks = _get(entry.node, "blocks")
        for block in blocks.items if isinstance(blocks, Sequence) else ():
            found += [("picture", _get(block, "compare", side)) for side in ("before", "after")]
            found += [("film", _get(block, "video")), ("recording", _get(block, "audio"))]
        yield from (Work(entry, node, word) for word, node in found if isinstance(node, Mapping))


def _get(node: Node, *path: str) -> Node | None:
    """Follow keys, if there are any."""
    return node.get(*path) if isinstance(node, Mapping) else None
