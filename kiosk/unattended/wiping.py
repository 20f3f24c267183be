"""What no view model owns and a visit might leave behind all the same: the clipboard, a selection, half a word of an input method.

A kiosk has no key that copies, and no text of it can be marked; this is for the keyboard that somebody plugs in.
"""

from PySide6.QtGui import QClipboard, QGuiApplication

from kiosk.app import Application


class Wiping:
    """Empties it between two visits."""

    def __init__(self, application: Application) -> None:
        """Listen for the end of each visit, and for whoever else begins anew."""
        application.navigation.restarted.connect(self.wipe)

    def wipe(self) -> None:
        """Empty it now."""
        clipboard = QGuiApplication.clipboard()
        clipboard.clear(QClipboard.Mode.Clipboard)
        if clipboard.supportsSelection():
            clipboard.clear(QClipboard.Mode.Selection)
        QGuiApplication.inputMethod().reset()
