"""Opening hours on the screen: outside them it is black, dim or off, and no touch wakes it; a visit that goes on is never cut off.

Nothing is ever planned: every few seconds it is asked anew how it stands, so it does not matter what the clock of the machine did
meanwhile. No touch wakes it because those who touch a screen at night clean it. Staff open it on their page.
"""

import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, QUrl, Slot
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem

from kiosk.app import Application
from kiosk.engine import QML
from kiosk.installation.model import Installation
from kiosk.installation.openings import DAY, clock_words, openings, times_on
from kiosk.installation.zones import zone_of
from kiosk.operations.override import forget, settle, settled, stands
from kiosk.operations.schedule import Standing, midnight, wall_clock
from kiosk.platform.awake import stay_awake
from kiosk.platform.messages import LOG
from kiosk.platform.presence import BEGINNINGS
from kiosk.platform.screenpower import Power, Switch, find_power, words_of

LOOK: Final = 15
"""Seconds between two looks at the clock."""
AGAIN: Final = 20
"""Looks after which a screen that should be off is told so again: something else may have lit it."""
LIT: Final = 60
"""Seconds for which a touch lights a screen that is off. It is black then: whoever holds the corner sees where to type the PIN."""
DARKNESS: Final = {"black": 255, "off": 255, "dim": 178}
"""How dense the veil is. Under the dim one a third of each value is left, which is a fourteenth of the light."""
LAST_PATIENCE: Final = 600
"""Seconds of silence after which nobody is there, where visitors are never asked."""


def now() -> datetime:
    """Give the time of the machine."""
    return datetime.now(UTC)


class OpeningHours(QObject):
    """Closes the wall outside the hours, and opens it again."""

    def __init__(self, application: Application, installation: Installation, state: Path, clock: Callable[[], datetime] = now) -> None:
        """Begin as it stands now. `clock` is that of the machine, which may be wrong and may be set."""
        super().__init__(application.window)
        self._application, self._installation, self._state, self._clock = application, installation, state, clock
        self.hours = openings(installation.hours)
        try:
            self.zone = zone_of(installation.timezone)
        except ValueError:
            self.zone = None
            LOG.warning("this machine does not know the time zone %r; opening hours are read in its own time", installation.timezone)
        self._power = self._find_power()
        self._switch = Switch(self)
        self._awake: object = None
        self._veil: QQuickItem | None = None
        self._told: Standing | None = None
        self._looks = 0
        self._lit = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        if installation.closed == "off":
            # The program may have ended while it was off, and a screen that is off is no exhibit.
            self._switch.run(self._power.on)
        self._keep_awake()
        application.session.stateChanged.connect(self.look)
        application.window.installEventFilter(self)
        self.look()

    @property
    def closed(self) -> bool:
        """True while the wall is closed."""
        return self._veil is not None

    @property
    def standing(self) -> Standing:
        """Say whether it is open now by what staff settled or by the hours, and until when. A visit may go on all the same."""
        return stands(self._state, self.hours, self.zone, self._clock())

    @Slot()
    def look(self) -> None:
        """See how it stands, and do what follows from it."""
        here = self.standing
        self._tell(here)
        if here.is_open and self.closed:
            self._open()
        elif not here.is_open and self.closed:
            self._keep_closed()
        elif not here.is_open and self._is_nobody_there():
            self._close()
        left = (here.until - self._clock()).total_seconds() if here.until else LOOK
        self._timer.start(round(1000 * max(0.1, min(LOOK, left))))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802, Qt's own name
        """Light a screen that is off, and do no more."""
        if self.closed and self._installation.closed == "off" and event.type() in BEGINNINGS and not self._lit:
            self._lit = True
            self._switch.run(self._power.on)
        return False

    # -- what staff ask ----------------------------------------------------------------------------------------------

    def today(self) -> str:
        """Say what holds today, as `10:00-18:00`; nothing: always open."""
        times = times_on(self.hours, wall_clock(self._clock(), self.zone).date())
        return "" if not self.hours or times == ((0, DAY),) else clock_words(times)

    def chosen(self) -> str:
        """Tell what staff settled for today: `open`, `closed`, or nothing."""
        said = settled(self._state)
        if said is None or not said.holds(self._clock()):
            return ""
        return "open" if said.is_open else "closed"

    def choose(self, what: str) -> None:
        """Keep it `open` or `closed` until midnight, or with nothing as it is settled. Raises OSError where that cannot be written."""
        now = self._clock()
        if what:
            settle(self._state, now, is_open=what == "open", until=midnight(self.zone, now))
        else:
            forget(self._state)
        self.look()

    # -- the wall ----------------------------------------------------------------------------------------------------

    def _keep_closed(self) -> None:
        """Hide the wall again that the page for staff has shown, and put the light out that a touch, or anything else, has lit."""
        self._hide()
        self._looks += 1
        if self._installation.closed != "off":
            return
        if self._looks % AGAIN == 0 or (self._lit and self._application.session.silence > LIT):
            self._lit = False
            self._switch.run(self._power.off)

    def _tell(self, here: Standing) -> None:
        """Write a change down."""
        if here != self._told and self.hours:
            until = f" until {here.until.astimezone(self.zone):%Y-%m-%d %H:%M %Z}" if here.until else ""
            LOG.info("opening hours: %s%s", "open" if here.is_open else "closed", until)
        self._told = here

    def _is_nobody_there(self) -> bool:
        """Tell whether no visit would be cut off."""
        session = self._application.session
        return not session.visited or (not session.patience and session.silence > LAST_PATIENCE)

    def _close(self) -> None:
        """Draw the veil."""
        self._application.start_over()
        component = QQmlComponent(self._application.engine, QUrl.fromLocalFile(str(QML / "Kiosk" / "Views" / "Veil.qml")))
        veil = component.createWithInitialProperties({"color": QColor(0, 0, 0, DARKNESS[self._installation.closed])})
        if not isinstance(veil, QQuickItem):
            LOG.error("the wall cannot be closed: %s", component.errorString())
            return
        self._veil = veil
        veil.setParent(self)  # else it goes with the component that made it
        veil.setParentItem(self._application.window.contentItem())
        if wall := self._wall():
            veil.stackAfter(wall)  # and below the page for staff
        self._hide()
        self._looks, self._lit = 0, False
        if self._installation.closed == "off":
            self._switch.run(self._power.off)

    def _open(self) -> None:
        """Take the veil away."""
        if self._veil:
            self._veil.setVisible(False)
            self._veil.deleteLater()
            self._veil = None
        self._let(seen=True, enabled=True)
        if self._installation.closed == "off":
            self._switch.run(self._power.on)
        self._keep_awake()

    def _wall(self) -> QQuickItem | None:
        return self._application.window.findChild(QQuickItem, "wall")

    def _hide(self) -> None:
        self._let(seen=self._installation.closed == "dim", enabled=False)

    def _let(self, *, seen: bool, enabled: bool) -> None:
        """Let the wall be painted and hear, or not."""
        if wall := self._wall():
            wall.setVisible(seen)
            wall.setEnabled(enabled)

    def _keep_awake(self) -> None:
        """See that the screen does not go dark by itself in the middle of the day."""
        self._switch.run(self._power.awake)
        if self._awake is None:
            self._awake = stay_awake(os.environ)

    def _find_power(self) -> Power:
        """Find the commands: what the technician wrote, else what the display server has."""
        found, written = find_power(os.environ), self._installation.power
        if written.off and written.on:
            return found._replace(off=words_of(written.off), on=words_of(written.on))
        if self._installation.closed == "off" and not found.off:
            LOG.warning("nothing here can switch the screen off; it will be black while it is closed")
        return found
