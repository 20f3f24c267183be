"""What can be seen in a window: the things in its accessible tree, and the texts as they are painted, one over the other."""

from collections.abc import Container, Iterator
from typing import NamedTuple

from PySide6.QtCore import Q_ARG, Q_RETURN_ARG, QMetaObject, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage, QPainter, QTransform
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.authoring.items import is_opaque, kind, plain_text, seen_through, walk, whole

__all__ = ["is_opaque", "kind", "plain_text", "seen_through", "walk", "whole"]


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
    """What is said after the name of each thing in the window that plays one of these parts; the panel that comes next is outside."""
    said: dict[str, str] = {}
    waiting = [QAccessible.queryAccessibleInterface(window)]
    while waiting:
        place = waiting.pop()
        if place is None or (place.role() == QAccessible.Role.Pane and not place.rect().intersects(window.geometry())):
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
