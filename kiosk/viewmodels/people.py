"""People as tiles: letters, shape and state drawn from the figure by one rule, the same in sidebar, sheet and list."""

from enum import IntEnum
from pathlib import Path
from typing import Final
from zlib import crc32

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.dates import Edtf
from kiosk.exhibit.model import Cover, Exhibit, Figure
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.scans import written_anew

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

BY_VIOLENCE: Final = frozenset({"killed", "executed", "died in custody"})


def short_name(figure: Figure) -> str:
    """Give the name that stands under a tile; a name of no words gives none."""
    return figure.short or (figure.name.split() or [""])[-1]


def portrait_files(exhibit: Exhibit) -> dict[str, Path]:
    """Say where the portraits are, by the ids of the people; the loader has proved that they lie inside the exhibit."""
    return {figure.id: Path(exhibit.folder, figure.portrait.file) for figure in exhibit.figures.values() if figure.portrait}


def portraits_edition(exhibit: Exhibit) -> str:
    """Tell the portraits from what they were before one was chosen, or drawn, anew; nothing where there are none."""
    told = "\n".join(f"{person} {file} {written_anew(exhibit, file)}" for person, file in portrait_files(exhibit).items())
    return f"{crc32(told.encode()):x}" if told else ""


def letters(figure: Figure) -> str:
    """Give the monogram: the first letters of the first and of the last word of the name that have one."""
    initials = [initial for word in figure.name.split() if (initial := next(filter(str.isalnum, word), ""))]
    return figure.monogram or "".join(initials[:1] + initials[1:][-1:]).upper()


def shape(figure: Figure, cover: Cover) -> str:
    """Give the tile's shape, which the exhibit declares for each role class."""
    return next((kind.tile for kind in cover.role_classes if kind.id == figure.role_class), "square")


def state(figure: Figure, moment: Edtf | None = None) -> str:
    """Say how the tile is drawn: `killed`, `hollow` (had died otherwise before the moment shown) or `solid`.

    Killed shows on every panel, also on those before the death: the visitor should know how this life ended.
    """
    if figure.died is None:
        return "solid"
    if figure.died.manner in BY_VIOLENCE:
        return "killed"
    gone = moment is not None and bool(moment) and bool(figure.died.date) and figure.died.date.latest < moment.earliest
    return "hollow" if gone else "solid"


class PersonRole(IntEnum):
    """What a tile knows."""

    FIGURE_ID = 0
    FULL_NAME = 1  # for those who hear it
    SHORT_NAME = 2  # under the tile
    NOTE = 3  # the part played here, or the kind of tie
    LETTERS = 4
    SHAPE = 5
    FATE = 6  # how the tile is drawn: solid, hollow or killed


@QmlElement
@QmlUncreatable("")
class PersonListModel(RowsModel):  # type: ignore[operator]
    """People in a telling order."""

    def __init__(self, rows: list[tuple[object, ...]], parent: QObject | None = None) -> None:
        """Keep the rows, each as `person_row` makes it."""
        super().__init__(PersonRole, rows, parent)

    def short_names(self) -> list[object]:
        """Give the names that stand under the tiles."""
        return [row[PersonRole.SHORT_NAME] for row in self._rows]

    def longest_words(self) -> list[object]:
        """Give the longest word of what stands under each name."""
        return [max(str(row[PersonRole.NOTE]).split() or [""], key=len) for row in self._rows]


def person_row(figure: Figure, note: str, cover: Cover, moment: Edtf | None = None) -> tuple[object, ...]:
    """Make one row of a PersonListModel."""
    return (figure.id, figure.name, short_name(figure), note, letters(figure), shape(figure, cover), state(figure, moment))


class GroupRole(IntEnum):
    """What a group of people knows."""

    HEADING = 0
    PEOPLE = 1  # a PersonListModel
    COUNT = 2
    NAMES = 3  # those under the tiles, for measuring
    WORDS = 4  # the longest word of each note, likewise


@QmlElement
@QmlUncreatable("")
class GroupListModel(RowsModel):  # type: ignore[operator]
    """Groups of people under a heading each."""

    def __init__(self, groups: list[tuple[str, PersonListModel]], parent: QObject | None = None) -> None:
        """Keep the groups and take their models as children, so that QML never holds an orphan."""
        super().__init__(
            GroupRole,
            [(heading, people, people.rowCount(), people.short_names(), people.longest_words()) for heading, people in groups],
            parent,
        )
        for _, people in groups:
            people.setParent(self)
