"""The languages an exhibit is offered in, by their own names, and the one on screen."""

from operator import attrgetter
from typing import Final

from PySide6.QtCore import Property, QLocale, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

NAMES: Final = {"en": "English", "es": "Español", "pt": "Português", "zh": "中文"}
"""Where Qt names a country with the language, which is nobody's business here."""


def own_name(code: str) -> str:
    """Give the name of a language in that language: Русский, Українська; the code itself where Qt does not know it."""
    name = NAMES.get(code) or QLocale(code).nativeLanguageName()
    return (name[:1].title() + name[1:]) or code


def is_right_to_left(code: str) -> bool:
    """Tell how a language is written."""
    return QLocale(code).textDirection() == Qt.LayoutDirection.RightToLeft


@QmlElement
@QmlUncreatable("")
class LanguagesViewModel(QObject):  # type: ignore[operator]
    """A choice of languages. Whoever owns the exhibit hears of a choice, fetches the words and says when they are there."""

    languageChanged = Signal()
    offerChanged = Signal()
    chosen = Signal(str)

    def __init__(self, codes: tuple[str, ...], language: str, parent: QObject | None = None) -> None:
        """Begin with the language that is on screen first."""
        super().__init__(parent)
        self._language = language
        self.offer(codes)

    def offer(self, codes: tuple[str, ...]) -> None:
        """Offer these languages from now on."""
        self._codes = list(codes)
        self._names = [own_name(code) for code in codes]
        self.offerChanged.emit()

    @Slot(str)
    def choose(self, code: str) -> None:
        """Ask for another language; one that is not offered, or that is on screen, changes nothing."""
        if code in self._codes and code != self._language:
            self.chosen.emit(code)

    def speak(self, code: str) -> None:
        """Say that the words on screen are in this language now."""
        self._language = code
        self.languageChanged.emit()

    def _get_right_to_left(self) -> bool:
        return is_right_to_left(self._language)

    def _get_current(self) -> str:
        return own_name(self._language)

    rightToLeft = Property(bool, _get_right_to_left, notify=languageChanged)
    """True: the language on screen is written from right to left, and the screen is mirrored."""
    _get_codes = attrgetter("_codes")
    codes = Property(list, _get_codes, notify=offerChanged)
    _get_names = attrgetter("_names")
    names = Property(list, _get_names, notify=offerChanged)
    """In their own words, in the order of the codes."""
    _get_language = attrgetter("_language")
    language = Property(str, _get_language, notify=languageChanged)
    current = Property(str, _get_current, notify=languageChanged)
    """The name of the language on screen."""
