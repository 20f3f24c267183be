"""What does not fit on the screens that an exhibit is made for. Whoever lays the panels out measures; here it is said, at their lines."""

from collections.abc import Iterator
from typing import Final

from msgspec import Struct

from kiosk.exhibit.entries import Entry
from kiosk.exhibit.finding import at
from kiosk.exhibit.manuscript import Place
from kiosk.exhibit.model import Cover, Dataset, Figure, Panel
from kiosk.exhibit.nodes import Mapping
from kiosk.guidelines.edition import Edition, Finding
from kiosk.guidelines.guideline import guideline
from kiosk.guidelines.looks import Faint, Misfit
from kiosk.guidelines.texts import texts

SCROLLS: Final = "scrolls"
"""The kind of misfit that is told of once a panel, not once a paragraph."""
KINDS: Final[dict[type[Struct], str]] = {Panel: "panel", Figure: "figure", Dataset: "dataset"}
"""What is laid out one by one, by its name in a link; a view shows many."""
KEYS: Final = {"notice": "notice", "brief": "brief", "standard": "body", "full": "full", "easy": "easy"}
"""Where the text of each wording stands, and that of the notice before them."""
HINT: Final = "shorten it, or take the screen out of `screens:` in exhibit.yaml"
LEAST_CONTRAST: Final = 4.5
"""The ratio that nine tenths of the ground must keep to large words on a picture (WCAG 2.2, 1.4.6)."""
COLOURS: Final = {"paper": "ink", "ink": "paper"}
"""The other choice for each colour of a headline."""


@guideline(
    "T402",
    "room-on-screen",
    failing="""
        # panels/lamp.yaml
        title: The incomprehensibilities of lamps
        """,
    passing="""
        # panels/lamp.yaml
        title: The safety lamp
        """,
    is_local=True,
)
def panels_fit(edition: Edition) -> Iterator[Finding]:
    """On every declared screen there is room for all words, and of a panel nothing but `full` and `easy` has to be scrolled.

    Nobody waits for somebody else to scroll. Asked with `kiosk check --screens`, which lays out every panel in every language and
    wording on each of `screens:` in exhibit.yaml, and the contents, the views, the datasets and the sheet of every person.
    """
    entries = {f"{KINDS[type(entry.noun)]}:{entry.noun.id}": entry for entry in edition.entries(*KINDS)}
    cover = next(edition.entries(Cover), None)
    alike: dict[tuple[str, str], list[Misfit]] = {}
    for misfit in edition.looks.misfits():
        if misfit.language == edition.language:
            alike.setdefault((misfit.kind, misfit.noun if misfit.kind == SCROLLS else misfit.words), []).append(misfit)
    for (kind, _), found in alike.items():
        first = found[0]
        said = "the text has to be scrolled" if kind == SCROLLS else first.said
        places, screens = (", ".join(dict.fromkeys(names)) for names in ([one.where for one in found], [one.screen for one in found]))
        if entry := entries.get(first.noun, cover):
            holder, place = _place(edition, entry, first)
            yield Finding(holder, place, f"{said} ({places}, in '{edition.language}', on {screens})", HINT)


@guideline(
    "P301",
    "title-contrast",
    failing="""
        # panels/lamp.yaml
        art: {file: images/plate.svg, alt: A lamp., title_colour: paper}
        """,
    passing="""
        # panels/lamp.yaml
        art: {file: images/plate.svg, alt: A lamp., title_colour: ink}
        """,
    is_local=True,
)
def titles_stand_out(edition: Edition) -> Iterator[Finding]:
    """Words that lie on the picture of a panel keep 4.5 : 1 to nine tenths of what is under them.

    After WCAG 2.2, 1.4.6, for large words. Asked with `kiosk check --screens`, on every declared screen.
    """
    worst: dict[str, Faint] = {}
    for one in edition.looks.faint() if edition.original else ():
        if one.panel not in worst or one.ratio < worst[one.panel].ratio:
            worst[one.panel] = one
    for entry in edition.entries(Panel) if worst else ():
        if found := worst.get(entry.noun.id):
            chosen = entry.noun.art.title_colour
            message = f"'{found.words}' on the picture has a contrast of {found.ratio:.1f} : 1 in '{chosen}' on {found.screen}"
            better = found.other > found.ratio
            hint = (
                f"write `title_colour: {COLOURS[chosen]}`, with {found.other:.1f} : 1"
                if better
                else "make the upper left of the picture calmer"
            )
            written = entry.node.get("art", "title_colour") if better and isinstance(entry.node, Mapping) else None
            yield Finding(entry, written or at(entry.node, "art"), message, hint)


def _place(edition: Edition, entry: Entry, misfit: Misfit) -> tuple[Entry, Place]:
    """Find what has no room: the words themselves, in this noun or wherever they come from; else the noun.

    A key carries the title of the next panel, a tile the name of a person, a chart the words of an event.
    """
    key = KEYS.get(misfit.where, "")
    if misfit.kind == SCROLLS:
        return entry, at(entry.node, key)
    wanted = " ".join(misfit.words.split())
    for holder in (entry, *edition.entries(Struct)):
        holding = [text for text in texts(holder) if wanted and wanted in " ".join(text.reading.text.split())]
        if holding:
            return holder, next((text for text in holding if text.key == key), holding[0]).scalar
    return entry, at(entry.node)
