"""A single point of a colour, for lines that many of move together: drawn out to their length, they are painted faster than rectangles."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.unfailing import unfailing


class InkProvider(QQuickImageProvider):
    """Serve `image://ink/RRGGBB`, a picture of one point."""

    def __init__(self) -> None:
        """Serve images, drawn on the thread that asks."""
        super().__init__(QQuickImageProvider.ImageType.Image)

    @unfailing(QImage)
    def requestImage(self, name: str, size: QSize, _requested: QSize) -> QImage:  # noqa: N802, Qt's name
        """Draw it; what is no colour is transparent. In a format that may let something through, nothing is cut out around it."""
        image = QImage(QSize(1, 1), QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(colour if (colour := QColor(f"#{name}")).isValid() else QColor(0, 0, 0, 0))
        size.setWidth(1)
        size.setHeight(1)
        return image
