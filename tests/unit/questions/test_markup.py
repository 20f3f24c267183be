"""Prose as HTML and as words."""

import pytest

from kiosk.questions.markup import html, plain


@pytest.mark.parametrize(
    ("prose", "written", "words"),
    [
        ("One.\n\nTwo\nlines.", "<p>One.</p><p>Two lines.</p>", "One. Two lines."),
        ("**Strong** and *soft*.[^card]", "<p><strong>Strong</strong> and <em>soft</em>.</p>", "Strong and soft."),
        ("[Kirov](figure:kirov) & a < b", "<p>Kirov &amp; a &lt; b</p>", "Kirov & a < b"),
        ("Two:\n- one\n- *two*\n\nEnd.", "<p>Two:</p><ul><li>one</li><li><em>two</em></li></ul><p>End.</p>", "Two: one two End."),
        ("1. one\n2. two", "<ol><li>one</li><li>two</li></ol>", "one two"),
        (r"2 \* 3 \* 4, 1934\. \<b>", "<p>2 * 3 * 4, 1934. &lt;b&gt;</p>", "2 * 3 * 4, 1934. <b>"),
        ("A ***thin piece*** of it.", "<p>A <strong><em>thin piece</em></strong> of it.</p>", "A thin piece of it."),
        ("__Strong__ too.", "<p><strong>Strong</strong> too.</p>", "Strong too."),
        ("**one *two** three*", "<p>**one *two** three*</p>", "one two three"),
        ("", "", ""),
    ],
)
def test_prose_is_said_elsewhere(prose, written, words):
    """What stands out does so there, and nothing else is left of the markup."""
    assert (html(prose), plain(prose)) == (written, words)
