"""The small Markdown: what it links, and what it does not know."""

import pytest

from kiosk.exhibit.prose import Span, faults, html_faults, rewrite, spans, without

ALLOWED = "prose knows paragraphs, lists, **strong**, *emphasis*, [words](figure:id) and [^claim]"
INSIDE = "links lead to figure:, place:, event:, term: or panel: with an id"


def said(text: str) -> list[tuple[int, str, str]]:
    """Give the faults of a prose."""
    return [(fault.offset, fault.message, fault.hint) for fault in faults(text, spans(text))]


def test_links_and_claims_are_found():
    """Links and claims are found with their words and offsets."""
    assert spans("He [shot **him**](figure:kirov).[^card]") == (
        Span(3, 31, "link", "shot **him**", "figure", "kirov", "figure:kirov"),
        Span(32, 39, "claim", id="card"),
    )


def test_an_escaped_bracket_is_a_bracket():
    r"""A bracket behind a backslash begins no link."""
    assert spans(r"\[words](figure:a) and \[^b]") == ()


def test_without_a_link_its_words_remain():
    """A link that is taken out leaves its words, a claim leaves nothing."""
    text = "He [shot](event:shot) him.[^card]"

    assert without(text, spans(text)) == "He shot him."
    assert without(text, spans(text)[1:]) == "He [shot](event:shot) him."
    assert rewrite(text, lambda span: span.kind) == "He link him.claim"


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("![a](b.png)", (0, "prose has no pictures", "a panel's picture stands under `art:`")),
        (
            "see [a](https://b.org)",
            (4, "a link cannot lead out of the exhibit: 'https://b.org'", "name the source under `sources:` instead"),
        ),
        (
            "[a](file:///etc/passwd)",
            (0, "a link cannot lead out of the exhibit: 'file:///etc/passwd'", "name the source under `sources:` instead"),
        ),
        ("[a](javascript:b)", (0, "a link cannot lead out of the exhibit: 'javascript:b'", "name the source under `sources:` instead")),
        ("[a](person:b)", (0, "a link cannot lead to 'person:b'", INSIDE)),
        ("[a](b)", (0, "a link cannot lead to 'b'", INSIDE)),
        ("[a](figure: Kirov)", (0, "'Kirov' is not an id", "ids are small letters, digits, - and _, with no space around them")),
        ("[](figure:a)", (0, "this link has no words", "write [words](figure:id)")),
        ("Kirov (figure:kirov) died", (6, "there are no words before this link", "write [words](figure:kirov)")),
        ("a\n\n## b", (3, "prose has no headings", "use **strong** words, or a paragraph of its own")),
        ("a\n---\nb", (2, "this line would become a heading or a rule", "leave an empty line between paragraphs instead")),
        ("***\na", (0, "this line would become a heading or a rule", "leave an empty line between paragraphs instead")),
        ("```\na", (0, "prose has no code", ALLOWED)),
        ("a `b` c", (2, "prose has no code", "use *emphasis* for words that stand out")),
        ("> a", (0, "prose has no block quotes", "use quotation marks")),
        (
            "[^a]: b",
            (
                0,
                "this line would vanish: it defines a link or a note",
                "links are written [words](figure:id), claims stand under `claims:`",
            ),
        ),
        (
            "1937. It began.",
            (
                0,
                "'1937.' at the beginning of a line would become the number of a list",
                "write '1937\\.', or let another word begin the line",
            ),
        ),
        (
            "a\n\n1937) b",
            (
                3,
                "'1937)' at the beginning of a line would become the number of a list",
                "write '1937\\)', or let another word begin the line",
            ),
        ),
        (
            "- a in\n1938. b",
            (
                7,
                "'1938.' at the beginning of a line would become the number of a list",
                "write '1938\\.', or let another word begin the line",
            ),
        ),
    ],
)
def test_what_prose_does_not_know_is_a_fault(text, fault):
    """What prose does not know is a fault at its place."""
    assert said(text) == [fault]


@pytest.mark.parametrize(
    "text",
    [
        "He left in\n1929. From abroad he wrote.",
        "- one\n- two\n\n1. one\n2. two",
        "**strong** and *emphasis*, 5 < 6, a-b, #1, [a note]",
        r"1937\. It began.",
        "",
    ],
)
def test_plain_prose_has_no_faults(text):
    """Paragraphs, lists, strong and emphasised words have no faults, nor has a year that a line break brought to the front."""
    assert said(text) == []
    assert html_faults(text) == ()


@pytest.mark.parametrize("tag", ["<b>", "</b>", "<br/>", "<img src='http://a'>", "<b and c>", "<!-- a -->", "<https://a.org>", "<a@b.org>"])
def test_html_is_a_fault(tag):
    """Tags, comments and addresses in angle brackets are faults wherever they stand (C13, C14)."""
    (fault,) = html_faults(f"words {tag} more")

    assert (fault.offset, fault.message, fault.hint) == (6, f"HTML and addresses in <…> are not used in exhibits: {tag}", "take it out")
