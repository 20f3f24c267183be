"""The keyboards of a search: the letters on the screen, row by row, as those who type on one expect them, and what keys mean.

There is one for each script and language that the search knows. Apostrophes and accents are missing, because they do not matter
there; ё and ґ are where people look for them first.
"""

from typing import Final, NamedTuple

from PySide6.QtCore import Qt


class Layout(NamedTuple):
    """The keys of one language."""

    name: str
    """On the key that leads to it, in that language."""
    rows: tuple[str, ...]


LATIN: Final = "latin"
LAYOUTS: Final = {
    LATIN: Layout("ABC\u2002English", ("qwertyuiop", "asdfghjkl", "zxcvbnm")),
    "ru": Layout("АБВ\u2002Русский", ("йцукенгшщзхъ", "фывапролджэ", "ячсмитьбюё")),
    "uk": Layout("ҐЄІЇ\u2002Українська", ("йцукенгшщзхї", "фівапролджє", "ячсмитьбюґ")),
}

COMMANDS: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
"""A key pressed with one of these is no letter."""
PASSED: Final = (Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
ERASING: Final = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
CHOOSING: Final = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)
MEANT: Final = {
    Qt.Key.Key_Return: "open",
    Qt.Key.Key_Enter: "open",
    Qt.Key.Key_Right: "onward",
    Qt.Key.Key_Left: "backward",
}
"""What is left for the page to do."""


def layout_for(language: str) -> str:
    """Give the layout that one begins with in a language."""
    plain = language.partition("-")[0]
    return plain if plain in LAYOUTS else LATIN
