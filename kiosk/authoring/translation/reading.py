"""Files of translators, read by their endings."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from kiosk.authoring.translation.delivery import Delivery
from kiosk.authoring.translation.table import from_table
from kiosk.authoring.translation.xliffreading import from_xliff
from kiosk.exhibit.files import Folder
from kiosk.exhibit.manuscript import Manuscript, Place, read

LARGEST: Final = 32 << 20
"""Bytes of the largest file that is read."""
READERS: Final[dict[str, Callable[[Manuscript], Delivery]]] = {".xlf": from_xliff, ".xliff": from_xliff, ".csv": from_table}


def read_delivery(file: Path) -> Delivery:
    """Read a file that came back."""
    reader = READERS.get(file.suffix.lower())
    if reader is None:
        manuscript = Manuscript(str(file), readable=False)
        manuscript.report(f"a file that ends in '{file.suffix}' cannot be taken in", Place(0, 0), hint=f"it ends in {', '.join(READERS)}")
        return Delivery(manuscript=manuscript)
    manuscript = read(Folder(file.parent), file.name, LARGEST)
    return reader(manuscript) if manuscript.readable else Delivery(manuscript=manuscript)
