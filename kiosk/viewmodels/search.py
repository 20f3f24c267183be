"""The view of everything in the exhibit by its words: a query, what it finds as one types, and the result that is chosen.

The index is built when the view is first opened, in slices between the frames. The query stays when a result is opened, so that one
comes back to it, and is forgotten with the visit.
"""

import time
from collections import Counter
from operator import attrgetter
from typing import Final

from PySide6.QtCore import Property, QCoreApplication, QLocale, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.model import Exhibit
from kiosk.search.entries import Entry, Kind, gather
from kiosk.search.index import Found, Index
from kiosk.search.marks import Marker
from kiosk.viewmodels.datewords import date_words
from kiosk.viewmodels.keyboards import CHOOSING, COMMANDS, ERASING, LAYOUTS, MEANT, PASSED, layout_for
from kiosk.viewmodels.panels import PanelListModel
from kiosk.viewmodels.preview import PreviewViewModel
from kiosk.viewmodels.results import ResultListModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST: Final = 64
"""Characters of a query."""
MOST_SHOWN: Final = 40
"""Results that have a chip; the best are among them, and all are counted."""
SLICE: Final = 0.008
"""Seconds of building in a row: half a frame."""
LATER: Final = 30
"""Milliseconds after a letter: it and what it finds are on the screen, and the preview follows. None is made between two quick ones."""
MOST_OFFERED: Final = 12
"""People who are offered before anything is typed."""
LONGEST_ON_KEY: Final = 36


def shortened(title: str) -> str:
    """Give the words of a title that fit on a key."""
    return title if len(title) <= LONGEST_ON_KEY else f"{title[:LONGEST_ON_KEY].rsplit(' ', 1)[0]}\u2026"


@QmlElement
@QmlUncreatable("")
class SearchViewModel(QObject):  # type: ignore[operator]
    """A query and what it finds."""

    queryChanged = Signal()
    choiceChanged = Signal()
    layoutChanged = Signal()

    def __init__(self, exhibit: Exhibit, panels: PanelListModel, parent: QObject) -> None:
        """Begin with an empty query, and to build."""
        super().__init__(parent)
        self._exhibit = exhibit
        language = exhibit.cover.language
        locale = QLocale(language)
        self._index = Index(gather(exhibit, lambda date: date_words(date, locale), self._link), language)
        self._steps = self._index.steps()
        self._layout = layout_for(language)
        self._query = ""
        self._found = Found()
        self._people: tuple[int, ...] = ()
        self._chosen = -1
        self._wished = ""
        self._marker = Marker("", self._index.stemming)
        self._results = ResultListModel(self)
        self._preview = PreviewViewModel(exhibit, panels, self)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._build)
        self._timer.start(0)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(LATER)
        self._later.timeout.connect(self._show_chosen)

    # -- building ----------------------------------------------------------------------------------------------------

    @Slot()
    def _build(self) -> None:
        """Build for a moment; look again when all names, and when all texts can be found."""
        before, until = self._index.named, time.monotonic() + SLICE
        for _ in self._steps:
            if time.monotonic() > until:
                break
        if self._index.complete:
            self._timer.stop()
        if self._index.complete or self._index.named != before:
            self._look()

    def finish(self) -> None:
        """Build all that is left at once."""
        while not self._index.complete:
            self._build()

    def _link(self, kind: Kind, name: str) -> str:
        """Say where a thing is shown: in its own view, else on the panel that tells of it; empty where it is not shown."""
        from kiosk.viewmodels.views import FOCUS, offered  # It makes this view.

        if kind in {"figure", "panel", "term"}:
            return f"{kind}:{name}"
        placed = kind != "place" or self._exhibit.places[name].latitude is not None
        if placed and FOCUS.get(kind) in offered(self._exhibit):
            return f"{kind}:{name}"
        for panel in self._exhibit.panels:
            told = {
                "event": panel.events,
                "place": (*panel.places, panel.place),
                "dataset": [block.dataset.id for block in panel.blocks if block.dataset],
            }
            if name in told[kind]:
                return f"panel:{panel.id}"
        return ""

    # -- intents -----------------------------------------------------------------------------------------------------

    @Slot(str, result=bool)
    def write(self, text: str) -> bool:
        """Add to the query; false where there is nothing in it to be typed. What is too much is left out."""
        new = "".join(char if char.isprintable() else " " for char in text[: 4 * LONGEST])
        if not new.strip() and " " not in text:
            return False
        query = f"{self._query}{new}".lstrip()
        while "  " in query:
            query = query.replace("  ", " ")
        self._ask(query[:LONGEST])
        return True

    @Slot()
    def erase(self) -> None:
        """Take the last character away."""
        self._ask(self._query[:-1])

    @Slot()
    def clear(self) -> None:
        """Begin a new query."""
        self._ask("")

    def left(self) -> tuple[str, str]:
        """Give the query, and the link of the chosen result."""
        return self._query, self._get_link()

    def go_on(self, left: tuple[str, str]) -> None:
        """Look for the same as another one, in another language."""
        query, self._wished = left
        self.write(query)

    def forget(self) -> None:
        """Begin again for the next visitor: also what helps to find a word once more is forgotten."""
        self.layOut(layout_for(self._exhibit.cover.language))
        self.clear()
        self._index.stemming.forget()

    @Slot(int, int, str, result=str)
    def press(self, key: int, modifiers: int, text: str) -> str:
        """Take a key of a real keyboard. Gives what is left to do: open, onward or backward (the focus), typed, or nothing of it was ours.

        Esc, Tab and what comes with Ctrl or Alt are the exhibit's own.
        """
        if Qt.KeyboardModifier(modifiers) & COMMANDS or key in PASSED:
            return ""
        if key in MEANT:
            return MEANT[Qt.Key(key)]
        if key in ERASING:
            self.erase()
        elif key in CHOOSING:
            last = self._results.rowCount() - 1
            self.choose({Qt.Key.Key_Down: self._chosen + 1, Qt.Key.Key_Up: self._chosen - 1, Qt.Key.Key_End: last}.get(Qt.Key(key), 0))
        elif not self.write(text):
            return ""
        return "typed"

    @Slot(int)
    def choose(self, row: int) -> None:
        """Choose a result by its place."""
        if 0 <= row < self._results.rowCount() and row != self._chosen:
            self._set_chosen(row)
            self._show_chosen()

    @Slot(str)
    def layOut(self, layout: str) -> None:
        """Give the keyboard other letters."""
        if layout in LAYOUTS and layout != self._layout:
            self._layout = layout
            self.layoutChanged.emit()

    # -- what comes of them ------------------------------------------------------------------------------------------

    def _ask(self, query: str) -> None:
        if query != self._query:
            self._wished = self._wished if not self._query else ""
            self._query = query
            self._look()

    def _look(self) -> None:
        """Find what the query asks for, and choose the best of it."""
        self._found = self._index.find(self._query) if self._query.strip() else Found(self._offered())
        self._marker = Marker(self._query, self._index.stemming)
        shown = ((self._index.entries[number], number in self._found.near) for number in self._found.numbers[:MOST_SHOWN])
        self._results.show(shown, self._marker)
        self.queryChanged.emit()
        links = [self._index.entries[number].link for number in self._found.numbers[:MOST_SHOWN]]
        best = links.index(self._wished) if self._wished in links else 0
        self._set_chosen(best if links and self._query.strip() else -1)

    def _offered(self) -> tuple[int, ...]:
        """Give the people whom one meets on the most panels, found once."""
        if self._index.named and not self._people:
            met = Counter(part.id for panel in self._exhibit.panels for group in panel.figures for part in group.people)
            people = [number for number, entry in enumerate(self._index.entries) if entry.kind == "figure" and entry.id in met]
            self._people = tuple(sorted(people, key=lambda number: -met[self._index.entries[number].id])[:MOST_OFFERED])
        return self._people

    def _set_chosen(self, row: int) -> None:
        self._chosen = row
        self.choiceChanged.emit()
        self._later.start()

    @Slot()
    def _show_chosen(self) -> None:
        self._later.stop()
        self._preview.show(self._entry(), self._marker, sought=bool(self._query))

    def _entry(self) -> Entry | None:
        return self._index.entries[self._found.numbers[self._chosen]] if self._chosen >= 0 else None

    # -- what QML reads ----------------------------------------------------------------------------------------------

    def _get_link(self) -> str:
        entry = self._entry()
        return entry.link if entry else ""

    def _get_onward_text(self) -> str:
        entry = self._entry()
        return shortened(entry.title) if entry else ""

    @property
    def outcome(self) -> str:
        """What came of the query: found, near, nothing; empty while there is none, or while something may still be found."""
        if not self._query.strip() or not (self._index.complete or self._found.numbers):
            return ""
        return "nothing" if not self._found.numbers else "found" if self._found.exact else "near"

    def _get_said(self) -> str:
        if not self._query.strip():
            return QCoreApplication.translate("Search", "Names are found in any spelling and alphabet.")
        if not self._index.complete and not (self._found.numbers and self._found.exact):
            return ""
        if not self._found.numbers:
            return QCoreApplication.translate("Search", "Nothing found.")
        if not self._found.exact:
            return QCoreApplication.translate("Search", "Nothing found. These names are close.")
        count = QLocale(self._exhibit.cover.language).toString(len(self._found.numbers))
        return QCoreApplication.translate("Search", "Matches: %1. Spelling may vary.").replace("%1", count)

    def _get_key_rows(self) -> list[str]:
        return list(LAYOUTS[self._layout].rows)

    def _get_other_layouts(self) -> list[str]:
        return [code for code in LAYOUTS if code != self._layout]

    def _get_other_layout_names(self) -> list[str]:
        return [layout.name for code, layout in LAYOUTS.items() if code != self._layout]

    _get_query = attrgetter("_query")
    query = Property(str, _get_query, notify=queryChanged)
    said = Property(str, _get_said, notify=queryChanged)
    """What came of the query, in words."""
    _get_results = attrgetter("_results")
    results = Property(ResultListModel, _get_results, constant=True)
    _get_preview = attrgetter("_preview")
    preview = Property(PreviewViewModel, _get_preview, constant=True)
    _get_chosen = attrgetter("_chosen")
    chosen = Property(int, _get_chosen, notify=choiceChanged)
    """The place of the chosen result; -1 for none."""
    link = Property(str, _get_link, notify=choiceChanged)
    """Where the chosen result leads, as a link in prose would; empty for none."""
    onwardText = Property(str, _get_onward_text, notify=choiceChanged)
    """Its name, for the key that leads there; a long title is cut between two words."""
    keyRows = Property(list, _get_key_rows, notify=layoutChanged)
    """The letters of the keyboard, one string a row."""
    otherLayouts = Property(list, _get_other_layouts, notify=layoutChanged)
    otherLayoutNames = Property(list, _get_other_layout_names, notify=layoutChanged)
    """What stands on the keys that lead to them."""
