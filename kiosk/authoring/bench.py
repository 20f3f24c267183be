"""Lays an exhibit out as a visitor would see it, on a screen of any size that nobody looks at, and finds what has no room there."""

from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from typing import Final

from msgspec.structs import replace
from PySide6.QtGui import QImage

from kiosk.app import Application, Showing
from kiosk.authoring.camera import Camera
from kiosk.authoring.contrast import ground_ratio, labels
from kiosk.authoring.items import box_of, kind, plain_text, walk, whole
from kiosk.authoring.soundness import Fault, faults, is_shown, uppermost
from kiosk.authoring.walls import Ruler
from kiosk.authoring.ways import ways
from kiosk.exhibit.loaded import Loaded
from kiosk.exhibit.model import Panel
from kiosk.guidelines.looks import Faint, Misfit, Short
from kiosk.guidelines.screens import COLOURS, LEAST_CONTRAST, SCROLLS
from kiosk.installation.model import Screen
from kiosk.viewmodels.layers import STANDARD, WORDINGS, wordings_of
from kiosk.viewmodels.preferences import TEXT_SCALES

MAY_SCROLL: Final = frozenset({"full", "easy"})
"""Wordings that are as long as they have to be: they go on behind a key."""
AS_WRITTEN: Final = (STANDARD,)
"""The wording by which keys and letters are measured: they are the same in every other."""
UNMEASURED: Final = Screen()
GREY: Final = 0xFF888888


class Bench:
    """An exhibit that is shown to nobody. Must be closed before the next one is made for long."""

    def __init__(self, loaded: Loaded, screen: Screen = UNMEASURED) -> None:
        """Make it, for a screen on a wall or for any. Raises WindowNotMadeError when the QML does not load."""
        self._screen = screen
        self._application = Application(loaded, Showing(mode="kiosk", palette="paper", renderer="software", still=True, wall=screen))
        self._settle = Camera(self._application).settle

    def close(self) -> None:
        """Take it down."""
        self._application.close()

    def misfits(self, size: tuple[int, int], language: str) -> Iterator[Misfit]:
        """Find what has no room on a screen in a language: every panel with its notice, in every wording, and all that lies over them."""
        self._turn_to(size, language)
        for noun, where in self._stops():
            yield from (Misfit(language, noun, where, _named(size), *fault) for fault in self._faults(where))

    def short(self, size: tuple[int, int], language: str) -> Iterator[Short]:
        """Find what falls short on the wall: keys as a visit begins, then letters and reach for those who need them large and low."""
        self._turn_to(size, language)
        window, preferences = self._application.window, self._application.preferences
        ruler = Ruler(window, self._screen)
        for _, where in self._stops(AS_WRITTEN):
            yield from ruler.targets(where, uppermost(window))
        preferences.chooseTextScale(TEXT_SCALES[-1])
        preferences.chooseReach("low")
        for _, where in self._stops(AS_WRITTEN):
            yield from ruler.capitals(where, uppermost(window))
            yield from ruler.heights(where, uppermost(window))
        preferences.standard()

    def _stops(self, wordings: Collection[str] = tuple(WORDINGS)) -> Iterator[tuple[str, str]]:
        """Go to everything that there is to see once; say of each what it shows, and where that stands."""
        navigation = self._application.navigation
        for panel in self._panels():
            noun = f"panel:{panel.id}"
            if panel.notice:
                yield noun, "notice"
                navigation.agree()
            for wording in (one for one in wordings_of(panel) if one in wordings):
                navigation.chooseWording(wording)
                self._settle()
                yield noun, wording
        navigation.restart()
        for way in ways(self._application.exhibit_said()):
            navigation.close()
            way.open(navigation)
            self._settle()
            yield way.noun, way.view

    def contrasts(self, size: tuple[int, int], language: str) -> Iterator[tuple[str, str, float]]:
        """Measure the words on the picture of every panel: its id, the words that stand out least, and how much they do."""
        self._turn_to(size, language)
        for panel in self._panels():
            if not panel.art.file:
                continue
            found = list(labels(self._application.window))
            for item, _ in found:
                item.setOpacity(0)
            self._settle()
            picture = self._application.window.grabWindow()
            for item, _ in found:
                item.setOpacity(1)
            measured = [(ground_ratio(picture, box, item.property("color")), plain_text(item)) for item, box in found]
            if measured:
                ratio, words = min(measured)
                yield panel.id, words, ratio

    def _panels(self) -> Iterator[Panel]:
        """Go from panel to panel."""
        for row, panel in enumerate(self._application.exhibit_said().panels):
            self._application.navigation.restart(row)
            self._settle()
            yield panel

    def _faults(self, where: str) -> list[Fault]:
        """Find what is wrong with what is on the screen, and look again when all is drawn: only then a column is in place."""
        if not self._judged(where):
            return []
        self._application.window.grabWindow()
        self._settle()
        return self._judged(where)

    def _judged(self, where: str) -> list[Fault]:
        window = self._application.window
        if self._application.navigation.covered:
            return faults(window, uppermost(window), may_scroll=True)
        found = [*faults(window), *self._wrapped()]
        return [fault for fault in found if fault.kind != SCROLLS or where not in MAY_SCROLL]

    def _wrapped(self) -> Iterator[Fault]:
        """Find a headline that has to take a second line."""
        window = self._application.window
        for item in walk(window.contentItem()):
            if kind(item) == "Headline" and item.property("wraps") and is_shown(item) and box_of(item).intersects(whole(window)):
                words = str(item.property("text"))
                yield Fault("headline", words, f"{words[:40]!r} has no room in one line, even in the least size of a headline")

    def _turn_to(self, size: tuple[int, int], language: str) -> None:
        application = self._application
        application.window.resize(*size)
        if language != application.languages.property("language"):
            application.speak(language)
        self._settle()


def faint(bench: Bench, other: Callable[[], Bench], size: tuple[int, int], language: str) -> Iterator[Faint]:
    """Find the panels whose words on the picture do not stand out, and how they would in the other colour."""
    poor = {panel: (words, ratio) for panel, words, ratio in bench.contrasts(size, language) if ratio < LEAST_CONTRAST}
    better = {panel: ratio for panel, _, ratio in other().contrasts(size, language)} if poor else {}
    for panel, (words, ratio) in poor.items():
        yield Faint(panel, _named(size), words, ratio, better.get(panel, 0))


def with_tiny_pictures(loaded: Loaded, home: Path) -> Loaded:
    """Give the same exhibit with one small picture for all: decoding takes most of the time, and words lie where they lie."""
    file = home / "grey.png"
    grey = QImage(8, 8, QImage.Format.Format_RGB32)
    grey.fill(GREY)
    grey.save(str(file))
    panels = tuple(
        replace(panel, art=replace(panel.art, file=str(file.absolute()), wide="")) if panel.art.file else panel
        for panel in loaded.exhibit.panels
    )
    return replace(loaded, exhibit=replace(loaded.exhibit, panels=panels))


def with_other_titles(loaded: Loaded) -> Loaded:
    """Give the same exhibit with every headline in the other colour."""
    panels = tuple(replace(panel, art=replace(panel.art, title_colour=COLOURS[panel.art.title_colour])) for panel in loaded.exhibit.panels)
    return replace(loaded, exhibit=replace(loaded.exhibit, panels=panels))


def _named(size: tuple[int, int]) -> str:
    return f"{size[0]}x{size[1]}"
