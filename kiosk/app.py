"""The composition root: everything is made here, once, in this order.

1. the Qt application, with what must be said before it exists;
2. the renderer, which cannot change after the first window;
3. the type;
4. the exhibit, read and reported on;
5. the view models over it, and its words in the language asked for;
6. the QML engine with its locks: no network, and pictures of ours drawn by name;
7. the window, on its screen.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QCursor

from kiosk.aloud import Aloud, Ways
from kiosk.editions import Editions
from kiosk.engine import Engine, take_down
from kiosk.exhibit.loaded import Loaded
from kiosk.exhibit.model import Exhibit, Palette
from kiosk.exhibit.problem import Problem
from kiosk.exhibit.stored import NOWHERE, Shelf
from kiosk.faces import faces_for, load_type
from kiosk.installation.model import Screen
from kiosk.platform import starting
from kiosk.platform.application import make_application
from kiosk.platform.messages import LOG
from kiosk.platform.palms import Palms, widest_finger
from kiosk.platform.paths import assets_folder
from kiosk.platform.presence import Presence
from kiosk.platform.renderer import Renderer, choose_renderer
from kiosk.platform.screens import LEAST_WINDOW, WINDOW, ScreenKeeper, fitted, size_of
from kiosk.platform.sound import Tones
from kiosk.platform.stopping import run_until_stopped
from kiosk.platform.words import SOURCE_LANGUAGE, Words
from kiosk.playing import film_painter, film_player, sound_player
from kiosk.viewmodels.attract import AttractViewModel
from kiosk.viewmodels.exhibit import ExhibitViewModel
from kiosk.viewmodels.keys import KeysViewModel
from kiosk.viewmodels.languages import LanguagesViewModel
from kiosk.viewmodels.lesson import Lesson
from kiosk.viewmodels.mistakes import MistakesViewModel
from kiosk.viewmodels.navigation import NavigationViewModel
from kiosk.viewmodels.playback import PlaybackViewModel, no_painter
from kiosk.viewmodels.preferences import USUAL, Mode, PreferencesViewModel, Reading
from kiosk.viewmodels.session import COUNTDOWN, SessionViewModel
from kiosk.viewmodels.theme import ThemeViewModel
from kiosk.viewmodels.views import ViewsViewModel
from kiosk.viewmodels.wall import WallViewModel

if TYPE_CHECKING:
    from kiosk.exhibit.trees import Trees
    from kiosk.viewmodels.classroom import ClassroomViewModel

STARTED: Final = 1000
"""Milliseconds after which the first panel stands, and nobody has touched it yet."""


@dataclass(frozen=True, kw_only=True)
class Showing:
    """What to show and how, as the command line says it."""

    mode: Mode = "desktop"
    panel: str = ""
    language: str = ""
    palette: Palette | None = None
    screen: str = ""
    renderer: Renderer = "auto"
    still: bool = False
    size: tuple[int, int] | None = None
    """The window's, in pixels, where it is known before the window is made; where it fills a screen, that of the screen."""
    languages: tuple[str, ...] = ()
    """Those that are offered, as far as the exhibit has them; all when none is named."""
    school: bool = False
    """True: panels that are marked as sensitive are left out."""
    patience: float = 0
    """Seconds of silence after which a visitor is asked whether they are still there; 0: never."""
    countdown: int = COUNTDOWN
    sound: bool = False
    """False: nothing is heard."""
    attracts: bool = False
    """True: between two visits a screen invites."""
    ways: Ways = field(default_factory=Ways)
    """For those who do not see it."""
    first: Reading = USUAL
    """How a visit begins to be read on this machine."""
    wall: Screen = field(default_factory=Screen)
    """What was measured of the screen."""
    lesson: Lesson | None = None
    """For a class: how it is led."""
    shelf: Shelf = NOWHERE


class Application:
    """A running exhibit: owns every object for the life of the engine."""

    def __init__(self, loaded: Loaded, showing: Showing) -> None:
        """Make everything. Raises WindowNotMadeError when the QML does not load."""
        self.qt = make_application()
        self.renderer = choose_renderer(showing.renderer)
        load_type()
        self._editions = Editions(loaded.exhibit, showing.languages, school=showing.school, shelf=showing.shelf)
        self._words = Words()
        spoken = self._editions.languages
        exhibit = self._said_in(showing.language or spoken[0])
        self.languages = LanguagesViewModel(spoken, exhibit.cover.language)
        self.languages.chosen.connect(self.speak)
        self.exhibit = ExhibitViewModel(exhibit)
        self._first_language = exhibit.cover.language
        self.views = ViewsViewModel(exhibit, self.exhibit.panel_list)
        self.navigation = NavigationViewModel(exhibit, self.exhibit.panel_list)
        self.navigation.restarted.connect(self.views.forget)
        self.preferences = PreferencesViewModel(
            showing.mode, showing.palette, still=showing.still, first=showing.first, contact=showing.ways.contact
        )
        self.session = SessionViewModel(showing.patience, showing.countdown, attracts=showing.attracts)
        self.session.expired.connect(self.start_over)
        self.preferences.changedFromDefaultChanged.connect(self._wait_longer)
        self.tones = Tones(assets_folder() / "sounds", loud=showing.sound)
        self.session.sounded.connect(self.tones.play)
        self.aloud = Aloud(showing.ways, sound_player)
        self.speech = self.aloud.speech
        self.attract = AttractViewModel(exhibit)
        self.theme = ThemeViewModel(exhibit.theme, faces_for(exhibit))
        self.wall = WallViewModel(showing.wall)
        self.mistakes = MistakesViewModel()
        self.wall.measured.connect(self._tell_of_wall)
        self.playback = PlaybackViewModel(film_player, film_painter if self.renderer == "software" else no_painter)
        self.playback.playingChanged.connect(self._follow_film)
        self.speech.began.connect(self.playback.stop)
        self.navigation.restarted.connect(self.playback.restart)
        self.keys = KeysViewModel(self.navigation, self.preferences, self.session)
        self.classroom = self._lead(exhibit, showing.lesson) if showing.lesson else None
        self.first_panel = showing.panel
        self.navigation.restart(self.exhibit.panel_list.row_of(self.first_panel))
        self.navigation.spotChanged.connect(self.session.keep)
        if showing.panel:
            self.session.begin()
        self._made = Engine(exhibit, self._properties(), showing.size or self._window_size(showing.screen))
        self.engine = self._made.qml
        self.window = self._made.window
        if showing.mode == "desktop":
            self.window.setMinimumSize(fitted(LEAST_WINDOW, showing.screen))
        self._presence = Presence(self.window, self.session.hear, self.speech.act)
        self._palms = Palms(self.window, self.widest_finger, self.session.keep)
        self.aloud.join(self.window, self.exhibit_said, self.navigation, self.session)
        self.keeper = ScreenKeeper(self.window, showing.screen, self.window)
        self.preferences.leaveRequested.connect(self.leave)
        self.preferences.fullScreenChanged.connect(self._follow_full_screen)

    def _lead(self, exhibit: Exhibit, lesson: Lesson) -> "ClassroomViewModel":
        """Make what leads a class, and lay its keys."""
        from kiosk.viewmodels.classroom import ClassroomViewModel  # Visitors and readers need none of it.

        classroom = ClassroomViewModel(exhibit, self.navigation, *lesson)
        self.keys.lay(classroom.meanings())
        return classroom

    def _properties(self) -> dict[str, QObject]:
        """Name what Main.qml requires."""
        return {
            "exhibit": self.exhibit,
            "navigation": self.navigation,
            "preferences": self.preferences,
            "keys": self.keys,
            "languages": self.languages,
            "views": self.views,
            "session": self.session,
            "attract": self.attract,
            "playback": self.playback,
            "speech": self.speech,
            "wall": self.wall,
            "theme": self.theme,
            "mistakes": self.mistakes,
            **({"classroom": self.classroom} if self.classroom else {}),
        }

    def _window_size(self, screen: str) -> tuple[int, int] | None:
        """Give the pixels of the screen that the window will fill, or of the window that fits on it."""
        return size_of(screen) if self.preferences.property("fullScreen") else fitted(WINDOW, screen).toTuple()

    def _follow_film(self) -> None:
        """Let a film hold the visit, and silence what is being read aloud."""
        playing = self.playback.property("playing")
        self.session.hold("film", playing)
        if playing:
            self.speech.stop()

    def widest_finger(self) -> float:
        """Give its pixels on this screen."""
        return widest_finger(self.window, self.wall.screen.width_mm)

    def _tell_of_wall(self) -> None:
        """Log what of the screen on the wall falls short, each time that it is laid out anew."""
        for measure in self.wall.measures:
            if not measure.holds:
                LOG.warning("on this screen: %s", measure)

    def exhibit_said(self) -> Exhibit:
        """Give the exhibit in the language that is spoken now."""
        return self._said

    def _said_in(self, language: str) -> Exhibit:
        """Give the exhibit in a language, and let the program itself speak it too."""
        if not self._words.speak(language):
            LOG.warning("the program has no words of its own in %r", language)
        self._said, problems = self._editions.said_in(language)
        for problem in problems:
            LOG.warning("%s", problem)
        return self._said

    def renew(self, original: Exhibit, trees: "Trees | None" = None) -> Iterable[Problem]:
        """Show the exhibit as it is written now, where its author is. Gives what is wrong with it in the language on screen."""
        self._editions.renew(original, trees)
        spoken = self._editions.languages
        self.languages.offer(spoken)
        language = self.languages.property("language")
        if language not in spoken:
            self.speak(spoken[0])
            return ()
        self._said, problems = self._editions.said_in(language)
        self._made.renew(self._said)
        for unused in self._adopt(self._said):
            unused.deleteLater()
        return problems

    def speak(self, language: str) -> None:
        """Say everything in another language, where the visitor is."""
        before = self._adopt(self._said_in(language))
        self.engine.retranslate()
        self.languages.speak(language)
        for unused in before:
            unused.deleteLater()

    def _adopt(self, exhibit: Exhibit) -> tuple[QObject, ...]:
        """Put an exhibit in the place of the one that is shown. Gives what is out of use now."""
        before = self.exhibit.adopt(exhibit) + self.views.adopt(exhibit, self.exhibit.panel_list) + self.attract.adopt(exhibit)
        self.navigation.adopt(exhibit, self.exhibit.panel_list)
        self.theme.adopt(exhibit.theme, faces_for(exhibit))
        if self.classroom:
            self.classroom.adopt(exhibit)
        self.exhibit.changed.emit()
        self.views.changed.emit()
        self.attract.changed.emit()
        return before

    def _wait_longer(self) -> None:
        """Be more patient with whoever reads otherwise than most do."""
        self.session.wait_longer(self.preferences.property("changedFromDefault"))

    def start_over(self) -> None:
        """Begin again for the next visitor, at the first panel: nothing chosen, opened, read or typed is left."""
        self.languages.choose(self._first_language)
        self.preferences.restart()
        self.navigation.restart(self.exhibit.panel_list.row_of(self.first_panel))
        self.session.rest()

    def show(self) -> None:
        """Put the window on its screen."""
        self._follow_full_screen()
        if self.preferences.property("mode") == "kiosk":
            self.qt.setOverrideCursor(QCursor(Qt.CursorShape.BlankCursor))

    def _follow_full_screen(self) -> None:
        """Cover the screen or stand in a window, as preferred."""
        if self.preferences.property("fullScreen"):
            self.keeper.cover()
            self.window.showFullScreen()
        else:
            self.window.showNormal()
            self.keeper.release()

    def run(self) -> int:
        """Show the exhibit until the machine, or in some modes a person, ends it."""
        self.show()
        QTimer.singleShot(STARTED, starting.over)
        code = run_until_stopped(self.qt, self.leave)
        self.close()
        return code

    def leave(self) -> None:
        """End the event loop. `quit()` would ask the window first, which in kiosk mode always refuses."""
        self.qt.exit(0)

    def close(self) -> None:
        """Take the engine down before the view models it reads."""
        self.aloud.close()
        take_down(self.engine, self.window)
        self._words.speak(SOURCE_LANGUAGE)  # a translator that stays would speak in the next exhibit of this process too
