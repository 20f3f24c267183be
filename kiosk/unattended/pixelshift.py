"""While nobody is there the picture wanders by a pixel or two each minute, so that no edge stands in one place all day (burn-in).

It wanders by whole pixels, so nothing is blurred, and by fewer than any margin has, so nothing is cut but a sliver of the ground. During a
visit it stays: nobody sees it move.
"""

from itertools import cycle
from typing import Final

from PySide6.QtCore import QObject, QPoint, QTimer, Slot

from kiosk.app import Application

MINUTE: Final = 60_000
ROUND: Final = ((1, 0), (2, 1), (2, 2), (1, 2), (0, 2), (-1, 1), (-2, 0), (-2, -1), (-1, -2), (0, -2), (1, -1), (0, 0))
WAY: Final = tuple(QPoint(x, y) for x, y in ROUND)
"""Where it stands, minute after minute, from where it belongs."""


class PixelShift(QObject):
    """Moves all that the window shows."""

    def __init__(self, application: Application) -> None:
        """Begin where everything belongs."""
        super().__init__(application.window)
        self._session, self._content = application.session, application.window.contentItem()
        self._way = cycle(WAY)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.step)
        self._timer.start(MINUTE)

    @Slot()
    def step(self) -> None:
        """Go on by a step, unless somebody is there."""
        if not self._session.visited:
            self._content.setPosition(next(self._way).toPointF())
