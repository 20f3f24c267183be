"""A link as a QR code, for a camera. It needs segno (the extra `remote`), which is imported only when there is a link to draw."""

from typing import Final

Modules = tuple[tuple[bool, ...], ...]
"""Rows of small squares, True where one is dark."""
QUIET: Final = 4
"""The light frame, in modules, without which cameras do not find a code (ISO/IEC 18004, 9.1)."""


def modules(text: str) -> Modules:
    """Draw a text, with its light frame. Nothing where segno is not installed."""
    try:
        import segno
    except ImportError:
        return ()
    code = segno.make_qr(text, error="m")
    return tuple(tuple(bool(module) for module in row) for row in code.matrix_iter(border=QUIET))
