"""Visits at a kiosk that counts, for tests: no disk, no waiting, and where that is enough no screen."""

import time
from collections.abc import Mapping
from types import SimpleNamespace
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from kiosk.exhibit.model import Exhibit
from kiosk.operations.counted import What
from kiosk.unattended.counting import Counting
from kiosk.viewmodels.languages import LanguagesViewModel
from kiosk.viewmodels.navigation import NavigationViewModel
from kiosk.viewmodels.panels import PanelListModel
from kiosk.viewmodels.playback import PlaybackViewModel
from kiosk.viewmodels.preferences import PreferencesViewModel
from kiosk.viewmodels.session import SessionViewModel
from kiosk.viewmodels.speech import SpeechViewModel
from kiosk.viewmodels.views import ViewsViewModel
from tests.helpers.listening import Voice


class Clock:
    """A clock that goes when it is told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        """Tell the time."""
        return self.now

    def wait(self, seconds: float) -> None:
        """Let time pass."""
        self.now += seconds


class Sums:
    """Stands for the tally: keeps what it is given."""

    def __init__(self) -> None:
        self.visits: list[dict[tuple[What, str], int]] = []
        self.exhibits: list[str] = []

    def add(self, exhibit: str, things: Mapping[tuple[What, str], int]) -> None:
        """Take one visit."""
        self.exhibits.append(exhibit)
        self.visits.append(dict(things))

    def close(self) -> None:
        """End."""


class Behind(QObject):
    """What stands behind a screen, without the screen: the parts of an Application that are listened to, and starting over."""

    def __init__(self, exhibit: Exhibit, languages: tuple[str, ...] = ("en", "uk", "ru")) -> None:
        super().__init__()
        self.said = exhibit
        self.qt = QCoreApplication.instance()
        panels = PanelListModel(exhibit, self)
        self.views = ViewsViewModel(exhibit, panels)
        self.navigation = NavigationViewModel(exhibit, panels)
        self.preferences = PreferencesViewModel("kiosk")
        self.languages = LanguagesViewModel(languages, "en")
        self.languages.chosen.connect(self.languages.speak)
        self.session = SessionViewModel(60, attracts=True)
        self.playback = PlaybackViewModel()
        self.speech = SpeechViewModel(Voice())
        self.aloud = SimpleNamespace(reader=SimpleNamespace(reading=False))
        self.navigation.restarted.connect(self.views.forget)
        self.navigation.restarted.connect(self.playback.restart)
        self.navigation.restarted.connect(self.speech.restart)
        self.navigation.spotChanged.connect(self.session.keep)
        self.session.expired.connect(self.start_over)

    def exhibit_said(self) -> Exhibit:
        """Give the exhibit."""
        return self.said

    def start_over(self) -> None:
        """Begin again, as Application.start_over does."""
        self.languages.choose("en")
        self.preferences.restart()
        self.navigation.restart()
        self.session.rest()


class CountedKiosk:
    """A kiosk whose visits are counted, and whose time goes by when it is told to."""

    def __init__(self, there: Any) -> None:
        self.there, self.sums, self.ahead = there, Sums(), 0.0
        there.session._clock = self.clock
        self._counting = Counting(there, self.sums, self.clock)

    def clock(self) -> float:
        """Tell the time."""
        return time.monotonic() + self.ahead

    def come(self, panel: int = 0) -> None:
        """Touch the invitation at a panel."""
        self.there.session.begin()
        self.there.navigation.turnTo(panel)

    def read(self, seconds: float) -> None:
        """Stand before the screen, and touch it once more where nothing happens."""
        self.ahead += seconds
        self.there.session.hear(key=False)

    def leave(self, *, silent: float = 0) -> dict[tuple[What, str], int]:
        """Go away, and give what was counted."""
        self.ahead += silent
        self.there.session.end()
        return self.sums.visits[-1]
