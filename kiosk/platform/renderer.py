"""Which scene graph draws: chosen before the first window, because Qt cannot change it later.

Without a GPU worth the name Qt would pick OpenGL on llvmpipe, which runs at a third of the speed of Qt Quick's own software
scene graph. So the OpenGL driver is asked for its name first, in a context that shows nothing.
"""

import os
from typing import Final, Literal, get_args

from PySide6.QtGui import QGuiApplication, QOffscreenSurface, QOpenGLContext
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

Renderer = Literal["auto", "software", "hardware"]
RENDERERS: Final[tuple[Renderer, ...]] = get_args(Renderer)
DRAWN_BY_THE_PROCESSOR: Final = ("llvmpipe", "softpipe", "swiftshader", "swrast", "software rasterizer")
GL_RENDERER: Final = 0x1F01
PLATFORMS_WITHOUT_GL: Final = frozenset({"offscreen", "minimal", "linuxfb", "vnc"})


def choose_renderer(wish: Renderer) -> Renderer:
    """Set Qt Quick's backend and say which one it is. `QT_QUICK_BACKEND` in the environment beats `auto`, and nothing else.

    Needs a QGuiApplication and must come before the first window.
    """
    if wish == "auto" and os.environ.get("QT_QUICK_BACKEND"):
        return "software" if os.environ["QT_QUICK_BACKEND"] == "software" else "hardware"
    chosen: Renderer = wish if wish != "auto" else "software" if is_drawn_by_the_processor(gl_renderer_name()) else "hardware"
    if chosen == "hardware":
        os.environ.pop("QT_QUICK_BACKEND", None)
    elif QQuickWindow.sceneGraphBackend() != "software":  # Once a window was made Qt warns of being told again.
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    return chosen


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


def is_drawn_by_the_processor(name: str) -> bool:
    """Tell whether an OpenGL renderer of this name is no GPU; no name is no GPU."""
    return not name or any(word in name.lower() for word in DRAWN_BY_THE_PROCESSOR)
