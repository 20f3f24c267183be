"""The view of who knew whom, and how a visitor comes to it."""

from collections.abc import Callable
from functools import cache

from PySide6.QtQuick import QQuickItem

from kiosk.exhibit.loader import Loaded
from kiosk.viewmodels.preferences import Mode
from tests.helpers.rooms import Rooms
from tests.helpers.seeing import walk
from tests.helpers.visitor import Visitor

WIDE, SMALL, UPRIGHT = (1920, 1080), (1024, 768), (1080, 1920)
VIEW = "Who knew whom"


def opener(rooms: Rooms, exhibit: Loaded) -> Callable[..., Visitor]:
    """Give what lets a visitor come to the panel on the murder of Kirov and open the view."""
    shown = cache(lambda size, mode: rooms.show(exhibit, mode, size=size, panel="kirov-murder"))

    def opened(size: tuple[int, int] = WIDE, mode: Mode = "kiosk", *, view: str = "people", person: str = "") -> Visitor:
        visitor = shown(size, mode)
        if visitor.dialogs:
            visitor.application.start_over()
        visitor.application.navigation.openView(view, f"figure:{person}" if person else "")
        visitor.settle()
        return visitor

    return opened


def page(visitor: Visitor) -> QQuickItem:
    """The view itself."""
    return next(item for item in walk(visitor.window.contentItem()) if item.property("legendWidth") is not None)
