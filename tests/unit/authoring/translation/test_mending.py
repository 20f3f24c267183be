"""A file of a translation is changed only where its texts are."""

from textwrap import dedent

import pytest

from kiosk.authoring.scalars import Saying
from kiosk.authoring.translation.mending import Unmendable, mended
from kiosk.authoring.translation.steps import By, Key, Nth

TITLE, LEAD, BODY, NOTES = (Key(name) for name in ("title", "lead", "body", "notes"))
ORDER = {(key,): rank for rank, key in enumerate((Key("of"), TITLE, LEAD, BODY, NOTES))}
FILE = """\
# who made this
id: lamp   # the same everywhere
title: Лампа  # one word

body: |   # prose
    Одна
    строка.
  # a comment behind a block
word_list:
  avoid: {a: b}
# the end
"""


def mend(text: str, sayings: dict, order: dict | None = None) -> str:
    """Put texts in; texts may be indented as the test is."""
    said = {steps: Saying(words) for steps, words in sayings.items()}
    return mended(dedent(text), said, order or ORDER).text


def test_a_text_gives_way_and_nothing_else():
    """Comments, empty lines and odd indents stay."""
    expected = FILE.replace("Одна\n    строка.", "Другая.").replace("Лампа", "Свет")
    assert mend(FILE, {(BODY,): "Другая.", (TITLE,): "Свет"}) == expected


def test_what_is_missing_goes_behind_its_neighbours():
    """In the order of the original; the fingerprint goes behind the id."""
    new = mend(FILE, {(Key("of"),): "12345678", (LEAD,): "Да: так", (NOTES,): "Конец"})
    expected = FILE.replace("everywhere\n", "everywhere\nof: 12345678\n").replace("word\n", 'word\nlead: "Да: так"\n')
    assert new == expected.replace("строка.\n", "строка.\nnotes: Конец\n")


def test_what_has_no_neighbour_goes_in_front():
    """Of the first key, whatever that is."""
    assert mend("# top\nnotes: Да\n", {(TITLE,): "Т"}) == "# top\ntitle: Т\nnotes: Да\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("rows: x\nart: {}\n", "rows: x\nart: {alt: B, caption: C}\n"),
        ("art: {alt: A}\n", "art: {alt: B, caption: C}\n"),
        ("art: {}\n", "art: {alt: B, caption: C}\n"),
        ("art:\n", "art:\n  alt: B\n  caption: C\n"),
        ("art: ~\nid: x\n", "art:\n  alt: B\n  caption: C\nid: x\n"),
        ("art:\n  caption:\n", "art:\n  alt: B\n  caption: C\n"),
        ("art:\n  # what is seen\n  alt: A", "art:\n  # what is seen\n  alt: B\n  caption: C"),
    ],
)
def test_keys_within_keys(before, after):
    """In brackets and in lines, with values and without."""
    art = Key("art")
    order = {way: rank for rank, way in enumerate([(art,), (art, Key("alt")), (art, Key("caption"))])}
    assert mend(before, {(art, Key("alt")): "B", (art, Key("caption")): "C"}, order) == after


def test_an_entry_with_an_id_goes_behind_the_one_before_it():
    """With an empty line between, where the others have one."""
    before = "- id: a\n  name: A\n\n- id: c\n  name: C\n  # of c\n"
    ways = [(By("id", name),) for name in "abcd"]
    order = {way: rank for rank, way in enumerate(ways)}
    new = mend(before, {(By("id", "d"), Key("name")): "D", (By("id", "b"), Key("name")): "B"}, order)
    assert new == "- id: a\n  name: A\n\n- {id: b, name: B}\n\n- id: c\n  name: C\n\n- {id: d, name: D}\n  # of c\n"


def test_of_two_ties_to_one_person_the_second_is_found():
    """They are told apart by their order."""
    second = (By("to", "x", 2), Key("kind"))
    assert mend("[{to: x, kind: a}, {to: x, kind: b}]", {second: "c"}) == "[{to: x, kind: a}, {to: x, kind: c}]"
    assert (
        mend("[{to: x, kind: a}]", {second: "c"}, {(By("to", "x"),): 0, (By("to", "x", 2),): 1}) == "[{to: x, kind: a}, {to: x, kind: c}]"
    )


def test_a_list_of_another_length_gives_way_to_one_of_the_right_length():
    """What it says for the first places stays."""
    questions = Key("questions")
    assert mend("questions: [А, Б] # two\nid: x\n", {(questions, Nth(3, 3)): "В"}) == "questions: [А, Б, В] # two\nid: x\n"
    assert mend("questions:\n  - А\n  - Б\n", {(questions, Nth(1, 1)): "В"}) == "questions:\n  - В\n"


@pytest.mark.parametrize("text", ["only words\n", "", "[a]\n"])
def test_what_cannot_be_mended_is_said(text):
    """A file that is not keys at all is written anew by whoever asked."""
    with pytest.raises(Unmendable):
        mend(text, {(TITLE,): "Т"})
