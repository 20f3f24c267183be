"""Headings of plain text, which nothing marks."""

from textwrap import dedent

import pytest

from kiosk.documents.outline import Outline
from kiosk.documents.plaintext import outline_of_text

LONG = "This paragraph goes on and on, so that it is plain that this text has a paragraph in each of its lines, without any breaks."


def headings(outline: Outline) -> dict[str, list[str]]:
    """Give the headings of sections under those of their parts."""
    return {part.heading: [section.heading for section in part.sections] for part in outline.parts}


def read(text: str) -> Outline:
    """Read a text that is indented as the test is; L stands for a long paragraph."""
    return outline_of_text("\n".join(LONG if line == "L" else line for line in dedent(text).split("\n")))


def test_a_heading_above_a_heading_is_that_of_a_chapter():
    """And a closing word is a chapter of its own."""
    outline = read("""\
        The telegraph comes to town
        by Ann Field,
        3 min reading time
        The wire
        The first message
        L
        The second message
        L
        L
        The town
        Who gained an hour?
        L
        Conclusion
        L
        """)
    assert headings(outline) == {
        "The wire": ["The first message", "The second message"],
        "The town": ["Who gained an hour?"],
        "Conclusion": ["Conclusion"],
    }
    assert (outline.title, outline.byline, outline.aside) == ("The telegraph comes to town", "Ann Field", ("line 3: 3 min reading time",))
    assert [(section.line, section.last) for section in outline.sections] == [(5, 6), (7, 9), (11, 12), (13, 14)]


def test_lines_broken_by_hand_are_put_together():
    """A heading stands alone between empty lines, is underlined, or stands in capitals above its paragraph."""
    outline = read("""\
        A title
        by Ann Field
        3 min reading time

        The first heading

        Some words that were
        broken by hand, and
        more of them.

        - one
        - two

        The second heading
        ------------------
        Words, and no heading, because a paragraph has
        Several lines

        THE THIRD
        Some more words.
        """)
    assert (outline.title, outline.byline, outline.aside) == ("A title", "Ann Field", ("line 3: 3 min reading time",))
    assert [section.heading for section in outline.sections] == ["The first heading", "The second heading", "THE THIRD"]
    assert outline.sections[0].text == "Some words that were broken by hand, and more of them.\n\n- one\n- two"


@pytest.mark.parametrize(
    "line",
    [
        "It ends as a sentence does.",
        "it begins with a small letter",
        "– a bullet",
        "- Another bullet",
        "A list of things:",
        "12 May 2020",
        "Published yesterday",
        "One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen",
        "1937 1938",
    ],
)
def test_what_is_no_heading(line):
    """It stays in the text."""
    assert [section.heading for section in read(f"A title\nA heading\nL\n{line}\nL\n").sections] == ["A heading"]


def test_many_short_lines_in_a_row_are_a_list():
    """Only the last of them, above a paragraph, is a heading; what has nothing below it is none."""
    outline = read("A title\nFirst\nL\nOne\nTwo\nThree\nFour\nSecond\nL\nShare this\n")
    assert [section.heading for section in outline.sections] == ["First", "Second"]


def test_numbers_tell_the_levels():
    """1 stands above 1.1, also where a chapter begins with words of its own."""
    outline = read("A title\n1 The wire\nL\n1.1 A message\nL\n2 The town\n2.1 An hour\nL\n")
    assert headings(outline) == {"1 The wire": ["1 The wire", "1.1 A message"], "2 The town": ["2.1 An hour"]}


def test_emoji_are_set_aside():
    """Whole ones, with their tones and joiners; the heading is the words alone."""
    outline = read("A title 👩🏽‍🚀\nThe wire ⚡️ and the town\nL\n")
    assert (outline.title, outline.sections[0].heading) == ("A title", "The wire and the town")
    assert outline.emoji == ("👩🏽‍🚀", "⚡️")


def test_without_headings_there_are_no_sections():
    """Nobody can guess them; where there is a title, all stands under it."""
    assert read("L\nL\n").sections == ()
    assert [(section.heading, section.line, section.last) for section in read("A title\nby A. Field\nL\nL\n").sections] == [
        ("A title", 1, 4)
    ]
