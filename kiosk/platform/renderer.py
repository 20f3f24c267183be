"""Which scene graph draws: chosen before the first window, because Qt cannot change it later.

Without a GPU worth the name Qt would pick OpenGL on llvmpipe, which runs at a third of the speed of Qt Quick's own software
scene graph. So the OpenGL driver is asked for its name first, in a context that shows nothing. That alone loads Mesa and LLVM, which
then stay (35 MB), so nobody asks where the kernel has no GPU to offer. A driver that has failed while it drew is
remembered by that name, and not trusted again until it is another one.
"""

import os
import sys
from pathlib import Path
from typing import Final, Literal, get_args

from PySide6.QtGui import QGuiApplication, QOffscreenSurface, QOpenGLContext
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk.platform.messages import LOG
from kiosk.platform.paths import state_folder

Renderer = Literal["auto", "software", "hardware"]
RENDERERS: Final[tuple[Renderer, ...]] = get_args(Renderer)
DRAWN_BY_THE_PROCESSOR: Final = ("llvmpipe", "softpipe", "swiftshader", "swrast", "software rasterizer")
GL_RENDERER: Final = 0x1F01
FAILED_DRIVER: Final = "failed-driver"
"""The file in the state folder that names it."""
GRAPHICS_PROCESSORS: Final = ("dri/renderD*", "nvidia[0-9]*", "mali*", "kgsl-3d*", "pvr*", "galcore", "dxg")
"""What they are called below /dev: Mesa's, then those of drivers that bring their own."""
PLATFORMS_WITHOUT_GL: Final = frozenset({"offscreen", "minimal", "linuxfb", "vnc"})


def choose_renderer(wish: Renderer) -> Renderer:
    """Set Qt Quick's backend and say which one it is. `QT_QUICK_BACKEND` in the environment beats `auto`, and nothing else.

    What has failed is not chosen by `auto`. Needs a QGuiApplication and must come before the first window.
    """
    if wish == "auto" and os.environ.get("QT_QUICK_BACKEND"):
        return "software" if os.environ["QT_QUICK_BACKEND"] == "software" else "hardware"
    driver = gl_renderer_name() if wish == "auto" and has_graphics_processor() else ""
    chosen: Renderer = wish if wish != "auto" else "software" if is_drawn_by_the_processor(driver) else "hardware"
    if wish == "auto" and chosen == "hardware" and has_failed(driver):
        LOG.warning("%r has failed while it drew, so the processor draws; delete %s to try it again", driver, failed_driver_file())
        chosen = "software"
    if chosen == "hardware":
        os.environ.pop("QT_QUICK_BACKEND", None)
    elif QQuickWindow.sceneGraphBackend() != "software":  # Once a window was made Qt warns of being told again.
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    return chosen


def has_graphics_processor(devices: Path = Path("/dev")) -> bool:
    """Tell whether the kernel offers a processor that draws; where that cannot be told it may."""
    return sys.platform != "linux" or any(any(devices.glob(one)) for one in GRAPHICS_PROCESSORS)


def gl_renderer_name() -> str:
    """Ask OpenGL who draws; empty when there is no OpenGL here."""
    if QGuiApplication.platformName() in PLATFORMS_WITHOUT_GL:
        return ""
    surface = QOffscreenSurface()
    surface.create()
    context = QOpenGLContext()
    if not surface.isValid() or not context.create() or not context.makeCurrent(surface):
        return ""
    try:
        return str(context.functions().glGetString(GL_RENDERER) or "")
    finally:
        context.doneCurrent()


def failed_driver_file() -> Path:
    """Give where the driver is named that has failed. Makes nothing."""
    return state_folder() / FAILED_DRIVER


def has_failed(driver: str) -> bool:
    """Tell whether the driver of this name has failed on this machine; another one, or a newer one, has not."""
    try:
        return failed_driver_file().read_text("utf-8").strip() == driver
    except (OSError, UnicodeError, RuntimeError):  # RuntimeError: nobody's home
        return False


def is_drawn_by_the_processor(name: str) -> bool:
    """Tell whether an OpenGL renderer of this name is no GPU; no name is no GPU."""
    return not name or any(word in name.lower() for word in DRAWN_BY_THE_PROCESSOR)
