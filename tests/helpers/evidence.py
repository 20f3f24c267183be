"""Cards and sources as a visitor reads them."""

import re
from typing import Final

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible

from kiosk.viewmodels.prose import plain
from tests.helpers.seeing import Thing
from tests.helpers.visitor import Visitor

ROOM: Final = re.compile(" {5}")
"""What a text leaves free for a mark."""


def words(prose: str) -> list[str]:
    """The words of a prose as they stand on the screen, one string a paragraph."""
    return plain(prose).replace("\u00a0", " ").split("\n\n")


def reads(visitor: Visitor) -> list[str]:
    """The texts that can be read, without the room for marks."""
    return [ROOM.sub("", text.replace("&nbsp;", " ")) for text in visitor.reads()]


def reads_all(visitor: Visitor, most: int = 12) -> list[str]:
    """The texts of a sheet from where it stands to its end."""
    read = reads(visitor)
    for _ in range(most):
        if not visitor.offers("Read on"):
            return read
        visitor.tap("Read on")
        read += reads(visitor)
    return read


def link(visitor: Visitor, name: str) -> Thing:
    """Find a word in a text that leads somewhere."""
    return next(thing for thing in visitor.things() if (thing.role, thing.name) == (QAccessible.Role.Link, name))


def ground(visitor: Visitor) -> QRect:
    """The box round all that can be pressed on a card or a sheet."""
    box = QRect()
    for thing in visitor.things():
        if thing.name and thing.role != QAccessible.Role.Dialog:
            box = box.united(thing.box)
    return box


def lay_out(visitor: Visitor) -> None:
    """Touch the key that lays out what the panel rests on."""
    visitor.tap("Sources")
