"""GIFT as Moodle reads it: whatever stands in a text, the same question comes out."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.exhibit.characters import REFUSED
from kiosk.exhibit.model import Cover, Exhibit
from kiosk.questions.choosing import asked_in
from kiosk.questions.gift import to_gift
from tests.helpers.gift import GiftAnswer, read_gift, words
from tests.unit.questions.asking import choice, order

NASTY = st.lists(
    st.sampled_from(
        ["\\", "\\n", "~", "=", "#", "####", "{", "}", ":", "::", "//", "\n", "\n\n", "[html]", "[", "->", "%50%", "$CATEGORY:", "&&058;"]
    )
    | st.sampled_from(["n", " ", "<b>", "&amp;", "“ї”", "0"])
    | st.text(max_size=4),
    min_size=1,
    max_size=8,
).map(lambda parts: REFUSED.sub("", "".join(parts)).strip() or "0")
SHOW = Exhibit(folder="", cover=Cover(id="show", title="Power/terror \\ {1}", chapters=()))


def said(text):
    """Give a text as it stands on one line."""
    return " ".join(text.split())


def test_a_question_is_written_line_by_line(school):
    """In a category for its panel, with why each answer is right or wrong, and what is known."""
    exhibit = school.load().exhibit
    export = to_gift(exhibit, asked_in(exhibit))
    assert export.content.decode().split("\n\n")[:2] == [
        "$CATEGORY: Power and terror/The murder of Kirov",
        "::party::[html]<p>Whose card did he hold?</p>{\n"
        "=<p>The party’s</p>#<p>It is in the file.</p>\n"
        "~<p>Nobody’s</p>#<p>No\\: he was taken back.</p>\n"
        "####<p>The <strong>cell</strong> expelled him. Kirov did not know.</p>\n"
        "}",
    ]


def test_an_order_is_matched_with_places(school):
    """The first with 1."""
    exhibit = school.load().exhibit
    (then,) = [one for one in read_gift(to_gift(exhibit, asked_in(exhibit)).content.decode()) if one.name == "then"]
    assert (then.kind, then.feedback) == ("match", "<p>On the same day.</p>")
    assert [(words(answer.text), answer.place) for answer in then.answers] == [("The shot", "1"), ("The decree", "2"), ("The trial", "3")]


@settings(max_examples=40)
@given(NASTY, NASTY, NASTY)
def test_whatever_stands_in_a_text_comes_back(asks, says, because):
    """Braces, colons, backslashes, comments, categories and weights among it."""
    (found,) = read_gift(to_gift(SHOW, (choice(asks, says, because),)).content.decode())
    assert (found.name, found.kind, words(found.text), found.feedback) == ("q", "multichoice", said(asks), "")
    wrong, right = found.answers
    assert (words(wrong.text), wrong.right, words(wrong.feedback)) == (said(says), False, said(because))
    assert right == GiftAnswer("<p>Yes</p>", right=True)


@settings(max_examples=20)
@given(NASTY, NASTY)
def test_whatever_is_put_in_order_comes_back(asks, says):
    """With its place."""
    (found,) = read_gift(to_gift(SHOW, (order(asks, says, "then", says),)).content.decode())
    assert [(words(answer.text), answer.place) for answer in found.answers] == [(said(says), "1"), ("then", "2"), (said(says), "3")]


def test_a_category_is_one_name_for_each_title():
    """A stroke in a title parts nothing, a backslash stays one, and a brace is a brace."""
    (found,) = read_gift(to_gift(SHOW, (choice("a", "b"),)).content.decode())
    assert found.category == "Power//terror \\ {1}/The shot"


@pytest.mark.parametrize(
    "written",
    ["::q::a{=b ~c", "::q::a{b}", "::q::a{=b#c#d ~e}", "::q::[x]a{=b ~c}", "::q::[html]a{=b ~%50%c}", "a{=b ~c}", "::q::a{=b -> 1}"],
)
def test_what_is_no_gift_is_refused(written):
    """So that the reader proves something."""
    with pytest.raises(ValueError, match=r"\w"):
        read_gift(written)
