"""Signs that somebody is at the screen: fingers, a mouse, a wheel, keys. Whatever the exhibit makes of them, they are seen here first."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QWindow

KEYS: Final = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease})
HANDS: Final = frozenset(
    {
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        QEvent.Type.NativeGesture,
    }
)
BEGINNINGS: Final = frozenset({QEvent.Type.KeyPress, QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel})
"""With these somebody begins to do something."""


class Presence(QObject):
    """Listens at a window. A finger that merely lies there, or a key that is merely held, gives no sign: it may be a cup, or a book."""

    def __init__(self, window: QWindow, hear: Callable[..., bool], act: Callable[[], None]) -> None:
        """Tell `hear(key=...)` of every sign; where it answers true, the exhibit itself is not told. `act` hears of beginnings first."""
        super().__init__(window)
        self._hear, self._act = hear, act
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802, Qt's own name
        """Look at one event."""
        kind = event.type()
        if kind in KEYS and isinstance(event, QKeyEvent) and event.isAutoRepeat():
            return False
        if kind in BEGINNINGS:
            self._act()
        if kind in KEYS:
            return self._hear(key=True)
        return kind in HANDS and self._hear(key=False)
