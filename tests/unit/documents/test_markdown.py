"""Markdown as others write it."""

from textwrap import dedent

import pytest

from kiosk.documents.markdown import outline_of_markdown
from kiosk.documents.outline import Outline, Picture


def read(text: str) -> Outline:
    """Read a text that is indented as the test is."""
    return outline_of_markdown(dedent(text))


def said(text: str) -> str:
    """Read what stands below a heading."""
    return outline_of_markdown(f"# Heading\n\n## Section\n\n{dedent(text)}").sections[0].text


def test_headings_of_both_kinds_are_found():
    """Signs before, lines below; the first of the highest level is the title."""
    outline = read("""\
        The telegraph
        =============

        Some words first.

        ## The wire ##

        ### The first message
        Words.

        The town
        --------

        ### An hour
        #### More of it
        Words.

        ## Conclusion
        The end.
        """)
    assert outline.title == "The telegraph"
    assert [(part.heading, [section.heading for section in part.sections]) for part in outline.parts] == [
        ("", ["The telegraph"]),
        ("The wire", ["The first message"]),
        ("The town", ["An hour"]),
        ("Conclusion", ["Conclusion"]),
    ]
    assert outline.sections[2].text == "**More of it**\n\nWords."
    assert (outline.sections[1].line, outline.sections[1].last) == (8, 9)


def test_where_few_headings_have_others_below_them_they_are_no_chapters():
    """The lower ones are strong words then."""
    outline = read("# T\n\n## A\na\n\n### A1\nb\n\n## B\nc\n\n## C\nd\n")
    assert [(section.heading, section.text) for section in outline.sections] == [("A", "a\n\n**A1**\n\nb"), ("B", "c"), ("C", "d")]


def test_a_title_alone_is_a_heading_too():
    """All stands under it."""
    outline = read("# Our town\n\nWords.\n")
    assert (outline.title, [section.heading for section in outline.sections]) == ("Our town", ["Our town"])


def test_the_title_may_stand_above_the_text():
    """As site generators want it."""
    outline = read('---\ntitle: "Our *town*"\nauthor: Ann Field\n---\n# The wire\nWords.\n')
    assert (outline.title, outline.byline, outline.sections[0].line) == ("Our town", "Ann Field", 5)


@pytest.mark.parametrize(
    ("text", "prose"),
    [
        ("__strong__, _soft_ and snake_case_words", "**strong**, *soft* and snake_case_words"),
        ("~~struck~~ `code` <b>bold</b> &amp; more", "struck code bold & more"),
        (
            "A [link](https://example.org/a_(b) 'title') and [one][by name] and [none] and <https://example.org>.",
            "A link and one and [none] and .",
        ),
        ("A note.[^1]\n\n[^1]: The note.\n", "A note."),
        ("* one\n+ two\n  goes on\n* three", "- one\n- two\n  goes on\n- three"),
        ("1. one\n2. two", "1. one\n2. two"),
        ("> said\n> somebody", "said\nsomebody"),
        ("1937. The year", "1937\\. The year"),
        ("one\n\n***\n\ntwo", "one\n\ntwo"),
        ("See (figure:kirov) and [him](figure:kirov).", "See (figure kirov) and him."),
        ("&lt;script&gt;alert&lt;/script&gt;", "alert"),
        ("a < b > c", "a < b > c"),
    ],
)
def test_what_prose_does_not_know_is_written_in_its_way(text, prose):
    """Links become their words, and nothing becomes a list or a heading by accident."""
    assert said(f"{text}\n\n[by name]: https://example.org/name") == prose


def test_what_is_left_out_is_told():
    """With its lines; links and pictures by their addresses."""
    outline = read("""\
        # A title
        ## A section
        Words with a [link](https://example.org) and ![a *wire*](images/wire.png "The wire").

        | a | b |
        |---|---|
        | 1 | 2 |

        ```
        # no heading
        ```

        [^1]: A note
            that goes on.
        """)
    assert outline.aside == ("lines 5 to 7: a table", "lines 9 to 11: code", "lines 13 to 14: a note")
    assert outline.links == ("https://example.org",)
    assert outline.sections[0].pictures == (Picture("images/wire.png", "a wire"),)
    assert outline.sections[0].text == "Words with a link and ."
