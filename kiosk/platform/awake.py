"""Asking the desktop not to go dark, where there is one: org.freedesktop.ScreenSaver on the bus of the session.

A bare kiosk has no such bus, and no screen saver either: cage and the kiosk shell of weston never go dark by themselves, and X11 is told
by xset.
"""

from collections.abc import Mapping

SERVICE = "org.freedesktop.ScreenSaver"
PATHS = ("/org/freedesktop/ScreenSaver", "/ScreenSaver")
"""That of the specification, and that of older desktops."""


def stay_awake(environ: Mapping[str, str]) -> object | None:
    """Ask, and wait for no answer. What is given holds the wish for as long as it is kept; None where there is nobody to ask."""
    if not environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return None
    from PySide6.QtDBus import QDBusConnection, QDBusMessage

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return None
    for path in PATHS:
        message = QDBusMessage.createMethodCall(SERVICE, path, SERVICE, "Inhibit")
        message.setArguments(["kiosk", "an exhibit is shown"])
        message.setAutoStartService(False)
        bus.send(message)
    return bus
