"""How wide a finger may be, in pixels of a screen."""

import pytest
from PySide6.QtCore import QSize, QSizeF

from kiosk.platform import palms
from kiosk.platform.palms import widest_finger


class Screen:
    """What a screen tells of itself."""

    def __init__(self, inches_of_pixels: float) -> None:
        self._told = inches_of_pixels

    def physicalDotsPerInch(self) -> float:  # noqa: N802, Qt's own name
        """Pixels of an inch."""
        return self._told

    def physicalSize(self) -> QSizeF:  # noqa: N802, Qt's own name
        """None where it tells nothing."""
        return QSizeF(700, 400) if self._told else QSizeF()


class Window:
    """A window that covers a screen."""

    def __init__(self, size: QSize) -> None:
        self._size = size

    def width(self) -> int:
        """Its width."""
        return self._size.width()

    def height(self) -> int:
        """Its height."""
        return self._size.height()


@pytest.mark.parametrize(
    ("size", "told", "wall", "expected"),
    [
        ((1920, 1080), 0, 708, 108.5),
        ((1920, 1080), 200, 708, 108.5),
        ((1920, 1080), 0, 0, 108.4),
        ((1080, 1920), 0, 0, 108.4),
        ((3840, 2160), 0, 0, 216.8),
        ((1366, 768), 0, 0, 77.1),
        ((1366, 768), 112, 0, 176.4),
    ],
    ids=["measured", "measured, whatever it tells", "of nothing", "upright", "four times the pixels", "small", "small, as it tells"],
)
def test_it_is_forty_millimetres(monkeypatch, size, told, wall, expected):
    """By the ruler; else by what the screen tells, and never less than on a wall of 32 inches."""
    monkeypatch.setattr(palms, "screen_under", lambda _window: Screen(told))
    assert widest_finger(Window(QSize(*size)), wall) == pytest.approx(expected, abs=0.1)
