"""Whoever leads a class: where it is on its way, what comes next, what to say, and how the time goes.

The wall is led by the same view model as ever, so the two screens cannot drift: this one asks it to turn, and follows it when somebody
turned otherwise, by a touch on the wall or from the contents.
"""

from operator import attrgetter
from typing import Final

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.model import Exhibit
from kiosk.viewmodels.citations import citations
from kiosk.viewmodels.lessonclock import LessonClockViewModel, minutes_and_seconds
from kiosk.viewmodels.lessonplan import Stop, plan_of
from kiosk.viewmodels.navigation import NavigationViewModel
from kiosk.viewmodels.prose import paragraphs

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

NOWHERE: Final = Stop(0, "", "", "", 0, "", (), (), ())
SAID: Final = frozenset({"figure"})
"""Links in notes lead to a person's sheet on the wall, and nowhere else."""


@QmlElement
@QmlUncreatable("")
class PresenterViewModel(QObject):  # type: ignore[operator]
    """Leads along the stops of a plan."""

    changed = Signal()

    def __init__(
        self,
        exhibit: Exhibit,
        navigation: NavigationViewModel,
        lesson: str = "",
        minutes: float = 0,
        parent: QObject | None = None,
    ) -> None:
        """Begin at the first stop; the clock waits for the first step."""
        super().__init__(parent)
        self._exhibit, self._navigation = exhibit, navigation
        self._lesson, self._minutes = lesson, minutes
        self._plan = plan_of(exhibit, lesson, minutes)
        self._stop = 0
        self._leads = False
        """True: it is not somebody else who turns."""
        self.clock = LessonClockViewModel(self)
        self.clock.plan(self._plan)
        navigation.spotChanged.connect(self._follow)

    def adopt(self, exhibit: Exhibit) -> None:
        """Go on in the same exhibit in another language. The time that was spent stays, where the way has as many stops."""
        self._exhibit = exhibit
        self._plan = plan_of(exhibit, self._lesson, self._minutes)
        self.clock.plan(self._plan)
        self._stop = max(0, min(self._stop, len(self._plan) - 1))
        self.changed.emit()

    @property
    def here(self) -> Stop:
        """The stop where the class is."""
        return self._plan[self._stop] if self._plan else NOWHERE

    def _beside(self, step: int) -> Stop:
        place = self._stop + step
        return self._plan[place] if 0 <= place < len(self._plan) else NOWHERE

    # -- intents -----------------------------------------------------------------------------------------------------

    @Slot()
    def forward(self) -> None:
        """Go on: close what lies over the stop, show a text behind its notice, else go to the next stop."""
        self.clock.run(on=True)
        if self._strayed():
            self._return()
        elif not self.here.view and self._navigation.property("notice"):
            self._navigation.agree()
        else:
            self.goTo(self._stop + 1)

    @Slot()
    def backward(self) -> None:
        """Go back: close what lies over the stop, else go to the stop before."""
        if self._strayed():
            self._return()
        else:
            self.goTo(self._stop - 1)

    @Slot(int)
    def goTo(self, stop: int) -> None:
        """Go to a stop by its place, 0 for the first; beyond the ends nothing happens."""
        if 0 <= stop < len(self._plan):
            self._arrive(stop)
            self._return()

    @Slot(int)
    def goToNumber(self, number: int) -> None:
        """Go to a stop by the number that a teacher counts with, 1 for the first."""
        self.goTo(number - 1)

    @Slot(str)
    def showPerson(self, figure_id: str) -> None:
        """Put a person's sheet on the wall."""
        self._navigation.openFigure(figure_id)

    # -- the wall and the way ----------------------------------------------------------------------------------------

    def _strayed(self) -> bool:
        """Tell whether anything lies on the wall that the stop does not ask for."""
        spot, here = self._navigation.spot, self.here
        return (spot.panel, spot.view) != (here.panel, here.view) or not (spot.is_bare or spot.is_a_view)

    def _return(self) -> None:
        """Put on the wall what the stop asks for."""
        self._leads = True
        self._navigation.turnTo(self.here.panel)
        if self.here.view:
            self._navigation.openView(self.here.view)
        self._leads = False

    @Slot()
    def _follow(self) -> None:
        """Be where somebody else has turned to: at the nearest stop for what is on the wall now. Where there is none, the way waits."""
        spot = self._navigation.spot
        if self._leads or (spot.panel, spot.view) == (self.here.panel, self.here.view):
            return
        places = [place for place, stop in enumerate(self._plan) if (stop.panel, stop.view) == (spot.panel, spot.view)]
        if places:
            self._arrive(min(places, key=lambda place: (abs(place - self._stop), -place)))

    def _arrive(self, stop: int) -> None:
        if stop != self._stop:
            self._stop = stop
            self.clock.go(stop)
            self.changed.emit()

    # -- what QML reads ----------------------------------------------------------------------------------------------

    _get_time = attrgetter("clock")
    time = Property(LessonClockViewModel, _get_time, constant=True)
    _get_stop = attrgetter("_stop")
    stop = Property(int, _get_stop, notify=changed)

    def _get_count(self) -> int:
        return len(self._plan)

    count = Property(int, _get_count, notify=changed)

    def _get_place_words(self) -> str:
        words = QCoreApplication.translate("Presenter", "%1 of %2")
        return words.replace("%1", str(self._stop + 1)).replace("%2", str(len(self._plan)))

    placeWords = Property(str, _get_place_words, notify=changed)
    _get_title = attrgetter("here.title")
    title = Property(str, _get_title, notify=changed)

    def _get_next_title(self) -> str:
        return self._beside(1).title

    nextTitle = Property(str, _get_next_title, notify=changed)

    def _get_next_view(self) -> str:
        return self._beside(1).view

    nextView = Property(str, _get_next_view, notify=changed)
    """The view that comes next; empty when it is a panel, or nothing."""

    def _get_next_row(self) -> int:
        after = self._beside(1)
        return -1 if after is NOWHERE or after.view else after.panel

    nextRow = Property(int, _get_next_row, notify=changed)
    """The row of the panel that comes next; -1 when it is a view, or nothing."""

    def _get_previous_title(self) -> str:
        return self._beside(-1).title

    previousTitle = Property(str, _get_previous_title, notify=changed)

    def _get_titles(self) -> list[str]:
        return [stop.title for stop in self._plan]

    titles = Property(list, _get_titles, notify=changed)

    def _get_times(self) -> list[str]:
        return [minutes_and_seconds(stop.seconds) if stop.seconds else "" for stop in self._plan]

    times = Property(list, _get_times, notify=changed)
    """The time planned for each stop; empty where none is."""

    def _get_notes(self) -> list[str]:
        return paragraphs(self.here.notes, linked=SAID)

    notes = Property(list, _get_notes, notify=changed)
    """A StyledText for each paragraph."""

    def _get_discuss(self) -> list[str]:
        return list(self.here.discuss)

    discuss = Property(list, _get_discuss, notify=changed)

    def _get_sources(self) -> list[str]:
        return citations(self._exhibit, self.here.sources)

    sources = Property(list, _get_sources, notify=changed)

    def _get_questions(self) -> list[str]:
        return list(self.here.questions)

    questions = Property(list, _get_questions, notify=changed)
    """The ids of what the class answers here."""

    def _people(self) -> list[str]:
        if not self._exhibit.panels:
            return []
        return [part.id for group in self._exhibit.panels[self.here.panel].figures for part in group.people]

    def _get_people(self) -> list[str]:
        return self._people()

    people = Property(list, _get_people, notify=changed)
    """The ids of the people beside the panel."""

    def _get_people_names(self) -> list[str]:
        return [self._exhibit.figures[name].name for name in self._people()]

    peopleNames = Property(list, _get_people_names, notify=changed)
