"""Somebody in front of a film: the page, what plays, and a player that does as a test says."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QUrl
from PySide6.QtQuick import QQuickItem

from kiosk.exhibit.loader import Loaded
from tests.helpers.rooms import Rooms
from tests.helpers.seeing import walk
from tests.helpers.visitor import Visitor

WATCH: Final = "Watch the video"
BACK: Final = "Back to The first message"
SECOND: Final = "Ann Field: I wrote it down twice."
SORRY: Final = "This video cannot be played here. This is what it shows and says."
FAKE: Final = QUrl.fromLocalFile(str(Path(__file__).parent / "FakePlayer.qml"))


def enter(rooms: Rooms, cinema: Loaded, size: tuple[int, int], player: QUrl) -> Visitor:
    """Show the exhibit with a player, or without one."""
    visitor = rooms.show(cinema, size=size, still=True)
    if visitor.application.playback._player != player:
        rooms.close()
        rooms._shown.clear()
        visitor = rooms.show(cinema, size=size, still=True)
        visitor.application.playback._player = player
        visitor.application.playback._make_painter = lambda: None
    for item in walk(visitor.window.contentItem()):
        if item.property("stuck"):
            item.setProperty("stuck", False)
    visitor.application.playback._failed = []  # A film that failed is not tried again until the program ends, and this one goes on.
    return visitor


def page(visitor: Visitor) -> QQuickItem:
    """The page of the recording."""
    return next(item for item in walk(visitor.window.contentItem()) if item.property("patience") is not None)


def player(visitor: Visitor) -> QQuickItem:
    """What plays."""
    return next(item for item in walk(visitor.window.contentItem()) if item.property("able"))


def at(visitor: Visitor, position: int) -> None:
    """Let the player come to a place, in milliseconds."""
    player(visitor).setProperty("position", position)
    visitor.settle()
