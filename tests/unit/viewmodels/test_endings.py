import pytest

from kiosk.viewmodels.endings import NEVER, Ending, endings, years_of
from tests.unit.viewmodels.making import death, exhibit, figure, panel


@pytest.mark.parametrize(
    ("date", "manner", "ending"),
    [
        ("1934-12-01", "killed", Ending(1934, "killed")),
        ("1938", "executed", Ending(1938, "killed")),
        ("1937-11/1938-02", "died in custody", Ending(1938, "killed")),
        ("1953-03-05", "natural", Ending(1953, "hollow")),
        ("193X", "natural", Ending(1939, "hollow")),
        ("", "natural", Ending(NEVER, "hollow")),
    ],
)
def test_a_life_has_ended_from_the_year_in_which_it_was_surely_over(date, manner, ending):
    """In the years before, the tile is solid: unlike on a panel nobody is shown as killed who is still alive then."""
    assert endings(exhibit(figures=[figure(died=death(date, manner))]))["kirov"] == ending


def test_who_lives_never_ends():
    """Without a death there is nothing to show."""
    assert endings(exhibit(figures=[figure()]))["kirov"] == Ending(NEVER, "solid")


def test_a_killing_without_a_date_counts_from_the_first_panel_that_tells_of_the_person():
    """Nobody knows when; the panel's time is the best that is known."""
    shot = figure(died=death("", "executed"))
    told = exhibit([panel("one"), panel("two", "kirov", date="1937/1938"), panel("three", "kirov", date="1940")], figures=[shot])
    assert endings(told)["kirov"] == Ending(1938, "killed")


@pytest.mark.parametrize(
    ("dates", "years"),
    [(("1936", "1924-01-21", "1953"), (1924, 1953)), (("193X", "1937/..", ""), (0, 0)), (("1937",), (1937, 1937)), ((), (0, 0))],
)
def test_the_years_reach_from_the_first_death_to_the_last(dates, years):
    """As far as a year is known."""
    assert years_of(exhibit(figures=[figure(f"p{k}", died=death(date)) for k, date in enumerate(dates)])) == years
