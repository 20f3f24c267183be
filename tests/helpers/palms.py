"""Contacts of any width. Qt's own tests of touch know none: what a touch screen says of a palm is handed to Qt as its plugins do.

That is not for Python, so the call and what it takes are written down here as they are in Qt 6.8 to 6.11 (QWindowSystemInterface).
"""

import ctypes
from pathlib import Path
from typing import ClassVar, Final

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtQuick import QQuickWindow
from shiboken6 import getCppPointer

from tests.helpers.hands import touch_screen

PRESSED, MOVED, RESTING, LIFTED = 1, 2, 4, 8
HANDLE: Final = (
    "_ZN22QWindowSystemInterface16handleTouchEventINS_15DefaultDeliveryEEEbP7QWindowPK15QPointingDeviceRK5QListINS_10TouchPointEE"
    "6QFlagsIN2Qt16KeyboardModifierEE"
)


class TouchPoint(ctypes.Structure):
    """One contact, as a plugin describes it."""

    _fields_: ClassVar = [
        ("finger", ctypes.c_int),
        ("unique", ctypes.c_int64),
        ("place", ctypes.c_double * 2),
        ("area", ctypes.c_double * 4),
        ("pressure", ctypes.c_double),
        ("rotation", ctypes.c_double),
        ("state", ctypes.c_uint8),
        ("velocity", ctypes.c_float * 2),
        ("raw", ctypes.c_void_p * 3),
    ]


class TouchPoints(ctypes.Structure):
    """A QList that owns nothing."""

    _fields_: ClassVar = [("owner", ctypes.c_void_p), ("first", ctypes.c_void_p), ("count", ctypes.c_ssize_t)]


def report(window: QQuickWindow, **contacts: tuple[QPoint, float, int]) -> None:
    """Report one frame of the touch screen: of each contact, by a name of one letter, its place, its width and what it has just done."""
    library = next(Path(PySide6.__file__).parent.glob("Qt/lib/libQt6Gui.so.6"), None)
    if library is None:
        pytest.skip("no touch can be reported to this Qt from outside")
    handle = ctypes.CDLL(str(library))[HANDLE]
    handle.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.POINTER(TouchPoints), ctypes.c_int]
    points = (TouchPoint * len(contacts))()
    for point, (name, (place, width, state)) in zip(points, contacts.items(), strict=True):
        there = window.mapToGlobal(place)
        point.finger, point.unique, point.state, point.pressure = ord(name), -1, state, 1
        point.area[:] = [there.x() - width / 2, there.y() - width / 2, width, width]
    told = TouchPoints(None, ctypes.addressof(points), len(contacts))
    handle(getCppPointer(window)[0], getCppPointer(touch_screen())[0], ctypes.byref(told), 0)
    QCoreApplication.processEvents()
