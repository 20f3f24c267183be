"""Whether a screen is laid out soundly, in words for a test that fails."""

from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.authoring import soundness
from kiosk.authoring.soundness import LEAST_TARGET, is_shown, painted, shown, shown_texts

__all__ = ["LEAST_TARGET", "faults", "is_shown", "painted", "shown", "shown_texts"]


def faults(window: QQuickWindow, below: QQuickItem | None = None, *, may_scroll: bool = False) -> list[str]:
    """Say everything that is wrong with what is on the screen now, or with the part of it below one item."""
    return [fault.said for fault in soundness.faults(window, below, may_scroll=may_scroll)]
