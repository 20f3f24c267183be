"""What each key means, in each mode. Keyboards, presentation clickers and keypads all speak in keys.

A clicker sends PageDown and PageUp, and on one button F5 and Esc in turn; so Esc steps back and never ends anything.
A key that means nothing here is not passed on in kiosk mode: nothing outside the exhibit may answer to it.
"""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.navigation import NavigationViewModel
from kiosk.viewmodels.preferences import PreferencesViewModel
from kiosk.viewmodels.session import SessionViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

FORWARD: Final = (Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_Space, Qt.Key.Key_MediaNext, Qt.Key.Key_Forward)
BACKWARD: Final = (Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace, Qt.Key.Key_MediaPrevious, Qt.Key.Key_Back)
STEPS: Final = {
    **dict.fromkeys(FORWARD, 1),
    **dict.fromkeys((Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_MediaPrevious), -1),
}
"""Keys that go to what comes next, or came before, in a view that lies over the panel. They never close it: Esc and Back do."""
ARROWS: Final = (Qt.Key.Key_Right, Qt.Key.Key_Left)
FOCUS: Final = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Up, Qt.Key.Key_Down)
"""Keys that move the focus; QML answers them."""
COMMANDS: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
"""A key pressed with one of these means something to the system, never to the exhibit."""


@QmlElement
@QmlUncreatable("")
class KeysViewModel(QObject):  # type: ignore[operator]
    """Turns a key into an intent."""

    stepped = Signal(int)

    def __init__(
        self,
        navigation: NavigationViewModel,
        preferences: PreferencesViewModel,
        session: SessionViewModel,
        parent: QObject | None = None,
    ) -> None:
        """Lay the keys of this mode out."""
        super().__init__(parent)
        self._session = session
        self._preferences = preferences
        self._mode: str = preferences.property("mode")
        self._back = navigation.back
        self._navigation = navigation
        self._meanings: dict[int, Callable[[], object]] = {
            **dict.fromkeys(FORWARD, navigation.advance),
            **dict.fromkeys(BACKWARD, navigation.backward),
            Qt.Key.Key_Home: navigation.first,
            Qt.Key.Key_End: navigation.last,
            Qt.Key.Key_Return: navigation.openContents,
            Qt.Key.Key_Enter: navigation.openContents,
            Qt.Key.Key_O: navigation.openContents,
            Qt.Key.Key_P: partial(navigation.openView, "picture"),
            Qt.Key.Key_V: partial(navigation.openView, "media"),
            Qt.Key.Key_R: partial(navigation.openView, "reading"),
            Qt.Key.Key_Escape: self._escape,
        }
        if self._mode != "kiosk":
            self._meanings[Qt.Key.Key_F11] = preferences.toggleFullScreen
        self._steps = {int(key): step for key, step in STEPS.items()}

    def lay(self, meanings: Mapping[int, Callable[[], object]]) -> None:
        """Give keys other meanings, for a class. In a view the arrows alone go on within it: a clicker goes on to what comes next."""
        self._meanings |= meanings
        self._steps = {key: step for key, step in self._steps.items() if key not in meanings or key in ARROWS}

    def _escape(self) -> None:
        """Step back; with nothing left to step back from, give the screen back where that is allowed."""
        if not self._back() and self._mode == "desktop":
            self._preferences.leaveFullScreen()

    @Slot(int, int, bool, result=bool)
    def press(self, key: int, modifiers: int, repeated: bool) -> bool:  # noqa: FBT001, as QML calls it
        """Do what a key means; true when it is not to be passed on. A key held down turns one panel, not many."""
        swallow = self._mode == "kiosk"
        if Qt.KeyboardModifier(modifiers) & COMMANDS:
            return swallow
        if key in FOCUS:
            return False
        meaning = self._meanings.get(key)
        if meaning is not None and self._session.property("state") == "attract":
            meaning = self._session.begin  # while nobody is there, a key that means anything begins a visit, and does no more
        elif key in self._steps and self._navigation.spot.is_a_view:
            meaning = partial(self.stepped.emit, self._steps[key])
        if meaning is None:
            return swallow
        if not repeated:
            meaning()
        return True
