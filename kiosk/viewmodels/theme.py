"""The tokens of the exhibit's theme, as the screens take them. Which of its two palettes is on screen the visitor and the hour decide."""

from operator import attrgetter
from typing import Any, Final

from msgspec import Struct
from msgspec.structs import asdict
from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.theme import SANS, SERIF, Dark, Paper, Theme

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class Faces(Struct, frozen=True, kw_only=True):
    """The families of a theme that are really there."""

    headline: str = SANS
    headline_varies: bool = True
    """It has axes of width and weight."""
    headline_share: float = 1
    """How large it may be set to take no more room than the condensed face."""
    text: str = SERIF


USUAL: Final = Faces()


@QmlElement
@QmlUncreatable("")
class ThemeViewModel(QObject):  # type: ignore[operator]
    """Colours, faces, room, and what is done to pictures."""

    changed = Signal()

    def __init__(self, theme: Theme, faces: Faces = USUAL, parent: QObject | None = None) -> None:
        """Begin with the theme of an exhibit."""
        super().__init__(parent)
        self._theme = theme
        self._faces = faces

    def adopt(self, theme: Theme, faces: Faces) -> None:
        """Take another theme, where its author has written one."""
        if (theme, faces) != (self._theme, self._faces):
            self._theme, self._faces = theme, faces
            self.changed.emit()

    def _get_paper(self) -> dict[str, Any]:
        return tokens(self._theme.paper)

    def _get_dark(self) -> dict[str, Any]:
        return tokens(self._theme.dark)

    def _get_toned(self) -> bool:
        return self._theme.art == "toned"

    paper = Property(dict, _get_paper, notify=changed)
    """Each token by its name in Theme/Colours.qml."""
    dark = Property(dict, _get_dark, notify=changed)
    toned = Property(bool, _get_toned, notify=changed)
    """True: the pictures beside texts are printed in one ink."""
    _get_headline = attrgetter("_faces.headline")
    headline = Property(str, _get_headline, notify=changed)
    _get_headline_varies = attrgetter("_faces.headline_varies")
    headlineVaries = Property(bool, _get_headline_varies, notify=changed)
    _get_headline_share = attrgetter("_faces.headline_share")
    headlineShare = Property(float, _get_headline_share, notify=changed)
    _get_text = attrgetter("_faces.text")
    text = Property(str, _get_text, notify=changed)
    _get_margins = attrgetter("_theme.spacing.margins")
    margins = Property(float, _get_margins, notify=changed)
    _get_lines = attrgetter("_theme.spacing.lines")
    lines = Property(float, _get_lines, notify=changed)
    _get_paragraphs = attrgetter("_theme.spacing.paragraphs")
    paragraphs = Property(float, _get_paragraphs, notify=changed)
    _get_rules = attrgetter("_theme.spacing.rules")
    rules = Property(float, _get_rules, notify=changed)


def tokens(colours: Paper | Dark) -> dict[str, str]:
    """Give the colours by the names that tokens have in QML: `red_text` is `redText` there."""
    return {camel(name): colour for name, colour in asdict(colours).items()}


def camel(name: str) -> str:
    """Write a name as QML does."""
    first, *others = name.split("_")
    return first + "".join(word.capitalize() for word in others)
