"""What can be seen in a window: the things in its accessible tree, and the texts as they are painted, one over the other."""

from collections.abc import Callable, Container, Iterator
from operator import itemgetter
from typing import NamedTuple

from PySide6.QtCore import Q_ARG, Q_RETURN_ARG, QMetaObject, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage, QPainter, QTransform
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.authoring.items import box_of, is_opaque, kind, plain_text, walk, whole

__all__ = ["is_opaque", "kind", "plain_text", "walk", "whole"]


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


Wanted = Callable[[QAccessible.Role, str, bool], bool]
"""Tells by its part, its name and its having the focus whether a thing is looked for. Where it lies is asked afterwards: that is dear."""


def things(window: QQuickWindow, wanted: Wanted | None = None) -> Iterator[Thing]:
    """Everything that is wanted in the accessible tree and can be seen and used now, in reading order."""
    root = QAccessible.queryAccessibleInterface(window)
    assert root is not None
    yield from _below(root, None, Sight(window), wanted)


def _below(place: QAccessibleInterface, nearest: QQuickItem | None, sight: "Sight", wanted: Wanted | None) -> Iterator[Thing]:
    """What is wanted below a place, as far as it can be seen through all that lies above it, or above the nearest item."""
    for index in range(place.childCount()):
        child = place.child(index)
        if child is None:
            continue
        state = child.state()
        if state.invisible or state.disabled:
            continue
        found = child.object()
        item = found if isinstance(found, QQuickItem) else None
        role, name, focused = child.role(), child.text(QAccessible.Text.Name), bool(state.focused)
        if wanted is None or wanted(role, name, focused):
            rect = child.rect()
            box = QRectF(sight.window.mapFromGlobal(rect.topLeft()), rect.size()).intersected(sight.through(item or nearest))
            if not box.isEmpty() and not (item is not None and sight.is_cut_off(item, box)):
                yield Thing(name, role, box.toRect(), focused)
        yield from _below(child, item or nearest, sight, wanted)


class Sight:
    """One look at a window that does not change meanwhile: what lies above many items is asked once."""

    def __init__(self, window: QQuickWindow) -> None:
        self.window = window
        self._above: dict[QQuickItem, tuple[QRectF, tuple[QRectF, ...]]] = {}

    def through(self, item: QQuickItem | None) -> QRectF:
        """The part of the window that every clip above an item leaves."""
        return self._look(item.parentItem() if item else None)[0]

    def is_cut_off(self, item: QQuickItem, seen: QRectF) -> bool:
        """Tell whether a pane that scrolls covers what can be seen of an item, because its foot cuts the item through."""
        return any(cover.contains(seen) for cover in self._look(item.parentItem())[1])

    def _look(self, above: QQuickItem | None) -> tuple[QRectF, tuple[QRectF, ...]]:
        """What an item and all above it leave of the window for what lies in it, and what covers the half of that."""
        if above is None:
            return whole(self.window), ()
        known = self._above.get(above)
        if known is None:
            frame, covers = self._look(above.parentItem())
            if above.clip():
                frame = frame.intersected(box_of(above))
            known = frame, covers + tuple(box_of(inner) for inner in above.childItems() if inner.property("coversHalf"))
            self._above[above] = known
        return known


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
    painted = paint_order(window.contentItem(), whole(window))
    covers = [(place, box) for place, (item, box) in enumerate(painted) if is_opaque(item)]
    read = []
    for place, (item, box) in enumerate(painted):
        text = plain_text(item)
        if text and not any(cover > place and cover_box.contains(box) for cover, cover_box in covers):
            read.append(Words(text, box, item))
    return read


def paint_order(item: QQuickItem, clip: QRectF) -> list[tuple[QQuickItem, QRectF]]:
    """Every item that is painted, in painting order, with what of it lies inside the window and every clip."""
    painted: list[tuple[QQuickItem, QRectF]] = []
    _paint(item, clip, painted)
    return painted


def _paint(item: QQuickItem, clip: QRectF, painted: list[tuple[QQuickItem, QRectF]]) -> None:
    if not item.isVisible() or item.opacity() <= 0:
        return
    box = box_of(item)
    if item.clip():
        clip = clip.intersected(box)
        if clip.isEmpty():
            return
    children = item.childItems()
    depths = [child.z() for child in children]
    behind = 0
    if any(depths):
        children = [child for _, child in sorted(zip(depths, children, strict=True), key=itemgetter(0))]
        behind = sum(depth < 0 for depth in depths)
    for child in children[:behind]:
        _paint(child, clip, painted)
    seen = box.intersected(clip)
    if not seen.isEmpty():
        painted.append((item, seen))
    for child in children[behind:]:
        _paint(child, clip, painted)


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
