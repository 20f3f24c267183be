"""A small exhibit with a lesson, three questions and one event."""

from msgspec.structs import replace

from kiosk.exhibit.classroom import Answer, Lesson, Question, Step
from kiosk.exhibit.dates import Edtf
from kiosk.exhibit.model import Event, Exhibit
from tests.unit.viewmodels.making import exhibit, figure, panel

LESSON = Lesson(
    id="short",
    title="Short",
    minutes=30,
    steps=(
        Step(panel="one", minutes=10, notes="Begin with [Kirov](figure:kirov)."),
        Step(panel="three", minutes=10, questions=("gained",)),
        Step(view="timeline", minutes=5, discuss=("What came first?",)),
        Step(panel="one", minutes=5),
    ),
)
QUESTIONS = {
    "gained": Question(
        id="gained",
        panel="three",
        asks="Who gained?",
        answers=(Answer(says="He", right=True, because="He did."), Answer(says="She")),
        because="It is known.",
    ),
    "order": Question(id="order", panel="one", kind="order", asks="When?", answers=tuple(Answer(says=word) for word in "abcd")),
    "planned": Question(id="planned", panel="one", kind="hands", asks="Planned?", answers=(Answer(says="Yes"), Answer(says="No"))),
}


def school() -> Exhibit:
    """An exhibit of three panels with a lesson, three questions and one event."""
    whole = exhibit([panel(name) for name in ("one", "two", "three")], figures=[figure("kirov", "Sergei Kirov")])
    events = {"shot": Event(id="shot", title="The shot", date=Edtf("1934-12-01"))}
    return replace(whole, events=events, questions=QUESTIONS, lessons={"short": LESSON})
