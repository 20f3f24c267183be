"""How the exhibit is shown: the mode of the machine, the colours, the motion, the window."""

from operator import attrgetter
from typing import Final, Literal, get_args

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.model import Palette

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Mode = Literal["kiosk", "projector", "desktop"]
MODES: Final[tuple[Mode, ...]] = get_args(Mode)
PALETTES: Final[tuple[Palette, ...]] = get_args(Palette)


@QmlElement
@QmlUncreatable("")
class PreferencesViewModel(QObject):  # type: ignore[operator]
    """What a person or a machine chose about the showing."""

    paletteChanged = Signal()
    fullScreenChanged = Signal()
    leaveRequested = Signal()

    def __init__(self, mode: Mode, palette: Palette | None = None, *, still: bool = False, parent: QObject | None = None) -> None:
        """Begin with the colours of the mode: dark on a projector, paper elsewhere. `still` switches all motion off."""
        super().__init__(parent)
        self._mode: Mode = mode
        self._palette: Palette = palette or ("dark" if mode == "projector" else "paper")
        self._full_screen = mode != "desktop"
        self._still = still
        self._first = self._palette

    @Slot()
    def restart(self) -> None:
        """Begin again for the next visitor: the colours of the beginning, and the screen as the mode has it."""
        self.choosePalette(self._first)
        if self._full_screen != (self._mode != "desktop"):
            self.toggleFullScreen()

    @Slot(str)
    def choosePalette(self, palette: str) -> None:
        """Change the colours; a name that is none of ours changes nothing."""
        known = next((name for name in PALETTES if name == palette), None)
        if known is not None and known != self._palette:
            self._palette = known
            self.paletteChanged.emit()

    @Slot()
    def toggleFullScreen(self) -> None:
        """Fill the screen or give it back. A kiosk always fills it."""
        if self._mode != "kiosk":
            self._full_screen = not self._full_screen
            self.fullScreenChanged.emit()

    @Slot()
    def leaveFullScreen(self) -> None:
        """Give the screen back, where that is allowed."""
        if self._full_screen:
            self.toggleFullScreen()

    @Slot(str)
    def copy(self, words: str) -> None:
        """Put words on the clipboard, on a desktop: a kiosk's clipboard would outlive the visit."""
        if self._mode == "desktop" and words:
            QGuiApplication.clipboard().setText(words)

    @Slot()
    def leave(self) -> None:
        """Ask to end the program. A kiosk does not: only the machine's own stop ends it."""
        if self._mode != "kiosk":
            self.leaveRequested.emit()

    def _get_may_leave(self) -> bool:
        return self._mode != "kiosk"

    _get_mode = attrgetter("_mode")
    mode = Property(str, _get_mode, constant=True)
    _get_palette = attrgetter("_palette")
    palette = Property(str, _get_palette, notify=paletteChanged)
    _get_full_screen = attrgetter("_full_screen")
    fullScreen = Property(bool, _get_full_screen, notify=fullScreenChanged)
    _get_still = attrgetter("_still")
    still = Property(bool, _get_still, constant=True)
    """True: nothing moves and pictures are loaded at once, as in a rendering."""
    mayLeave = Property(bool, _get_may_leave, constant=True)
