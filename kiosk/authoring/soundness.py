"""Whether a screen is laid out soundly: nothing cut, nothing over something else, nothing too small to touch."""

import re
from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import Final, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.authoring.items import box_of, kind, plain_text, seen_through, walk, whole

SLACK: Final = 1.5
"""Pixels that rounding may cost."""
DISPLAY: Final = 100
"""Pixels from which type is a headline: its descenders were looked at by eye."""
PROSE: Final = "IBM Plex Serif"
LEAST_PROSE: Final = 28
"""Pixels of reading text at 1080p and on anything smaller; more on larger screens (DESIGN-TOKENS.md section 3)."""
OVER: Final = frozenset({"FigureSheet", "ContentsPage", "ViewPage"})
"""What can lie over a panel."""
LEAST_TARGET: Final = 43.4
"""Pixels, times what the screen is larger than the one that its layout was drawn for: 12 mm on 24 inches at 1080p, 16 on 32."""


class Shown(NamedTuple):
    """An item that is visible, with what the items above it say about it."""

    item: QQuickItem
    frame: QRectF
    """What every clip above it leaves of the window."""
    in_headline: bool = False
    in_mark: bool = False
    """It stands in the room that a text has left for it; tst_prosemarks.qml sees to that."""
    scrolls: bool = False
    """It lies in something that scrolls because it is longer than its box."""


class Fault(NamedTuple):
    """What is wrong with a text or a target: `kind` is a word for it, `words` are what it says, and `said` tells it."""

    kind: str
    words: str
    said: str


def shown(window: QQuickWindow, below: QQuickItem | None = None) -> Iterator[Shown]:
    """Every visible item of a window, or of the part of it below one item."""
    top = below or window.contentItem()
    if is_shown(top):
        yield from _shown(Shown(top, seen_through(top, whole(window))))


def _shown(here: Shown) -> Iterator[Shown]:
    item = here.item
    if not item.isVisible() or item.opacity() <= 0:
        return
    yield here
    children = item.childItems()
    if not children:
        return
    name = kind(item)
    frame = here.frame
    if item.clip():
        frame = frame.intersected(box_of(item))
    in_headline = here.in_headline or name in {"Headline", "Overhang"}
    in_mark = here.in_mark or (item.property("box") is not None and item.property("number") is not None)
    scrolls = here.scrolls or (name == "ScrollPane" and bool(item.property("overflows")))
    for child in children:
        yield from _shown(Shown(child, frame, in_headline, in_mark, scrolls))


def is_shown(item: QQuickItem) -> bool:
    """Tell whether an item and everything above it is visible."""
    above: QQuickItem | None = item
    while above is not None:
        if not above.isVisible() or above.opacity() <= 0:
            return False
        above = above.parentItem()
    return True


def uppermost(window: QQuickWindow) -> QQuickItem | None:
    """Give what lies over everything else: a sheet, a view, the contents; None when that is the panel itself."""
    over = [item for item in walk(window.contentItem()) if kind(item) in OVER and is_shown(item)]
    return over[-1] if over else None


def painted(item: QQuickItem) -> QRectF:
    """The box round the letters of a text, in the window."""
    width, height = item.property("contentWidth"), item.property("contentHeight")
    spare_width, spare_height = item.width() - width, item.height() - height
    if not spare_width and not spare_height:
        return box_of(item)
    # Python has no converter for these enumerations; QML reads them as numbers.
    names = ("horizontalAlignment", "verticalAlignment")
    context = qmlContext(item)
    across, down = (int(QQmlExpression(context, item, name).evaluate()[0]) if context else 0 for name in names)
    x = {Qt.AlignmentFlag.AlignHCenter.value: spare_width / 2, Qt.AlignmentFlag.AlignRight.value: spare_width}
    y = {Qt.AlignmentFlag.AlignVCenter.value: spare_height / 2, Qt.AlignmentFlag.AlignBottom.value: spare_height}
    return item.mapRectToScene(QRectF(x.get(across, 0), y.get(down, 0), width, height))


def shown_texts(window: QQuickWindow) -> list[QQuickItem]:
    """Every text with words in it that is shown inside the window; of the two copies of a headline, the one beside the plate."""
    return [here.item for here, _ in texts(window, shown(window))]


def texts(window: QQuickWindow, items: Iterable[Shown]) -> Iterator[tuple[Shown, QRectF]]:
    """The texts among items, each with the box round its letters."""
    for here in items:
        item = here.item
        if here.in_mark or not item.inherits("QQuickText") or not plain_text(item):
            continue
        box = painted(item)
        if box.intersects(whole(window)) and not (here.in_headline and item.parentItem().x() == 0):
            yield here, box


def faults(window: QQuickWindow, below: QQuickItem | None = None, *, may_scroll: bool = False) -> list[Fault]:
    """Find everything that is wrong with what is on the screen now, or with the part of it below one item."""
    items = list(shown(window, below))
    written = list(texts(window, items))
    found = [fault for here, box in written for fault in _bad_text(window, here, box, may_scroll=may_scroll)]
    boxes = [(here.item, box.intersected(here.frame).adjusted(SLACK, SLACK, -SLACK, -SLACK)) for here, box in written]
    found += [
        Fault("over", plain_text(one), f"{plain_text(one)[:30]!r} lies over {plain_text(other)[:30]!r}")
        for (one, box), (other, other_box) in combinations(boxes, 2)
        if box.intersects(other_box) and box.isValid() and other_box.isValid() and not _is_loose_line(one, other, box, other_box)
    ]
    return found + list(_bad_targets(window, items))


def _bad_text(window: QQuickWindow, here: Shown, box: QRectF, *, may_scroll: bool) -> Iterator[Fault]:
    """Say what is wrong with one text, whose letters lie in a box."""
    item, words = here.item, plain_text(here.item)
    name = repr(words[:40])
    frame = whole(window) if here.in_headline else here.frame
    if item.property("truncated"):
        yield Fault("cut", words, f"{name} is cut with dots")
    if not may_scroll and _is_small_prose(item, window):
        yield Fault("small", words, f"{name} is set in {item.property('font').pixelSize()} pixels")
    if box.width() > item.width() + SLACK:
        yield Fault("wide", words, f"{name} is {box.width() - item.width():.0f} wider than its box")
    inside = frame.adjusted(-SLACK, -SLACK, SLACK, SLACK)
    if here.scrolls:
        if not may_scroll:
            yield Fault("scrolls", words, f"{name} has to be scrolled")
        inside.setTop(box.top())
        inside.setBottom(box.bottom())
    if not inside.contains(box):
        yield Fault("outside", words, f"{name} reaches outside what is shown: {box.getRect()} in {frame.getRect()}")


def is_prose(font: QFont) -> bool:
    """Tell whether type is that of reading text; headlines of some themes are in the same family, but strong."""
    return font.family() == PROSE and font.weight() < QFont.Weight.DemiBold


def _is_small_prose(item: QQuickItem, window: QQuickWindow) -> bool:
    """Tell whether reading text is smaller than may be read from where people stand."""
    font: QFont = item.property("font")
    sides = sorted((window.width(), window.height()))
    larger = min(sides[0] / 1080, sides[1] / 1920)
    return is_prose(font) and font.pixelSize() < LEAST_PROSE * max(1, larger) - 0.5


def _is_loose_line(one: QQuickItem, other: QQuickItem, box: QRectF, other_box: QRectF) -> bool:
    """The box round a line holds more air than ink: a quarter of its type's size may be shared, more in display type and by numbers.

    Digits have nothing below their line.
    """
    shared = box.intersected(other_box)
    size: int = max(one.property("font").pixelSize(), other.property("font").pixelSize())
    airy = size >= DISPLAY or not re.search(r"[^\W\d_]", plain_text(one) + plain_text(other))
    return shared.height() <= size * (0.4 if airy else 0.25)


def scale(window: QQuickWindow) -> float:
    """How much larger a screen is than the one that its layout was drawn for (Metrics.qml)."""
    width, height = window.width(), window.height()
    wide = min(width / 1920, height / 1080)
    if width < height:
        return min(width / 1080, height / 1920)
    return wide if width >= 1.5 * height and wide >= 0.9 else min(width / 1024, height / 768)  # noqa: PLR2004, as it stands there


def targets(window: QQuickWindow, items: Iterable[Shown]) -> Iterator[tuple[Shown, QRectF, str]]:
    """What can be touched among items, each with its box and its name; not what may be scrolled half out of sight."""
    for here in items:
        item = here.item
        if here.scrolls or not item.inherits("QQuickMouseArea") or not item.isEnabled() or item.parentItem().property("name") is None:
            continue
        box = box_of(item)
        if box.intersects(whole(window)):
            yield here, box, str(item.parentItem().property("name"))


def _bad_targets(window: QQuickWindow, items: Iterable[Shown]) -> Iterator[Fault]:
    """Say which targets are too small for a finger or lie partly outside the window."""
    least = LEAST_TARGET * scale(window)
    for _, box, name in targets(window, items):
        if min(box.width(), box.height()) < least:
            yield Fault("target", name, f"the target {name!r} is only {box.width():.0f} by {box.height():.0f}")
        seen = box.intersected(whole(window))
        if seen.height() < least or seen.width() < least:
            yield Fault("target", name, f"the target {name!r} lies outside the window")
