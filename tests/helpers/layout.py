"""Whether a screen is laid out soundly: nothing cut, nothing over something else, nothing too small to touch."""

from collections.abc import Iterator
from itertools import combinations
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.helpers.seeing import kind, plain_text, seen_through, walk, whole

SLACK: Final = 1.5
"""Pixels that rounding may cost."""
DISPLAY: Final = 100
"""Pixels from which type is a headline: its descenders were looked at by eye."""
PROSE: Final = "IBM Plex Serif"
LEAST_PROSE: Final = 28
"""Pixels of reading text at 1080p and on anything smaller; more on larger screens (DESIGN-TOKENS.md section 3)."""
LEAST_TARGET: Final = 41
"""15 mm on a 32 inch screen at 1080p (DESIGN-TOKENS.md section 4); a floor, also on smaller screens."""


def is_shown(item: QQuickItem) -> bool:
    """Tell whether an item and everything above it is visible."""
    above: QQuickItem | None = item
    while above is not None:
        if not above.isVisible() or above.opacity() <= 0:
            return False
        above = above.parentItem()
    return True


def painted(item: QQuickItem) -> QRectF:
    """The box round the letters of a text, in the window."""
    width, height = item.property("contentWidth"), item.property("contentHeight")
    # Python has no converter for these enumerations; QML reads them as numbers.
    names = ("horizontalAlignment", "verticalAlignment")
    across, down = (int(QQmlExpression(qmlContext(item), item, name).evaluate()[0]) for name in names)
    x = {Qt.AlignmentFlag.AlignHCenter.value: (item.width() - width) / 2, Qt.AlignmentFlag.AlignRight.value: item.width() - width}
    y = {Qt.AlignmentFlag.AlignVCenter.value: (item.height() - height) / 2, Qt.AlignmentFlag.AlignBottom.value: item.height() - height}
    return item.mapRectToScene(QRectF(x.get(across, 0), y.get(down, 0), width, height))


def scrolls(item: QQuickItem) -> bool:
    """Tell whether an item lies in something that scrolls because it is longer than its box."""
    above = item.parentItem()
    while above is not None:
        if kind(above) == "ScrollPane" and above.property("overflows"):
            return True
        above = above.parentItem()
    return False


def shown_texts(window: QQuickWindow, below: QQuickItem | None = None) -> list[QQuickItem]:
    """Every text with words in it that is shown inside the window; of the two copies of a headline, the one beside the plate."""
    found = []
    for item in walk(below or window.contentItem()):
        if plain_text(item) and item.inherits("QQuickText") and is_shown(item) and painted(item).intersects(whole(window)):
            if any(above.property("box") is not None and above.property("number") is not None for above in _above(item)):
                continue  # It stands in the room that its text has left for it; tst_prosemarks.qml sees to that.
            in_headline = any(kind(above) == "Headline" for above in _above(item))
            if not (in_headline and item.parentItem().x() == 0):
                found.append(item)
    return found


def _above(item: QQuickItem) -> Iterator[QQuickItem]:
    above = item.parentItem()
    while above is not None:
        yield above
        above = above.parentItem()


def faults(window: QQuickWindow, below: QQuickItem | None = None, *, may_scroll: bool = False) -> list[str]:
    """Say everything that is wrong with what is on the screen now, or with the part of it below one item."""
    texts = shown_texts(window, below)
    said: list[str] = []
    for item in texts:
        words = plain_text(item)[:40]
        box, frame = painted(item), seen_through(item, whole(window))
        if any(kind(above) == "Headline" for above in _above(item)):
            frame = whole(window)
        if item.property("truncated"):
            said.append(f"{words!r} is cut with dots")
        if not may_scroll and _is_small_prose(item, window):
            said.append(f"{words!r} is set in {item.property('font').pixelSize()} pixels")
        if box.width() > item.width() + SLACK:
            said.append(f"{words!r} is {box.width() - item.width():.0f} wider than its box")
        inside = frame.adjusted(-SLACK, -SLACK, SLACK, SLACK)
        if scrolls(item):
            if not may_scroll:
                said.append(f"{words!r} has to be scrolled")
            inside.setTop(box.top())
            inside.setBottom(box.bottom())
        if not inside.contains(box):
            said.append(f"{words!r} reaches outside what is shown: {box.getRect()} in {frame.getRect()}")
    boxes = [(item, painted(item).intersected(seen_through(item, whole(window))).adjusted(SLACK, SLACK, -SLACK, -SLACK)) for item in texts]
    said += [
        f"{plain_text(one)[:30]!r} lies over {plain_text(other)[:30]!r}"
        for (one, box), (other, other_box) in combinations(boxes, 2)
        if box.isValid() and other_box.isValid() and box.intersects(other_box) and not _is_loose_line(one, other, box, other_box)
    ]
    return said + list(_bad_targets(window, below))


def _is_small_prose(item: QQuickItem, window: QQuickWindow) -> bool:
    """Tell whether reading text is smaller than may be read from where people stand."""
    font = item.property("font")
    larger = min(window.width(), window.height()) / 1080
    return font.family() == PROSE and font.pixelSize() < LEAST_PROSE * max(1, larger) - 0.5


def _is_loose_line(one: QQuickItem, other: QQuickItem, box: QRectF, other_box: QRectF) -> bool:
    """The box round a line holds more air than ink: a quarter of its type's size may be shared, more between lines of display type."""
    shared = box.intersected(other_box)
    size = max(one.property("font").pixelSize(), other.property("font").pixelSize())
    return shared.height() <= size * (0.4 if size >= DISPLAY else 0.25)


def _bad_targets(window: QQuickWindow, below: QQuickItem | None) -> Iterator[str]:
    """Say which targets are too small for a finger or lie partly outside the window."""
    for item in walk(below or window.contentItem()):
        if not item.inherits("QQuickMouseArea") or not is_shown(item) or not item.isEnabled() or item.parentItem().property("name") is None:
            continue
        box = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
        if not box.intersects(whole(window)) or scrolls(item):
            continue
        if min(box.width(), box.height()) < LEAST_TARGET:
            yield f"the target {item.parentItem().property('name')!r} is only {box.width():.0f} by {box.height():.0f}"
        seen = box.intersected(whole(window))
        if seen.height() < LEAST_TARGET or seen.width() < LEAST_TARGET:
            yield f"the target {item.parentItem().property('name')!r} lies outside the window"
