"""Dates in Russian and Ukrainian, where a word in front asks for another case of the month."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from kiosk.exhibit.dates import Edtf
from kiosk.platform.words import Words
from kiosk.viewmodels.datewords import date_words, span_words, year_words


@pytest.fixture
def words(qapp) -> Iterator[Words]:
    """The program's own words; in the end they are English again."""
    spoken = Words()
    yield spoken
    spoken.speak("en")


def said(words, text: str) -> tuple[str, ...]:
    """The words of a date in Russian and in Ukrainian."""
    found = []
    for language in ("ru", "uk"):
        words.speak(language)
        found.append(date_words(Edtf(text), QLocale(language)))
    return tuple(found)


@pytest.mark.parametrize(
    ("text", "russian", "ukrainian"),
    [
        ("1929", "1929", "1929"),
        ("1929-05", "май 1929", "травень 1929"),
        ("1929-05-03", "3 мая 1929", "3 травня 1929"),
        ("1929/..", "с 1929", "від 1929"),
        ("1929-05/..", "с мая 1929", "від травня 1929"),
        ("1929-05-03/..", "с 3 мая 1929", "від 3 травня 1929"),
        ("../1934", "до 1934", "до 1934"),
        ("../1934-12", "до декабря 1934", "до грудня 1934"),
        ("1901~", "около 1901", "близько 1901"),
        ("1934-12~", "около декабря 1934", "близько грудня 1934"),
        ("1934-12?", "вероятно, декабрь 1934", "імовірно, грудень 1934"),
        ("1934-12%", "возможно, около декабря 1934", "можливо, близько грудня 1934"),
        ("1934-05~/1935-06", "около мая 1934\u00a0– июнь 1935", "близько травня 1934\u00a0– червень 1935"),
        ("1934-05/1935-06~", "май 1934\u00a0– около июня 1935", "травень 1934\u00a0– близько червня 1935"),
        ("1937-06/1937-08", "июнь–август 1937", "червень–серпень 1937"),
    ],
)
def test_a_month_stands_in_the_case_that_the_word_before_it_asks_for(words, text, russian, ukrainian):
    """Alone and after `probably` in the nominative, after `since`, `until` and `about` in the genitive."""
    assert said(words, text) == (russian, ukrainian)


@pytest.mark.parametrize(
    ("text", "russian", "ukrainian"),
    [
        ("193X", "1930-е", "1930-ті"),
        ("193X?", "вероятно, 1930-е", "імовірно, 1930-ті"),
        ("193X~", "около 1930-х", "близько 1930-х"),
        ("193X/..", "с 1930-х", "від 1930-х"),
        ("../193X", "до 1930-х", "до 1930-х"),
    ],
)
def test_a_decade_stands_in_that_case_too(words, text, russian, ukrainian):
    """It was once said as `с 1930-е`."""
    assert said(words, text) == (russian, ukrainian)


@pytest.mark.parametrize(
    ("language", "years"),
    [
        ("ru", ["с 1926", "до 1934", "1926–1934", "около 1926\u00a0– 1934", "до 1930-х", "около 1901"]),
        ("uk", ["від 1926", "до 1934", "1926–1934", "близько 1926\u00a0– 1934", "до 1930-х", "близько 1901"]),
        ("en", ["from 1926", "until 1934", "1926–1934", "about 1926\u00a0– 1934", "until 1930s", "about 1901"]),
    ],
)
def test_the_years_of_a_role_are_said_in_the_language_spoken(words, language, years):
    """One end, both, or a doubtful one."""
    words.speak(language)
    spans = (("1926", ""), ("", "1934-12"), ("1926", "1934"), ("1926-05~", "1934"), ("", "193X"))
    assert [*(span_words(Edtf(since), Edtf(until)) for since, until in spans), year_words(Edtf("1901~"))] == years
