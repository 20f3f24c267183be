"""What a class is given with the exhibits that come with the program: with care, in time, and in every language."""

from collections import Counter
from pathlib import Path

import pytest

from kiosk.exhibit.loader import Loaded, load
from kiosk.exhibit.profiles import without_sensitive
from kiosk.exhibit.translations import translate
from tests.conftest import FLAGSHIP

ROOT = Path(__file__).resolve().parents[2]
EXHIBITS = sorted(path.parent for path in (ROOT / "exhibits").glob("*/lessons"))
SPARE = (2, 3)
"""Minutes that a lesson leaves free, at least and at most."""
NOTES = (30, 80)
"""Words for the teacher at each step, at least and at most: enough to act on, and few enough to be read in a glance."""


@pytest.fixture(scope="module", params=EXHIBITS, ids=lambda path: path.name)
def exhibit(request, flagship: Loaded):
    """Each exhibit with lessons."""
    return (flagship if request.param == FLAGSHIP else load(request.param)).exhibit


def test_the_flagship_has_two_lessons(flagship):
    """One for a single hour of school, one for two."""
    assert sorted(lesson.minutes for lesson in flagship.exhibit.lessons.values()) == [45, 90]


def test_every_question_is_asked_in_some_lesson(exhibit):
    """None lies about unused, and no step asks the same one twice."""
    asked = [name for lesson in exhibit.lessons.values() for name in {name for step in lesson.steps for name in step.questions}]
    assert set(asked) == set(exhibit.questions)
    for lesson in exhibit.lessons.values():
        of_lesson = [name for step in lesson.steps for name in step.questions]
        assert len(of_lesson) == len(set(of_lesson))


def test_a_lesson_leaves_a_little_time(exhibit):
    """For whatever a class asks itself."""
    spare = {lesson.id: lesson.minutes - sum(step.minutes for step in lesson.steps) for lesson in exhibit.lessons.values()}
    assert [name for name, minutes in spare.items() if not SPARE[0] <= minutes <= SPARE[1]] == []


def test_every_step_tells_the_teacher_what_to_do(exhibit):
    """In a few sentences of its own; a lesson says what a class can do afterwards, and for whom it is meant."""
    words = [(lesson.id, len(step.notes.split())) for lesson in exhibit.lessons.values() for step in lesson.steps]
    assert [found for found in words if not NOTES[0] <= found[1] <= NOTES[1]] == []
    assert [lesson.id for lesson in exhibit.lessons.values() if not lesson.grade or not 3 <= len(lesson.aims) <= 4] == []


def test_nothing_is_asked_on_a_sensitive_panel(exhibit):
    """Neither about it nor while it is on the wall; so with these panels left out a lesson still asks all its questions."""
    sensitive = {panel.id for panel in exhibit.panels if panel.sensitive}
    assert [question.id for question in exhibit.questions.values() if question.panel in sensitive] == []
    assert [step.panel for lesson in exhibit.lessons.values() for step in lesson.steps if step.panel in sensitive and step.questions] == []


def test_a_lesson_does_not_begin_with_a_view_when_sensitive_panels_are_left_out(exhibit):
    """For a view opens over the panel before it."""
    assert [lesson.id for lesson in without_sensitive(exhibit).lessons.values() if not lesson.steps[0].panel] == []


def test_every_answer_says_why(exhibit):
    """A wrong one most of all; what is known in the end rests on sources."""
    questions = exhibit.questions.values()
    assert [(question.id, answer.says) for question in questions for answer in question.answers if not answer.because] == []
    assert [question.id for question in questions if not (question.because and question.sources)] == []


def test_the_right_answer_has_no_place_of_its_own(exhibit):
    """Whoever always raises a hand for the first one is mostly wrong: answers stand on the wall as they stand in the file."""
    chosen = [question for question in exhibit.questions.values() if question.kind in {"choice", "source"}]
    places = Counter([answer.right for answer in question.answers].index(True) for question in chosen)
    assert max(places.values()) <= len(chosen) / 3


@pytest.mark.parametrize("language", ["ru", "uk"])
def test_lessons_and_questions_are_whole_in_every_language_of_the_flagship(flagship, language):
    """Nothing is missing, and nothing belongs to an older original."""
    said = translate(flagship.exhibit, FLAGSHIP, language)
    assert [str(problem) for problem in said.problems if "lessons/" in problem.path or "questions.yaml" in problem.path] == []
    assert [name for name, lesson in flagship.exhibit.lessons.items() if said.exhibit.lessons[name].title == lesson.title] == []
