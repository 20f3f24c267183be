"""Every key there is, and the chords by which people get out of kiosks (faults 2.1), as far as keys reach a program."""

from functools import reduce
from itertools import combinations
from operator import or_
from typing import Final

from PySide6.QtCore import Qt

Key = Qt.Key
CTRL, ALT, SHIFT, META = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.MetaModifier,
)
PLAIN = Qt.KeyboardModifier.NoModifier
CHORDS = [
    *((key, ALT) for key in (Key.Key_F4, Key.Key_Tab, Key.Key_Space, Key.Key_Escape, Key.Key_Left, Key.Key_F2, Key.Key_Print)),
    *((getattr(Key, f"Key_{letter}"), CTRL) for letter in "ACFHLNOPQRSTVWXYZ"),
    *((getattr(Key, f"Key_{letter}"), CTRL | ALT) for letter in "TDL"),
    *((getattr(Key, f"Key_F{number}"), CTRL | ALT) for number in range(1, 13)),
    *((getattr(Key, f"Key_{letter}"), META) for letter in "DERLT"),
    *((key, CTRL | ALT) for key in (Key.Key_Delete, Key.Key_Backspace)),
    *((key, CTRL | SHIFT) for key in (Key.Key_Escape, Key.Key_C, Key.Key_I)),
    *((key, CTRL) for key in (Key.Key_Escape, Key.Key_Plus, Key.Key_Minus, Key.Key_0)),
    *((getattr(Key, f"Key_{name}"), PLAIN) for name in ("F1", "F5", "F11", "F12", "Menu", "Print", "Super_L")),
    (Key.Key_F10, SHIFT),
]
"""The checklist."""
KEYS = [
    *(key for key, _ in CHORDS),
    *map(Qt.Key, range(0x20, 0x60)),
    *map(Qt.Key, range(0x01000000, 0x01000060)),
    Key.Key_MediaNext,
    Key.Key_Back,
]
"""Those of a keyboard."""
KEYPAD: Final = frozenset(map(Qt.Key, range(Key.Key_F13, Key.Key_F24 + 1)))
"""Those of a tactile keypad, which no other key changes."""
ALL_KEYS: Final = [key for key in Qt.Key if key != Key.Key_unknown]
"""Also those of remote controls, telephones and laptops: to sleep, to eject, to open a browser."""
COMMANDS: Final = CTRL | ALT | META
"""With one of these a key means something to the system, if to anybody."""
HELD: Final = (SHIFT, CTRL, ALT, META, Qt.KeyboardModifier.KeypadModifier)
MODIFIERS: Final = [reduce(or_, some, PLAIN) for count in range(len(HELD) + 1) for some in combinations(HELD, count)]
"""Every set of keys that are held while another one is pressed."""
