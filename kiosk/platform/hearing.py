"""What a screen reader would find in a window, for those who are read to without one: names, parts, states, in reading order."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWindow
from PySide6.QtQuick import QQuickItem

ROLE: Final = QAccessible.Role
PARTS: Final = {
    ROLE.Button: "button",
    ROLE.Link: "link",
    ROLE.RadioButton: "choice",
    ROLE.CheckBox: "switch",
    ROLE.Slider: "slider",
    ROLE.EditableText: "field",
    ROLE.MenuItem: "button",
    ROLE.MenuBar: "button",
    ROLE.ListItem: "button",
    ROLE.Heading: "heading",
    ROLE.StaticText: "text",
    ROLE.Paragraph: "text",
    ROLE.AlertMessage: "text",
    ROLE.Chart: "text",
    ROLE.Row: "text",
    ROLE.Graphic: "picture",
    ROLE.ProgressBar: "text",
    ROLE.Dialog: "dialog",
}
"""The parts that are told apart by those who listen."""


class Heard(NamedTuple):
    """One thing as it is heard."""

    name: str
    part: str
    """One of PARTS; empty for what only holds others."""
    description: str = ""
    on: bool = False
    """Chosen, of a choice; switched on, of a switch."""


def listen() -> None:
    """Let every text be heard; without a screen reader Qt leaves plain ones out."""
    if not QAccessible.isActive():
        QAccessible.setActive(True)


def focused(window: QWindow) -> Heard | None:
    """Say what the keys would press; None where that is nothing that has a name."""
    thing = window.focusObject()
    place = QAccessible.queryAccessibleInterface(thing) if isinstance(thing, QQuickItem) else None
    heard = _heard(place) if place is not None and place.isValid() else None
    return heard if heard is not None and heard.name else None


def screen(window: QWindow) -> list[Heard]:
    """List all that can be seen and used now, in reading order."""
    root = QAccessible.queryAccessibleInterface(window)
    return [] if root is None else [*_below(root, QRectF(0, 0, window.width(), window.height()), window)]


def _heard(place: QAccessibleInterface) -> Heard:
    state = place.state()
    name, description = place.text(QAccessible.Text.Name), place.text(QAccessible.Text.Description)
    return Heard(name, PARTS.get(place.role(), ""), description, bool(state.checked))


def _below(place: QAccessibleInterface, frame: QRectF, window: QWindow) -> Iterator[Heard]:
    for index in range(place.childCount()):
        child = place.child(index)
        if child is None:
            continue
        state = child.state()
        if state.invisible or state.disabled:
            continue
        box = child.rect()
        if QRectF(window.mapFromGlobal(box.topLeft()), box.size()).intersects(frame):
            yield _heard(child)
        yield from _below(child, frame, window)
