"""Which events are shown on the timeline, and which one of them is chosen. Events are known by their numbers, which rise with time."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from kiosk.exhibit.model import Exhibit
from kiosk.viewmodels.eventfilter import EventFilter
from kiosk.viewmodels.happenings import Happening

NONE = -1


class Selected(NamedTuple):
    """What was chosen, by names that are the same in every language."""

    event: str
    filter: str
    off: frozenset[str]


class Selection:
    """A filter, the lanes that are off, and a choice."""

    def __init__(self, told: Sequence[Happening], choices: EventFilter) -> None:
        """Show all, with nothing chosen."""
        self._told, self._choices = told, choices
        self._numbers = {one.event.id: number for number, one in enumerate(told)}
        self.chosen = NONE
        self.show_all()

    def show_all(self) -> None:
        """Take away the filter and switch every lane on."""
        self.filter, self.off = "", frozenset[int]()
        self._keep()

    def _keep(self) -> None:
        only = self._choices.numbers.get(self.filter)
        self.shown = [number for number, one in enumerate(self._told) if one.lane not in self.off and (only is None or number in only)]

    def left(self, lanes: Sequence[str]) -> Selected:
        """Say what is chosen."""
        event = self._told[self.chosen].event.id if self.chosen >= 0 else ""
        return Selected(event, self.filter, frozenset(lanes[lane] for lane in self.off))

    def go_on(self, left: Selected, lanes: Sequence[str]) -> None:
        """Choose what was chosen in another one."""
        self.chosen, self.filter = self._numbers.get(left.event, NONE), left.filter
        self.off = frozenset(number for number, lane in enumerate(lanes) if lane in left.off)
        self._keep()

    def begin(self, exhibit: Exhibit, focus: str, panel_id: str) -> bool:
        """Show all, and choose an event, else the first one that a panel names, else the one in the middle; or show only a person's.

        Who comes back to the event they left finds everything as it was; true where it is begun anew.
        """
        if self.chosen in self.shown and focus == f"event:{self._told[self.chosen].event.id}":
            return False
        self.show_all()
        named = next((panel.events for panel in exhibit.panels if panel.id == panel_id), ())
        known = [self._numbers[name] for name in (focus.removeprefix("event:"), *named) if name in self._numbers]
        self.chosen = known[0] if known else len(self._told) // 2 if self._told else NONE
        self.show_only(focus)
        return True

    def choose(self, event_id: str) -> bool:
        """Choose an event. One that is not shown makes all be shown; true when the choice is another one now."""
        number = self._numbers.get(event_id, NONE)
        if number in {NONE, self.chosen}:
            return False
        self.chosen = number
        if number not in self.shown:
            self.show_all()
        return True

    def show_only(self, link: str) -> bool:
        """Set the filter; nothing shows all. True when it is another one now."""
        if link == self.filter or (link and link not in self._choices.numbers):
            return False
        self.filter = link
        self._narrow()
        return True

    def toggle(self, lane: int) -> None:
        """Switch a lane on or off."""
        self.off ^= {lane}
        self._narrow()

    def _narrow(self) -> None:
        """Where the chosen event is no longer shown, choose the nearest one in time."""
        self._keep()
        if self.shown and self.chosen not in self.shown:
            self.chosen = min(self.shown, key=lambda number: abs(number - self.chosen))

    def neighbour(self, step: int) -> Happening | None:
        """Give the event that is shown before (-1) or after (1) the chosen one."""
        place = bisect_left(self.shown, self.chosen)
        is_there = self.shown[place : place + 1] == [self.chosen]
        wished = place + (step if is_there or step < 0 else 0)
        return self._told[self.shown[wished]] if 0 <= wished < len(self.shown) else None
