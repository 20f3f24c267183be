"""What goes onto paper: the panels of a lesson in its order, or all, each with what the class does there."""

from collections.abc import Iterable, Iterator

from msgspec import Struct

from kiosk.exhibit.model import Event, Exhibit, Lesson, Panel, Question, Source, Term
from kiosk.exhibit.prose import spans
from kiosk.viewmodels.bibliography import GROUPS, OTHER, in_order
from kiosk.viewmodels.datasets import datasets_of
from kiosk.viewmodels.layers import STANDARD, prose_of


class Stop(Struct, frozen=True, kw_only=True):
    """A panel with what belongs to it on paper."""

    panel: Panel
    prose: str
    """Its text, in the wording that is printed."""
    discuss: tuple[str, ...]
    questions: tuple[Question, ...]
    notes: tuple[str, ...]


class Selection(Struct, frozen=True, kw_only=True):
    """All that is printed, and what is printed of it."""

    exhibit: Exhibit
    lesson: Lesson | None
    stops: tuple[Stop, ...]
    with_notes: bool = False

    @property
    def title(self) -> str:
        """What the handout is called."""
        return self.lesson.title if self.lesson else self.exhibit.cover.title

    @property
    def numbers(self) -> dict[str, int]:
        """Number the questions as they are met, by their ids."""
        return {question.id: number for number, question in enumerate((one for stop in self.stops for one in stop.questions), 1)}

    def events(self) -> list[Event]:
        """Give the dated events of the panels in the order of time."""
        named = dict.fromkeys(name for stop in self.stops for name in stop.panel.events)
        dated = [event for name in named if (event := self.exhibit.events.get(name)) is not None and event.date]
        return sorted(dated, key=lambda event: (event.date.earliest, event.date.latest))

    def terms(self) -> list[Term]:
        """Give the words of the glossary that the printed texts explain."""
        texts = [text for stop in self.stops for text in (stop.prose, *(question.reads for question in stop.questions))]
        named = {span.id for text in texts for span in spans(text) if span.noun == "term"}
        return sorted((self.exhibit.terms[name] for name in named if name in self.exhibit.terms), key=lambda term: term.term.lower())

    def sources(self) -> list[Source]:
        """Give what the lesson, its panels and its questions rest on, in the order of the bibliography."""
        named = {name for stop in self.stops for name in sources_of(self.exhibit, stop)} | {*(self.lesson.sources if self.lesson else ())}
        return [source for group in (*dict(GROUPS), OTHER) for source in in_order(self.exhibit, group) if source.id in named]


def sources_of(exhibit: Exhibit, stop: Stop) -> Iterator[str]:
    """Name what one panel rests on: its claims, the numbers it shows, its questions."""
    shown = (exhibit.datasets[name] for name in datasets_of(stop.panel) if name in exhibit.datasets)
    for sources in (*(one.sources for one in stop.panel.claims.values()), *(one.sources for one in shown)):
        yield from sources
    for question in stop.questions:
        yield from question.sources


def select(exhibit: Exhibit, lesson: Lesson | None, wording: str = STANDARD, *, with_notes: bool = False) -> Selection:
    """Choose what is printed. A panel that a lesson comes back to is printed once, with all that the class does there."""
    stops = _of_lesson(exhibit, lesson, wording) if lesson else (_alone(exhibit, panel, wording) for panel in exhibit.panels)
    return Selection(exhibit=exhibit, lesson=lesson, stops=tuple(stops), with_notes=with_notes)


def _alone(exhibit: Exhibit, panel: Panel, wording: str) -> Stop:
    """Take a panel with all its questions."""
    asked = (question for question in exhibit.questions.values() if question.panel == panel.id)
    return _stop(panel, wording, panel.questions, asked, [panel.notes])


def _of_lesson(exhibit: Exhibit, lesson: Lesson, wording: str) -> Iterator[Stop]:
    """Take the panels of a lesson. What is done in a view belongs to the panel before it."""
    panels = {panel.id: panel for panel in exhibit.panels}
    steps: dict[str, list[int]] = {}
    panel = ""
    for number, step in enumerate(lesson.steps):
        panel = step.panel or panel
        if panel in panels:
            steps.setdefault(panel, []).append(number)
    for name, numbers in steps.items():
        own = [lesson.steps[number] for number in numbers]
        home = panels[name]
        discuss = [text for step in own for text in (step.discuss or (home.questions if step.panel else ()))]
        asked = [exhibit.questions[one] for step in own for one in step.questions if one in exhibit.questions]
        notes = [step.notes or (home.notes if step.panel else "") for step in own]
        yield _stop(home, wording, discuss, asked, notes)


def _stop(panel: Panel, wording: str, discuss: Iterable[str], asked: Iterable[Question], notes: Iterable[str]) -> Stop:
    return Stop(
        panel=panel,
        prose=prose_of(panel, wording) or panel.body,
        discuss=tuple(dict.fromkeys(discuss)),
        questions=tuple(dict.fromkeys(asked)),
        notes=tuple(note for note in dict.fromkeys(notes) if note),
    )
