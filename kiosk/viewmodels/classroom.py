"""All that a class adds to an exhibit, in one place: who leads it, what is laid over the wall, what is asked; and the keys for these."""

from collections.abc import Callable, Mapping
from functools import partial
from operator import attrgetter

from PySide6.QtCore import Property, QLocale, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.model import Exhibit
from kiosk.remote.driver import RemoteState
from kiosk.viewmodels.asking import AskingViewModel
from kiosk.viewmodels.board import BoardViewModel
from kiosk.viewmodels.keys import BACKWARD, FORWARD
from kiosk.viewmodels.navigation import NavigationViewModel
from kiosk.viewmodels.phone import PhoneViewModel
from kiosk.viewmodels.presenter import PresenterViewModel
from kiosk.viewmodels.prose import plain

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Key = Qt.Key
DIGITS = {Key(Key.Key_0 + digit): digit for digit in range(10)}
LARGEST_NUMBER = 999


@QmlElement
@QmlUncreatable("")
class ClassroomViewModel(QObject):  # type: ignore[operator]
    """A class in front of the exhibit."""

    consoleRequested = Signal()
    swapRequested = Signal()
    helpRequested = Signal()
    leaveRequested = Signal()
    typedChanged = Signal()

    def __init__(self, exhibit: Exhibit, navigation: NavigationViewModel, lesson: str = "", minutes: float = 0) -> None:
        """Begin at the first stop, with nothing over it and nothing asked."""
        super().__init__()
        self._exhibit, self._navigation = exhibit, navigation
        self._presenter = PresenterViewModel(exhibit, navigation, lesson, minutes, self)
        self._board = BoardViewModel(navigation, self)
        self._asking = AskingViewModel(exhibit, self)
        self.telephone = PhoneViewModel(self)
        self._join_phone()
        self._typed = 0

    def adopt(self, exhibit: Exhibit) -> None:
        """Go on in the same exhibit in another language."""
        self._exhibit = exhibit
        self._presenter.adopt(exhibit)
        self._asking.adopt(exhibit)

    def _join_phone(self) -> None:
        """Do what the phone asks for, and lay ready what it tells."""
        driver = self.telephone.driver
        driver.advanced.connect(self.forward)
        driver.returned.connect(self.backward)
        driver.darkened.connect(self._board.blackout)
        for signal in (self.telephone.wished, self._presenter.changed, self._presenter.clock.ticked, self._board.changed):
            signal.connect(self._tell_phone)

    @Slot()
    def _tell_phone(self) -> None:
        """Lay ready what the phone tells, where one is wished for."""
        if not self.telephone.property("isOpen"):
            return
        presenter, clock, language = self._presenter, self._presenter.clock, self._exhibit.cover.language
        right_to_left = QLocale(language).textDirection() == Qt.LayoutDirection.RightToLeft
        self.telephone.driver.ready = RemoteState(
            title=presenter.here.title,
            following=presenter.property("nextTitle"),
            notes=tuple(plain(presenter.here.notes).split("\n\n")) if presenter.here.notes else (),
            place=presenter.property("placeWords"),
            elapsed=int(clock.spent()),
            planned=int(clock.whole),
            black=self._board.property("cover") == "dark",
            language=language,
            direction="rtl" if right_to_left else "ltr",
        )

    def close(self) -> None:
        """End what would go on without the class: nothing listens any more."""
        self.telephone.close()

    # -- intents -----------------------------------------------------------------------------------------------------

    @Slot()
    def forward(self) -> None:
        """Go on: a question on the wall is shown to its end, then taken down first."""
        if not self._asking.advance():
            self._presenter.forward()

    @Slot()
    def backward(self) -> None:
        """Go back: a question on the wall is taken down first."""
        if not self._asking.close():
            self._presenter.backward()

    @Slot()
    def stepBack(self) -> None:
        """Undo what was laid over the wall last: a cover, a tool, a question, a sheet. A clicker's second key; it never ends anything."""
        if self._typed:
            self._type(0)
        elif not self._board.uncover() and not self._asking.close():
            self._navigation.back()

    @Slot()
    def hands(self) -> None:
        """Ask the first question of this stop, or take it down."""
        asked = self._asking.property("questionId") or next(iter(self._presenter.property("questions")), "")
        self._asking.ask(asked)

    def meanings(self) -> Mapping[int, Callable[[], object]]:
        """Give the keys of a class: what pympress and reveal.js answer to, and what clickers send."""
        board, presenter = self._board, self._presenter
        return {
            **dict.fromkeys(FORWARD, self.forward),
            **dict.fromkeys(BACKWARD, self.backward),
            Key.Key_Home: partial(presenter.goTo, 0),
            Key.Key_End: self._last,
            **dict.fromkeys((Key.Key_B, Key.Key_Period), board.blackout),
            **dict.fromkeys((Key.Key_W, Key.Key_Comma), board.whiteout),
            Key.Key_F: board.freeze,
            Key.Key_L: partial(board.take, "light"),
            Key.Key_D: partial(board.take, "pen"),
            Key.Key_Z: partial(board.take, "zoom"),
            Key.Key_X: board.wipe,
            Key.Key_H: self.hands,
            Key.Key_T: presenter.clock.toggle,
            Key.Key_N: self.consoleRequested.emit,
            Key.Key_S: self.swapRequested.emit,
            Key.Key_G: self._go_to_typed,
            **dict.fromkeys((Key.Key_Return, Key.Key_Enter), self._enter),
            **dict.fromkeys((Key.Key_Question, Key.Key_F1), self.helpRequested.emit),
            Key.Key_F5: self._begin,
            Key.Key_Escape: self.stepBack,
            **{key: partial(self._digit, digit) for key, digit in DIGITS.items()},
        }

    def _begin(self) -> None:
        """Begin, or begin again to be seen: what a clicker's key for starting a show sends. What is on the wall stays."""
        self._board.uncover()
        self._presenter.clock.run(on=True)

    def _last(self) -> None:
        self._presenter.goTo(self._presenter.property("count") - 1)

    def _digit(self, digit: int) -> None:
        number = self._typed * 10 + digit
        self._type(number if number <= LARGEST_NUMBER else digit)

    def _type(self, number: int) -> None:
        self._typed = number
        self.typedChanged.emit()

    def _go_to_typed(self) -> None:
        """Go to the stop whose number was typed; without one, open the contents."""
        number = self._typed
        self._type(0)
        if number:
            self._presenter.goToNumber(number)
        else:
            self._navigation.openContents()

    def _enter(self) -> None:
        """End a number; show what is right of a question; else go on."""
        if self._typed:
            self._go_to_typed()
        elif self._asking.property("canReveal"):
            self._asking.reveal()
        else:
            self.forward()

    # -- what QML reads ----------------------------------------------------------------------------------------------

    _get_presenter = attrgetter("_presenter")
    presenter = Property(PresenterViewModel, _get_presenter, constant=True)
    _get_board = attrgetter("_board")
    board = Property(BoardViewModel, _get_board, constant=True)
    _get_asking = attrgetter("_asking")
    asking = Property(AskingViewModel, _get_asking, constant=True)
    _get_phone = attrgetter("telephone")
    phone = Property(PhoneViewModel, _get_phone, constant=True)
    _get_typed = attrgetter("_typed")
    typed = Property(int, _get_typed, notify=typedChanged)
    """The number that is being typed; 0: none."""
