"""The page for staff: who may come in, which section is open, and what is asked of the machine there.

It closes by itself, for whoever opened it may be called away, and the next person who comes is a visitor.
"""

from collections.abc import Callable, Sequence
from functools import partial
from operator import attrgetter
from typing import Final, Literal

from msgspec.structs import replace
from PySide6.QtCore import Property, QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.staffdesk import Choice, Desk, Health
from kiosk.viewmodels.staffhealth import facts
from kiosk.viewmodels.staffpad import PinLock, StaffPadViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

State = Literal["closed", "pad", "page"]
SECOND: Final = 1000
PAD_IDLE: Final = 30
"""Seconds after which the pad closes: somebody found it by chance and went away."""
PAGE_IDLE: Final = 60
CARD_IDLE: Final = 600
"""A test card stands while somebody climbs a ladder to the projector."""
SECTIONS: Final = ("health", "log", "touch", "ruler", "card", "sound", "exhibit", "hours", "counts", "end")
LOG_LINES: Final = 400


@QmlElement
@QmlUncreatable("")
class StaffViewModel(QObject):  # type: ignore[operator]
    """What staff sees, and what it asks for."""

    stateChanged = Signal()
    sectionChanged = Signal()
    changed = Signal()
    """What is settled, or said, is another."""
    toneRequested = Signal(str)
    restartRequested = Signal()
    leaveRequested = Signal()

    def __init__(
        self,
        lock: PinLock,
        health: Callable[[], Health],
        log: Callable[[int], list[str]],
        desk: Desk | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Begin closed. `log` gives so many of the last lines."""
        super().__init__(parent)
        self._lock, self._health, self._log = lock, health, log
        self.desk = desk or Desk()
        self._state: State = "closed"
        self._section = SECTIONS[0]
        self._said = ""
        self.keypad = StaffPadViewModel(lock, parent=self)
        self.keypad.opened.connect(self._enter)
        self.keypad.closed.connect(self.close)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self.close)

    # -- coming and going --------------------------------------------------------------------------------------------

    def knock(self) -> None:
        """Ask for the PIN. Without one there is no way in, and nothing shows that there could be."""
        if self._state == "closed" and self._lock.is_set:
            self.keypad.begin()
            self._become("pad")

    @Slot()
    def _enter(self) -> None:
        self._section, self._said = SECTIONS[0], ""
        self.keypad.end()
        self._become("page")

    @Slot()
    def close(self) -> None:
        """Be as if nobody had come."""
        self.keypad.end()
        self._become("closed")

    @Slot()
    def feel(self) -> None:
        """Somebody is there: they are waited for anew."""
        if self._state != "closed":
            page = CARD_IDLE if self._section == "card" else PAGE_IDLE
            self._idle.start(SECOND * (PAD_IDLE if self._state == "pad" else page))

    def _become(self, state: State) -> None:
        changed, self._state = state != self._state, state
        self._idle.stop()
        self.feel()
        if changed:
            self.stateChanged.emit()

    # -- what is looked at -------------------------------------------------------------------------------------------

    @Slot(str)
    def choose(self, section: str) -> None:
        """Open a section; one that is open already is read anew."""
        if self._state == "page" and section in self._get_sections():
            self._section, self._said = section, ""
            self.feel()
            self.sectionChanged.emit()
            self.changed.emit()

    def say(self, words: str) -> None:
        """Tell what became of what was asked."""
        self._said = words
        self.changed.emit()

    # -- what is asked for -------------------------------------------------------------------------------------------

    @Slot(str)
    def chooseExhibit(self, exhibit: str) -> None:
        """Show another exhibit from the next start."""
        exhibits = self.desk.exhibits
        if exhibits is not None:
            self._try(partial(exhibits.choose, exhibit), at_next_start())

    @Slot(str)
    def chooseHours(self, what: str) -> None:
        """Keep the exhibit `open` or `closed` today, or with nothing as it is settled."""
        hours = self.desk.hours
        if hours is not None:
            self._try(partial(hours.choose, what), "")

    @Slot(str)
    def export(self, place: str) -> None:
        """Write the counts into a folder."""
        counts = self.desk.counts
        if counts is not None:
            self._try(partial(counts.export, place), QCoreApplication.translate("Staff", "Written: %1"))

    def _try(self, act: Callable[[], object], then: str) -> None:
        """Do something that writes, and say what became of it; `%1` is what it gave."""
        try:
            self.say(then.replace("%1", str(act())))
        except OSError as error:
            self.say(not_written(error))

    @Slot(str)
    def play(self, tone: str) -> None:
        """Let a tone be heard: `left`, `right`, or one that visitors hear."""
        self.toneRequested.emit(tone)

    @Slot(int)
    def alterVolume(self, percent: int) -> None:
        """Make the machine louder, or softer."""
        if self.desk.mixer is not None:
            self.desk.mixer.step(percent)
            self.changed.emit()

    @Slot()
    def restart(self) -> None:
        """Start the program again."""
        if self._state == "page":
            self.restartRequested.emit()

    @Slot()
    def leave(self) -> None:
        """End the program, and whatever would start it again."""
        if self._state == "page":
            self.leaveRequested.emit()

    # -- what QML sees -----------------------------------------------------------------------------------------------

    _get_state = attrgetter("_state")
    state = Property(str, _get_state, notify=stateChanged)
    """closed, pad or page."""
    _get_pad = attrgetter("keypad")
    pad = Property(StaffPadViewModel, _get_pad, constant=True)

    def _get_sections(self) -> list[str]:
        missing = {name for name in ("exhibits", "hours", "counts") if getattr(self.desk, name) is None}
        return [section for section in SECTIONS if section not in missing and f"{section}s" not in missing]

    sections = Property(list, _get_sections, notify=stateChanged)
    """Those that this machine has something for, in their order."""
    _get_section = attrgetter("_section")
    section = Property(str, _get_section, notify=sectionChanged)
    _get_said = attrgetter("_said")
    said = Property(str, _get_said, notify=changed)
    """What became of what was asked last."""

    def _get_facts(self) -> list[dict[str, object]]:
        if self._state != "page":
            return []
        health, keeper = self._health(), self.desk.keeper
        return facts(replace(health, content=keeper.content(), notices=tuple(keeper.notices())) if keeper else health)

    facts = Property(list, _get_facts, notify=sectionChanged)

    def _get_log(self) -> list[str]:
        return self._log(LOG_LINES) if self._section == "log" else []

    log = Property(list, _get_log, notify=sectionChanged)
    """The last lines, the newest last."""

    def _get_exhibits(self) -> list[dict[str, object]]:
        exhibits = self.desk.exhibits
        return chosen_among(offered_words(exhibits.offered()), exhibits.chosen()) if exhibits else []

    exhibits = Property(list, _get_exhibits, notify=changed)
    """For each its id, its title, a note, and whether it is the one."""

    def _get_hours(self) -> str:
        return self.desk.hours.today() if self.desk.hours else ""

    hours = Property(str, _get_hours, notify=changed)
    """What holds today; empty: always open."""

    def _get_hours_chosen(self) -> str:
        return self.desk.hours.chosen() if self.desk.hours else ""

    hoursChosen = Property(str, _get_hours_chosen, notify=changed)

    def _get_places(self) -> list[dict[str, object]]:
        return chosen_among(place_words(self.desk.counts.places()), "-") if self.desk.counts and self._section == "counts" else []

    places = Property(list, _get_places, notify=sectionChanged)
    """The folders that counts can be written to."""

    def _get_sounds(self) -> bool:
        return self.desk.mixer is not None

    sounds = Property(bool, _get_sounds, notify=stateChanged)
    """False: nothing is ever heard on this machine."""

    def _get_volume(self) -> int:
        return self.desk.mixer.level() if self.desk.mixer and self._section == "sound" else -1

    volume = Property(int, _get_volume, notify=changed)
    """Percent; -1: it cannot be set from here."""


def chosen_among(choices: Sequence[Choice], chosen: str) -> list[dict[str, object]]:
    """Give choices as QML reads them."""
    return [choice._asdict() | {"on": choice.id == chosen} for choice in choices]


def offered_words(offered: Sequence[Choice]) -> list[Choice]:
    """Say where each exhibit comes from; before all of them stands whatever the machine would show by itself."""
    origins = {
        "pack": QCoreApplication.translate("Staff", "installed pack"),
        "installation": QCoreApplication.translate("Staff", "settled in installation.yaml"),
        "program": QCoreApplication.translate("Staff", "comes with the program"),
    }
    usual = Choice("", QCoreApplication.translate("Staff", "As settled for this machine"), offered[0].title if offered else "")
    return [usual, *(choice._replace(note=origins.get(choice.note, choice.note)) for choice in offered)]


def place_words(places: Sequence[Choice]) -> list[Choice]:
    """Name the last one, which is no stick."""
    own = QCoreApplication.translate("Staff", "On this machine")
    return [*places[:-1], *(place._replace(title=own) for place in places[-1:])]


def at_next_start() -> str:
    """Say when a choice takes hold."""
    return QCoreApplication.translate("Staff", "It is shown from the next start.")


def not_written(error: OSError) -> str:
    """Say that something could not be written, and why."""
    return QCoreApplication.translate("Staff", "It could not be written: %1").replace("%1", error.strerror or str(error))
