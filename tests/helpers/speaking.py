"""Switching the language of an exhibit, and reading what stands on the screen afterwards."""

import re
from typing import Final

from PySide6.QtGui import QAccessible

from tests.helpers.visitor import Visitor

ROLE: Final = QAccessible.Role
ROOM: Final = re.compile(" {5}")
"""What a mark's room reads as."""
ENGLISH, RUSSIAN, UKRAINIAN = "English", "Русский", "Українська"
CODES: Final = {ENGLISH: "en", RUSSIAN: "ru", UKRAINIAN: "uk"}


def choose(visitor: Visitor, name: str) -> None:
    """Touch a language; on a small screen the rail has a key that lays them out."""
    if not any((thing.role, thing.name) == (ROLE.RadioButton, name) for thing in visitor.things()):
        visitor.tap(next(key for key in visitor.keys if key in CODES))
    visitor.tap_at(next(thing.box.center() for thing in visitor.things() if (thing.role, thing.name) == (ROLE.RadioButton, name)))


def speak(visitor: Visitor, name: str) -> None:
    """Switch as somebody else does who may, while a sheet covers the rail."""
    visitor.application.languages.choose(CODES[name])
    visitor.settle()


def reads(visitor: Visitor) -> list[str]:
    """The texts that can be read, without the room for marks."""
    return [ROOM.sub("", text.replace("&nbsp;", " ")) for text in visitor.reads()]


def all_words(visitor: Visitor) -> set[str]:
    """All that can be read or heard now."""
    return set(reads(visitor)) | {thing.name for thing in visitor.things()}
