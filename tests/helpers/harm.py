"""What nobody in front of a kiosk may do to it."""

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication, QWindow

from tests.helpers.visitor import Key, Visitor


def unharmed(visitor: Visitor, titles: Sequence[str]) -> bool:
    """What holds whatever anyone does: one window, over the whole screen, with a whole panel in it."""
    visitor.settle()
    shown = visitor.window
    return (
        visitor.windows == 1
        and shown.isVisible()
        and shown.visibility() == QWindow.Visibility.FullScreen
        and shown.geometry() == QGuiApplication.primaryScreen().geometry()
        and visitor.panel in titles
    )


def still_answers(visitor: Visitor, said_titles: Sequence[str]) -> None:
    """Whatever was done: a whole panel in some language, and from it one comes to the first one, with nothing over it."""
    assert unharmed(visitor, said_titles)
    visitor.press(Key.Key_Home)
    assert (visitor.panel in said_titles[:: len(said_titles) // 3], visitor.dialogs) == (True, [])
