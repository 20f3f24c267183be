"""A picture of the exhibit without its colours: in greys, for the palette `grey`, or in the one ink of a theme.

The light of every point stays as it was; in one ink, it is the place between the colour of the shadows and that of the lights.
"""

from pathlib import Path
from typing import Final
from urllib.parse import unquote

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.drawing.opening import ask_for, opened, upright_size
from kiosk.unfailing import unfailing

LARGEST: Final = QSize(4096, 4096)


class GreyPictureProvider(QQuickImageProvider):
    """Serve `image://grey/PATH`, the path percent-encoded, so large that it covers the size that QML asks for."""

    def __init__(self, folder: Path) -> None:
        """Serve pictures that lie in this folder, and no others."""
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder.resolve()

    @unfailing(QImage)
    def requestImage(self, name: str, size: QSize, requested: QSize) -> QImage:  # noqa: N802, Qt's name
        """Read one picture; one that is not there, or not ours, gives an empty one rather than a warning on the wall."""
        path = Path(unquote(self.path_in(name))).resolve()
        image = grey_picture(path, requested.boundedTo(LARGEST)) if path.is_relative_to(self._folder) else QImage()
        if not image.isNull():
            image = self.printed(image, name)
        else:
            image = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
            image.fill(Qt.GlobalColor.transparent)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image

    def path_in(self, name: str) -> str:
        """Give the path, still encoded, that an address holds."""
        return name

    def printed(self, picture: QImage, _name: str) -> QImage:
        """Give a grey picture as it is shown."""
        return picture


class TonedPictureProvider(GreyPictureProvider):
    """Serve `image://toned/DARK-LIGHT/PATH`: the same in one ink, between two colours of six digits each."""

    def path_in(self, name: str) -> str:
        """Give what stands behind the colours."""
        return name.partition("/")[2]

    def printed(self, picture: QImage, name: str) -> QImage:
        """Lay the colours over the greys."""
        dark, light = (QColor(f"#{digits}") for digits in name.partition("/")[0].split("-"))
        return toned_picture(picture, dark, light)


def toned_picture(grey: QImage, dark: QColor, light: QColor) -> QImage:
    """Give a picture of 256 greys another 256 colours, from that of its shadows to that of its lights. Costs no look at any point."""
    picture = QImage(grey.constBits(), grey.width(), grey.height(), grey.bytesPerLine(), QImage.Format.Format_Indexed8)
    picture.setColorTable([_between(dark, light, part / 255).rgb() for part in range(256)])
    return picture.convertToFormat(QImage.Format.Format_RGB32)  # which also makes it the owner of its points


def _between(dark: QColor, light: QColor, share: float) -> QColor:
    """Mix two colours."""
    pairs = zip((dark.redF(), dark.greenF(), dark.blueF()), (light.redF(), light.greenF(), light.blueF()), strict=True)
    return QColor.fromRgbF(*(low + (high - low) * share for low, high in pairs))


def grey_picture(file: Path, least: QSize) -> QImage:
    """Read a picture in greys, decoded no larger than it takes to cover `least` pixels; null where it cannot be read."""
    reader = opened(file)
    natural = upright_size(reader)
    if natural.isValid() and not least.isEmpty():
        ask_for(reader, natural.scaled(least, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    picture = reader.read()
    return picture if picture.isNull() else picture.convertToFormat(QImage.Format.Format_Grayscale8)
