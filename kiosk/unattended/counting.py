"""What of a visit is counted: that it was, and what it had at least once.

All of it is noted while the visit goes on, in sets that know no order and no time, and handed over as sums when it is over. A visit that
is broken off, by closing time or by staff, is forgotten.
"""

import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import SignalInstance

from kiosk.app import Application
from kiosk.installation.model import Installation
from kiosk.operations.counted import VIEWS, WORDINGS, What, length_of
from kiosk.operations.statistics import NAME
from kiosk.operations.tally import Tally

if TYPE_CHECKING:
    from kiosk.viewmodels.search import SearchViewModel  # read when somebody searches

GLANCE: Final = 2.0
"""Seconds in front from which a panel counts: one that is turned past does not."""
TIME_TO_READ: Final = 10.0
FOCUS: Final[dict[str, What]] = {"event": "event", "place": "place", "dataset": "dataset", "figure": "figure"}
"""What a view can be opened at, and is counted."""


class Counting:
    """Listens to the running exhibit, and counts its visits."""

    def __init__(self, application: Application, tally: Tally, clock: Callable[[], float] = time.monotonic) -> None:
        """Begin to listen. `clock` is one that nobody can set."""
        self._application, self.tally, self._clock = application, tally, clock
        self._search: SearchViewModel | None = None
        self._forget()
        there = application
        there.navigation.spotChanged.connect(self._look)
        there.navigation.wordingChanged.connect(self._note_wording)
        there.navigation.restarted.connect(self._forget)
        there.speech.stateChanged.connect(self._note_speech)
        there.playback.playingChanged.connect(self._note_film)
        there.playback.wishesChanged.connect(self._note_film)
        there.session.ending.connect(self._end)
        preferences = there.preferences
        self._watch("text-size", "textScale", preferences.textScaleChanged)
        self._watch("palette", "palette", preferences.paletteChanged)
        self._watch("motion", "motion", preferences.motionChanged)
        self._watch("reach", "reach", preferences.reachChanged)
        self._watch("touch", "touch", preferences.touchChanged)
        self._watch("helper-line", "helperLine", preferences.helperLineChanged)
        there.qt.aboutToQuit.connect(tally.close)

    def _watch(self, name: str, setting: str, changed: SignalInstance) -> None:
        """Note that a setting is other than the machine has it."""
        preferences = self._application.preferences
        usual = preferences.property(setting)

        def look() -> None:
            if preferences.property(setting) != usual:
                self._note("help", name)

        changed.connect(look)

    # -- a visit -----------------------------------------------------------------------------------------------------

    def _forget(self) -> None:
        """Begin with nothing noted: for the next visitor, or because the visit was broken off."""
        self._noted: set[tuple[What, str]] = set()
        self._searches: Counter[tuple[What, str]] = Counter()
        self._outcome, self._longest = "", 0
        self._in_front: dict[str, float] = {}
        self._panel = self._first_panel = self._current()
        self._since = self._empty_since = self._clock()

    def _note(self, what: What, of_what: str) -> None:
        self._noted.add((what, of_what))

    def _end(self, seconds: float, silent: float) -> None:
        """Hand over what the visit had. One in front of nothing, because the exhibit has mistakes, is none."""
        panel = self._current()
        if not panel:
            self._forget()
            return
        last = self._clock() - silent
        self._turn("", last)
        self._in_front[self._first_panel] -= max(0.0, last - seconds - self._empty_since)  # It stood there before anybody came.
        self._end_search()
        for one, stood in self._in_front.items():
            if stood >= GLANCE or one == panel:
                self._note("panel", one)
            if stood >= TIME_TO_READ:
                self._note("stayed", one)
        self._note("ended", panel)
        self._note("visit", "")
        self._note("lasted", length_of(seconds))
        self._note("language", str(self._application.languages.property("language")))
        self.tally.add(self._application.exhibit_said().cover.id, Counter(self._noted) + self._searches)
        self._forget()

    # -- what is on the screen ---------------------------------------------------------------------------------------

    def _current(self) -> str:
        """Give the id of the panel in front."""
        panels, row = self._application.exhibit_said().panels, self._application.navigation.spot.panel
        return panels[row].id if row < len(panels) else ""

    def _turn(self, panel: str, now: float) -> None:
        """Let another panel be in front from a moment on."""
        self._in_front[self._panel] = self._in_front.get(self._panel, 0.0) + max(0.0, now - self._since)
        self._panel, self._since = panel, now

    def _look(self) -> None:
        """Note what lies on the screen now."""
        spot, panel = self._application.navigation.spot, self._current()
        if panel != self._panel:
            self._turn(panel, self._clock())
        if spot.figures:
            self._note("figure", spot.figures[-1])
        if spot.contents:
            self._note("view", "contents")
        if spot.evidence:
            self._note("view", "sources")
        if spot.view in VIEWS:
            self._note("view", spot.view)
            kind, _, name = spot.focus.partition(":")
            if kind in FOCUS and name:
                self._note(FOCUS[kind], name)
        if spot.view == "search":
            self._listen_to_search()
        else:
            self._end_search()

    def _note_wording(self) -> None:
        wording = self._application.navigation.property("wording")
        if wording in WORDINGS:
            self._note("wording", wording)

    def _note_speech(self) -> None:
        if self._application.speech.property("speaking"):
            self._note("help", "by-ear" if self._application.aloud.reader.reading else "read-aloud")

    def _note_film(self) -> None:
        playback = self._application.playback
        kind, _, name = self._application.navigation.spot.focus.partition(":")
        if playback.property("playing") and kind == "media":
            self._note("media", name)
            if playback.property("signed"):
                self._note("help", "sign-language")

    # -- searches ----------------------------------------------------------------------------------------------------

    def _listen_to_search(self) -> None:
        """Hear what comes of queries; of the queries themselves nothing is heard."""
        search = cast("SearchViewModel", self._application.views.view("search"))
        if search is not self._search:
            self._search = search
            search.queryChanged.connect(self._note_search)

    def _note_search(self) -> None:
        """Remember what came of the longest form of the query: whoever takes it back letter by letter looks for nothing else."""
        if self._search is None or not (length := len(self._search.property("query"))):
            self._end_search()
        elif length >= self._longest:
            self._longest, self._outcome = length, self._search.outcome

    def _end_search(self) -> None:
        if self._outcome:
            self._searches["search", self._outcome] += 1
        self._outcome, self._longest = "", 0


def begin_counting(application: Application, installation: Installation, state: Path) -> Counting | None:
    """Count visits, where the museum has not switched that off."""
    return Counting(application, Tally(state / NAME)) if installation.statistics else None
