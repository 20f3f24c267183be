"""A start without what only takes its time: Python's collector of cycles, PySide's search for its own name, its binding of OpenGL.

What is made at a start stays for as long as the program, so nobody has to walk over it, then or later; that took a twentieth of the time
to the first panel. And after every import PySide looks through the source of what was imported for the word PySide6, because a module
that has it might use one of its features (snake_case and true_property; nothing here does): 184 files, whose 51,537 lines then stay in
memory, 5 MB (PySide6 6.11.3).

The binding of Qt Quick reads that of OpenGL, 2 MB, for one class that paints with it by hand, QQuickFramebufferObject. An empty module does
as well where nobody uses that class (6.11.3 and 6.12.0); Qt itself draws with OpenGL as before.
"""

import gc
import sys
from importlib import import_module
from types import ModuleType
from typing import Final

OURS: Final = ("kiosk", "PySide6", "__main__")
UNUSED: Final = "PySide6.QtOpenGL"


def begin() -> None:
    """Go without them: the first until the start is over, the others for good. Loads PySide."""
    gc.disable()
    import_module("PySide6.QtCore")
    feature = vars(import_module("shibokensupport.feature"))
    sys.modules.setdefault(UNUSED, ModuleType(UNUSED))
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
