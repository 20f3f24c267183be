"""The door to the page for staff: a corner of the screen to rest a finger in, and a lock. What lies behind is made when it first opens."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Signal

from kiosk.app import Application
from kiosk.installation.model import Installation
from kiosk.operations.pin import Lock
from kiosk.platform.corner import Corner, corner_of
from kiosk.unattended.health import Machine
from kiosk.viewmodels.staffdesk import Desk

if TYPE_CHECKING:
    from kiosk.unattended.staffroom import StaffRoom
    from kiosk.viewmodels.staff import StaffViewModel


class StaffDoor(QObject):
    """Listens for as long as the exhibit is shown; where no PIN is set there is no door."""

    open_changed = Signal(bool)
    """Whether staff is at the screen: then there is no visit."""

    def __init__(
        self, application: Application, installation: Installation, state: Path, file: Path, desk: Callable[[], Desk] = Desk
    ) -> None:
        """Begin to listen. `file` is where it is all settled; `desk` gives what can be asked for on the page."""
        super().__init__()
        self._application, self._file, self._desk = application, file, desk
        self._sounds = installation.sound
        self.machine = Machine(application, state)
        self._room: StaffRoom | None = None
        self.lock = Lock(installation.staff.pin, state)
        self.corner: Corner | None = None
        if self.lock.is_set:
            self.corner = Corner(application.window, self._where)
            self.corner.held.connect(self.knock)

    @property
    def room(self) -> "StaffRoom":
        """What lies behind the door."""
        if self._room is None:
            from kiosk.platform.volume import Mixer
            from kiosk.unattended.staffroom import StaffRoom

            desk = self._desk()
            if self._sounds and desk.mixer is None:
                desk.mixer = Mixer()
            self._room = StaffRoom(self._application, self.machine, self._file, self.lock, desk)
            self._room.open_changed.connect(self.open_changed)
        return self._room

    @property
    def staff(self) -> "StaffViewModel":
        """The page, as it is now."""
        return self.room.staff

    @property
    def is_open(self) -> bool:
        """Whether staff is at the page; the pad alone is no staff."""
        return self._room is not None and self._room.is_open

    def knock(self) -> None:
        """Ask for the PIN."""
        self.staff.knock()

    def close(self) -> None:
        """Let nobody in any more, and leave nothing at the window."""
        if self.corner is not None:
            self._application.window.removeEventFilter(self.corner)
            self.corner.deleteLater()
            self.corner = None
        if self._room is not None:
            self._room.clear()

    def _where(self) -> QRectF:
        """Give the corner; there is none while the page is there."""
        if self._room is not None and self._room.staff.property("state") != "closed":
            return QRectF()
        window, wall = self._application.window, self._application.wall
        mirrored = bool(self._application.languages.property("rightToLeft"))
        return corner_of(window.width(), window.height(), wall.property("overscan") / 100, mirrored=mirrored)
