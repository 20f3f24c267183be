import pytest

from kiosk.exhibit.dates import Edtf
from kiosk.exhibit.model import Lifelines
from kiosk.viewmodels.lifelines import LifelinesViewModel, life_years
from tests.unit.viewmodels.making import birth, death, figure, rows

FROM_1920_TO_1940 = Lifelines(title="Lives", since=1920, until=1940)


def chart(*people, block=FROM_1920_TO_1940, moment="1934-12-01") -> LifelinesViewModel:
    """Draw people against a moment."""
    return LifelinesViewModel(block, people, Edtf(moment))


def line(person, **more) -> tuple[object, ...]:
    """Draw one person."""
    lives = chart(person, **more)  # It owns its lines.
    return rows(lives.lines, "start", "end", "ending")[0]


@pytest.mark.parametrize(
    ("born", "died", "manner", "expected"),
    [
        ("1925", "1930-01-01", "natural", (0.25, 0.5, "died")),
        ("1886", "1930-01-01", "natural", (0.0, 0.5, "died")),
        ("1886", "1930-01-01", "executed", (0.0, 0.5, "killed")),
        ("1886", "1930-01-01", "died in custody", (0.0, 0.5, "killed")),
        ("1886", "1930-01-01", "suicide", (0.0, 0.5, "died")),
        ("1886", "1929", "natural", (0.0, 0.5, "died")),
        ("1886", "1953-03-05", "natural", (0.0, 1.0, "open")),
        ("1886", "1953-03-05", "executed", (0.0, 1.0, "open")),
        ("1945", "1953-03-05", "natural", (1.0, 1.0, "open")),
        ("", "1930-01-01", "natural", (0.0, 0.5, "died")),
        ("1925", "", "natural", (0.25, 1.0, "open")),
        ("1925", "1930/..", "natural", (0.25, 1.0, "open")),
        ("../1925", "../1929", "natural", (0.0, 0.5, "died")),
    ],
)
def test_a_life_is_cut_to_the_axis(born, died, manner, expected):
    """It breaks off where it was taken, stops where it ended, and runs on where neither is on the axis."""
    assert line(figure(born=birth(born), died=death(died, manner))) == pytest.approx(expected)


def test_who_lives_runs_on():
    """Nobody dies for want of a date."""
    assert line(figure(born=birth("1930"))) == (0.5, 1.0, "open")


@pytest.mark.parametrize(("manner", "ending"), [("natural", "died"), ("executed", "killed")])
def test_who_died_before_the_axis_begins_does_not_run_on(manner, ending):
    """Someone dead for ten years was once drawn like someone who outlives the chart."""
    assert line(figure(born=birth("1870"), died=death("1910", manner))) == (0.0, 0.0, ending)


def test_a_day_is_its_own_end_and_a_year_lasts_to_its_last_day():
    """`1930` may have been December."""
    assert line(figure(died=death("1930-01-01")))[1] == 0.5
    assert line(figure(died=death("1930")))[1] == 0.55


def test_without_years_the_axis_spans_the_deaths_and_the_moment():
    """Fifteen years before the first, three after the last."""
    lives = chart(figure(died=death("1934-01-01")), figure(died=death("1940-01-01")), block=Lifelines(), moment="1936-01-01")
    assert rows(lives.lines, "end") == pytest.approx([15 / 24, 21 / 24])
    assert lives.moment == pytest.approx(17 / 24)


def test_without_any_date_there_is_still_an_axis():
    """Nobody's dates and no moment are no reason to divide by nothing."""
    lives = chart(figure(), block=Lifelines(), moment="")
    assert rows(lives.lines, "start", "end", "ending") == [(0.0, 1.0, "open")]


def test_an_axis_of_no_years_is_made_one_year_long():
    """`since` and `until` may be the same year."""
    assert line(figure(born=birth("1934")), block=Lifelines(since=1934, until=1934)) == (0.0, 1.0, "open")


@pytest.mark.parametrize(
    ("moment", "at"), [("1930-01-01", 0.5), ("1930", 0.5), ("1920", 0.0), ("", -1.0), ("1910", -1.0), ("1941", -1.0), ("../1930", -1.0)]
)
def test_the_moment_stands_where_the_panel_is(moment, at):
    """Below 0 there is none: no date, or one that is not on the axis."""
    assert chart(moment=moment).moment == at


def test_there_are_at_most_five_years():
    """They are written small."""
    lives = chart()
    assert rows(lives.ticks, "year") == ["1920", "1925", "1930", "1935", "1940"]


@pytest.mark.parametrize(
    ("born", "died", "years"),
    [
        ("1886-03-27", "1934-12-01", "1886–1934"),
        ("1886", None, "1886–"),
        ("1886", "", "1886–?"),
        ("", "1937", "?–1937"),
        ("", "", ""),
        ("", None, ""),
        ("1901~", "1937", "about 1901–1937"),
    ],
)
def test_a_life_is_told_in_years(born, died, years):
    """What is not known is a question mark; a life that goes on has no end."""
    person = figure(born=birth(born), died=None if died is None else death(died))
    assert life_years(person) == years


@pytest.mark.parametrize(("born", "years"), [("188X", "1880s–1937"), ("../1880", "until 1880–1937")])
def test_a_life_is_told_no_more_exactly_than_it_is_known(born, years):
    """A birth in the 1880s was once told as 1880, and one before 1880 as the year 0."""
    assert life_years(figure(born=birth(born), died=death("1937"))) == years


def test_the_chart_is_told_in_words():
    """For those who hear it."""
    lives = chart(figure(born=birth("1886"), died=death("1934")), figure("x", "Somebody Else", born=birth("1900")))
    assert lives.spoken == "Kirov: 1886–1934; Else: 1900–"
    assert lives.title == "Lives"


def test_the_lists_of_a_chart_are_sound(qtmodeltester):
    """Qt's own checker reads them as a view would."""
    lives = chart(figure())
    qtmodeltester.check(lives.lines)
    qtmodeltester.check(lives.ticks)
