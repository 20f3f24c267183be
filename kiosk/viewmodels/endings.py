"""How a life had ended by some year: what the tile of a person shows from then on."""

from datetime import date
from typing import Final, NamedTuple

from kiosk.exhibit.model import Exhibit, Figure
from kiosk.viewmodels.people import BY_VIOLENCE

NEVER: Final = 9999


class Ending(NamedTuple):
    """The year in which a life was over, and how its tile is drawn from then on."""

    year: int = NEVER
    drawn: str = "solid"


def endings(exhibit: Exhibit) -> dict[str, Ending]:
    """Give the end of every life. The day on which it was surely over counts, for nobody is to be shown dead too early.

    Of some who were killed nobody knows when: they count as dead in the year of the first panel that they appear in.
    """
    told: dict[str, int] = {}
    for panel in exhibit.panels:
        for group in panel.figures:
            for part in group.people:
                told.setdefault(part.id, date.fromordinal(panel.date.latest).year if panel.date else NEVER)
    return {ident: _ending(figure, told.get(ident, NEVER)) for ident, figure in exhibit.figures.items()}


def _ending(figure: Figure, told: int) -> Ending:
    if figure.died is None:
        return Ending()
    year = date.fromordinal(figure.died.date.latest).year if figure.died.date else told
    return Ending(year, "killed" if figure.died.manner in BY_VIOLENCE else "hollow")


def years_of(exhibit: Exhibit) -> tuple[int, int]:
    """Give the first and the last year in which somebody died, as far as it is known; the same year twice where there is no more."""
    dates = [figure.died.date for figure in exhibit.figures.values() if figure.died is not None and figure.died.date]
    known = sorted(when.last.year for when in dates if when.last.year and when.last.precision in {"day", "month", "year"})
    return (known[0], known[-1]) if known else (0, 0)
