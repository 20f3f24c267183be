"""Other runs than visits: one thing done thousands of times, where it is feared to leave something behind (faults M2 to M7)."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMetaObject, QRect, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

from kiosk.app import Application
from kiosk.exhibit.loader import load
from tests.helpers.cinema import make_cinema
from tests.helpers.listening import Voice
from tests.helpers.seeing import kind, walk

Course = Callable[[Application, int], Iterator[None]]
BIG: Final = (3840, 2080)
"""Nearly 4K: of a little more than eight million pixels `kiosk prepare` makes tiles."""
PALETTES: Final = ("dark", "contrast", "grey", "paper")
LOAD: Final = 3
"""Steps in which a film has begun to be read."""


def panels(application: Application, number: int) -> Iterator[None]:
    """Turn to the next panel, with its picture."""
    application.session.begin()
    application.navigation.turnTo(number % len(application.exhibit_said().panels))
    application.navigation.agree()
    yield


def languages(application: Application, number: int) -> Iterator[None]:
    """Choose another language, another palette and another size of type."""
    application.session.begin()
    codes = [str(code) for code in application.languages.codes]
    application.languages.choose(codes[number % len(codes)])
    application.preferences.choosePalette(PALETTES[number % len(PALETTES)])
    application.preferences.chooseTextScale((1, 1.25, 1.5, 2)[number // len(PALETTES) % 4])
    yield


def reloads(application: Application, _number: int) -> Iterator[None]:
    """Read the exhibit anew, as it is when an author saved it or a pack was installed."""
    application.session.begin()
    application.renew(load(Path(application.exhibit_said().folder)).exhibit)
    yield


def resets(application: Application, _number: int) -> Iterator[None]:
    """Forget everything, as between two visits."""
    application.session.begin()
    application.start_over()
    yield


def films(application: Application, number: int) -> Iterator[None]:
    """Open a film or a recording, let it play for a moment, and close it."""
    application.session.begin()
    application.navigation.openView("media", f"media:first-message/{number % 2 + 1}")
    yield
    for item in walk(application.window.contentItem()):
        if kind(item) == "MediaPage":
            QMetaObject.invokeMethod(item, "toggle")
            break
    for _ in range(LOAD):
        yield
    application.navigation.close()
    yield


def speech(application: Application, number: int) -> Iterator[None]:
    """Read a panel aloud by a voice that makes no sound; plug headphones in and out each tenth time."""
    application.session.begin()
    voice = application.__dict__.setdefault("soaked_voice", Voice())
    if not number:
        application.speech.use(voice)
    if number % 10 == 0:
        application.aloud.press("plugged")
        yield
        application.aloud.press("unplugged")
    application.aloud.press("read")
    yield
    voice.finish()
    voice.said.clear()
    yield


COURSES: Final[dict[str, Course]] = {
    "panels": panels,
    "languages": languages,
    "reloads": reloads,
    "resets": resets,
    "speech": speech,
    "films": films,
}


def in_turn(application: Application, number: int) -> Iterator[None]:
    """Do one after the other, but for films, which want an exhibit of their own."""
    known = [course for name, course in COURSES.items() if name != "films"]
    yield from known[number % len(known)](application, number // len(known))


EVERY: Final[dict[str, Course]] = {**COURSES, "all": in_turn}


def prepare(course: str, exhibit: Path, folder: Path) -> Path:
    """Give the exhibit that a course wants: with pictures of 4K for panels, with films for films."""
    if course == "films":
        make_cinema(folder, seconds=1)
        return folder
    if course != "panels":
        return exhibit
    shutil.copytree(exhibit, folder, dirs_exist_ok=True)
    picture = QImage(*BIG, QImage.Format.Format_RGB32)
    painter, colours = QPainter(picture), QLinearGradient(0, 0, *BIG)
    colours.setColorAt(0, QColor(Qt.GlobalColor.darkRed))
    colours.setColorAt(1, QColor(Qt.GlobalColor.white))
    painter.fillRect(QRect(0, 0, *BIG), colours)
    painter.end()
    picture.save(str(folder / "large.jpg"))
    for drawn in (folder / "images").glob("*.svg"):
        shutil.copy(folder / "large.jpg", drawn.with_suffix(".jpg"))
        drawn.unlink()
    for file in folder.rglob("*.yaml"):
        file.write_text(file.read_text("utf-8").replace(".svg", ".jpg"), "utf-8")
    return folder
