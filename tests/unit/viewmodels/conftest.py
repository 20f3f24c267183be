"""View models read prose with Qt's own document, which needs an application."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QFont

from kiosk.exhibit.model import Exhibit
from kiosk.viewmodels.navigation import NavigationViewModel
from kiosk.viewmodels.panels import PanelListModel
from kiosk.viewmodels.spot import Spot
from kiosk.viewmodels.timeline import TimelineViewModel
from tests.unit.viewmodels.spots import whole


@pytest.fixture(autouse=True)
def _qt(qapp) -> None:
    """Let there be a Qt application."""


@pytest.fixture
def walk(qtbot) -> SimpleNamespace:
    """A visitor in that exhibit; `at(…)` puts them somewhere, `told` counts the changes."""
    panels = PanelListModel(whole())
    navigation = NavigationViewModel(whole(), panels)
    told: list[Spot] = []
    navigation.spotChanged.connect(lambda: told.append(navigation.spot))

    def at(spot: Spot, *trail: Spot) -> NavigationViewModel:
        navigation._spot, navigation._trail = spot, trail
        return navigation

    return SimpleNamespace(at=at, navigation=navigation, panels=panels, told=told)


@pytest.fixture
def home() -> QObject:
    """What the view models belong to."""
    return QObject()


@pytest.fixture
def timeline_of(home):
    """Make the timeline of an exhibit, opened, in a view of 1000 by 400."""

    def _made(of: Exhibit, focus: str = "", panel_id: str = "", *, upright: bool = False) -> TimelineViewModel:
        view = TimelineViewModel(of, PanelListModel(of, home), home)
        view.open(focus, panel_id)
        view.layOut(1000.0, 400.0, 8.0, upright, QFont("IBM Plex Sans", 18))
        return view

    return _made
