"""The QML engine, with its locks: no network, and pictures of ours that are drawn by name."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

import PySide6.QtQuick  # noqa: F401, else the root window comes back as a bare QWindow
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickImageProvider, QQuickWindow

from kiosk.drawing.late import LateProvider
from kiosk.drawing.monogram import MonogramProvider
from kiosk.exhibit.model import Exhibit
from kiosk.platform.network import NoNetworkFactory
from kiosk.platform.paths import assets_folder, scans_folder
from kiosk.viewmodels.people import portrait_files

QML: Final = Path(__file__).parent / "qml"


class WindowNotMadeError(RuntimeError):
    """The QML could not be loaded; what Qt said about it is in the log."""


def load_window(engine: QQmlApplicationEngine, name: str, properties: Mapping[str, object]) -> QQuickWindow:
    """Load one of the program's windows with all that it requires. Raises WindowNotMadeError when it does not load."""
    engine.addImportPath(str(QML))
    engine.setInitialProperties(dict(properties))
    engine.loadFromModule("Kiosk", name)
    roots = engine.rootObjects()
    if not roots or not isinstance(roots[0], QQuickWindow):
        msg = "the window could not be made"
        raise WindowNotMadeError(msg)
    return roots[0]


def take_down(engine: QQmlApplicationEngine, window: QQuickWindow) -> None:
    """Delete an engine with its window now, before the view models that it reads."""
    window.hide()
    engine.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _late(exhibit: Path) -> dict[str, Callable[[], QQuickImageProvider]]:
    """Name what draws the pictures that no first panel has, and how each is made."""

    def grey() -> QQuickImageProvider:
        from kiosk.drawing.greypicture import GreyPictureProvider

        return GreyPictureProvider(exhibit)

    def toned() -> QQuickImageProvider:
        from kiosk.drawing.greypicture import TonedPictureProvider

        return TonedPictureProvider(exhibit)

    def ground() -> QQuickImageProvider:
        from kiosk.drawing.mapimage import MapProvider

        return MapProvider(assets_folder())

    def place() -> QQuickImageProvider:
        from kiosk.drawing.placemark import PlaceMarkProvider

        return PlaceMarkProvider()

    def dots() -> QQuickImageProvider:
        from kiosk.drawing.dotfield import DotFieldProvider

        return DotFieldProvider()

    def rug() -> QQuickImageProvider:
        from kiosk.drawing.rugtile import RugTileProvider

        return RugTileProvider()

    def ink() -> QQuickImageProvider:
        from kiosk.drawing.ink import InkProvider

        return InkProvider()

    def scan() -> QQuickImageProvider:
        from kiosk.drawing.scanimage import ScanProvider

        return ScanProvider(scans_folder())

    return {"grey": grey, "toned": toned, "map": ground, "place": place, "dots": dots, "rug": rug, "ink": ink, "scan": scan}


class Engine:
    """Keeps what Qt does not keep itself."""

    def __init__(self, exhibit: Exhibit, properties: Mapping[str, QObject], size: tuple[int, int] | None = None) -> None:
        """Load Main.qml with all that it requires. Raises WindowNotMadeError when it does not load.

        With the size in pixels that the window will have, its first panel is laid out once, and not again as soon as it is shown.
        """
        self._network = NoNetworkFactory()
        self.qml = QQmlApplicationEngine()
        self.qml.setNetworkAccessManagerFactory(self._network)
        self._monograms = MonogramProvider(portrait_files(exhibit))
        self.qml.addImageProvider("monogram", self._monograms)
        for name, make in _late(Path(exhibit.folder)).items():
            self.qml.addImageProvider(name, LateProvider(make))
        self.window = load_window(self.qml, "Main", {**properties, **dict(zip(("width", "height"), size or (), strict=False))})

    def renew(self, exhibit: Exhibit) -> None:
        """Take the portraits of an exhibit that was written anew."""
        self._monograms.renew(portrait_files(exhibit))
