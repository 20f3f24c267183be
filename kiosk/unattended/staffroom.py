"""The page for staff over an exhibit, and what it does. While it is there nothing of the exhibit is drawn, heard or reached."""

from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem

from kiosk.app import Application
from kiosk.measuring import write_down
from kiosk.operations.endings import LEAVE, RESTART
from kiosk.operations.pin import Lock
from kiosk.platform.messages import LOG
from kiosk.platform.presence import HANDS, KEYS
from kiosk.platform.screens import told_width
from kiosk.unattended.health import Machine
from kiosk.unfailing import unfailing
from kiosk.viewmodels.staff import StaffViewModel
from kiosk.viewmodels.staffdesk import Desk


class Keyhole(QObject):
    """While the pad is there a keyboard speaks to it alone; whatever is touched or struck keeps the page open."""

    def __init__(self, window: QWindow, staff: StaffViewModel) -> None:
        """Listen at the window, before everybody else."""
        super().__init__(window)
        self._staff = staff
        window.installEventFilter(self)

    @unfailing(bool)
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802, Qt's own name
        """Look at one event."""
        state = self._staff.property("state")
        kind = event.type()
        if state == "closed" or (kind not in KEYS and kind not in HANDS):
            return False
        self._staff.feel()
        if state == "pad" and isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress:
            return self._staff.keypad.press(event.key(), event.nativeScanCode(), event.text())
        return False


class StaffRoom(QObject):
    """Comes and goes with staff."""

    open_changed = Signal(bool)

    def __init__(self, application: Application, machine: Machine, file: Path, lock: Lock, desk: Desk) -> None:
        """Make all of it but what is drawn."""
        super().__init__()
        self._application, self._file, self._lock = application, file, lock
        self.staff = StaffViewModel(lock, machine.health, machine.log, desk, self)
        self.staff.stateChanged.connect(self._follow)
        self.staff.sectionChanged.connect(self._follow_ruler)
        self.staff.toneRequested.connect(application.tones.play)
        self.staff.restartRequested.connect(partial(self._end, RESTART))
        self.staff.leaveRequested.connect(partial(self._end, LEAVE))
        self.staff.keypad.refused.connect(self._note_guess)
        application.wall.saveRequested.connect(self._write_down)
        application.wall.leaveRequested.connect(self._leave_ruler)
        self._keyhole = Keyhole(application.window, self.staff)
        self._page: QQuickItem | None = None
        self._measured = application.wall.screen
        self.is_open = self._hid = False

    def clear(self) -> None:
        """Go away for good."""
        self.staff.close()
        self._application.window.removeEventFilter(self._keyhole)
        self._keyhole.deleteLater()
        self._application.wall.saveRequested.disconnect(self._write_down)
        self._application.wall.leaveRequested.disconnect(self._leave_ruler)
        if self._page is not None:
            self._page.deleteLater()
            self._page = None

    # -- the page ----------------------------------------------------------------------------------------------------

    def _follow(self) -> None:
        """Show what is open now, and nothing else."""
        state = self.staff.property("state")
        wall = cast("QQuickItem", self._application.window.findChild(QQuickItem, "wall"))
        if state != "closed" and not self._is_made():
            self.staff.close()  # there is nothing to show, and visitors need not know
            return
        if state != "closed":
            self._hid = self._hid or wall.isVisible()  # outside the opening hours it is hidden already, and stays so
            wall.setVisible(False)
            self._application.speech.stop()
            self._application.aloud.reader.end()
        if self._page is not None:
            self._page.setVisible(state != "closed")
        if state == "page":
            self._begin()
            if self._page is not None:
                self._page.forceActiveFocus()  # to begin anew gives it to the exhibit
        elif state == "closed":
            if self._hid:
                self._hid = False
                wall.setVisible(True)
            wall.forceActiveFocus()
            self._finish()

    def _begin(self) -> None:
        """End the visit, and let none begin."""
        self._application.start_over()
        self._application.session.begin()
        self._application.session.hold("staff", True)
        self.is_open = True
        LOG.info("staff opened the page")
        self.open_changed.emit(True)

    def _finish(self) -> None:
        """Begin again for the next visitor."""
        if self.is_open:
            self.is_open = False
            self._restore_ruler()
            self._application.session.hold("staff", False)
            self._application.start_over()
            LOG.info("staff closed the page")
            self.open_changed.emit(False)

    def _is_made(self) -> bool:
        """Make the page, the first time that it is asked for; false where it cannot be made."""
        if self._page is not None:
            return True
        application = self._application
        component = QQmlComponent(application.engine)
        component.loadFromModule("Kiosk.Staff", "StaffStage")
        content = application.window.contentItem()
        needed = {"staff": self.staff, "wall": application.wall, "languages": application.languages, "parent": content}
        made = component.createWithInitialProperties(needed)
        if isinstance(made, QQuickItem):
            made.setParent(content)  # else it goes with the component that made it
            self._page = made
        else:
            LOG.error("the page for staff could not be made: %s", component.errorString())
        return self._page is not None

    # -- what is asked for -------------------------------------------------------------------------------------------

    def _end(self, code: int) -> None:
        LOG.info("staff asked to %s", "start again" if code == RESTART else "leave")
        self._application.qt.exit(code)

    def _note_guess(self) -> None:
        LOG.warning("a wrong PIN was typed on the pad for staff; %d since the last right one", self._lock.failures)

    def _follow_ruler(self) -> None:
        """What was changed with the ruler and not written down is as it was, once the ruler is put away."""
        if self.staff.property("section") == "ruler":
            self._measured = self._application.wall.screen
            self._application.wall.presume(told_width(self._measured.output))
        else:
            self._restore_ruler()

    def _leave_ruler(self) -> None:
        self.staff.choose("health")

    def _restore_ruler(self) -> None:
        if self._application.wall.screen != self._measured:
            self._application.wall.put(self._measured)

    def _write_down(self) -> None:
        write_down(self._application.wall, self._file)
        self._measured = self._application.wall.screen
