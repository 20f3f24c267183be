"""The last pictures that were taken of the wall, by their names."""

from collections.abc import Mapping

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider


class MirroredProvider(QQuickImageProvider):
    """Serve `image://mirrored/NAME/NUMBER`; the number only makes each address a new one."""

    def __init__(self, pictures: Mapping[str, QImage]) -> None:
        """Serve the pictures that are there when they are asked for."""
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._pictures = pictures

    def requestImage(self, name: str, size: QSize, _requested: QSize) -> QImage:  # noqa: N802, Qt's name
        """Give a picture as it was taken; nothing under a name that is not known."""
        picture = self._pictures.get(name.partition("/")[0], QImage())
        size.setWidth(picture.width())
        size.setHeight(picture.height())
        return picture
