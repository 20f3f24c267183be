"""Whether the colours of a theme can be told apart: words 7 : 1 on what they lie on, shapes 3 : 1 (WCAG 2.2, 1.4.6 and 1.4.11).

The pairs are those that the screens use; tests/screens/test_contrast.py holds every palette of the program against the same ones.
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from kiosk.exhibit.theme import Dark, Paper

TEXT: Final = 7.0
SHAPES: Final = 3.0
PAIRS: Final = {
    TEXT: (
        ("ink", "ground"),
        ("ink", "ground2"),
        ("ink2", "ground"),
        ("ink2", "ground2"),
        ("red_text", "ground"),
        ("red_text", "ground2"),
        ("red_ink", "red_fill"),
        ("plate_ink", "plate"),
        ("plate_ink", "plate3"),
        ("plate_mute", "plate"),
        ("plate_light_ink", "plate_light"),
        ("plate_light_mute", "plate_light"),
    ),
    SHAPES: (
        ("red", "ground"),
        ("red", "ground2"),
        ("mute", "ground"),
        ("mute", "ground2"),
        ("plate_red", "plate"),
    ),
}
"""What is asked, and of which token on which other. Light pictures are there on paper only."""


class Poor(NamedTuple):
    """A pair that cannot be told apart well enough."""

    one: str
    other: str
    ratio: float
    asked: float


def luminance(*parts: float) -> float:
    """Relative luminance of red, green and blue, each from 0 to 1, as WCAG defines it."""
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)  # noqa: PLR2004, of sRGB
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: float, other: float) -> float:
    """The contrast of two luminances, 1 to 21."""
    dark, light = sorted((one, other))
    return (light + 0.05) / (dark + 0.05)


def contrast(one: str, other: str) -> float:
    """The contrast of two colours that are written as `#RRGGBB`."""
    light, dark = (luminance(*(int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))) for colour in (one, other))
    return ratio(light, dark)


def poor(colours: Paper | Dark) -> Iterator[Poor]:
    """Give the pairs of a palette that fall short."""
    for asked, pairs in PAIRS.items():
        for one, other in pairs:
            if hasattr(colours, one) and (found := contrast(getattr(colours, one), getattr(colours, other))) < asked:
                yield Poor(one, other, found, asked)
