"""The phone that a teacher walks about with: off until it is asked for, on one address, gone with the class.

The server that it talks to runs in a thread of its own. What it asks for comes over as a queued signal, and what it is told was laid ready.
"""

from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.remote.addresses import addresses
from kiosk.remote.driver import RemoteState

if TYPE_CHECKING:
    from kiosk.remote.remote import Remote

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class PhoneDriver(QObject):
    """What the server's thread may touch: three signals, and the state that was laid ready last."""

    advanced = Signal()
    returned = Signal()
    darkened = Signal()
    altered = Signal()

    def __init__(self, parent: QObject) -> None:
        """Begin with nothing to tell."""
        super().__init__(parent)
        self.ready = RemoteState(title="")

    def forward(self) -> None:
        """Ask to go on."""
        self.advanced.emit()

    def backward(self) -> None:
        """Ask to go back."""
        self.returned.emit()

    def blackout(self) -> None:
        """Ask for a black wall, or for none."""
        self.darkened.emit()

    def state(self) -> RemoteState:
        """Give what was laid ready."""
        return self.ready


@QmlElement
@QmlUncreatable("")
class PhoneViewModel(QObject):  # type: ignore[operator]
    """The remote as the console shows it."""

    changed = Signal()
    wished = Signal()
    """The phone is asked to tell: its state is to be laid ready from now on."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin closed: nothing listens."""
        super().__init__(parent)
        self.driver = PhoneDriver(self)
        self.driver.altered.connect(self._altered)
        self._remote: Remote | None = None
        self._fault = ""
        self._number = 0
        self.pictures: dict[str, QImage] = {}
        """The code to be photographed, as `qr`, while there is one."""

    # -- intents -----------------------------------------------------------------------------------------------------

    @Slot(str)
    def open(self, address: str) -> None:
        """Let a phone drive over one address of this machine."""
        from kiosk.remote.remote import Remote

        self.close()
        try:
            self._remote = Remote(self.driver, address, changed=self.driver.altered.emit)
        except (OSError, ValueError):
            self._fault = QCoreApplication.translate("Phone", "Nothing can listen at %1. Is this machine still in that network?")
            self._fault = self._fault.replace("%1", address)
        self.wished.emit()
        self._altered()

    @Slot()
    def renew(self) -> None:
        """Make a new code, for one more phone."""
        if self._remote:
            self._remote.renew()
            self._altered()

    @Slot()
    def close(self) -> None:
        """Let no phone drive any more."""
        remote, self._remote, self._fault = self._remote, None, ""
        if remote:
            remote.close()
        self._altered()

    @Slot()
    def _altered(self) -> None:
        """See what the server has to tell now."""
        self._number += 1
        self.pictures.clear()
        rows = self._remote.qr() if self._remote else ()
        if rows:
            picture = QImage(len(rows), len(rows), QImage.Format.Format_RGB32)
            picture.fill(Qt.GlobalColor.white)
            for y, row in enumerate(rows):
                for x, dark in enumerate(row):
                    if dark:
                        picture.setPixelColor(x, y, Qt.GlobalColor.black)
            self.pictures["qr"] = picture
        self.changed.emit()

    # -- what QML reads ----------------------------------------------------------------------------------------------

    def _get_open(self) -> bool:
        return self._remote is not None

    isOpen = Property(bool, _get_open, notify=changed)

    @Slot(result=list)
    def addresses(self) -> list[str]:
        """Give the addresses of this machine now; those that phones can reach come first."""
        return [one.address for one in addresses()]

    @Slot(str, result=str)
    def network(self, address: str) -> str:
        """Name the network that an address belongs to."""
        return next((one.interface for one in addresses() if one.address == address), "")

    def _get_url(self) -> str:
        return self._remote.url if self._remote else ""

    url = Property(str, _get_url, notify=changed)

    def _get_code(self) -> str:
        return self._remote.code if self._remote else ""

    code = Property(str, _get_code, notify=changed)
    """Six digits, until a phone has used them."""

    def _get_phones(self) -> int:
        return self._remote.phones if self._remote else 0

    phones = Property(int, _get_phones, notify=changed)
    _get_fault = attrgetter("_fault")
    fault = Property(str, _get_fault, notify=changed)
    _get_number = attrgetter("_number")
    number = Property(int, _get_number, notify=changed)
    """Counts what was told, so that each code has a picture of its own."""

    def _get_has_picture(self) -> bool:
        return "qr" in self.pictures

    hasPicture = Property(bool, _get_has_picture, notify=changed)
