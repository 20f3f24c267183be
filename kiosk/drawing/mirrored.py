"""The last pictures that were taken of the wall, by their names."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.unfailing import unfailing

CLEAR = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
CLEAR.fill(Qt.GlobalColor.transparent)


class MirroredProvider(QQuickImageProvider):
    """Serve `image://mirrored/NAME/NUMBER`; the number only makes each address a new one."""

    def __init__(self, pictures: Mapping[str, QImage]) -> None:
        """Serve the pictures that are there when they are asked for."""
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._pictures = pictures

    @unfailing(QImage)
    def requestImage(self, name: str, size: QSize, _requested: QSize) -> QImage:  # noqa: N802, Qt's name
        """Give a picture as it was taken; where none was taken yet, a clear pixel."""
        picture = self._pictures.get(name.partition("/")[0], CLEAR)
        size.setWidth(picture.width())
        size.setHeight(picture.height())
        return picture
