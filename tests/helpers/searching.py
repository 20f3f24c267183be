"""Someone who looks something up: at the search, typing by touch or on a keyboard."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem

from tests.helpers.hands import NONE
from tests.helpers.seeing import walk
from tests.helpers.visitor import Visitor


def enter(visitor: Visitor) -> None:
    """Open the search, and let it read the whole exhibit."""
    visitor.application.navigation.openView("search")
    visitor.application.views.view("search").finish()
    visitor.settle()


def type_keys(visitor: Visitor, text: str) -> None:
    """Type on a keyboard."""
    for letter in text:
        for what in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(visitor.window, QKeyEvent(what, ord(letter.upper()), NONE, letter))
    visitor.settle()


def touch_keys(visitor: Visitor, text: str) -> None:
    """Type on the screen, as fast as fingers go."""
    boxes = {thing.name: thing.box for thing in visitor.things()}
    for letter in text:
        visitor.quick_taps(boxes[letter].center(), 1)
    visitor.settle()


def page(visitor: Visitor) -> QQuickItem:
    """The page of the search."""
    return next(item for item in walk(visitor.window.contentItem()) if item.property("chipHeight") is not None)


def query(visitor: Visitor) -> str:
    """What stands there as the headline."""
    line = next(item for item in walk(page(visitor)) if item.property("hint") is not None and item.property("steps") is not None)
    return str(line.property("text"))
