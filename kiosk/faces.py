"""The faces of an exhibit: those of its theme, as far as this machine or its own folder has them."""

from functools import lru_cache
from pathlib import Path
from typing import Final

from kiosk.exhibit.files import Folder, Unreadable
from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.theme import ARCHIVE, Families
from kiosk.platform.families import find, unreadable
from kiosk.platform.fonts import load_fonts
from kiosk.platform.messages import LOG
from kiosk.viewmodels.theme import USUAL, Faces

FONTS: Final = "fonts"
ENDINGS: Final = (".ttf", ".otf")


def load_type() -> None:
    """Make the program's own faces known."""
    for name in load_fonts():
        LOG.warning("type face not found: %s", name)


def faces_for(exhibit: Exhibit) -> Faces:
    """Find the faces of an exhibit's theme; one that is nowhere is said to the log, and that of `archive` takes its place."""
    own = load_own(Path(exhibit.folder))
    return USUAL if exhibit.theme.families == ARCHIVE.families else _found(exhibit.theme.families, own)


def load_own(place: Path) -> frozenset[str]:
    """Make the fonts in the folder of an exhibit known, and give their files: whatever its theme, they have letters that others lack."""
    folder = Folder(place)
    return _loaded(folder.root, frozenset(name for name in folder.names(FONTS) if name.lower().endswith(ENDINGS)))


@lru_cache(maxsize=4)
def _loaded(root: str, names: frozenset[str]) -> frozenset[str]:
    folder = Folder(Path(root))
    files = frozenset(file for name in sorted(names) if (file := _ordinary(folder, f"{FONTS}/{name}")))
    for name in unreadable(sorted(files)):
        LOG.warning("the font file cannot be read: %s", name)
    return files


@lru_cache(maxsize=4)
def _found(families: Families, _own: frozenset[str]) -> Faces:
    headline, text = (
        find(wished, usual) for wished, usual in zip((families.headline, families.text), (USUAL.headline, USUAL.text), strict=True)
    )
    for family, wished, usual in ((headline, families.headline, USUAL.headline), (text, families.text, USUAL.text)):
        if family is None:
            LOG.warning("there is no family %r on this machine or in %s/; %s takes its place", wished, FONTS, usual)
    return Faces(
        headline=headline.name if headline else USUAL.headline,
        headline_varies=headline.varies if headline else USUAL.headline_varies,
        headline_share=headline.share if headline else USUAL.headline_share,
        text=text.name if text else USUAL.text,
    )


def _ordinary(folder: Folder, name: str) -> str:
    """Give the real path of a font file; nothing for a link that leads out."""
    try:
        return folder.ordinary(name)
    except Unreadable as why:
        LOG.warning("%s: %s", name, why)
        return ""
