"""How the exhibit is shown: what the machine is for, and what its visitor chose for reading. Nothing of that outlasts the visit."""

from collections.abc import Sequence
from operator import attrgetter
from typing import Final, Literal, get_args

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Property, QObject, Signal, SignalInstance, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.model import Palette

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Mode = Literal["kiosk", "projector", "desktop"]
MODES: Final[tuple[Mode, ...]] = get_args(Mode)
PALETTES: Final[tuple[Palette, ...]] = get_args(Palette)
TEXT_SCALES: Final = (1.0, 1.25, 1.5, 1.75, 2.0)
"""How many times as large as usual text is set. Twice is what WCAG 1.4.4 asks for."""
MotionChoice = Literal["full", "less"]
MOTIONS: Final[tuple[MotionChoice, ...]] = get_args(MotionChoice)
Reach = Literal["spread", "left", "right", "low"]
REACHES: Final[tuple[Reach, ...]] = get_args(Reach)
"""Where the keys stand: over the whole width; low and at one hand's side; or low, for children and wheelchairs (EN 301 549 8.3)."""
Touch = Literal["tap", "hold"]
TOUCHES: Final[tuple[Touch, ...]] = get_args(Touch)
"""What a key answers to: a tap, or only a finger that rests on it, for hands that shake (EN 301 549 5.7)."""


class Reading(Struct, frozen=True, kw_only=True):
    """How somebody reads, as far as it is no choice of words."""

    text_scale: float = TEXT_SCALES[0]
    palette: Palette = "paper"
    motion: MotionChoice = "full"
    reach: Reach = "spread"
    touch: Touch = "tap"
    helper_line: bool = False
    """True: a line stands under each line of a text, for eyes that lose it."""


USUAL: Final = Reading()


@QmlElement
@QmlUncreatable("")
class PreferencesViewModel(QObject):  # type: ignore[operator]
    """What a person or a machine chose about the showing."""

    paletteChanged = Signal()
    textScaleChanged = Signal()
    motionChanged = Signal()
    reachChanged = Signal()
    touchChanged = Signal()
    helperLineChanged = Signal()
    changedFromDefaultChanged = Signal()
    fullScreenChanged = Signal()
    leaveRequested = Signal()

    def __init__(
        self,
        mode: Mode,
        palette: Palette | None = None,
        *,
        still: bool = False,
        first: Reading = USUAL,
        contact: str = "",
    ) -> None:
        """Begin with what suits the mode: dark on a projector, paper elsewhere; less motion on a wall. `still` switches all motion off.

        Of `first` all but colours and motion are those of this machine; `contact` says where in the room help is found.
        """
        super().__init__()
        self._mode: Mode = mode
        self._full_screen = mode != "desktop"
        self._still = still
        self._contact = contact
        self._first = self._reading = replace(
            first, palette=palette or ("dark" if mode == "projector" else "paper"), motion="less" if mode == "kiosk" else "full"
        )

    def _choose(self, what: str, wish: str | float, known: Sequence[str | float], signal: SignalInstance) -> None:
        """Change one thing, where that is news, and say whether anything is now other than the machine has it, where that is."""
        if wish not in known or wish == getattr(self._reading, what):
            return
        changed_before = self._get_changed()
        self._reading = replace(self._reading, **{what: wish})
        signal.emit()
        if self._get_changed() != changed_before:
            self.changedFromDefaultChanged.emit()

    @Slot()
    def restart(self) -> None:
        """Begin again for the next visitor: everything as the machine has it, and the screen as the mode has it."""
        self.standard()
        if self._full_screen != (self._mode != "desktop"):
            self.toggleFullScreen()

    @Slot()
    def standard(self) -> None:
        """Put text, colours, motion, keys, touch and helper line back to how the machine has them."""
        self.chooseTextScale(self._first.text_scale)
        self.choosePalette(self._first.palette)
        self.chooseMotion(self._first.motion)
        self.chooseReach(self._first.reach)
        self.chooseTouch(self._first.touch)
        self.chooseHelperLine(self._first.helper_line)

    @Slot(str)
    def choosePalette(self, palette: str) -> None:
        """Change the colours; a name that is none of ours changes nothing."""
        self._choose("palette", palette, PALETTES, self.paletteChanged)

    @Slot(float)
    def chooseTextScale(self, scale: float) -> None:
        """Set text larger or smaller, 1 to 2; a size between the steps changes nothing."""
        self._choose("text_scale", float(scale), TEXT_SCALES, self.textScaleChanged)

    @Slot(int)
    def stepTextScale(self, steps: int) -> None:
        """Go so many steps up or, below nothing, down, as far as they reach."""
        place = TEXT_SCALES.index(self._reading.text_scale) + steps
        self.chooseTextScale(TEXT_SCALES[max(0, min(place, len(TEXT_SCALES) - 1))])

    @Slot(str)
    def chooseMotion(self, motion: str) -> None:
        """Let things move, `full`, or change at once, `less` (WCAG 2.3.3); any other word changes nothing."""
        self._choose("motion", motion, MOTIONS, self.motionChanged)

    @Slot(str)
    def chooseReach(self, reach: str) -> None:
        """Gather the keys where a hand comes: `spread`, `left`, `right` or `low`; any other word changes nothing."""
        self._choose("reach", reach, REACHES, self.reachChanged)

    @Slot(str)
    def chooseTouch(self, touch: str) -> None:
        """Let keys answer to a `tap`, or only to a finger that rests on them, `hold`; any other word changes nothing."""
        self._choose("touch", touch, TOUCHES, self.touchChanged)

    @Slot(bool)
    def chooseHelperLine(self, ruled: bool) -> None:  # noqa: FBT001, as QML calls it
        """Let a line stand under each line of a text, or take it away."""
        self._choose("helper_line", ruled, (False, True), self.helperLineChanged)

    @Slot()
    def toggleFullScreen(self) -> None:
        """Fill the screen or give it back. A kiosk always fills it."""
        if self._mode != "kiosk":
            self._full_screen = not self._full_screen
            self.fullScreenChanged.emit()

    @Slot()
    def leaveFullScreen(self) -> None:
        """Give the screen back, where that is allowed."""
        if self._full_screen:
            self.toggleFullScreen()

    @Slot(str)
    def copy(self, words: str) -> None:
        """Put words on the clipboard, on a desktop: a kiosk's clipboard would outlive the visit."""
        if self._mode == "desktop" and words:
            QGuiApplication.clipboard().setText(words)

    @Slot()
    def leave(self) -> None:
        """Ask to end the program. A kiosk does not: only the machine's own stop ends it."""
        if self._mode != "kiosk":
            self.leaveRequested.emit()

    def _get_may_leave(self) -> bool:
        return self._mode != "kiosk"

    def _get_changed(self) -> bool:
        return self._reading != self._first

    _get_mode = attrgetter("_mode")
    mode = Property(str, _get_mode, constant=True)
    _get_palette = attrgetter("_reading.palette")
    palette = Property(str, _get_palette, notify=paletteChanged)
    _get_text_scale = attrgetter("_reading.text_scale")
    textScale = Property(float, _get_text_scale, notify=textScaleChanged)
    """One of `TEXT_SCALES`: 1 is as usual, 2 twice as large."""
    _get_motion = attrgetter("_reading.motion")
    motion = Property(str, _get_motion, notify=motionChanged)
    _get_reach = attrgetter("_reading.reach")
    reach = Property(str, _get_reach, notify=reachChanged)
    _get_touch = attrgetter("_reading.touch")
    touch = Property(str, _get_touch, notify=touchChanged)
    _get_helper_line = attrgetter("_reading.helper_line")
    helperLine = Property(bool, _get_helper_line, notify=helperLineChanged)
    changedFromDefault = Property(bool, _get_changed, notify=changedFromDefaultChanged)
    """True: somebody reads otherwise than the machine has it, and may need more time (EN 301 549 5.7, WCAG 2.2.1)."""
    _get_full_screen = attrgetter("_full_screen")
    fullScreen = Property(bool, _get_full_screen, notify=fullScreenChanged)
    _get_still = attrgetter("_still")
    still = Property(bool, _get_still, constant=True)
    """True: nothing moves and pictures are loaded at once, as in a rendering."""
    _get_contact = attrgetter("_contact")
    contact = Property(str, _get_contact, constant=True)
    mayLeave = Property(bool, _get_may_leave, constant=True)
