"""What can be seen in a window: the things in its accessible tree, and the texts as they are painted, one over the other."""

import html
import re
from collections.abc import Container, Iterator
from typing import Final, NamedTuple

from PySide6.QtCore import Q_ARG, Q_RETURN_ARG, QMetaObject, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage, QPainter, QTransform
from PySide6.QtQml import QQmlProperty
from PySide6.QtQuick import QQuickItem, QQuickWindow

OPAQUE: Final = 255
MARKUP: Final = re.compile(r"<[^>]*>")
MARKED_UP: Final = re.compile(r"</?(a|b|i|u|br|p)\b|<!DOCTYPE|&(amp|lt|gt|quot|#x27);")
"""What prose.py and Qt's rich text write; words of our own are plain and have none of it."""
KINDS: Final = {
    "PanelPage": ("QQuickRectangle", "projector"),
    "Headline": ("QQuickItem", "settledEdge"),
    "ScrollPane": ("QQuickItem", "paneWidth"),
    "FigureSheet": ("QQuickItem", "headroom"),
    "ContentsPage": ("QQuickRectangle", "previewHeight"),
}
"""The Qt class and a telling property of each kind of item that tests look for."""


class Thing(NamedTuple):
    """Something that has a name: where it is in the window, and what it is."""

    name: str
    role: QAccessible.Role
    box: QRect
    focused: bool


class Words(NamedTuple):
    """A text on the screen, without its markup, and what of it can be seen."""

    text: str
    box: QRectF
    item: QQuickItem


def things(window: QQuickWindow) -> Iterator[Thing]:
    """Everything in the accessible tree that can be seen and used now, in reading order."""
    root = QAccessible.queryAccessibleInterface(window)
    assert root is not None
    yield from _below(root, window, whole(window))


def _below(place: QAccessibleInterface, window: QQuickWindow, around: QRectF) -> Iterator[Thing]:
    for index in range(place.childCount()):
        child = place.child(index)
        if child is None:
            continue
        state = child.state()
        if state.invisible or state.disabled:
            continue
        item, rect = child.object(), child.rect()
        frame = seen_through(item, whole(window)) if isinstance(item, QQuickItem) else around
        box = QRectF(window.mapFromGlobal(rect.topLeft()), rect.size()).intersected(frame)
        if not box.isEmpty() and not (isinstance(item, QQuickItem) and is_cut_off(item, box)):
            yield Thing(child.text(QAccessible.Text.Name), child.role(), box.toRect(), bool(state.focused))
        yield from _below(child, window, frame)


def descriptions(window: QQuickWindow, roles: Container[QAccessible.Role]) -> dict[str, str]:
    """What is said after the name of each thing that plays one of these parts."""
    said: dict[str, str] = {}
    waiting = [QAccessible.queryAccessibleInterface(window)]
    while waiting:
        place = waiting.pop()
        if place is None:
            continue
        waiting += [place.child(index) for index in range(place.childCount())]
        if place.role() in roles and not place.state().disabled and not place.state().invisible:
            said[place.text(QAccessible.Text.Name)] = place.text(QAccessible.Text.Description)
    return said


def texts(window: QQuickWindow) -> list[Words]:
    """All texts that nothing covers, in the order they are painted."""
    painted = list(paint_order(window.contentItem(), whole(window)))
    covers = [(place, box) for place, (item, box) in enumerate(painted) if is_opaque(item)]
    read = []
    for place, (item, box) in enumerate(painted):
        text = plain_text(item)
        if text and not any(cover > place and cover_box.contains(box) for cover, cover_box in covers):
            read.append(Words(text, box, item))
    return read


def whole(window: QQuickWindow) -> QRectF:
    """The whole window."""
    return QRectF(0, 0, window.width(), window.height())


def walk(item: QQuickItem) -> Iterator[QQuickItem]:
    """Every item below one, itself first."""
    yield item
    for child in item.childItems():
        yield from walk(child)


def kind(item: QQuickItem) -> str:
    """The name of an item's QML file, for those that tests look for; empty for the others.

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


def is_cut_off(item: QQuickItem, seen: QRectF) -> bool:
    """Tell whether a pane that scrolls covers what can be seen of an item, because its foot cuts the item through."""
    above = item.parentItem()
    while above is not None:
        for beside in above.childItems():
            if beside.property("coversHalf") and beside.mapRectToScene(QRectF(0, 0, beside.width(), beside.height())).contains(seen):
                return True
        above = above.parentItem()
    return False


def paint_order(item: QQuickItem, clip: QRectF) -> Iterator[tuple[QQuickItem, QRectF]]:
    """Every item that is painted, in painting order, with what of it lies inside the window and every clip."""
    if not item.isVisible() or item.opacity() <= 0:
        return
    box = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    if item.clip():
        clip = clip.intersected(box)
        if clip.isEmpty():
            return
    children = sorted(item.childItems(), key=lambda child: child.z())
    for child in children:
        if child.z() < 0:
            yield from paint_order(child, clip)
    seen = box.intersected(clip)
    if not seen.isEmpty():
        yield item, seen
    for child in children:
        if child.z() >= 0:
            yield from paint_order(child, clip)


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


def difference(one: QImage, other: QImage) -> QRect:
    """The smallest box round all pixels in which two pictures of one size differ; empty when they are equal."""
    if one == other:
        return QRect()
    apart = QImage(one)
    painter = QPainter(apart)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, other)
    painter.end()
    apart = apart.convertToFormat(QImage.Format.Format_RGB888)
    rows = _lines_in_use(apart)
    columns = _lines_in_use(apart.transformed(QTransform().rotate(90)))
    return QRect(QPoint(columns[0], rows[0]), QPoint(columns[-1], rows[-1])) if rows else QRect()


def _lines_in_use(picture: QImage) -> list[int]:
    """The lines of a picture that are not all black."""
    return [y for y in range(picture.height()) if bytes(picture.constScanLine(y)).strip(b"\0")]


def link_at(item: QQuickItem, point: QPoint) -> str:
    """The address of the link that a text item has at a point of the window; empty for none."""
    local = item.mapFromScene(QPointF(point))
    return str(
        QMetaObject.invokeMethod(
            item, "linkAt", Qt.ConnectionType.DirectConnection, Q_RETURN_ARG(str), Q_ARG(float, local.x()), Q_ARG(float, local.y())
        )
    )
