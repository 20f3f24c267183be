"""The three screens that every visit has to work on: one for each layout of a panel.

What a visitor does is the same on all three, so each day it is done on the narrowest, where most can go wrong, and at night on all
(`make test ARGS=--long`). Pages are laid out on one of the two narrow ones, by turns (rounds.py): the wide one has more room for
everything, and most visits go there.
"""

from typing import Final

import pytest

WIDE: Final = (1920, 1080)
STRIP: Final = (1024, 768)
UPRIGHT: Final = (1080, 1920)

EVERY_SIZE = pytest.mark.parametrize(
    "size", [pytest.param(WIDE, id="wide", marks=pytest.mark.long), pytest.param(STRIP, id="strip"), pytest.param(UPRIGHT, id="upright")]
)
"""For what depends on the layout."""
SIZES = pytest.mark.parametrize(
    "size",
    [
        pytest.param(WIDE, id="wide", marks=pytest.mark.long),
        pytest.param(STRIP, id="strip"),
        pytest.param(UPRIGHT, id="upright", marks=pytest.mark.long),
    ],
)
"""For what does not."""
