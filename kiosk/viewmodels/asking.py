"""A question on the wall, and the hands that were raised for each answer.

What is right is shown when the teacher says so, never before; the answers of a question of order stand shuffled until then, in the same
way each time, so that a class that comes back finds them as they were.
"""

from operator import attrgetter
from random import Random

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.classroom import Answer, Question
from kiosk.exhibit.model import Exhibit
from kiosk.viewmodels.prose import paragraphs

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("")
class AskingViewModel(QObject):  # type: ignore[operator]
    """The question that is asked now."""

    changed = Signal()
    counted = Signal()
    paged = Signal()
    """What is below on the wall is to be shown."""

    def __init__(self, exhibit: Exhibit, parent: QObject | None = None) -> None:
        """Begin with none."""
        super().__init__(parent)
        self._exhibit = exhibit
        self._id = ""
        self._revealed = self._goes_on = False
        self._hands: dict[str, list[int]] = {}
        """The hands for each answer of each question, in the order of the file."""

    def adopt(self, exhibit: Exhibit) -> None:
        """Ask in another language. The hands stay up."""
        self._exhibit = exhibit
        if self._id not in exhibit.questions:
            self._id = ""
        self.changed.emit()
        self.counted.emit()

    @property
    def _question(self) -> Question | None:
        return self._exhibit.questions.get(self._id)

    @property
    def _order(self) -> list[int]:
        """Give the places of the answers in the file, in the order in which they stand on the wall."""
        question = self._question
        places = list(range(len(question.answers))) if question else []
        if question and question.kind == "order" and not self._revealed:
            Random(self._id).shuffle(places)  # noqa: S311, for nothing is secret
            if places == sorted(places):
                places.reverse()
        return places

    @property
    def _answers(self) -> list[Answer]:
        question = self._question
        return [question.answers[place] for place in self._order] if question else []

    # -- intents -----------------------------------------------------------------------------------------------------

    @Slot(str)
    def ask(self, question_id: str) -> None:
        """Put a question on the wall; the one that is there is taken down."""
        self._id = "" if question_id == self._id or question_id not in self._exhibit.questions else question_id
        self._revealed = False
        self.changed.emit()
        self.counted.emit()

    @Slot(bool)
    def goOn(self, more: bool) -> None:  # noqa: FBT001, as QML calls it
        """Be told whether the question goes on below the wall's lower edge: then that is what comes next."""
        self._goes_on = more

    def advance(self) -> bool:
        """Show what is below, or take the question down where all was seen: false when there is none."""
        if self._id and self._goes_on:
            self.paged.emit()
            return True
        return self.close()

    @Slot(result=bool)
    def close(self) -> bool:
        """Take the question down: false when there is none."""
        asked = bool(self._id)
        if asked:
            self.ask("")
        return asked

    @Slot()
    def reveal(self) -> None:
        """Show what is right, and why."""
        if self._id and not self._revealed:
            self._revealed = True
            self.changed.emit()
            self.counted.emit()

    @Slot(int, int)
    def count(self, answer: int, hands: int = 1) -> None:
        """Count hands for an answer by its place on the wall; below nothing, take some down."""
        question, order = self._question, self._order
        if question and 0 <= answer < len(order):
            counts = self._hands.setdefault(self._id, [0] * len(question.answers))
            counts[order[answer]] = max(0, counts[order[answer]] + hands)
            self.counted.emit()

    @Slot()
    def lower(self) -> None:
        """Let all hands down."""
        if self._hands.pop(self._id, None):
            self.counted.emit()

    # -- what QML reads ----------------------------------------------------------------------------------------------

    def _get_open(self) -> bool:
        return bool(self._id)

    open = Property(bool, _get_open, notify=changed)
    _get_id = attrgetter("_id")
    questionId = Property(str, _get_id, notify=changed)
    _get_revealed = attrgetter("_revealed")
    revealed = Property(bool, _get_revealed, notify=changed)

    def _get_asks(self) -> str:
        return self._question.asks if self._question else ""

    asks = Property(str, _get_asks, notify=changed)

    def _get_kind(self) -> str:
        return self._question.kind if self._question else ""

    kind = Property(str, _get_kind, notify=changed)

    def _get_reads(self) -> list[str]:
        return paragraphs(self._question.reads, linked=frozenset()) if self._question else []

    reads = Property(list, _get_reads, notify=changed)
    """What the class reads first: a StyledText for each paragraph."""

    def _get_answers(self) -> list[str]:
        return [answer.says for answer in self._answers]

    answers = Property(list, _get_answers, notify=changed)

    def _get_right(self) -> list[bool]:
        return [self._revealed and answer.right for answer in self._answers]

    right = Property(list, _get_right, notify=changed)
    """For each answer, true when it is known to be right."""

    def _get_because(self) -> list[str]:
        return [answer.because if self._revealed else "" for answer in self._answers]

    because = Property(list, _get_because, notify=changed)

    def _get_known(self) -> list[str]:
        return paragraphs(self._question.because, linked=frozenset()) if self._question and self._revealed else []

    known = Property(list, _get_known, notify=changed)
    """What is known, once it is revealed."""

    def _get_hands(self) -> list[int]:
        counts = self._hands.get(self._id)
        return [counts[place] if counts else 0 for place in self._order]

    hands = Property(list, _get_hands, notify=counted)

    def _get_can_reveal(self) -> bool:
        question = self._question
        return question is not None and not self._revealed and (question.kind != "hands" or bool(question.because))

    canReveal = Property(bool, _get_can_reveal, notify=changed)

    @Slot(str, result=str)
    def asksOf(self, question_id: str) -> str:
        """Give the words of any question."""
        question = self._exhibit.questions.get(question_id)
        return question.asks if question else ""
