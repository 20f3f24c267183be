"""What a teacher leads through an exhibit with: lessons, lessons/*.yaml, and the questions that a class answers, questions.yaml.

A lesson tells the story nothing new: it picks panels and views, in an order, with the minutes that a class has for each.
"""

from typing import Annotated, Literal

from msgspec import Meta

from kiosk.exhibit.kinds import Id, Noun, PanelId, Prose, Sources, Words, described, leading_to

QuestionId = Annotated[Id, leading_to("a question in questions.yaml", "question", "decree-prepared")]
Minutes = Annotated[int, Meta(ge=1, le=600), described("Minutes of a lesson.", 5)]
QuestionKind = Annotated[
    Literal["choice", "order", "source", "hands"],
    described(
        "What the class does.",
        meanings={
            "choice": "choose the one answer that is right",
            "order": "put the answers in their order; they are written in the right one",
            "source": "read what is quoted under `reads`, and choose what can be said of it",
            "hands": "raise hands for an answer; none is right, the count starts the talk",
        },
    ),
]
LessonView = Annotated[
    Literal["timeline", "map", "people", "numbers", "bibliography"],
    described(
        "The view that this step opens, over the panel before it.",
        "timeline",
        meanings={
            "timeline": "the events in their lanes",
            "map": "the places",
            "people": "who knew whom",
            "numbers": "the datasets",
            "bibliography": "the sources",
        },
    ),
]


class Answer(Noun, frozen=True, kw_only=True):
    """One answer to a question."""

    says: Annotated[Words, described("The answer, in a few words.", "It was ready before the murder.")]
    right: Annotated[bool, described("True: this one is right.")] = False
    because: Annotated[Words, described("Why it is right or wrong; the class sees it afterwards.", "No draft from before is known.")] = ""


class Question(Noun, frozen=True, kw_only=True):
    """Something that a class answers. A panel that is marked as sensitive has none."""

    id: Annotated[Id, described("The question's id, by which lessons name it.", "decree-prepared")]
    panel: Annotated[PanelId, described("The panel that it belongs to.", "kirov-murder")]
    kind: QuestionKind = "choice"
    asks: Annotated[Words, described("The question, in one sentence.", "Was the decree prepared in advance?")]
    reads: Annotated[
        Prose, described("What the class reads first: a passage from a source, and who wrote it for whom.", "“…” A decree of that day.")
    ] = ""
    answers: Annotated[
        tuple[Answer, ...],
        described("The answers; for `order` in the right order.", [{"says": "Yes"}, {"says": "No"}, {"says": "We cannot know"}]),
    ]
    because: Annotated[Prose, described("What is known, for when all have answered.", "The text was written that evening.")] = ""
    sources: Sources = ()


class Step(Noun, frozen=True, kw_only=True):
    """One step of a lesson: a panel or a view, and what the class does there."""

    panel: Annotated[PanelId, described("The panel that is on the wall.", "kirov-murder")] = ""
    view: LessonView | None = None
    minutes: Minutes
    notes: Annotated[Prose, described("Notes for this step; else those of the panel.", "Let the class read in silence first.")] = ""
    discuss: Annotated[
        tuple[Annotated[Words, described("A question to talk about.", "Who gained from it?")], ...],
        described("What to talk about; else the questions of the panel.", ["Who gained from the decree?"]),
    ] = ()
    questions: Annotated[tuple[QuestionId, ...], described("What the class answers here: ids of questions.", ["decree-prepared"])] = ()


class Lesson(Noun, frozen=True, kw_only=True):
    """A way through the exhibit for a class, with its time."""

    id: Annotated[Id, described("The lesson's id. The file is called like it: `one-lesson.yaml`.", "one-lesson")]
    title: Annotated[Words, described("What the lesson is called.", "How terror was put on paper")]
    minutes: Annotated[Minutes, described("How long the class has.", 45)]
    grade: Annotated[Words, described("For whom it is meant.", "From 15 years")] = ""
    aims: Annotated[
        tuple[Annotated[Words, described("One thing that the class can do afterwards.", "Tell a decree from a verdict.")], ...],
        described("What the class can do afterwards.", ["Tell what an archive proves from what people suspected."]),
    ] = ()
    steps: Annotated[
        tuple[Step, ...],
        described("Its steps in their order.", [{"panel": "kirov-murder", "minutes": 8}, {"view": "timeline", "minutes": 4}]),
    ]
    sources: Sources = ()
