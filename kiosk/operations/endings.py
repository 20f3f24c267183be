"""How a run of the exhibit can end, and what it means by that.

Three codes are words from the exhibit to whoever keeps it running. Everything else, 0 included, is an accident: an exhibit on a wall never
ends by itself.
"""

import signal
from typing import Final

RESTART: Final = 75
"""Start me again now; nothing was wrong (EX_TEMPFAIL)."""
LEAVE: Final = 76
"""Staff wish to leave: end the supervisor too."""
NO_SCREEN: Final = 69
"""There is no screen to draw on, or not yet (EX_UNAVAILABLE)."""


def said(code: int) -> str:
    """Say how a process ended, of the code that subprocess gives."""
    if code >= 0:
        return f"ended with code {code}"
    try:
        return f"was ended by {signal.Signals(-code).name}"
    except ValueError:
        return f"was ended by signal {-code}"
