"""Words that must not part at the end of a line."""

import pytest

from kiosk.viewmodels.prose import paragraphs, plain


@pytest.mark.parametrize(
    ("written", "drawn"),
    [
        (
            "Суд был в Москве и в Киеве, а потом — нигде больше.",
            "Суд был в&nbsp;Москве и&nbsp;в&nbsp;Киеве, а&nbsp;потом&nbsp;— нигде больше.",
        ),
        (
            "Спочатку забрали самих в’язнів і їхніх рідних, потім усіх.",
            "Спочатку забрали самих в’язнів і&nbsp;їхніх рідних, потім&nbsp;усіх.",
        ),
        (
            "Of the six men who had ruled beside Lenin only one had not died.",
            "Of the six men who had ruled beside Lenin only one had not&nbsp;died.",
        ),
        (
            "Nobody in the whole of the city knew a thing about [him](figure:kirov).",
            'Nobody in the whole of the city knew a thing about&nbsp;<a href="figure:kirov">him</a>.',
        ),
        ("He died.", "He died."),
        ("Annulled on 19 April 1956, not on 2 May.", "Annulled on 19&nbsp;April 1956, not on 2&nbsp;May."),
        ("Приказ № 00447 от 30 июля 1937 года", "Приказ №&nbsp;00447 от 30&nbsp;июля 1937 года"),
        ("5 травня 12 людей", "5&nbsp;травня 12 людей"),
        ("Am 2. Oktober 1937 waren 12 tot.", "Am 2.&nbsp;Oktober 1937 waren 12 tot."),
        ("[1 December](event:kirov-shot) 1934", '<a href="event:kirov-shot">1&nbsp;December</a> 1934'),
        ("In 1937 12 people and 30 known cases; 1,2 May rains", "In 1937 12 people and 30 known cases; 1,2 May rains"),
    ],
)
def test_words_that_must_not_part_hold_together(written, drawn):
    """A line of Cyrillic ends with no word of one letter, none begins with a dash, and no short word is left alone at the end.

    "19 April 1956" once broke after 19, and "№ 00447" after its sign.
    """
    assert paragraphs(written) == [drawn]
    assert "\u00a0" not in plain(written)
