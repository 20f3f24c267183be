"""A start without what only takes its time: Python's collector of cycles, and PySide's search for its own name.

What is made at a start stays for as long as the program, so nobody has to walk over it, then or later; that took a twentieth of the time
to the first panel. And after every import PySide looks through the source of what was imported for the word PySide6, because a module
that has it might use one of its features (snake_case and true_property; nothing here does): 184 files, whose 51,537 lines then stay in
memory, 5 MB (PySide6 6.11.3).
"""

import gc
from importlib import import_module
from types import ModuleType
from typing import Final

OURS: Final = ("kiosk", "PySide6", "__main__")


def begin() -> None:
    """Go without both until the start is over. Loads PySide."""
    gc.disable()
    import_module("PySide6.QtCore")
    feature = vars(import_module("shibokensupport.feature"))
    if "_mod_uses_pyside" in feature:
        feature["_mod_uses_pyside"] = _is_ours


def over() -> None:
    """The start is over: let go of what was made in vain, and from now on look only at what is made later."""
    gc.collect()
    gc.freeze()
    gc.enable()


def _is_ours(module: ModuleType) -> bool:
    """Tell whether a module may use PySide by what it is called."""
    return getattr(module, "__name__", "").partition(".")[0] in OURS
