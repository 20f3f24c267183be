"""What only Qt can tell of a machine, asked in a process of its own: `python -m kiosk.platform.probe` prints one JSON object.

In a process of its own because Qt may abort, and because the count of references must not be taken in a process that has to go
on afterwards.
"""

import gc
import json
import sys
from typing import Final

from PySide6.QtCore import QTimer, qVersion
from PySide6.QtGui import QGuiApplication, QInputDevice

from kiosk.platform.fonts import load_fonts
from kiosk.platform.renderer import gl_renderer_name, is_drawn_by_the_processor

CALLS: Final = 2000


def references_lost() -> int:
    """Count how many references to None get lost in 2,000 calls of a C++ function that returns nothing.

    WORKAROUND: PySide6 6.12.0 loses one a call before Python 3.12 and then aborts (PYSIDE-3474).
    """
    timer = QTimer()
    gc.collect()
    gc.disable()  # What it lets go of meanwhile may hold one: once in some hundred runs a sound Qt seemed to have lost it.
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        timer.stop()
    lost = before - sys.getrefcount(None)
    gc.enable()
    return lost


def survey() -> dict[str, object]:
    """Ask Qt; needs no application yet and makes one."""
    lost = references_lost()
    application = QGuiApplication(sys.argv[:1])
    gl = gl_renderer_name()
    return {
        "qt": qVersion(),
        "platform": application.platformName(),
        "references_lost": lost,
        "screens": [
            {
                "name": screen.name(),
                "width": screen.size().width(),
                "height": screen.size().height(),
                "dpi": round(screen.logicalDotsPerInch()),
                "scale": screen.devicePixelRatio(),
            }
            for screen in application.screens()
        ],
        "touch": [device.name() for device in QInputDevice.devices() if device.type() == QInputDevice.DeviceType.TouchScreen],
        "gl": gl,
        "renderer": "software" if is_drawn_by_the_processor(gl) else "hardware",
        "fonts_missing": load_fonts(),
    }


if __name__ == "__main__":
    sys.stdout.write(json.dumps(survey()))
