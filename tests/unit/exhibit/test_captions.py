"""Captions: WebVTT as authors and their programs write it."""

import pytest

from kiosk.exhibit.captions import LONGEST_CUE, MOST_CUES, Cue, cues_of, words_of
from kiosk.exhibit.manuscript import Manuscript
from tests.unit.exhibit.writing import words

SOUND = """\
WEBVTT Kind: captions
X-Made-By: a program

NOTE made by hand

STYLE
::cue { color: red }

REGION
id:left

1
00:01.000 --> 00:04.500 line:0 align:start
The wire came in 1851,
and with it <b>the price of wheat</b>.

00:00:05.000-->01:00:06.250
<v.loud Ann Field>Twice &amp; no more.</v>
"""


def read(text: str) -> tuple[tuple[Cue, ...], list[str]]:
    """Read captions; give them with what was said of them."""
    manuscript = Manuscript("/a.vtt", text)
    cues = cues_of(manuscript)
    return cues, [words(problem).removeprefix("/a.vtt:") for problem in manuscript.findings()]


def test_what_carries_words_is_read():
    """Times with and without hours, names of cues, settings and speakers; notes, styles and regions are passed over."""
    assert read(SOUND) == (
        (
            Cue(1000, 4500, "The wire came in 1851,\nand with it the price of wheat.", 14),
            Cue(5000, 3_606_250, "Ann Field: Twice & no more.", 18),
        ),
        [],
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("<i>so</i> <c.red.big>it</c> <00:01.000>was", "so it was"),
        ("<lang en-GB>a</lang> <ruby>b<rt>c</rt></ruby>", "a bc"),
        ("5 &lt; 7 and 7 > 5", "5 < 7 and 7 > 5"),
        ("one\u00a0word&nbsp;more", "one\u00a0word\u00a0more"),
        (" - a\n\n - b ", "- a\n- b"),
        ("<v Ann>", "Ann:"),
    ],
)
def test_marks_become_words_or_nothing(text, said):
    """Tags, times within a cue and named characters."""
    assert words_of(text) == said


WRITE = "write a time as 00:12.500 or 01:00:12.500: minutes, seconds, and a full stop before the thousandths"
BEGINS = "a caption begins with its times, such as `00:01.000 --> 00:04.000`; an empty line ends it"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "1:1: error: captions begin with the line WEBVTT (write WEBVTT in the first line, and nothing before it)"),
        (
            "1\n00:00:01,000 --> 00:00:02,000\nHello\n",
            "1:1: error: captions begin with the line WEBVTT (this looks like SubRip (.srt); save it as WebVTT)",
        ),
        ("WEBVTTS\n", "1:1: error: captions begin with the line WEBVTT (write WEBVTT in the first line, and nothing before it)"),
        ("WEBVTT\n\n00:01,000 --> 00:02.000\na\n", f"3:1: error: '00:01,000' is not a time ({WRITE})"),
        ("WEBVTT\n\n00:01.000 --> 00:72.000\na\n", f"3:15: error: '00:72.000' is not a time ({WRITE})"),
        ("WEBVTT\n\n-->\na\n", f"3:1: error: there are no two times here ({WRITE})"),
        (
            "WEBVTT\n\n00:05.000 --> 00:02.000\na\n",
            "3:15: error: this caption ends before it begins (write the later time behind the arrow)",
        ),
        ("WEBVTT\n\nJust words.\n", f"3:1: error: there are no times above this ({BEGINS})"),
        (
            "WEBVTT\n\n00:01.000 --> 00:02.000\na\n00:03.000 --> 00:04.000\nb\n",
            "5:1: error: an empty line is missing above this (put one in)",
        ),
        (
            f"WEBVTT\n\n00:01.000 --> 00:02.000\n{'a' * (LONGEST_CUE + 1)}\n",
            f"4:1: error: this caption has {LONGEST_CUE + 1} characters (divide it into several)",
        ),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\n", "3:1: warning: there are no words under these times (write them in the next line)"),
        (
            "WEBVTT\n",
            "1:1: warning: there are no captions in this file"
            " (write the times, such as `00:01.000 --> 00:04.000`, and under them what is said)",
        ),
    ],
)
def test_a_mistake_is_said_with_its_place(text, said):
    """And the cue with it is left out."""
    assert read(text) == ((), [said])


def test_captions_out_of_order_are_put_in_order():
    """And the author is told."""
    cues, said = read("WEBVTT\n\n00:05.000 --> 00:06.000\nb\n\n00:01.000 --> 00:02.000\na\n")
    assert [cue.text for cue in cues] == ["a", "b"]
    assert said == ["6:1: warning: this caption begins before the one above it (put them in the order of their times)"]


def test_a_file_without_an_end_is_not_read_to_its_end():
    """So many captions belong to no film that anybody watches."""
    cues, said = read("WEBVTT\n\n" + "00:01.000 --> 00:02.000\na\n\n" * (MOST_CUES + 9))
    assert len(cues) == MOST_CUES
    assert said == [f"15003:1: error: only the first {MOST_CUES} captions are read (divide the film)"]


def test_a_cue_may_stand_right_under_the_header():
    """Some programs leave out the empty line."""
    assert read("WEBVTT\n00:01.000 --> 00:02.000\na\n")[0] == (Cue(1000, 2000, "a", 3),)
