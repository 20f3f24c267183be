"""The items of a window, as they are laid out and named in QML."""

import html
import re
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtQml import QQmlProperty
from PySide6.QtQuick import QQuickItem, QQuickWindow

OPAQUE: Final = 255
MARKUP: Final = re.compile(r"<[^>]*>")
MARKED_UP: Final = re.compile(r"</?(a|b|i|u|br|p)\b|<!DOCTYPE|&(amp|lt|gt|quot|#x27);")
"""What prose.py and Qt's rich text write; words of our own are plain and have none of it."""
KINDS: Final = {
    "PanelPage": ("QQuickRectangle", "projector"),
    "Headline": ("QQuickItem", "settledEdge"),
    "Overhang": ("QQuickItem", "hanging"),
    "ScrollPane": ("QQuickItem", "paneWidth"),
    "FigureSheet": ("QQuickItem", "headroom"),
    "ContentsPage": ("QQuickRectangle", "previewHeight"),
    "ViewPage": ("QQuickRectangle", "toolsWidth"),
}
"""The Qt class and a telling property of each kind of item that is looked for."""


def whole(window: QQuickWindow) -> QRectF:
    """The whole window."""
    return QRectF(0, 0, window.width(), window.height())


def box_of(item: QQuickItem) -> QRectF:
    """The box of an item, in the window."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def walk(item: QQuickItem) -> Iterator[QQuickItem]:
    """Every item below one, itself first."""
    yield item
    for child in item.childItems():
        yield from walk(child)


def kind(item: QQuickItem) -> str:
    """The name of an item's QML file, for those that are looked for; empty for the others.

    WORKAROUND: the class is known by a property that only it has. Asking `item.metaObject()` leaves a Python object behind
    that outlives the item; what comes to lie at its address later is taken for it, and Python crashes (PySide6 6.11.3).
    """
    return next((name for name, (base, telling) in KINDS.items() if item.inherits(base) and item.property(telling) is not None), "")


def seen_through(item: QQuickItem, frame: QRectF) -> QRectF:
    """The part of a frame that every clip above an item leaves of it."""
    above = item.parentItem()
    while above is not None:
        if above.clip():
            frame = frame.intersected(above.mapRectToScene(QRectF(0, 0, above.width(), above.height())))
        above = above.parentItem()
    return frame


def plain_text(item: QQuickItem) -> str:
    """The words of a text item, without the markup that prose.py writes; empty for anything else."""
    if not (item.inherits("QQuickText") or item.inherits("QQuickTextEdit")):
        return ""
    text = str(item.property("text"))
    return html.unescape(MARKUP.sub("", text)).replace("\u00a0", " ") if MARKED_UP.search(text) else text


def is_opaque(item: QQuickItem) -> bool:
    """Tell whether nothing shows through an item: a rectangle filled with one colour."""
    filled = item.inherits("QQuickRectangle") and item.property("color").alpha() == OPAQUE and item.opacity() >= 1
    return filled and not QQmlProperty(item, "gradient").read().isQObject()
