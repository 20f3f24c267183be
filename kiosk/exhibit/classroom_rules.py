"""The rules of lessons and questions: what a class could not answer, and what a lesson has no time for."""

from typing import Final

from kiosk.exhibit.rulebook import Rule

ANSWERS: Final = Rule(
    code="Q101",
    name="answers",
    asks="The answers fit the kind of their question.",
    why="A question without a right answer cannot be marked, and one with two is unfair. A show of hands has none, for it begins a talk.",
    failing="""
        # questions.yaml
        - {id: gas, panel: lamp, asks: What burns in a pit?, answers: [{says: Firedamp}, {says: Water}]}
        """,
    passing="""
        # questions.yaml
        - {id: gas, panel: lamp, asks: What burns in a pit?, answers: [{says: Firedamp, right: yes}, {says: Water}]}
        """,
)
SENSITIVE_QUESTION: Final = Rule(
    code="Q102",
    name="sensitive-question",
    asks="No question is asked about a panel that is marked as sensitive.",
    why="What happened to people there is no riddle. A class talks about it: `questions:` of the panel are for that.",
    failing="""
        # panels/lamp.yaml
        sensitive: yes
        # questions.yaml
        - {id: gas, panel: lamp, asks: What burns in a pit?, answers: [{says: Firedamp, right: yes}, {says: Water}]}
        """,
    passing="""
        # panels/lamp.yaml
        questions: [What burns in a pit?]
        """,
)
LESSON_TIME: Final = Rule(
    code="Q103",
    name="lesson-time",
    severity="warning",
    asks="The steps of a lesson take no longer than the class has.",
    failing="""
        # lessons/short.yaml
        id: short
        title: The lamp
        minutes: 10
        steps: [{panel: lamp, minutes: 15}]
        """,
    passing="""
        # lessons/short.yaml
        id: short
        title: The lamp
        minutes: 45
        steps: [{panel: lamp, minutes: 15}]
        """,
)
RULES: Final = (ANSWERS, SENSITIVE_QUESTION, LESSON_TIME)
