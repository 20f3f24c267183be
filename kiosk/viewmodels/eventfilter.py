"""Which events are shown: all, those that the panels of a chapter name, or those that name a person."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QCollator, QLocale, QObject

from kiosk.exhibit.model import Exhibit
from kiosk.viewmodels.happenings import Happening
from kiosk.viewmodels.people import short_name
from kiosk.viewmodels.rows import RowsModel


class ChoiceRole(IntEnum):
    """What a choice knows."""

    LINK = 0  # `chapter:after-stalin`, `figure:kirov`
    NAME = 1  # as it is read
    WORDS = 2  # with the number of events


class EventFilter:
    """The choices there are, each with its events by their numbers."""

    def __init__(self, exhibit: Exhibit, told: Sequence[Happening], parent: QObject) -> None:
        """Find what has at least one event. Chapters stand in their order, people in that of the alphabet."""
        numbers = {one.event.id: number for number, one in enumerate(told)}
        named = {panel.id: panel.events for panel in exhibit.panels}
        self.numbers: dict[str, frozenset[int]] = {}
        self.names: dict[str, str] = {}
        for chapter in exhibit.cover.chapters:
            self._offer(
                f"chapter:{chapter.id}",
                chapter.title,
                [numbers[name] for panel in chapter.panels for name in named.get(panel, ()) if name in numbers],
            )
        chapters = list(self.names)
        of_figure: dict[str, list[int]] = {}
        for number, one in enumerate(told):
            for name in one.event.figures:
                of_figure.setdefault(name, []).append(number)
        collator = QCollator(QLocale(exhibit.cover.language))
        people = [exhibit.figures[name] for name in of_figure if name in exhibit.figures]
        for figure in sorted(people, key=lambda one: collator.sortKey(short_name(one))):
            self._offer(f"figure:{figure.id}", short_name(figure), of_figure[figure.id])
        self.chapters = RowsModel(ChoiceRole, [self._row(link) for link in chapters], parent)
        self.people = RowsModel(ChoiceRole, [self._row(link) for link in self.names if link not in chapters], parent)

    def _offer(self, link: str, name: str, numbers: list[int]) -> None:
        if numbers:
            self.names[link], self.numbers[link] = name, frozenset(numbers)

    def _row(self, link: str) -> tuple[str, str, str]:
        return link, self.names[link], f"{self.names[link]}\u2002{len(self.numbers[link])}"
