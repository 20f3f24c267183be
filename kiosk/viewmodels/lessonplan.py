"""The way of a class through an exhibit, as a row of stops: those of a lesson, or every panel where no lesson is given."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from kiosk.exhibit.classroom import Step
from kiosk.exhibit.model import Chapter, Exhibit, Panel
from kiosk.viewmodels.views import view_title

MINUTE: Final = 60


class Stop(NamedTuple):
    """One thing on the wall, for some time: a panel, or a view over it."""

    panel: int
    """Its row; of a view, the row of the panel that it lies over."""
    view: str
    title: str
    chapter: str
    seconds: float
    """What is planned for it; 0: nothing is."""
    notes: str
    """Prose for the teacher."""
    discuss: tuple[str, ...]
    questions: tuple[str, ...]
    """Ids of what the class answers here."""
    sources: tuple[str, ...]
    """Ids of what the panel rests on."""


def plan_of(exhibit: Exhibit, lesson: str = "", minutes: float = 0) -> tuple[Stop, ...]:
    """Plan a class: by a lesson of the exhibit, or panel by panel, with `minutes` shared out evenly among them."""
    if lesson in exhibit.lessons:
        return tuple(_stops(exhibit, exhibit.lessons[lesson].steps))
    share = minutes * MINUTE / max(1, len(exhibit.panels))
    return tuple(_panel_stop(exhibit, row, share) for row in range(len(exhibit.panels)))


def sources_of(panel: Panel) -> tuple[str, ...]:
    """Give the sources of a panel's claims, each once, in the order of the claims."""
    return tuple(dict.fromkeys(name for claim in panel.claims.values() for name in claim.sources))


def _stops(exhibit: Exhibit, steps: tuple[Step, ...]) -> Iterator[Stop]:
    """Make the stops of a lesson. What it says nothing of, the panel says."""
    rows = {panel.id: row for row, panel in enumerate(exhibit.panels)}
    row = 0
    for step in steps:
        if step.panel and step.panel not in rows:
            continue  # The machine is set up for a school, and this panel is left out.
        row = rows.get(step.panel, row)
        stop = _panel_stop(exhibit, row, step.minutes * MINUTE)
        if step.view:
            stop = stop._replace(view=step.view, title=view_title(step.view), notes="", discuss=(), questions=())
        asked = tuple(name for name in step.questions if name in exhibit.questions)
        yield stop._replace(notes=step.notes or stop.notes, discuss=step.discuss or stop.discuss, questions=asked or stop.questions)


def _panel_stop(exhibit: Exhibit, row: int, seconds: float) -> Stop:
    """Make the stop at a panel, with all that the panel brings along."""
    panel = exhibit.panels[row]
    return Stop(
        panel=row,
        view="",
        title=panel.title,
        chapter=_chapter(exhibit, panel).title,
        seconds=seconds,
        notes=panel.notes,
        discuss=panel.questions,
        questions=tuple(name for name, question in exhibit.questions.items() if question.panel == panel.id),
        sources=sources_of(panel),
    )


def _chapter(exhibit: Exhibit, panel: Panel) -> Chapter:
    """Find the chapter of a panel."""
    return next(chapter for chapter in exhibit.cover.chapters if panel.id in chapter.panels)
