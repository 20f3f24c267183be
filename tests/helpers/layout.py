"""Whether a screen is laid out soundly, in words for a test that fails."""

from collections.abc import Iterator

from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.authoring import soundness
from kiosk.authoring.items import OPAQUE, walk
from kiosk.authoring.soundness import LEAST_TARGET, is_shown, painted, shown, shown_texts

__all__ = ["LEAST_TARGET", "faults", "is_shown", "painted", "patches", "shown", "shown_texts"]


def faults(window: QQuickWindow, below: QQuickItem | None = None, *, may_scroll: bool = False) -> list[str]:
    """Say everything that is wrong with what is on the screen now, or with the part of it below one item."""
    return [fault.said for fault in soundness.faults(window, below, may_scroll=may_scroll)]


def patches(window: QQuickWindow) -> list[str]:
    """Say where what hides half a line, or half a tile, is of another colour than the ground it lies on, and so is seen itself."""
    covers = [item for item in walk(window.contentItem()) if item.property("coversHalf") and is_shown(item)]
    return [
        f"a patch of {cover.property('color').name()} on {ground.name()}"
        for cover in covers
        for ground in [next(_grounds(cover))]
        if ground != cover.property("color")
    ]


def _grounds(item: QQuickItem) -> Iterator[object]:
    """The colours below an item, from the nearest on."""
    above = item.parentItem()
    while above is not None:
        if above.inherits("QQuickRectangle") and above.property("color").alpha() == OPAQUE:
            yield above.property("color")
        above = above.parentItem()
