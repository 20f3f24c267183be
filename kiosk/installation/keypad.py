"""The keys of a tactile keypad: what each of its codes means.

A keypad such as Storm's AudioNav is a keyboard that sends F13 to F24. Linux makes other keys of them, or none, but leaves the number of
the key alone, so that is what counts: 191 to 202 under X11 and Wayland alike. Only one of the codes that it comes with is known for
certain, `<<` as F23; the rest of the table is ours, and `keypad:` in installation.yaml says what another keypad sends.
"""

from typing import Final, Literal

Meaning = Literal[
    "up",
    "down",
    "left",
    "right",
    "select",
    "back",
    "home",
    "help",
    "read",
    "pause",
    "repeat",
    "louder",
    "softer",
    "slower",
    "faster",
    "next",
    "previous",
    "plugged",
    "unplugged",
    "nothing",
]
FIRST: Final = 191
"""The number of F13; the eleven keys after it follow."""
NAMES: Final = {f"F{number}": FIRST + number - 13 for number in range(13, 25)}
LEAST, MOST = 9, 255
"""Between which numbers X11 counts keys, Esc being the first."""
IN_ORDER: Final[tuple[Meaning, ...]] = (
    "up",
    "down",
    "left",
    "right",
    "select",
    "back",
    "home",
    "help",
    "louder",
    "softer",
    "previous",
    "next",
)
KEYPAD: Final[dict[int, Meaning]] = {FIRST + place: meaning for place, meaning in enumerate(IN_ORDER)}
"""What F13 to F24 mean where nothing else is settled."""


def code_of(name: str) -> int:
    """Read the name of a key, `F13` to `F24`, or its number; 0 for anything else."""
    if name.upper() in NAMES:
        return NAMES[name.upper()]
    return int(name) if name.isascii() and name.isdigit() and len(name) <= len(str(MOST)) and LEAST <= int(name) <= MOST else 0
