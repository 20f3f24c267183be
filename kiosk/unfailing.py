"""What Qt asks Python for an answer, and a mistake in it.

A slot that fails is written down, and the exhibit goes on. Not so where Qt waits for an answer (a row of a model, a picture, whether an
event is dealt with): the mistake goes up through Qt, and ends the event loop or the process.
"""

import functools
import sys
from collections.abc import Callable
from typing import ParamSpec, TypeVar

Asked = ParamSpec("Asked")
Answer = TypeVar("Answer")


# WORKAROUND: PySide6 6.11.3 crashes where `data` or `requestImage` raises, and leaves `exec()` where `eventFilter` does
# (tests/faults/programs/mistaken.py).
def unfailing(instead: Callable[[], Answer]) -> Callable[[Callable[Asked, Answer]], Callable[Asked, Answer]]:
    """Have a function give another answer where it fails; the mistake is written down and counted as one in a slot is."""

    def guard(function: Callable[Asked, Answer]) -> Callable[Asked, Answer]:
        @functools.wraps(function)
        def guarded(*given: Asked.args, **named: Asked.kwargs) -> Answer:
            try:
                return function(*given, **named)
            except Exception as error:  # noqa: BLE001, whatever it is must not reach Qt
                sys.excepthook(type(error), error, error.__traceback__)
                return instead()

        return guarded

    return guard


def nothing() -> object:
    """Answer that there is nothing, as models do for what they do not know."""
    return None
