import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.viewmodels.prose import MOST, ROOM_TO_BREAK, paragraphs, plain

TAG = re.compile(r"<(/?)(b|i|a|br)((?: href=\"(?:figure|place|event|term|panel):[a-z0-9][a-z0-9_-]*\")?)>")
ENTITY = re.compile(r"&(?:amp|lt|gt|nbsp);")


def faults(text: str) -> list[str]:
    """Find what StyledText must not meet: unknown tags, tags that cross, bare brackets and ampersands."""
    found, opened, at = [], [], 0
    for mark in re.finditer("[<>&]", text):
        if mark.start() < at:
            continue
        match = (ENTITY if mark[0] == "&" else TAG).match(text, mark.start())
        at = match.end() if match else mark.end()
        if match is None:
            found.append(text[mark.start() :][:20])
        elif match.re is TAG and match[2] != "br":
            if not match[1]:
                opened.append(match[2])
            elif not opened or opened.pop() != match[2]:
                found.append(match[0])
    return found + opened


@pytest.mark.parametrize(
    ("prose", "styled"),
    [
        ("", []),
        ("   \n\n  ", []),
        ("One.\n\nTwo.", ["One.", "Two."]),
        ("One.\n\n\n\n\nTwo.", ["One.", "Two."]),
        ("soft\nbreak", ["soft break"]),
        ("**strong** and *slanted*", ["<b>strong</b> and <i>slanted</i>"]),
        ("***both***", ["<i><b>both</b></i>"]),
        ("**a *b* c**", ["<b>a </b><i><b>b</b></i><b> c</b>"]),
        ("*a **b** c*", ["<i>a </i><i><b>b</b></i><i> c</i>"]),
        ("un*finished **business", ["un*finished **business"]),
        ("[Kirov](figure:kirov) died", ['<a href="figure:kirov">Kirov</a> died']),
        ("[two\nlines](panel:kirov-murder)", ['<a href="panel:kirov-murder">two lines</a>']),
        ("*[Kirov](figure:kirov)*", ['<a href="figure:kirov"><i>Kirov</i></a>']),
        ('it\'s "said"', ['it\'s "said"']),
        ("a\u00a0b \u2013 c\u2009d 387\u202f000", ["a&nbsp;b&nbsp;\u2013 c\u2009d 387&nbsp;000"]),
    ],
)
def test_the_small_markdown_becomes_styled_text(prose, styled):
    """Paragraphs, weight, slant, and links within the exhibit."""
    assert paragraphs(prose) == styled


@pytest.mark.parametrize(
    ("prose", "styled"),
    [
        ("- one\n- two", ["•&nbsp;one", "•&nbsp;two"]),
        ("* one\n\n* two", ["•&nbsp;one", "•&nbsp;two"]),
        ("- one  \n- two", ["•&nbsp;one", "•&nbsp;two"]),
        ("- one\n  - *inner*\n- two", ["•&nbsp;one", "•&nbsp;<i>inner</i>", "•&nbsp;two"]),
        ("1. one\n2. two", ["1.&nbsp;one", "2.&nbsp;two"]),
        ("3. three\n4. four", ["3.&nbsp;three", "4.&nbsp;four"]),
        ("1) one\n2) two", ["1)&nbsp;one", "2)&nbsp;two"]),
        ("1. one\n\n   more\n2. two", ["1.&nbsp;one", "more", "2.&nbsp;two"]),
        ("- one\n  - inner\n    1. first", ["•&nbsp;one", "•&nbsp;inner", "1.&nbsp;first"]),
    ],
)
def test_lists_keep_their_marks(prose, styled):
    """Each entry is a paragraph with its dot or number in front, and a room that does not break."""
    assert paragraphs(prose) == styled


@pytest.mark.parametrize(
    ("prose", "styled"),
    [
        ("1937. The war had not begun.", ["1937.&nbsp;The war had not begun."]),
        ("It was\n1937. The war had not begun.", ["It was 1937. The war had not begun."]),
        ("1937\\. The war had not begun.", ["1937. The war had not begun."]),
    ],
)
def test_a_year_at_the_beginning_of_a_line_is_not_swallowed(prose, styled):
    """Markdown takes it for the number of a list; the reader sees it all the same."""
    assert paragraphs(prose) == styled


@pytest.mark.parametrize("prose", ["hard  \nbreak", "hard\\\nbreak"])
def test_a_hard_break_begins_a_paragraph(prose):
    """Qt's parser knows no other line break."""
    assert paragraphs(prose) == ["hard", "break"]


@pytest.mark.parametrize(
    ("prose", "styled"),
    [
        ("a < b & c > d", ["a &lt; b &amp; c &gt; d"]),
        ("<b>bold</b>", ["&lt;b&gt;bold&lt;/b&gt;"]),
        ("<img src=http://example.org/x.png>", ["&lt;img src=http://example.org/x.png&gt;"]),
        ("<script>alert(1)</script>", ["&lt;script&gt;alert(1)&lt;/script&gt;"]),
        ("a <!-- hidden --> b", ["a &lt;!-- hidden --&gt; b"]),
        ('<a href="figure:kirov">x</a>', ['&lt;a href="figure:kirov"&gt;x&lt;/a&gt;']),
        ("&lt;b&gt; &#60;i&#62; &copy; &amp;amp;", ["&lt;b&gt; &lt;i&gt; © &amp;amp;"]),
        ("`<b>`", ["&lt;b&gt;"]),
        ("```\n<b>\n```", ["&lt;b&gt;"]),
    ],
)
def test_html_is_shown_as_it_was_typed(prose, styled):
    """It is never obeyed, and never swallows what follows it."""
    assert paragraphs(prose) == styled


@pytest.mark.parametrize(
    "target",
    [
        "http://example.org",
        "//example.org",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "qrc:/x",
        "data:text/html,x",
        "mailto:a@example.org",
        "figure:../etc",
        "FIGURE:kirov",
        "figure:Kirov",
        "figure:kirov%0A",
        "figure:",
        "figures:kirov",
        "kirov",
        "#kirov",
        "source:smolny",
    ],
)
def test_a_link_that_leads_elsewhere_is_its_words(target):
    """Only what the screen can show can be gone to; nothing leads out."""
    assert paragraphs(f"go [there]({target}) now") == ["go there now"]


def test_links_of_other_kinds_are_kept_where_they_are_wanted():
    """A map follows places and nothing else."""
    assert paragraphs("[a](place:smolny) [b](figure:kirov)", linked=frozenset({"place"})) == ['<a href="place:smolny">a</a> b']


@pytest.mark.parametrize(
    ("prose", "styled"),
    [
        ("<http://example.org>", ["http://example.org"]),
        ("http://example.org", ["http://example.org"]),
        ("[words][ref]\n\n[ref]: http://example.org", ["words"]),
        ("# Head\n\ntext", ["<b>Head</b>", "text"]),
        ("> quoted", ["quoted"]),
        ("---", []),
        ("| a | b |\n|--|--|\n| 1 | 2 |", ["| a | b | |--|--| | 1 | 2 |"]),
        ("- [ ] task", ["•&nbsp;[ ] task"]),
        ("~~struck~~", ["~~struck~~"]),
    ],
)
def test_the_rest_of_markdown_becomes_plain_words(prose, styled):
    """The check reports it; what slips through is still read."""
    assert paragraphs(prose) == styled


@pytest.mark.parametrize("prose", ["![alt](http://example.org/x.png) words", "![alt](file:///etc/passwd) words", "![a *b*](x.svg) words"])
def test_a_picture_in_prose_leaves_nothing_behind(prose):
    """It once left a box with OBJ in it."""
    assert paragraphs(prose) == ["words"]
    assert plain(prose) == "words"


@pytest.mark.parametrize("mark", ["[^card]", "[^Card]", "[^card_2]", "[^картка]"])
def test_the_mark_of_a_claim_is_not_shown(mark):
    """Marks with capitals or Cyrillic letters, which the check allows, once stood on the screen."""
    assert paragraphs(f"He kept the card{mark}.") == ["He kept the card."]
    assert plain(f"He kept the card{mark}.") == "He kept the card."


def test_a_mark_behind_a_backslash_is_words():
    r"""Of `\[^x]` once nothing but the backslash was left."""
    assert paragraphs(r"a \[^x] b") == ["a [^x] b"]


@pytest.mark.parametrize("prose", ["שלום *עולם*", "العربية **كلمة**"])
def test_words_from_right_to_left_keep_their_order(prose):
    """Styling does not turn them round."""
    assert plain(prose) == prose.replace("*", "")


def test_a_tower_of_accents_stays_one_paragraph():
    """What it looks like is the check's concern."""
    assert paragraphs("Z" + "\u0335\u0351" * 100) == ["Z" + "\u0335\u0351" * 100]


def test_one_long_word_is_kept_whole():
    """A hundred thousand letters without a space are no reason to lose any (C15)."""
    assert [text.replace(ROOM_TO_BREAK, "") for text in paragraphs("x" * 100_000)] == ["x" * 100_000]


def test_a_word_longer_than_a_line_goes_on_in_the_next():
    """It ran out of the screen, and nobody could read on (C15). The address of a link stays whole."""
    assert paragraphs(f"{'x' * 59} [{'y' * 130}](figure:{'z' * 70})") == [
        f'{"x" * 59} <a href="figure:{"z" * 70}">{"y" * 60}\u200b{"y" * 60}\u200b{"y" * 10}</a>'
    ]
    assert plain("x" * 100) == "x" * 100


@pytest.mark.parametrize(("count", "pieces"), [(MOST, MOST), (MOST + 1, 101), (10_000, MOST)])
def test_a_text_without_end_is_laid_out_in_some_pieces(count, pieces):
    """Ten thousand paragraphs held the screen up for minutes (C15): some go together then, none is lost, and their order stays."""
    texts = paragraphs("\n\n".join(f"p{number}" for number in range(count)))
    assert len(texts) == pieces
    assert "<br>".join(texts).split("<br>") == [f"p{number}" for number in range(count)]


def test_plain_words_have_no_markup():
    """What goes to the clipboard can be pasted anywhere."""
    assert plain("**Two** <b> [Kirov](figure:kirov)\n\n- it's & so on") == "Two <b> Kirov\n\n•\u00a0it's & so on"


def test_plain_words_keep_the_numbers_of_a_list():
    """A year that begins a paragraph, and every number, was once lost on the way to the clipboard."""
    assert plain("1937. The war had not begun.\n\nThen:\n\n1. one") == "1937.\u00a0The war had not begun.\n\nThen:\n\n1.\u00a0one"


SIGNS = list("*_[]()<>&\"'`\\~#|!éжש")
MARKS = [
    "**",
    "](figure:kirov)",
    "](panel:a)",
    "](http://e.org)",
    "![",
    "&lt;",
    "[^c]",
    "<b>",
    "</a>",
    "<img src=x>",
    "javascript:",
    "word",
]
ROOMS = [" ", "\n", "\n\n", "  \n", "    ", "- ", "1. ", "1937. ", "# ", "> ", "\u202e", "\u2028"]
PIECES = st.sampled_from([*SIGNS, *MARKS, *ROOMS])


GONE = "attempted to insert into a list that no longer exists"
"""Qt's own reader of Markdown says so, of one text in some hundred thousand."""


@pytest.mark.qt_log_ignore(GONE)
def test_a_list_that_qt_loses_keeps_its_words():
    """Its numbers are lost; `kiosk check` refuses a line that begins with a year."""
    assert paragraphs("1937. &lt;\n1937. \u202e") == ["&lt;", "\u202e"]


@pytest.mark.qt_log_ignore(GONE)
@settings(max_examples=200, deadline=None)
@given(st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=40).map("".join)))
def test_nothing_but_the_allowed_tags_ever_comes_out(prose):
    """Whatever an author, or somebody who means harm, types."""
    for text in paragraphs(prose):
        assert faults(text) == []
        assert not re.search(r"<[^>]*\bsrc=", text)


@pytest.mark.parametrize(
    "text", ["<b>", "</b>", "<b><i></b></i>", '<a href="http://x">y</a>', "<img>", "a & b", "a < b", '<a href="figure:x" src="y">z</a>']
)
def test_faulty_markup_is_seen(text):
    """The rule above finds what it is meant to find."""
    assert faults(text) != []
