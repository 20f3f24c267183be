"""What a teacher lays over the wall: black or white, a picture that stands still, a light, lines of a pen, an enlargement.

Everything is measured in fractions of the wall, so that it falls on the same spot on the laptop. Lines stay with what they were drawn on.
"""

from operator import attrgetter
from typing import Final, Literal

from PySide6.QtCore import Property, QObject, QPointF, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.navigation import NavigationViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Cover = Literal["", "dark", "bright"]
Tool = Literal["", "light", "pen", "zoom"]
ZOOM: Final = 2.0
"""How many times larger what is enlarged stands on the wall."""
LEAST_WAY: Final = 0.002
"""Of the width: a pen that moved less draws no new point."""
MOST_LINES: Final = 200
"""Lines on one panel; the oldest goes when there are more."""
MIDDLE: Final = QPointF(0.5, 0.5)


@QmlElement
@QmlUncreatable("")
class BoardViewModel(QObject):  # type: ignore[operator]
    """What lies over the wall."""

    changed = Signal()
    linesChanged = Signal()
    spotChanged = Signal()

    def __init__(self, navigation: NavigationViewModel, parent: QObject | None = None) -> None:
        """Begin with nothing."""
        super().__init__(parent)
        self._navigation = navigation
        self._cover: Cover = ""
        self._tool: Tool = ""
        self._frozen = False
        self._enlarged = False
        self._at = MIDDLE
        self._lines: dict[tuple[int, str], list[list[QPointF]]] = {}
        self._drawing = False
        navigation.spotChanged.connect(self._turned)

    # -- covers ------------------------------------------------------------------------------------------------------

    def _become(self, **changes: object) -> None:
        """Change some of it, and tell."""
        for name, value in changes.items():
            setattr(self, f"_{name}", value)
        self.changed.emit()

    @Slot()
    def blackout(self) -> None:
        """Make the wall black, or show it again."""
        self._become(cover="" if self._cover else "dark")

    @Slot()
    def whiteout(self) -> None:
        """Make the wall white, to write on a board behind it, or show it again."""
        self._become(cover="" if self._cover else "bright")

    @Slot(result=bool)
    def uncover(self) -> bool:
        """Show the wall as it is: false when nothing lay over it."""
        covered = bool(self._cover or self._frozen or self._tool or self._enlarged)
        if covered:
            self._become(cover="", frozen=False, tool="", enlarged=False)
        return covered

    @Slot()
    def freeze(self) -> None:
        """Let the wall stand still while the class is led on behind it, or go on from there."""
        self._become(frozen=not self._frozen)

    # -- tools -------------------------------------------------------------------------------------------------------

    @Slot(str)
    def take(self, tool: str) -> None:
        """Take a tool, `light`, `pen` or `zoom`; the one that is in hand is laid down."""
        if tool in {"light", "pen", "zoom"}:
            taken: Tool = "" if tool == self._tool else tool  # type: ignore[assignment]
            self._become(tool=taken, enlarged=taken == "zoom")

    @Slot(float, float)
    def point(self, x: float, y: float) -> None:
        """Point somewhere, in fractions of the wall: the light goes there, the enlargement is about it."""
        self._at = QPointF(min(1.0, max(0.0, x)), min(1.0, max(0.0, y)))
        self.spotChanged.emit()

    @Slot(float, float)
    def press(self, x: float, y: float) -> None:
        """Set the tool down."""
        if self._tool == "pen":
            lines = self._lines.setdefault(self._sheet(), [])
            lines.append([QPointF(x, y)])
            del lines[:-MOST_LINES]
            self._drawing = True
            self.linesChanged.emit()
        self.point(x, y)

    @Slot(float, float)
    def move(self, x: float, y: float) -> None:
        """Move the tool, set down or, for the light, lifted."""
        if self._tool == "pen" and self._drawing:
            line = self._lines[self._sheet()][-1]
            if abs(line[-1].x() - x) + abs(line[-1].y() - y) >= LEAST_WAY:
                line.append(QPointF(x, y))
                self.linesChanged.emit()
        self.point(x, y)

    @Slot()
    def lift(self) -> None:
        """Lift the tool."""
        self._drawing = False

    @Slot()
    def wipe(self) -> None:
        """Wipe the lines off what is on the wall."""
        if self._lines.pop(self._sheet(), None):
            self._drawing = False
            self.linesChanged.emit()

    def _sheet(self) -> tuple[int, str]:
        """Say what is drawn on: a panel, or a view over it."""
        spot = self._navigation.spot
        return spot.panel, spot.view

    @Slot()
    def _turned(self) -> None:
        """Lift the pen: the lines stay with what they were drawn on. An enlargement ends, for it was of something else."""
        self._drawing = False
        self.linesChanged.emit()
        if self._enlarged:
            self._become(enlarged=False, tool="")

    # -- what QML reads ----------------------------------------------------------------------------------------------

    _get_cover = attrgetter("_cover")
    cover = Property(str, _get_cover, notify=changed)
    _get_tool = attrgetter("_tool")
    tool = Property(str, _get_tool, notify=changed)
    _get_frozen = attrgetter("_frozen")
    frozen = Property(bool, _get_frozen, notify=changed)

    def _get_zoom(self) -> float:
        return ZOOM if self._enlarged else 1.0

    zoom = Property(float, _get_zoom, notify=changed)
    _get_at = attrgetter("_at")
    at = Property(QPointF, _get_at, notify=spotChanged)

    def _get_lines(self) -> list[list[QPointF]]:
        return [list(line) for line in self._lines.get(self._sheet(), ())]

    lines = Property(list, _get_lines, notify=linesChanged)
    """The lines on what is on the wall, each a list of points in fractions of it."""
