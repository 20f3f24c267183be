import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from kiosk.exhibit.dates import DateError, Edtf
from kiosk.viewmodels.datewords import date_words, span_words, year_words

ENGLISH, RUSSIAN, UKRAINIAN = QLocale("en"), QLocale("ru"), QLocale("uk")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", ""),
        ("1934-12-01", "1 December 1934"),
        ("1934-12", "December 1934"),
        ("1934-12-XX", "December 1934"),
        ("1934", "1934"),
        ("1934-XX-XX", "1934"),
        ("193X", "1930s"),
        ("1901~", "about 1901"),
        ("1933?", "probably 1933"),
        ("1933%", "perhaps about 1933"),
        ("1934-12~", "about December 1934"),
        ("1934-12-01?", "probably 1 December 1934"),
        ("193X?", "probably 1930s"),
    ],
)
def test_a_date_is_said_as_exactly_as_it_is_known(text, words):
    """Day, month, year or decade; how sure it is stands in front."""
    assert date_words(Edtf(text), ENGLISH) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("1924/1929", "1924–1929"),
        ("1937-07/1938-11", "July 1937\u00a0– November 1938"),
        ("1937-06/1937-08", "June–August 1937"),
        ("1936-08-19/1936-08-24", "19–24 August 1936"),
        ("1936-07-30/1936-08-02", "30 July\u00a0– 2 August 1936"),
        ("1936-12-30/1937-01-02", "30 December 1936\u00a0– 2 January 1937"),
        ("1934/1934-12", "1934\u00a0– December 1934"),
        ("1934-12-01/1935", "1 December 1934\u00a0– 1935"),
        ("193X/1945", "1930s\u00a0– 1945"),
    ],
)
def test_a_span_says_nothing_twice(text, words):
    """What both ends share is said once; the dash has room only between words."""
    assert date_words(Edtf(text), ENGLISH) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("1929/..", "since 1929"),
        ("1929-05/..", "since May 1929"),
        ("1929~/..", "since about 1929"),
        ("../1934", "until 1934"),
        ("../1934-12-01", "until 1 December 1934"),
        ("../1934?", "until probably 1934"),
    ],
)
def test_an_open_end_is_said(text, words):
    """What still lasts, or began nobody knows when, is not given an end."""
    assert date_words(Edtf(text), ENGLISH) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("1924~/1929", "about 1924\u00a0– 1929"),
        ("1924/1929~", "1924\u00a0– about 1929"),
        ("1924?/1929~", "probably 1924\u00a0– about 1929"),
        ("1936-08-19/1936-08-24~", "19 August 1936\u00a0– about 24 August 1936"),
        ("1937-06?/1937-08", "probably June 1937\u00a0– August 1937"),
    ],
)
def test_a_qualifier_stays_with_its_own_end(text, words):
    """`1924/1929~` once stood there as `1924–about 1929`, its dash without room."""
    assert date_words(Edtf(text), ENGLISH) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [("1934/1934", "1934"), ("1934-12-01/1934-12-01", "1 December 1934"), ("1934~/1934", "about 1934"), ("193X/193X", "1930s")],
)
def test_a_span_within_one_date_is_that_date(text, words):
    """It was once said as `1934–1934`, and `1–1 December 1934`."""
    assert date_words(Edtf(text), ENGLISH) == words


def test_a_century_is_not_a_decade():
    """`19XX` was once said as `1900s`, which is also what `190X` says."""
    assert date_words(Edtf("19XX"), ENGLISH) == "1900–1999"
    assert date_words(Edtf("190X"), ENGLISH) == "1900s"


@pytest.mark.parametrize(
    ("text", "words"), [("0862", "862"), ("0862-05", "May 862"), ("0862-05-03", "3 May 862"), ("0001-01-01", "1 January 1")]
)
def test_years_before_1000_have_no_zeros_in_front(text, words):
    """A day once brought the zeros of its year along, a month did not."""
    assert date_words(Edtf(text), ENGLISH) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("1934-12-01", "1 декабря 1934"),
        ("1934-12", "декабрь 1934"),
        ("1936-08-19/1936-08-24", "19–24 августа 1936"),
        ("1936-07-30/1936-08-02", "30 июля\u00a0– 2 августа 1936"),
        ("1937-06/1937-08", "июнь–август 1937"),
    ],
)
def test_russian_months_are_declined(text, words):
    """Behind a day stands the genitive, alone the nominative."""
    assert date_words(Edtf(text), RUSSIAN) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("1934-12-01", "1 грудня 1934"),
        ("1934-12", "грудень 1934"),
        ("1936-12-30/1937-01-02", "30 грудня 1936\u00a0– 2 січня 1937"),
        ("1937-07/1938-11", "липень 1937\u00a0– листопад 1938"),
    ],
)
def test_ukrainian_months_are_declined(text, words):
    """Behind a day stands the genitive, alone the nominative."""
    assert date_words(Edtf(text), UKRAINIAN) == words


def test_a_language_that_qt_does_not_know_is_said_in_english():
    """A museum's own code must not leave the date away."""
    assert date_words(Edtf("1934-12-01"), QLocale("zz")) == "1 December 1934"


@pytest.mark.parametrize("text", ["-0044-03-15", "-0044", "44 BC", "0000", "000X"])
def test_years_before_christ_are_no_dates(text):
    """They are refused when the exhibit is read, so words for them are not needed."""
    with pytest.raises(DateError):
        Edtf(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", ""),
        ("1934-12-01", "1934"),
        ("1934-12~", "about 1934"),
        ("193X", "1930s"),
        ("1923/1925", "1923–1925"),
        ("1934-05/1934-08", "1934"),
        ("1937-07/1938-11", "1937–1938"),
        ("1924/1929~", "1924\u00a0– about 1929"),
        ("../1934~", "until about 1934"),
        ("1929-05/..", "since 1929"),
    ],
)
def test_years_alone_are_no_more_exact_than_the_date(text, words):
    """`193X` was once said as `1930`, and what was doubtful in the later end was left out."""
    assert year_words(Edtf(text)) == words


@pytest.mark.parametrize(
    ("since", "until", "words"),
    [
        ("", "", ""),
        ("1926", "1934", "1926–1934"),
        ("1926-01-08", "1934-12-01", "1926–1934"),
        ("1926", "1926-05", "1926"),
        ("1926", "", "from 1926"),
        ("", "1934", "until 1934"),
        ("1926~", "1934", "about 1926\u00a0– 1934"),
        ("1926", "1934?", "1926\u00a0– probably 1934"),
        ("193X", "1945", "1930s\u00a0– 1945"),
        ("1926", "1929/..", "since 1926"),
    ],
)
def test_two_dates_make_the_years_of_a_role(since, until, words):
    """Either may be missing or doubtful."""
    assert span_words(Edtf(since), Edtf(until)) == words


@pytest.mark.parametrize(
    ("since", "until", "words"),
    [
        ("../1926", "1934", "until 1934"),
        ("1929/..", "", "from 1929"),
        ("", "../1934", "until 1934"),
        ("../1926", "", ""),
        ("../1926", "1929/..", ""),
    ],
)
def test_open_dates_of_a_role_have_no_year_0(since, until, words):
    """They were once said as `0–1934` and `until until 1934`."""
    assert span_words(Edtf(since), Edtf(until)) == words


QUALIFIERS = st.sampled_from(["", "~", "?", "%"])
POINTS = st.one_of(
    st.dates().map(lambda day: f"{day.year:04}-{day.month:02}-{day.day:02}"),
    st.dates().map(lambda day: f"{day.year:04}-{day.month:02}"),
    st.integers(1, 9999).map("{:04}".format),
    st.integers(1, 999).map("{:03}X".format),
    st.integers(1, 99).map("{:02}XX".format),
)
ENDS = st.builds(str.__add__, POINTS, QUALIFIERS)


@settings(deadline=None)
@given(st.one_of(ENDS, st.builds("{}/{}".format, ENDS, ENDS), ENDS.map("{}/..".format), ENDS.map("../{}".format)))
def test_every_date_has_words(text):
    """Whatever an author may write is said, and every word of doubt is in it."""
    try:
        date = Edtf(text)
    except DateError:
        return
    for locale in (ENGLISH, RUSSIAN, UKRAINIAN):
        words = date_words(date, locale)
        assert words
        assert ("about" in words, "probably" in words or "perhaps" in words) == ("~" in text or "%" in text, "?" in text or "%" in text)
