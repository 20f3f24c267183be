"""The screen as a thing on a wall: how wide it is, how high it hangs, how far away one stands, and whether that will do.

Staff measure it with a bank card and a tape; everything else follows: which layout has keys that are large enough, and what is
said to them where a letter is too small or a key too high.
"""

from operator import attrgetter
from typing import Final

from msgspec.structs import replace
from PySide6.QtCore import Property, QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.installation.measures import Kind, Layout, Measure, measures
from kiosk.installation.model import Screen

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MOST: Final = {"width": 20_000, "bottom": 3_000, "distance": 20_000}
"""Millimetres up to which each can be set."""
LEAST_WIDTH: Final = 100
USUAL_WIDTH: Final = 708
"""Millimetres of a screen of 32 inches, where the screen itself says nothing."""


@QmlElement
@QmlUncreatable("")
class WallViewModel(QObject):  # type: ignore[operator]
    """What was measured of a screen, and what that makes of the layout on it."""

    changed = Signal()
    measured = Signal()
    saidChanged = Signal()
    saveRequested = Signal()
    leaveRequested = Signal()

    def __init__(self, screen: Screen, parent: QObject | None = None) -> None:
        """Begin with what is settled for this machine."""
        super().__init__(parent)
        self._screen = screen
        self._measures: tuple[Measure, ...] = ()
        self._layout: Layout | None = None
        # The type follows a new size of the window a moment later, and what is measured in between is not so.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._measure)
        self._said = ""

    @property
    def screen(self) -> Screen:
        """What was measured, with the pixels that it is laid out on."""
        layout = self._layout
        return replace(self._screen, pixels=f"{layout.width:.0f}x{layout.height:.0f}") if layout else self._screen

    @property
    def measures(self) -> tuple[Measure, ...]:
        """What it comes to, as far as it is known."""
        return self._measures

    def presume(self, told: int) -> None:
        """Where nobody has measured, begin with the width that the screen tells of itself: often right, and never to be relied on."""
        if not self._screen.width_mm:
            self.put(replace(self._screen, width_mm=told if told >= LEAST_WIDTH else USUAL_WIDTH))

    def put(self, screen: Screen) -> None:
        """Take other measures in the place of those that were taken."""
        self._screen = screen
        self._said = ""
        self._soon.start(0)
        self.changed.emit()
        self.saidChanged.emit()

    def say(self, words: str) -> None:
        """Tell staff what became of what they did."""
        self._said = words
        self.saidChanged.emit()

    def say_written(self, file: str) -> None:
        """Tell them that what they measured is settled."""
        self.say(QCoreApplication.translate("Wall", "Written into %1. It holds from the next start.").replace("%1", file))

    @Slot(str, int)
    def alter(self, what: str, millimetres: int) -> None:
        """Make the `width` of the picture, the height of its `bottom` or the `distance` of the eyes so much more, or less."""
        if what in MOST:
            least = LEAST_WIDTH if what == "width" else 0
            value = max(least, min(getattr(self._screen, f"{what}_mm") + millimetres, MOST[what]))
            self.put(replace(self._screen, **{f"{what}_mm": value}))

    @Slot(list, QFont)
    def lay(self, taken: list[float], least: QFont) -> None:
        """Take what the layout takes of the screen, in pixels.

        That is its width and height, the least target, where keys that stand low begin, and the middle of the lowest ones from below.
        `least` is the least type while text is largest.
        """
        width, height, target, top, foot = taken
        capital = QFontMetricsF(least).capHeight()
        self._layout = Layout(width=width, height=height, target=target, capital=capital, top=top, foot=foot)
        self._soon.start(0)

    @Slot()
    def _measure(self) -> None:
        found = measures(self._screen, self._layout) if self._layout else ()
        if found != self._measures:
            self._measures = found
            self.measured.emit()

    @Slot()
    def save(self) -> None:
        """Ask that it be written down."""
        self.saveRequested.emit()

    @Slot()
    def leave(self) -> None:
        """Ask to be done."""
        self.leaveRequested.emit()

    def _get_findings(self) -> list[dict[str, object]]:
        return [
            {"what": named(measure.kind), "value": valued(measure), "asked": asked(measure), "holds": measure.holds}
            for measure in self._measures
        ]

    _get_width = attrgetter("_screen.width_mm")
    width = Property(int, _get_width, notify=changed)
    """Millimetres of the picture; 0: nobody has measured."""
    _get_bottom = attrgetter("_screen.bottom_mm")
    bottom = Property(int, _get_bottom, notify=changed)
    _get_distance = attrgetter("_screen.distance_mm")
    distance = Property(int, _get_distance, notify=changed)
    _get_overscan = attrgetter("_screen.overscan")
    overscan = Property(int, _get_overscan, notify=changed)
    """Percent of each edge that nobody sees."""
    findings = Property(list, _get_findings, notify=measured)
    """For each measure what it is, its value, what is asked, and whether it holds."""
    _get_said = attrgetter("_said")
    said = Property(str, _get_said, notify=saidChanged)


def named(kind: Kind) -> str:
    """Name what was measured."""
    return {
        "target": QCoreApplication.translate("Wall", "Smallest key"),
        "capital": QCoreApplication.translate("Wall", "Smallest capital in the largest text"),
        "highest": QCoreApplication.translate("Wall", "Highest key, when keys stand low"),
        "lowest": QCoreApplication.translate("Wall", "Lowest key"),
    }[kind]


def valued(measure: Measure) -> str:
    """Write a value with its unit."""
    if measure.kind == "capital":
        return QCoreApplication.translate("Wall", "%1 degrees").replace("%1", f"{measure.value:.2f}")
    return QCoreApplication.translate("Wall", "%1 mm").replace("%1", f"{measure.value:.{1 if measure.kind == 'target' else 0}f}")


def asked(measure: Measure) -> str:
    """Write what is asked of it."""
    if measure.kind == "capital":
        return QCoreApplication.translate("Wall", "%1 degrees or more").replace("%1", f"{measure.asked:.1f}")
    if measure.kind == "highest":
        return QCoreApplication.translate("Wall", "%1 mm or less").replace("%1", f"{measure.asked:.0f}")
    return QCoreApplication.translate("Wall", "%1 mm or more").replace("%1", f"{measure.asked:.0f}")
