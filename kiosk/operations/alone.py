"""Seeing to it that one exhibit is kept running for one state folder, and not two over each other."""

import os
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Final

from kiosk.operations.lock import held

NAME: Final = "kiosk.lock"


class NotAloneError(RuntimeError):
    """Somebody else keeps one running here."""


@contextmanager
def alone(folders: Iterable[Path]) -> Iterator[None]:
    """Be the only one, by a lock in the first folder that can be written to; where there is none do without. Raises NotAloneError."""
    with ExitStack() as stack:
        for folder in folders:
            file = folder / NAME
            try:
                folder.mkdir(parents=True, exist_ok=True)
                is_first = stack.enter_context(held(file, wait=False))
                owner = file.read_text("utf-8")
                if is_first:
                    file.write_text(str(os.getpid()), "utf-8")
            except (OSError, ValueError):
                continue
            if not is_first:
                msg = f"an exhibit is kept running here already{f' (process {owner})' if owner else ''}; end that one first"
                raise NotAloneError(msg)
            break
        yield
