"""Questions of every kind about the good exhibit, as they stand in its files."""

from typing import Final

from kiosk.exhibit.model import Answer, Panel, Question
from kiosk.exhibit.panel import Art
from kiosk.questions.choosing import Asked

QUESTIONS: Final = """\
- id: gained
  panel: legacy
  kind: hands
  asks: Was it planned?
  answers: [{says: "Yes"}, {says: "No"}, {says: We cannot know}]
- id: party
  panel: kirov-murder
  asks: Whose card did he hold?
  answers:
    - {says: The party’s, right: yes, because: It is in the file.}
    - {says: Nobody’s, because: "No: he was taken back."}
  because: The **cell** expelled him. [Kirov](figure:kirov) did not know.
  sources: [lenoe]
- id: then
  panel: kirov-murder
  kind: order
  asks: What came first?
  answers: [{says: The shot}, {says: The decree, because: On the same day.}, {says: The trial}]
- id: read
  panel: kirov-murder
  kind: source
  reads: "“Ten days.” A decree of that day."
  asks: What can be said of it?
  answers: [{says: It was fast}, {says: It was just}, {says: It took ten days at most, right: yes}]
"""
QUESTIONS_IN_RUSSIAN: Final = """\
- {id: gained, asks: Это было задумано?, answers: [{says: Да}, {says: Нет}, {says: Мы не знаем}]}
- {id: party, asks: Чей билет?, answers: [{says: Партийный, because: Он в деле.}, {says: Ничей, because: Нет.}], because: Его исключили.}
- {id: then, asks: Что раньше?, answers: [{says: Выстрел}, {says: Указ, because: В тот же день.}, {says: Суд}]}
- {id: read, reads: «Десять дней», asks: Что это значит?, answers: [{says: Быстро}, {says: Справедливо}, {says: Не дольше}]}
"""
LESSON: Final = """\
id: short
title: One murder
minutes: 45
grade: From 15 years
aims: [Tell a decree from a verdict.]
steps:
  - {panel: legacy, minutes: 20, questions: [gained]}
  - {view: timeline, minutes: 10}
  - {panel: kirov-murder, minutes: 15, questions: [then], discuss: [Who wrote it?], notes: Wait for an answer.}
"""

LESSON_IN_RUSSIAN: Final = """\
title: Одно убийство
grade: С 15 лет
aims: [Отличать указ от приговора.]
steps: [{}, {}, {discuss: [Кто его написал?], notes: Подождите ответа.}]
"""


def asked(panel: str = "The shot", **question: object) -> Asked:
    """Make a question without any file."""
    home = Panel(id="one", title=panel, art=Art(file=""), body="")
    return Asked(Question(id="q", panel="one", **question), home)


def choice(asks: str, says: str, because: str = "", reads: str = "", known: str = "") -> Asked:
    """Make a choice of two; the second is right."""
    answers = (Answer(says=says, because=because), Answer(says="Yes", right=True))
    return asked(asks=asks, reads=reads, answers=answers, because=known)


def order(asks: str, *says: str) -> Asked:
    """Make an order."""
    return asked(kind="order", asks=asks, answers=tuple(Answer(says=one) for one in says))
