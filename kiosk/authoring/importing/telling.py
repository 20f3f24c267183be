"""What an import says when it is done: how much came, what was set aside and why, and what is to do next."""

from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Final

from kiosk.authoring.importing.article import Skeleton
from kiosk.authoring.importing.pictures import Hanging
from kiosk.authoring.importing.shelf import EVENTS
from kiosk.authoring.importing.timeline import Timeline
from kiosk.exhibit.problem import shorten, shown_path, visible
from kiosk.exhibit.report import count
from kiosk.guidelines.lengths import PANEL

MOST: Final = 20
"""Lines of one kind that are printed; nobody reads more of them at once."""
NAMED: Final = 3
HEAD: Final = " words  school years  panel and section"


def told_of_article(skeleton: Skeleton, folder: Path) -> Iterator[str]:
    """Tell of an article: each section with its words and its reading grade, and what its title still asks for."""
    outline, place = skeleton.outline, shown_path(str(folder))
    yield visible(outline.title or folder.name) + (f", by {visible(outline.byline)}" if outline.byline else "")
    width = max(len(panel.id) for panel in skeleton.panels)
    yield HEAD
    for part, panels in skeleton.chapters:
        if part.heading:
            yield f"{'':21} {visible(part.heading)}"
        for panel in panels:
            grade = f"{panel.grade:.1f}" if panel.grade else "–"
            yield f"{panel.words:>6,} {grade:>13}  {panel.id:{width}}  {visible(panel.section.heading)}"
    yield ""
    total = sum(panel.words for panel in skeleton.panels)
    yield f"{count(len(skeleton.panels), 'panel')} in {count(len(skeleton.chapters), 'chapter')}, {count(total, 'word')}, in {place}"
    if outline.emoji:
        yield f"{len(outline.emoji)} emoji set aside: {' '.join(dict.fromkeys(outline.emoji))}"
    yield from _listed("set aside", map(visible, outline.aside))
    yield from _listed("a link outward, left as its words", (shorten(link, 120) for link in outline.links))
    yield from _listed("a picture not taken", skeleton.left)
    long = [panel.id for panel in skeleton.panels if panel.is_long]
    if long:
        more = ", …" if len(long) > NAMED else ""
        yield f"{count(len(long), 'title')} to shorten to {PANEL['title']} words: {', '.join(long[:NAMED])}{more}"
    if skeleton.source:
        yield f"The text lies in {place}/{skeleton.source}, where no visitor sees it. What the panels say of it is yours to write."
    yield f"Next: kiosk check {place}"


def told_of_timeline(timeline: Timeline, folder: Path, rest: Path | None) -> Iterator[str]:
    """Tell of a table: how many events on which lanes, and each row that was refused."""
    lanes = ", ".join(f"{visible(lane) or 'no lane'} {number}" for lane, number in timeline.lanes.items())
    yield f"{count(len(timeline.taken), 'event')} added to {shown_path(str(folder / EVENTS))}" + (f": {lanes}" if lanes else "")
    for sign, order in timeline.orders.items():
        yield f"Dates such as 1{sign}12{sign}1934 are read with the {order.partition('-')[0]} first, as others in the table show"
    known = ", ".join(str(row.line) for row in islice(timeline.known, MOST))
    if known:
        yield f"{count(len(timeline.known), 'row')} passed over, for {EVENTS} has them already: line {known}"
    yield from _listed("kept as a comment", (f"{one.event.id}: {shorten(note, 110)}" for one in timeline.taken for note in one.notes))
    yield from _listed("refused", (f"line {row.line}: {why}" for row, why in timeline.refused))
    if rest:
        yield f"{count(len(timeline.refused), 'row')} refused, kept in {shown_path(str(rest))}: mend them there and import that file"


def told_of_pictures(hanging: Hanging, folder: Path) -> Iterator[str]:
    """Tell of a manifest: each panel, and each picture that is not here."""
    for panel in hanging.panels:
        yield f"{panel.id}: {visible(panel.title)} ({panel.file})"
    place = shown_path(str(folder))
    where = f" in the new chapter '{hanging.chapter}'" if hanging.panels else ""
    said = "".join(f", {number} in {language}" for language, number in hanging.translated.items())
    yield f"{count(len(hanging.panels), 'panel')}{where} of {place}{said if hanging.panels else ''}"
    yield from _listed("left", hanging.left)
    if hanging.panels:
        yield f"Next: write what each picture shows (`alt`) and what you say about it (`body`), then kiosk check {place}"


def _listed(what: str, lines: Iterable[str]) -> Iterator[str]:
    """List things of a kind, and count those that are too many."""
    every = list(lines)
    yield from (f"{what}: {line}" for line in every[:MOST])
    if len(every) > MOST:
        yield f"{what}: {len(every) - MOST:,} more"
