"""The program's own words in other languages: Qt's message files, one a language, in kiosk/words.

`kiosk/words/*.ts` is what translators edit, with Qt Linguist or Weblate; the `.qm` beside each is made from it by lrelease.
"""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QTranslator

WORDS: Final = Path(__file__).resolve().parent.parent / "words"
SOURCE_LANGUAGE: Final = "en"
"""What stands in the program itself."""


class Words:
    """Which language the program's own words are in."""

    def __init__(self, folder: Path = WORDS) -> None:
        """Begin with the words that stand in the program."""
        self._folder = folder
        self._translator: QTranslator | None = None

    def speak(self, language: str) -> bool:
        """Say everything in a language from now on; false where there are no words in it, and the program's own ones stand in."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
        code = language.partition("-")[0]
        if code == SOURCE_LANGUAGE:
            return True
        translator = QTranslator()
        if not translator.load(str(self._folder / f"{code}.qm")):
            return False
        QCoreApplication.installTranslator(translator)
        self._translator = translator
        return True
