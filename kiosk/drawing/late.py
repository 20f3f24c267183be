"""A provider of pictures that is read and made when its first picture is asked for: most visitors never see a map."""

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.unfailing import unfailing


class LateProvider(QQuickImageProvider):
    """Stands for another one until it is needed."""

    def __init__(self, make: Callable[[], QQuickImageProvider]) -> None:
        """Keep how it is made."""
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._make = make

    @cached_property
    def _made(self) -> QQuickImageProvider:
        return self._make()

    @unfailing(QImage)
    def requestImage(self, name: str, size: QSize, requested: QSize) -> QImage:  # noqa: N802, Qt's name
        """Ask the other one."""
        return self._made.requestImage(name, size, requested)
