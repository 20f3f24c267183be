"""Lessons and questions: read from their files, held against their rules, and never about what is no riddle."""

import pytest

from kiosk.exhibit.loader import load
from kiosk.exhibit.profiles import without_sensitive
from kiosk.exhibit.translations import translate
from tests.unit.authoring.folders import write_exhibit

LESSON = "lessons/short.yaml"
GOOD = """\
id: short
title: One murder
minutes: 45
aims: [Tell a decree from a verdict.]
steps:
  - {panel: kirov-murder, minutes: 20, discuss: [Who gained from it?], questions: [party]}
  - {view: timeline, minutes: 10}
  - {panel: legacy, minutes: 15}
"""
QUESTIONS = """\
- id: party
  panel: kirov-murder
  asks: Whose card did he hold?
  answers: [{says: The party’s, right: yes, because: It is in the file.}, {says: Nobody’s}]
  sources: [lenoe]
- id: then
  panel: kirov-murder
  kind: order
  asks: What came first?
  answers: [{says: The shot}, {says: The decree}, {says: The trial}]
- id: gained
  panel: legacy
  kind: hands
  asks: Was it planned?
  answers: [{says: Yes}, {says: No}, {says: We cannot know}]
"""


def harden(desk):
    """Mark the second panel as sensitive."""
    path = desk.folder / "panels/legacy.yaml"
    path.write_text(f"{path.read_text(encoding='utf-8')}sensitive: yes\n", encoding="utf-8")


@pytest.fixture
def school(desk):
    """The small exhibit with a lesson and three questions."""
    desk.write(LESSON, GOOD)
    desk.write("questions.yaml", QUESTIONS)
    return desk


def test_a_lesson_is_read_with_its_steps(school):
    """And so are the questions it asks."""
    exhibit = school.load().exhibit
    assert [(step.panel, step.view, step.minutes) for step in exhibit.lessons["short"].steps] == [
        ("kirov-murder", None, 20),
        ("", "timeline", 10),
        ("legacy", None, 15),
    ]
    assert [(question.kind, len(question.answers)) for question in exhibit.questions.values()] == [
        ("choice", 2),
        ("order", 3),
        ("hands", 3),
    ]
    assert school.said() == []


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "minutes: 45",
            "minutes: 40",
            "3:10: warning: its steps take 45 minutes, and the class has 40 (shorten a step, or leave one out)",
        ),
        (
            "view: timeline",
            "panel: legacy, view: timeline",
            "7:6: error: a step shows a panel or a view; this one has both (write `panel: …` or `view: …`)",
        ),
        ("view: timeline, ", "", "7:6: error: a step shows a panel or a view; this one has neither (write `panel: …` or `view: …`)"),
        (
            "panel: legacy",
            "panel: legaci",
            "8:13: error: there is no panel 'legaci'; did you mean 'legacy'? (panels/ has none with this id)",
        ),
        (
            "[party]",
            "[parti]",
            "6:84: error: there is no question 'parti'; did you mean 'party'? (questions.yaml has none with this id)",
        ),
        (
            "view: timeline",
            "view: diary",
            "7:12: error: 'view' cannot be 'diary' (choose one of: bibliography, map, numbers, people, timeline)",
        ),
    ],
)
def test_a_step_that_cannot_be_taken_is_reported(school, old, new, said):
    """At its place in the file."""
    assert school.said_of(LESSON, GOOD.replace(old, new)) == [f"{LESSON}:{said}"]


def test_a_step_that_leads_nowhere_is_left_out(school):
    """The others are shown."""
    school.write(LESSON, GOOD.replace("panel: legacy", "panel: legaci"))
    assert [step.minutes for step in school.load().exhibit.lessons["short"].steps] == [20, 10]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (", right: yes", "", "4:12: error: one answer must be right; here none is (write `right: yes` into one of them)"),
        ("Nobody’s", "Nobody’s, right: yes", "4:12: error: one answer must be right; here 2 are (write `right: yes` into one of them)"),
        (
            "{says: The shot}, ",
            "",
            "10:12: error: a question of the kind `order` has at least 3 answers; this one has 2 (write more answers)",
        ),
        (
            "{says: No}",
            "{says: No, right: yes}",
            "15:12: error: with a show of hands no answer is right, but 'No' is marked (take `right:` out, or choose another kind)",
        ),
        ("kind: hands", "kind: source", "15:12: error: one answer must be right; here none is (write `right: yes` into one of them)"),
    ],
)
def test_answers_that_do_not_fit_are_reported(school, old, new, said):
    """At the answers."""
    assert f"questions.yaml:{said}" in school.said_of("questions.yaml", QUESTIONS.replace(old, new))


def test_nothing_is_asked_about_a_sensitive_panel(school):
    """The question is taken away, and so is every way to it."""
    harden(school)
    assert school.said() == [
        "questions.yaml:12:10: error: the panel 'legacy' is marked as sensitive, so no question is asked about it"
        " (talk about it: write `questions:` into the panel, or `discuss:` into a lesson)"
    ]
    assert list(school.load().exhibit.questions) == ["party", "then"]


def test_a_school_profile_leaves_out_steps(school):
    """A lesson keeps its other steps; one that has no panel left is no lesson."""
    harden(school)
    school.write("questions.yaml", QUESTIONS[: QUESTIONS.index("- id: gained")])
    exhibit = without_sensitive(school.load().exhibit)
    assert [step.minutes for step in exhibit.lessons["short"].steps] == [20, 10]


def test_lessons_and_questions_are_translated(school):
    """Answers are told apart by their order."""
    school.write("translations/ru/lessons/short.yaml", "title: Одно убийство\nsteps: [{discuss: [Кому это выгодно?]}, {}, {}]\n")
    school.write("translations/ru/questions.yaml", "- {id: party, asks: Чей билет?, answers: [{says: Партийный}, {}]}\n")
    said = translate(school.load().exhibit, school.folder, "ru").exhibit
    assert said.lessons["short"].title == "Одно убийство"
    assert said.lessons["short"].steps[0].discuss == ("Кому это выгодно?",)
    assert [answer.says for answer in said.questions["party"].answers] == ["Партийный", "Nobody’s"]
    assert said.questions["party"].answers[0].right


def test_a_question_without_its_panel_is_left_out(school):
    """Bug: with a panel deleted and its question forgotten `present`, `handout` and `questions` ended with a traceback."""
    school.write("questions.yaml", QUESTIONS.replace("panel: kirov-murder", "panel: nowhere"))
    exhibit = school.load().exhibit
    assert all(question.panel != "nowhere" for question in exhibit.questions.values())
    assert all(asked in exhibit.questions for lesson in exhibit.lessons.values() for step in lesson.steps for asked in step.questions)


@pytest.mark.parametrize("view", ["timeline", "map", "people", "numbers", "bibliography"])
def test_a_step_to_a_view_that_the_exhibit_has_nothing_for_is_reported_and_left_out(tmp_path, view):
    """The wall stayed as it was, and the class waited."""
    folder = write_exhibit(tmp_path / "exhibit")
    (folder / "lessons").mkdir()
    steps = f"steps:\n  - {{panel: one, minutes: 5}}\n  - {{view: {view}, minutes: 5}}\n"
    (folder / "lessons" / "short.yaml").write_text(f"id: short\ntitle: Short\nminutes: 45\naims: [To see]\n{steps}", encoding="utf-8")
    loaded = load(folder)
    said = [str(problem).partition("exhibit/")[2] for problem in loaded.problems if "nothing to show" in str(problem)]
    assert [one.partition(" there is")[0] for one in said] == ["lessons/short.yaml:7:12: error[X501]:"]
    assert [step.panel for step in loaded.exhibit.lessons["short"].steps] == ["one"]


def test_a_mistake_in_the_only_event_is_what_is_reported(tmp_path):
    """Not the step to the timeline as well."""
    folder = write_exhibit(tmp_path / "exhibit")
    (folder / "events.yaml").write_text("- {id: shot, title: Shot, date: never}\n", encoding="utf-8")
    (folder / "lessons").mkdir()
    steps = "steps: [{panel: one, minutes: 5}, {view: timeline, minutes: 5}]\n"
    (folder / "lessons" / "short.yaml").write_text(f"id: short\ntitle: Short\nminutes: 45\naims: [To see]\n{steps}", encoding="utf-8")
    loaded = load(folder)
    assert [problem for problem in loaded.problems if "nothing to show" in str(problem)] == []
    assert [step.panel for step in loaded.exhibit.lessons["short"].steps] == ["one"]
