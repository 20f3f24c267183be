"""The type of every exhibit: IBM Plex Sans (variable, so that it condenses) and IBM Plex Serif, from their packages.

Both cover Latin and Cyrillic. They come as packages so that no font file lies in the repository.
"""

from importlib.util import find_spec
from pathlib import Path
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

WANTED: Final = {
    "fontpkg_ibm_plex_sans": ("IBMPlexSans[wdth,wght].ttf",),
    "fontpkg_ibm_plex_serif": ("IBMPlexSerif-Regular.ttf", "IBMPlexSerif-SemiBold.ttf", "IBMPlexSerif-Italic.ttf"),
}
"""Only the faces that are set: each file costs time at the start. Strong words in prose use the SemiBold."""

USUAL: Final = "IBM Plex Sans"


def load_fonts() -> tuple[str, ...]:
    """Make the faces known to Qt, and one of them its own; needs a QGuiApplication. Returns the names of files that could not be loaded.

    Qt's own face is that of every word which has not been told another one yet. The system's would be read for nothing.
    """
    missing: list[str] = []
    for package, files in WANTED.items():
        spec = find_spec(package)
        folders = [Path(place) for place in (spec.submodule_search_locations or ())] if spec is not None else []
        found = {file.name: file for folder in folders for file in folder.rglob("*.ttf")}
        missing += [name for name in files if name not in found or QFontDatabase.addApplicationFont(str(found[name])) < 0]
    QGuiApplication.setFont(QFont(USUAL))
    return tuple(missing)
