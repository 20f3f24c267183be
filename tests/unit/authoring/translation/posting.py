"""Sending an exhibit's texts out and taking them in, as the verb does, and what it says."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from kiosk.authoring.translation.exporting import Order, send_out
from kiosk.authoring.translation.importing import Wishes, take_in
from kiosk.authoring.translation.units import Unit, translation_of
from kiosk.exhibit.loader import load
from kiosk.exhibit.translations import translate
from tests.unit.exhibit.writing import RUSSIAN, Desk

BODY: Final = "panels/kirov-murder.yaml#/body"


class Post:
    """A desk with a way out and a way in."""

    def __init__(self, desk: Desk, language: str = "ru") -> None:
        """Keep what is said, and where the files lie: beside the exhibit, not in it."""
        self.desk = desk
        self.language = language
        self.said: list[str] = []

    def out(self, name: str = "ru.xlf", **wishes) -> str:
        """Send out into a new file, and give what is in it."""
        file = self.file(name)
        file.unlink(missing_ok=True)
        assert send_out(self.desk.folder, Order(self.language, file, **wishes), self.said.append) == 0
        return file.read_bytes().decode("utf-8-sig")

    def take(self, name: str = "ru.xlf", **wishes) -> int:
        """Take a file in."""
        self.said.clear()
        return take_in(self.file(name), self.desk.folder, Wishes(**wishes), self.said.append)

    def take_edited(self, *edits: tuple[str, str], name: str = "ru.xlf", **wishes) -> int:
        """Send out, change the file in some places as a tool would, and take it in."""
        text = self.out(name)
        for old, new in edits:
            assert text.count(old) == 1, old
            text = text.replace(old, new)
        return self.take_text(text, name, **wishes)

    def take_text(self, text: str, name: str = "ru.xlf", **wishes) -> int:
        """Take in a file that holds a text."""
        self.file(name).write_text(text, encoding="utf-8")
        return self.take(name, **wishes)

    def file(self, name: str) -> Path:
        """Give the path of a file beside the exhibit."""
        return self.desk.folder.parent / name

    def units(self) -> dict[str, Unit]:
        """Give the units as they stand, by their ids."""
        return {unit.id: unit for unit in translation_of(load(self.desk.folder).exhibit, self.desk.folder, self.language).units}

    def in_state(self, state: str) -> list[str]:
        """List the units in a state."""
        return [name for name, unit in self.units().items() if unit.state == state]

    def read(self, name: str) -> str:
        """Give a file of the translation."""
        return (self.desk.folder / RUSSIAN / name).read_text("utf-8")

    def share(self) -> int:
        """Give how much is translated, in hundredths, if nothing is wrong with it."""
        loaded = translate(load(self.desk.folder).exhibit, self.desk.folder, self.language)
        assert loaded.problems == ()
        return loaded.share.percent


def bytes_of(folder: Path) -> dict[str, bytes]:
    """Give every file of a folder."""
    return {str(file.relative_to(folder)): file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()}


def filled(text: str, say: Callable[[str], str], sources: Iterable[str]) -> str:
    """Fill every empty target of an XLIFF file, as a translator would from top to bottom."""
    for source in sources:
        text = text.replace('<target state="needs-translation"></target>', f'<target state="translated">{say(source)}</target>', 1)
    return text
